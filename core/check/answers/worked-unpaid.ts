/** « Ilyès a-t-il travaillé pendant ces trois mois ? Oui », and 0 for his pay in each of them, or « Aucune ressource ». */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, isYesNo, textOf, yesNoOf } from '../../values/answer.ts';
import { datesIn } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { dayOf, isBefore } from '../days/time-in.ts';
import { answersApart, ownFinding, spotOf } from '../finding.ts';
import { isHers, isOfPartner, monthOf } from '../who-and-when.ts';
import { startOf } from './at-work.ts';
import { isDenial, isOf, isOfPay, named } from './work-in-lines.ts';

const asksIfWorked =
  /\b(?:travaille|(?:exerce|eu) une (?:activite|autre activite)(?: professionnelle| salariee)?|(?:occupe|eu) un (?:emploi|job|travail)|fait des heures)\b/;
/** Work that may bring nothing, or of another time. */
const mayBeUnpaid =
  /\b(?:benevol\w*|stages?|civique|immersion|non (?:salarie\w*|remunere\w*)|independante?|compte|micro\w*|formation|etranger|frontali\w*|deja|depuis|avant|jamais|dernie\w*|20\d\d)\b/;
/** Her own words of a pay that is to come, or that there was none. */
const paidLater =
  /\b(?:pas (?:encore )?(?:ete )?pay\w*|sera (?:paye|verse)\w*|seront (?:paye|verse)\w*|paye\w* (?:en|le|au|a la|plus tard|apres|fin)|touchera|recevra|attend\w*|benevol\w*|association|stages?|civique|non remunere\w*|sans (?:salaire|remuneration|contrepartie|etre paye\w*)|gratuit\w*|entraide|impaye\w*|essai)\b/;
/** One month of no pay may be paid in the next. */
const fewestMonths = 2;

export function checkWorkedUnpaid(context: CheckContext): Finding[] {
  const { asked, recap, page, shown } = context;
  const said = [...asked, ...recap];
  const questions = said.filter(
    (field) =>
      isYesNo(field) &&
      yesNoOf(field) === 'yes' &&
      asksIfWorked.test(fold(field.label)) &&
      !mayBeUnpaid.test(fold(field.label)) &&
      monthOf(field) === null,
  );
  if (questions.length === 0) return [];
  const amounts = [...new Set([...page.fields, ...shown, ...recap])].filter(
    ({ valueType }) => valueType === 'amount',
  );
  return questions.flatMap((question) => {
    const isTheirs = ofSameAs(question);
    const own = said.filter((field) => field !== question && isTheirs(field));
    if (own.some((field) => paidLater.test(fold(textOf(field) ?? ''))) || isLate(own, context)) return [];
    const sums = amounts.filter(isTheirs);
    // Told under any name, there was some; an empty case is told elsewhere.
    if (sums.some((field) => centsOf(field) !== 0)) return [];
    const none = own.find((field) => isDenial(field));
    if (none) return [answersApart(spotOf(none), question)];
    const pays = sums.filter(isOfPay);
    const months = new Set(pays.map((field) => monthOf(field)?.month ?? 0));
    const [first] = pays;
    return first && !months.has(0) && months.size >= fewestMonths
      ? [ownFinding('contradiction', 'problem', spotOf(first), 'yes-but-zero-problem')]
      : [];
  });
}

/** Of whom it asks: by the name, by the place in the household, or in the same part of the page. */
function ofSameAs(question: Field): (field: Field) => boolean {
  const name = fold(named.exec(question.label)?.[1] ?? '');
  if (name !== '') return (field) => isOf(name, field);
  if (isOfPartner(question)) return isOfPartner;
  if (isHers(question)) return isHers;
  return ({ group }) => group !== null && group === question.group;
}

/** Begun in the last of the months, or nobody knows: the pay may come after them. */
function isLate(own: readonly Field[], { dates, page, recap }: CheckContext): boolean {
  const last = startOf(page, recap)?.add({ months: 2 });
  const days = [
    ...dates.flatMap((date) => (date.fields.some((field) => own.includes(field)) ? (dayOf(date) ?? []) : [])),
    ...own.flatMap((field) => datesIn(textOf(field) ?? '')),
  ];
  const months = own.flatMap((field) => (field.valueType === 'amount' ? [] : monthsIn(textOf(field) ?? '')));
  return (
    days.some((day) => !last || !isBefore(day, last)) ||
    months.some(({ month }) => !last || month === last.month)
  );
}
