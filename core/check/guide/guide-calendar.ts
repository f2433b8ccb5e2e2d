import type { Finding } from '../../assessment.ts';
import { monthsBefore } from '../../calendar/months.ts';
import { windowAt, windowOf } from '../../calendar/window.ts';
import { saysName } from '../../detect/page-names.ts';
import type { CheckOf, Procedure } from '../../pack.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { formatDate } from '../../values/date.ts';
import { fold, saysOneOf } from '../../wording/fold.ts';
import { monthName, monthsIn, type NamedMonth } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { ofTheirs, sameNameAs } from '../days/months-declared.ts';
import { packFinding, spotOf, wholePage } from '../finding.ts';
import { monthOf } from '../who-and-when.ts';

function isMonth(named: NamedMonth, month: Temporal.PlainYearMonth): boolean {
  return named.month === month.month && (named.year === null || named.year === month.year);
}

/** The months amounts are asked for are those expected from today. One finding for each month that is not. */
export function checkMonthsShown(
  guide: Procedure,
  check: CheckOf<'months-shown' | 'months-reported'>,
  context: CheckContext,
): Finding[] {
  // Another request shows months of its own.
  const isNamed = saysName(context.page, guide) || (context.recap.length > 0 && isOfQuarter(context.page));
  if (!isNamed && context.asked.every(({ valueType }) => valueType !== 'amount')) return [];
  const inCases = context.page.fields.filter(
    (field) => field.valueType === 'amount' && !isPaidToHer(field) && !isPaidByHer(field),
  );
  const expected = monthsBefore(context.today, check.monthsBack);
  const amounts = inCases.some((field) => monthOf(field) !== null)
    ? inCases
    : [...inCases, ...shownByMonth(context, expected)];
  if (amounts.length === 0) return [];
  const params = { months: expected.map((month) => monthName(month.month)).join(', ') };
  const others = new Map<string, Finding>();
  let isSeen = false;
  for (const field of amounts) {
    const named = monthPaid(field) ?? monthOf(field);
    if (!named) continue;
    isSeen = true;
    if (expected.some((month) => isMonth(named, month))) continue;
    const key = `${named.month} ${named.year}`;
    const month = monthName(named.month);
    // The month's own block when there is one, else the case that names it.
    const isGroup = field.group !== null && monthsIn(field.group).length > 0;
    const spot = isGroup ? { fieldId: null, fieldLabel: null, group: field.group } : spotOf(field);
    if (!others.has(key)) others.set(key, packFinding(guide, check, 'problem', spot, { ...params, month }));
  }
  // Months written above the cases without naming any: what they say of the page still counts.
  const alone = isSeen ? [] : monthsAlone(context.page);
  const other = alone.find((named) => !expected.some((month) => isMonth(named, month)));
  if (alone.length === expected.length && other)
    return [packFinding(guide, check, 'problem', wholePage, { ...params, month: monthName(other.month) })];
  if (others.size > 0) return isOfQuarter(context.page) ? [...others.values()] : [];
  return [packFinding(guide, check, isSeen ? 'ok' : 'question', wholePage, params)];
}

/** Months known from a third party alone: others than those cannot be told right or wrong. */
export function checkMonthsReported(
  guide: Procedure,
  check: CheckOf<'months-reported'>,
  context: CheckContext,
): Finding[] {
  return checkMonthsShown(guide, check, context)
    .filter(({ status }) => status === 'problem')
    .map((finding) => ({ ...finding, status: 'unknown' }));
}

/** « Salaire de janvier, payé le 3 février 2026 », « Versement du 3 mars (février 2026) »: of the month it was paid in. */
function monthPaid({ label }: Field): NamedMonth | null {
  const [whole = '', paid = ''] =
    /\b(?:payée?s?|versée?s?|perçue?s?|reçue?s?|encaissée?s?|versement|virement|paiement)\s(?:le|en|du)\s(?:(?:\d{1,2}|1er)\s)?([^,;()–]+)/iu.exec(
      label,
    ) ?? [];
  const rest = label.replace(whole, ' ');
  const [month, other] = monthsIn(paid);
  return paid !== '' && monthsIn(rest).length > 0 && month && !other ? month : null;
}

const ofQuarter =
  /\b(?:trimestr\w*|rsa|prime d activite|aah|declar\w* (?:\p{L}+ ){0,3}ressources|ressources (?:des|a declarer|percu\w*|du foyer|de votre foyer))\b/u;
const ofFirst = /\b(?:premiere?|nouve\w+|ouvrir|ouverture)\b.*\b(?:dossier|demande)\b|\bdemande d/;

/** A request of another allowance, or the first of this one, is of months of its own: only where the page says what it is. */
function isOfQuarter({ title, step, headings, blocks }: PageModel): boolean {
  const titles = [title, step?.title ?? '', ...headings.map(({ text }) => text)].map(fold);
  if (titles.some((text) => ofFirst.test(text))) return false;
  return [...titles, ...blocks.map(fold)].some((text) => ofQuarter.test(text));
}

/** What who receives the declaration has paid, and the rent, are of other months: « Mes paiements ». */
function isPaidToHer({ label, group }: Field): boolean {
  return ofTheirs.test(fold(label)) || /\b(paiements?|droits|versements?)\b/.test(fold(group ?? ''));
}

/** What she paid is of no month declared: « Pension alimentaire versée en octobre ». */
function isPaidByHer({ label }: Field): boolean {
  return /\b(pensions?( alimentaires?)? versees?|charges|frais|dettes?|impots?)\b/.test(fold(label));
}

/**
 * Amounts only shown, when they are of as many months as are declared: fewer or more may be of another time, but above
 * the button that sends, more are too many.
 */
