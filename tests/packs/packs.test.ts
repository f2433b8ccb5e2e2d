import { expect, test } from 'vitest';
import { packs, proceduresFor } from '../../packs/index.ts';
import { loadPacks } from '../../scripts/load-packs.ts';

test('the bundler and Node read the same guides', () => {
  expect(packs.map((pack) => pack.id).sort()).toEqual([
    'ameli',
    'caf',
    'common',
    'france-travail',
    'impots',
    'msa',
  ]);
  expect(loadPacks()).toEqual([...packs].sort((a, b) => a.id.localeCompare(b.id)));
});

test('a host gets the guides of its own portal only', () => {
  expect(proceduresFor('wwwd.caf.fr').map((one) => one.id)).toContain('quarterly-declaration');
  expect(proceduresFor('candidat.francetravail.fr').map((one) => one.portal)).not.toContain('caf');
  expect(proceduresFor('moncaf.fr')).toEqual([]);
  expect(proceduresFor('caf.fr.exemple.org')).toEqual([]);
});
