/**
 * The code said on the telephone: three digits of meeting place (four on a busy relay), six secret, one to check. Her side
 * draws it here; `read-code.ts` reads what he typed.
 */
import { type Bytes, randomBytes, toText } from './bytes.ts';

export interface Code {
  rendezvous: string;
  /** Six digits; never sent anywhere. */
  secret: string;
}

export type LinkSecret = Bytes;

export const secretDigits = 6;
/** Sixteen random bytes. */
export const linkBytes = 16;

/** The quasigroup of Damm's method: every single wrong digit and every swap of neighbours shows. */
const damm = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
];

/** The digit that makes the whole come out at zero. */
export function checkDigit(digits: string): string {
  let interim = 0;
  for (const digit of digits) interim = Number(damm[interim]?.[Number(digit)]);
  return String(interim);
}

/** Digits each equally likely: a random byte above 249 is thrown away, not folded. */
export function drawDigits(count: number, draw: (length: number) => Uint8Array = randomBytes): string {
  let digits = '';
  while (digits.length < count) {
    for (const byte of draw(count)) {
      if (byte < 250 && digits.length < count) digits += String(byte % 10);
    }
  }
  return digits;
}

export function drawSecretDigits(): string {
  return drawDigits(secretDigits);
}

export function makeCode(rendezvous: string, secret: string): string {
  return `${rendezvous}${secret}${checkDigit(rendezvous + secret)}`;
}

export function drawLinkSecret(): LinkSecret {
  return randomBytes(linkBytes);
}

/** How a link is used: sent to somebody far away, or scanned by somebody beside her. It changes what is shown only. */
export type LinkWay = 'link' | 'beside';

export const marks: Record<LinkWay, string> = { link: '1', beside: '1b' };

/** What stands after the # of a link. A fragment is never sent to whoever serves the page. */
export function writeFragment(secret: LinkSecret, way: LinkWay): string {
  return `${marks[way]}.${toText(secret)}`;
}
