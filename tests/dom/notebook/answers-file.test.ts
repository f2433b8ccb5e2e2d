import { openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { readAnswers, removeAnswers, writeAnswers } from '../../../adapters/browser/notebook/answers-file.ts';
import {
  readNotebook,
  removeEntry,
  upgrades,
  wipeNotebook,
  writeEntry,
} from '../../../adapters/browser/notebook/notebook-file.ts';
import type { NotebookEntry } from '../../../core/notebook/entry.ts';

const entry = (part: Partial<NotebookEntry> = {}): NotebookEntry => ({
  id: crypto.randomUUID(),
  portal: 'caf',
  procedure: 'quarterly-declaration',
  site: 'CAF',
  at: '2026-11-03T10:42',
  reference: null,
  isTold: false,
  isLast: false,
  keptOn: '2026-11-03',
  remindOn: null,
  again: null,
  ...part,
});
const answers = { '~abc12.0': '41 275,13', '~def34.0': '35' };
const filesOnDisk = async () => (await indexedDB.databases()).map(({ name }) => name);
const raw = async (store: string): Promise<unknown[]> => {
  const file = await openDB('notebook', upgrades.length);
  const all = await file.getAll(store);
  file.close();
  return all;
};
let months = 0;
/** Each of another sending: of one there is one line. */
const kept = async () => {
  months++;
  const line = entry({ at: Temporal.PlainDate.from('2020-01-03').add({ months }).toString() });
  await writeEntry(line);
  await writeAnswers(line.id, answers);
  return line;
};

describe('her answers of last time on the disk', () => {
  afterEach(wipeNotebook);

  it('are given back, and make no file by being read', async () => {
    expect(await readAnswers()).toEqual({});
    await writeAnswers(crypto.randomUUID(), answers);
    expect(await filesOnDisk()).toEqual([]);
    const { id } = await kept();
    expect(await readAnswers()).toEqual({ [id]: answers });
  });

  it('lie there encrypted, by a key that cannot be read back', async () => {
    await kept();
    const [record] = (await raw('answers')) as { iv: Uint8Array; octets: Uint8Array }[];
    const text = String.fromCharCode(...(record?.octets ?? []));
    expect(text.length).toBeGreaterThan(20);
    expect(text).not.toMatch(/41 275|35|abc12/u);
    const [key] = (await raw('keys')) as CryptoKey[];
    expect([key?.extractable, key?.algorithm.name]).toEqual([false, 'AES-GCM']);
    // The same answers are never written the same way twice.
    await kept();
    const [again] = (await raw('answers')) as { iv: Uint8Array }[];
    expect(again?.iv).not.toEqual(record?.iv);
  });

  it('are not those of another line, nor of a key that is gone', async () => {
    const { id } = await kept();
    const file = await openDB('notebook', upgrades.length);
    const record = await file.get('answers', id);
    const other = entry({ procedure: 'change-of-situation' });
    await writeEntry(other);
    await file.put('answers', { ...record, id: other.id });
    expect(await readAnswers()).toEqual({ [id]: answers });
    await file.delete('keys', 'answers');
    file.close();
    expect(await readAnswers()).toEqual({});
  });

  it('go with their line, alone, with all of it, and when newer ones of that guide come', async () => {
    const line = await kept();
    await writeEntry(entry({ procedure: 'change-of-situation' }));
    await removeEntry(line.id);
    expect(await raw('answers')).toEqual([]);
    const next = await kept();
    const newest = await kept();
    expect(await readAnswers()).toEqual({ [newest.id]: answers });
    await removeAnswers(newest.id);
    expect(await readAnswers()).toEqual({});
    expect((await readNotebook()).entries.map(({ id }) => id)).toEqual(expect.arrayContaining([next.id]));
    await kept();
    await wipeNotebook();
    expect(await filesOnDisk()).toEqual([]);
  });

  it.each([
    { Salaire: '412' },
    { '~abc12.0': 'x'.repeat(21) },
    { '~abc12.0': 412 },
    Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`~a${at}.0`, '1'])),
  ])('takes nothing that says more than it may: %o', async (wrong) => {
    const line = entry();
    await writeEntry(line);
    await expect(writeAnswers(line.id, wrong as Record<string, string>)).rejects.toThrow();
    expect(await readAnswers()).toEqual({});
  });
});
