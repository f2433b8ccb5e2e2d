/** Brings a guide of the version before to this one. Version 1 is the first ever published: the table is empty. */
export type Migrations = Record<number, (file: Record<string, unknown>) => Record<string, unknown>>;

export const migrations: Migrations = {};

/** What to do with a file, by the version it says. */
export type Migrated =
  | { state: 'current'; file: unknown }
  | { state: 'migrated'; file: unknown; from: number }
  /** Too old or newer than this build: switched off with a sentence, never deleted. */
  | { state: 'unknown-version'; version: unknown };

/**
 * @param file one parsed json file of a guide
 * @param current the version read by this build
 * @param table steps from N to N + 1, by N
 */
export function migrate(file: unknown, current: number, table: Migrations = migrations): Migrated {
  if (typeof file !== 'object' || file === null || !('schemaVersion' in file))
    return { state: 'current', file };
  const version = file.schemaVersion;
  if (version === current) return { state: 'current', file };
  const step = typeof version === 'number' && version === current - 1 ? table[version] : undefined;
  if (!step) return { state: 'unknown-version', version };
  const next = step({ ...file });
  return { state: 'migrated', file: { ...next, schemaVersion: current }, from: current - 1 };
}
