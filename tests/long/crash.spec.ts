import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { type Browser, chromium, type Page } from '@playwright/test';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { localPlaces } from '../../scripts/machine/build-places.ts';
import { sayWhoHelps, sees, typeCode } from '../../scripts/review/play-review.ts';
import { startPlaces } from '../../scripts/review/two-browsers.ts';
import { type DiskSide, openSide } from '../support/disk/disk-sides.ts';
import { scanProfile } from '../support/disk/scan-profile.ts';
import { portalPage } from '../support/portal.ts';

const where = localPlaces('second');
const url = 'https://wwwd.caf.fr/wps/myportal/declaration-trimestrielle';
const draw = () => [...randomBytes(14)].map((one) => String.fromCharCode(97 + (one % 26))).join('');

/** Twenty questions, as many names of months and people as a form may ask for; the last may be asked otherwise. */
const questions = (last: string) => [
  ...['Commune', 'Numéro et voie', 'Nom d’usage', 'Lieu de naissance', 'Pays de naissance'],
  ...['Étage', 'Bâtiment', 'Résidence', 'Lieu-dit', 'Nom du bailleur', 'Nom de l’employeur'],
  ...['Métier', 'Ville du travail', 'École', 'Ville de l’école', 'Nom du parent', 'Prénom du parent'],
  ...['Prénom du second enfant', 'Prénom du troisième enfant', last],
];
const form = (last: string) =>
  portalPage(
    `<h1>Déclaration trimestrielle de ressources</h1><h2>Étape 1 sur 4. Votre situation</h2><form>
  ${questions(last)
    .map((question, at) => `<p><label>${question} <input id="q${at}" name="q${at}"></label></p>`)
    .join('')}<button>Continuer</button></form>`,
    'Déclaration trimestrielle',
  );

let places: Awaited<ReturnType<typeof startPlaces>>;
let his: Browser;
let helper: Page;
let sides: DiskSide[];

beforeEach(async () => {
  sides = [];
  places = await startPlaces(null, where);
  his = await chromium.launch({
    executablePath: process.env.BIENVU_CHROMIUM ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  helper = await his.newPage({ viewport: { width: 360, height: 640 }, locale: 'fr-FR' });
}, 240_000);
afterEach(async () => {
  for (const side of sides) {
    await side.kill();
    rmSync(side.profile, { recursive: true, force: true, maxRetries: 5 });
  }
  await his.close();
  await places.close();
});

const press = (name: string | RegExp) => helper.getByRole('button', { name }).first().click();

const open = (question: string) =>
  helper.locator('.helper-line-label').getByText(question, { exact: true }).click();

/** Her browser, on the form, with the code on the screen. */
async function openHers(last: string) {
  const side = await openSide('chrome', where);
  sides.push(side);
  const { page, panel } = await side.openPortal(url, form(last));
  await panel.press('Répondre plus tard');
  await panel.press('Faire relire par quelqu’un');
  await panel.press('Nous sommes au téléphone');
  await panel.sees('Dites ce code au téléphone');
  return { side, page, panel, code: (await panel.texts('.code-digits > li')).join('') };
}

async function agree({ panel }: Awaited<ReturnType<typeof openHers>>): Promise<void> {
  const bare = (text: string) => text.replaceAll(/[\s,]/g, '');
  const row = bare((await helper.locator('.picture-row').textContent()) ?? '');
  await panel.sees('Touchez la ligne que vous entendez.');
  await panel.press((await panel.texts('li button')).find((text) => bare(text) === row) ?? row);
  await sees(helper, 'Commune');
}

describe('R5: her browser is killed in the middle of a review', () => {
  it('nothing is on her disk; after a new code his page offers again what he had said, and says none of it alone', async () => {
    const first = await openHers('Dernière ville');
    const [answer, remark] = [draw(), draw()];
    await first.page.type('#q0', answer);
    await sayWhoHelps(helper, places.helperPage);
    await typeCode(helper, first.code, 0);
    await agree(first);
    for (const question of questions('Dernière ville')) {
      await open(question);
      await press('Vu sans la réponse');
    }
    await helper.getByLabel('Un petit mot').fill(remark);
    await press('Donner ce mot');
    await first.panel.sees(remark);
    const kept = new Map([
      [answer, 'an answer'],
      [remark, 'his remark'],
      [first.code, 'the code'],
    ]);
    await first.side.kill();
    expect(scanProfile(first.side.profile, kept).filter(({ what }) => what !== 'an answer')).toEqual([]);

    await helper.getByText('Liaison coupée depuis 45 secondes.').waitFor({ timeout: 60_000 });
    const second = await openHers('Dernière commune');
    await press(/Elle a un nouveau code/);
    await sees(helper, 'Vos avis d’avant sont encore ici');
    await typeCode(helper, second.code, 0);
    await agree(second);
    // Nineteen of twenty, which is 95 %; the one that is asked otherwise is to be put back by himself.
    await expect.poll(() => helper.getByText('Votre avis d’avant vous attend.').count()).toBe(19);
    await sees(helper, 'À replacer');
    expect(await helper.locator('section', { hasText: 'À replacer' }).textContent()).toContain(remark);
    expect(await second.panel.content()).not.toContain('Vu sans la réponse');

    await open('Commune');
    await press('Je le redis');
    await second.panel.sees('Vu sans la réponse');
    expect(await helper.getByText('Votre avis d’avant vous attend.').count()).toBe(18);
    expect(await second.panel.content()).not.toContain(remark);

    await press('Fermer et oublier');
    await sees(helper, 'Ici, tout s’efface.');
    await press('Fermer et oublier');
    await sees(helper, 'Cette page a tout oublié.');
    await press('Relire avec quelqu’un d’autre');
    await sees(helper, 'Tapez les 10 chiffres');
    expect(await helper.content()).not.toMatch(/avis d’avant|Commune/);
  }, 240_000);
});
