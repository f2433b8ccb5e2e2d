/** « Date de début du contrat d'apprentissage : 02/11/2026 », and what each « bulletin d'apprenti » of August told under the same name. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { monthName } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding } from '../finding.ts';
import { monthOf } from '../who-and-when.ts';
import type { PageDate } from './page-dates.ts';
import { dayOf } from './time-in.ts';

const starts =
  /\b(?:debut|commence\w*|embauche\w*|entree|premier jour|signature)\b.*\b(?:contrat|apprentissage|emploi|poste|mission|travail)\b|\b(?:contrat|apprentissage|emploi|mission)\b.*\b(?:debut|commence\w*|depuis(?: le)?|a partir du|du)$|^(?:date (?:de |d ))?embauche$|^apprentie? depuis(?: le)?$/;
/** One contract may follow another, and be paid by the one before. */
const mayFollow =
  /\b(?:nouve(?:au|l|lle)\w*|renouvel\w*|avenant|second|deuxieme|prochaine?|futur\w*|precedent\w*|ancien\w*|dernier|changee?|anciennete|conges?|arret|retraite|stage)\b/;
const apprentice = /\b(?:apprentie?s?|apprentissage)\b/;
const payslipOfApprentice =
  /\b(?:bulletins?|fiches?|salaires?|paies?|remunerations?|payee?s?)\b.{0,30}\bapprenti(?:e|s|ssage)?\b/;
/** « Salaire versé pour ce contrat »; under one employer, a contract may go on from another. */
const ofThisContract = /\b(?:de|pour|au titre de) (?:ce contrat|cette mission)\b/;
const pay = /\b(?:salaires?|remunerations?|paies?|net social)\b/;
const otherwise = /\b(?:stages?|gratification|primes?|rappels?|etranger|bourse|indemnites?|autres?)\b/;

export function checkPaidBeforeContract({ dates, asked, recap, page }: CheckContext): Finding[] {
  const begun = dates.filter(
    (date) => starts.test(nameOf(date)) && !mayFollow.test(nameOf(date)) && dayOf(date) !== null,
  );
  if (begun.length === 0) return [];
  const isOfApprentice = page.blocks.some((block) => payslipOfApprentice.test(fold(block)));
  const paid = [...asked, ...recap].filter(
    (field) =>
      field.valueType === 'amount' &&
      (centsOf(field) ?? 0) > 0 &&
      pay.test(foldAll(field.label, field.group)) &&
      !otherwise.test(fold(field.label)),
  );
  return begun.flatMap((date) => {
    const [field] = date.fields;
    const title = field?.group ?? null;
    const day = dayOf(date);
    const isAlone = begun.filter(({ fields: [one] }) => one?.group === title).length === 1;
    if (!field || !day || title === null || !isAlone || mayFollow.test(fold(title))) return [];
    const isOfIt = isOfApprentice && apprentice.test(nameOf(date));
    const first = day.toPlainYearMonth();
    const early = paid.find((one) => {
      const month = monthOf(one);
      return (
        isUnder(title, one) &&
        (isOfIt || ofThisContract.test(foldAll(one.label, one.hint))) &&
        month?.year != null &&
        Temporal.PlainYearMonth.compare({ year: month.year, month: month.month }, first) < 0
      );
    });
    if (!early) return [];
    const params = { told: date.spot.fieldLabel ?? '', asked: namedWithMonth(early) };
    return [ownFinding('contradiction', 'problem', date.spot, 'papers-problem', params)];
  });
}

const nameOf = ({ spot }: PageDate): string => fold(spot.fieldLabel ?? '');

const isUnder = (title: string, { group, outerGroup }: Field): boolean =>
  group === title || outerGroup === title;

function namedWithMonth(field: Field): string {
  const month = monthName(monthOf(field)?.month ?? 0);
  return fold(field.label).includes(fold(month)) ? field.label : `${field.label} – ${month}`;
}
