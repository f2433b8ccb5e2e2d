/**
 * Her answers of last time, beside the lines of « Mon carnet », in the same file, so that it goes whole: encrypted with a
 * key that this browser alone can use. Nothing here asks whether they may be kept: notebook.ts does.
 */
import '../../../core/zod-without-eval.ts';
import * as z from 'zod/mini';
import { type Answers, longestAnswer } from '../../../core/notebook/answers.ts';
import { newOwnKey, openOwn, type Sealed, sealOwn } from '../../review-link/own-seal.ts';
import { hasFile, withFile } from '../own-file.ts';
import { answersStore, entriesStore, keysStore, notebookFile, upgrades } from './notebook-file.ts';

const keyName = 'answers';
const mostAnswers = 200;

const answersSchema = z
  .record(
    z.string().check(z.regex(/^~[a-z0-9]{1,20}\.\d{1,4}$/)),
    z.string().check(z.maxLength(longestAnswer)),
  )
  .check(z.refine((answers) => Object.keys(answers).length <= mostAnswers));

interface Guide {
  portal: string;
  procedure: string;
}

/**
 * Puts answers beside a line; those of an older line of the same guide go, since only the last time is asked about. Throws
 * when they do not fit the schema. Does nothing for a line that is gone.
 */
export async function writeAnswers(id: string, answers: Answers): Promise<void> {
  const text = JSON.stringify(answersSchema.parse(answers));
  if (!(await hasFile(notebookFile))) return;
  const made = await newOwnKey();
  await withFile(notebookFile, upgrades, async (file) => {
    const keys = file.transaction(keysStore, 'readwrite');
    const key: CryptoKey = (await keys.store.get(keyName)) ?? made;
    await keys.store.put(key, keyName);
    await keys.done;
    const sealed = await sealOwn(key, id, text);
    const change = file.transaction([entriesStore, answersStore], 'readwrite');
    const lines: (Guide & { id: string })[] = await change.objectStore(entriesStore).getAll();
    const own = lines.find((one) => one.id === id);
    const store = change.objectStore(answersStore);
    for (const { id: other, portal, procedure } of lines)
      if (portal === own?.portal && procedure === own.procedure) await store.delete(other);
    if (own) await store.put({ id, ...sealed });
    await change.done;
  });
}

/** By line. What cannot be opened is left out: it is asked about no more. */
export async function readAnswers(): Promise<Record<string, Answers>> {
  if (!(await hasFile(notebookFile))) return {};
  const [key, records] = await withFile(notebookFile, upgrades, (file) =>
    Promise.all([file.get(keysStore, keyName), file.getAll(answersStore)]),
  );
  if (!key) return {};
  const opened = await Promise.all(
    (records as ({ id: string } & Sealed)[]).map(async ({ id, ...sealed }) => {
      const text = await openOwn(key, id, sealed);
      const parsed = answersSchema.safeParse(text === null ? null : JSON.parse(text));
      return parsed.success ? [[id, parsed.data] as const] : [];
    }),
  );
  return Object.fromEntries(opened.flat());
}

/** Takes the answers of a line out; the line stays. */
export async function removeAnswers(id: string): Promise<void> {
  if (!(await hasFile(notebookFile))) return;
  await withFile(notebookFile, upgrades, (file) => file.delete(answersStore, id));
}
