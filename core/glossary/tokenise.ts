/** One word of a text, with its place in the ORIGINAL string. */
export interface Token {
  start: number;
  end: number;
  /** As written, ignorable characters included. */
  raw: string;
}

const HYPHENS = '-\u2010\u2011\u2012\u2013\u2212\uFE63\uFF0D';
/** Soft hyphen, zero-width characters, word joiner: they may stand inside a word and mean nothing. */
const IGNORABLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const MARKS = /\p{M}/gu;
const OTHER_WORD = /[\p{L}\p{M}\p{N}]/u;

function isWordCode(code: number, text: string, at: number): boolean {
  if (code < 128) return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
  if (code < 0x250) return code >= 0xc0 ? code !== 0xd7 && code !== 0xf7 : code === 0xaa || code === 0xba;
  if (code > 0x1fff && code < 0x2070) return false;
  return OTHER_WORD.test(text[at] ?? '');
}

function isIgnorableCode(code: number): boolean {
  return code === 0xad || (code > 0x200a && code < 0x200e) || code === 0x2060 || code === 0xfeff;
}

/**
 * Cuts a text into words: letters and digits, with the ignorable characters between them. Apostrophes,
 * hyphens and spaces separate, so that « l’avis » gives two words. Offsets are UTF-16 indexes of `text`.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let at = 0;
  while (at < length) {
    if (!isWordCode(text.charCodeAt(at), text, at)) {
      at++;
      continue;
    }
    const start = at;
    let end = ++at;
    while (at < length) {
      const code = text.charCodeAt(at);
      if (isWordCode(code, text, at)) end = ++at;
      else if (isIgnorableCode(code)) at++;
      else break;
    }
    tokens.push({ start, end, raw: text.slice(start, end) });
  }
  return tokens;
}

/** Lower case, composed accents kept, ignorable characters gone: what the stemmer expects. */
export function toPlain(raw: string): string {
  return raw.replace(IGNORABLE, '').normalize('NFC').toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae');
}

/** Removes accents: « prérempli » and « PREREMPLI » are one word. */
export function foldAccents(plain: string): string {
  return plain.normalize('NFD').replace(MARKS, '');
}

/** True when a hyphen of any kind stands at `at`. */
export function isHyphenAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x2d || (code > 0x200f && HYPHENS.includes(text[at] ?? ' '));
}

/** What stands between two words: nothing that breaks an expression, a hyphen, or something that does. */
export type Gap = 'space' | 'hyphen' | 'break';

/** Apostrophes, and the ring of « n° ». */
const INSIDE = "'\u2018\u2019\u02BC°º";

/** Tells whether the text from `from` to `to`, between two words, may lie inside one expression. */
export function readGap(text: string, from: number, to: number): Gap {
  let gap: Gap = 'space';
  for (let at = from; at < to; at++) {
    const char = text[at] ?? '';
    if (HYPHENS.includes(char)) {
      if (to - from > 1 && from + 1 < to && !isHyphenRun(text, from, to)) return 'break';
      gap = 'hyphen';
    } else if (!INSIDE.includes(char) && !isBlank(char)) {
      return 'break';
    }
  }
  return gap;
}

/** A line may be cut after a hyphen, but « – » between spaces separates two ideas. */
function isHyphenRun(text: string, from: number, to: number): boolean {
  return HYPHENS.includes(text[from] ?? '') && [...text.slice(from + 1, to)].every(isBlank);
}

function isBlank(char: string): boolean {
  return isIgnorableCode(char.charCodeAt(0)) || /\s/.test(char);
}
