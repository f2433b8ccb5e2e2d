import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BienvuChromium } from '../../../scripts/browsers/chromium.ts';
import { launchWithBienvu, openPanel, openPortal, passFirstVisit } from '../../support/portal.ts';
import { readSample } from '../../support/samples.ts';

const url = 'https://wwwd.caf.fr/wps/myportal/declaration-trimestrielle';

describe('the built pages, by axe', () => {
  let browser: BienvuChromium;
  beforeAll(async () => {
    browser = await launchWithBienvu();
  });
  afterAll(() => browser.close());

  const violations = async (page: Page) => {
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };

  it('the panel has none: first visit, a recognised page, its words', async () => {
    const tab = await openPortal(browser, { url, html: readSample('caf', 'quarterly-declaration') });
    const panel = await openPanel(browser, tab);
    await panel.getByText('Répondre plus tard').waitFor();
    expect(await violations(panel)).toEqual([]);
    await passFirstVisit(panel);
    await panel.getByText('Les mots de cette page').first().waitFor();
    expect(await violations(panel)).toEqual([]);
    await panel.getByText(/Voir les \d+ mots/).click();
    expect(await violations(panel)).toEqual([]);
    await Promise.all([panel.close(), tab.page.close()]);
  });

  it('the panel is usable at 320 px and at 200 % text: nothing scrolls sideways', async () => {
    const tab = await openPortal(browser, { url, html: readSample('caf', 'quarterly-declaration') });
    const panel = await openPanel(browser, tab);
    await passFirstVisit(panel);
    await panel.getByText('Les mots de cette page').first().waitFor();
    for (const zoom of ['100%', '200%']) {
      await panel.setViewportSize({ width: 320, height: 700 });
      await panel.evaluate((size) => {
        document.documentElement.style.fontSize = size;
      }, zoom);
      const [content, window] = await panel.evaluate(() => [
        document.documentElement.scrollWidth,
        innerWidth,
      ]);
      expect(content, zoom).toBeLessThanOrEqual(window ?? 0);
    }
    await Promise.all([panel.close(), tab.page.close()]);
  });
});
