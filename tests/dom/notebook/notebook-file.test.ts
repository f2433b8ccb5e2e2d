import { openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import {
  readNotebook,
  removeEntry,
  type Upgrade,
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
  reference: 'AB 12',
  isTold: false,
  keptOn: '2026-11-03',
  ...part,
});
const filesOnDisk = async () => (await indexedDB.databases()).map(({ name }) => name);

describe('the notebook on the disk', () => {
  afterEach(wipeNotebook);

  it('is not made by reading, nor by taking out what is not there', async () => {
    expect(await readNotebook()).toEqual({ entries: [], unreadable: 0 });
    await removeEntry(crypto.randomUUID());
    expect(await filesOnDisk()).toEqual([]);
  });

  it('gives back what was put in, newest first', async () => {
    const [old, told, recent] = [
      entry(),
      entry({ at: null, isTold: true, keptOn: '2026-11-20' }),
      entry({ at: '2026-12-01' }),
    ];
    for (const one of [told, old, recent]) await writeEntry(one);
    expect((await readNotebook()).entries).toEqual([recent, told, old]);
  });

  it('lets go line by line, and of the file with the last one', async () => {
    const [one, other] = [entry(), entry()];
    await writeEntry(one);
    await writeEntry(other);
    await removeEntry(one.id);
    expect((await readNotebook()).entries).toEqual([other]);
    await removeEntry(other.id);
    expect(await filesOnDisk()).toEqual([]);
  });

  it('takes nothing that is not a line', async () => {
    await expect(writeEntry({ ...entry(), amount: '1 234 €' } as NotebookEntry)).rejects.toThrow();
    await expect(writeEntry(entry({ id: 'one' }))).rejects.toThrow();
    expect(await filesOnDisk()).toEqual([]);
  });

  it('says what it cannot read, and leaves it', async () => {
    const good = entry();
    await writeEntry(good);
    const file = await openDB('notebook', upgrades.length);
    await file.put('entries', { id: crypto.randomUUID(), site: 42 });
    file.close();
    expect(await readNotebook()).toEqual({ entries: [good], unreadable: 1 });
    expect((await readNotebook()).unreadable).toBe(1);
  });

  it('is wiped even while another page has it open', async () => {
    await writeEntry(entry());
    const reading = Promise.all([readNotebook(), readNotebook(), readNotebook()]);
    await Promise.all([reading, wipeNotebook()]);
    expect(await filesOnDisk()).toEqual([]);
  });
});

describe('a notebook of the version before', () => {
  afterEach(wipeNotebook);
  const addNote: Upgrade = async (_file, transaction) => {
    const store = transaction.objectStore('entries');
    for (const record of await store.getAll()) await store.put?.({ ...record, site: `${record.site}.` });
  };

  it('is brought to the next, each line with it', async () => {
    const one = entry();
    await writeEntry(one);
    expect((await readNotebook([...upgrades, addNote])).entries).toEqual([{ ...one, site: 'CAF.' }]);
    // Once only.
    expect((await readNotebook([...upgrades, addNote])).entries).toEqual([{ ...one, site: 'CAF.' }]);
  });

  it('stays as it was when the step fails', async () => {
    const one = entry();
    await writeEntry(one);
    const failing: Upgrade = async (file, transaction) => {
      await addNote(file, transaction);
      throw new Error('Half way');
    };
    await expect(readNotebook([...upgrades, failing])).rejects.toThrow();
    expect((await readNotebook()).entries).toEqual([one]);
  });

  it('newer than this build is refused, and stays', async () => {
    const one = entry();
    await writeEntry(one);
    await readNotebook([...upgrades, addNote]);
    await expect(readNotebook()).rejects.toThrow();
    expect((await readNotebook([...upgrades, addNote])).entries).toHaveLength(1);
  });
});
