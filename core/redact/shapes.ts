/** Numbers that name a person or open an account, found anywhere in a text, by their shape and their key. */

import { hideAmounts } from './amounts.ts';

/** never: may not be shown to anybody. number: not among « tout montrer ». null: no such number. */
export type ShapeClass = 'never' | 'number' | null;

/** Card, NIR and account numbers are looked for in texts of this length at most; a longer text counts as one. */
const longest = 5000;

export function findNumberShape(text: string): ShapeClass {
  if (text.length > longest) return 'number';
  const plain = toPlain(text);
  const runs = digitRuns(plain);
  if (runs.some(isNir) || hasCorsicanNir(plain) || runs.some(isCard)) return 'never';
  return hasIban(plain) || hasEmail(plain) || runs.some((run) => run.length >= 8) ? 'number' : null;
}

/** The text with every such number, and every amount, replaced by « … »: for labels, that a page may build from what was typed. */
export function hideNumbers(text: string): string {
  return hideAmounts(toPlain(text))
    .replace(/[^\s@,;<>()]{1,64}@[^\s@,;<>()]{1,190}/g, '…')
    .replace(/\b[A-Za-z]{2}\d{2}(?:[ .-]?[A-Za-z0-9]){10,30}/g, '…')
    .replace(/\b[1-478][ .-]?\d{2}[ .-]?\d{2}[ .-]?2[ABab](?:[ .-]?\d){6,8}/g, '…')
    .replace(/\+?\d(?:[ .\-/()]{0,2}\d){4,}/g, (run) => (keepsSense(run) ? run : '…'));
}

/** Dates, years and ceilings are what labels are about; five digits in a row, or eight in pieces, are not. */
function keepsSense(run: string): boolean {
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(run) || /^\d{4}[/-]\d{4}$/.test(run)) return true;
  return run.replace(/\D/g, '').length < 8 && /^\d{1,3}( \d{3})+$/.test(run);
}

/** One form for full-width, Arabic and Persian digits, unseen characters gone, spaces plain. */
function toPlain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u00ad]/g, '')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\s\u00a0\u202f]+/g, ' ');
}

/** Digits that follow each other with at most a space, dot, hyphen or slash between. Dates are no such run. */
function digitRuns(text: string): string[] {
  const withoutDates = text.replace(/\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b/g, ';');
  return [...withoutDates.matchAll(/\d(?:[ .\-/]{0,2}\d)*/g)].map(([run]) => run.replace(/\D/g, ''));
}

const nirStart = /^[1-478]\d{2}(?:0[1-9]|1[0-2]|[2-9]\d)\d{8}/;

function isNir(digits: string): boolean {
  // With a mistyped key too: it still says whose it is.
  if (digits.length === 13 || digits.length === 15) return nirStart.test(digits);
  for (let at = 0; at + 15 <= digits.length; at++) {
    const candidate = digits.slice(at, at + 15);
    const isKey = 97 - Number(BigInt(candidate.slice(0, 13)) % 97n) === Number(candidate.slice(13));
    if (nirStart.test(candidate) && isKey) return true;
  }
  return false;
}

function hasCorsicanNir(text: string): boolean {
  return /[1-478][ .-]?\d{2}[ .-]?\d{2}[ .-]?2[AB](?:[ .-]?\d){6}/i.test(text);
}

function isCard(digits: string): boolean {
  return digits.length >= 13 && digits.length <= 19 && /^[3-6]/.test(digits) && hasLuhnKey(digits);
}

function hasLuhnKey(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

function hasIban(text: string): boolean {
  for (const [found] of text.matchAll(/\b[A-Za-z]{2}\d{2}(?:[ .-]?[A-Za-z0-9]){10,30}/g)) {
    const iban = found.replace(/[ .-]/g, '').toUpperCase();
    // What follows the number in a sentence may have been taken with it.
    for (let length = 14; length <= Math.min(34, iban.length); length++) {
      if (remainderOfIban(iban.slice(0, length)) === 1) return true;
    }
  }
  return false;
}

function remainderOfIban(iban: string): number {
  let remainder = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}

function hasEmail(text: string): boolean {
  return /[^\s@]@[^\s@]+\.[^\s@]/.test(text);
}
