import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BienvuChromium } from '../../../scripts/browsers/chromium.ts';
import { waitForMarks } from '../../support/marks.ts';
import {
  currentSnapshot,
  launchWithBienvu,
  openPanel,
  openPortal,
  passFirstVisit,
  portalPage,
  waitForSnapshot,
} from '../../support/portal.ts';
import { setAccess } from '../../support/site-access.ts';

const url = 'https://wwwd.caf.fr/wps/myportal/ressources';
const form = `<h1>Mes documents</h1><p>Vous pouvez télécharger votre attestation.</p>
  <form><label for="a">Adresse e-mail</label><input id="a" type="email" value="moi@exemple.fr"><button>Continuer</button></form>`;

describe('what goes wrong', () => {
  let browser: BienvuChromium;
  beforeAll(async () => {
    browser = await launchWithBienvu();
  });
  afterAll(() => browser.close());

  it('a page of 10 MB is read, and its own buttons answer meanwhile', async () => {
    const filler = `<p>${'Le mot justificatif revient. '.repeat(35)}</p>`.repeat(10_000);
    const html = portalPage(
      `<button id="own" onclick="window.presses = (window.presses ?? 0) + 1">Compter</button>${form}${filler}`,
    );
    expect(html.length).toBeGreaterThan(10_000_000);
    const tab = await openPortal(browser, { url, html });
    const panel = await openPanel(browser, tab);
    await tab.page.evaluate(() => {
      const presses = setInterval(() => document.getElementById('own')?.click(), 100);
      setTimeout(() => clearInterval(presses), 1_000);
    });
    const snapshot = await waitForSnapshot(browser.station, tab.tabId, ({ isRead }) => isRead, 60_000);
    expect(snapshot.assessment?.page.fields.map(({ label }) => label)).toEqual(['Adresse e-mail']);
    expect(await tab.page.evaluate('window.presses')).toBeGreaterThan(0);
    await Promise.all([panel.close(), tab.page.close()]);
  }, 90_000);

  it('access taken away midway: the page is left as it was, and the panel says so with a button', async () => {
    const tab = await openPortal(browser, { url, html: portalPage(form) });
    const panel = await openPanel(browser, tab);
    await passFirstVisit(panel);
    await waitForMarks(tab.page);
    await setAccess(browser, 'ON_CLICK');
    await panel.getByText('Je n’ai pas accès à ce site.').waitFor();
    await panel.getByRole('button', { name: 'Aider sur ce site' }).waitFor();
    await tab.page.waitForFunction(() => CSS.highlights.size === 0, null, { timeout: 1_000 });
    expect(await tab.page.locator('#a').inputValue()).toBe('moi@exemple.fr');
    expect(await currentSnapshot(browser.station, tab.tabId)).toBeNull();
    await setAccess(browser, 'ON_ALL_SITES');
    await waitForMarks(tab.page);
    await Promise.all([panel.close(), tab.page.close()]);
  });

  it('a reading that fails is said, until one succeeds; nothing former is shown meanwhile', async () => {
    const html = portalPage(`${form}<label for="b">Message</label><textarea id="b"></textarea>`);
    const tab = await openPortal(browser, { url, html });
    const panel = await openPanel(browser, tab);
    await passFirstVisit(panel);
    const fill = (length: number) =>
      tab.page.evaluate((count) => {
        (document.getElementById('b') as HTMLTextAreaElement).value = 'x'.repeat(count);
      }, length);
    await fill(600_000);
    await panel.getByText('Je ne peux plus vous aider ici.').waitFor();
    await panel.getByRole('button', { name: 'Regarder encore' }).click();
    await panel.getByText('Je ne peux plus vous aider ici.').waitFor();
    await fill(5);
    await panel.getByText('Je ne peux plus vous aider ici.').waitFor({ state: 'detached' });
    expect((await currentSnapshot(browser.station, tab.tabId))?.hasFailed).toBe(false);
    await Promise.all([panel.close(), tab.page.close()]);
  });

  it('the technical report holds what failed and no word of the page', async () => {
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const tab = await openPortal(browser, { url, html: portalPage(form) });
    const panel = await openPanel(browser, tab);
    await passFirstVisit(panel);
    await panel.getByRole('button', { name: 'Réglages' }).click();
    await panel.bringToFront();
    await panel.getByRole('button', { name: 'Copier le rapport technique' }).click();
    await panel.getByRole('status').filter({ hasText: /copié/i }).waitFor();
    const report = await panel.evaluate(() => navigator.clipboard.readText());
    expect(report).toContain('Bienvu');
    expect(report).not.toMatch(/moi@exemple|attestation|Mes documents/);
    await Promise.all([panel.close(), tab.page.close()]);
  });
});
