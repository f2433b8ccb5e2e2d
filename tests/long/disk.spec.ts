import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { localPlaces } from '../../scripts/machine/build-places.ts';
import { startPlaces } from '../../scripts/review/two-browsers.ts';
import { type DiskSide, openSide } from '../support/disk/disk-sides.ts';
import { drawLetters as draw, scanProfile } from '../support/disk/scan-profile.ts';
import { portalPage } from '../support/portal.ts';

const where = localPlaces('second');
const url = 'https://wwwd.caf.fr/wps/myportal/declaration-trimestrielle';
/** Both browsers write their open tabs down every fifteen seconds at most. */
const longEnough = 17_000;

let sides: DiskSide[];
let places: Awaited<ReturnType<typeof startPlaces>>;
beforeEach(async () => {
  sides = [];
  places = await startPlaces(null, where);
});
afterEach(async () => {
  for (const side of sides) {
    await side.kill();
    rmSync(side.profile, { recursive: true, force: true, maxRetries: 5 });
  }
  await places.close();
});

/** Firefox writes its memory of the tabs under other endings in turn: « recovery.jsonlz4 », « recovery.baklzN ». */
const storeOf = (file: string) => file.replace(/(sessionstore[^/]*\/[^/.]+)\.[^/]*$/, '$1');

const form = portalPage(
  `<h1>Déclaration trimestrielle de ressources</h1><h2>Étape 1 sur 4. Votre situation</h2><form>
  <p><label>Commune <input id="town" name="town" required></label></p>
  <p><label>Numéro et voie <input id="street" name="street" required></label></p>
  <p><label>Nom d’usage <input id="name" name="name"></label></p><button>Continuer</button></form>`,
  'Déclaration trimestrielle',
);

/** The same page and the same answers in the same browser, with nothing of ours done: what it writes by itself. */
async function openWithoutReview(
  name: 'chrome' | 'firefox',
): Promise<{ side: DiskSide; traces(): string[] }> {
  const typed = draw();
  const side = await openSide(name, where);
  sides.push(side);
  const { page } = await side.openPortal(url, form);
  await page.type('#town', typed);
  const canaries = new Map([[typed, 'typed']]);
  return { side, traces: () => scanProfile(side.profile, canaries).map(({ file }) => file) };
}

type Way = 'close' | 'kill';

describe.each<['chrome' | 'firefox', 'chrome' | 'firefox', Way]>([
  ['chrome', 'firefox', 'close'],
  ['firefox', 'chrome', 'close'],
  ['chrome', 'firefox', 'kill'],
  ['firefox', 'chrome', 'kill'],
])('she in %s, whoever helps in %s, then: %s', (herBrowser, hisBrowser, way) => {
  it('nothing of a review is on either disk', async () => {
    const control = await openWithoutReview(herBrowser);
    const [hers, his] = [await openSide(herBrowser, where), await openSide(hisBrowser, where)];
    sides.push(hers, his);
    const [town, street, surname, helperName, remark] = [draw(), draw(), draw(), draw(), draw()];
    const answers = new Map([
      [town, 'an answer that was shown'],
      [street, 'an answer that stayed hidden'],
      [surname, 'an answer that was previewed'],
    ]);
    const { page, panel } = await hers.openPortal(url, form);
    for (const [at, text] of [
      ['#town', town],
      ['#street', street],
      ['#name', surname],
    ] as const)
      await page.type(at, text);
    await panel.press('Répondre plus tard');
    await panel.press('Faire relire par quelqu’un');
    await panel.press('Nous sommes au téléphone');
    await hers.agree();
    await panel.sees('Dites ce code au téléphone');
    const code = (await panel.texts('.code-digits > li')).join('');

    const helper = await his.openHelper();
    await helper.type('Votre prénom', helperName);
    await helper.press('Quelqu’un de proche');
    await helper.press('Taper les 10 chiffres');
    await helper.type('[inputmode=numeric]', code);
    await helper.press('Rejoindre');
    await his.agree();
    await helper.sees('Lisez ces images à voix haute');
    const bare = (text: string) => text.replaceAll(/[\s,]/g, '');
    const row = bare((await helper.texts('.picture-row')).join(''));
    await panel.sees('Touchez la ligne que vous entendez.');
    const offered = (await panel.texts('li button')).find((text) => bare(text) === row);
    await panel.press(offered ?? 'the row read aloud');
    await helper.sees('Commune');
    await panel.press('Montrer plusieurs réponses');
    await panel.sees(surname);
    await panel.press('Ne rien montrer');
    await panel.press('Commune');
    await panel.press('Montrer ma réponse');
    await helper.press('Commune');
    await helper.sees(town);
    await helper.press('Une question');
    await helper.type('Un petit mot', remark);
    await helper.press('Donner ce mot');
    await panel.sees(remark);
    const inMemory = await hers.inMemory();
    expect(inMemory).toContain(remark);
    await pause(longEnough);
    await Promise.all([hers[way](), his[way](), control.side[way]()]);

    // The keys and what was drawn for this review; words of our own code have no digit in them.
    const kept = [...inMemory.matchAll(/"([\w+/=-]{20,})"/g)]
      .map(([, text]) => text ?? '')
      .filter((text) => /\d/.test(text) && /[A-Z]/.test(text));
    expect(kept.length).toBeGreaterThan(1);
    const ofReview = new Map([
      ...kept.map((text): [string, string] => [text, 'a key']),
      [helperName, 'his name'],
      [remark, 'his remark'],
      [code, 'the code'],
    ]);
    const everything = new Map([...answers, ...ofReview]);
    expect(scanProfile(his.profile, everything)).toEqual([]);
    const traces = scanProfile(hers.profile, everything);
    const ofBrowser = new Set(control.traces().map(storeOf));
    // The browser's own memory of a page's cases is hers to settle, and is the same without us.
    expect(
      traces.filter(({ what, file }) => !what.startsWith('an answer') || !ofBrowser.has(storeOf(file))),
    ).toEqual([]);
  }, 300_000);
});
