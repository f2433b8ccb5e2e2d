import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePack } from '../../../core/pack/parse.ts';
import { guidesOff } from '../../../entrypoints/sidepanel/guides-off.ts';
import { packs, switchedOff } from '../../../packs/index.ts';

const read = (path: string) => JSON.parse(readFileSync(`packs/${path}`, 'utf8'));
const files = (version: { pack?: number; guide?: unknown }) => {
  const pack = read('caf/pack.json');
  return {
    'packs/caf/pack.json': { ...pack, schemaVersion: version.pack ?? pack.schemaVersion },
    'packs/caf/procedures/send-document.json': {
      ...read('caf/procedures/send-document.json'),
      schemaVersion: version.guide,
      rule: { kind: 'of another time' },
    },
    'packs/caf/texts/fr.json': read('caf/texts/fr.json'),
  };
};

describe('a guide made for another version of Bienvu', () => {
  it.each([0, 2, 99, '1', null])('of version %s serves nothing and is named to the person', (guide) => {
    const { pack, switchedOff: off } = parsePack(files({ guide }));
    if (!pack) throw new Error('The whole portal went.');
    expect(pack.procedures).toEqual([]);
    const title = read('caf/procedures/send-document.json').title;
    expect(guidesOff(off, [pack])).toEqual([
      {
        path: 'packs/caf/procedures/send-document.json',
        portalId: 'caf',
        name: read('caf/texts/fr.json')[title],
      },
    ]);
  });

  it('a whole site of another version is named as far as it is known', () => {
    const { pack, switchedOff: off } = parsePack(files({ pack: 2, guide: 1 }));
    expect(pack).toBeNull();
    expect(guidesOff(off, [])).toEqual([{ path: 'packs/caf/pack.json', portalId: 'caf', name: 'la CAF' }]);
    const nameless = off.map((one) => ({ ...one, title: null }));
    expect(guidesOff(nameless, [])).toMatchObject([{ name: 'caf' }]);
  });

  it('is none in this build', () => expect(guidesOff(switchedOff, packs)).toEqual([]));
});
