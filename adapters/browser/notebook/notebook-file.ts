/**
 * « Mon carnet » on the disk: the extension's own IndexedDB. Nothing here asks whether it may be kept: notebook.ts does.
 * Each act opens and closes it, so that wiping it waits for nobody.
 */
import '../../../core/zod-without-eval.ts';
import { deleteDB, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import * as z from 'zod/mini';
import { isPlainName } from '../../../core/notebook/again.ts';
import type { NotebookEntry } from '../../../core/notebook/entry.ts';

const fileName = 'notebook';
const store = 'entries';

const entrySchema = z.strictObject({
  id: z.uuid(),
  portal: z.string().check(z.maxLength(60)),
  procedure: z.string().check(z.maxLength(60)),
  site: z.string().check(z.maxLength(80)),
  at: z.nullable(z.string().check(z.maxLength(40))),
  reference: z.nullable(z.string().check(z.maxLength(60))),
  isTold: z.boolean(),
  keptOn: z.iso.date(),
  again: z.nullable(
    z.strictObject({
      cases: z.array(z.string().check(z.regex(/^[a-z0-9-]{1,60}$/))).check(z.minLength(1), z.maxLength(60)),
      who: z.nullable(z.string().check(z.refine(isPlainName))),
    }),
  ),
});

/** One step from a version of the file to the next. What a step throws leaves the file as it was. */
export type Upgrade = (
  file: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => Promise<void> | void;

/** Version N of the file is what the first N steps make. A step that was published is never changed. */
export const upgrades: readonly Upgrade[] = [
  (file) => {
    file.createObjectStore(store, { keyPath: 'id' });
  },
  // Lines of before had no doubts to keep. A line already unreadable stays so.
  async (_file, transaction) => {
    const entries = transaction.objectStore(store);
    for (const record of await entries.getAll()) await entries.put?.({ ...record, again: null });
  },
];

export interface NotebookContent {
  entries: NotebookEntry[];
  /** Lines no longer understood: said and left, never shown as something else. */
  unreadable: number;
}

/** Everything kept, newest first. Reading makes no file where there is none. */
export async function readNotebook(steps = upgrades): Promise<NotebookContent> {
  if (!(await hasNotebook())) return { entries: [], unreadable: 0 };
  const records = await withFile(steps, (file) => file.getAll(store));
  const parsed = records.map((record) => entrySchema.safeParse(record));
  const entries = parsed.flatMap((one) => (one.success ? [one.data] : []));
  entries.sort((one, other) => dayOf(other).localeCompare(dayOf(one)));
  return { entries, unreadable: parsed.length - entries.length };
}

const dayOf = ({ at, keptOn }: NotebookEntry): string => at ?? keptOn;

/** Throws when it does not fit the schema, or when the disk refuses. */
export async function writeEntry(entry: NotebookEntry, steps = upgrades): Promise<void> {
  const fitting = entrySchema.parse(entry);
  await withFile(steps, (file) => file.put(store, fitting));
}

/** Puts doubts on a line, or takes them off. Throws when they do not fit the schema. Does nothing to a line that is gone. */
export async function writeAgain(id: string, again: NotebookEntry['again'], steps = upgrades): Promise<void> {
  if (!(await hasNotebook())) return;
  await withFile(steps, async (file) => {
    const change = file.transaction(store, 'readwrite');
    const parsed = entrySchema.safeParse(await change.store.get(id));
    if (parsed.success) await change.store.put(entrySchema.parse({ ...parsed.data, again }));
    await change.done;
  });
}

/** With its last line, the file goes too. */
export async function removeEntry(id: string, steps = upgrades): Promise<void> {
  if (!(await hasNotebook())) return;
  const left = await withFile(steps, async (file) => {
    await file.delete(store, id);
    return file.count(store);
  });
  if (left === 0) await wipeNotebook();
}

/** Nothing of it is left on the disk, not even an empty file. */
export async function wipeNotebook(): Promise<void> {
  if (await hasNotebook()) await deleteDB(fileName);
}

async function hasNotebook(): Promise<boolean> {
  const files = await indexedDB.databases();
  return files.some(({ name }) => name === fileName);
}

async function withFile<Result>(
  steps: readonly Upgrade[],
  act: (file: IDBPDatabase) => Promise<Result>,
): Promise<Result> {
  const file = await openDB(fileName, steps.length, {
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
