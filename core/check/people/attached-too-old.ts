/**
 * « Moins de 21 ans au 1er janvier 2025, ou moins de 25 ans à cette date s'il poursuivait ses études », over the birth of a
 * grown-up child who is attached: whatever she does, she is not above the highest of these ages.
 */
import type { Finding } from '../../assessment.ts';
import { textOf } from '../../values/answer.ts';
import { datesIn } from '../../values/date.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { isBirth } from '../asks/range.ts';
import type { CheckContext } from '../context.ts';
import { dayOf } from '../days/time-in.ts';
import { sentencesOf } from '../sentences.ts';
import { type Births, bornOutside } from './born-between.ts';

const attached = /\brattach\w*\b/;
const ages = /\bmoins de (\d{2}) ans\b/g;
const longestRule = 400;
/** To be attached without a condition of age (ufcquechoisir.fr, « Le rattachement d’un enfant majeur », read on 28 November 2026). */
const anyAge = /\b(?:handicap\w*|invalid\w*|inclusion|infirm\w*)\b/;
const noneOfIt = /^(?:non|aucune?|pas)\b/;

export function checkAttachedTooOld({ page, asked, recap, dates }: CheckContext): Finding[] {
  const [rule] = sentencesOf(page.blocks, longestRule).flatMap((sentence) => {
    const told = [...fold(sentence).matchAll(ages)].map(([, age]) => Number(age));
    const [day] = datesIn(sentence);
    return attached.test(fold(sentence)) && told.length > 1 && day ? [agedUnder(Math.max(...told), day)] : [];
  });
  if (!rule) return [];
  return dates.flatMap((date) => {
    const born = dayOf(date);
    const [field] = date.fields;
    const names = [date.spot.fieldLabel, date.spot.group].map((name) => fold(name ?? '')).join(' ');
    const isOfChild = isBirth(date) && /\b(?:majeure?s?|rattach\w*)\b/.test(names);
    const isOfAnyAge = [...asked, ...recap].some(
      (one) =>
        one.group === field?.group &&
        anyAge.test(foldAll(one.options.length > 2 ? '' : one.label, textOf(one))) &&
        !noneOfIt.test(fold(textOf(one) ?? '')),
    );
    return born && isOfChild && !isOfAnyAge ? bornOutside(rule, date, born) : [];
  });
}

/** Of less than so many years at a day. */
const agedUnder = (most: number, on: Temporal.PlainDate): Births => ({
  first: on.subtract({ years: most }).add({ days: 1 }),
  last: null,
  least: null,
  most,
  words: '',
  isByWord: false,
});
