/** A day, then perhaps an hour: « 2026-05-12 », « 2026-05-12T08:00:00Z », « 2025-09-15 08:23:00.123+00 ». */
const writtenDay =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?$/;

/**
 * The ISO day a row was last looked after, as lists write it: with its hour or without, or in milliseconds since 1970.
 * The day is the one written, wherever it is that hour. Empty: none.
 */
export function dayWritten(said: string | number): string {
  return typeof said === 'number' ? dayOfMilliseconds(said) : (writtenDay.exec(said.trim())?.[1] ?? '');
}

function dayOfMilliseconds(since1970: number): string {
  // Temporal throws beyond.
  if (!Number.isInteger(since1970) || Math.abs(since1970) > 8.64e15) return '';
  return Temporal.Instant.fromEpochMilliseconds(since1970).toString().slice(0, 10);
}
