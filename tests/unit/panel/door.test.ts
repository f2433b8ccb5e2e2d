import { describe, expect, it, test } from 'vitest';
import type { SiteView } from '../../../components/Panel/panel-state.ts';
import { numbersAt } from '../../../entrypoints/sidepanel/door.ts';
import { loadPacks } from '../../../scripts/load-packs.ts';

const { packs } = loadPacks();
const at = (portalId: string | null) => numbersAt({ portalId } as SiteView, packs);
const frenchOf = (portalId: string | null) =>
  at(portalId).map(({ text }) => packs.find(({ id }) => id === text.ns)?.texts.fr?.[text.key]);

describe('who to call', () => {
  test.each([
    ['caf', 'La CAF : 3230'],
    ['france-travail', 'France Travail : 3949'],
    ['ameli', 'L’Assurance maladie : 3646'],
    ['impots', 'Les impôts : 0 809 401 401'],
    ['msa', 'La MSA de votre région. Le numéro est sur vos lettres.'],
  ])('at %s, its own contact first, and once', (portal, first) => {
    const said = frenchOf(portal);
    expect(said[0]?.replaceAll('\u00a0', ' ')).toBe(first);
    expect(said).toHaveLength(6);
    expect(new Set(said).size).toBe(6);
  });

  it('elsewhere, those that serve everywhere, the MSA too', () => {
    expect(frenchOf(null)).toHaveLength(6);
    expect(frenchOf('common')).toEqual(frenchOf(null));
    expect(frenchOf(null)).toContain('La MSA de votre région. Le numéro est sur vos lettres.');
  });

  it('where the number of the MSA is written is advice of our own: no page of it says so', () => {
    expect(at('msa')[0]?.source).toMatchObject({ name: 'Bienvu', own: 'advice' });
  });
});
