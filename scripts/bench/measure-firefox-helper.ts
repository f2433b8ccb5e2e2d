import { type BienvuFirefox, launchFirefox } from '../browsers/firefox.ts';
import { ensureBuild } from '../machine/build-extension.ts';
import { localPlaces } from '../machine/build-places.ts';
import { press, says, typeIn } from '../review/firefox-acts.ts';
import { askForCode, chooseTheRow } from '../review/play-review.ts';
import type { TwoBrowsers } from '../review/two-browsers.ts';
import type { pace } from './measure-review.ts';

/** Milliseconds from the code on her screen in Chromium to his first line in the extension's page in Firefox, run by run. */
export async function measureFirefoxHelper(
  two: TwoBrowsers,
  played: typeof pace,
  runs: number,
): Promise<number[]> {
  const firefox = await launchFirefox({ build: await ensureBuild('firefox', { where: localPlaces() }) });
  try {
    const all: number[] = [];
    for (let run = 0; run < runs; run++) all.push(Math.round(await runOnce(two, firefox, played)));
    return all;
  } finally {
    await firefox.close();
  }
}

async function runOnce(two: TwoBrowsers, firefox: BienvuFirefox, played: typeof pace): Promise<number> {
  const { page, tabId } = await two.hers.openTab();
  await page.goto(two.hers.addressOf('practice.html?guide=caf/quarterly-declaration'));
  const panel = await two.hers.context.newPage();
  await panel.goto(two.hers.addressOf(`sidepanel.html?tab=${tabId}`));
  await panel.getByText('Répondre plus tard').click();
  const helper = await firefox.openOwn('helper.html?lang=fr');
  await typeIn(helper, 'Votre prénom', 'Claire');
  await press(helper, 'Quelqu’un de proche');
  await press(helper, 'Taper les 10 chiffres');
  const code = await askForCode(panel);
  const spokenAt = performance.now();
  await helper.type('input[inputmode=numeric]', code, { delay: played.digit });
  await press(helper, 'Rejoindre');
  await says(helper, 'Lisez ces images à voix haute');
  const row = await helper.$eval('.picture-row', (one) => one.textContent);
  await panel.waitForTimeout(played.reading);
  await chooseTheRow(panel, row);
  await helper.waitForSelector('.helper-line');
  const toFirstLine = performance.now() - spokenAt;
  await press(helper, 'Fermer et oublier');
  await press(helper, 'Fermer et oublier');
  await panel.getByText('La relecture est finie.').waitFor();
  await Promise.all([helper.close(), panel.close(), page.close()]);
  return toFirstLine;
}
