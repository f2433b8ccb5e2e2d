/** In what a case of one's work is to be filled: hours, euros or days, and the number in it. */
import type { Field } from '../../page-model.ts';
import { centsOf, textOf } from '../../values/answer.ts';
import { readHours } from '../../values/numbers.ts';
import { fold } from '../../wording/fold.ts';
import type { Unit } from './values-in.ts';

const asksElse =
  /\b(?:par (?:jour|semaine|heure)|hebdo\w*|horaire|supplementaires?|complementaires?|absen\w*|formation|stage|arret|conge|indemn\w*)\b/;

export function unitOf({ label, valueType }: Field): Unit | null {
  const name = fold(label);
  if (asksElse.test(name)) return null;
  if (valueType === 'hours') return 'hours';
  if (valueType === 'amount')
    return /\b(?:salaires?|brute?s?|nets?|paie|paye|remuneration)\b/.test(name) ? 'euros' : null;
  return /^(?:nombre de )?jours? (?:de travail|travailles?|de mission)\b/.test(name) ? 'days' : null;
}

export function numberIn(field: Field, unit: Unit): number | null {
  const cents = unit === 'euros' ? centsOf(field) : null;
  return unit === 'euros' ? cents && cents / 100 : readHours(textOf(field) ?? '');
}