function shownByMonth({ shown, recap }: CheckContext, expected: Temporal.PlainYearMonth[]): Field[] {
  const amounts = shown.filter(
    (field) => field.valueType === 'amount' && !isPaidToHer(field) && monthOf(field) !== null,
  );
  const own = withoutOtherLists(amounts, expected);
  const months = new Set(own.map((field) => monthOf(field)?.month));
  const [least, most] = [expected.length, months.size];
  return most === least || (recap.length > 0 && most > least) ? own : [];
}

/** Where each month expected is there, a part of the page with none of them is another list: what was paid since. */
function withoutOtherLists(amounts: Field[], expected: Temporal.PlainYearMonth[]): Field[] {
  const isOf = (field: Field, month: Temporal.PlainYearMonth): boolean => {
    const named = monthOf(field);
    return named !== null && isMonth(named, month);
  };
  if (!expected.every((month) => amounts.some((field) => isOf(field, month)))) return amounts;
  const isDue = (field: Field): boolean => expected.some((month) => isOf(field, month));
  const alike = amounts.filter(sameNameAs(amounts.filter(isDue)));
  const parts = Map.groupBy(alike, ({ group }) => group);
  return [...parts.values()]
    .filter((part) => part.some((field) => expected.some((month) => isOf(field, month))))
    .flat();
}

/** Today lies in the window, and the month the page names is the one the window declares. */
export function checkWindow(
  guide: Procedure,
  check: CheckOf<'declaration-window'>,
  context: CheckContext,
): Finding[] {
  // An enrolment asks some of the same, on any day.
  if (!saysName(context.page, guide)) return [];
  // Without a case to fill nor answers to send, the page is a receipt or a notice: nothing is being declared on it.
  if (context.asked.length === 0 && context.recap.length === 0) return [];
  const { isOpen, month, opens, closes } = windowAt(context.today, check);
  const params = { month: monthName(month.month), opens: formatDate(opens), closes: formatDate(closes) };
  const named = monthsNamed(context.page);
  if (!isOpen)
    return [tooLate(guide, check, named, month) ?? packFinding(guide, check, 'problem', wholePage, params)];
  const isOther = named.length > 0 && !named.some((one) => isMonth(one, month));
  if (!isOther) return [packFinding(guide, check, 'ok', wholePage, params)];
  const shown = monthName(named[0]?.month ?? 1);
  return [packFinding(guide, check, 'problem', wholePage, { ...params, shown }, check.otherMonthText)];
}

/** Of the month just closed: she is late, and waiting for the next days would cost her more. */
function tooLate(
  guide: Procedure,
  check: CheckOf<'declaration-window'>,
  named: readonly NamedMonth[],
  next: Temporal.PlainYearMonth,
): Finding | null {
  const closed = next.subtract({ months: 1 });
  const { late } = check;
  if (!late || !named.some((one) => isMonth(one, closed)) || named.some((one) => isMonth(one, next)))
    return null;
  const { opens, closes } = windowOf(closed, check);
  const params = { month: monthName(closed.month), opens: formatDate(opens), closes: formatDate(closes) };
  const found = packFinding(guide, check, 'problem', wholePage, params, late.text);
  const then = { ns: guide.portal, key: late.then, params: found.text.params };
  const waysOut = found.waysOut.map((way) => (way.kind === 'leave-and-ask' ? { ...way, then } : way));
  return { ...found, waysOut };
}

/** Months the page says it is about: in its titles, else in short sentences that speak of declaring. */
export function monthsNamed(page: PageModel): NamedMonth[] {
  const titles = [page.title, page.step?.title ?? '', ...page.headings.map((heading) => heading.text)];
  const inTitles = titles.flatMap(monthsIn);
  if (inTitles.length > 0) return inTitles;
  const about = ['mois', 'période', 'déclaration', 'actualisation', 'situation', 'déclarez'];
  const said = page.blocks
    .filter((block) => block.length < 160 && saysOneOf(block, about) && !/\bprochaine?s?\b/.test(fold(block)))
    .map(withWholeMonths)
    .flatMap(monthsIn);
  if (said.length > 0) return said;
  // « Du 1er au 28 février 2027 » on a line of its own; several such lines are a list of other times.
  const alone = monthsAlone(page);
  return alone.length === 1 ? alone : [];
}

/** Lines that are a month and nothing else, each month once. */
function monthsAlone(page: PageModel): NamedMonth[] {
  const lines = page.blocks.filter((block) => block.length < 60).map(withWholeMonths);
  const months = lines.flatMap((line) => {
    const [month, other] = monthsIn(line);
    const isAlone = fold(line)
      .split(' ')
      .every((word) => monthsIn(word).length > 0 || /^(\d{4}|mois|de|d|du)$/.test(word));
    return month && !other && isAlone ? [month] : [];
  });
  return [...new Map(months.map((one) => [`${one.month} ${one.year}`, one])).values()];
}

/** « du 1er au 30 novembre 2026 », « du 01/11/2026 au 30/11/2026 » name a month, not two days. */
function withWholeMonths(text: string): string {
  return text
    .replace(
      /\bdu\s+(?:1er|0?1)\s+(\p{L}+)(?:\s+(\d{4}))?\s+au\s+(?:2[89]|3[01])\s+\1(?:\s+(\d{4}))?/giu,
      '$1 $3',
    )
    .replace(/\bdu\s+(?:1er|0?1)\s+au\s+(?:2[89]|3[01])\s+(?=\p{L})/giu, '')
    .replace(/\bdu\s+01([/.-])(\d\d)\1(\d{4})\s+au\s+(?:2[89]|3[01])\1\2\1\3/giu, '$2/$3');
}
