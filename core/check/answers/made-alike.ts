/** Numbers made as one another, and addresses, as a page writes them. */
import { datesIn } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';

const separator = String.raw`[\s.\-/\u00a0\u202f]?`;
export const fewestDigits = 6;
export const bareOf = (text: string): string => fold(text).replaceAll(' ', '');

/** Those made as the one written: « 27 87 0552914 08 » has two digits, two, seven and two. */
export function madeAs(written: string): RegExp | null {
  const bare = bareOf(written);
  if (bare.replace(/\D/g, '').length < fewestDigits || bare.length > 40 || datesIn(written).length > 0)
    return null;
  const letters = [...bare].map((one) => (/\d/.test(one) ? String.raw`\d` : String.raw`\p{L}`));
  return new RegExp(String.raw`(?<![\p{L}\d])${letters.join(separator)}(?![\p{L}\d]|[.,]\d)`, 'giu');
}

export const anAddress =
  /(?<![\d/])\d{1,4}(?: ?(?:bis|ter|[A-C]))?,? (?:rue|avenue|av\.?|boulevard|bd|place|impasse|chemin|allée|route|quai|cours|square|passage|résidence|lotissement|hameau|faubourg|sentier|villa|cité|esplanade|promenade) [^,;.():–\n«»]{2,40}?(?=\s?[,;.():–«»]|$|\s(?:à|jusqu|depuis|et|du|le|\d{5})(?!\p{L}))/giu;
export const streetOf = (text: string): string | null => text.match(anAddress)?.[0] ?? null;
