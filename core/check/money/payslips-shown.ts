/**
 * The payslips that a page shows, however it lays them out: a small table of two columns, a card or a definition list, dotted lines,
 * one line for each, one row or one column of a table for each.
 */
import type { PageModel } from '../../page-model.ts';
import { readAmount } from '../../values/amount.ts';
import { datesIn } from '../../values/date.ts';
import { readHours } from '../../values/numbers.ts';
import { fold } from '../../wording/fold.ts';
import { monthsIn, type NamedMonth } from '../../wording/months.ts';
import { aDay } from '../recap/answer-lines.ts';
import { longestLine } from '../sentences.ts';
import { type Figure, figureOf } from './payslip.ts';

export interface PayslipShown {
  /** Its title, who paid and who was paid, as far as they are said. */
  names: string;
  /** The day it was paid. */
  paid: Temporal.PlainDate | null;
  /** The one month that it is for. */
  worked: NamedMonth | null;
  figures: Map<Figure, number>;
  hours: number | null;
  /** The page's own words. */
  saidOf: (what: 'paid' | 'worked' | 'hours') => string;
  saidOfFigure: (figure: Figure) => string;
}

/** What one line of it tells. */
interface Told {
  said: string;
  names?: string;
  paid?: Temporal.PlainDate;
  worked?: NamedMonth;
  figure?: [Figure, number];
  hours?: number;
}

export function payslipsShown(page: PageModel): PayslipShown[] {
  const columns = cellsOfColumns(page);
  return [
    ...inTables(page, columns),
    ...inTurn(page, new Set(columns.flatMap(({ name, block }) => [name, block]))),
  ]
    .map(slipOf)
    .filter((slip) => slip !== null);
}

/** A payslip says at least when it is of, and two of its figures or that it is one. */
function slipOf(told: readonly Told[]): PayslipShown | null {
  const names = told.flatMap((one) => one.names ?? []).join(', ');
  const figures = new Map(told.flatMap(({ figure }) => (figure ? [figure] : [])));
  const slip = {
    names,
    paid: told.find(({ paid }) => paid)?.paid ?? null,
    worked: told.find(({ worked }) => worked)?.worked ?? null,
    figures,
    hours: told.find(({ hours }) => hours !== undefined)?.hours ?? null,
    saidOf: (what: 'paid' | 'worked' | 'hours') => told.find((one) => one[what] !== undefined)?.said ?? '',
    saidOfFigure: (figure: Figure) => told.find((one) => one.figure?.[0] === figure)?.said ?? '',
  };
  const isDated = slip.paid !== null || slip.worked !== null;
  const isSure = figures.size > 1 || slip.paid !== null || aPayslip.test(fold(names));
  return figures.size > 0 && isDated && isSure && !isOfNobody.test(fold(names)) ? slip : null;
}

const aPayslip = /\b(?:bulletin|fiche de (?:paie|paye|salaire))\b/;
const isOfNobody = /\b(?:exemples?|modeles?|specimen|simulation|cumule?s?)\b/;

/** One that begins: « Bulletin de paie n° 1 – Les Tilleuls », « Fiche de paie d'août 2026 ». */
const isTitle =
  /^(?:(?:apercu|copie|extrait|lecture) (?:du |de (?:la |votre )?)|votre )?(?:bulletin|fiche de (?:paie|paye|salaire))\b/;
const namesPayday =
  /^(?:(?:la |le )?(?:date|jour) (?:de |du )?(?:paiement|versement|paie|paye)|payee?(?: le)?|versee?(?: le)?|paiement|versement)\b(?!.*\b(?:recue?|credite\w*|compte|banque|prevue?)\b)/;
const namesPeriod = /^(?:periode|mois|paie d|paye d|salaire d|travail d)/;
const namesHours = /^(?:nombre d |total des )?heures(?: (?:payees|travaillees|remunerees|du mois))?$/;
const namesWho =
  /^(?:nom de l |nom du )?(?:employeur|entreprise|etablissement|societe|salariee?|beneficiaire|nom)\b/;
const isCumulated = /\b(?:acomptes?|cumule?s?|annuel\w*|annee|plafond|depuis)\b/;
const longestName = 60;

