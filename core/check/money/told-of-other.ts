/**
 * « Salaire brut 325,78 €, net payé 255,10 € », and 255,10 in the case of the gross; « versées en 2025 : 4 812 € », and 4 812 where
 * 2026 is declared, of which the page tells another sum; « montant imposable : 4 218 € », and 42 180.
 */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { centsOf, initialTextOf, textOf } from '../../values/answer.ts';
import { datesIn } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { monthsAsPattern } from '../../wording/months.ts';
import { columnName, rowName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { isShown } from '../recap/shown.ts';
import { sentencesOf } from '../sentences.ts';
import { type Figure, figureOf, figureOfCase } from './payslip.ts';
import { aSum, sumsIn } from './sums-in.ts';

/** More cases are no household, and more sums no paper that is copied. */
const [mostCells, mostTold] = [60, 80];
/** In cents: a smaller sum, or a round one, may be that of anything. */
const [least, round] = [2000, 5000];

const isElse =
  /\b(?:plafond\w*|maxim\w*|minim\w*|exemples?|smic|bareme|limite|par|chaque|mensuel\w*|environ|estim\w*|simul\w*|rembours\w*)\b/;

/** What a sum is of, as far as its words name it. */
interface Facets {
  figure: Figure | null;
  /** Its first and its last day. */
  period: string | null;
  sort: string | null;
}

interface Told {
  cents: number;
  /** As the page writes it. */
  text: string;
  facets: Facets;
  /** Two sums of one paper have it in common. */
  paper: string;
}

export function checkToldOfOther({ asked, shown, page }: CheckContext): Finding[] {
  const cells = asked.filter(({ valueType }) => valueType === 'amount');
  const typed = cells.filter(
    (field) => textOf(field) !== initialTextOf(field) && (centsOf(field) ?? 0) >= least,
  );
  if (cells.length > mostCells || typed.length === 0) return [];
  const told = [...shown.flatMap((line) => toldInLine(line)), ...page.blocks.flatMap(toldInText)];
  if (told.length === 0 || told.length > mostTold) return [];
  const ofPage = periodAsked(page);
  const written = new Set(cells.map(centsOf));
  return typed.flatMap((field) => {
    const cents = centsOf(field) ?? 0;
    const own: Facets = {
      figure: figureOfCase(field),
      period: periodIn(field.label) ?? ofPage,
      sort: sortIn(field.label) ?? sortIn(field.group ?? ''),
    };
    const line = ofOther(cents, own, told, written) ?? slipped(cents, own, told, written);
    return line === null
      ? []
      : [
          {
            ...ownFinding('figures', 'problem', spotOf(field), 'papers-problem', {
              told: line,
              asked: field.label,
            }),
            why: null,
          },
        ];
  });
}

/** In the cases of the page, in cents. */
type Written = ReadonlySet<number | null>;

const facetNames = ['figure', 'period', 'sort'] as const;
const apartIn = (one: Facets, two: Facets) =>
  facetNames.filter((name) => one[name] !== null && two[name] !== null && one[name] !== two[name]);

/** The line of the sum that was copied, where each with that sum is of something else, and the same paper tells the one asked for. */
function ofOther(cents: number, own: Facets, told: readonly Told[], written: Written): string | null {
  const same = told.filter((one) => one.cents === cents);
  const [first] = same;
  if (!first || cents % round === 0 || same.some((one) => apartIn(one.facets, own).length !== 1)) return null;
  const [facet] = apartIn(first.facets, own);
  const right = told.filter(
    (one) =>
      facet !== undefined &&
      same.some(({ paper }) => paper === one.paper) &&
      one.facets[facet] === own[facet] &&
      apartIn(one.facets, own).length === 0,
  );
  const [only, other] = new Set(right.map((one) => one.cents));
  return only !== undefined && other === undefined && !written.has(only) ? first.text : null;
}

/** The line of the one sum of that sort, written with a nought or a comma more or less. */
function slipped(cents: number, own: Facets, told: readonly Told[], written: Written): string | null {
  if (own.sort === null || told.some((one) => one.cents === cents)) return null;
  const right = told.filter(({ facets }) => facets.sort === own.sort && apartIn(facets, own).length === 0);
  const [only, other] = new Set(right.map((one) => one.cents));
  if (only === undefined || other !== undefined || only < least || written.has(only)) return null;
  return [10, 100].some((times) => cents === only * times || only === cents * times)
    ? (right[0]?.text ?? null)
    : null;
}

/** A line of a paper shown: its own name, and that of its row. */
function toldInLine(line: Field): Told[] {
  // « recettes 962 €, résultat », of a sentence, is no name.
  const cents = isShown(line) && sumsIn(line.label).length === 0 ? centsOf(line) : null;
  const name = [line.group, line.label].filter(Boolean).join(' ');
  if (cents === null || cents < least || isElse.test(fold(name))) return [];
  const { label } = line;
  const facets = { figure: figureOf(label), period: periodIn(label), sort: sortIn(label) ?? sortIn(name) };
  const rest =
    rowName(label) !== '' && periodIn(columnName(label)) === null && periodIn(rowName(label)) === null;
  const paper = rest ? rowName(label) : withoutFacets(columnName(label));
  return [{ cents, text: `${label} : ${textOf(line)}`, facets, paper: `${line.group} ${paper}` }];
}

/** The sums of one sentence, each with the words before it. */
function toldInText(block: string): Told[] {
  return sentencesOf([block]).flatMap((sentence): Told[] => {
    if (sumsIn(sentence).length < 2 || isElse.test(fold(sentence))) return [];
    let from = 0;
    const sort = sortIn(sentence);
    return [...sentence.matchAll(aSum)].flatMap((match): Told[] => {
      const words = sentence.slice(from, match.index);
      from = match.index + match[0].length;
      const [cents] = sumsIn(`${match[0]} €`);
      const facets = { figure: figureOf(words), period: periodIn(words), sort: sortIn(words) ?? sort };
      return cents ? [{ cents, text: sentence, facets, paper: sentence }] : [];
    });
  });
}

const withoutFacets = (name: string): string =>
  fold(name)
    .replace(/\b(?:20\d\d|annee|civile)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

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
  unemployment: /\b(?:chomage|france travail|pole emploi|aref?)\b/,
  pay: /\b(?:salaires?|bulletins?|paies?|remunerations?|brut|net social)\b/,
  maintenance: /\bpensions? alimentaires?\b/,
  retirement: /\b(?:pensions? de (?:retraite|reversion)|retraites?)\b/,
  invalidity: /\binvalidite\b/,
  sickness: /\bindemnites? journalieres?\b/,
  grant: /\bbourses?\b/,
  rent: /\bloyers?\b/,
  turnover: /\b(?:chiffres? d affaires?|recettes?)\b/,
  profit: /\b(?:benefices?|resultats?)\b/,
  gift: /\bdons?\b/,
  care: /\b(?:garde|creche|assistante? maternelle)\b/,
};

/** Null where none is named, or several. */
function sortIn(text: string): string | null {
  const words = fold(text);
  const [only, other] = Object.entries(sorts).filter(([, pattern]) => pattern.test(words));
  return only && !other ? only[0] : null;
}
