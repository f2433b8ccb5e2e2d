/**
 * A text of hers in the extension's own IndexedDB, sealed. What is taken out of it goes for good: Chromium leaves deleted
 * records in its files for days, but each writing has a key of its own, which lies apart in the browser's private file
 * system, where what is deleted leaves the disk's folders at once.
 */
import { deleteDB, openDB } from 'idb';
import { newOwnKey, openOwn, type Sealed, sealOwn } from '../review-link/own-seal.ts';

/** Name of the file that holds her own list of places: told here, so that wiping it needs nothing of what reads it. */
export const placesFile = 'places';

const store = 'sealed';
const recordName = 'own';

interface OwnRecord extends Sealed {
  /** Name of the file that holds its key. */
  key: string;
}

/** null when there is none, or when its key is gone: nobody can open it any more. Reading makes no file. */
export const readFile = (name: string): Promise<string | null> => alone(name, () => openFile(name));

/**
 * Writes what `change` makes of the text; the same text: nothing is written; null: the file is wiped. What was there
 * before can be opened no more. Throws, with all as it was, when `change` does or when the disk refuses.
 */
export function changeFile(name: string, change: (text: string | null) => string | null): Promise<void> {
  return alone(name, async () => {
    const before = await openFile(name);
    const text = change(before);
    if (text === before) return;
    if (text === null) await removeFile(name);
    else await sealFile(name, text);
  });
}

/** Nothing of it is left on the disk that can be read, not even an empty file. */
export const wipeFile = (name: string): Promise<void> => alone(name, () => removeFile(name));

/** One act at a time on a file, whichever of our pages does it: a key may not go while another page reads by it. */
const alone = <Result>(name: string, act: () => Promise<Result>): Promise<Result> =>
  navigator.locks.request(`own-file ${name}`, act);

async function hasFile(name: string): Promise<boolean> {
  const files = await indexedDB.databases();
  return files.some((file) => file.name === name);
}

async function openFile(name: string): Promise<string | null> {
  if (!(await hasFile(name))) return null;
  const record = await withRecords(
    name,
    (records): Promise<OwnRecord | undefined> => records.get(store, recordName),
  );
  const key = record && (await readKey(name, record.key));
  return key ? openOwn(key, name, record) : null;
}

async function sealFile(name: string, text: string): Promise<void> {
  const bytes = newOwnKey();
  // Under another name than the key of before, which serves until the new text is written.
  const key = crypto.randomUUID();
  const keys = await keysOf(name);
  const writing = await (await keys.getFileHandle(key, { create: true })).createWritable();
  await writing.write(bytes);
  await writing.close();
  const record: OwnRecord = { key, ...(await sealOwn(bytes, name, text)) };
  await withRecords(name, async (records) => {
    const change = records.transaction(store, 'readwrite', { durability: 'strict' });
    await change.store.put(record, recordName);
    await change.done;
  });
  for await (const other of keys.keys()) if (other !== key) await keys.removeEntry(other);
}

/** The key first: should the rest fail, what is left is noise. */
async function removeFile(name: string): Promise<void> {
  if (!(await hasFile(name))) return;
  const folder = await navigator.storage.getDirectory();
  await folder.removeEntry(name, { recursive: true }).catch(unlessMissing);
  await deleteDB(name);
}

async function keysOf(name: string): Promise<FileSystemDirectoryHandle> {
  const folder = await navigator.storage.getDirectory();
  return folder.getDirectoryHandle(name, { create: true });
}

/** null when it is gone. */
async function readKey(name: string, key: string) {
  const file = await (await keysOf(name)).getFileHandle(key).catch(unlessMissing);
  return file ? new Uint8Array(await (await file.getFile()).arrayBuffer()) : null;
}

function unlessMissing(error: unknown): null {
  if ((error as Error).name === 'NotFoundError') return null;
  throw error;
}

async function withRecords<Result>(
  name: string,
  act: (records: Awaited<ReturnType<typeof openDB>>) => Promise<Result>,
): Promise<Result> {
  const records = await openDB(name, 1, { upgrade: (made) => void made.createObjectStore(store) });
  try {
    return await act(records);
  } finally {
    records.close();
  }
}
