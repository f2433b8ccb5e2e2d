import type { Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BienvuChromium } from '../../../scripts/browsers/chromium.ts';
import {
  currentSnapshot,
  launchWithBienvu,
  openPanel,
  openPortal,
  type PortalTab,
  passFirstVisit,
  portalPage,
  waitForSnapshot,
} from '../../support/portal.ts';

declare const chrome: typeof import('wxt/browser')['browser'];

const url = 'https://wwwd.caf.fr/wps/myportal/demande';
const html = portalPage(`
  <h1>Ma demande</h1>
  <form>
    <label for="pay">Salaire de juillet</label><input id="pay" value="1180">
    <label for="rent">Loyer</label><input id="rent">
    <fieldset><legend>Avez-vous travaillé ?</legend>
      <label><input type="radio" name="work" value="o"> Oui</label>
      <label><input type="radio" name="work" value="n"> Non</label>
    </fieldset>
    <button type="button">Continuer</button>
  </form>
  <iframe srcdoc="<label>Aide <input id='inner' value='20'></label>"></iframe>
  <script>
    window.keys = [];
    addEventListener('keydown', (event) => keys.push([event.key, event.defaultPrevented]));
  </script>`);

describe('« J’ai un doute » by one key', () => {
  let browser: BienvuChromium;
  let tab: PortalTab;
  let panel: Page | null = null;
  beforeAll(async () => {
    browser = await launchWithBienvu({ viewport: { width: 1280, height: 900 } });
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    await Promise.all([panel?.close(), tab.page.close()]);
    panel = null;
    await browser.station.evaluate(() => chrome.storage.session.clear());
  });

  const open = async () => {
    tab = await openPortal(browser, { url, html });
    panel = await openPanel(browser, tab);
    await passFirstVisit(panel);
    await waitForSnapshot(browser.station, tab.tabId, ({ isRead }) => isRead);
    return panel;
  };
  const doubtsAre = (labels: string[]) =>
    waitForSnapshot(browser.station, tab.tabId, ({ assessment, progress }) => {
      const fields = assessment?.page.fields ?? [];
      const doubted = fields.filter(
        ({ id, value }) =>
          progress.doubts[id] === (value.state === 'filled' ? value.text : `(${value.state})`),
      );
      return JSON.stringify(doubted.map(({ label }) => label)) === JSON.stringify(labels);
    });

  it('marks the case she is in, lets the portal have the key, and lets her go on writing', async () => {
    const beside = await open();
    await tab.page.locator('#rent').click();
    await tab.page.keyboard.type('43');
    await tab.page.keyboard.press('F8');
    await doubtsAre(['Loyer']);
    await tab.page.keyboard.type('2');
    expect(await tab.page.locator('#rent').inputValue()).toBe('432');
    // It is about what she leaves there.
    await tab.page.locator('#pay').click();
    await doubtsAre(['Loyer']);
    const keys = await tab.page.evaluate(() => (globalThis as unknown as { keys: unknown[] }).keys);
    expect(keys).toContainEqual(['F8', false]);
    await beside.getByText('Un doute noté').waitFor();
  });

  it('is taken back by the same key, and expires when the answer changes', async () => {
    await open();
    await tab.page.locator('#pay').focus();
    await tab.page.keyboard.press('F8');
    await doubtsAre(['Salaire de juillet']);
    await tab.page.keyboard.press('F8');
    await doubtsAre([]);
    await tab.page.keyboard.press('F8');
    await doubtsAre(['Salaire de juillet']);
    await tab.page.locator('#rent').focus();
    await tab.page.waitForTimeout(400);
    await tab.page.locator('#pay').fill('1420');
    await tab.page.locator('#rent').focus();
    const { progress } = await doubtsAre([]);
    expect(Object.keys(progress.doubts)).toHaveLength(1);
    await panel
      ?.getByRole('button', { name: 'Relire avant d’envoyer' })
      .or(panel.getByRole('button', { name: 'Relire avec vous' }))
      .click();
    await panel?.getByRole('button', { name: 'Revenir à la liste' }).click();
    await panel?.getByText('Ancien avis').first().waitFor({ state: 'attached' });
  });

  it('knows a choice by any of its answers, and a case in a frame', async () => {
    await open();
    await tab.page.getByLabel('Non').focus();
    await tab.page.keyboard.press('F8');
    await doubtsAre(['Avez-vous travaillé ?']);
    await tab.page.keyboard.press('F8');
    await doubtsAre([]);
    await tab.page.frameLocator('iframe').locator('#inner').focus();
    await tab.page.keyboard.press('F8');
    await doubtsAre(['Aide']);
  });

  it('does nothing away from a case, with another key held, or while no panel is open', async () => {
    const beside = await open();
    await tab.page.locator('button').focus();
    await tab.page.keyboard.press('F8');
    await tab.page.locator('#pay').focus();
    await tab.page.keyboard.press('Shift+F8');
    // A key that the page itself makes.
    await tab.page.evaluate(() => {
      document
        .querySelector('#pay')
        ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'F8', bubbles: true }));
    });
    await tab.page.waitForTimeout(600);
    expect((await currentSnapshot(browser.station, tab.tabId))?.progress.doubts).toEqual({});
    await beside.close();
    panel = null;
    // The first screens, open since the installation, are a panel too.
    const panels = browser.context.pages().filter((page) => page.url().includes('sidepanel.html'));
    await Promise.all(panels.map((page) => page.close()));
    await tab.page.waitForTimeout(1_000);
    await tab.page.keyboard.press('F8');
    await tab.page.waitForTimeout(600);
    expect((await currentSnapshot(browser.station, tab.tabId))?.progress.doubts).toEqual({});
  });

  it('opens the re-reading on the doubt, where the same key notes another', async () => {
    const beside = await open();
    await tab.page.locator('#rent').focus();
    await tab.page.keyboard.press('F8');
    await doubtsAre(['Loyer']);
    await beside.bringToFront();
    await beside.getByRole('button', { name: 'Relire avec vous' }).click();
    await beside.locator('h1').filter({ hasText: 'Loyer' }).waitFor();
    await beside.getByRole('button', { name: 'C’est bien ça' }).click();
    await doubtsAre([]);
    await beside.keyboard.press('F8');
    await waitForSnapshot(
      browser.station,
      tab.tabId,
      ({ progress }) => Object.keys(progress.doubts).length === 1,
    );
  });

  it('comes back with its case after another page, and never passes to another case', async () => {
    await open();
    await tab.page.locator('#pay').focus();
    await tab.page.keyboard.press('F8');
    await doubtsAre(['Salaire de juillet']);
    await tab.page.locator('#rent').focus();
    await tab.page.waitForTimeout(500);
    // The same answer, in the first case of another page.
    await tab.page.setContent(
      portalPage('<h1>Autre page</h1><label>Pension reçue <input value="1180"></label>'),
    );
    await waitForSnapshot(
      browser.station,
      tab.tabId,
      ({ assessment }) => assessment?.page.fields[0]?.label === 'Pension reçue',
    );
    await doubtsAre([]);
    await tab.page.goto(url, { waitUntil: 'load' });
    await doubtsAre(['Salaire de juillet']);
  });
});
