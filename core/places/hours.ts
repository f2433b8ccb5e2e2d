/** Days of the week that share the same hours. */
export interface Opening {
  /** 1 (Monday) to 7. */
  days: number[];
  /** « 09:00 » to « 12:00 »; empty: closed. */
  spans: { from: string; to: string }[];
}

const dayNames = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const timePattern = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-4]):([0-5]\d)$/;

/**
 * Opening hours as both standards write them (OpenStreetMap's opening_hours), for the part of that language that
 * places use: « Mo-Fr 09:00-12:00,14:00-17:30; Sa off; PH off ». null for anything else: better no hours than wrong ones.
 */
export function readHours(written: string | null): Opening[] | null {
  if (!written?.trim()) return null;
  const openings: Opening[] = [];
  for (const rule of written.split(';').map((one) => one.trim().toLowerCase())) {
    // Closed on bank holidays says nothing of ordinary days.
    if (rule === '' || /^ph (off|closed)$/.test(rule)) continue;
    const opening = readRule(rule);
    if (!opening) return null;
    // A later rule takes the place of a former one on its days.
    for (const former of openings) former.days = former.days.filter((day) => !opening.days.includes(day));
    openings.push(opening);
  }
  const kept = openings.filter(({ days, spans }) => days.length > 0 && spans.length > 0);
  return kept.length > 0 ? kept.toSorted((one, other) => (one.days[0] ?? 0) - (other.days[0] ?? 0)) : null;
}

function readRule(rule: string): Opening | null {
  const [, names = '', rest = ''] = /^([a-z,\- ]+?)\s+((?:\d|off$|closed$).*)$/.exec(rule) ?? [];
  const days = readDays(names.replaceAll(' ', ''));
  if (!days) return null;
  if (rest === 'off' || rest === 'closed') return { days, spans: [] };
  const spans = rest.split(',').map((span) => readSpan(span.trim()));
  return spans.includes(null) ? null : { days, spans: spans.filter((span) => span !== null) };
}

function readDays(names: string): number[] | null {
  const days = new Set<number>();
  for (const name of names.split(',')) {
    const [first, last = first] = name.split('-').map((one) => dayNames.indexOf(one) + 1);
    if (!first || !last || last < first || name.split('-').length > 2) return null;
    for (let day = first; day <= last; day++) days.add(day);
  }
  return [...days].sort();
}

function readSpan(span: string): { from: string; to: string } | null {
  const match = timePattern.exec(span);
  if (!match) return null;
  const [from = '', to = ''] = span.split('-');
  return from < to && to <= '24:00' ? { from, to } : null;
}
