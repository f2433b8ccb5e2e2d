import { globSync, readFileSync } from 'node:fs';
import { basename, sep } from 'node:path';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Snapshot } from '../../../adapters/browser/messages.ts';
import { actAsPerson } from '../../../scripts/assess/act.ts';
import type { BienvuChromium } from '../../../scripts/browsers/chromium.ts';
import { noonOf, setClock } from '../../../scripts/browsers/virtual-time.ts';
import {
  launchWithBienvu,
  openPanel,
  openPortal,
  type PortalTab,
  waitForSnapshot,
} from '../../support/portal.ts';
import { readSample } from '../../support/samples.ts';

const act = z.tuple([z.string(), z.union([z.string(), z.literal(true)])]);

/** What a practice page must give, moment after moment. Only what is written is compared. */
const expectedSchema = z.strictObject({
  url: z.url(),
  today: z.iso.date(),
  timeZone: z.string().default('Europe/Paris'),
  moments: z.array(
    z.strictObject({
      name: z.string(),
      acts: z.array(act),
      place: z
        .strictObject({
          portal: z.string(),
          procedure: z.string(),
          stepId: z.string().nullable(),
          step: z.strictObject({ index: z.number(), total: z.number().nullable() }).nullable(),
        })
        .optional(),
      fields: z.number().optional(),
      /** Kind of check and visible label. */
      problems: z.array(z.tuple([z.string(), z.string().nullable()])).optional(),
      verdict: z.enum(['complete', 'attention', 'incomplete-view']).optional(),
      sent: z.enum(['not-sent', 'sent', 'unknown']).optional(),
    }),
  ),
});

type Moment = z.infer<typeof expectedSchema>['moments'][number];

const ending = '.expected.json';
const samples = globSync(`packs/*/samples/*${ending}`)
  .sort()
  .map((path) => ({
    portal: path.split(sep)[1] ?? '',
    name: basename(path, ending),
    expected: expectedSchema.parse(JSON.parse(readFileSync(path, 'utf8'))),
  }));

it('every guide’s practice page is here', () => {
  expect(samples.map(({ portal }) => portal)).toEqual(expect.arrayContaining(['caf', 'france-travail']));
});

describe.each(samples)('$portal $name', ({ portal, name, expected }) => {
  let browser: BienvuChromium;
  let tab: PortalTab;
  let panel: Page;
  beforeAll(async () => {
    browser = await launchWithBienvu({ viewport: { width: 1280, height: 900 } });
    const { url, today, timeZone } = expected;
    const html = readSample(portal, name);
    const noon = noonOf(today, timeZone);
    tab = await openPortal(browser, { url, html }, (page) => setClock(page, noon, timeZone));
    panel = await openPanel(browser, tab);
  });
  afterAll(async () => {
    await Promise.all([panel.close(), tab.page.close()]);
    await browser.close();
  });

  it.each(expected.moments)('$name', async (moment) => {
    expect(await actAsPerson(tab.page, { fill: moment.acts, click: [] })).toEqual([]);
    const isSame = (snapshot: Snapshot) => {
      const seen = shapeOf(snapshot, moment);
      return seen !== null && JSON.stringify(seen) === JSON.stringify(shapeWanted(moment));
    };
    // What differs is shown by the comparison that follows.
    await waitForSnapshot(browser.station, tab.tabId, isSame, 8_000).catch(() => undefined);
    const last = await waitForSnapshot(browser.station, tab.tabId);
    expect(shapeOf(last, moment)).toEqual(shapeWanted(moment));
  });
});

/** The part of a snapshot that a moment speaks of; null while the page was not read. */
function shapeOf({ assessment }: Snapshot, moment: Moment) {
  if (!assessment) return null;
  const { place, page, findings, verdict, sent } = assessment;
  const problems = findings
    .filter(({ status }) => status === 'problem')
    .map(({ check, fieldLabel }) => [check, fieldLabel]);
  return {
    ...(moment.place && {
      place: place && {
        portal: place.portal,
        procedure: place.procedure,
        stepId: place.stepId,
        step: place.step && { index: place.step.index, total: place.step.total },
      },
    }),
    ...(moment.fields !== undefined && { fields: page.fields.length }),
    ...(moment.problems && { problems: sorted(problems) }),
    ...(moment.verdict && { verdict }),
    ...(moment.sent && { sent: sent.state }),
  };
}

function shapeWanted({ place, fields, problems, verdict, sent }: Moment) {
  return {
    ...(place && { place }),
    ...(fields !== undefined && { fields }),
    ...(problems && { problems: sorted(problems) }),
    ...(verdict && { verdict }),
    ...(sent && { sent }),
  };
}

function sorted(problems: (string | null)[][]): (string | null)[][] {
  return [...problems].sort((a, b) => String(a).localeCompare(String(b)));
}
