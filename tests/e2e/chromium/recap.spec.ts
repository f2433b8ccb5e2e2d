import { describe, expect, it } from 'vitest';
import { countRings, ringTops } from '../../support/drawn.ts';
import { passFirstVisit, portalPage } from '../../support/portal.ts';
import { sitBeside } from '../../support/sit-beside.ts';

const url = 'https://wwwd.caf.fr/wps/myportal/recapitulatif';
/** The months due in November 2026; the clock of the test decides of nothing else. */
const html = portalPage(`
  <h1>Déclaration trimestrielle de ressources</h1>
  <h2>Votre situation</h2>
  <div class="row"><span class="k">Situation familiale</span><span class="v">En couple</span> <a href="#">Modifier</a></div>
  <h2>Vos réponses</h2>
  <dl><dt>Avez-vous reçu une pension alimentaire ?</dt><dd>Non</dd></dl>
  <p>Vous avez déclaré vivre en France, sauf en août.</p>
  <div style="height:1500px"></div>
  <dl><dt>Avez-vous déménagé ?</dt><dd id="last">Non</dd></dl>
  <button type="button" onclick="">Retour</button>
  <button type="button">Envoyer ma déclaration</button>`);

describe('a recap, in the panel', () => {
  const seat = sitBeside({ url, html }, async (seat) => {
    await passFirstVisit(await seat.openPanel());
    await seat.when(({ isRead }) => isRead);
  });

  it('is re-read line by line; each can be shown where it stands', async () => {
    const { assessment } = await seat.when(({ assessment }) => (assessment?.shown.length ?? 0) > 0);
    expect(assessment?.review.map(({ label, value }) => [label, value])).toEqual([
      ['Situation familiale', 'En couple'],
      ['Avez-vous reçu une pension alimentaire ?', 'Non'],
      ['Avez-vous déménagé ?', 'Non'],
      ['', 'Vous avez déclaré vivre en France, sauf en août.'],
    ]);
    expect(assessment?.verdict).toBe('incomplete-view');
    const { panel } = seat;
    // It has no case, and is looked at by two all the same.
    await panel.getByRole('button', { name: 'Regarder à deux' }).waitFor();
    await panel.getByRole('button', { name: 'Relire avant d’envoyer' }).click();
    // What was not understood comes first: she reads it herself.
    await panel.getByText(/Je recopie cette ligne/).waitFor();
    for (const next of ['En couple', 'pension alimentaire', 'déménagé']) {
      await panel.getByRole('button', { name: 'C’est bien ça' }).click();
      await panel.getByText(next).first().waitFor();
    }
    await panel.getByRole('button', { name: 'Me montrer' }).click();
    await expect.poll(() => countRings(seat.tab.page)).toBe(1);
    const top = await seat.tab.page.locator('#last').evaluate((one) => one.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(seat.tab.page.viewportSize()?.height ?? 0);
    // Round the question too, which stands above its answer.
    const question = seat.tab.page.locator('dt', { hasText: 'déménagé' });
    const asked = await question.evaluate((one) => one.getBoundingClientRect().top);
    expect((await ringTops(seat.tab.page))[0]).toBeLessThanOrEqual(asked);
    // Read again by her, nothing on this page is left unread.
    await panel.getByRole('button', { name: 'C’est bien ça' }).click();
    await seat.when(({ assessment }) => assessment?.verdict === 'complete');
  });
});