/** What a name tells with what stands beside it. */
function toldBy(name: string, text: string): Told | null {
  const told = whatIsToldBy(name, text);
  return told && { ...told, said: `${name.trim()} ${text.trim()}`.trim() };
}

function whatIsToldBy(name: string, text: string): Omit<Told, 'said'> | null {
  const words = fold(name);
  if (name.length > longestName || isCumulated.test(words)) return null;
  const [day, other] = datesIn(text);
  if (namesPayday.test(words)) return day && !other ? { paid: day } : null;
  if (namesPeriod.test(words)) return workedIn(text || name);
  if (namesWho.test(words)) return text.length <= longestName && !/\d{3}/.test(text) ? { names: text } : null;
  if (namesHours.test(words)) {
    const hours = readHours(text.trim());
    return hours === null ? null : { hours };
  }
  const [figure, amount] = [figureOf(name), readAmount(text.trim())];
  return figure && amount.state === 'amount' && amount.cents > 0 ? { figure: [figure, amount.cents] } : null;
}

/** « du 01/08/2026 au 31/08/2026 », « août 2026 »: the one month it names. */
function workedIn(text: string): Pick<Told, 'worked'> | null {
  const days = datesIn(text).map(({ month, year }) => ({ month, year }));
  const [month, ...others] = days.length > 0 ? days : monthsIn(text);
  return month && others.every((one) => one.month === month.month) ? { worked: month } : null;
}

const figures = String.raw`\d[\d\u00a0\u202f ]{0,8}(?:,\d{1,2})?`;
/** « Net à payer ...... 801,75 », « Total brut : 1 041,60 € », « Heures : 98 h » */
const nameFirst = new RegExp(
  String.raw`(\p{L}[\p{L} ’']{2,40}?)\s?(?:[:=(]|\s)\s?(${figures})\s?(?=€|\.(?!\d)|;|,\s|\)|[—–|·]|$|h(?!\p{L})|\p{L}|\s\s|\s\p{L})`,
  'gu',
);
/** « 1 041,60 € bruts » */
const amountFirst = new RegExp(String.raw`(${figures})\s?€ (?:de |en )?(\p{L}[\p{L} ]{2,30})`, 'gu');
const payday = new RegExp(
  String.raw`(?<!\p{L})((?:date de )?(?:pay[ée]e?|vers[ée]e?|paiement|versement|paie))(?: imprimée)?\s?(?:le\s?|du\s?|:\s?)*\s?(${aDay})(?!\d)`,
  'iu',
);
const period = new RegExp(
  String.raw`(?<!\p{L})(?:p[ée]riode|(?:salaire|paie|paye|travail|bulletin|mois) (?:de |d[’']))\s?:?\s?(?:du )?(?:(${aDay})\s(?:au|–|-)\s(${aDay})|(?:de |d[’'])?(\p{L}{3,9} ?(?:20\d\d)?))`,
  'iu',
);

/** « Montant net social . 812,40 € » */
const dots = /\s?(?:\.{2,}|…+|(?<=\s)\.(?=\s))\s?/gu;
const isInAdvance = /\bacomptes?\b/;

/** All that one line tells. */
function toldIn(block: string): Told[] {
  const line = block.replace(dots, ' : ');
  if (isInAdvance.test(fold(line))) return [];
  const read = (found: [string, string][]): Told[] =>
    found.flatMap(
      ([name, text]) => toldBy(name.trim().replace(/^(?:le|la|dont|et) | (?:et|puis)$/gu, ''), text) ?? [],
    );
  // « Salariée : Nora EXEMPLE »
  const [, called = '', text = ''] = /^([^:]{2,40}?)\s?:\s(\D.*)$/u.exec(line) ?? [];
  const whole = called ? toldBy(called, text) : null;
  if (whole?.names) return [whole];
  // A day is no figure.
  const plain = line.replace(new RegExp(aDay, 'giu'), ' ; ');
  const byName = read([...plain.matchAll(nameFirst)].map(([, name = '', text = '']) => [name, text]));
  const byAmount = read([...plain.matchAll(amountFirst)].map(([, text = '', name = '']) => [name, text]));
  const [paidThen = '', saysPaid = '', day = ''] = payday.exec(line) ?? [];
  const [workedThen = ''] = period.exec(line) ?? [];
  const ofDays = [toldBy(saysPaid, day), toldBy(workedThen, '')].filter((one) => one !== null);
  return [
    ...(byAmount.length > byName.length ? byAmount : byName),
    ...ofDays.map((one) => (one.paid ? { ...one, said: paidThen } : one)),
  ];
}

