/** Answers told one after the other in a line without a name: « Carte délivrée le 15/06/2016, valable jusqu'au 14/06/2026 ». */
import { aDay, holdsAnswer } from './answer-lines.ts';

export interface Told {
  label: string;
  value: string;
  isMoney: boolean;
}

const period = new RegExp(`^(?:(.{2,60}?) )?[Dd]u (${aDay}) au (${aDay})$`, 'u');
const upToDay = new RegExp(String.raw`^(.{2,80}(?<!\d.*)\b(?:[Ll]e|au|du)) (${aDay})$`, 'u');
/** « loyer 612,40 € hors charges » */
const amount =
  /^(\p{L}[^\d€]{2,40}) (\d[\d\s]*(?:,\d\d)? ?€)(?: (?:par (?:mois|an)|hors charges|charges comprises|nets?|bruts?))*$/u;
/** « deux pièces, 41 m², 4 occupants »: said of the home or of its people. */
const measure = /^\d+(?:,\d+)? (?:m²|m2|pièces?|occupants?|personnes?|adultes?|enfants?|étage)$/u;

/** Each day or amount with the words before it. Empty unless every part with a figure or an answer is one. */
export function toldInTurn(line: string): Told[] {
  const parts = line.replace(/\.$/, '').split(/, (?![^(]*\))/);
  if (parts.length < 2 || line.includes(':')) return [];
  const told = parts.map((part): Told[] | null => {
    const [, what, first, last] = period.exec(part) ?? [];
    const name = what === undefined ? '' : `${what} – `;
    if (first && last)
      return [
        { label: `${name}du`, value: first, isMoney: false },
        { label: `${name}au`, value: last, isMoney: false },
      ];
    for (const [form, isMoney] of [
      [upToDay, false],
      [amount, true],
    ] as const) {
      const [, label, value] = form.exec(part) ?? [];
      if (label && value) return [{ label, value, isMoney }];
    }
    return !measure.test(part) && (/\d/.test(part) || holdsAnswer(part)) ? null : [];
  });
  return told.includes(null) ? [] : told.flatMap((one) => one ?? []);
}
