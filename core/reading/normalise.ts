/** Text as it is compared: never shown. */

/** Runs of any white space become one space; ends trimmed. */
export function collapse(text: string): string {
  return text.replace(/[\s\u00a0\u202f\u200b]+/g, ' ').trim();
}

/** Lower case, without accents, curly apostrophes or repeated space: for comparing, never for showing. */
export function fold(text: string): string {
  return collapse(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[’‘`´ʼ]/g, "'")
    .replace(/œ/g, 'oe');
}
