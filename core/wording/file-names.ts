/** « bulletin-septembre.pdf », anywhere in a text. */
export const fileName =
  /[^\s/:«»"()]{1,80}\.(?:pdf|jpe?g|png|gif|heic|heif|tiff?|webp|bmp|docx?|odt|xlsx?|ods|zip)(?![\p{L}\d.])/giu;

/** The names of files written in a text: « bulletin-septembre.pdf ». */
export function fileNamesIn(text: string): string[] {
  return text.match(fileName) ?? [];
}
