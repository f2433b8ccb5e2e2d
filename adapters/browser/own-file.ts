/** A file of the extension's own IndexedDB. Each act opens and closes it, so that wiping it waits for nobody. */
import { deleteDB, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';

/** Name of the file that holds her own list of places: told here, so that wiping it needs nothing of what reads it. */
export const placesFile = 'places';

/** One step from a version of a file to the next. What a step throws leaves the file as it was. */
export type Upgrade = (
  file: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => Promise<void> | void;

export async function hasFile(name: string): Promise<boolean> {
  const files = await indexedDB.databases();
  return files.some((file) => file.name === name);
}

/** Nothing of it is left on the disk, not even an empty file. */
export async function wipeFile(name: string): Promise<void> {
  if (await hasFile(name)) await deleteDB(name);
}

/**
 * Does one act on a file, made or brought to its newest version first. `steps`: version N is what the first N make.
 * Throws when a step does, or when the file is newer than this build.
 */
export async function withFile<Result>(
  name: string,
  steps: readonly Upgrade[],
  act: (file: IDBPDatabase) => Promise<Result>,
): Promise<Result> {
  const file = await openDB(name, steps.length, {
    async upgrade(opened, from, _to, transaction) {
      try {
        for (const step of steps.slice(from)) await step(opened, transaction);
      } catch {
        // Else the browser would write what was done before the step failed. Opening is then refused.
        transaction.done.catch(() => undefined);
        transaction.abort();
      }
    },
    // Another page wipes it: this one lets go at once.
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  });
  try {
    return await act(file);
  } finally {
    file.close();
  }
}
