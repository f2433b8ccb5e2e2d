import { describe, expect, it } from 'vitest';
import { monthName } from '../../../../core/wording/months.ts';
import { currentSnapshot, passFirstVisit, portalPage, waitForSnapshot } from '../../../support/portal.ts';
import { readSample } from '../../../support/samples.ts';
import { sitBeside } from '../../../support/sit-beside.ts';

declare const chrome: typeof import('wxt/browser')['browser'];

const url = 'https://wwwd.caf.fr/wps/myportal/demande';
const html = portalPage(`
  <h1>Ma demande</h1>
  <form>
    <label for="pay">Salaire de juillet</label><input id="pay" value="1180">
    <label for="rent">Loyer</label><input id="rent">
    <fieldset><legend>Avez-vous travaillé ?</legend>
      <label><input type="radio" name="work" value="o"> Oui</label>
      <label><input type="radio" name="work" value="n"> Non</label>
    </fieldset>
    <button type="button">Continuer</button>
  </form>
  <iframe srcdoc="<label>Aide <input id='inner' value='20'></label>"></iframe>
  <script>
    window.keys = [];
    addEventListener('keydown', (event) => keys.push([event.key, event.defaultPrevented]));
  </script>`);

describe('« J’ai un doute » by one key', () => {
  const seat = sitBeside({ url, html }, async (seat) => {
    await passFirstVisit(await seat.openPanel());
    await seat.when(({ isRead }) => isRead);
  });

  const doubtsAre = (labels: string[]) =>
    seat.when(({ assessment, progress }) => {
      const fields = assessment?.page.fields ?? [];
      const doubted = fields.filter(
        ({ id, value }) =>
          progress.doubts[id] === (value.state === 'filled' ? value.text : `(${value.state})`),
      );
      return JSON.stringify(doubted.map(({ label }) => label)) === JSON.stringify(labels);
    });

  it('marks the case she is in, lets the portal have the key, and lets her go on writing', async () => {
    const beside = seat.panel;
    await seat.tab.page.locator('#rent').click();
    await seat.tab.page.keyboard.type('43');
    await seat.tab.page.keyboard.press('F8');
    await doubtsAre(['Loyer']);
    await seat.tab.page.keyboard.type('2');
    expect(await seat.tab.page.locator('#rent').inputValue()).toBe('432');
    // It is about what she leaves there.
    await seat.tab.page.locator('#pay').click();
    await doubtsAre(['Loyer']);
    const keys = await seat.tab.page.evaluate(() => (globalThis as unknown as { keys: unknown[] }).keys);
    expect(keys).toContainEqual(['F8', false]);
    await beside.getByText('Un doute noté').waitFor();
  });

  it('is taken back by the same key, and expires when the answer changes', async () => {
    await seat.tab.page.locator('#pay').focus();
    await seat.tab.page.keyboard.press('F8');
    await doubtsAre(['Salaire de juillet']);
    await seat.tab.page.keyboard.press('F8');
    await doubtsAre([]);
    await seat.tab.page.keyboard.press('F8');
    await doubtsAre(['Salaire de juillet']);
    await seat.tab.page.locator('#rent').focus();
    await seat.tab.page.waitForTimeout(400);
    await seat.tab.page.locator('#pay').fill('1420');
    await seat.tab.page.locator('#rent').focus();
    const { progress } = await doubtsAre([]);
    expect(Object.keys(progress.doubts)).toHaveLength(1);
    await seat.panel
      .getByRole('button', { name: 'Relire avant d’envoyer' })
      .or(seat.panel.getByRole('button', { name: 'Relire avec vous' }))
      .click();
    await seat.panel.getByRole('button', { name: 'Revenir à la liste' }).click();
    await seat.panel.getByText('Ancien avis').first().waitFor({ state: 'attached' });
  });

  it('knows a choice by any of its answers, and a case in a frame', async () => {
    await seat.tab.page.getByLabel('Non').focus();
    await seat.tab.page.keyboard.press('F8');
    await doubtsAre(['Avez-vous travaillé ?']);
    await seat.tab.page.keyboard.press('F8');
    await doubtsAre([]);
    await seat.tab.page.frameLocator('iframe').locator('#inner').focus();
    await seat.tab.page.keyboard.press('F8');
    await doubtsAre(['Aide']);
  });

  it('does nothing away from a case, with another key held, or while no panel is open', async () => {
    const beside = seat.panel;
    await seat.tab.page.locator('button').focus();
    await seat.tab.page.keyboard.press('F8');
    await seat.tab.page.locator('#pay').focus();
    await seat.tab.page.keyboard.press('Shift+F8');
    // A key that the page itself makes.
    await seat.tab.page.evaluate(() => {
      document
        .querySelector('#pay')
        ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'F8', bubbles: true }));
    });
    await seat.tab.page.waitForTimeout(600);
    expect((await currentSnapshot(seat.browser.station, seat.tab.tabId))?.progress.doubts).toEqual({});
    await beside.close();
    // The first screens, open since the installation, are a panel too.
    const panels = seat.browser.context.pages().filter((page) => page.url().includes('sidepanel.html'));
    await Promise.all(panels.map((page) => page.close()));
    await seat.tab.page.waitForTimeout(1_000);
    await seat.tab.page.keyboard.press('F8');
    await seat.tab.page.waitForTimeout(600);
    expect((await currentSnapshot(seat.browser.station, seat.tab.tabId))?.progress.doubts).toEqual({});
  });

  it('opens the re-reading on the doubt, where the same key notes another', async () => {
    const beside = seat.panel;
    await seat.tab.page.locator('#rent').focus();
    await seat.tab.page.keyboard.press('F8');
    await doubtsAre(['Loyer']);
    await beside.bringToFront();
    await beside.getByRole('button', { name: 'Relire avec vous' }).click();
    await beside.locator('h1').filter({ hasText: 'Loyer' }).waitFor();
    await beside.getByRole('button', { name: 'C’est bien ça' }).click();
    await doubtsAre([]);
    await beside.keyboard.press('F8');
    await waitForSnapshot(
      seat.browser.station,
      seat.tab.tabId,
      ({ progress }) => Object.keys(progress.doubts).length === 1,
    );
  });

  it('comes back with its case after another page, and never passes to another case', async () => {
    await seat.tab.page.locator('#pay').focus();
    await seat.tab.page.keyboard.press('F8');
    await doubtsAre(['Salaire de juillet']);
    await seat.tab.page.locator('#rent').focus();
    await seat.tab.page.waitForTimeout(500);
    // The same answer, in the first case of another page.
    await seat.tab.page.setContent(
      portalPage('<h1>Autre page</h1><label>Pension reçue <input value="1180"></label>'),
    );
    await waitForSnapshot(
      seat.browser.station,
      seat.tab.tabId,
      ({ assessment }) => assessment?.page.fields[0]?.label === 'Pension reçue',
    );
    await doubtsAre([]);
    await seat.tab.page.goto(url, { waitUntil: 'load' });
    await doubtsAre(['Salaire de juillet']);
  });
});

