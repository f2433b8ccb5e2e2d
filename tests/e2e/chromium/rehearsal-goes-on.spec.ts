import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BienvuChromium } from '../../../scripts/browsers/chromium.ts';
import { ringPositions } from '../../support/drawn.ts';
import { pressOn } from '../../support/keyboard.ts';
import { launchWithBienvu } from '../../support/portal.ts';

describe('« Pour de faux », once something is chosen', () => {
  let browser: BienvuChromium;
  beforeAll(async () => {
    browser = await launchWithBienvu({ viewport: { width: 1280, height: 900 } });
  });
  afterAll(() => browser.close());

  it('goes on after her first answer, and after the page is loaded again', async () => {
    const { page, tabId } = await browser.openTab();
    await page.goto(browser.addressOf('practice.html?guide=caf/quarterly-declaration'));
    const panel = await browser.context.newPage();
    await panel.setViewportSize({ width: 380, height: 760 });
    await panel.goto(browser.addressOf(`sidepanel.html?tab=${tabId}`));
    await pressOn(panel, 'Non');
    const whole = panel.getByText('Tout le guide');
    await whole.waitFor();
    // What is chosen is told to every tab: nothing of it may end the rehearsal.
    await panel.waitForTimeout(1_500);
    expect(await panel.getByText('Je ne vois plus la page.').count()).toBe(0);
    expect(await whole.count()).toBe(1);
    // Our own policy keeps styles out of our pages: what is drawn in this one has its own all the same.
    await pressOn(panel, 'Relire avant d’envoyer');
    await pressOn(panel, /Je réponds maintenant/);
    await panel.getByText('C’est entouré dans la page.').first().waitFor();
    expect(await ringPositions(page)).toEqual(['fixed']);
    await page.reload();
    await panel.waitForTimeout(1_000);
    await whole.waitFor({ timeout: 8_000 });
    await Promise.all([panel.close(), page.close()]);
  });
});
