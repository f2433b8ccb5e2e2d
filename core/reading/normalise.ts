/** Text as it is compared: never shown. */

/** Nothing to take off: plain letters only. */
const PLAIN = /^[\x20-\x7e]*$/;
/** White space other than a plain one, or two in a row. */
const UNEVEN = /[^\S ]|\u200b| {2}/;

/** Runs of any white space become one space; ends trimmed. */
export function collapse(text: string): string {
  if (text === '') return text;
  if (text.charCodeAt(0) !== 32 && text.charCodeAt(text.length - 1) !== 32 && !UNEVEN.test(text)) return text;
  return text.replace(/[\s\u00a0\u202f\u200b]+/g, ' ').trim();
}

/** Quick look: whether a text may begin with a capital or a figure, asked before what costs more. */
export function mayOpenWord(text: string): boolean {
  return /^[\dA-Z\x80-\uffff]/.test(text);
}

/** Lower case, without accents, curly apostrophes or repeated space: for comparing, never for showing. */
export function fold(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const result = foldAnew(text);
  if (folded.size >= MOST_KEPT) folded.clear();
  folded.set(text, result);
  return result;
}

/** A page says the same words again and again: headings above its fields, choices of its lists. */
const folded = new Map<string, string>();
const MOST_KEPT = 500;

/** Keeps nothing of the page whose words were compared, where others' pages come after it. */
export function forgetFolded(): void {
  folded.clear();
}

function foldAnew(text: string): string {
  const even = collapse(text).toLowerCase();
  if (PLAIN.test(even)) return even;
  return even
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’‘`´ʼ]/g, "'")
    .replace(/œ/g, 'oe');
}
