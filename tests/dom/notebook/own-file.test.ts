import { openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { changeFile, readFile, wipeFile } from '../../../adapters/browser/own-file.ts';

const name = 'a-file';
const write = (text: string | null) => changeFile(name, () => text);
const filesOnDisk = async () => (await indexedDB.databases()).map((file) => file.name);
const folder = async () => (await navigator.storage.getDirectory()).getDirectoryHandle(name);
const keysOnDisk = async () => {
  const keys: string[] = [];
  for await (const key of (await folder()).keys()) keys.push(key);
  return keys;
};
/** The record as Chromium may go on having it in its files. */
const onRecord = async (change?: object) => {
  const file = await openDB(name, 1);
  const record = await file.get('sealed', 'own');
  if (change) await file.put('sealed', change, 'own');
  file.close();
  return record;
};

describe('a file of hers', () => {
  afterEach(() => wipeFile(name));

  it('is not made by reading nor by wiping, gives back what was written, and leaves nothing', async () => {
    expect(await readFile(name)).toBeNull();
    await wipeFile(name);
    await write(null);
    expect(await filesOnDisk()).toEqual([]);
    await write('Samira');
    expect(await readFile(name)).toBe('Samira');
    await write(null);
    expect(await filesOnDisk()).toEqual([]);
    await expect(folder()).rejects.toThrow();
  });

  it('lies there sealed, never twice the same, and its key apart', async () => {
    await write('Samira, Samira, Samira');
    const one = await onRecord();
    expect(Object.keys(one).sort()).toEqual(['iv', 'key', 'octets']);
    expect(new TextDecoder().decode(one.octets)).not.toContain('Samira');
    expect(await keysOnDisk()).toEqual([one.key]);
    await write('');
    await write('Samira, Samira, Samira');
    expect((await onRecord()).octets).not.toEqual(one.octets);
  });

  it('of before a change can be opened by no key that is left', async () => {
    await write('with Samira');
    const before = await onRecord();
    await write('without');
    const after = await onRecord();
    expect(await keysOnDisk()).toEqual([after.key]);
    for (const record of [before, { ...before, key: after.key }]) {
      await onRecord(record);
      expect(await readFile(name)).toBeNull();
    }
    await write('anew');
    expect(await readFile(name)).toBe('anew');
  });

  it('loses nothing when a writing stopped half way, whose key goes with the next', async () => {
    await write('before');
    await (await folder()).getFileHandle('half-way', { create: true });
    expect(await readFile(name)).toBe('before');
    await write('after');
    expect(await keysOnDisk()).toHaveLength(1);
    await expect(
      changeFile(name, () => {
        throw new Error('No');
      }),
    ).rejects.toThrow('No');
    expect(await readFile(name)).toBe('after');
  });

  it('changed from two places at once has both changes', async () => {
    const add = (sign: string) => changeFile(name, (text) => [...(text ?? ''), sign].sort().join(''));
    await Promise.all(['a', 'b', 'c'].map(add));
    expect(await readFile(name)).toBe('abc');
  });
});
