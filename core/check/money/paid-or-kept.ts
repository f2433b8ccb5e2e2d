/**
 * « Indemnités journalières de Manon, 318,60 €, le 14/10/2026 », which the page says to declare, and 0 in her case of October; « l'employeur
 * a touché les indemnités à votre place », « dans ce cas, notez 0 », and a sum in that month.
 */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { readAmount, sumsIn } from '../../values/amount.ts';
import { textOf } from '../../values/answer.ts';
import { datesIn } from '../../values/date.ts';
import { fold, foldAll, hasWords } from '../../wording/fold.ts';
import { monthNumber, monthsIn, withoutMonths } from '../../wording/months.ts';
import { stems } from '../../wording/stems.ts';
import { rowName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { longestText, sentencesWithNames } from '../sentences.ts';
import { isHers, monthOf } from '../who-and-when.ts';
import { childWords, partnerWords } from '../word-lists.ts';
import { forget, saysToDeclare } from './payments-listed.ts';

interface Cell {
  field: Field;
  cents: number;
  month: number;
  year: number | null;
  /** Of its title, without the month and whose it is. */
  names: string[];
}

export function checkPaidOrKept({ asked, page }: CheckContext): Finding[] {
  const cells = asked.flatMap(cellOf);
  if (cells.length === 0) return [];
  const said = sentencesWithNames(
    page.blocks.filter((block) => !asked.some(({ label }) => label === block)),
    longestText,
  );
  return [...paidButZero(cells, said), ...keptButGiven(cells, said, page)];
}

/** A sum of a month, also where only zeros stand under names of months. */
function cellOf(field: Field): Cell[] {
  const month = monthOf(field);
  const text = textOf(field) ?? '';
  const isFigure =
    ['unknown', 'organisation', 'amount'].includes(field.valueType) && field.options.length === 0;
  const amount = isFigure ? readAmount(text) : null;
  if (!month || amount?.state !== 'amount') return [];
  return [{ field, cents: amount.cents, ...month, names: namesOf(field) }];
}

/** « Indemnités journalières », by its own name or by the title it stands under. */
function namesOf({ label, group, question, heading }: Field): string[] {
  for (const text of [label, group, question, heading]) {
    const own = stems(withoutMonths(text ?? '').replace(/\([^()]*\)/g, ' ')).filter(
      (one) => !ofCases.has(one),
    );
    if (text && own.length > 0 && isOfMoney.test(fold(text))) return own;
  }
  return [];
}
const ofCases = new Set(
  stems('nette euros montants somme brute payées encaissées ressources perçues mensuelle trois'),
);
const isOfMoney =
  /\b(?:indemnites?|pensions?|allocations?|rentes?|bourses?|primes?|loyers?|retraites?|ij|salaires?|complements?)\b/;

/** What was not, or is not, paid to her. */
const isElse =
  /\b(?:si|exemples?|sera|seront|prochain\w*|prevu\w*|rejet\w*|annul\w*|repris\w*|rembours\w*|preleve\w*|impaye\w*|trop percu|indu|a votre place|employeur a|vous (?:versez|payez|devez|avez (?:verse|paye)))\b|\bpas\b(?! encore declare)/;
/** Declared for her already, or not here. */
const saysNotTo =
  /\b(?:ne|n) .{0,30}\b(?:pas|jamais)\b.{0,30}\b(?:declar|report|inscri|indiqu|compt)|\bdeja (?:declaree?s?|prise?s? en compte|comptee?s?)\b/;

function paidButZero(cells: readonly Cell[], said: readonly string[]): Finding[] {
  const zeros = cells.filter(({ cents, names }) => cents === 0 && names.length > 0);
  const rules = zeros.length === 0 ? [] : said.filter((one) => saysToDeclare(one.replace(/[«»"]/g, '')));
  if (rules.length === 0) return [];
  return said.flatMap((line) => {
    const [[day, otherDay], [sum, otherSum]] = [datesIn(line), sumsIn(line)];
    if (!day || otherDay || !sum || otherSum !== undefined || isElse.test(fold(line)) || line.includes('?'))
      return [];
    const words = stems(line);
    const own = zeros.filter(
      ({ names, month, year }) =>
        month === day.month && (year ?? day.year) === day.year && names.every((name) => words.includes(name)),
    );
    const [cell, other] = ofWhom(line, own, cells);
    if (!cell || other) return [];
    const isRuled = (one: string): boolean => cell.names.every((name) => stems(one).includes(name));
    const isRefused = said.some((one) => isRuled(one) && saysNotTo.test(fold(one).replace(forget, ' ')));
    // In another line of that month, it is another mistake, or the right one.
    const isElsewhere = cells.some(
      (one) => one.cents === sum && one.month === day.month && one.names.join() !== cell.names.join(),
    );
    return rules.some(isRuled) && !isRefused && !isElsewhere ? [problem(cell.field, line)] : [];
  });
}

const problem = (field: Field, said: string): Finding =>
  ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said });

const ofKin = new RegExp(String.raw`\b(?:${partnerWords}|${childWords})\b`);
const aFirstName = /\p{Lu}\p{Ll}{2,}/gu;

/** The words with a capital that name the person of a cell: its row, or the part that it stands in. */
function peopleOf({ label, group, outerGroup, heading }: Field): string[] {
  const texts = [rowName(label), outerGroup, group, heading].filter((text) => text);
  return texts
    .flatMap((text) => (text ?? '').match(aFirstName) ?? [])
    .filter(
      (word) => monthNumber(word) === null && !isOfMoney.test(fold(word)) && !ofTitles.test(fold(word)),
    );
}
const ofTitles =
  /^(?:ressources|revenus|votre|vos|vous|pour|montants?|total|mois|periode|mme|monsieur|madame|conjointe?|indemnites|salaires?|autres?|allocataire|declaration|etape|foyer|saisie|prime|activite|net|social|journalieres)$/;

/** Those of whom the line names; where it names nobody of them, hers. */
function ofWhom(line: string, own: readonly Cell[], all: readonly Cell[]): readonly Cell[] {
  const words = fold(line);
  const names = new Set(all.flatMap(({ field }) => peopleOf(field)));
  const named = [...names].filter((name) => hasWords(words, fold(name)));
  const byName = own.filter(({ field }) => peopleOf(field).some((name) => named.includes(name)));
  if (byName.length > 0) return byName;
  if (named.length > 0) return [];
  if (ofKin.test(words)) return own.filter(({ field }) => !isHers(field));
  return own.length > 1 ? own.filter(({ field }) => isHers(field)) : own;
}

const zero = '(?:0|zero|neant|rien)';
const putZero = new RegExp(
  String.raw`\b(?:not|indiqu|mett|mettr|inscri|ecri|saisi|port|report|laiss|declar|repond)\p{L}* (?:alors |donc |ici |y |bien |dans ce cas )*${zero}\b|\b(?:a|la case a|case) (?:0|zero)\b|\bne? (?:se |les? )?(?:declar|indiqu|inscri|report|compt|not|sont|doivent)\p{L}* (?:pas|jamais|rien)\b`,
  'u',
);
/** « Celles que l'employeur encaisse pour vous », « en cas de subrogation » */
const who = '(?:employeur|entreprise|societe|patron|association|sarl|sas|l entreprise|il|elle|ils)';
const takes = '(?:encaiss|touch|percoi|percu|percev|recoi|recu|recev|garde|conserv)';
const ofKept = new RegExp(
  String.raw`\bsubrog\w*|\b${who}\b.{0,40}\b${takes}\p{L}*\b.{0,60}|\b${takes}\p{L}* (?:\p{L}+ ){0,3}par (?:l |votre |son |un )?(?:employeur|entreprise)|\bmaintien (?:de|du) (?:votre |son )?salaire`,
  'u',
);
/** « A touché les indemnités à votre place », « avec subrogation » */
const isKept = new RegExp(
  String.raw`\bsubrog\w*|\b${takes}\p{L}*\b.{0,60}\b(?:a (?:votre|sa|leur) place|pour (?:vous|votre compte|lui|elle)|au lieu de (?:vous|lui|elle)|en (?:votre|son) nom)|\b(?:vers|pay|regl|vir)\p{L}* (?:directement )?a (?:l |votre |son |cet )?(?:employeur|entreprise|societe|patron)|\b(?:employeur|entreprise)\b.{0,40}\b${takes}\p{L}*\b.{0,40}\b(?:indemnites|ij)\b`,
  'u',
);
const isNotKept =
  /\b(?:si|lorsqu\w*|quand|exemples?|sans subrog\w*|pas (?:de )?subrog\w*|n a pas|ne sont pas|jamais|celles|ceux|en cas|dans ce cas|chaque fois)\b|[?]/;
/** « Le total », of which a part alone is kept. */
const inPart = /\b(?:partie|partiel\w*|moitie|jusqu au|a partir d|ensuite|puis|complement)\b/;

function keptButGiven(cells: readonly Cell[], said: readonly string[], page: PageModel): Finding[] {
  const given = cells.filter(({ cents, names }) => cents > 0 && names.length > 0);
  if (given.length === 0) return [];
  const told = said.filter(
    (one) => isKept.test(fold(one)) && !isNotKept.test(fold(one)) && !inPart.test(fold(one)),
  );
  const isRuled =
    told.length > 0 &&
    page.blocks.some((block) => {
      const words = fold(block);
      return (
        block.length <= longestRule && ofKept.test(words) && putZero.test(words) && !told.includes(block)
      );
    });
  if (!isRuled) return [];
  return told.flatMap((line) => {
    const words = stems(line);
    const own = given.filter(
      (cell) =>
        // « IJ »; what is kept up is the pay.
        (cell.names.every((name) => words.includes(name)) ||
          (isOfIllness(cell) && /\b(?:ij|subrog\w*)\b/.test(fold(line)))) &&
        !/\bsalaires?\b/.test(foldAll(cell.field.label, rowName(cell.field.label) ? cell.field.group : '')) &&
        isOfItsMonth(cell, line, page),
    );
    const [cell, other] = ofWhom(line, own, cells);
    return cell && !other ? [problem(cell.field, line)] : [];
  });
}
const longestRule = 700;
const isOfIllness = ({ names }: Cell): boolean => names.some((name) => /^indemn|^journa/.test(name));

/** By the month it names, or the title of the month that it stands under, or right under the case. */
function isOfItsMonth({ field, month }: Cell, line: string, { blocks, headings }: PageModel): boolean {
  const named = [...monthsIn(line), ...datesIn(line), ...withDay(line)].map((one) => one.month);
  if (named.length > 0) return new Set(named).size === 1 && named[0] === month;
  const at = blocks.findIndex((block) => block.includes(line));
  const titles = new Set([...headings.map(({ text }) => text), ...(field.group ? [field.group] : [])]);
  const over = blocks
    .slice(0, Math.max(0, at))
    .findLast((block) => titles.has(block) || monthAlone.test(fold(block)));
  const [only, other] = monthsIn(over ?? '');
  return only?.month === month && !other;
}
const monthAlone = /^(?:mois d[e ] ?)?\p{L}{3,9} 20\d\d$/u;

/** « Du 9 au 20 novembre » */
const withDay = (line: string): { month: number }[] =>
  [...fold(line).matchAll(/\b(?:\d{1,2}|1er) (\p{L}{3,9})\b/gu)].flatMap(([, name = '']) => {
    const month = monthNumber(name);
    return month === null ? [] : [{ month }];
  });
