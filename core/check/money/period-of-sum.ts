/**
 * « Pension alimentaire de 210 € par mois », and 210 in the case of the quarter; « bourse de 2 490 € pour l'année », and 2 490 in the
 * case of a month; « Loyer mensuel : 6 144 », « Loyer annuel : 512 ».
 */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { taxBoxIn } from '../../reading/tax-box.ts';
import { sumsIn } from '../../values/amount.ts';
import { centsOf, textOf } from '../../values/answer.ts';
import { datesIn } from '../../values/date.ts';
import { readHours } from '../../values/numbers.ts';
import { fold } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { dayOf, isBefore } from '../days/time-in.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { clausesOf, sentencesOf } from '../sentences.ts';
import { monthOf, seriesOf } from '../who-and-when.ts';
import { formerWords, paidWords, ruleWords } from '../word-lists.ts';
import { writtenIn } from './paid-to-whom.ts';

const spans = {
  week: /\b(?:par semaine|hebdomadaires?|chaque semaine)\b/,
  month: /\b(?:par mois|chaque mois|tous les mois|mensuel\w*|au mois|du mois)\b/,
  quarter: /\b(?:par trimestre|trimestriel\w*|(?:du|le|ce) trimestre|(?:les|des|ces) trois mois)\b/,
  year: /\b(?:par an|chaque annee|annuel\w*|(?:pour|de|dans|sur) (?:l|toute l|cette) annee|(?:les|des|ces) douze mois)\b/,
};
type Span = keyof typeof spans;
const inOrder: Span[] = ['week', 'month', 'quarter', 'year'];

/** Null where none is named, or several: « montant mensuel moyen de l'année ». */
function spanIn(words: string): Span | null {
  const [only, other] = inOrder.filter((span) => spans[span].test(words));
  return only && other === undefined ? only : null;
}

/** As much as what a text tells: cents, or hours. */
const measures = [
  { type: 'amount', readIn: centsOf, toldIn: sumsIn },
  {
    type: 'hours',
    readIn: (field: Field): number | null => readHours(textOf(field) ?? ''),
    toldIn: (text: string): number[] =>
      [...text.matchAll(/(\d{1,4}(?:[.,]\d{1,2})?) ?(?:heures?|h)\b/giu)].flatMap(
        ([, hours = '']) => readHours(hours.replace('.', ',')) ?? [],
      ),
  },
];

interface Told {
  value: number;
  span: Span | null;
  line: string;
  /** All that stands in the same place of the page. */
  block: string;
}

const isElse = new RegExp(
  String.raw`\b(?:${ruleWords}|${formerWords}|moins|plus|jusqu|entre|environ|moyenn\w*)\b`,
);

/** « Date d'entrée dans le logement : 01/11/2026 »: of less than a year. */
const beganLately = ({ dates, today }: CheckContext): boolean =>
  dates.some((date) => {
    const day = dayOf(date);
    return day !== null && isBefore(today.subtract({ years: 1 }), day) && isBefore(day, today);
  });

/** « Il ne m'a payée qu'une fois », « versements non reçus »: less than was due. */
const isUnpaid = (text: string): boolean =>
  /\b(?:qu une (?:seule )?fois|n?e? ?(?:paie|paye|verse|regle) plus|(?:versements?|pensions?|loyers?|mensualites?|payee?s?|ete) (?:non|pas) (?:ete )?(?:recue?s?|versee?s?|payee?s?|reglee?s?)|impayee?s?|un seul (?:mois|versement|paiement))\b/.test(
    fold(text),
  );

export function checkPeriodOfSum(context: CheckContext): Finding[] {
  const { asked, page } = context;
  const isLate = beganLately(context) || sentencesOf([...page.blocks, ...writtenIn(page)]).some(isUnpaid);
  const lines = [...page.blocks, ...rowsIn(page), ...writtenIn(page)].flatMap((block) =>
    clausesOf([block]).map((line) => ({ line, block })),
  );
  return [
    ...measures.flatMap(({ type, readIn, toldIn }) => {
      const cases = asked.filter((field) => field.valueType === type && (readIn(field) ?? 0) > 0);
      const told = cases.length === 0 ? [] : lines.flatMap(({ line, block }) => toldOf(line, block, toldIn));
      const byValue = Map.groupBy(told.length === 0 ? [] : cases, readIn);
      return [...new Set(told.map(({ value }) => value))].flatMap((value) => {
        const alike = byValue.get(value) ?? [];
        return alike.flatMap((field) => ofAnotherSpan(field, told, value, alike, isLate));
      });
    }),
    ...longerIsLess(asked, isLate),
  ];
}

/** Each piece of a line that holds one sum: « 210 € par mois », « soit 630 € pour le trimestre ». */
function toldOf(line: string, block: string, toldIn: (text: string) => number[]): Told[] {
  if (toldIn(line).length === 0) return [];
  const inWords = line.replace(/(€|euros?|heures?|h)\s?\/\s?(?=mois|an|trimestre|semaine)/giu, '$1 par ');
  return inWords.split(/,\s|\ssoit\s|\set\s|[;()/]/).flatMap((piece) => {
    const [value, other] = toldIn(piece);
    if (value === undefined) return [];
    return [{ value, span: other === undefined ? spanIn(fold(piece)) : null, line, block }];
  });
}

/** « Pension due chaque mois : 140 € », of a row of two cells. */
const rowsIn = ({ blocks, answers }: PageModel): string[] =>
  answers.flatMap(({ name, block, column }) =>
    name === block
      ? []
      : [`${[blocks[name], blocks[column ?? -1]].filter(Boolean).join(', ')} : ${blocks[block]}`],
  );

