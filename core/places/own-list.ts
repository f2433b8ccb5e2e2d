import type { Directory } from './schema.ts';

/**
 * A list she opened herself. read: it serves · other-version: made for another version of Bienvu, left as it is ·
 * unreadable: no longer understood, left as it is.
 */
export type OwnList =
  | { state: 'read'; directory: Directory; isKept: boolean }
  | { state: 'other-version' | 'unreadable' };

/** ISO day of the row that was looked after longest ago; null for a list without rows. */
export function oldestDay({ places }: Directory): string | null {
  return places.map(({ date_maj }) => date_maj).sort()[0] ?? null;
}
