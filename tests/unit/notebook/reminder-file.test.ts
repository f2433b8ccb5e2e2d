import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText, foldLine, reminderFile } from '../../../core/calendar/reminder-file.ts';

const now = '2026-12-01T09:42:13.456Z';
const lines = (day: string, title = 'Un rappel pour vous') => reminderFile({ day, title, now }).split('\r\n');
const octets = (text: string) => new TextEncoder().encode(text).length;

describe('the diary’s file', () => {
  it('is one whole day, that names nothing', () => {
    expect(lines('2026-12-28')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Bienvu//Bienvu//FR',
      'BEGIN:VEVENT',
      'UID:2026-12-28@bienvu',
      'DTSTAMP:20261201T094213Z',
      'DTSTART;VALUE=DATE:20261228',
      'DTEND;VALUE=DATE:20261229',
      'SUMMARY:Un rappel pour vous',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:PT9H',
      'DESCRIPTION:Un rappel pour vous',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('ends the day after, over months and leap years', () => {
    expect(lines('2026-12-31')).toContain('DTEND;VALUE=DATE:20270101');
    expect(lines('2028-02-28')).toContain('DTEND;VALUE=DATE:20280229');
    expect(lines('2027-02-28')).toContain('DTEND;VALUE=DATE:20270301');
  });

  it('writes commas, semicolons, backslashes and line ends as text', () => {
    expect(escapeText('a,b;c\\d\ne\r\nf')).toBe('a\\,b\\;c\\\\d\\ne\\nf');
  });

  it('never has a line over 75 octets, and gives back what was folded, whole characters each', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab ,é€ذ😀'), maxLength: 200 });
    fc.assert(
      fc.property(text, (line) => {
        const parts = foldLine(line).split('\r\n');
        for (const part of parts) expect(octets(part)).toBeLessThanOrEqual(75);
        expect(parts.map((part, at) => (at === 0 ? part : part.slice(1))).join('')).toBe(line);
      }),
      { seed: 20261124 },
    );
    expect(foldLine('تذكير'.repeat(20)).split('\r\n').length).toBeGreaterThan(1);
  });

  it('is not broken by a title in another writing', () => {
    const file = reminderFile({ day: '2026-12-28', title: 'Нагадування, для вас; '.repeat(6), now });
    for (const line of file.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
    expect(file.replaceAll('\r\n ', '')).toContain(`SUMMARY:${'Нагадування\\, для вас\\; '.repeat(6)}`);
  });
});
