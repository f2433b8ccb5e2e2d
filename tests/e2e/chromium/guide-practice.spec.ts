import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guideViews } from '../../../entrypoints/sidepanel/guide-views.ts';
import type { BienvuChromium } from '../../../scripts/browsers/chromium.ts';
import { loadPacks } from '../../../scripts/load-packs.ts';
import { pressOn } from '../../support/keyboard.ts';
import { launchWithBienvu } from '../../support/portal.ts';

const { packs } = loadPacks();

/** Signing in is never read: its sheet is tested elsewhere. */
const guides = guideViews(packs, Temporal.Now.plainDateISO()).filter(
  ({ hasPractice, isSignIn }) => hasPractice && !isSignIn,
);
const sentence = (ref: { ns: string; key: string }) =>
  packs.find(({ id }) => id === ref.ns)?.texts.fr?.[ref.key] ?? '';

describe('« Pour de faux », guide by guide', () => {
  let browser: BienvuChromium;
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    browser = await launchWithBienvu({ viewport: { width: 1280, height: 900 } });
    const tab = await browser.openTab();
    page = tab.page;
    panel = await browser.context.newPage();
    await panel.setViewportSize({ width: 380, height: 760 });
    await page.goto(browser.addressOf('practice.html'));
    await panel.goto(browser.addressOf(`sidepanel.html?tab=${tab.tabId}`));
  });
  afterAll(() => browser.close());

  it('there is a page for nearly each', () => expect(guides.length).toBeGreaterThan(10));

  it.each(guides.map((guide) => [guide.id, guide] as const))(
    '%s is recognised on its page; the guide beside it is opened by the keyboard',
    async (id, guide) => {
      await page.goto(browser.addressOf(`practice.html?guide=${id}`));
      await panel.reload();
      const later = panel.getByText('Répondre plus tard');
      const whole = panel.getByText('Tout le guide');
      await later.or(whole).first().waitFor();
      if (await later.count()) await pressOn(panel, 'Répondre plus tard');
      await whole.waitFor();
      if (id === 'common/generic') await panel.getByText('Portail d’exemple').first().waitFor();
      await pressOn(panel, 'Tout le guide');
      await panel.getByRole('heading', { level: 1, name: sentence(guide.title) }).waitFor();
    },
  );
});
