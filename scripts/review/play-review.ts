/** The acts of the two people, as they do them on their screens: nothing here knows more than what is shown. */
import type { Page } from '@playwright/test';

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
export const sees = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

/** She asks for a code in her panel. Returns what she reads aloud. */
export async function askForCode(panel: Page): Promise<string> {
  await press(panel, 'Faire relire par quelqu’un');
  await press(panel, 'Nous sommes au téléphone');
  await sees(panel, 'Dites ce code au téléphone');
  return (await panel.locator('.code-digits > li').allTextContents()).join('');
}

/** He opens the page and says who he is, while she looks for the button. */
export async function sayWhoHelps(helper: Page, address: string): Promise<void> {
  await helper.goto(address);
  await helper.getByLabel('Votre prénom').fill('Claire');
  await helper.getByText('Quelqu’un de proche').click();
  await press(helper, 'Taper les 10 chiffres');
  await sees(helper, 'Tapez les 10 chiffres');
}

/** He types the digits as he hears them, `pace` milliseconds each, and sees the row of pictures. */
export async function typeCode(helper: Page, code: string, pace: number): Promise<void> {
  await helper.getByLabel('Les chiffres du code').pressSequentially(code, { delay: pace });
  await press(helper, 'Rejoindre');
  await sees(helper, 'Lisez ces images à voix haute');
}

/** He reads his row aloud, which takes `reading` milliseconds; she touches the one she hears. */
export async function chooseRow(panel: Page, helper: Page, reading: number): Promise<void> {
  const row = (await helper.locator('.picture-row').textContent()) ?? '';
  await sees(panel, 'Touchez la ligne que vous entendez.');
  await panel.waitForTimeout(reading);
  await chooseTheRow(panel, row);
}

/** She touches the row that she hears. `heard`: its words, in any spacing. */
export async function chooseTheRow(panel: Page, heard: string): Promise<void> {
  const bare = (text: string) => text.replace(/[\s,]/g, '');
  const row = bare(heard);
  await sees(panel, 'Touchez la ligne que vous entendez.');
  const rows = panel.getByRole('listitem').getByRole('button');
  const texts = (await rows.allTextContents()).map(bare);
  const at = texts.indexOf(row);
  if (at < 0) throw new Error(`The row read aloud, ${row}, is not among ${texts.join(' | ')}.`);
  await rows.nth(at).click();
}

/** His first line of her page. */
export async function seesFirstLine(helper: Page): Promise<void> {
  await helper.locator('.helper-line').first().waitFor();
}
