import { afterEach, describe, expect, it } from 'vitest';
import {
  changeEntry,
  readNotebook,
  removeEntry,
  wipeNotebook,
  writeEntry,
} from '../../../adapters/browser/notebook/notebook-file.ts';
import { changeFile, readFile } from '../../../adapters/browser/own-file.ts';
import type { NotebookEntry } from '../../../core/notebook/entry.ts';

const entry = (part: Partial<NotebookEntry> = {}): NotebookEntry => ({
  id: crypto.randomUUID(),
  portal: 'caf',
  procedure: 'quarterly-declaration',
  site: 'CAF',
  at: '2026-11-03T10:42',
  reference: 'AB 12',
  isTold: false,
  isLast: false,
  keptOn: '2026-11-03',
  remindOn: null,
  again: null,
  ...part,
});
/** Never edited: what the first version wrote, and a line it could not read already. */
const savedByVersion1 = [
  {
    id: '0b5ff6b0-7f59-4c4a-9c55-0d6f2f5e6a01',
    portal: 'france-travail',
    procedure: 'monthly-actualisation',
    site: 'France Travail',
    at: '2026-11-30T10:42',
    reference: 'AB 1234',
    isTold: false,
    keptOn: '2026-11-30',
    again: null,
  },
  { id: '0b5ff6b0-7f59-4c4a-9c55-0d6f2f5e6a02', site: 42 },
];
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
    const [one, other] = [entry(), entry({ at: '2026-08-03' })];
    await writeEntry(one);
    await writeEntry(other);
    await removeEntry(one.id);
    expect((await readNotebook()).entries).toEqual([other]);
    await removeEntry(other.id);
    expect(await filesOnDisk()).toEqual([]);
  });

  it('holds one line of one sending: pressed twice, or in two panels, and taken out once', async () => {
    const [one, other] = [entry(), entry({ at: '2026-11-03' })];
    expect(await Promise.all([writeEntry(one), writeEntry(other)])).toEqual([one.id, one.id]);
    expect((await readNotebook()).entries).toEqual([one]);
    await removeEntry(one.id);
    expect(await filesOnDisk()).toEqual([]);
  });

  it('takes nothing that is not a line', async () => {
    await expect(writeEntry({ ...entry(), amount: '1 234 €' } as NotebookEntry)).rejects.toThrow();
    await expect(writeEntry(entry({ id: 'one' }))).rejects.toThrow();
    expect(await filesOnDisk()).toEqual([]);
  });

  it('has a line for each of two papers sent the same day, by its press, and one for what is kept twice', async () => {
    const paper = { at: '2026-11-03', reference: null, procedure: 'send-document' };
    const one = entry({ ...paper, pressedAt: '2026-11-03T09:42:00Z' });
    const other = entry({ ...paper, pressedAt: '2026-11-03T09:50:00Z' });
    await writeEntry(one);
    expect(await writeEntry({ ...one, id: crypto.randomUUID() })).toBe(one.id);
    expect(await writeEntry(other)).toBe(other.id);
    expect((await readNotebook()).entries).toHaveLength(2);
  });

  it('puts doubts on a line and takes them off, and the line stays what it was', async () => {
    const [one, other] = [entry(), entry({ keptOn: '2026-10-03', at: '2026-10-03' })];
    await writeEntry(one);
    await writeEntry(other);
    const again = { cases: ['salary', 'child-support'], steps: { salary: 'resources' }, who: 'Samira' };
    await changeEntry(one.id, { again });
    expect((await readNotebook()).entries).toEqual([{ ...one, again }, other]);
    await changeEntry(one.id, { again: null });
    expect((await readNotebook()).entries).toEqual([one, other]);
    await changeEntry(crypto.randomUUID(), { again });
    expect((await readNotebook()).entries).toEqual([one, other]);
  });

  it('keeps the day that she chose, and nothing that is no day', async () => {
    const one = entry();
    await writeEntry(one);
    await changeEntry(one.id, { remindOn: '2026-12-10' });
    expect((await readNotebook()).entries).toEqual([{ ...one, remindOn: '2026-12-10' }]);
    await expect(changeEntry(one.id, { remindOn: 'chez moi' })).rejects.toThrow();
  });

  it.each([
    { cases: ['salary'], who: '06 12 34 56 78' },
    { cases: ['salary'], who: 'samira@example.org' },
    { cases: ['salary'], who: 'x'.repeat(41) },
    { cases: ['Salaire de Sam : 1 180'], who: null },
    { cases: [], who: 'Samira' },
    { cases: ['salary'], who: null, values: { salary: '1 180' } },
    { cases: ['salary'], steps: { salary: 'Vos ressources : 1 180' }, who: null },
  ])('takes no doubts that say more than they may: %o', async (again) => {
    const one = entry();
    await writeEntry(one);
    await expect(changeEntry(one.id, { again })).rejects.toThrow();
    expect((await readNotebook()).entries).toEqual([one]);
  });

  it('makes no notebook for doubts alone', async () => {
    await changeEntry(crypto.randomUUID(), { again: { cases: ['salary'], who: null } });
    expect(await filesOnDisk()).toEqual([]);
  });

  it('says what it cannot read, and leaves it', async () => {
    const good = entry();
    await writeEntry(good);
    const strange = { id: crypto.randomUUID(), site: 42 };
    await changeFile('notebook', (text) => {
      const content = JSON.parse(text ?? '');
      return JSON.stringify({ ...content, entries: [...content.entries, strange] });
    });
    expect(await readNotebook()).toEqual({ entries: [good], unreadable: 1 });
    await changeEntry(good.id, { remindOn: '2026-12-10' });
    await removeEntry(good.id);
    expect(await readNotebook()).toEqual({ entries: [], unreadable: 1 });
    expect(JSON.parse((await readFile('notebook')) ?? '').entries).toEqual([strange]);
  });

  it('is wiped even while another page has it open', async () => {
    await writeEntry(entry());
    const reading = Promise.all([readNotebook(), readNotebook(), readNotebook()]);
    await Promise.all([reading, wipeNotebook()]);
    expect(await filesOnDisk()).toEqual([]);
  });
});

describe('a notebook of another version', () => {
  afterEach(wipeNotebook);
  const write = (content: unknown) => changeFile('notebook', () => JSON.stringify(content));

  it('as version 1 left it is read, line by line, with no doubts kept', async () => {
    await write({ version: 1, entries: savedByVersion1, answers: {} });
    const { entries, unreadable } = await readNotebook();
    expect(unreadable).toBe(1);
    expect(entries).toEqual([{ ...savedByVersion1[0], isLast: false, remindOn: null, again: null }]);
    const again = { cases: ['salary'], who: null };
    await changeEntry(entries[0]?.id ?? '', { again });
    expect((await readNotebook()).entries).toEqual([
      { ...savedByVersion1[0], isLast: false, remindOn: null, again },
    ]);
  });

  it('newer than this build is refused, and stays', async () => {
    const newer = { version: 2, lines: [] };
    await write(newer);
    await expect(readNotebook()).rejects.toThrow();
    await expect(writeEntry(entry())).rejects.toThrow();
    expect(JSON.parse((await readFile('notebook')) ?? '')).toEqual(newer);
  });
});
