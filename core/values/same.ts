import type { ValueType } from '../page-model.ts';
import { collapse, fold } from '../wording/fold.ts';
import { readAmount } from './amount.ts';
import { readDate } from './date.ts';
import { readHours } from './numbers.ts';

/** « 007 », « 01 23 »: no number that « 7 » tells as well. */
const isCode = (text: string): boolean => /^0\d/.test(text.trim());

/**
 * Whether two texts say the same value: amounts as amounts (1 054,61 and 1054.61), dates as dates, numbers without
 * their spaces. Anything else: the same text, spaces collapsed.
 */
export function isSameValue(a: string, b: string, valueType: ValueType): boolean {
  if (collapse(a) === collapse(b)) return true;
  switch (valueType) {
    case 'amount': {
      const [one, two] = [readAmount(a), readAmount(b)];
      return one.state === 'amount' && two.state === 'amount' && one.cents === two.cents;
    }
    case 'date': {
      const [one, two] = [readDate(a), readDate(b)];
      return one.state === 'date' && two.state === 'date' && one.date.equals(two.date);
    }
    case 'hours':
    case 'count':
    case 'area':
    case 'percent': {
      const [one, two] = [readHours(a), readHours(b)];
      return one !== null && one === two;
    }
    case 'phone':
      return dialled(a) === dialled(b);
    case 'iban':
    case 'nir':
    case 'siret':
    case 'tax-number':
    case 'caf-number':
    case 'postal-code':
      return fold(a).replaceAll(' ', '') === fold(b).replaceAll(' ', '');
    case 'unknown': {
      // Nothing says it is an amount; « 1054.6 » and « 1 054,60 » are still the same when both read as one.
      const [one, two] = [readAmount(a), readAmount(b)];
      return !isCode(a) && one.state === 'amount' && two.state === 'amount' && one.cents === two.cents;
    }
    default:
      return false;
  }
}

/** « +33 6 12 34 56 78 », « 0033612345678 » and « 06.12.34.56.78 » are the same. */
const dialled = (phone: string): string =>
  phone
    .replace(/\(0\)/g, '')
    .replace(/[^\d+]/g, '')
    .replace(/^(?:\+|00)33(?=\d{9}$)/, '0');
