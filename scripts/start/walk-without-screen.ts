import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Snapshot } from '../../adapters/browser/messages.ts';
import { type BienvuChromium, launchChromium } from '../browsers/chromium.ts';
import { readSnapshot } from '../browsers/read-panel.ts';
import { refuseRequests } from '../browsers/serve-page.ts';
import { fillPage, pressOnward } from './play-person.ts';
import { describeStep } from './report.ts';

const mostSteps = 12;

/**
 * Walks the rehearsal as a person would, in a browser without a screen. Leaves a picture of the page and of the panel for
 * each step, and a report, in a folder that it names. Throws when the rehearsal told nothing.
 */
export async function walkWithoutScreen(build: string, path: string): Promise<void> {
  const folder = `.reports/start-${new Date().toISOString().slice(0, 19).replaceAll(':', '')}`;
  mkdirSync(folder, { recursive: true });
  console.log('There is no screen: Bienvu walks its rehearsal by itself.');
  const browser = await launchChromium({ build });
  try {
    await refuseRequests(browser.context);
    const report = await walk(browser, path, folder);
    writeFileSync(join(folder, 'report.md'), report);
  } finally {
    await browser.close();
  }
  console.log(`Pictures of each step and the report are in ${folder}/ (start with report.md).`);
}

async function walk(browser: BienvuChromium, path: string, folder: string): Promise<string> {
  const { page, tabId } = await browser.openTab();
  await page.goto(browser.addressOf(path));
  const panel = await browser.context.newPage();
  await panel.setViewportSize({ width: 380, height: 900 });
  await panel.goto(browser.addressOf(`sidepanel.html?tab=${tabId}`));
  // The panel's very first screen has its picture too; then she answers later.
  await panel.getByText('Répondre plus tard').waitFor();
  await panel.screenshot({ path: join(folder, '00-first-visit-panel.png') });
  await panel.getByText('Répondre plus tard').click();
  await page.bringToFront();
  const parts = [`# Bienvu on its rehearsal, ${new Date().toISOString().slice(0, 16).replace('T', ' ')}\n`];
  const look = async (name: string): Promise<Snapshot> => {
    const snapshot = await readSnapshot(panel, tabId, { quiet: 1_000, longest: 8_000 });
    if (!snapshot?.assessment) throw new Error('The rehearsal was not read within eight seconds.');
    await takePictures({ page, panel }, join(folder, name));
    parts.push(describeStep(name, snapshot));
    return snapshot;
  };

  for (let step = 1; step <= mostSteps; step++) {
    const number = String(step).padStart(2, '0');
    await look(`${number}-opened`);
    const hasFilled = await fillPage(page);
    const { assessment } = hasFilled ? await look(`${number}-filled`) : { assessment: null };
    if (assessment?.sent.state === 'sent') break;
    if (!(await pressOnward(page))) break;
  }
  return parts.join('\n');
}

async function takePictures({ page, panel }: { page: Page; panel: Page }, base: string): Promise<void> {
  await page.screenshot({ path: `${base}-page.png`, fullPage: true });
  await panel.screenshot({ path: `${base}-panel.png`, fullPage: true });
}
