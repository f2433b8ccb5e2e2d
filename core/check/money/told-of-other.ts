/**
 * « Salaire brut 325,78 €, net payé 255,10 € », and 255,10 in the case of the gross; « versées en 2025 : 4 812 € », and 4 812 where
 * 2026 is declared, of which the page tells another sum; « montant imposable : 4 218 € », and 42 180.
 */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { sumsIn, sumsTold } from '../../values/amount.ts';
import { centsOf, initialTextOf, textOf } from '../../values/answer.ts';
import { datesIn } from '../../values/date.ts';
import { fold, hasWords } from '../../wording/fold.ts';
import { monthsAsPattern, monthsIn } from '../../wording/months.ts';
import { columnName, rowName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { isShown } from '../recap/shown.ts';
import { ofIllness } from '../same-money.ts';
import { sentencesOf } from '../sentences.ts';
import { monthOf, seriesOf } from '../who-and-when.ts';
import { formerWords } from '../word-lists.ts';
import { type Figure, figureOf, figureOfCase } from './payslip.ts';
import { isSlipOf } from './slip.ts';

/** Its name: what another check tells of the same case says it better. */
export const toldOfOther = 'told-of-other';

/** More cases are no household, and more sums no paper that is copied. */
const [mostCells, mostTold] = [60, 80];
/** In cents: a smaller sum, or a round one, may be that of anything. */
const [least, round] = [2000, 5000];

const isElse = new RegExp(
  String.raw`^(?:sous )?tota(?:l|ux) (?:de|des|du)\b|\b(?:${formerWords}|plafond\w*|maxim\w*|minim\w*|exemples?|smic|bareme|limite|par (?:mois|versement|an|semaine|jour|heure|trimestre|personne)|versements? de|fois|mensualites?|chaque|mensuel\w*|environ|estim\w*|simul\w*|rembours\w*|complements?|maintien|subrog\w*|compter)\b`,
);

/** What a sum is of, as far as its words name it. */
interface Facets {
  figure: Figure | null;
  /** Its first and its last day. */
  period: string | null;
  sort: string | null;
  /** Of the employers or people of whom the page has a case each. */
  whose: string | null;
  /** 1 to 12: that of the pay, or of the day on which it was paid where no other is named. */
  month: number | null;
}

interface Told {
  cents: number;
  /** As the page writes it. */
  text: string;
  facets: Facets;
  /** Two sums of one paper have one of them in common: its row, its column, its sentence. */
  papers: string[];
}

/** In the cases of the page, in cents. */
type Written = ReadonlySet<number | null>;

export function checkToldOfOther({ asked, shown, page }: CheckContext): Finding[] {
  const cells = asked.filter(({ valueType }) => valueType === 'amount');
  const typed = cells.filter(
    (field) => textOf(field) !== initialTextOf(field) && (centsOf(field) ?? 0) >= least,
  );
  if (cells.length > mostCells || typed.length === 0) return [];
  const names = [...new Set(cells.map(nameOfCell))].filter((name) => capitals(name).length > 0);
  // Most lines of a page tell no sum: nothing else of them is looked at.
  const inText = page.blocks.flatMap((block, at) =>
    sumsIn(block).length === 0 ? [] : toldInText(block, names, sortOver(at, page.blocks)),
  );
  const inRows = toldInRows(page.blocks, names);
  const inLines = shown.flatMap((line) => toldInLine(line, names));
  // « et dans l'année civile 2026 : 2 160 € », read as a line, is the end of a sentence.
  const isPart = ({ cents, text }: Told): boolean =>
    inText.some((one) => one.cents === cents && one.text !== text && one.text.includes(text));
  const told = [...inText, ...inRows, ...inLines.filter((line) => !isPart(line))];
  if (told.length === 0 || told.length > mostTold) return [];
  const ofPage = periodAsked(page);
  const written: Written = new Set(cells.map(centsOf));
  const facetsOf = (field: Field): Facets => ({
    figure: figureOfCase(field),
    period: periodIn(field.label) ?? ofPage,
    sort: sortIn(field.label) ?? sortIn(field.group ?? ''),
    whose: names.includes(nameOfCell(field)) ? nameOfCell(field) : null,
    month: monthOf(field)?.month ?? null,
  });
  const all = cells.map(facetsOf);
  // Where two cases may be of it, a sum may be that of both.
  const ofOneCase = told.filter(
    ({ facets }) => all.filter((own) => apartIn(facets, own).length === 0).length < 2,
  );
  return typed.flatMap((field) => {
    const cents = centsOf(field) ?? 0;
    const own = facetsOf(field);
    const line =
      ofOther(cents, own, told, { written, isByMonth: isAsTold(field, cells, told) }) ??
      (told.some((one) => one.cents === cents) ? null : slipped(cents, own, ofOneCase, written));
    return line === null
      ? []
      : [
          {
            ...ownFinding(toldOfOther, 'problem', spotOf(field), 'papers-problem', {
              told: line,
              asked: field.label,
            }),
            why: null,
          },
        ];
  });
}

const nameOfCell = ({ label, group }: Field): string => rowName(label) || (group ?? '');

const facetNames = ['figure', 'period', 'sort', 'whose', 'month'] as const;
const apartIn = (one: Facets, two: Facets) =>
  facetNames.filter(
    (name) =>
      one[name] !== null &&
      two[name] !== null &&
      one[name] !== two[name] &&
      !(
        name === 'sort' &&
        oneThing.some((sorts) => [one, two].every(({ sort }) => sorts.includes(sort ?? '')))
      ),
  );
/** Who minds the child is paid a wage; who lets a furnished flat takes rents. */
const oneThing = [
  ['care', 'pay'],
  ['rent', 'turnover'],
];

/** Every other month of its row holds what is told of it: the page and she count by the same months. */
function isAsTold(field: Field, cells: readonly Field[], told: readonly Told[]): boolean {
  const others = cells.filter((cell) => cell !== field && seriesOf(cell) === seriesOf(field));
  return (
    others.length > 0 &&
    others.every((cell) => {
      const [cents, month] = [centsOf(cell), monthOf(cell)?.month];
      return told.some((one) => one.cents === cents && month !== undefined && one.facets.month === month);
    })
  );
}

/** The line of the sum that was copied, where each with that sum is of something else, and the same paper tells the one asked for. */
function ofOther(
  cents: number,
  own: Facets,
  told: readonly Told[],
  { written, isByMonth }: { written: Written; isByMonth: boolean },
): string | null {
  const same = told.filter((one) => one.cents === cents);
  const [first] = same;
  if (!first || cents % round === 0 || same.some((one) => apartIn(one.facets, own).length === 0)) return null;
  const apart = apartIn(first.facets, own);
  // Of another sort of money, to the cent, it is no chance.
  if (apart.includes('sort') && cents % 100 !== 0) return first.text;
  // A pay may be counted in the month in which it was paid.
  if (apart.includes('month') && !isByMonth) return null;
  const isRight = (one: Told): boolean =>
    apart.every((facet) => one.facets[facet] === own[facet]) && apartIn(one.facets, own).length === 0;
  const rights = same.map(({ papers }) =>
    told.filter(
      (one) => isRight(one) && (apart.includes('sort') || papers.some((paper) => one.papers.includes(paper))),
    ),
  );
  if (rights.some(({ length }) => length === 0)) return null;
  const [only, other] = new Set(rights.flat().map((one) => one.cents));
  const isLeft = only !== undefined && other === undefined && !written.has(only);
  return isLeft ? first.text : null;
}

/** The line of a sum that stands in no case, written here with a nought or a comma more or less, or with two figures changed about. */
function slipped(cents: number, own: Facets, told: readonly Told[], written: Written): string | null {
  const line = told.find(({ cents: right, facets }) => {
    if (right < leastSlipped || written.has(right) || apartIn(facets, own).length > 0) return false;
    const isNamed = facetNames.some((name) => facets[name] !== null && facets[name] === own[name]);
    const isMoved = [10, 100].some((times) => cents === right * times || right === cents * times);
    // « 480 » and « 4 800 » are met by chance.
    if (isMoved) return isNamed && (facets.sort === own.sort || !isShort(right));
    return isNamed && facets.month === own.month && (isSlipOf(cents, right, true) || isTurned(cents, right));
  });
  return line?.text ?? null;
}

/** « 3 946 » and « 3 964 », of whole euros. */
function isTurned(cents: number, right: number): boolean {
  const [one, two] = [String(cents / 100), String(right / 100)];
  const at = [...two].findIndex((digit, place) => digit !== one[place]);
  const turned = two.slice(0, at) + (two[at + 1] ?? '') + (two[at] ?? '') + two.slice(at + 2);
  return cents % 100 === 0 && right % 100 === 0 && two.length > 3 && at >= 0 && turned === one;
}

const leastSlipped = 10_000;
const isShort = (cents: number): boolean => /^\d{1,2}0*$/.test(String(cents));

/** « 9 486 », of a row under « Organisme, Bénéficiaire, Nature, Montant », where its euros are told in the head alone. */
const bareSum = /^\d{1,3}(?:[ \u00a0\u202f.]?\d{3})*(?:,\d{2})?$/;
const headOfSums = /^montants?\b/;
const longestCell = 60;

function toldInRows(blocks: readonly string[], names: readonly string[]): Told[] {
  const head = blocks.findIndex((block) => block.length < longestCell && headOfSums.test(fold(block)));
  const rows: Told[] = [];
  let from = head + 1;
  for (let at = from; head >= 0 && at < blocks.length; at++) {
    const block = blocks[at] ?? '';
    if (block.length > longestCell || at - from > longestList) break;
    if (!bareSum.test(block)) continue;
    const row = blocks.slice(from, at).join(', ');
    from = at + 1;
    const [cents] = sumsIn(`${block} €`);
    if (row === '' || !cents || cents < least || isElse.test(fold(row))) continue;
    const facets = {
      figure: figureOf(row),
      period: periodIn(row),
      sort: sortIn(row),
      whose: whoseIn(row, names),
      month: monthTold(row),
    };
    rows.push({ cents, text: `${row} : ${block}`, facets, papers: [row] });
  }
  return rows;
}

/** A line of a paper shown: its own name, and that of its row. */
function toldInLine(line: Field, names: readonly string[]): Told[] {
  // « recettes 962 €, résultat » and « et dans l'année 2026 », of a sentence, are no names.
  const isName = sumsIn(line.label).length === 0 && !/^(?:et|dont|soit) /.test(line.label);
  const cents = isShown(line) && isName ? centsOf(line) : null;
  const name = [line.group, line.label].filter(Boolean).join(' ');
  if (cents === null || cents < least || isElse.test(fold(name))) return [];
  const { label } = line;
  const facets: Facets = {
    figure: figureOf(label),
    period: periodIn(label),
    sort: sortIn(label) ?? sortIn(name),
    whose: whoseIn(name, names),
    month: monthTold(name),
  };
  // Its table, its row, its column.
  const parts = rowName(label) === '' ? ['', '', label] : ['table', rowName(label), columnName(label)];
  return [
    {
      cents,
      text: `${label} : ${textOf(line)}`,
      facets,
      papers: parts.flatMap((part, at) =>
        part === '' ? [] : [`${at} ${line.group ?? ''} ${withoutWhen(part)}`],
      ),
    },
  ];
}

/** « Vos bourses : », over a list. */
const sortOver = (at: number, blocks: readonly string[]): string | null =>
  sortIn(
    blocks.slice(Math.max(0, at - longestList), at).findLast((block) => block.trim().endsWith(':')) ?? '',
  );
const longestList = 6;

/** The sums of one sentence, each with the words before it. */
function toldInText(block: string, names: readonly string[], over: string | null): Told[] {
  return sentencesOf([block]).flatMap((sentence): Told[] => {
    if (
      !/\p{L}/u.test(sentence.replace(sumsTold, '')) ||
      sumsIn(sentence).length === 0 ||
      isElse.test(fold(sentence))
    )
      return [];
    let from = 0;
    const [sort, whose] = [sortIn(sentence) ?? over, whoseIn(sentence, names)];
    const month = monthTold(sentence);
    return [...sentence.matchAll(sumsTold)].flatMap((match): Told[] => {
      const words = sentence.slice(from, match.index);
      from = match.index + match[0].length;
      const [cents] = sumsIn(`${match[0]} €`);
      const facets: Facets = {
        figure: figureOf(words),
        period: periodIn(words),
        sort: sortIn(words) ?? sort,
        whose,
        month: monthTold(words) ?? month,
      };
      return cents ? [{ cents, text: sentence, facets, papers: [sentence, withoutWhen(words)] }] : [];
    });
  });
}

const withoutWhen = (name: string): string => fold(name).replace(when, ' ').replace(/\s+/g, ' ').trim();
const when = new RegExp(
  `\\b(?:\\d{1,2}(?:er)?|20\\d\\d|${monthsAsPattern}|annee|civile|de|d|du|en|le)\\b`,
  'g',
);

/** The one month named, else that of the one day. */
function monthTold(text: string): number | null {
  const named = new Set(monthsIn(text).map(({ month }) => month));
  const days = new Set(datesIn(text).map(({ month }) => month));
  const [only, other] = named.size > 0 ? named : days;
  const isOfOne =
    only !== undefined && other === undefined && (named.size === 0 || [...days].every((one) => one === only));
  return isOfOne ? only : null;
}

/** The words with a capital, but for the first. */
const capitals = (name: string): string[] => (name.match(/(?<=\s)\p{Lu}[\p{L}’'-]{3,}/gu) ?? []).map(fold);

/** The one of them that a line names by each of its words with a capital. */
function whoseIn(text: string, names: readonly string[]): string | null {
  const told = fold(text);
  const [only, other] = names.filter((name) => capitals(name).every((word) => hasWords(told, word)));
  return only !== undefined && other === undefined ? only : null;
}

/** « Année 2025 », « du 1er décembre 2025 au 30 novembre 2026 »: null for a day, and for two years. */
function periodIn(text: string): string | null {
  const [from, to, more] = datesIn(text);
  if (from && to && !more) return `${from}/${to}`;
  const years = new Set(text.match(/(?<![\d/.])20\d\d(?!\d)/g) ?? []);
  const [year, other] = years;
  return !from &&
    year !== undefined &&
    other === undefined &&
    !monthly.test(fold(text).replace('janvier a decembre', ' '))
    ? `${year}-01-01/${year}-12-31`
    : null;
}
const monthly = new RegExp(`\\b(?:${monthsAsPattern}|trimestre|avis|depuis)\\b`);

/** Of what the page declares: « revenus de 2026 » in its titles, « Période à prendre en compte : du … au … ». */
function periodAsked({ headings, step, blocks }: PageModel): string | null {
  const titles = [...headings.map(({ text }) => text), step?.title ?? ''];
  const years = new Set(
    titles.flatMap((text) =>
      [...fold(text).matchAll(/\brevenus (?:de )?(?:l annee )?(20\d\d)\b/g)].map(([, year]) => year),
    ),
  );
  const [year, otherYear] = years;
  if (year !== undefined && otherYear === undefined) return `${year}-01-01/${year}-12-31`;
  const periods = new Set(
    sentencesOf(blocks)
      .filter((text) => /\b(?:periode|douze mois|12 mois)\b/.test(fold(text)))
      .flatMap((text) => (datesIn(text).length === 2 ? (periodIn(text) ?? []) : [])),
  );
  const [period, other] = periods;
  return period !== undefined && other === undefined ? period : null;
}

const sorts = {
  unemployment: /\b(?:chomage(?! partiel)|france travail|pole emploi|aref?)\b/,
  pay: /\b(?:salaires?|bulletins?|fiches? de paie|remunerations?|brut)\b/,
  maintenance: /\bpensions? alimentaires?\b/,
  // « Pensions, retraites et rentes » has room for each of them.
  retirement: /^(?!.*\brentes?\b).*\b(?:pensions? de (?:retraite|reversion)|retraites?)\b/,
  invalidity: /\binvalidite\b/,
  sickness: ofIllness,
  grant: /\bbourses?\b(?! doctorale)/,
  rent: /\bloyers?\b/,
  turnover: /\b(?:chiffres? d affaires?|recettes?)\b/,
  profit: /\b(?:benefices?|resultats?)\b/,
  gift: /\bdons?\b/,
  care: /\b(?:frais de garde|gardes? d enfants?|assistante? maternelle)\b/,
};

/** Null where none is named, or several. */
function sortIn(text: string): string | null {
  const words = fold(text);
  const [only, other] = Object.entries(sorts).filter(([, pattern]) => pattern.test(words));
  return only && !other ? only[0] : null;
}
