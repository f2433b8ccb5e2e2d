import { expect, it } from 'vitest';
import { readSample } from '../../support/samples.ts';
import { storeSettings } from '../../support/settings.ts';
import { sitBeside } from '../../support/sit-beside.ts';

const seat = sitBeside(
  { url: 'https://wwwd.caf.fr/documents', html: readSample('caf', 'send-document') },
  async () => undefined,
);

it('a day that she chose stays in « Mon carnet »; her printed notes name what was sent', async () => {
  await storeSettings(seat.browser, { isShared: 'no' });
  const panel = await seat.openPanel();
  const { page } = seat.tab;
  await page.locator('#type').selectOption('Bulletin de salaire');
  await seat.goOn();
  const buffer = Buffer.alloc(20_000, 1);
  await page
    .locator('#fichier')
    .setInputFiles({ name: 'justificatif.pdf', mimeType: 'application/pdf', buffer });
  await seat.goOn();
  // The last button is known before it is pressed.
  await seat.when(
    ({ assessment }) => assessment?.page.buttons.some(({ role }) => role === 'submit-final') ?? false,
  );
  await seat.goOn();
  await panel.getByRole('button', { name: 'Oui' }).click();
  await panel.locator('input[type=date]').fill('2099-12-10');
  await panel.getByRole('button', { name: 'Garder dans mon carnet' }).click();
  await panel.getByText('C’est dans votre carnet.').waitFor();
  const [paper] = await Promise.all([
    seat.browser.context.waitForEvent('page'),
    panel.getByRole('button', { name: 'Imprimer mes notes de ce jour' }).click(),
  ]);
  await paper.getByText('Envoyer un papier à la CAF').waitFor();
  await paper.close();

  const dayIn = async () => {
    const home = await seat.browser.context.newPage();
    await home.goto(seat.browser.addressOf('sidepanel.html'));
    await home.getByRole('button', { name: 'Mon carnet' }).click();
    await home.getByText('La réponse viendra plus tard.').waitFor();
    return home;
  };
  const home = await dayIn();
  const day = home.locator('input[type=date]');
  expect(await day.inputValue()).toBe('2099-12-10');
  // Another day, chosen in the notebook itself.
  await day.fill('2099-12-24');
  await home.getByRole('button', { name: 'Me le rappeler' }).click();
  await home.getByText('Le rappel est prêt.').waitFor();
  await home.close();
  const again = await dayIn();
  await expect.poll(() => again.locator('input[type=date]').inputValue()).toBe('2099-12-24');
  await again.close();
});
