/**
 * « 1 466,32 », « 14 702,00 », « 1 470,20 »: one month ten times the others, a comma one place too far; or nearly so, where she
 * writes « je fais environ 1 450 € par mois ».
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { sumsIn } from '../../values/amount.ts';
import { centsOf, textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { wordsOf } from '../answers/told-in-words.ts';
import { rowName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { monthOf, seriesOf } from '../who-and-when.ts';
import { slipOf } from './figures.ts';

const slack = 0.04;
/** Of a smaller sum, one month may well be ten times another: « 50 », « 500 ». In cents. */
const least = 300_000;
/** « 245,30 », « 2 453,00 », « 245,30 »: the same figures, of what is paid alike each month. */
const leastAlike = 100_000;
const isTenTimes = (more: number, less: number, within = slack): boolean =>
  Math.abs(more / less / 10 - 1) < within;

export function checkTimesTen({ asked, recap }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  const ofMonths = said.filter(
    (field) => field.valueType === 'amount' && monthOf(field) !== null && (centsOf(field) ?? 0) > 0,
  );
  const rows = [...Map.groupBy(ofMonths, seriesOf).values()].filter((row) => row.length > 2);
  const usual = rows.length > 0 ? usualIn(said) : null;
  const ofRows = rows.flatMap((row) => {
    const odd = row.filter((field) => {
      const cents = centsOf(field) ?? 0;
      const others = row.filter((one) => one !== field).map((one) => centsOf(one) ?? 0);
      return (
        (cents >= least && !isRound(cents) && others.every((less) => isTenTimes(cents, less))) ||
        (cents >= leastAlike &&
          (!isRound(cents) || isFixed.test(fold(field.label))) &&
          new Set(others).size === 1 &&
          cents === 10 * (others[0] ?? 0)) ||
        (usual !== null &&
          isTenTimes(cents, usual, wideSlack) &&
          others.every((less) => Math.abs(less / usual - 1) < wideSlack))
      );
    });
    return odd.map((field) => ({
      ...ownFinding('range', 'problem', spotOf(field), 'times-ten'),
      why: null,
    }));
  });
  return [...ofRows, ...withoutComma(said)];
}

/** « 1864000 », and « Attestation : 18 640 € » in the explanation of that very row: the cents are stuck to the euros. */
function withoutComma(said: readonly Field[]): Finding[] {
  const words = said.filter(({ label, valueType }) => valueType === 'free-text' && rowName(label) !== '');
  return said.flatMap((field) => {
    const cents = field.valueType === 'amount' ? (centsOf(field) ?? 0) : 0;
    const beside = cents < least ? [] : words.filter(({ label }) => rowName(label) === rowName(field.label));
    const told = beside.find((one) => sumsIn(textOf(one) ?? '').some((sum) => sum * 100 === cents));
    return told ? [slipOf(field, told)] : [];
  });
}

/** The same each month, whatever it is. */
const isFixed = /\b(?:pensions?|rentes?|loyers?)\b/;
/** Ten times 300 is 3 000 by chance too. */
const isRound = (cents: number): boolean => /^\d{1,2}0*$/.test(String(cents));

/** About as much, as one who tells a sum in round figures means it. */
const wideSlack = 0.3;
export const eachMonth = /\b(?:(?:par|chaque|tous les) mois|mensuel\w*|au mois)\b/;
const isUneven =
  /\b(?:sauf|exceptionnel\w*|hormis|irreguli\w*|variable\w*|vari\w*|gros|grosse|prime|rappel|arrieres?|treizieme|13e|vente|vendu|pic|saison\w*|noel|fetes|mais|fois|une partie|plus que|beaucoup plus|tres bon|licenci\w*|rupture|solde|indemnit\w*|demission\w*|fin de contrat)\b/;
const isDenied =
  /\b(?:pas|aucune?|sans|jamais) (?:eu )?(?:d |de )?(?:\p{L}+ )?(?:exceptionnel\w*|variations?|prime|pic)\b/gu;

/** « Environ 1 200 euros par mois », and no month told to be another: in cents. */
function usualIn(said: readonly Field[]): number | null {
  const texts = said.flatMap((field) => (field.valueType === 'amount' ? [] : [wordsOf(field).join(' ')]));
  const [only, other] = texts.filter((text) => /(?:€|euro)/iu.test(text));
  if (only === undefined || other !== undefined || !eachMonth.test(fold(only))) return null;
  if (texts.some((text) => isUneven.test(fold(text).replace(isDenied, ' ')))) return null;
  const [sum, more] = sumsIn(only);
  return sum !== undefined && more === undefined ? sum : null;
}
