import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BienvuChromium } from '../../../scripts/browsers/chromium.ts';
import { middleOf, waitForMarks } from '../../support/marks.ts';
import { bubbleText } from '../../support/our-world.ts';
import { launchWithBienvu, openPanel, openPortal, passFirstVisit, portalPage } from '../../support/portal.ts';

const url = 'https://wwwd.caf.fr/wps/myportal/documents';
const html = portalPage('<h1>Mes documents</h1><p>Vous pouvez télécharger votre attestation.</p>');

describe('another language', () => {
  let browser: BienvuChromium;
  beforeAll(async () => {
    browser = await launchWithBienvu();
  });
  afterAll(() => browser.close());

  it('chosen in the settings, it shows at once in the panel, then in the page’s bubble', async () => {
    const tab = await openPortal(browser, { url, html });
    await waitForMarks(tab.page);
    const panel = await openPanel(browser, tab);
    await passFirstVisit(panel);
    await panel.locator('.shell-name').click();
    await panel.getByText('العربية').click();
    await panel.getByText('لغتي').waitFor({ timeout: 2_000 });
    const root = await panel.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
    expect(root).toEqual(['ar', 'rtl']);
    const { violations } = await new AxeBuilder({ page: panel }).setLegacyMode().analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);

    await tab.page.bringToFront();
    const bubble = async () => {
      const { x, y } = await middleOf(tab.page, 'télécharger');
      await tab.page.keyboard.press('Escape');
      await tab.page.mouse.click(x, y);
      await tab.page.waitForTimeout(300);
      return tab.ours.evaluate<string>(bubbleText);
    };
    await expect.poll(bubble, { timeout: 5_000, interval: 300 }).toContain('ترجمة لم تُراجَع');
    const said = await tab.ours.evaluate<string>(bubbleText);
    expect(said).toContain('télécharger');
    expect(said).toContain('أعرفها');
    await tab.page.screenshot({ path: '.reports/bubble-ar.png' });

    await panel.getByText('Українська').click();
    await panel.getByText('Моя мова').waitFor({ timeout: 2_000 });
    expect(await panel.evaluate(() => document.documentElement.dir)).toBe('ltr');
    await Promise.all([panel.close(), tab.page.close()]);
  });
});
