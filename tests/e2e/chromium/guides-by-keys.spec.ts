import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packs } from '../../../packs/index.ts';
import type { BienvuChromium } from '../../../scripts/browsers/chromium.ts';
import { chromiumDesk } from '../../support/guide-walk/chromium-desk.ts';
import { guidesToWalk, unknownOrigins } from '../../support/guide-walk/guides-to-walk.ts';
import { walkGuide } from '../../support/guide-walk/walk-guide.ts';
import { launchWithBienvu } from '../../support/portal.ts';
import { samplesToWalk } from '../../support/sample-moments.ts';

it('each guide that has a page has its practice page, and each practice page is walked', () => {
  const names = samplesToWalk.map(({ portal, name }) => `${portal}/${name}`);
  const guides = packs.flatMap(({ id, procedures }) => procedures.map((one) => `${id}/${one.id}`));
  // One sheet for every sign-in; what someone else did is no page.
  const without = guides.filter((id) => !/(sign-in|someone-else-did-it)$/.test(id));
  expect(names).toEqual(expect.arrayContaining(without));
  expect(guidesToWalk.flatMap(({ sample }) => sample ?? [])).toEqual(expect.arrayContaining(samplesToWalk));
});

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
