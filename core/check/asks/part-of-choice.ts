/**
 * « Prélèvement automatique », a part of the page that « Par prélèvement » calls: « trois choses sont attendues : l'IBAN, le relevé
 * d'identité bancaire et l'accord », and its file left empty while all the rest of it is filled in.
 */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { isYesNo } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { linesBeside } from '../beside.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { clausesOf } from '../sentences.ts';
import { isLeft, listIn, named } from './cases-named.ts';
import { isFor } from './choice-needs.ts';
import { conditionInLine } from './conditions.ts';
import { onlyFile, restIsFree } from './file-of-part.ts';
import { toldOf } from './told-by-answers.ts';
import { leavesOpen } from './wanting.ts';

export function checkPartOfChoice({ asked, page }: CheckContext): Finding[] {
  const parts = Map.groupBy(
    asked.filter(({ group }) => group !== null),
    ({ group }) => group ?? '',
  );
  const beside = linesBeside(page);
  const isRestFree = page.blocks.some((block) => restIsFree.test(fold(block)));
  return [...parts]
    .flatMap(([title, cases]) => {
      const lines = linesUnder(title, cases, page);
      if (!cases.some(isLeft) || !isCalled(title, lines, cases, asked)) return [];
      return [...new Set([...listed(lines, cases), ...(isRestFree ? [] : onlyFile(cases, lines, beside))])];
    })
    .map((field) => ownFinding('required', 'problem', spotOf(field), 'required-problem'));
}

/** What is said between the title of the part and its first case. */
function linesUnder(title: string, [first]: readonly Field[], { blocks }: PageModel): string[] {
  const from = blocks.findIndex((block) => fold(block) === fold(title));
  const to = blocks.findIndex((block, at) => at > from && fold(block) === fold(first?.label ?? ''));
  return from < 0 || to < 0 ? [] : clausesOf(blocks.slice(from + 1, to));
}

/** « Cette partie concerne les familles qui ont choisi le prélèvement » */
const ofThose =
  /^(?!.*\b(?:ne|n|pas|sauf|ou)\b).*\b(?:concerne|s adresse|est (?:reservee?|destinee?|a (?:remplir|completer))|a (?:remplir|completer|renseigner))\b.*\b(?:qui (?:ont|avez|a)|si vous (?:avez|l avez)|vous avez) (?:choisi|coche|retenu|demande|opte)(?: pour)? (.+)$/;
/** Further up, a choice is of something else. */
const near = 8;

/** Whether an answer given before the part is the one it is for. */
function isCalled(
  title: string,
  lines: readonly string[],
  [first]: readonly Field[],
  asked: readonly Field[],
): boolean {
  if (!first) return false;
  const at = asked.indexOf(first);
  const choices = asked
    .slice(Math.max(0, at - near), at)
    .filter(({ group, options }) => group !== first.group && options.length > 1)
    .filter((field) => !isYesNo(field));
  const phrases = [title, ...lines.flatMap((line) => ofThose.exec(fold(line))?.[1] ?? [])].map(fold);
  const said = lines.flatMap((line) => conditionInLine(line) ?? []);
  return (
    choices.some((choice) => phrases.some((phrase) => isFor(phrase, choice))) ||
    (said.length > 0 && said.every((one) => !one.isLoose && toldOf(one, first, asked) === 'so'))
  );
}

/** « Pour elles, trois choses sont attendues : », « Il nous faut : », before what is wanted. */
const announces =
  /\b(?:attendue?s?|necessaires?|demandee?s?|obligatoires?|indispensables?|exigee?s?|requis\w*|besoin|faut|faudra|(?:indiquez|fournissez|donnez|joignez|remplissez)|a (?:fournir|donner|remplir|joindre|indiquer|transmettre))\b/;

function listed(lines: readonly string[], cases: readonly Field[]): Field[] {
  return lines.flatMap((line) => {
    const [head = '', list, more] = line.split(/\s:\s/);
    const words = fold(head).replace(
      /\bpour (?:les|des) [^:]*?(?= (?:il|deux|trois|quatre|sont|nous)\b)/,
      '',
    );
    if (list === undefined || more !== undefined || !announces.test(words) || leavesOpen.test(words))
      return [];
    const said = fold(list.replaceAll(',', ' et '));
    if (leavesOpen.test(said)) return [];
    return named(
      listIn(said).map((name) => name.replace(/ (?:en (?:piece jointe|pdf|fichier)|joint|signee?)\b.*$/, '')),
      cases,
      false,
    ).filter(isLeft);
  });
}
