import { fold } from '../wording/fold.ts';

/** ambiguous: two readings are possible and nothing may be concluded. */
export type AmountReading =
  | { state: 'amount'; cents: number }
  | { state: 'ambiguous' }
  | { state: 'not-an-amount' };

/** Ways of saying nothing was received. */
const saidZero = new Set(['zero', 'neant', 'rien', 'aucun', 'aucune', 'nul', 'zero euro', 'zero euros']);

/** Digits, then at most one mark and two more digits: a decimal mark. */
const plainly = /^(\d+)(?:[.,](\d{0,2}))?$/;

const ambiguous: AmountReading = { state: 'ambiguous' };
const notAnAmount: AmountReading = { state: 'not-an-amount' };

/**
 * An amount in euros as people write it: « 1 234,56 € », « 1234.56 », « 1.234,56 », « 12€50 », « zéro », « -50 ».
 * « 1,234 » may be a thousand or one and a bit; « 12 34 » may be anything: ambiguous.
 */
export function readAmount(text: string): AmountReading {
  // No amount is that long; and what anyone can paste must not take long to read.
  if (text.length > 40) return notAnAmount;
  // Most are written so.
  const plain = plainly.exec(text);
  if (plain) return cents(plain[1] ?? '', plain[2] ?? '');
  if (saidZero.has(fold(text))) return { state: 'amount', cents: 0 };
  const bare = text
    .normalize('NFKC')
    .replace(/^\s*(€|eur|euros?)\s*/iu, '')
    // « 900e »; « 2e » is the second of something.
    .replace(/\s*(€|eur\.?|euros?|(?<=\d\d[\s.,]?)e)\s*$/iu, '')
    .replace(/(?<=\d)\s?(?:€|euros?)\s?(?=\d\d$)/iu, ',')
    .replace(/[\u2212\u2013]/gu, '-')
    .replace(/[\s'’]+/gu, ' ')
    .trim();
  const match = /^([+-])? ?(\d[\d .,]*)$/u.exec(bare);
  if (!match?.[2]) return notAnAmount;
  const sign = match[1] === '-' ? -1 : 1;
  const digits = readDigits(match[2].trim());
  return digits.state === 'amount' ? { state: 'amount', cents: sign * digits.cents } : digits;
}

/** Digits, grouped or not, with at most one decimal mark: the last of « , » and « . ». */
function readDigits(text: string): AmountReading {
  const plain = plainly.exec(text);
  if (plain) return cents(plain[1] ?? '', plain[2] ?? '');
  const spaced = /^(\d{1,3}(?: \d{3})+)(?:[.,](\d{0,2}))?$/.exec(text);
  if (spaced) return cents(spaced[1] ?? '', spaced[2] ?? '');
  const mixed =
    /^(\d{1,3}(?:\.\d{3})+),(\d{0,2})$/.exec(text) ?? /^(\d{1,3}(?:,\d{3})+)\.(\d{0,2})$/.exec(text);
  if (mixed) return cents(mixed[1] ?? '', mixed[2] ?? '');
  const thousands = /^(\d{1,3}(?:([.,])\d{3}(?:\2\d{3})+))$/.exec(text);
  if (thousands) return cents(thousands[1] ?? '', '');
  // « 1200 1300 », « 1234,567 »: whole digits, then something that can be neither thousands nor cents.
  if (/^\d{4,}[ .,]/.test(text)) return notAnAmount;
  // « 1.2.50 », « 12,,5 »: two marks that no way of grouping explains.
  if ((text.match(/[.,]/g)?.length ?? 0) > 1) return notAnAmount;
  return ambiguous;
}

function cents(whole: string, decimals: string): AmountReading {
  const units = /^\d+$/.test(whole) ? whole : whole.replace(/[ .,]/g, '');
  // Beyond this no amount is meant; an account or a telephone number was written here.
  if (units.length > 12) return notAnAmount;
  return { state: 'amount', cents: Number(units) * 100 + Number(decimals.padEnd(2, '0')) };
}

/**
 * Each sum in euros that a text tells, without its sign, for `matchAll`: not of « 12/20 € », nor the « 240,50 » of « 1.240,50 € ».
 * Bounded, so that a text of figures holds no reading up.
 */
export const sumsTold =
  /(?<!\d[.,/]?)\d(?:[\d\s]|\.(?=\d{3}(?!\d))){0,14}(?:[.,]\d{1,2})?(?=\s?(?:€|euros?))/giu;

/** In cents, in their order. */
export const sumsIn = (text: string): number[] =>
  (text.match(sumsTold) ?? []).flatMap((sum) => {
    const amount = readAmount(sum);
    return amount.state === 'amount' ? [amount.cents] : [];
  });

/** Those above zero. */
export const centsTold = (text: string): number[] => sumsIn(text).filter((cents) => cents > 0);

/** « 1 234,56 € », no-break spaces, no cents when there are none. */
export function formatAmount(inCents: number): string {
  const isWhole = inCents % 100 === 0;
  const [units = '', decimals = ''] = (Math.abs(inCents) / 100).toFixed(2).split('.');
  const grouped = units.replace(/\B(?=(\d{3})+$)/g, '\u202f');
  return `${inCents < 0 ? '−' : ''}${grouped}${isWhole ? '' : `,${decimals}`}\u00a0€`;
}
