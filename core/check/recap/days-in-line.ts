/** Days told one after the other in a line without a name: « Carte délivrée le 15/06/2016, valable jusqu'au 14/06/2026 ». */
import { aDay, holdsAnswer } from './answer-lines.ts';

const period = new RegExp(`^(?:(.{2,60}?) )?[Dd]u (${aDay}) au (${aDay})$`, 'u');
const upToDay = new RegExp(String.raw`^(.{2,80}(?<!\d.*)\b(?:[Ll]e|au|du)) (${aDay})$`, 'u');

/** Each day with the words before it. Empty unless every part with a figure or an answer is a day. */
export function daysInLine(line: string): { label: string; value: string }[] {
  const parts = line.replace(/\.$/, '').split(/, (?![^(]*\))/);
  if (parts.length < 2 || /[:€]/.test(line)) return [];
  const told = parts.map((part) => {
    const [, what, first, last] = period.exec(part) ?? [];
    const name = what === undefined ? '' : `${what} – `;
    if (first && last)
      return [
        { label: `${name}du`, value: first },
        { label: `${name}au`, value: last },
      ];
    const [, label, value] = upToDay.exec(part) ?? [];
    if (label && value) return [{ label, value }];
    return /\d/.test(part) || holdsAnswer(part) ? null : [];
  });
  return told.includes(null) ? [] : told.flatMap((one) => one ?? []);
}
