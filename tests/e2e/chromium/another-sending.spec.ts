import { describe, expect, it } from 'vitest';
import { passFirstVisit } from '../../support/portal.ts';
import { readSample } from '../../support/samples.ts';
import { sitBeside } from '../../support/sit-beside.ts';

const url = 'https://wwwd.caf.fr/wps/myportal/documents/envoyer';
/** Its message is none that is known. */
const html = readSample('caf', 'send-document').replace(/<h2 tabindex="-1">.*<\/h2>/, '<h2>Merci</h2>');

describe('a second paper, after the first', () => {
  const seat = sitBeside({ url, html });
  const { when, goOn } = seat;
  const choose = (name: string) =>
    seat.tab.page
      .locator('#fichier')
      .setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') });
  const holds = (name: string) =>
    when(({ assessment }) => assessment?.page.fields.some(({ files }) => files[0]?.name === name) ?? false);
  const answersTo = async (name: string) => Object.values((await holds(name)).progress.answers);

  it('what she said of one file is asked again of another, and of the sending nothing is told of the next', async () => {
    const { page } = seat.tab;
    const { panel } = seat;
    await passFirstVisit(panel);
    await page.locator('#type').selectOption('Bulletin de salaire');
    await goOn();
    await choose('mars.pdf');
    await holds('mars.pdf');
    await panel.getByRole('button', { name: 'Relire avant d’envoyer' }).click();
    for (const question of ['Est-ce le papier demandé', 'Votre nom et la date'])
      await panel
        .getByText(question)
        .waitFor()
        .then(() => panel.getByRole('button', { name: 'Oui', exact: true }).click());
    await expect.poll(() => answersTo('mars.pdf')).toEqual(['yes', 'yes']);
    await choose('avril.pdf');
    await expect.poll(() => answersTo('avril.pdf')).toEqual([]);

    await goOn();
    await seat.atStep(3);
    await page.locator('#envoyer').click();
    await panel.getByText('Voyez-vous un message de confirmation').waitFor();
    await panel.getByRole('button', { name: 'Oui', exact: true }).click();
    await panel.getByText('Vous avez vu une confirmation.').waitFor();
    await page.reload();
    await panel.getByText('Pas encore envoyé').waitFor();
    await panel.getByText('Si vous envoyez d’ici, ce sera un autre envoi.').waitFor();
    const { progress, assessment } = await when(({ assessment }) => assessment?.sent.state === 'not-sent');
    expect([progress.finalPress, progress.sawReceipt, progress.tickedSteps]).toEqual([null, null, []]);
    expect(assessment?.place?.step?.index).toBe(1);
  });
});
