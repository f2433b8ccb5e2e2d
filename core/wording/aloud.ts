/** A piece of text and the language to say it in. */
export interface Spoken {
  text: string;
  lang: string;
}

/** Where a voice is: the sentence, and the word in it when the voice tells its words. */
export interface Reading {
  sentences: Spoken[];
  at: number;
  word: { start: number; end: number } | null;
}

/** What a voice is given, a sentence each: a voice that does not tell its words then still tells where it is. */
export function sentencesToRead(passages: Spoken[]): Spoken[] {
  return passages.flatMap(({ text, lang }) =>
    text
      .split(/(?<=[.!?…؟])\s+/u)
      .map((sentence) => ({ text: sentence.trim(), lang }))
      .filter(({ text: sentence }) => /[\p{L}\p{N}]/u.test(sentence)),
  );
}

/** The word that begins at `start`, or holds it; some voices give its length, others do not. Null between words. */
export function wordAt(text: string, start: number, length = 0): Reading['word'] {
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{N}\p{M}]+(?:[’'-][\p{L}\p{N}\p{M}]+)*/gu)) {
    const end = index + word.length;
    if (start < end) return start + Math.max(length, 1) > index ? { start: index, end } : null;
  }
  return null;
}

/** « fr-FR », « fr_FR » → « fr ». */
export const baseLanguage = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';
