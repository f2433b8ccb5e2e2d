/** « Jours de cantine : lundi et mardi (2 repas par semaine) », which the page shows again, and another number of them written. */
import type { Finding } from '../../assessment.ts';
import type { PageModel } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { fold, withoutBrackets } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { differs } from '../finding.ts';

/** By two words at least: « Nombre de repas » may be of another time. */
const asksHowMany = /^(?:nombre|nb|combien) (?:de |d |des )?(\p{L}{3,}(?: \p{L}+){1,5})$/u;
/** « Au moins 2 repas par semaine » bounds them, « Formule à 45 € » prices them. */
const bound =
  /\b(?:moins|plus|maximum|minimum|jusqu|partir|entre|ou|limite|maxi|mini|tarif|prix|formule|forfait|plafond|bareme|capacite|euros?)\b/;
/** Of another time, or of what is known and may have changed. */
const ofBefore = /\b(?:dossier|connu\w*|dernie\w*|precedent\w*|ancien\w*|avant|actuel\w*|an passe)\b/;

/** The numbers of those things in the rows that the page shows, each with the name of its row. */
const numbersOf = (things: string, { answers, blocks }: PageModel): { name: string; number: number }[] => {
  const pattern = new RegExp(`\\b(\\d{1,3}) ${things}\\b`, 'gu');
  return answers.flatMap((row) => {
    const [name, text] = [blocks[row.name] ?? '', blocks[row.block] ?? ''];
    const [said, whole] = [text, `${name} ${text}`].map(fold) as [string, string];
    return bound.test(whole) || ofBefore.test(whole) || /€/.test(name + text)
      ? []
      : [...said.matchAll(pattern)].map(([, number]) => ({ name, number: Number(number) }));
  });
};

export function checkNumberShown({ asked, page }: CheckContext): Finding[] {
  if (page.answers.length === 0) return [];
  return asked.flatMap((field) => {
    const things = asksHowMany.exec(fold(withoutBrackets(field.label)))?.[1];
    const [written] = /^\d{1,3}$/.exec(textOf(field)?.trim() ?? '') ?? [];
    if (!things || written === undefined || field.valueType === 'household') return [];
    const [first, ...others] = numbersOf(things, page);
    const isSure = first !== undefined && others.every(({ number }) => number === first.number);
    return isSure && first.number !== Number(written) ? [differs(field, first.name)] : [];
  });
}
