/** « Karim : salarié tout le trimestre », and « Karim n'a perçu aucune ressource ». */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { isYesNo, textOf, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { monthsNamed } from '../days/months-declared.ts';
import { dayOf } from '../days/time-in.ts';
import { answersApart, spotOf } from '../finding.ts';
import { personOf } from '../who-and-when.ts';
import { allAlong } from './at-work.ts';
import { worksUnpaidShown } from './works-unpaid-shown.ts';

const works =
  /^(?:oui comme salariee?|salariee?|apprentie?|en (?:emploi|contrat|apprentissage)|employee?)\b(?!.*\b(?:sans solde|conge|fin de|jusqu)\b)/;
const began =
  /\bcontrat\b.*\b(?:commence|debut|signe|depuis)\b|\bdebut d(?:u|e) (?:contrat|apprentissage)\b|\bembauche\b/;

/** Of another sort than the pay, or of another job. */
const ofSome = /\b(?:etranger|autres?|dehors|hors|patrimoine|fonciers?|placements?|biens|epargne|plus de)\b/;

/** « N'a perçu aucune ressource », « A-t-il touché un salaire ? Non » */
function deniesAll(field: Field): boolean {
  const said = fold(textOf(field) ?? '');
  const asks = fold(field.label);
  if (ofSome.test(asks)) return false;
  return (
    /\b(?:n (?:a|ai|avez) (?:percu|recu|touche|eu) aucune? (?:ressource|revenu|salaire)|^aucune? (?:ressource|revenu))/.test(
      said,
    ) ||
    (isYesNo(field) &&
      yesNoOf(field) === 'no' &&
      /\b(?:touche|percu|recu|eu)\b.*\b(?:un salaire|des salaires|une remuneration|une paie)\b/.test(asks))
  );
}

export function checkWorksUnpaid(context: CheckContext): Finding[] {
  return [...inCases(context), ...worksUnpaidShown(context)];
}

function inCases({ asked, dates, page }: CheckContext): Finding[] {
  const [first] = monthsNamed(page);
  return asked.flatMap((work) => {
    const said = fold(textOf(work) ?? '');
    if (work.options.length < 2 || !works.test(said)) return [];
    const isBegun = dates.some((date) => {
      const day = dayOf(date);
      return (
        day !== null &&
        first !== undefined &&
        date.fields[0]?.group === work.group &&
        began.test(fold(date.spot.fieldLabel ?? '')) &&
        Temporal.PlainDate.compare(day, first.toPlainDate({ day: 1 })) < 0
      );
    });
    const isAll =
      allAlong.test(said) ||
      /\bremuneree?\b/.test(said) ||
      /\bpendant ces trois mois\b/.test(fold(work.label));
    if (!isBegun && !isAll) return [];
    return asked
      .filter((field) => field !== work && deniesAll(field) && isOfOne(work, field))
      .map((field) => answersApart(spotOf(field), work));
  });
}

/** In one part of the page, and named after nobody else. */
const isOfOne = (one: Field, other: Field): boolean => {
  const [first, second] = [one, other].map((field) => personOf({ ...field, group: null, heading: null }));
  return (
    one.heading === other.heading &&
    one.group === other.group &&
    (first?.role === second?.role ||
      (one.group !== null && second?.role !== 'partner' && second?.role !== 'child'))
  );
};
