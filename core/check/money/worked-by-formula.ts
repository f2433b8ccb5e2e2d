/** Amounts that are not what the page itself says they are made of: « C – Ensemble du mois, soit A + B ». */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { formatAmount } from '../../values/amount.ts';
import { centsOf, stateOf } from '../../values/answer.ts';
import { fold, withoutBrackets } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { isMonth } from '../recap/line-answer.ts';
import { isShown } from '../recap/shown.ts';
import { clausesOf } from '../sentences.ts';
import { added, type Formula, formulaIn, ofAdding, type Term, type Way } from './formula.ts';
import { notExplained } from './sum-explained.ts';
import { hoursOf } from './sum-of-sort.ts';
import { isAmount, isNamedTotal, isOfOneSpan, slackOf, total } from './totals.ts';

export function checkWorkedByFormula({ page, asked, recap, shown }: CheckContext): Finding[] {
  const numbers = [...new Set([...asked, ...recap, ...shown])].filter(
    (field) => isNumber.has(field.valueType) && (isAmount(field) || stateOf(field) === 'empty'),
  );
  if (numbers.length < 2 || numbers.length > mostNumbers) return [];
  const told = toldIn(page);
  // A total in the page's text is looked at with the others that stand there.
  const results = numbers.filter(
    (field) =>
      isAmount(field) && (!isShown(field) || recap.includes(field) || !total.test(fold(field.label))),
  );
  const found = results.flatMap((result) => {
    const hints = clausesOf([result.hint ?? '']);
    const own = [result.label, ...hints].flatMap((text, at) =>
      [saysMore, sendsElsewhere].some((words) => words.test(fold(text)))
        ? []
        : (formulaIn(text, at > 0 || isPlus(text), at > 0) ?? []),
    );
    const others = told.filter(({ name }) => isNamed(result, name, numbers));
    for (const { way, name } of [...own, ...others]) {
      const isWhole = name === '' && isPlus(result.label);
      const lines = linesOf(way, result, numbers, isWhole) ?? columnsOf(way, name, result, numbers);
      if (lines) return judged(result, lines, way);
    }
    return [];
  });
  return notExplained(found, page, shown);
}

const isNumber = new Set(['amount', 'hours', 'count', 'household', 'unknown', 'area']);
const mostNumbers = 120;

/** « Loyer + charges », a whole name. */
const isPlus = (label: string): boolean => / \+ /.test(label) || added.test(label) || ofAdding.test(label);

/** Said of some, of a case that may be, or of no sum of these. */
const saysMore =
  /\b(?:si|s il|s ils|sauf|lorsqu\w*|quand|exemple|plafon\w*|limite|maximum|au plus|en cas|le cas echeant|selon|proratas?|abattements? de|pour les|pourcent\w*|bareme|trimestre precedent)\b|%/;

/** « N'inscrivez pas ici les pensions : elles ont leurs propres cases, 6GU et 6EL »: names other cases, and adds none of them. */
const sendsElsewhere =
  /\b(?:ne|n) (?:\p{L}+ ){0,3}?(?:pas|jamais|rien)\b|\b(?:propres? (?:cases?|lignes?|rubriques?)|autres? (?:cases?|lignes?|rubriques?)|ailleurs|a part|separement|(?:vont|va|se (?:portent?|declarent?|notent?|mettent?|met)|figurent?|sont a (?:porter|declarer|inscrire)) (?:en|dans|aux?|sur))\b/u;

/** The formulas of a page's own lines, heads and notes. */
function toldIn({ blocks }: PageModel): Formula[] {
  return clausesOf(blocks)
    .filter((sentence) => !saysMore.test(fold(sentence)))
    .flatMap((sentence) => formulaIn(sentence.replace(/^[*¹²³\s]+/u, '')) ?? [])
    .filter(({ name }) => name !== '');
}

const between = /\s[–—-]\s|,\s|\s?:\s/u;
const piecesOf = (label: string): string[] => label.split(between).map((piece) => piece.trim());

