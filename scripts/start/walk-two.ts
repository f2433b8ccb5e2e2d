import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { askForCode, chooseRow, sayWhoHelps, sees, seesFirstLine, typeCode } from '../review/play-review.ts';
import { startTwoBrowsers } from '../review/two-browsers.ts';

/**
 * A whole review from afar without a screen: her panel on the rehearsal, his page at 360 px. Leaves a picture of both sides
 * at each step, and a report, in a folder that it names. Throws at the first step that does not come.
 */
export async function walkTwo(path: string): Promise<void> {
  const folder = `.reports/two-${new Date().toISOString().slice(0, 19).replaceAll(':', '')}`;
  mkdirSync(folder, { recursive: true });
  console.log('There is no screen: the two walk the review by themselves.');
  const two = await startTwoBrowsers();
  const lines = ['# A review from afar, on one machine', '', `- Relay, in memory: ${two.relay}`];
  lines.push(`- The helper’s page: ${two.helperPage}`, '');
  const startedAt = performance.now();
  try {
    const { page, tabId } = await two.hers.openTab();
    await page.goto(two.hers.addressOf(path));
    const panel = await two.hers.context.newPage();
    await panel.setViewportSize({ width: 380, height: 900 });
    await panel.goto(two.hers.addressOf(`sidepanel.html?tab=${tabId}`));
    await panel.getByText('Répondre plus tard').click();
    const helper = await two.openHelper();
    let number = 0;
    const look = async (what: string) => {
      const name = String(++number).padStart(2, '0');
      await panel.screenshot({ path: join(folder, `${name}-panel.png`), fullPage: true });
      await helper.screenshot({ path: join(folder, `${name}-helper.png`), fullPage: true });
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
      lines.push(`## ${name}. ${what}`, '', `After ${seconds} s. ${name}-panel.png, ${name}-helper.png`, '');
    };
    await walk({ panel, helper, page, address: two.helperPage, look });
  } catch (error) {
    lines.push('## It stopped here', '', String((error as Error).message), '');
    throw error;
  } finally {
    writeFileSync(join(folder, 'report.md'), lines.join('\n'));
    console.log(`Pictures of both sides and the report are in ${folder}/ (start with report.md).`);
    await two.close();
  }
}

interface Walk {
  panel: Page;
  helper: Page;
  /** Her page. */
  page: Page;
  address: string;
  look: (what: string) => Promise<void>;
}

async function walk({ panel, helper, page, address, look }: Walk): Promise<void> {
  const press = (on: Page, name: string | RegExp) => on.getByRole('button', { name }).first().click();
  await panel.getByRole('button', { name: 'Faire relire par quelqu’un' }).waitFor();
  await helper.goto(address);
  await sees(helper, 'Relire avec quelqu’un');
  await look('Both before anything');
  await sayWhoHelps(helper, address);
  const code = await askForCode(panel);
  await look('She says the code, he is ready to type it');
  await typeCode(helper, code, 0);
  await sees(panel, 'Touchez la ligne que vous entendez.');
  await look('He reads the pictures, she chooses');
  await chooseRow(panel, helper, 0);
  await seesFirstLine(helper);
  await look('He sees the lines, not the answers');

  const first = helper.locator('.helper-line-label').first();
  const label = (await first.textContent()) ?? '';
  await first.click();
  await press(helper, 'Vu sans la réponse');
  await sees(panel, 'Vu sans la réponse');
  await look('Seen without the answer');
  const onHerSide = panel.getByRole('button').filter({ hasText: label }).first();
  await onHerSide.click();
  await press(panel, 'Montrer ma réponse');
  await sees(helper, 'À relire ensemble');
  await look('She shows one answer');
  await helper.getByText('À relire ensemble').click();
  await helper.getByLabel('Un petit mot').fill('On regarde la fiche ensemble.');
  await press(helper, 'Donner ce mot');
  await press(helper, 'Lui montrer la ligne');
  await sees(panel, 'On regarde la fiche ensemble.');
  await look('His opinion, and a case that he points at');
  await changeSomething(page);
  await sees(helper, 'Ancien avis : sa réponse a changé.');
  await look('Her answer has changed: the opinion is old on both sides');
  await press(helper, 'Finir ma relecture');
  await press(helper, 'Lui dire que j’ai fini');
  await sees(helper, 'C’est dit.');
  await look('He has finished');
  await press(helper, 'Fermer et oublier');
  await sees(helper, 'Cette page a tout oublié.');
  await look('Everything is forgotten');
}

/** She changes the first answer of her page, as a person would. */
async function changeSomething(page: Page): Promise<void> {
  const input = page.locator('input[type=text]:visible, input:not([type]):visible').first();
  await input.fill('Nantes');
  await input.blur();
}
