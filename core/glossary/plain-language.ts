/** Words of a text as a reader counts them: « l’aide » is two. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
}

/** Sentences of a text; a colon does not end one. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…])\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** Rough count of syllables: groups of vowels, the last silent « e » left out. At least 1. */
export function countSyllables(word: string): number {
  const groups = word.toLowerCase().match(/[aeiouyàâäéèêëîïôöùûüœæ]+/g)?.length ?? 0;
  const isSilent = groups > 1 && /[^aeiouyàâäéèêëîïôöùûü]es?$/.test(word.toLowerCase());
  return Math.max(1, isSilent ? groups - 1 : groups);
}

/**
 * Kandel-Moles (1958), the French Flesch: higher is easier, 70 and more is easy. It sees lengths only; it is a guard
 * rail beside the list of plain words, not a measure of sense.
 */
export function kandelMoles(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) return 207;
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return 207 - (1.015 * words.length) / sentencesOf(text).length - (73.6 * syllables) / words.length;
}