/** « A », « A. Salaire », « (1) Salaire », « Salaire (a) », « Case 3 », « a) Salaire »: where in the name a mark stands, or −1. */
function placeOfMark(label: string, mark: string): number {
  const isMarked = new RegExp(
    `^(?:(?:case|ligne|colonne|col\\.?|poste|rubrique|n°) )?\\(?${mark}\\)?$|^\\(?${mark}[.)]\\s|^${mark} (?=\\p{L}{3})|\\((?:(?:case|ligne) )?${mark}\\)|^(?:case|ligne|colonne|col\\.?|poste) ${mark}(?![\\p{L}\\d])|^${mark} =`,
    'iu',
  );
  return piecesOf(label).findIndex((piece) => isMarked.test(piece));
}

/** What stands before that place, and a month after it: the row of a cell. */
const rowAt = (label: string, at: number): string[] =>
  piecesOf(label).filter((piece, place) => place < at || (place > at && isMonth(piece)));

/** Of the same row, month and part of the page as the result. */
function isBeside(line: Field, at: number, result: Field): boolean {
  const own = piecesOf(result.label).map(fold);
  const [months, others] = [line, result].map(({ label }) => monthsIn(label));
  return (
    line !== result &&
    line.group === result.group &&
    line.outerGroup === result.outerGroup &&
    rowAt(line.label, at).every((piece) => own.includes(fold(piece))) &&
    (months ?? []).every(({ month }) => !others?.length || others.some((one) => one.month === month))
  );
}

const light =
  /^(?:les?|la|l|des?|du|d|a|aux?|et|en|vos|votre|mes|mon|ce|cette|ces|montants?|sommes?|total|deja|euros?|mois)$/;
const wordsOf = (name: string): string[] =>
  fold(withoutBrackets(name))
    .split(' ')
    .filter((word) => word !== '' && !light.test(word));
const isAlike = (one: string, two: string): boolean =>
  one.replace(/s$/, '') === two.replace(/s$/, '') ||
  (one.length > 5 && two.length > 5 && one.slice(0, 6) === two.slice(0, 6));

