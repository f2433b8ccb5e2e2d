/**
 * The year, of two digits, and the month of birth that a social security number begins with after the sex (INSEE). Null where it
 * tells none: a month above 12, or no such number.
 */
export function birthInNir(text: string): { year: number; month: number } | null {
  const [, year, month] = /^[1-478]\s?(\d\d)\s?(0[1-9]|1[0-2])/.exec(text.trim()) ?? [];
  return year === undefined ? null : { year: Number(year), month: Number(month) };
}