function ofAnotherSpan(
  field: Field,
  told: readonly Told[],
  value: number,
  alike: readonly Field[],
  isLate: boolean,
): Finding[] {
  const named = spanIn(fold(field.label));
  const isOfMonth = named === null && spanIn(fold(field.group ?? '')) === null && monthOf(field) !== null;
  // A line of the tax return is of the year.
  const own = named ?? (taxBoxIn(field.label) ? 'year' : isOfMonth ? 'month' : null);
  const same = told.filter((one) => one.value === value);
  const [first] = same;
  if (own === null || !first || same.some(({ span, line }) => !isSure(span, own, line, field))) return [];
  // What the page tells of the span that is asked for leaves no doubt.
  const isTimes = (one: Told): boolean =>
    one.block === first.block && one.value % value === 0 && one.value / value <= mostTimes;
  const hasRight = told.some(
    (one) => one.span === own && one.value !== value && (isOfOne(one.line, field) || isTimes(one)),
  );
  const isLonger = inOrder.indexOf(own) > inOrder.indexOf(first.span ?? own);
  const isDated = monthsIn(first.line).length + datesIn(first.line).length > 0;
  // Begun not long ago, worked for some weeks, or paid at once in that month.
  const words = fold(first.line);
  const mayBe =
    isDated ||
    (isLonger
      ? isLate || begun.test(words) || !goesOn.test(words)
      : atOnce.test(words) || !(isShared.test(words) || field.valueType === 'hours'));
  const isRepeated = !isOfMonth || alike.filter((one) => seriesOf(one) === seriesOf(field)).length > 1;
  return hasRight || (!mayBe && isRepeated)
    ? [
        {
          ...ownFinding('figures', 'problem', spotOf(field), 'papers-problem', {
            told: first.line,
            asked: field.label,
          }),
          why: null,
        },
      ]
    : [];
}

/** What is paid month after month, worked or not. */
const goesOn = /\b(?:pensions?|loyers?|bourses?|rentes?|retraites?)\b/;
/** Told by the year and paid by the month; a bonus or a small pension of the year is paid at once. */
const isShared = /\b(?:loyers?|bourses?|pensions? alimentaires?|mensualites)\b/;
const begun =
  /\b(?:depuis|a partir|a compter|des le|jusqu|premiere?|nouve\w+|debut\w*|commence\w*|un seul|impaye\w*)\b/;
const atOnce =
  /\b(?:en une (?:seule )?fois|(?:versee?|payee?) en (?!\p{L}+ (?:mensualites|fois|versements))|vers\w+ le|unique)/u;

/** Months of a year. */
const mostTimes = 12;

const isSure = (span: Span | null, own: Span, line: string, field: Field): boolean =>
  span !== null && span !== own && !isElse.test(fold(line)) && isOfOne(line, field);

/** By a word that both have: « pension », « loyer », « heures ». */
const ofMoney = new RegExp(
  String.raw`\b(?:${paidWords}|net imposable|net social|brut|heures|chiffre d affaires|recettes|charges|frais|dons?)\b`,
  'g',
);
const isReceived = /\b(?:recue?s?|percue?s?|touchee?s?|(?:vous|m|me) (?:a |est )?versee?)\b/;
const ofPension = /\b(?:alimentaire|invalidite|retraite|reversion|complementaire|orphelin)\b/;
function isOfOne(line: string, { label, group }: Field): boolean {
  const [told, own] = [fold(line), fold(`${label} ${group ?? ''}`)].map(
    (words) => new Set((words.match(ofMoney) ?? []).map((word) => word.replace(/s$/, ''))),
  );
  const [sort, ownSort] = [line, label].map((text) => ofPension.exec(fold(text))?.[0]);
  if (sort !== undefined && ownSort !== undefined && sort !== ownSort) return false;
  // What is taxed of a pay stands on the line of the pays.
  const isTaxed = own?.has('salaire') && told?.has('net imposable');
  // What she pays is not what she is paid.
  const isOther = /\bversee?s? a\b/.test(fold(label)) && isReceived.test(fold(line));
  return (isTaxed || [...(own ?? [])].some((word) => told?.has(word))) && !isOther;
}

/** « Loyer mensuel », « Loyer annuel »: of one thing, more in a month than in the year. */
function longerIsLess(asked: readonly Field[], isLate: boolean): Finding[] {
  const named = asked.flatMap((field) => {
    const words = fold(field.label);
    const span = field.valueType === 'amount' && (centsOf(field) ?? 0) > 0 ? spanIn(words) : null;
    if (span === null) return [];
    const rest = words
      .replace(spans[span], ' ')
      .replace(/\b(?:montants?|en euros?|de|du|le|la|l|votre)\b/g, ' ');
    return [{ field, span, key: `${field.group} ${rest.replace(/\s+/g, ' ').trim()}` }];
  });
  return [...Map.groupBy(named, ({ key }) => key).values()].flatMap(([one, two, more]) => {
    // Little may be earned in a year; a rent goes on.
    if (!one || !two || more || one.span === two.span || !goesOn.test(one.key)) return [];
    const isFirst = inOrder.indexOf(one.span) < inOrder.indexOf(two.span);
    const [short, long] = isFirst ? [one.field, two.field] : [two.field, one.field];
    const [least, most] = [centsOf(short) ?? 0, centsOf(long) ?? 0];
    return !isLate && (least > most || (least === most && /\bloyers?\b/.test(one.key)))
      ? [
          ownFinding('contradiction', 'problem', spotOf(long), 'papers-problem', {
            told: `${short.label} : ${textOf(short)}`,
            asked: `${long.label} : ${textOf(long)}`,
          }),
        ]
      : [];
  });
}
