/** true: well formed · false: cannot be right · unknown: nothing here can tell. */
export type Shape = true | false | 'unknown';

export type KeyedNumber = 'iban' | 'rib' | 'bic' | 'nir' | 'tax-number' | 'siret' | 'siren';

/**
 * Whether the key inside such a number fits it. The libraries that know are too heavy for a portal's page, so the page
 * asks (keyed-numbers.ts in the background), and the answer is unknown until it comes.
 */
export type CheckKey = (kind: KeyedNumber, text: string) => Shape;

/** Sex, year, month, department, town and rank. A month nobody knows is told by 20 to 42 or 50 to 99: 13 to 19 are of none. */
const bodyOfNir = /^[1-478]\d\d(?:0[1-9]|1[0-2]|[23]\d|4[0-2]|[5-9]\d)(?:\d\d|2[AB])\d{6}$/;

/**
 * Social security number: 15 characters with its key, 13 without. Without its key only its shape can be seen: unknown
 * unless the case asks for 13 (`wantsKey` false).
 */
export function nirShape(text: string, wantsKey: boolean | 'unknown', checkKey: CheckKey): Shape {
  const nir = withoutSpaces(text).toUpperCase();
  if ((nir.length !== 13 && nir.length !== 15) || !bodyOfNir.test(nir.slice(0, 13))) return false;
  if (nir.length === 15) return wantsKey === false ? false : checkKey('nir', nir);
  if (wantsKey === 'unknown') return 'unknown';
  return !wantsKey;
}

const withoutSpaces = (text: string): string => text.normalize('NFKC').replace(/[\s.\-/]/gu, '');

/** Ten digits starting 0[1-9], or the same with +33; overseas codes with as many digits as theirs have (ITU). Another country: unknown. */
export function phoneShape(text: string): Shape {
  if (text.length > 40) return false;
  const digits = text
    .normalize('NFKC')
    .replace(/\(0\)/g, '')
    .replace(/[\s.\-/()]/gu, '');
  // Ten digits are a French number, or meant as one.
  if (/^\d{10}$/.test(digits)) return /^0[1-9]/.test(digits);
  const bare = digits.replace(/^00/, '+');
  if (/^\+33[1-9]\d{8}$/.test(bare) || /^\+(262|590|594|596)[1-9]\d{8}$/.test(bare)) return true;
  if (/^\+(?:508|681|687)\d{6}$|^\+689\d{8}$/.test(bare)) return true;
  if (/^\+330/.test(bare)) return /^\+330[1-9]\d{8}$/.test(bare);
  if (/^\+33/.test(bare)) return false;
  return /^\+[1-9]\d{6,14}$/.test(bare) ? 'unknown' : false;
}

export function emailShape(text: string): Shape {
  if (text.length > 300) return false;
  const address = text.trim();
  if (address.length > 254 || /\.\.|[\s,;<>()]/.test(address)) return false;
  return /^[^@.][^@]*@[\p{L}\p{N}]([\p{L}\p{N}-]*\.)+\p{L}{2,}$/u.test(address) && !/\.@/.test(address);
}

/** French postal code: five digits, a department that exists (01 to 95, 97, 98). */
export function postalCodeShape(text: string): Shape {
  const code = text.replace(/[\s\u00a0\u202f]/gu, '');
  return /^(0[1-9]|[1-8]\d|9[0-578])\d{3}$/.test(code);
}

/** Number of hours: « 35 », « 151,67 », « 35 h »; null when it is not one. */
export function readHours(text: string): number | null {
  if (text.length > 20) return null;
  const match = /^(\d{1,4})(?:[.,](\d{1,2}))?\s*(?:h|heures?)?\.?$/iu.exec(
    text
      .normalize('NFKC')
      .trim()
      // « 1 200 »
      .replace(/^(\d) (?=\d{3}(?!\d))/, '$1'),
  );
  if (match) return Number(`${match[1]}.${match[2] ?? '0'}`);
  const withMinutes = /^(\d{1,4})\s*(?:h|:)\s*([0-5]\d)$/iu.exec(text.trim());
  return withMinutes ? Number(withMinutes[1]) + Number(withMinutes[2]) / 60 : null;
}
