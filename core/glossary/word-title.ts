import { foldAccents, toPlain } from './tokenise.ts';

/** Letters by which a written form is known to be the headword's own: « Téléchargez », « télé-charger ». */
const alike = 3;

/**
 * The title of a word's explanation: its headword, after the word as she saw it where the two do not look alike. « QF :
 * quotient familial ». `form`: as written on the page.
 */
export function wordTitle(form: string, headword: string): string {
  const [seen = '', own = ''] = [form, headword].map((one) => foldAccents(toPlain(one)));
  // « à votre compte » ends as « à son compte ».
  const isOwn =
    seen.slice(0, alike) === own.slice(0, alike) || seen.split(' ').at(-1) === own.split(' ').at(-1);
  return isOwn ? headword : `${form}\u00a0: ${headword}`;
}
