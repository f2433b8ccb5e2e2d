import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BienvuFirefox, launchFirefox } from '../../../scripts/browsers/firefox.ts';
import { buildFolder } from '../../../scripts/machine/build-extension.ts';
import { pressBefore, pressOn } from '../../support/keyboard.ts';
import { readSample } from '../../support/samples.ts';

declare const browser: typeof import('wxt/browser')['browser'];

const url = 'https://wwwd.caf.fr/wps/myportal/declaration-trimestrielle';

describe('the CAF guide in Firefox by the keyboard alone, from what to gather to what was received', () => {
  let firefox: BienvuFirefox;
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    firefox = await launchFirefox({ build: buildFolder('firefox') });
    const station = await firefox.openOwn('manifest.json');
    await station.waitForFunction(
      async () => (await browser.scripting.getRegisteredContentScripts()).length > 0,
      { polling: 100, timeout: 10_000 },
    );
    ({ page } = await firefox.openPortal({ url, html: readSample('caf', 'quarterly-declaration') }));
    const tabId = await station.evaluate(
      async () => (await browser.tabs.query({})).find((tab) => tab.url?.includes('wwwd.caf.fr'))?.id ?? -1,
    );
    panel = await firefox.openOwn(`sidepanel.html?tab=${tabId}`);
    front = panel;
    await isSaid('Répondre plus tard');
    await inPanel('Répondre plus tard');
  });
  afterAll(() => firefox.close());

  const isSaid = (text: string) =>
    panel.waitForFunction(
      (wanted) => document.body.textContent.includes(wanted),
      { polling: 100, timeout: 10_000 },
      text,
    );
  /** Firefox gives the keyboard to the tab in front only. */
  let front: Page | null = null;
  const pressIn = async (tab: Page, ...[name, key]: [string | RegExp, (' ' | 'ArrowRight')?]) => {
    if (front !== tab) await tab.bringToFront();
    front = tab;
    await pressOn(tab, name, key);
  };
  const inPage = (...press: [string | RegExp, (' ' | 'ArrowRight')?]) => pressIn(page, ...press);
  const inPanel = (...press: [string | RegExp, (' ' | 'ArrowRight')?]) => pressIn(panel, ...press);
  const sayNo = (question: string) => inPage(question, 'ArrowRight');
  const goOn = () => inPage('Continuer');

  it('before: from the page, what to gather, ticked', async () => {
    await isSaid('Relire avant d’envoyer');
    await inPanel('Ce qu’il faut réunir');
    await isSaid('0 sur 8, dit par vous');
    await inPanel('Les fiches de paie', ' ');
    await isSaid('1 sur 8, dit par vous');
    await pressBefore(panel, 'Cette page');
    await isSaid('Relire avant d’envoyer');
  });

  it('during: where people go wrong, then the re-read to its end', async () => {
    await sayNo('Votre profil a-t-il changé');
    await goOn();
    await isSaid('partie 2 sur 4');
    await goOn();
    await isSaid('partie 3 sur 4');
    await isSaid('Ici, on se trompe souvent');
    await isSaid('L’argent reçu en trop se rend.');
    await inPanel('Relire avant d’envoyer');
    const isRead = () =>
      panel.evaluate(() => document.querySelector('h1')?.textContent === 'Vous avez tout relu.');
    for (let turn = 0; turn < 30 && !(await isRead()); turn++)
      await inPanel(/^(C’est bien ça|Oui$|Je garde|J’envoie quand même|Je vais regarder)/u);
    expect(await isRead()).toBe(true);
    await inPanel('Revenir à la page');
  });

  it('after: received, what to keep, when it comes back', async () => {
    const questions = await page.$$eval('section:not([hidden]) legend', (all) =>
      all.map(({ textContent }) => textContent?.replaceAll(/\s+/gu, ' ').trim().slice(0, 30) ?? ''),
    );
    for (const question of questions.filter((one) => one.includes('vous'))) await sayNo(question);
    await goOn();
    await isSaid('partie 4 sur 4');
    await inPage('honneur', ' ');
    await inPage(/^Envoyer/u);
    await isSaid('C’est envoyé.');
    await inPanel('La suite');
    await isSaid('La CAF vous écrit tous les trois mois.');
  });
});
