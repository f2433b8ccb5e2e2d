import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../scripts/load-packs.ts';

const { packs } = loadPacks();
const ofNoPage = packs.flatMap(({ texts, procedures }) =>
  procedures
    .filter(({ portal, id }) => id !== 'sign-in' && !existsSync(`packs/${portal}/samples/${id}.html`))
    .map((guide) => ({ ...guide, sentences: texts.fr ?? {} })),
);

/** What someone else did is done nowhere: no site has a page of it, and a practice page would be one that does not exist. */
describe('a guide that belongs to no page', () => {
  it('is that of taking over, alone', () => {
    expect(ofNoPage.map(({ portal, id }) => `${portal}/${id}`)).toEqual(['common/someone-else-did-it']);
  });

  it('has no check, which would be seen beside its page only: what is urgent is where to begin', () => {
    for (const { checks, gather, sentences } of ofNoPage) {
      expect(checks).toEqual([]);
      expect(gather[0]?.about).toBe('start');
      expect(sentences[gather[0]?.text ?? '']).toMatch(/quinze jours/u);
    }
  });

  it('says what to do at each of its parts: nothing else does', () => {
    for (const { steps, sentences } of ofNoPage)
      for (const { how } of steps) expect(sentences[how?.text ?? '']).toBeTruthy();
  });

  it('names all who may pay her, the MSA too', () => {
    expect(ofNoPage[0]?.contacts).toEqual(['place', 'caf', 'msa', 'france-travail', 'ameli', 'impots']);
  });
});
