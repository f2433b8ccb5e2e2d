/** « Ne remplissez cette partie que si la demande est pour un proche », filled in under « Pour moi ». */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { isYesNo, stateOf, tellsNothing, textOf, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { changeOf } from '../answers/changed.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, ownFinding, spotOf } from '../finding.ts';
import { answerWanted } from './conditions.ts';
import { questionAnswered } from './told-by-answers.ts';

const fill = '(?:rempli|complet|renseign)\\w*';
const onlyIf = new RegExp(
  `\\bne ${fill} .{0,40}?\\bque (?:si|lorsque|en cas de?|pour) (.+)|\\b${fill}\\b.{0,40}? (?:uniquement|seulement) (?:si|lorsque|en cas de?|pour) (.+)|^(?:partie|cadre|rubrique) (?:reservee? (?:a|aux)|(?:a ${fill}|reservee?) (?:uniquement |seulement )?(?:par|pour)) (.+)`,
);
/** « Si vous n'êtes pas… », « si vous avez répondu oui »: nothing there names an answer. */
const isNot = /\b(ne|n|pas|plus|sauf|sans|autres?|oui|non|administration|service|mairie)\b/;
const afterYes = /^(?:vous avez repondu|la reponse est) oui\b/;
/** A longer one is a text about the procedure. */
const longestRule = 160;

export function checkOnlyIf({ asked, page }: CheckContext): Finding[] {
  return [...underOtherChoice(asked), ...ofOthersOnly(asked), ...inParts(asked, page)];
}

/** « Montant des frais réels (seulement si vous avez choisi « Frais réels ») », filled in after another choice. */
const ifChosen = /\bsi vous avez (?:choisi|coché|sélectionné|répondu) « ?([^»]{2,60}?) ?»/iu;

function underOtherChoice(asked: readonly Field[]): Finding[] {
  return asked.flatMap((field, at) => {
    const wanted = fold(ifChosen.exec(`${field.label} ${field.hint ?? ''}`)?.[1] ?? '');
    if (wanted === '' || stateOf(field) !== 'filled' || tellsNothing(field) || changeOf(field) === 'kept')
      return [];
    const choice = asked
      .slice(0, at)
      .findLast(({ options }) => options.some((option) => fold(option) === wanted));
    const chosen = fold((choice && textOf(choice)) ?? '');
    return choice && chosen !== '' && chosen !== wanted ? [answersApart(spotOf(field), choice)] : [];
  });
}

/** « Loyer (locataires seulement) », « (uniquement pour les locataires) » */
const ofSomeOnly =
  /\(([^()]{3,40}) (?:seulement|uniquement)\)|\((?:seulement|uniquement|réservé[es]*) (?:(?:pour|aux?) )?(?:les |la |le )?([^()]{3,40})\)/iu;

/** … filled in by who answered « Propriétaire ». */
function ofOthersOnly(asked: readonly Field[]): Finding[] {
  return asked.flatMap((field, at) => {
    const found = ofSomeOnly.exec(`${field.label} ${field.hint ?? ''}`);
    const when = fold(found?.[1] ?? found?.[2] ?? '');
    if (
      when === '' ||
      isNot.test(when) ||
      stateOf(field) !== 'filled' ||
      tellsNothing(field) ||
      changeOf(field) === 'kept'
    )
      return [];
    const choices = asked.slice(0, at).filter(({ options }) => options.length > 1);
    const against = choices.some((choice) => goesWith(choice, when))
      ? undefined
      : choices.find((choice) => isAgainst(choice, when));
    return against ? [answersApart(spotOf(field), against)] : [];
  });
}

function inParts(asked: readonly Field[], page: PageModel): Finding[] {
  return page.blocks.flatMap((block, at) => {
    const rule = block.length <= longestRule ? onlyIf.exec(fold(block)) : null;
    const when = rule?.slice(1).find(Boolean);
    if (when === undefined || page.blocks.indexOf(block) !== at) return [];
    const helped = asked.filter(({ hint }) => hint?.includes(block));
    const parts = helped.length > 0 ? helped.map((field) => [field]) : partsUnder(page, block, asked, when);
    return parts.flatMap((part) => {
      const [first] = part.filter(
        (field) => stateOf(field) === 'filled' && !tellsNothing(field) && changeOf(field) !== 'kept',
      );
      const against = first ? answerAgainst(when, asked, part) : null;
      return first && against !== null
        ? [ownFinding('contradiction', 'problem', spotOf(first), 'answers-apart', { first: against })]
        : [];
    });
  });
}

/** What each of the places where the page says the rule is about. */
function partsUnder(page: PageModel, rule: string, asked: readonly Field[], when: string): Field[][] {
  return page.blocks.flatMap((block, at) => {
    if (block !== rule) return [];
    const titled = partUnder(page, at, asked);
    return [titled.length === 0 && afterYes.test(when) ? caseAfter(page, at, asked) : titled];
  });
}

/** What was answered that leaves the part out; null when nothing tells it plainly. */
function answerAgainst(when: string, asked: readonly Field[], part: readonly Field[]): string | null {
  if (afterYes.test(when)) {
    const before = asked.slice(0, asked.indexOf(part[0] as Field));
    const question = questionAnswered(answerWanted(when) ?? '', before);
    return question && yesNoOf(question) === 'no' ? `${question.label} ${textOf(question) ?? ''}` : null;
  }
  const choices = asked.filter((field) => field.options.length > 1 && !part.includes(field));
  if (isNot.test(when) || choices.some((choice) => goesWith(choice, when))) return null;
  const against = choices.find((choice) => isAgainst(choice, when));
  return against ? textOf(against) : null;
}

/** The cases under the title that the rule stands right below, or that it is itself. */
function partUnder({ blocks }: PageModel, at: number, asked: readonly Field[]): Field[] {
  const titles = [blocks[at], blocks[at - 1]];
  return asked.filter((field) =>
    [field.group, field.question, field.heading].some((title) => title !== null && titles.includes(title)),
  );
}

/** A short line may stand between the rule and its case. */
const mostBetween = 2;

/** The case right under the rule, where it stands under no title of theirs: nothing tells where a part without one ends. */
function caseAfter({ blocks }: PageModel, at: number, asked: readonly Field[]): Field[] {
  const next = asked.find(({ label }) => blocks.indexOf(label) > at);
  const isNear =
    next && blocks.indexOf(next.label) - at <= mostBetween && !isYesNo(next) && next.valueType !== 'consent';
  return isNear ? [next] : [];
}

const linking = new Set('les des une est son ses par sur pour aux qui que avec dans vous votre'.split(' '));
const wordsOf = (text: string): string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word.length > 2 && !linking.has(word))
    .map((word) => word.replace(/(?:es?|s)$/, ''));

/** The words of an answer that those of another do not have. */
function ownWords(option: string, other: string): string[] {
  const theirs = wordsOf(other);
  return wordsOf(option).filter((word) => !theirs.includes(word));
}

/** Whether the words of a condition name the answer that was chosen. */
export function goesWith(choice: Field, when: string): boolean {
  const said = wordsOf(when);
  const chosen = textOf(choice) ?? '';
  return choice.options.some(
    (option) => option !== chosen && ownWords(chosen, option).some((word) => said.includes(word)),
  );
}

/** Another answer than the one chosen is named. */
export function isAgainst(choice: Field, when: string): boolean {
  const said = wordsOf(when);
  const chosen = textOf(choice) ?? '';
  return (
    chosen !== '' &&
    choice.options.some((option) => ownWords(option, chosen).some((word) => said.includes(word)))
  );
}
