import { inFull } from './in-full.ts';

/**
 * Text as it is compared: lower case, no accents, apostrophes, no-break spaces, punctuation and markers gone, single
 * spaces. « L’employeur : * » and « l'employeur » are the same.
 */
export function fold(text: string): string {
  const told = known?.get(text);
  if (told !== undefined) return told;
  const folded = text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (!known) return folded;
  const whole = inFull(folded);
  known.set(text, whole);
  return whole;
}

/** Texts side by side, folded as one would be. Each apart: of the same names in another order, nothing is folded anew. */
export function foldAll(...texts: (string | null | undefined)[]): string {
  let all = '';
  for (const text of texts) {
    const folded = text ? fold(text) : '';
    if (folded) all = all ? `${all} ${folded}` : folded;
  }
  return all;
}

/** What was folded since `foldingOnce` began; outside of it nothing of a page is kept, and no word spelled out. */
let known: Map<string, string> | null = null;

/**
 * Does `work`, in which the same text is folded once, its words in full: each of nearly seventy checks compares the same names,
 * and « Nb enf. » is « Nombre d'enfants ».
 */
export function foldingOnce<Result>(work: () => Result): Result {
  known = new Map();
  try {
    return work();
  } finally {
    known = null;
    for (const results of workedOut) results.clear();
  }
}

/** What was worked out since `foldingOnce` began. */
const workedOut: { clear(): void }[] = [];

/** `work`, done once for each thing while `foldingOnce` lasts: many checks ask the same of the same case or text. */
export function onceForEach<Thing, Result>(work: (thing: Thing) => Result): (thing: Thing) => Result {
  const results = new Map<Thing, { result: Result }>();
  workedOut.push(results);
  return (thing) => {
    if (!known) return work(thing);
    const done = results.get(thing) ?? { result: work(thing) };
    results.set(thing, done);
    return done.result;
  };
}

/** Spaces collapsed and ends trimmed; nothing else changes. */
export function collapse(text: string): string {
  return text.replace(/[\s\u00a0\u202f]+/gu, ' ').trim();
}

/** « Salaire (net) » without what is in brackets. */
export function withoutBrackets(text: string): string {
  // Not past another one that opens: a text of ten thousand « ( » is read once.
  return text.replace(/\([^()]*\)/g, ' ');
}

/** Whether the folded `part` stands in the folded `whole` on word boundaries. */
export function hasWords(whole: string, part: string): boolean {
  return part.length > 0 && ` ${whole} `.includes(` ${part} `);
}

/** Whether one of these folded wordings stands in the text on word boundaries. */
export function saysOneOf(text: string, wordings: readonly string[]): boolean {
  const folded = fold(text);
  return wordings.some((wording) => hasWords(folded, fold(wording)));
}
