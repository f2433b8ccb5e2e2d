import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Gateway, startGateway } from '../../../../relay/gateway.ts';
import { MemoryLog } from '../../../../relay/memory-log.ts';
import { type BienvuChromium, launchChromium } from '../../../../scripts/browsers/chromium.ts';
import { ensureBuild } from '../../../../scripts/machine/build-extension.ts';
import { localPlaces } from '../../../../scripts/machine/build-places.ts';
import { passFirstVisit } from '../../../support/portal.ts';
import { ScriptedPerson, sharedLine } from '../../../support/review/scripted-person.ts';
import { until } from '../../../support/review/two-sides.ts';

const where = localPlaces();
const relay = { name: new URL(where.places?.relay[0] ?? '').origin, urls: where.places?.relay ?? [] };

let browser: BienvuChromium;
let gateway: Gateway;
const log = new MemoryLog();

beforeAll(async () => {
  gateway = await startGateway({ log, port: where.relayPort });
  browser = await launchChromium({ build: await ensureBuild('chrome', { where }) });
}, 240_000);
afterAll(async () => {
  await browser.close();
  await gateway.close();
  await log.close();
});

it('the helper’s page in the extension: from the panel’s home to the first line, with nothing stored', async () => {
  const { tabId } = await browser.openTab();
  const panel = await browser.context.newPage();
  await panel.goto(browser.addressOf(`sidepanel.html?tab=${tabId}`));
  await passFirstVisit(panel);
  await panel.getByRole('button', { name: 'Aider quelqu’un à relire' }).click();
  const pages = () => browser.context.pages().filter((page) => page.url().includes('/helper.html'));
  await until('the helper’s page', () => pages().length === 1, 10_000);
  const [helper] = pages();
  if (!helper) throw new Error('The page went.');
  await helper.getByLabel('Votre prénom').fill('Claire');
  await helper.getByText('Travail social').click();
  await helper.getByText('Je fais à la place').click();
  expect(await helper.getByRole('button', { name: 'Taper les 10 chiffres' }).count()).toBe(0);
  await helper.getByLabel('Le mandat est signé').check();
  await helper.getByRole('button', { name: 'Taper les 10 chiffres' }).click();

  const person = await ScriptedPerson.byCode(relay);
  await helper.getByLabel('Les chiffres du code').fill(person.spoken);
  await helper.getByRole('button', { name: 'Rejoindre' }).click();
  await helper.getByText('La personne est-elle seule ? Qui répond ?').waitFor();
  await person.met;
  await person.hears('his posture', (state) => state.helper.posture === 'act');
  await person.share([sharedLine('rent', 'Loyer')]);
  await helper.getByText('Loyer').waitFor();
  await helper.getByText('Vous avez un mandat signé.').waitFor();
  const stored = await helper.evaluate(() => [localStorage.length, sessionStorage.length]);
  expect(stored).toEqual([0, 0]);
  await person.link.bye();
  await helper.getByText('Elle a terminé.').waitFor();
}, 60_000);
