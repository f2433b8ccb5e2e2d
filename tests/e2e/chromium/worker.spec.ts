import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BienvuChromium } from '../../../scripts/browsers/chromium.ts';
import { waitForMarks } from '../../support/marks.ts';
import {
  currentSnapshot,
  killWorker,
  launchWithBienvu,
  openPortal,
  portalPage,
  waitForSnapshot,
} from '../../support/portal.ts';

const html = portalPage('<h1>Mes documents</h1><p>Vous pouvez télécharger votre attestation.</p>');
const url = 'https://wwwd.caf.fr/wps/myportal/documents';

describe('when the browser stops our worker or keeps a page aside', () => {
  let browser: BienvuChromium;
  beforeAll(async () => {
    browser = await launchWithBienvu({ hasBackForwardCache: true });
  });
  afterAll(() => browser.close());

  it('a page opened after the worker was stopped has its words', async () => {
    await killWorker(browser);
    const tab = await openPortal(browser, { url, html });
    expect(await waitForMarks(tab.page)).toContain('télécharger');
    await tab.page.close();
  });

  it('a page open while the worker is stopped still tells the panel what it reads', async () => {
    const tab = await openPortal(browser, { url, html });
    await waitForMarks(tab.page);
    await killWorker(browser);
    await tab.page.evaluate(() =>
      document.body.insertAdjacentHTML('beforeend', '<p>Il faut enregistrer.</p>'),
    );
    const snapshot = await waitForSnapshot(browser.station, tab.tabId, ({ words }) =>
      words.some(({ form }) => form === 'enregistrer'),
    );
    expect(snapshot.words.map(({ form }) => form)).toContain('télécharger');
    await tab.page.close();
  });

  it('a page that comes back from the back/forward cache speaks to the panel again', async () => {
    const tab = await openPortal(browser, { url, html });
    await waitForMarks(tab.page);
    await tab.page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
    await tab.page.goto('https://wwwd.caf.fr/wps/myportal/autre');
    await tab.page.goBack({ waitUntil: 'commit' });
    expect(await tab.page.evaluate(() => 'isSamePage' in globalThis)).toBe(true);
    await waitForSnapshot(browser.station, tab.tabId, ({ words }) => words.length > 0);
    expect(await currentSnapshot(browser.station, tab.tabId)).not.toBeNull();
    await tab.page.close();
  });
});