describe('a doubt of a part before, where all is read before the last button', () => {
  const address = 'https://wwwd.caf.fr/wps/myportal/declaration-trimestrielle';
  const seat = sitBeside({ url: address, html: readSample('caf', 'quarterly-declaration') });

  it('is named on the first screen, opens the re-reading on the line that shows it, and is on the sheet', async () => {
    await passFirstVisit(seat.panel);
    const { page } = seat.tab;
    await page.locator('[name=profil][value=non]').check();
    await seat.goOn();
    await seat.goOn();
    await seat.atStep(3);
    for (const name of ['pension', 'etranger']) await page.locator(`[name=${name}][value=non]`).check();
    await page.locator('fieldset', { hasText: 'Dominique' }).locator('input.montant').nth(1).focus();
    await page.keyboard.press('F8');
    await seat.when(({ progress }) => Object.keys(progress.doubts).length === 1);
    await seat.goOn();
    await seat.atStep(4);
    // The page asks for the three months before the last, of the day on which it is opened.
    const second = monthName(Temporal.Now.plainDateISO().toPlainYearMonth().subtract({ months: 3 }).month);
    const named = seat.panel.locator('.note', { hasText: 'Vous avez un doute' });
    await named.filter({ hasText: new RegExp(`Montant net social, ${second}.*Dominique`) }).waitFor();
    await named.filter({ hasText: 'Dans la partie' }).waitFor();
    await seat.panel.getByRole('button', { name: 'Relire avant d’envoyer' }).click();
    await seat.panel.getByText('1 sur').waitFor();
    await seat.panel.locator('h1', { hasText: '412,30' }).waitFor();
    await seat.panel.getByText('Pour la changer, revenez').waitFor();

    // Another panel knows of it too, and what it prints.
    const large = await seat.browser.context.newPage();
    await large.goto(seat.browser.addressOf(`sidepanel.html?tab=${seat.tab.tabId}&screen=paper-with`));
    await large
      .locator('.print-sheet tr', { hasText: '412,30' })
      .filter({ hasText: 'J’ai un doute' })
      .waitFor();
    await large.close();

    // Said to be right of that very answer, there too.
    await seat.panel.getByRole('button', { name: 'C’est bien ça' }).click();
    await seat.when(({ progress }) => Object.keys(progress.doubts).length === 0);
  });
});
