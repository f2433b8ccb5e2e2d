import { readAmount } from '../../values/amount.ts';

/** « 9 846 € », « 12,50 euros », anywhere in a text: the figures. Bounded, so that a text of figures holds no reading up. */
export const aSum = /(?<![\d/])\d[\d\s\u00a0\u202f]{0,11}(?:[.,]\d{1,2})?(?=\s?(?:€|euros?))/giu;

/** The sums that a text tells, in cents, in its order. */
export const sumsIn = (text: string): number[] =>
  (text.match(aSum) ?? []).flatMap((figures) => {
    const amount = readAmount(figures);
    return amount.state === 'amount' ? [amount.cents] : [];
  });
