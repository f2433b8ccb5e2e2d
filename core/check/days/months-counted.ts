/** « Nombre de mois travaillés : 2 », and the months that the page has ticked, answered or filled in. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, isYesNo, stateOf, textOf, yesNoOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import { stems } from '../../wording/stems.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { numberIn } from '../people/count-said.ts';
import { isSamePerson, monthOf, personOf } from '../who-and-when.ts';

const counts =
  /^(?!.*\b(?:depuis|restants?|duree|contrat|anciennete|loyers?|garde|prochains?|complets?|entiers?|pleins?|par|moyenne|d avance|en tout|total)\b)(?:nombre|nb|combien) de mois\b/;
/** « Sur ces trois mois, combien de mois… » */
const ofQuarter = /^(?:sur|pendant|durant) (?:ces|les) (?:trois|3) (?:derniers )?mois /;
const denies = /\b(?:sans|pas|non|aucune?|ni|n|ne)\b/;
/** What the words of any such question have in common. */
const light = new Set([
  'nombre',
  'lesque',
  'laquel',
  'declar',
  'period',
  'trimes',
  'montan',
  'social',
  'coche',
  'cochez',
]);

export function checkMonthsCounted({ asked, recap }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  return said.flatMap((field) => {
    const label = fold(field.label).replace(ofQuarter, '');
    const stated = numberIn((textOf(field) ?? '').replace(/\s*mois$/iu, ''));
    if (!counts.test(label) || denies.test(label) || stated === null) return [];
    const own = stemsOf(label);
    const rows = said.filter(
      (one) =>
        one !== field &&
        isSamePerson(personOf(one), personOf(field)) &&
        stemsOf(`${one.label} ${one.question ?? ''} ${one.group ?? ''}`).some((stem) => own.includes(stem)) &&
        !denies.test(foldAll(one.label, one.question)),
    );
    const [told] = [ticked(rows), answered(rows), filledIn(rows), listed(rows)].filter(
      (months) => months !== null,
    );
    return told && told.all >= stated && told.those !== stated
      ? [
          ownFinding('count', 'problem', spotOf(field), 'count-problem', {
            stated: `${stated}`,
            told: `${told.those}`,
          }),
        ]
      : [];
  });
}

const stemsOf = (text: string): string[] => stems(text).filter((stem) => !light.has(stem));

/** Of all the months that are there, those told. */
interface Months {
  all: number;
  those: number;
}

/** One case for each month, or nothing is told of how many. */
function monthsOf(rows: readonly Field[], isTold: (field: Field) => boolean): Months | null {
  const months = rows.map((field) => monthOf(field)?.month);
  const isWhole = rows.length > 1 && !months.includes(undefined) && new Set(months).size === rows.length;
  return isWhole ? { all: rows.length, those: rows.filter(isTold).length } : null;
}

function ticked(rows: readonly Field[]): Months | null {
  const boxes = rows.filter(({ kind, label }) => kind === 'checkbox' && monthsIn(label).length === 1);
  return monthsOf(boxes, (box) => stateOf(box) === 'filled');
}

/** « Avez-vous travaillé en juin ? », each with its answer. */
function answered(rows: readonly Field[]): Months | null {
  const questions = rows.filter((field) => isYesNo(field) && monthsIn(field.label).length === 1);
  const isWhole = questions.every((field) => ['yes', 'no'].includes(yesNoOf(field)));
  return isWhole ? monthsOf(questions, (field) => yesNoOf(field) === 'yes') : null;
}

/** « Salaire de juin »; what was worked for is not always paid in its month, and is asked by another name. */
function filledIn(rows: readonly Field[]): Months | null {
  return monthsOf(
    rows.filter(({ valueType }) => valueType === 'amount'),
    (field) => (centsOf(field) ?? 0) > 0,
  );
}

/** « Quels mois ? mars, avril et mai » */
function listed(rows: readonly Field[]): Months | null {
  const [only, other] = rows.filter(({ kind, valueType }) => valueType !== 'amount' && kind !== 'checkbox');
  const text = (only && textOf(only)) ?? '';
  const months = monthsIn(text).length;
  // « De juin à août », or the first of them alone.
  const isRange = /\b(a|au|jusqu|depuis)\b/.test(fold(text));
  return months > 1 && !isRange && !other ? { all: Number.POSITIVE_INFINITY, those: months } : null;
}
