const tags: Record<string, string> = { fa: 'fa-AF' };

/** « lundi, mardi » : each day by its name, in her language. 1 is Monday. */
export function daysInWords(days: readonly number[], lang: string): string {
  const name = new Intl.DateTimeFormat(tags[lang] ?? lang, { weekday: 'long', timeZone: 'UTC' });
  // 5 January 1970 was a Monday.
  const names = days.map((day) => name.format(Date.UTC(1970, 0, 4 + day)));
  return new Intl.ListFormat(tags[lang] ?? lang, { type: 'conjunction' }).format(names);
}

/** « 9 h 30 », « 9 h »; elsewhere « 9:30 ». */
export function hourInWords(time: string, lang: string): string {
  const [hours, minutes] = time.split(':');
  if (lang !== 'fr') return `${Number(hours)}:${minutes}`;
  return minutes === '00' ? `${Number(hours)}\u00a0h` : `${Number(hours)}\u00a0h\u00a0${minutes}`;
}
