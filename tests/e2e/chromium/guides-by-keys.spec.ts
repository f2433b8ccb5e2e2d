import { afterAll, beforeAll, describe, it } from 'vitest';
import type { BienvuChromium } from '../../../scripts/browsers/chromium.ts';
import { chromiumDesk } from '../../support/guide-walk/chromium-desk.ts';
import { guidesToWalk, unknownOrigins } from '../../support/guide-walk/guides-to-walk.ts';
import { walkGuide } from '../../support/guide-walk/walk-guide.ts';
import { launchWithBienvu } from '../../support/portal.ts';

describe('every guide without a mouse, from what to gather to what is kept', () => {
  let browser: BienvuChromium;
  beforeAll(async () => {
    browser = await launchWithBienvu({
      viewport: { width: 1280, height: 900 },
      grantedOrigins: unknownOrigins,
    });
  });
  afterAll(() => browser.close());

  it.each(guidesToWalk)(
    '$id',
    async (guide) => {
      const { today, timeZone } = guide.sample?.expected ?? { today: '2026-11-24', timeZone: 'Europe/Paris' };
      const desk = await chromiumDesk(browser, today, timeZone);
      await walkGuide(desk, guide, true);
      await desk.close();
    },
    90_000,
  );
});
