import { afterEach, describe, expect, it } from 'vitest';
import { readAnswers, removeAnswers, writeAnswers } from '../../../adapters/browser/notebook/answers-file.ts';
import {
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
/** As it is written, before it is sealed. */
const content = async () => JSON.parse((await readFile('notebook')) ?? '');
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

  it('are not those of another line, nor what they may not be', async () => {
    const { id } = await kept();
    const other = entry({ procedure: 'change-of-situation' });
    await writeEntry(other);
    const { answers: all, ...rest } = await content();
    const changed = { ...rest, answers: { ...all, [other.id]: { Salaire: '412' } } };
    await changeFile('notebook', () => JSON.stringify(changed));
    expect(await readAnswers()).toEqual({ [id]: answers });
    await removeAnswers(id);
    expect(await readAnswers()).toEqual({});
  });

  it('go with their line, alone, with all of it, and when newer ones of that guide come', async () => {
    const line = await kept();
    await writeEntry(entry({ procedure: 'change-of-situation' }));
    await removeEntry(line.id);
    expect((await content()).answers).toEqual({});
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
