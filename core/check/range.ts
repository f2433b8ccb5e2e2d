import type { Finding } from '../assessment.ts';
import type { Field } from '../page-model.ts';
import { readAmount } from '../values/amount.ts';
import { textOf } from '../values/answer.ts';
import { type DateReading, formatDate, readDate } from '../values/date.ts';
import { readHours } from '../values/numbers.ts';
import { fold } from '../wording/fold.ts';
import type { CheckContext } from './context.ts';
import { ownFinding, spotOf } from './finding.ts';

/** Bounds the page itself sets, and births in the future. A guide's own bounds are in guide-range.ts. */
export function checkRange({ asked, dates, today }: CheckContext): Finding[] {
  const findings = asked.flatMap((field) => {
    if (field.min === null && field.max === null) return [];
    const side = outside(field);
    if (side === null) return [];
    const key = side === 'inside' ? 'range-ok' : `range-${side}`;
    const bound = side === 'low' ? field.min : side === 'high' ? field.max : null;
    return [
      ownFinding('range', side === 'inside' ? 'ok' : 'problem', spotOf(field), key, { bound: shown(bound) }),
    ];
  });
  for (const { reading, label, spot } of dates)
    if (reading.state === 'date' && isBirth(label) && Temporal.PlainDate.compare(reading.date, today) > 0)
      findings.push(ownFinding('range', 'problem', spot, 'range-birth'));
  return findings;
}

/** Whether a date case asks for someone's birth: its date has nothing to do with a month declared. */
export function isBirth(label: string): boolean {
  return /\b(naissance|nee? (e )?le|naquit)\b/.test(fold(label));
}

function outside(field: Field): 'low' | 'high' | 'inside' | null {
  const text = textOf(field);
  if (text === null) return null;
  const [value, min, max] = [text, field.min, field.max].map((one) => (one === null ? null : ordinal(one)));
  if (value === null || value === undefined) return null;
  if (min !== null && min !== undefined && min.kind === value.kind && value.at < min.at) return 'low';
  if (max !== null && max !== undefined && max.kind === value.kind && value.at > max.at) return 'high';
  return min?.kind === value.kind || max?.kind === value.kind ? 'inside' : null;
}

/** A place on a line, for what can be compared: a day or a number. */
function ordinal(text: string): { kind: 'day' | 'number'; at: number } | null {
  const date: DateReading = readDate(text);
  if (date.state === 'date' && /\D/.test(text))
    return { kind: 'day', at: date.date.since('1890-01-01', { largestUnit: 'days' }).days };
  const amount = readAmount(text);
  if (amount.state === 'amount') return { kind: 'number', at: amount.cents / 100 };
  const hours = readHours(text);
  return hours === null ? null : { kind: 'number', at: hours };
}

function shown(bound: string | null): string {
  if (bound === null) return '';
  const date = readDate(bound);
  return date.state === 'date' && /\D/.test(bound) ? formatDate(date.date) : bound.replace('.', ',');
}
