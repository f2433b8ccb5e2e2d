/** Whether a page is about a change of hers, or tells that a couple met or parted. */
import type { PageModel } from '../../page-model.ts';
import { stateOf, tellsNothing, textOf, yesNoOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { linesOf, ofCasesIn, yearsIn } from './lines-told.ts';

/** « Si vous êtes mariés … » */
export const ofARule =
  /\b(?:ou|si|sauf|lorsqu\w*|quand|pas|n|ne|non|qui|celui|case t|parent isole|avant|ancien\w*|parents|an dernier|annee derniere|precedente)\b/;

/** On a page about a change, or by an answer of hers, she parted since. */
export const declaresChange = ({ title, headings, fields }: PageModel): boolean =>
  // « Votre situation a-t-elle changé ? » above its choices: the answer tells.
  [title, ...headings.map(({ text }) => text).filter((text) => !text.endsWith('?'))].some(
    (text) => aChange.test(fold(text)) || /^(?:mettre a jour|mise a jour|modifier)\b/.test(fold(text)),
  ) ||
  fields.some(
    (field) =>
      stateOf(field) === 'filled' &&
      field.kind !== 'checkbox' &&
      !tellsNothing(field) &&
      yesNoOf(field) !== 'no' &&
      !unchanged.test(fold(textOf(field) ?? '')) &&
      aChange.test(foldAll(field.label, textOf(field))),
  );

/** They met in that year, or parted, by a line of the page. */
export function tellsOfChange(page: PageModel, year: number): boolean {
  const ofCases = ofCasesIn(page);
  return [...page.blocks, ...linesOf(page).map((line) => line.join(' '))].some(
    (text) =>
      !ofCases.has(text) &&
      (ofThoseGone.test(fold(text)) ||
        (!ofARule.test(fold(text)) &&
          (hasParted.test(fold(text)) ||
            (wedding.test(fold(text)) && yearsIn(text).some((one) => one >= year))))),
  );
}
/** « Oui, ma situation n'a pas changé » */
const unchanged =
  /\b(?:n (?:a|ont|ai|avez|avons) (?:pas|jamais) change\w*|rien n a change|(?:sans|aucun|pas de) changement\w*|inchange\w*)\b/;
const aChange =
  /\bchang\w+|\bseparation\b|\bsepare(?:e|es|s)?\b|\bdivorc\w*|\brupture\b|\bquitte\w*|\bveuvage\b|\bdeces\b|\bdecede\w*/;
const hasParted =
  /\bseparation\b|\bsepare(?:e|es|s)?\b|\bdivorce(?:e|es|s)?\b|\brupture\b|\b(?:a|ont|avez) quitte\b|\bveu(?:f|ve|vage)\b|\bdeces\b|\bdecede\w*|\b(?:vit|habite|vivez) plus\b/;
/** A title over people. */
const ofThoseGone = /^(?:anciens?|(?:les )?(?:personnes?|membres?)\b.*\b(?:quitte\w*|partie?s?|ancien\w*))\b/;
const wedding = /\b(?:mariage|pacs|mariee?s?|pacsee?s?)\b/;
