/** « Mon carnet » on the disk, in one sealed text. Nothing here asks whether it may be kept: notebook.ts does. */
import '../../../core/zod-without-eval.ts';
import * as z from 'zod/mini';
import { isPlainName } from '../../../core/notebook/again.ts';
import { isSameSending, type NotebookEntry } from '../../../core/notebook/entry.ts';
import { changeFile, readFile, wipeFile } from '../own-file.ts';

const notebookFile = 'notebook';

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

const contentSchema = z.strictObject({
  version: z.literal(1),
  /** Also those that are no longer understood: they stay. */
  entries: z.array(z.unknown()),
  /** By the id of their line. */
  answers: z.record(z.string(), z.unknown()),
});
type Content = z.infer<typeof contentSchema>;

/** Throws when it was written by another Bienvu: it stays as it is. */
const parseContent = (text: string | null): Content =>
  text === null ? { version: 1, entries: [], answers: {} } : contentSchema.parse(JSON.parse(text));

export const readContent = async (): Promise<Content> => parseContent(await readFile(notebookFile));

/** With its last line the whole file goes. */
export const changeContent = (change: (content: Content) => Content): Promise<void> =>
  changeFile(notebookFile, (text) => {
    const content = change(parseContent(text));
    return content.entries.length === 0 ? null : JSON.stringify(content);
  });

/** The lines that are understood. */
export const linesOf = ({ entries }: Content): NotebookEntry[] =>
  entries.flatMap((entry) => entrySchema.safeParse(entry).data ?? []);

export interface NotebookContent {
  entries: NotebookEntry[];
  /** Lines no longer understood: said and left, never shown as something else. */
  unreadable: number;
}

/** Everything kept, newest first. Reading makes no file where there is none. */
export async function readNotebook(): Promise<NotebookContent> {
  const content = await readContent();
  const entries = linesOf(content).sort((one, other) => dayOf(other).localeCompare(dayOf(one)));
  return { entries, unreadable: content.entries.length - entries.length };
}

const dayOf = ({ at, keptOn }: NotebookEntry): string => at ?? keptOn;

/**
 * Keeps one line, unless one of the same sending is there: pressed twice, or in two panels, it would be written twice, and
 * stay once taken out. Throws when it does not fit the schema, or when the disk refuses.
 *
 * @returns the id of its line, there before or not
 */
export async function writeEntry(entry: NotebookEntry): Promise<string> {
  const fitting = entrySchema.parse(entry);
  let { id } = fitting;
  await changeContent((content) => {
    const same = linesOf(content).find((one) => isSameSending(one, fitting));
    id = same?.id ?? id;
    return same ? content : { ...content, entries: [...content.entries, fitting] };
  });
  return id;
}

/** Puts doubts or a day on a line, or takes them off. Throws when they do not fit the schema. Does nothing to a line that is gone. */
export const changeEntry = (
  id: string,
  part: Partial<Pick<NotebookEntry, 'again' | 'remindOn'>>,
): Promise<void> =>
  changeContent((content) => ({
    ...content,
    entries: content.entries.map((entry) => {
      const line = entrySchema.safeParse(entry).data;
      return line?.id === id ? entrySchema.parse({ ...line, ...part }) : entry;
    }),
  }));

/** Its answers go with it. */
export const removeEntry = (id: string): Promise<void> =>
  changeContent(({ entries, answers: { [id]: _gone, ...answers }, ...content }) => ({
    ...content,
    entries: entries.filter((entry) => (entry as { id?: unknown } | null)?.id !== id),
    answers,
  }));

export const wipeNotebook = (): Promise<void> => wipeFile(notebookFile);
