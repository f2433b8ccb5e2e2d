/** Dates asked for in three cases side by side. */
import type { Surroundings } from './groups.ts';
import type { Named } from './own-label.ts';
import { attr } from './seen.ts';
import { inTurns } from './slices.ts';
import type { Unit } from './units.ts';
import { optionsOf } from './values.ts';

const SPEAKS_OF_DATE =
  /\bdates?\b|n[ée]+\(?e?\)? le|naissance|birth|\bday\b|\bjour\b|d[ée]but|fin\b|expir|depuis|since/i;

/**
 * Finds day, month and year cases that follow one another, by their lengths or their choices, where the words speak of
 * a date. The words before the first one are the question of all three: those without a label of their own get them.
 */
export function* splitDates(
  units: Unit[],
  named: Named[],
  around: Surroundings[],
): Generator<void, Set<Unit>> {
  const splits = new Set<Unit>();
  let sizes = '';
  let words = '';
  yield* inTurns(units, (unit, i) => {
    sizes += sizeOf(unit);
    words += partNamed(unit, named[i]);
  });
  for (let i = 0; i + 2 < units.length; i++) {
    const isSized =
      (sizes.startsWith('ssy', i) || sizes.startsWith('yss', i)) &&
      SPEAKS_OF_DATE.test(`${named[i]?.label} ${around[i]?.question} ${around[i]?.group}`);
    if (!isSized && !words.startsWith('dmy', i)) continue;
    shareQuestion(i, named, around);
    for (const unit of units.slice(i, i + 3)) splits.add(unit);
    i += 2;
  }
  return splits;
}

const PART = /^(?:(jour|jj|day|dd)|(mois|mm|month)|ann[ée]e|aaaa|year|yyyy)\b/i;

/** `d`, `m` or `y` where a title, the line a list opens with, or the label says which part of a date is asked; or `?`. */
function partNamed(unit: Unit, named: Named | undefined): string {
  const seen = unit.seens[0];
  if (!seen || !/^(select|text|number|tel)$/.test(unit.kind)) return '?';
  const first = unit.kind === 'select' ? (seen.el as HTMLSelectElement).options?.[0]?.text : null;
  for (const text of [attr(seen, 'title'), named?.label, attr(seen, 'placeholder'), first]) {
    const told = text ? PART.exec(text) : null;
    if (told) return told[1] ? 'd' : told[2] ? 'm' : 'y';
  }
  return '?';
}

function shareQuestion(i: number, named: Named[], around: Surroundings[]): void {
  const first = named[i];
  if (!first?.label) return;
  for (const part of named.slice(i + 1, i + 3)) part.says ??= first.says;
  const isNamed = [i + 1, i + 2].every((k) => named[k]?.label && named[k]?.label !== first.label);
  if (isNamed) return;
  for (let k = i; k < i + 3; k++) {
    const name = named[k];
    const place = around[k];
    if (!name || !place) continue;
    if (!name.label || name.label === '/') {
      name.label = first.label;
      name.says ??= first.says;
      name.hint ||= first.hint;
    }
    place.question ??= first.label;
  }
}

/** `s` for a short case of a day or a month, `y` for a year, `?` for anything else. */
function sizeOf(unit: Unit): string {
  const seen = unit.seens[0];
  if (!seen) return '?';
  if (unit.kind === 'select') {
    const { length: count } = (seen.el as HTMLSelectElement).options ?? [];
    if (!count || count < 4 || count > 150) return '?';
    const options = optionsOf(seen.el);
    if (options.length >= 28 && options.length <= 31) return 's';
    if (options.length === 12) return 's';
    return options.length > 3 && options.every((text) => /^(19|20)\d\d$/.test(text)) ? 'y' : '?';
  }
  if (unit.kind !== 'text' && unit.kind !== 'number' && unit.kind !== 'tel') return '?';
  const length = Number(attr(seen, 'maxlength') ?? attr(seen, 'size') ?? 0);
  return length === 2 ? 's' : length === 4 ? 'y' : '?';
}