/** Whether a formula told elsewhere on the page is of that case: by its mark, by its column, by all of its own words. */
function isNamed(result: Field, name: string, numbers: readonly Field[]): boolean {
  const plain = name.replace(/[«»“”"]/gu, '').trim();
  const mark =
    /^(?:(?:la |le |l['’])?(?:case|ligne|colonne|col\.?|poste|rubrique|montant|total) )?\(?([A-Za-h]|[A-Z]\d|\d{1,2})\)?$/iu.exec(
      plain,
    )?.[1];
  if (mark !== undefined)
    return (
      placeOfMark(result.label, mark) >= 0 ||
      (/^(?:la )?col/iu.test(plain) && isColumn(mark, result, numbers))
    );
  if (/^(?:la )?derniere colonne$/.test(fold(plain))) return isLastOfRow(result, numbers);
  const label = fold(result.label);
  if (label === fold(plain) || label.endsWith(` ${fold(plain)}`)) return plain.length > 3;
  const [own, said] = [wordsOf(piecesOf(result.label).at(-1) ?? ''), wordsOf(plain.replace(/^.*,\s/u, ''))];
  return (
    own.length > 0 &&
    own.length === said.length &&
    own.every((word) => said.some((one) => isAlike(one, word)))
  );
}

const rowOf = ({ label, group }: Field, numbers: readonly Field[]): Field[] => {
  const row = piecesOf(label)[0];
  return numbers.filter((one) => one.group === group && piecesOf(one.label)[0] === row);
};

/** « Colonne 3 », the last of three, or « Colonne 4 », where that of the months is counted too. */
const isColumn = (mark: string, result: Field, numbers: readonly Field[]): boolean =>
  isLastOfRow(result, numbers) && [0, 1].includes(Number(mark) - rowOf(result, numbers).length);

const isLastOfRow = (result: Field, numbers: readonly Field[]): boolean => {
  const row = rowOf(result, numbers);
  return row.length > 2 && row.at(-1) === result;
};

function linesOf(way: Way, result: Field, numbers: readonly Field[], isWhole: boolean): Line[] | null {
  if (way.how === 'above') {
    const row = piecesOf(result.label)[0];
    const before = numbers.slice(0, numbers.indexOf(result)).filter(({ group }) => group === result.group);
    const cells = before.filter(({ label }) => piecesOf(label)[0] === row);
    const all = cells.length > 0 ? cells : before;
    // « Dont arriérés » is in the line over it.
    if (all.some(({ label }) => /\bdont\b/iu.test(label)) || (way.from === null && all.length > way.count))
      return null;
    const lines = way.from === 'first' ? all.slice(0, way.count) : all.slice(-way.count);
    return lines.length === way.count ? lines.map((line) => ({ line, sign: 1 })) : null;
  }
  const found = way.terms.map((term) => lineOf(term, way, result, numbers, isWhole));
  const lines = found.flatMap((one) => one ?? []);
  const isEach =
    lines.length === found.length && new Set(lines.map(({ line }) => line)).size === lines.length;
  return isEach ? lines : null;
}

/** « Colonne 1 + colonne 2 », of a table whose heads have no number. */
function columnsOf(way: Way, name: string, result: Field, numbers: readonly Field[]): Line[] | null {
  const own = /^(?:la )?col\S* (\d)$/iu.exec(name.trim())?.[1];
  if (own === undefined || way.how !== 'add') return null;
  const row = rowOf(result, numbers);
  const lines = way.terms.flatMap(({ isMark, ref, sign }) => {
    const line = isMark ? row[Number(ref) - 1 - (Number(own) - row.length)] : undefined;
    return line && line !== result ? [{ line, sign }] : [];
  });
  return lines.length === way.terms.length ? lines : null;
}

interface Line {
  line: Field | number;
  sign: 1 | -1;
}

function lineOf(
  { isMark, ref, sign }: Term,
  { how, terms }: Exclude<Way, { how: 'above' }>,
  result: Field,
  numbers: readonly Field[],
  isWhole: boolean,
): Line | null {
  if (how === 'times' && /^\d+$/.test(ref)) return { line: Number(ref), sign };
  const found = numbers.filter((line) =>
    isMark ? isMarkedBeside(line, ref, result) : placeOfName(line, ref, result, isWhole) >= 0,
  );
  // « Loyer hors charges + charges »: what is another term by its whole name. Of several others, the one total: of « Salaires » and
  // « Salaires de votre conjoint », which are meant is not said.
  const others = terms.filter((term) => term.ref !== ref).map((term) => fold(term.ref));
  const free = found.filter(({ label }) => !piecesOf(label).some((piece) => others.includes(fold(piece))));
  const [only] = [free, found.filter(isNamedTotal)].find(({ length }) => length === 1) ?? [];
  return only ? { line: only, sign } : null;
}

function isMarkedBeside(line: Field, mark: string, result: Field): boolean {
  const at = placeOfMark(line.label, mark);
  // « 7GA » is one case of the whole page, whatever its row.
  const isAlone = /^\d[A-Z]{2}$/.test(mark) && line !== result;
  return at >= 0 && (isAlone || isBeside(line, at, result));
}

/** « Salaire + prime »: each by its whole name; told as a rule, by a name that may say more. */
function placeOfName(line: Field, name: string, result: Field, isWhole: boolean): number {
  const words = wordsOf(name);
  const at =
    words.length === 0
      ? -1
      : piecesOf(line.label).findIndex((piece) => {
          const own = wordsOf(piece);
          return (
            (!isWhole || own.length === words.length) &&
            words.every((word) => own.some((one) => isAlike(one, word)))
          );
        });
  return at >= 0 && isBeside(line, at, result) ? at : -1;
}

function judged(result: Field, lines: readonly Line[], { how }: Way): Finding[] {
  const stated = centsOf(result) ?? 0;
  const fields = lines.flatMap(({ line }) => (typeof line === 'number' ? [] : [line]));
  if (fields.every((line) => !isAmount(line))) return [];
  // « Bénéfice annuel (recettes moins dépenses) », of what is told by month.
  if (how === 'add' && !isOfOneSpan([...fields, result])) return [];
  const cents = ({ line }: Line): number => (typeof line === 'number' ? line * 100 : (centsOf(line) ?? 0));
  const found =
    how === 'times'
      ? lines.reduce((all, one) => (all * cents(one)) / 100, 100)
      : lines.reduce((all, one) => all + one.sign * cents(one), 0);
  // What is left may be told as none rather than as less than none.
  const isNone = stated === 0 && found < 0;
  const format = result.valueType === 'amount' || result.valueType === 'unknown' ? formatAmount : hoursOf;
  return isNone || Math.abs(Math.abs(stated) - Math.abs(found)) <= slackOf(stated, fields)
    ? []
    : [
        ownFinding('sum', 'problem', spotOf(result), 'sum-problem', {
          stated: format(stated),
          added: format(found),
        }),
      ];
}
