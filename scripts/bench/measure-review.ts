import type { Page } from '@playwright/test';
import { linkSizes } from '../../tests/support/loaded-later.ts';
import { buildFolder } from '../machine/build-extension.ts';
import { helperPageFolder } from '../machine/build-helper-page.ts';
import { localPlaces } from '../machine/build-places.ts';
import { askForCode, chooseRow, sayWhoHelps, seesFirstLine, typeCode } from '../review/play-review.ts';
import type { Line } from '../review/slow-line.ts';
import { startTwoBrowsers, type TwoBrowsers } from '../review/two-browsers.ts';
import { measureFirefoxHelper } from './measure-firefox-helper.ts';
import { median, round } from './median.ts';

/** Each of the two is that far from the relay, one way. */
const line: Line = { delay: 50, bitsPerSecond: 5_000_000 };
/** What people take, played: a digit heard and typed, and the row of pictures read aloud and found. */
export const pace = { digit: 500, reading: 4_000 };
const runs = 3;

export interface ReviewFigures {
  /** Milliseconds from the code on her screen to the first line on his, played pauses included. */
  toFirstLine: number;
  /** The same, whoever helps in the extension's page in Firefox. */
  toFirstLineInFirefox: number;
  /** The same as the first without the played pauses. */
  machineOnly: number;
  /** From her change to his screen. */
  change: number;
  /** From his address typed to a page that can be used. */
  opening: number;
  /** All that is loaded for the link when it is asked for, in the page where it weighs most. */
  linkKilobytes: number;
  played: typeof pace;
  line: Line;
  all: number[];
}

/** Her real panel in Chromium, his page on the web at 360 px and then in Firefox, a slow line between each and the relay. */
export async function measureReview(): Promise<ReviewFigures> {
  const two = await startTwoBrowsers(line);
  try {
    const made: Awaited<ReturnType<typeof runOnce>>[] = [];
    for (let run = 0; run < runs; run++) made.push(await runOnce(two));
    const inFirefox = await measureFirefoxHelper(two, pace, runs);
    const scripted = pace.digit * 10 + pace.reading;
    const all = made.map(({ toFirstLine }) => Math.round(toFirstLine));
    return {
      toFirstLine: median(all),
      toFirstLineInFirefox: median(inFirefox),
      machineOnly: median(all) - scripted,
      change: median(made.map(({ change }) => Math.round(change))),
      opening: median(made.map(({ opening }) => Math.round(opening))),
      linkKilobytes: linkKilobytes(),
      played: pace,
      line,
      all,
    };
  } finally {
    await two.close();
  }
}

function linkKilobytes(): number {
  const where = localPlaces();
  const sizes = linkSizes(buildFolder('chrome', where), helperPageFolder(where));
  return round(Math.max(...Object.values(sizes)) / 1000);
}

async function runOnce(two: TwoBrowsers) {
  const { page, tabId } = await two.hers.openTab();
  await page.goto(two.hers.addressOf('practice.html?guide=caf/quarterly-declaration'));
  const panel = await two.hers.context.newPage();
  await panel.goto(two.hers.addressOf(`sidepanel.html?tab=${tabId}`));
  await panel.getByText('Répondre plus tard').click();
  const helper = await two.openHelper();
  const openedAt = performance.now();
  await sayWhoHelps(helper, two.helperPage);
  const opening = performance.now() - openedAt;
  const code = await askForCode(panel);
  const spokenAt = performance.now();
  await typeCode(helper, code, pace.digit);
  await chooseRow(panel, helper, pace.reading);
  await seesFirstLine(helper);
  const toFirstLine = performance.now() - spokenAt;
  const change = await measureChange(page, helper);
  await endReview(helper);
  // Her panel has heard it too: a panel closed before would go on with it when it opens again.
  await panel.getByText('La relecture est finie.').waitFor();
  await Promise.all([helper.context().close(), panel.close(), page.close()]);
  return { toFirstLine, change, opening };
}

/** An opinion is on the line; she changes the answer; how long until he sees that the opinion is old. */
async function measureChange(page: Page, helper: Page): Promise<number> {
  await helper.locator('.helper-line-name').first().click();
  await helper.getByRole('button', { name: 'Vu sans la réponse' }).click();
  await helper.waitForTimeout(1_000);
  const input = page.locator('input[type=text]:visible, input:not([type]):visible').first();
  const old = seesText(helper, 'Ancien avis : sa réponse a changé.');
  const changedAt = performance.now();
  await input.fill('Nantes');
  await old;
  return performance.now() - changedAt;
}

/** Resolves as soon as the text is drawn. A locator looks again after pauses, half a second long in the end. */
function seesText(page: Page, text: string): Promise<void> {
  return page.evaluate(
    (wanted) =>
      new Promise<void>((resolve) => {
        const isThere = () => document.body.textContent.replaceAll('\u00a0', ' ').includes(wanted);
        const observer = new MutationObserver(() => {
          if (!isThere()) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve());
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
    text,
  );
}

async function endReview(helper: Page): Promise<void> {
  await helper.getByRole('button', { name: 'Fermer et oublier' }).click();
  await helper.getByRole('button', { name: 'Fermer et oublier' }).click();
  await helper.getByText('Cette page a tout oublié.').waitFor();
}
