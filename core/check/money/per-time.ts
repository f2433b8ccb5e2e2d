/** « 9 840 € par an, soit 820 € par mois »: the one told where the page asks for the other. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { readAmount } from '../../values/amount.ts';
import { centsOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { isMonth } from '../recap/line-answer.ts';
import { sentencesOf } from '../sentences.ts';
import { moneyIn } from './sum-in-text.ts';

export type Span = 'month' | 'year';

const euros = /\d[\d\s\u00a0\u202f]*(?:,\d{1,2})?\s?(?:€|euros?)/giu;
const after: [Span, RegExp][] = [
  ['month', /^(?:(?:bruts?|nets?) )?(?:par mois|mensuel\w*|chaque mois)\b/],
  ['year', /^(?:(?:bruts?|nets?) )?(?:par an|annuel\w*|chaque annee|sur l annee|pour l annee)\b/],
];
const before: [Span, RegExp][] = [
  ['month', /\b(?:mois|mensuel\w*)$/],
  ['year', /\b(?:cumul\w*|annee|annuel\w*)(?: (?:de |d )?(?:l )?annee)?$/],
];

interface Told {
  span: Span;
  text: string;
  cents: number;
}

/** Amounts of a sentence that are said to be of a month or of a year. */
function toldIn(sentence: string): Told[] {
  const found = [...sentence.matchAll(euros)];
  return found.flatMap(({ 0: text, index }, at) => {
    const end = index + text.length;
    const last = found[at - 1];
    const [words, start] = [
      fold(sentence.slice(end, found[at + 1]?.index)),
      fold(sentence.slice(last ? last.index + last[0].length : 0, index)),
    ];
    const span =
      after.find(([, pattern]) => pattern.test(words)) ?? before.find(([, pattern]) => pattern.test(start));
    const amount = readAmount(text);
    return span && amount.state === 'amount' ? [{ span: span[0], text, cents: amount.cents }] : [];
  });
}

export function checkPerTime({ asked, page }: CheckContext): Finding[] {
  const pairs = sentencesOf(page.blocks).flatMap((sentence) => {
    const told = /\b(?:exemple|plafonds?|maxim\w*|minim\w*|limites?|seuils?|si|smic)\b/.test(fold(sentence))
      ? []
      : toldIn(sentence);
    const [month, year] = (['month', 'year'] as const).map((span) => told.filter((one) => one.span === span));
    return month?.[0] && year?.[0] && month.length === 1 && year.length === 1
      ? [{ month: month[0], year: year[0], sentence }]
      : [];
  });
  const [pair, other] = pairs;
  if (!pair || other || pair.year.cents <= pair.month.cents || pair.month.cents === 0) return [];
  return asked.flatMap((field) => {
    const span = field.valueType === 'amount' ? spanAsked(field) : null;
    if (span === null) return [];
    if (isOfOtherMoney(pair.sentence, field)) return [];
    const [right, wrong] = span === 'month' ? [pair.month, pair.year] : [pair.year, pair.month];
    const isInOther = asked.some((one) => one !== field && centsOf(one) === right.cents);
    return centsOf(field) === wrong.cents && !isInOther
      ? [
          {
            ...ownFinding('figures', 'problem', spotOf(field), 'figures-problem', {
              line: wrong.text,
              asked: right.text,
            }),
            why: null,
          },
        ]
      : [];
  });
}

/** « Karim : 9 840 € par an », « Votre loyer : … », for a case of another person or of other money. */
function isOfOtherMoney(sentence: string, { label, question, group, heading }: Field): boolean {
  const own = [label, question, group, heading].join(' ');
  const [told, asked] = [sentence, own].map(moneyIn);
  const name = /^(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*) ?:/u.exec(sentence)?.[1];
  const isOther = told?.length && asked?.length && !told.some((one) => asked.includes(one));
  return Boolean(isOther) || (name !== undefined && !own.includes(name) && moneyIn(name).length === 0);
}

const ofYear = /\b(?:annuel\w*|par an|(?:de|sur|pour) l annee)\b/;
const ofMonth = /\b(?:mensuel\w*|(?:par|chaque) mois)\b/;

/** By the name of the case, else by the question over it. */
export function spanAsked({ label, question, group }: Field): Span | null {
  if (isMonth(label)) return 'month';
  for (const name of [label, question, group].map((one) => fold(one ?? ''))) {
    const [isYear, isMonthly] = [ofYear.test(name), ofMonth.test(name)];
    if (isYear !== isMonthly) return isYear ? 'year' : 'month';
    if (isYear) return null;
  }
  return null;
}
