/** « ☐ D'une retraite », « ☑ D'une pension d'invalidité », and the whole sum in the case of the pension that was not ticked. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, stateOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, spotOf } from '../finding.ts';

/** Where money comes from: a box and a case are of one where each names it, and no other. */
const sources = [
  /\b(?:emplois?|salaires?|salariee?s?|employeurs?|patrons?|paies?)\b/,
  /\b(?:chomage|france travail|pole emploi)\b/,
  /\bretraites?\b/,
  /\binvalidite\b/,
  /\b(?:pensions? alimentaires?|ex (?:epou\w+|conjointe?|mari|femme)|ancien(?:ne)? (?:epou\w+|conjointe?|compagn\w+))\b/,
  /\b(?:loyers?|locations?|revenus fonciers?)\b/,
  /\b(?:independante?|micro|benefices?|recettes)\b/,
];
/** Not « Quelles ressources ont changé ? » */
const asksWhence =
  /^(?!.*\b(?:chang\w*|modifi\w*|autres?|nouve\w*|plus)\b).*\b(?:d ou|provenance|provien\w*|venai\w*|sources?|percu\w*|recu\w*|touche\w*|gagne\w*|eu|aviez)\b/;
/** Boxes on one question, of so many sources. */
const fewest = 3;

export function checkSourcesTicked({ asked }: CheckContext): Finding[] {
  const boxes = asked.filter(({ kind }) => kind === 'checkbox');
  const lists = Map.groupBy(boxes, ({ question }) => question);
  return [...lists.values()].flatMap((list) => {
    const sourceOf = new Map(list.flatMap((box) => [[sourceIn(box.label), box] as const]));
    const isAsked = asksWhence.test(fold(list[0]?.question ?? ''));
    const isOfSources =
      isAsked && sourceOf.size === list.length && list.length >= fewest && !sourceOf.has(null);
    return isOfSources ? amountsOf(sourceOf, asked) : [];
  });
}

/** The amount of one not ticked, where that of another one ticked is nothing. */
function amountsOf(boxOf: Map<number | null, Field>, asked: readonly Field[]): Finding[] {
  const amounts = asked.flatMap((field) => {
    const box = field.valueType === 'amount' ? boxOf.get(sourceIn(field.label)) : undefined;
    return box ? [{ field, box, isTicked: stateOf(box) === 'filled', cents: centsOf(field) ?? 0 }] : [];
  });
  const [forgotten, other] = [
    ...new Set(amounts.filter(({ isTicked }) => isTicked).map(({ box }) => box)),
  ].filter((box) => amounts.every((one) => one.box !== box || one.cents === 0));
  return forgotten && !other
    ? amounts
        .filter(({ isTicked, cents }) => !isTicked && cents > 0)
        .map(({ field }) => answersApart(spotOf(field), forgotten))
    : [];
}

/** The place of the only one that a name is of, or null. */
function sourceIn(label: string): number | null {
  const name = fold(label);
  const [only, other] = sources.flatMap((source, at) => (source.test(name) ? [at] : []));
  return only !== undefined && other === undefined ? only : null;
}