const has = (told: readonly Told[], sort: keyof Told): boolean => told.some((one) => one[sort] !== undefined);
const isDated = (told: readonly Told[]): boolean => has(told, 'paid') || has(told, 'worked');

/** Blocks of nothing of it that may stand between two of its lines. */
const mostBetween = 6;

function inTurn({ blocks, fields, headings }: PageModel, inColumns: ReadonlySet<number>): Told[][] {
  const [ofCases, titles] = [
    new Set(fields.map(({ label }) => label)),
    new Set(headings.map(({ text }) => text)),
  ];
  const slips: Told[][] = [];
  let own: Told[] | null = null;
  let last = 0;
  const begin = (title: string): Told[] => {
    const slip: Told[] = title ? [{ said: title, names: title }] : [];
    slips.push(slip);
    return slip;
  };
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at] ?? '';
    if (inColumns.has(at) || block.length > longestLine) continue;
    if (at - last > mostBetween) own = null;
    const isOfCase = ofCases.has(block);
    const starts = !isOfCase && isTitle.test(fold(block));
    if (starts || isOfCase || titles.has(block)) own = null;
    if (isOfCase) continue;
    const beside = /\d/.test(block) ? null : toldBy(block, blocks[at + 1] ?? '');
    const told = beside ? [beside] : toldIn(block);
    const isWhole = !beside && has(told, 'figure') && isDated(told);
    if (starts || isWhole) own = begin(block);
    if (starts && !has(told, 'worked')) told.push(...ofTitle(block));
    if (!own && told.length > 0) {
      const before = blocks[at - 1] ?? '';
      own = begin(isName(before) && !ofCases.has(before) ? before : '');
    }
    // « Net social » told again is of the next one.
    const isNext = told.some(
      (one) =>
        (one.paid && own && has(own, 'paid')) ||
        own?.some(({ figure }) => figure && figure[0] === one.figure?.[0]),
    );
    if (isNext && !starts) own = begin(isName(blocks[at - 1] ?? '') ? (blocks[at - 1] ?? '') : '');
    own?.push(...told);
    if (told.length > 0 || starts) last = at;
    if (isWhole && !starts) own = null;
    if (beside) at += 1;
  }
  return slips;
}

const isName = (block: string): boolean => /^\p{L}/u.test(block) && block.length <= longestName * 2;

/** « BULLETIN DE PAIE — AOÛT 2026 » */
function ofTitle(title: string): Told[] {
  const [month, ...others] = monthsIn(title);
  return month && others.every((one) => one.month === month.month)
    ? [{ said: /^.*?20\d\d/.exec(title)?.[0] ?? title, worked: month }]
    : [];
}

type Cell = PageModel['answers'][number];

/** The cells of tables with several columns. */
const cellsOfColumns = ({ answers }: PageModel): Cell[] => {
  const rows = Map.groupBy(
    answers.filter(({ column }) => column !== null),
    ({ name }) => name,
  );
  return [...rows.values()].filter(({ length }) => length > 1).flat();
};

/** A payslip in each row, under the names of its lines; or in each column, beside them. */
function inTables({ blocks }: PageModel, cells: readonly Cell[]): Told[][] {
  const textAt = (at: number | null): string => blocks[at ?? -1] ?? '';
  const slipsBy = (slip: (cell: Cell) => number | null, line: (cell: Cell) => number | null): Told[][] =>
    [...Map.groupBy(cells, slip)].flatMap(([title, own]) => {
      const told = own.flatMap((cell) => toldBy(textAt(line(cell)), textAt(cell.block)) ?? []);
      return has(told, 'figure')
        ? [[{ said: textAt(title), names: textAt(title) }, ...toldIn(textAt(title)), ...told]]
        : [];
    });
  const inRows = slipsBy(
    ({ name }) => name,
    ({ column }) => column,
  );
  return inRows.length > 0
    ? inRows
    : slipsBy(
        ({ column }) => column,
        ({ name }) => name,
      );
}
