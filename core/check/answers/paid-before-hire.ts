/** « Jour de l'embauche : 04/05/2026 », and in March a pay « de ce nouvel employeur ». */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, initialTextOf, textOf } from '../../values/answer.ts';
import { formatDate } from '../../values/date.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { dayOf, isBefore } from '../days/time-in.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { monthOf } from '../who-and-when.ts';

const ofHiring =
  /^(?!.*\b(?:fin|ancien\w*|precedent\w*|dernier|signature|conjointe?|premiere embauche)\b).*\b(?:embauche\w*|prise de poste|entree (?:chez|dans|en fonction)|debut (?:du|de ce|de votre|de mon|de cet) (?:nouve\w+ )?(?:contrat|emploi|travail)|premier jour (?:de travail|chez|d emploi|travaille))\b/;
const newOne = '(?:nouve(?:l|au|lle) (?:employeur|emploi|contrat|travail|poste|entreprise))';
/** « Payés par ce nouvel employeur », « Salaires de ce contrat » */
const ofThatWork = new RegExp(
  `^(?!.*\\b(?:ancien\\w*|precedent\\w*|autres?|tous|toutes|chaque|avant)\\b).*\\b(?:${newOne}|(?:ce|cet|cette) (?:employeur|emploi|contrat|travail|poste|entreprise))\\b`,
);

export function checkPaidBeforeHire({ asked, dates }: CheckContext): Finding[] {
  const [hiring, other] = dates.filter(({ spot, label }) => ofHiring.test(foldAll(spot.fieldLabel, label)));
  const hired = hiring && !other ? dayOf(hiring) : null;
  if (!hiring || !hired) return [];
  const early = asked.find((field) => isPaidByThem(field) && endsBefore(field, hired));
  return early
    ? [
        ownFinding('paid-month', 'problem', spotOf(early), 'papers-problem', {
          told: `${hiring.spot.fieldLabel ?? hiring.label} : ${formatDate(hired)}`,
          asked: `${early.label} : ${textOf(early)}`,
        }),
      ]
    : [];
}

/** Money of hers; what the administration wrote before her is its own. */
const isPaidByThem = (field: Field): boolean =>
  field.valueType === 'amount' &&
  (centsOf(field) ?? 0) > 0 &&
  textOf(field) !== initialTextOf(field) &&
  [field.label, field.group, field.heading].some((text) => ofThatWork.test(fold(text ?? '')));

function endsBefore(field: Field, hired: Temporal.PlainDate): boolean {
  const month = monthOf(field);
  if (!month?.year) return false;
  const first = Temporal.PlainDate.from({ year: month.year, month: month.month, day: 1 });
  return isBefore(first.add({ months: 1 }).subtract({ days: 1 }), hired);
}
