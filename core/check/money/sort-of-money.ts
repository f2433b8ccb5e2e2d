/** « CPAM – Pension d'invalidité : 9 842 € », which the page shows, and 9842 in the case of the pensions of retirement. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { taxBoxIn } from '../../reading/tax-box.ts';
import { sumsIn, sumsTold } from '../../values/amount.ts';
import { centsOf, textOf } from '../../values/answer.ts';
import { fold, foldAll, withoutBrackets } from '../../wording/fold.ts';
import { rowName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { isShown } from '../recap/shown.ts';
import { cellsOfRow } from '../row-cells.ts';
import { sentencesOf } from '../sentences.ts';
import { formerWords, notPaidWords, ruleWords, sortsOfMoney } from '../word-lists.ts';
import { writtenIn } from './paid-to-whom.ts';

const sortsIn = ({ label }: Pick<Field, 'label'>): RegExp[] =>
  sortsOfMoney.filter((sort) => sort.test(fold(label)));
/** « Déclarant 1 », « conjoint »: two lines that name another are of two people. */
const whoIn = ({ label, group }: Pick<Field, 'label' | 'group'>): string | undefined =>
  /\bdeclarante? [12]\b|\bconjointe?\b/.exec(foldAll(label, group))?.[0];
const inEuros = (field: Field): number => Math.round((centsOf(field) ?? 0) / 100);
/** Less may be the same by chance. */
const least = 100;

export function checkSortOfMoney(context: CheckContext): Finding[] {
  return [...ofShown(context), ...inOtherCase(context), ...chosenSort(context)];
}

/** « CPAM – Pension d'invalidité de Sylvie », a row of the page, and « Retraite » chosen in it as what it is. */
function chosenSort({ asked, page }: CheckContext): Finding[] {
  return asked.flatMap((field) => {
    const [own, another] = field.options.length > 1 ? sortsIn({ label: textOf(field) ?? '' }) : [];
    const rows = own && !another ? [field.group, rowName(field.label)] : [];
    const told = rows.flatMap((row) => cellsOfRow(row, page)).map(({ text }) => text);
    const [sort, other] = new Set(told.flatMap((label) => sortsIn({ label })));
    const isOffered = sort && field.options.some((label) => sortsIn({ label }).includes(sort));
    return own && sort && !other && sort !== own && isOffered
      ? [
          {
            ...ownFinding('figures', 'problem', spotOf(field), 'figures-problem', {
              line: told.find((label) => sort.test(fold(label))) ?? '',
              asked: textOf(field) ?? '',
            }),
            why: null,
          },
        ]
      : [];
  });
}

const ofAnySort = /\b(?:divers\w*|autres?)\b/;
const told = [
  /\bpensions? alimentaires?\b/,
  /\bdons?\b/,
  /\bfrais de garde\b/,
  /\b(?:emploi|salariee?|aide|employee?) (?:\p{L}+ ){0,2}a domicile\b/u,
];

/**
 * « Pension alimentaire pour ma fille », in her words, her sum in « Déductions diverses », or told in euros and in the case of
 * something else; and nothing in the cases of pensions.
 */
function inOtherCase({ asked, page }: CheckContext): Finding[] {
  const amounts = asked.filter((field) => field.valueType === 'amount' || field.valueType === 'unknown');
  return asked.flatMap((words) => {
    const text = words.valueType === 'free-text' ? fold(textOf(words) ?? '') : '';
    const sorts = told.filter((sort) => sort.test(text));
    const [sort] = sorts;
    if (
      !sort ||
      sorts.length > 1 ||
      /\b(?:pas|plus|sauf|hors|recu\w*|percu\w*|arrete\w*|cesse\w*|fini\w*|termine\w*)\b/.test(text)
    )
      return [];
    const sums = sumsIn(textOf(words) ?? '');
    const own = amounts.filter((field) => sort.test(fold(withoutBrackets(nameOf(field, page)))));
    const part = amounts.filter(
      ({ group }) => group === words.group || own.some((one) => one.group === group),
    );
    const given = part.filter((field) => !own.includes(field) && (centsOf(field) ?? 0) > 0);
    const [ofSum, otherOfSum] = given.filter((field) => sums.includes(centsOf(field) ?? 0));
    const isTold = ofSum && !otherOfSum && told.some((one) => one.test(fold(nameOf(ofSum, page))));
    const [only, other] = given;
    const field = isTold ? ofSum : other ? undefined : only;
    const isOther = field && (isTold || ofAnySort.test(fold(withoutBrackets(field.label))));
    return isOther && own.length > 0 && own.every((one) => !centsOf(one))
      ? [
          ownFinding('contradiction', 'problem', spotOf(field), 'papers-problem', {
            told: words.label,
            asked: field.label,
          }),
        ]
      : [];
  });
}

/** « 7DB Emploi d'un salarié à domicile », the line over « Montant corrigé 7DB ». */
function nameOf({ label }: Field, { blocks }: PageModel): string {
  const box = taxBoxIn(label);
  const line = box === null ? undefined : blocks.find((block) => block.startsWith(`${box} `));
  return line === undefined ? label : `${line} ${label}`;
}

