/** « Mon carnet » on the disk. Nothing here asks whether it may be kept: notebook.ts does. */
import '../../../core/zod-without-eval.ts';
import * as z from 'zod/mini';
import { isPlainName } from '../../../core/notebook/again.ts';
import { isSameSending, type NotebookEntry } from '../../../core/notebook/entry.ts';
import { hasFile, type Upgrade, wipeFile, withFile } from '../own-file.ts';

export const notebookFile = 'notebook';
export const entriesStore = 'entries';
/** By the id of their line. */
export const answersStore = 'answers';
export const keysStore = 'keys';

const packId = z.string().check(z.regex(/^[a-z0-9-]{1,60}$/));

const entrySchema = z.strictObject({
  id: z.uuid(),
  portal: z.string().check(z.maxLength(60)),
  procedure: z.string().check(z.maxLength(60)),
  site: z.string().check(z.maxLength(80)),
  at: z.nullable(z.string().check(z.maxLength(40))),
  reference: z.nullable(z.string().check(z.maxLength(60))),
  // Not known of lines kept before it was.
  pressedAt: z.optional(z.string().check(z.maxLength(40))),
  isTold: z.boolean(),
  // Kept before it was known of a line: something then comes back, as was said.
  isLast: z._default(z.boolean(), false),
  keptOn: z.iso.date(),
  // Kept before days were: none was chosen.
  remindOn: z._default(z.nullable(z.iso.date()), null),
  again: z.nullable(
    z.strictObject({
      cases: z.array(packId).check(z.minLength(1), z.maxLength(60)),
      steps: z.optional(z.record(packId, packId)),
      who: z.nullable(z.string().check(z.refine(isPlainName))),
    }),
  ),
});

/** Version N of the file is what the first N steps make. A step that was published is never changed. */
export const upgrades: readonly Upgrade[] = [
  (file) => {
    file.createObjectStore(entriesStore, { keyPath: 'id' });
  },
  // Lines of before had no doubts to keep. A line already unreadable stays so.
  async (_file, transaction) => {
    const entries = transaction.objectStore(entriesStore);
    for (const record of await entries.getAll()) await entries.put?.({ ...record, again: null });
  },
  (file) => {
    file.createObjectStore(answersStore, { keyPath: 'id' });
    file.createObjectStore(keysStore);
  },
];

export interface NotebookContent {
  entries: NotebookEntry[];
  /** Lines no longer understood: said and left, never shown as something else. */
  unreadable: number;
}

/** Everything kept, newest first. Reading makes no file where there is none. */
export async function readNotebook(steps = upgrades): Promise<NotebookContent> {
  if (!(await hasFile(notebookFile))) return { entries: [], unreadable: 0 };
  const records = await withFile(notebookFile, steps, (file) => file.getAll(entriesStore));
  const parsed = records.map((record) => entrySchema.safeParse(record));
  const entries = parsed.flatMap((one) => (one.success ? [one.data] : []));
  entries.sort((one, other) => dayOf(other).localeCompare(dayOf(one)));
  return { entries, unreadable: parsed.length - entries.length };
}

const dayOf = ({ at, keptOn }: NotebookEntry): string => at ?? keptOn;

/**
 * Keeps one line, unless one of the same sending is there: pressed twice, or in two panels, it would be written twice, and
 * stay once taken out. Throws when it does not fit the schema, or when the disk refuses.
 *
 * @returns the id of its line, there before or not
 */
export async function writeEntry(entry: NotebookEntry, steps = upgrades): Promise<string> {
  const fitting = entrySchema.parse(entry);
  return withFile(notebookFile, steps, async (file) => {
    const change = file.transaction(entriesStore, 'readwrite');
    const lines = (await change.store.getAll()).map((record) => entrySchema.safeParse(record));
    const same = lines.find((one) => one.success && isSameSending(one.data, fitting))?.data;
    if (!same) await change.store.put(fitting);
    await change.done;
    return same?.id ?? fitting.id;
  });
}

/** Puts doubts or a day on a line, or takes them off. Throws when they do not fit the schema. Does nothing to a line that is gone. */
export async function changeEntry(
  id: string,
  part: Partial<Pick<NotebookEntry, 'again' | 'remindOn'>>,
  steps = upgrades,
): Promise<void> {
  if (!(await hasFile(notebookFile))) return;
  await withFile(notebookFile, steps, async (file) => {
    const change = file.transaction(entriesStore, 'readwrite');
    const parsed = entrySchema.safeParse(await change.store.get(id));
    if (parsed.success) await change.store.put(entrySchema.parse({ ...parsed.data, ...part }));
    await change.done;
  });
}

/** Its answers go with it; with the last line, the file goes too. */
export async function removeEntry(id: string, steps = upgrades): Promise<void> {
  if (!(await hasFile(notebookFile))) return;
  const left = await withFile(notebookFile, steps, async (file) => {
    await file.delete(entriesStore, id);
    await file.delete(answersStore, id);
    return file.count(entriesStore);
  });
  if (left === 0) await wipeNotebook();
}

export const wipeNotebook = (): Promise<void> => wipeFile(notebookFile);
