/**
 * « Contrat qui continue : le bulletin de salaire. Contrat terminé : l'attestation employeur »: the page pairs the answers of one
 * choice with those of another, and the answer chosen there is paired with what was not chosen here.
 */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { isYesNo, textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, spotOf } from '../finding.ts';
import { finding } from '../papers/file-wanted.ts';
import { kindsIn } from '../papers/paper-kinds.ts';
import { clausesOf, longestText } from '../sentences.ts';

interface Pair {
  when: string;
  then: string;
}

const opens = "(?:si|pour|en cas d(?:e |u |['’])|quand|lorsque?|lorsqu['’]|avec)";
const pairs = [
  /^([^:,?]{4,60}?)\s?(?::|→|⇒|=>?)\s([^?]{4,120})$/u,
  new RegExp(`^(?:\\p{L}+ )?(${opens} ?[^:,?]{4,60}?)\\s?,\\s([^?]{4,120})$`, 'iu'),
];
/** « Un bulletin n'est pas accepté », « au choix », « par exemple » */
const isLoose =
  /\b(?:ne|n|pas|sauf|sans|exemples?|au choix|ou bien|si possible|eventuel\w*|aussi|egalement|peut|pouvez)\b/;

const pairsIn = ({ blocks, answers }: PageModel): Pair[] => {
  const inTwo = answers.map(({ block, name }) => ({ when: blocks[name] ?? '', then: blocks[block] ?? '' }));
  const inOne = clausesOf(blocks, longestText).flatMap((clause) => {
    const [, when, then] =
      pairs.map((pattern) => pattern.exec(clause.trim())).find((found) => found !== null) ?? [];
    return when !== undefined && then !== undefined ? [{ when, then }] : [];
  });
  return [...inOne, ...inTwo].filter(({ when, then }) => !isLoose.test(fold(`${when} ${then}`)));
};

/** The one option whose words, or whose kind of paper, a text names. */
function optionIn(text: string, { options }: Field): string | null {
  const [words, kinds] = [stems(text), kindsIn(text)];
  const named = options.filter((option) => {
    const [own, of] = [stems(option), kindsIn(option)];
    if (kinds.length > 0 && of.length > 0) return of.some((kind) => kinds.includes(kind));
    return own.length > 0 && own.every((stem) => words.includes(stem));
  });
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** « Contrat terminé » is « Le contrat est terminé »: all that it says is in one option alone. */
function optionMeant(text: string, choice: Field): string | null {
  const words = stems(text.replace(new RegExp(`^${opens} `, 'iu'), ''));
  if (words.length === 0) return null;
  const meant = choice.options.filter((option) => words.every((stem) => stems(option).includes(stem)));
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

export function checkPairedByPage({ asked, page }: CheckContext): Finding[] {
  const choices = asked.filter(
    (field) => field.options.length > 1 && !isYesNo(field) && field.kind !== 'checkbox' && textOf(field),
  );
  if (choices.length < 2) return [];
  const ofPage = pairsIn(page);
  return choices.flatMap((second) => {
    const chosen = textOf(second);
    const first = choices.find((choice) => choice !== second && otherPaired(choice, second, ofPage) !== null);
    const wanted = first && otherPaired(first, second, ofPage);
    if (!first || !wanted || chosen === null) return [];
    const arePapers = [chosen, wanted].every((option) => kindsIn(option).length > 0);
    return [arePapers ? finding(second, chosen, wanted) : answersApart(spotOf(second), first)];
  });
}

/** What the page pairs with what is chosen first, where it pairs what is chosen second with another answer; else null. */
function otherPaired(first: Field, second: Field, ofPage: readonly Pair[]): string | null {
  const chosen = textOf(second);
  const known = ofPage.flatMap(({ when, then }) => {
    const [one, two] = [optionMeant(when, first), optionIn(then, second)];
    return one !== null && two !== null ? [{ one, two }] : [];
  });
  const own = known.filter(({ one }) => one === textOf(first));
  const isApart = own.every(({ two }) => two !== chosen) && known.some(({ two }) => two === chosen);
  return isApart ? (own[0]?.two ?? null) : null;
}
