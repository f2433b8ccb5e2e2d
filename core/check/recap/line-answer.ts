/** A line's answer under its name, and what tells that a line is nothing else. */
import { monthsIn } from '../../wording/months.ts';
import {
  aDay,
  asYesOrNo,
  isAmount,
  isYesOrNo,
  measureAfter,
  saysNothing,
  withoutMeasure,
} from './answer-lines.ts';
import type { ShownLine } from './shown-rows.ts';

/** `text` null: nothing was given. */
export function money(at: number, nameAt: number, label: string, text: string | null): ShownLine {
  const value = text === null || text === '' || saysNothing(text) ? null : asYesOrNo(withoutMeasure(text));
  const measured = measureAfter(text ?? '');
  const meaning = value === null || isAmount(value) ? 'amount' : isYesOrNo(value) ? 'yes-no' : 'words';
  return { at, nameAt, label: measured ? `${label} – ${measured}` : label, value, meaning };
}

/** « 423 987 619 00028 », « FR76 3000… », « prenom@exemple.fr » */
export function isNumberOrAddress(line: string): boolean {
  return /^[A-Z]{0,2}(?:[\s.]?\d){5,}[\dA-Z\s.]*$/.test(line) || /^\S+@\S+$/.test(line);
}

export function isMonth(text = ''): boolean {
  return /^(?:\p{L}+\.? |\d\d\/)\d{4}$/u.test(text) && monthsIn(text).length === 1;
}

const bareDay = new RegExp(
  `^(?:(?:du|au|le|depuis le|jusqu['’]au|à partir du) (?:${aDay})|du (?:${aDay}) (?:au|jusqu['’]au) (?:${aDay}))$`,
  'iu',
);

/** « du 2 décembre 2026 », or « du 2 au … », alone in its line. */
export function isBareDay(line: string): boolean {
  return bareDay.test(line);
}

export function isValue(cell: string): boolean {
  return isAmount(cell) || saysNothing(cell);
}
