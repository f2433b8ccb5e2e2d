/**
 * « Montant connu de l'administration : 19 344 € », of a year, and « Montant que vous déclarez : 1 612 € »: one month of it, or
 * the other way; and « 90 436 », of 904,36 as it is known: a comma was left out.
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsTold, readAmount } from '../../values/amount.ts';
import { centsOf, textOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { linesBeside } from '../beside.ts';
import { columnName, rowName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';
import { spanAsked } from './per-time.ts';
import { moneyIn } from './sum-in-text.ts';

const byOthers =
  /\bpar (?:l |la |le |les |votre |vos |un )?(?:administration|employeurs?|caisses?|organismes?|tiers|banques?|verseurs?|payeurs?)\b/;
const known = /\b(?:connue?s?|connaissons|pre ?remplie?s?|transmise?s?|communiquee?s?)\b/;
const declared = /\b(?:declar\w*|corrig\w*|saisi\w*|retenue?s?|indique\w*)\b/;
const ofYear = /\b(?:annee|annuel\w*|revenus (?:de |percus en )?20\d\d|douze mois|12 mois)\b/;
/** There, one is rightly a twelfth of the other. */
const ofMonth = /\b(?:mois|mensuel\w*)\b/;
const monthsInYear = 12;
/** In cents: a smaller sum may be twelve times another by chance. */
const least = 100_00;
/** Of amounts told to the euro, a month of a year is told to half of one. */
const slack = 50;

const saysYear = /^(?!.*\bmensuel).*\b(?:annuel\w*|par an)\b/;

const isKnown = (name: string): boolean => known.test(name) || byOthers.test(name);
const isDeclared = (name: string): boolean => declared.test(name) && !isKnown(name);

/** What the name of a column, or of a line in a part of its own, says: the last of its parts. */
const lastOf = ({ label }: Field): string => fold(columnName(label));
const rowOf = ({ label, group, heading }: Field): string =>
  [rowName(label), group ?? heading ?? ''].map(fold).join('\n');

export function checkMonthForYear(context: CheckContext): Finding[] {
  const { asked, recap, shown, page } = context;
  const all = [...new Set([...asked, ...recap, ...shown])].filter(({ valueType }) => valueType === 'amount');
  const ofKnown = Map.groupBy(
    all.filter((field) => isKnown(lastOf(field))),
    rowOf,
  );
  const isOfYear = [...page.headings.map(({ text }) => text), ...page.blocks].some((text) =>
    ofYear.test(fold(text)),
  );
  const ofDeclared = Map.groupBy(
    all.filter((field) => !ofKnown.get(rowOf(field))?.includes(field) && isDeclared(lastOf(field))),
    rowOf,
  );
  const inRows = [...ofDeclared].flatMap(([row, [field, more]]) => {
    const [one, another] = ofKnown.get(row) ?? [];
    return field && one && !more && !another
      ? [{ field, told: `${one.label} : ${textOf(one)}`, cents: centsOf(one) }]
      : [];
  });
  const beside = linesBeside(page);
  const inHints = asked.flatMap((field) => {
    const said = field.valueType === 'amount' ? beside(field) : '';
    const amount = readAmount((isKnown(fold(said)) && anAmount.exec(said)?.[0]) || '');
    return amount.state === 'amount' ? [{ field, told: said, cents: amount.cents }] : [];
  });
  const found = [...inRows, ...inHints].flatMap(({ field, told, cents }) => {
    const own = centsOf(field) ?? 0;
    const [less, more] = [own, cents ?? 0].sort((a, b) => a - b);
    if (less === undefined || more === undefined || less < least) return [];
    const isMonth =
      isOfYear && !ofMonth.test(foldAll(field.label, told)) && Math.abs(more / monthsInYear - less) <= slack;
    const isWithoutComma = own === 100 * (cents ?? 0) || (own === 10 * (cents ?? 0) && !isRound(cents ?? 0));
    // « Montant annuel connu : 11 760 € », and so much by month.
    const isYear = own === cents && spanAsked(field) === 'month' && saysYear.test(fold(told));
    return isMonth || isWithoutComma || isYear
      ? [
          ownFinding('contradiction', 'problem', spotOf(field), 'papers-problem', {
            told,
            asked: `${field.label} : ${textOf(field)}`,
          }),
        ]
      : [];
  });
  return [...found, ...withoutComma(context), ...monthlyAsYearly(asked)];
}

