/** Text another person wrote, made safe to show: what it says is what is seen. */

/** Controls, direction marks and overrides, zero-width and tag characters: nothing that can reorder or hide letters. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

const segmenter = new Intl.Segmenter('fr', { granularity: 'grapheme' });

/** NFC, on one line, without unseen characters, at most so many graphemes: never cut inside one. */
export function cleanText(text: string, longest: number): string {
  const oneLine = text
    .replace(/[\n\r\t\u2028\u2029]+/g, ' ')
    .replace(unseen, '')
    .normalize('NFC')
    .trim();
  let kept = '';
  let count = 0;
  for (const { segment } of segmenter.segment(oneLine)) {
    // A letter may carry a few signs; a tower of them covers the lines around.
    if (++count > longest) break;
    kept += [...segment].slice(0, 8).join('');
  }
  return kept;
}

/** Whether a remark holds an address, a telephone or an account: shown with a warning, never as a link. */
export function hasContact(text: string): boolean {
  const plain = text.normalize('NFKC');
  return (
    /\b(https?:|www\.)|\b[\w-]+\.(fr|com|net|org|info|me|io|app|site|online|eu|tk|xyz)\b/iu.test(plain) ||
    /@[\w-]+\.\w/u.test(plain) ||
    /\d(?:[ .\-/()]{0,2}\d){7,}/.test(plain) ||
    /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]){10,}/i.test(plain)
  );
}
