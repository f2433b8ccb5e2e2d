import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../adapters/browser/messages.ts';
import { packs } from '../../../packs/index.ts';
import { actAsPerson } from '../../../scripts/assess/act.ts';
import type { BienvuChromium } from '../../../scripts/browsers/chromium.ts';
import { noonOf, setClock } from '../../../scripts/browsers/virtual-time.ts';
import { unknownOrigins } from '../../support/guide-walk/guides-to-walk.ts';
import {
  launchWithBienvu,
  openPanel,
  openPortal,
  type PortalTab,
  waitForSnapshot,
} from '../../support/portal.ts';
import { samplesToWalk, shapeOf, shapeWanted } from '../../support/sample-moments.ts';
import { readSample } from '../../support/samples.ts';

declare const chrome: typeof import('wxt/browser')['browser'];

it('every guide’s practice page is here', () => {
  const names = samplesToWalk.map(({ portal, name }) => `${portal}/${name}`);
  const guides = packs.flatMap(({ id, procedures }) => procedures.map((one) => `${id}/${one.id}`));
  // One sheet for every sign-in; what someone else did is no page.
  const without = guides.filter((id) => !/(sign-in|someone-else-did-it)$/.test(id));
  expect(names).toEqual(expect.arrayContaining(without));
});

let browser: BienvuChromium;
beforeAll(async () => {
  browser = await launchWithBienvu({
    viewport: { width: 1280, height: 900 },
    grantedOrigins: unknownOrigins,
  });
});
afterAll(() => browser.close());

describe.each(samplesToWalk)('$portal $name', ({ portal, name, expected }) => {
  let tab: PortalTab;
  let panel: Page;
  beforeAll(async () => {
    const { url, today, timeZone } = expected;
    const html = readSample(portal, name);
    const noon = noonOf(today, timeZone);
    tab = await openPortal(browser, { url, html }, (page) => setClock(page, noon, timeZone));
    panel = await openPanel(browser, tab);
  });
  afterAll(async () => {
    await Promise.all([panel.close(), tab.page.close()]);
    // Nothing told beside one page is left to the next.
    await browser.station.evaluate(() => chrome.storage.session.clear());
  });

  it.each(expected.moments)('$name', async (moment) => {
    expect(await actAsPerson(tab.page, { fill: moment.acts, click: [] })).toEqual([]);
    const isSame = (snapshot: Snapshot) => {
      const seen = shapeOf(snapshot, moment);
      return seen !== null && JSON.stringify(seen) === JSON.stringify(shapeWanted(moment));
    };
    // What differs is shown by the comparison that follows. On a busy machine the page's own clock is far behind.
    await waitForSnapshot(browser.station, tab.tabId, isSame, 20_000).catch(() => undefined);
    const last = await waitForSnapshot(browser.station, tab.tabId);
    expect(shapeOf(last, moment)).toEqual(shapeWanted(moment));
  });
});
