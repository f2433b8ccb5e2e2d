import { fromText } from './bytes.ts';
import {
  type Code,
  checkDigit,
  type LinkSecret,
  type LinkWay,
  linkBytes,
  marks,
  secretDigits,
} from './code.ts';

/**
 * What was typed, spaces and dots aside. `short`: digits are missing. `wrong`: the check digit does not agree, so
 * nothing was asked of the relay and the code still serves.
 */
export function readCode(typed: string): Code | 'short' | 'wrong' {
  const digits = typed.normalize('NFKC').replace(/[\s.-]/g, '');
  if (!/^\d*$/.test(digits)) return 'wrong';
  if (digits.length < 10) return 'short';
  if (digits.length > 11 || checkDigit(digits) !== '0') return 'wrong';
  const cut = digits.length - 1 - secretDigits;
  return { rendezvous: digits.slice(0, cut), secret: digits.slice(cut, -1) };
}

/** null when it is no secret of exactly sixteen bytes. */
export function readFragment(fragment: string): { way: LinkWay; secret: LinkSecret } | null {
  const [, mark, text] = /^#?(1b?)\.([\w-]{22})$/.exec(fragment) ?? [];
  if (!text) return null;
  try {
    const secret = fromText(text);
    return secret.length === linkBytes ? { way: mark === marks.link ? 'link' : 'beside', secret } : null;
  } catch {
    return null;
  }
}
