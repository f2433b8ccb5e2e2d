import { afterEach, describe, expect, it } from 'vitest';
import { changeFile } from '../../../adapters/browser/own-file.ts';
import { readPlaces, wipePlaces, writePlaces } from '../../../adapters/browser/places/places-file.ts';
import type { Directory } from '../../../core/places/schema.ts';

/** Never edited: what the first version keeps. */
const savedByVersion1 = {
  schemaVersion: 1 as const,
  name: 'Liste inventée',
  places: [
    {
      source: 'exemple',
      id: 'exemple-maison',
      nom: 'Maison Imaginaire',
      description: 'Lieu inventé.',
      date_maj: '2026-11-02',
      commune: 'Bourg-d’Exemple',
      code_postal: '99998',
      adresse: '3 place de l’Exemple',
    },
  ],
};
/** What is read of it: nothing shows who gathered a place, nor how it describes itself. */
const readOfVersion1: Directory = {
  ...savedByVersion1,
  places: savedByVersion1.places.map(({ source: _source, description: _description, ...row }) => row),
};
const filesOnDisk = async () => (await indexedDB.databases()).map(({ name }) => name);
const putRaw = (value: unknown) => changeFile('places', () => JSON.stringify(value));

describe('her own list of places on the disk', () => {
  afterEach(wipePlaces);

  it('is not made by reading, is given back, and leaves nothing', async () => {
    expect(await readPlaces()).toBeNull();
    expect(await filesOnDisk()).toEqual([]);
    await writePlaces(savedByVersion1);
    expect(await readPlaces()).toEqual({ state: 'read', directory: readOfVersion1, isKept: true });
    await wipePlaces();
    expect(await filesOnDisk()).toEqual([]);
  });

  it('of version 1 is read', async () => {
    await putRaw(savedByVersion1);
    expect(await readPlaces()).toEqual({ state: 'read', directory: readOfVersion1, isKept: true });
  });

  it.each([2, 0, 'x', undefined])('of version %s is switched off, and stays', async (schemaVersion) => {
    await putRaw({ ...savedByVersion1, schemaVersion });
    expect(await readPlaces()).toEqual({ state: 'other-version' });
    expect(await readPlaces()).toEqual({ state: 'other-version' });
  });

  it('no longer understood is said, and stays', async () => {
    await putRaw({ ...savedByVersion1, name: 42 });
    expect(await readPlaces()).toEqual({ state: 'unreadable' });
    expect(await filesOnDisk()).toEqual(['places']);
  });

  it('takes nothing that is no list', async () => {
    await expect(writePlaces({ ...savedByVersion1, town: 'Lille' } as Directory)).rejects.toThrow();
    expect(await filesOnDisk()).toEqual([]);
  });
});