/** « Le bailleur nous a indiqué un loyer de 523,40 € », and « 5 234 ». */
function withoutComma({ asked, page }: CheckContext): Finding[] {
  const said = asked.some(isWithMoney) ? sentencesOf(page.blocks) : [];
  const told = said.flatMap((sentence) => {
    const [cents, other] = centsTold(sentence);
    return cents && !other && !isRound(cents) ? [{ sentence, cents, sorts: moneyIn(sentence) }] : [];
  });
  const fields = told.length > 0 ? asked.filter(isWithMoney) : [];
  return fields.flatMap((field) => {
    const own = centsOf(field) ?? 0;
    const sorts = moneyIn(foldAll(field.label, field.group));
    const isOf = (cents: number): boolean => told.some((one) => one.cents === cents);
    const [only, other] = told.filter(
      ({ cents, sorts: ofIt }) =>
        (own === 10 * cents || own === 100 * cents) && ofIt.some((sort) => sorts.includes(sort)),
    );
    const params = { told: only?.sentence ?? '', asked: `${field.label} : ${textOf(field)}` };
    return only && !other && !isOf(own)
      ? [{ ...ownFinding('contradiction', 'problem', spotOf(field), 'papers-problem', params), why: null }]
      : [];
  });
}

const isWithMoney = ({ label, valueType }: Field): boolean =>
  valueType === 'amount' &&
  !/\b(?:total\w*|annuel\w*|an|annee|mois|trimestre)\b(?<!par mois)/.test(fold(label));

/** What is paid alike all the year; of a pay, only what no month makes. */
const lasts = /\b(?:loyers?|pensions?|retraites?|rentes?|allocations?|charges)\b/;
const beyondMonth = 6_000_00;
const spanWords =
  /^(?:mensuel(?:le)?s?|annuel(?:le)?s?|par|sur|pour|de|du|des|d|le|la|les|l|mois|an|annee|chaque|montants?|totale?s?|votre|vos|mon|mes)$/;
const withoutSpan = ({ label, group }: Field): string =>
  `${fold(label)
    .split(' ')
    .filter((word) => !spanWords.test(word))
    .join(' ')}\n${group}`;

/** « Loyer mensuel : 7 200 », « Loyer annuel : 7 200 » */
function monthlyAsYearly(asked: readonly Field[]): Finding[] {
  const amounts = asked.filter((field) => field.valueType === 'amount' && (centsOf(field) ?? 0) > 0);
  return amounts.flatMap((field, at) => {
    const span = spanAsked(field);
    const cents = centsOf(field) ?? 0;
    const isSure = lasts.test(fold(field.label)) || cents > beyondMonth;
    const first =
      span && isSure
        ? amounts
            .slice(0, at)
            .find(
              (one) =>
                centsOf(one) === cents &&
                withoutSpan(one) === withoutSpan(field) &&
                ![null, span].includes(spanAsked(one)),
            )
        : undefined;
    return first
      ? [ownFinding('same', 'problem', spotOf(field), 'same-problem', { first: first.label })]
      : [];
  });
}

/** Ten times 900 is 9 000 by chance too. */
const isRound = (cents: number): boolean => String(cents).replace(/0+$/, '').length < fewestFigures;
const fewestFigures = 3;

const anAmount = /(?<![\d.,])\d[\d\s\u00a0\u202f]*(?:,\d{1,2})?(?=\s?(?:€|euros?))/u;
