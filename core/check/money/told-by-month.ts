/**
 * What the page tells month by month, against the cases of those months: « 165 € en août, septembre et octobre 2026 », and 0 in one of
 * them; « août : 1 034,18 € ; septembre : 1 029,55 € », and each in the case of the other.
 */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { readAmount, sumsIn, sumsTold } from '../../values/amount.ts';
import { centsOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { monthsIn, type NamedMonth } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { longestText, sentencesOf } from '../sentences.ts';
import { monthOf, seriesOf } from '../who-and-when.ts';

export function checkToldByMonth({ asked, page }: CheckContext): Finding[] {
  const cases = asked.filter((field) => field.valueType === 'amount' && monthOf(field) !== null);
  const series = [...Map.groupBy(cases, seriesOf).values()].filter(({ length }) => length > 1);
  if (series.length === 0) return [];
  const lines = linesTold(page);
  return series.flatMap((row) => {
    for (const line of lines) {
      const found = zeroInOne(row, line) ?? inEachOther(row, line);
      if (found) return [told(found, line)];
    }
    return [];
  });
}

const told = (field: Field, said: string): Finding => ({
  ...ownFinding('figures', 'problem', spotOf(field), 'page-error-problem', { said }),
  why: null,
});

/** What may have been, or was not: « si », « au plus », « aucun ». */
const isElse =
  /\b(?:si|exemple|pas|sauf|aucune?|plafond|maxim\w*|minim\w*|droits?|estim\w*|prevu\w*|devi(?:ez|ons)|exclu\w*|deja declare\w*|annee derniere|precedente?)\b/;
/** « 1 034,18 € ; septembre »: the cents are no day. */
const monthsTold = (line: string): NamedMonth[] => monthsIn(line.replace(sumsTold, ' de '));

/** The names of cases and the answers they offer tell nothing. */
function linesTold({ blocks, fields }: PageModel): string[] {
  const ofCases = new Set(fields.flatMap(({ label, options }) => [label, ...options]));
  return sentencesOf(
    blocks.filter((block) => !ofCases.has(block)),
    longestText,
  ).filter(
    (line) =>
      !line.includes('?') &&
      sumsIn(line).length > 0 &&
      monthsTold(line).length > 1 &&
      !isElse.test(fold(line)),
  );
}

const isOf = (field: Field, month: number): boolean => monthOf(field)?.month === month;

/** One sum of each of those months: it stands in the others. */
function zeroInOne(row: readonly Field[], line: string): Field | null {
  const [sum, other] = sumsIn(line);
  if (sum === undefined || other !== undefined) return null;
  const own = row.filter((field) => monthsTold(line).some(({ month }) => isOf(field, month)));
  const zeros = own.filter((field) => centsOf(field) === 0);
  const rest = own.filter((field) => !zeros.includes(field));
  return rest.length > 0 && rest.every((field) => centsOf(field) === sum) ? (zeros[0] ?? null) : null;
}

const aMonth = String.raw`\p{L}{3,9}\.?(?: 20\d\d)?`;
const money = String.raw`(?<sum>\d[\d\s]{0,9}(?:,\d{1,2})?)\s?(?:€|euros?)`;
const monthFirst = new RegExp(String.raw`(?<month>${aMonth})\s?[:=(–—-]?\s?${money}`, 'gu');
const sumFirst = new RegExp(
  String.raw`${money}\s(?:en|pour|au mois d[e’']|le mois d[e’'])\s?(?<month>${aMonth})`,
  'gu',
);

/** The sum of each month that a line tells. */
function sumsByMonth(line: string): Map<number, number> {
  const read = (pattern: RegExp): [number, number][] =>
    [...line.matchAll(pattern)].flatMap(({ groups }) => {
      const [month] = monthsIn(groups?.month ?? '');
      const amount = readAmount(groups?.sum?.trim() ?? '');
      return month && amount.state === 'amount' ? [[month.month, amount.cents] as [number, number]] : [];
    });
  const found = [monthFirst, sumFirst].map(read).find(({ length }) => length > 1) ?? [];
  const sums = new Map(found);
  return sums.size === found.length ? sums : new Map();
}

/** Two of the cases hold what is told of each other, and all others their own. */
function inEachOther(row: readonly Field[], line: string): Field | null {
  const sums = sumsByMonth(line);
  const pairs = row.flatMap((field) => {
    const sum = sums.get(monthOf(field)?.month ?? 0);
    return sum === undefined ? [] : [{ field, sum, given: centsOf(field) }];
  });
  const [one, two, more] = pairs.filter(({ sum, given }) => sum !== given);
  return one && two && !more && pairs.length === row.length && one.given === two.sum && two.given === one.sum
    ? one.field
    : null;
}
