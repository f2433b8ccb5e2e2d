interface Reminder {
  /** ISO day. */
  day: string;
  /** What the diary shows to whoever looks over her shoulder: it names no site and no procedure. */
  title: string;
  /** ISO time at which the file is made. */
  now: string;
}

/**
 * A diary's file (iCalendar, RFC 5545): one whole day, the same in every time zone, that rings at nine by the diary's
 * own clock. The same day makes the same event: put in twice, it is there once. Written here because the libraries
 * looked at count an alarm that rings after midnight from the end of the day, or fold in the middle of a letter.
 */
export function reminderFile({ day, title, now }: Reminder): string {
  const first = Temporal.PlainDate.from(day);
  const text = escapeText(title);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Bienvu//Bienvu//FR',
    'BEGIN:VEVENT',
    `UID:${day}@bienvu`,
    `DTSTAMP:${asUtc(now)}`,
    `DTSTART;VALUE=DATE:${asDay(first)}`,
    `DTEND;VALUE=DATE:${asDay(first.add({ days: 1 }))}`,
    `SUMMARY:${text}`,
    // A whole day does not make her busy.
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:PT9H',
    `DESCRIPTION:${text}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${foldLine(line)}\r\n`)
    .join('');
}

const asDay = (day: Temporal.PlainDate): string => day.toString().replaceAll('-', '');

const asUtc = (instant: string): string =>
  `${Temporal.Instant.from(instant).round({ smallestUnit: 'second' }).toString().replaceAll(/[-:]/g, '')}`;

/** Section 3.3.11: backslash, comma, semicolon and line end are written with a backslash. */
export function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r\n|\r|\n/g, '\\n');
}

const mostOctets = 75;

/** Section 3.1: no line is longer than 75 octets; what follows begins with a space. Never inside a character. */
export function foldLine(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > mostOctets) {
      parts.push(part);
      part = '';
      // The space that opens a following line counts.
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}

/** In UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_0000 ? 3 : 4;
}
