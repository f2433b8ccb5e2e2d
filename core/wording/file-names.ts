const kinds = 'pdf|jpe?g|png|gif|heic|heif|tiff?|webp|bmp|docx?|odt|xlsx?|ods|zip';

/** « bulletin-septembre.pdf », anywhere in a text. */
export const fileName = new RegExp(String.raw`[^\s/:«»"()]{1,80}\.(?:${kinds})(?![\p{L}\d.])`, 'giu');

/** The names of files written in a text: « bulletin-septembre.pdf ». */
export function fileNamesIn(text: string): string[] {
  return text.match(fileName) ?? [];
}

/** « PDF » of « Bulletin Claire Exemple.pdf », « PDF, JPG » of two; « … » of a kind that is not known. */
export function kindsOfFiles(names: string): string {
  const known = [...names.matchAll(new RegExp(`\\.(${kinds})(?=,|$)`, 'giu'))];
  return known.length > 0 ? known.map(([, kind = '']) => kind.toUpperCase()).join(', ') : names && '…';
}
