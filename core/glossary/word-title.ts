import { foldAccents, toPlain } from './tokenise.ts';

/** Letters by which a written form is known to be the headword's own: « Téléchargez », « télé-charger ». */
const alike = 3;

/** « à votre compte » is « à son compte », said to her. */
const owners = /\b(mon|ma|mes|votre|vos|notre|nos|leurs?|son|sa|ses)\b/g;

/**
 * The title of a word's explanation: its headword, after the word as she saw it where the two do not look alike. « QF :
 * quotient familial ». `form`: as written on the page.
 */
export function wordTitle(form: string, headword: string): string {
  const [seen = '', own = ''] = [form, headword].map((one) => foldAccents(toPlain(one)));
  const isOwn =
    seen.slice(0, alike) === own.slice(0, alike) || seen.replace(owners, '') === own.replace(owners, '');
  return isOwn ? headword : `${form}\u00a0: ${headword}`;
}
