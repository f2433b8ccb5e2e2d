import type { Assessment } from '../assessment.ts';

const money = /€|\beuros?\b/iu;

/** Whether the page shows amounts of hers, written in a case or told in a line: those she compares to her papers. */
export function showsAmounts({ page, shown }: Pick<Assessment, 'page' | 'shown'>): boolean {
  return [...page.fields, ...shown].some(
    ({ valueType, value }) =>
      (valueType === 'amount' && value.state !== 'empty') ||
      (value.state === 'filled' && money.test(value.text)),
  );
}
