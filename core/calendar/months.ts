/** The months so many before the month of `today`, oldest first as given. Source for CAF: portals.md 2.2 (M-4..M-2). */
export function monthsBefore(today: Temporal.PlainDate, back: readonly number[]): Temporal.PlainYearMonth[] {
  const now = today.toPlainYearMonth();
  return back.map((months) => now.subtract({ months }));
}

/** The day it is for the person, at an instant, in her time zone (« Europe/Paris », « Indian/Reunion »…). */
export function dayAt(instant: string, timeZone: string): Temporal.PlainDate {
  return momentAt(instant, timeZone).toPlainDate();
}

/** The day and hour it is for her. */
export const momentAt = (instant: string, timeZone: string): Temporal.PlainDateTime =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDateTime();
