import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { noPlaces } from '../../scripts/machine/build-places.ts';
import { type DiskSide, openSide } from '../support/disk/disk-sides.ts';
import { scanProfile } from '../support/disk/scan-profile.ts';
import type { Kept } from '../support/kept.ts';
import { readSample } from '../support/samples.ts';

const url = 'https://candidat.francetravail.fr/actualisation';
const html = readSample('france-travail', 'monthly-actualisation');

/** The panel closes on that press, which may be before the key is let go; what it has done is looked at after. */
const closedByIt = (error: Error): void => {
  if (!error.message.includes('has been closed')) throw error;
};

describe.each<['chrome' | 'firefox', 'close' | 'kill']>([
  ['chrome', 'close'],
  ['chrome', 'kill'],
  ['firefox', 'close'],
  ['firefox', 'kill'],
])('« Fermer et oublier » in %s, then: %s', (name, way) => {
  let side: DiskSide | null = null;
  afterEach(async () => {
    await side?.kill();
    if (side) rmSync(side.profile, { recursive: true, force: true, maxRetries: 5 });
    side = null;
  });

  it('leaves on the disk neither what she kept nor the key to it', async () => {
    const hers = await openSide(name, noPlaces);
    side = hers;
    const { page, panel } = await hers.openPortal(url, html);
    await panel.press('Non');
    // A space ticks the case it is typed in.
    const tick = (question: string, value: string) => page.type(`[name=${question}][value=${value}]`, ' ');
    await page.type('#formationNon', ' ');
    await page.press('Valider');
    for (const question of ['Travail', 'Stage', 'Maladie', 'Retraite', 'Invalidite'])
      await tick(question, 'non');
    await tick('Recherche', 'oui');
    await page.press('Passer à l');
    await page.press('Valider');
    await panel.press('Garder dans mon carnet');
    await panel.sees('C’est dans votre carnet.');
    const { text, key } = (await hers.kept('notebook')) as Kept;
    const [line] = JSON.parse(text).entries;
    expect(line.procedure).toBe('monthly-actualisation');
    const canaries = new Map<string | Buffer, string>([
      [line.id, 'a line'],
      [key, 'the key'],
    ]);
    expect(scanProfile(hers.profile, canaries).map(({ what }) => what)).toEqual(['the key']);

    await panel.press('Fermer et oublier');
    await panel.sees('J’efface aussi votre carnet.');
    // The second of the two that bear this name, by the key « Entrée ».
    await panel.type('.screen .stack .press:first-child', '\n').catch(closedByIt);
    await expect.poll(() => hers.kept('notebook')).toBeNull();
    await pause(1_000);
    await hers[way]();
    expect(scanProfile(hers.profile, canaries)).toEqual([]);
  }, 300_000);
});