/** A sum that the page shows, with the words it stands behind. */
interface Line {
  label: string;
  group: string | null;
  euros: number;
}

const longestSentence = 200;

/** « Bruno EXEMPLE : pension d'invalidité, CPAM, montant imposable 2025 : 9 846 € (non reporté) » */
function inSentence(block: string): Line[] {
  if (block.length > longestSentence || isOfAnybody(block)) return [];
  const [first, second, more] = sumsIn(block);
  // « … 180 € par mois, soit 2 160 € »
  const isWorkedOut = second !== undefined && more === undefined && /€[^€]{0,40}\bsoit\b/u.test(block);
  const cents = isWorkedOut ? second : first;
  if (cents === undefined || (second !== undefined && !isWorkedOut)) return [];
  const before = block.slice(0, block.search(sumsTold)).replace(/[\s:,–-]+$/u, '');
  // « La CPAM vous a versé 9 318 € de pension d'invalidité »
  const isOfAll = sortsIn({ label: before }).length === 0 && !notPaid.test(fold(block));
  return [{ label: isOfAll ? block : before, group: null, euros: Math.round(cents / 100) }];
}
/** What was before, or is reckoned with, is of nothing that is paid. */
const aRule = new RegExp(
  String.raw`\b(?:${ruleWords}|${formerWords}|remplac\w*|devien\w*|devenue?|de reference)\b`,
);
/** « Camille Exemple » is a name. */
const isOfAnybody = (text: string): boolean =>
  aRule.test(fold(text.replace(/\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)+/gu, ' ')));
const notPaid = new RegExp(String.raw`\b(?:${notPaidWords}|rembours\w*|credit|loyers?)\b`);

/** From a sum alone up to its sort: « Nature », « Pension d'invalidité », « Montant imposable », « 9 312 € ». */
const mostOver = 4;

/** « 9 318 € », « Montant imposable de l'année : 9 318 €. » */
const aSumAlone =
  /^(?:(?:le |votre )?(?:montant|somme|total|net|imposable|versé|perçu|à déclarer)[^:€\d]{0,40}(?:20\d\d)?\s?:?\s)?[\d\s\u00a0\u202f,.]+€\.?$/iu;

function inCard({ blocks, fields }: PageModel, at: number): Line[] {
  const [cents, other] = sumsIn(blocks[at] ?? '');
  const isAlone = cents !== undefined && other === undefined && aSumAlone.test(blocks[at] ?? '');
  if (!isAlone) return [];
  const over = blocks.slice(Math.max(0, at - mostOver), at);
  const last = over.findLastIndex(
    (block) => sumsIn(block).length > 0 || fields.some(({ label }) => label === block),
  );
  const [label, more] = over.slice(last + 1).filter((block) => sortsIn({ label: block }).length > 0);
  return label && !more ? [{ label, group: null, euros: Math.round(cents / 100) }] : [];
}

const longestName = 90;
/** « Complément de votre employeur aux indemnités journalières »: a pay. */
const besides = /^(?:complements? (?:de|d|employeur)|maintien)\b/;

function ofShown({ asked, shown, page }: CheckContext): Finding[] {
  // A longer name is made of several sentences.
  const inLines = shown.filter((line) => isShown(line) && line.label.length <= longestName);
  const read = new Set(inLines.map(({ block }) => block));
  const sorted = new Set(inLines.filter((line) => sortsIn(line).length > 0).map(({ block }) => block));
  const lines = [
    ...inLines.map((line): Line => ({ ...line, euros: inEuros(line) })),
    ...[...page.blocks.filter((_block, at) => !read.has(at)), ...sentencesOf(writtenIn(page))].flatMap(
      inSentence,
    ),
    ...page.blocks.flatMap((_block, at) => (sorted.has(at) ? [] : inCard(page, at))),
  ].filter(
    (line) =>
      sortsIn(line).length === 1 &&
      line.euros >= least &&
      !besides.test(fold(line.label)) &&
      !isOfAnybody(line.label),
  );
  if (lines.length === 0) return [];
  const cases = asked.filter((field) => field.valueType === 'amount' && sortsIn(field).length > 0);
  return cases.flatMap((field) => {
    const own = sortsIn(field);
    const same = lines.filter((line) => line.euros === inEuros(field));
    const [line] = same;
    const [sort, other] = new Set(same.flatMap(sortsIn));
    if (!line || !sort || other || own.includes(sort)) return [];
    const who = whoIn(field);
    const isOfAnother = same.some((one) => who && whoIn(one) && whoIn(one) !== who);
    // Its own case is there, and is without it.
    const right = cases.filter((one) => sortsIn(one).includes(sort));
    const isRight = right.length > 0 && right.every((one) => inEuros(one) !== inEuros(field));
    return isRight && !isOfAnother
      ? [
          ownFinding('figures', 'problem', spotOf(field), 'figures-problem', {
            line: line.label,
            asked: field.label,
          }),
        ].map((finding) => ({ ...finding, why: null }))
      : [];
  });
}
