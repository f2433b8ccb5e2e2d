import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../adapters/browser/messages.ts';
import { servePage } from '../../../scripts/browsers/serve-page.ts';
import { countRings } from '../../support/drawn.ts';
import { passFirstVisit } from '../../support/portal.ts';
import { readSample } from '../../support/samples.ts';
import { sitBeside } from '../../support/sit-beside.ts';

declare const chrome: typeof import('wxt/browser')['browser'];

const url = 'https://wwwd.caf.fr/wps/myportal/declaration-trimestrielle';

describe('the quarterly declaration at the CAF’s own address', () => {
  const seat = sitBeside({ url, html: readSample('caf', 'quarterly-declaration') });
  const { when, atStep, goOn } = seat;
  const isSent = (state: string) => when(({ assessment }) => assessment?.sent.state === state);
  /** Answers what must be, step by step, up to `last`. */
  const walkTo = async (last: number) => {
    if (last >= 2) {
      await seat.tab.page.locator('[name=profil][value=non]').check();
      await goOn();
    }
    if (last >= 3) await goOn();
    if (last >= 4) {
      for (const name of ['pension', 'etranger'])
        await seat.tab.page.locator(`[name=${name}][value=non]`).check();
      await goOn();
    }
    return atStep(last);
  };
  /** A portal that takes the press and says nothing. */
  const takeInSilence = () =>
    seat.tab.page.evaluate(() => {
      const form = document.querySelector('#declaration');
      form?.addEventListener(
        'submit',
        (event) => {
          event.preventDefault();
          event.stopImmediatePropagation();
        },
        true,
      );
    });

  it('is recognised, with the step the page says', async () => {
    const { assessment } = await atStep(1);
    expect(assessment?.place).toMatchObject({
      portal: 'caf',
      procedure: 'quarterly-declaration',
      step: { index: 1, total: 4 },
    });
    expect(assessment?.sent.state).toBe('not-sent');
  });

  it('follows her from step to step, and never calls a step done that she did not see', async () => {
    for (const step of [2, 3, 4]) {
      const { assessment } = await walkStep(step);
      expect(assessment?.page.step?.index).toBe(step);
      const ahead = assessment?.steps.slice(step) ?? [];
      for (const { id, state } of ahead) expect(state, id).toBe('later');
    }
    async function walkStep(step: number) {
      if (step === 2) return walkTo(2);
      if (step === 4)
        for (const name of ['pension', 'etranger'])
          await seat.tab.page.locator(`[name=${name}][value=non]`).check();
      await goOn();
      return atStep(step);
    }
  });

  it('tells the panel what every case means, and not from what', async () => {
    const { assessment } = await walkTo(3);
    const { fields = [] } = assessment?.page ?? {};
    expect(fields.filter(({ valueType }) => valueType === 'amount').length).toBeGreaterThan(2);
    for (const field of fields) {
      expect(field.valueType, field.label).toEqual(expect.any(String));
      expect(field).not.toHaveProperty('clues');
    }
  });

  it('says that an already written amount was changed, and no longer when it is put back', async () => {
    await walkTo(3);
    const amount = seat.tab.page.locator('#mns-vous-2');
    const problems = ({ assessment }: Snapshot) =>
      assessment?.findings.filter(({ status }) => status === 'problem').map(({ fieldLabel }) => fieldLabel) ??
      [];
    const before = problems(await atStep(3));
    await amount.fill('1000');
    await amount.blur();
    const changed = await when((snapshot) => problems(snapshot).length > before.length);
    expect(changed.assessment?.verdict).toBe('attention');
    // The same amount, written otherwise, is no change.
    await amount.fill('1054.61');
    await amount.blur();
    await when((snapshot) => problems(snapshot).length === before.length);
  });

  it('still says so when she comes back to a page that holds her amount', async () => {
    await walkTo(3);
    const changed = ({ assessment }: Snapshot) =>
      assessment?.findings.find(
        ({ check, status, text }) =>
          check === 'changed-value' && status === 'problem' && /^1.000/.test(text.params.after ?? ''),
      );
    const amount = seat.tab.page.locator('#mns-vous-2');
    await amount.fill('1000');
    await amount.blur();
    await when((snapshot) => changed(snapshot) !== undefined);
    const html = readSample('caf', 'quarterly-declaration').replace('1 054,61', '1 000,00');
    await servePage(seat.tab.page, { url, html });
    await seat.tab.page.reload();
    await walkTo(3);
    const back = await when((snapshot) => changed(snapshot) !== undefined);
    const found = changed(back);
    expect(found?.text.params.before).toMatch(/^1.054,61/);
    const line = back.assessment?.review.find(({ fieldId }) => fieldId === found?.fieldId);
    expect(line).toMatchObject({ hasChanged: true, initial: expect.stringMatching(/1.054,61/) });
    // What the panel retells of the case itself is the same.
    const field = back.assessment?.page.fields.find(({ id }) => id === found?.fieldId);
    expect(field?.initial).toMatchObject({ text: '1 054,61' });
  });

  it('« Me montrer » puts the case in sight, and writes nothing there', async () => {
    const { assessment } = await walkTo(3);
    const last = assessment?.page.fields.findLast(({ kind }) => kind === 'text');
    expect(last).toBeDefined();
    await seat.tab.page.setViewportSize({ width: 1280, height: 400 });
    await seat.tab.page.evaluate(() => scrollTo(0, 0));
    const values = () =>
      seat.tab.page.locator('input').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    const before = await values();
    await seat.panel.evaluate(
      ([id, fieldId]) =>
        new Promise<void>((resolve) => {
          const port = chrome.tabs.connect(id as number, { frameId: 0, name: 'panel' });
          port.postMessage({ type: 'focusField', fieldId });
          setTimeout(resolve, 700);
        }),
      [seat.tab.tabId, last?.id] as const,
    );
    const top = await seat.tab.page.evaluate(() => scrollY);
    expect(top).toBeGreaterThan(0);
    expect(await countRings(seat.tab.page)).toBe(1);
    expect(await values()).toEqual(before);
    // What she types next lands there, and the Tab key goes on from there.
    const focused = () => seat.tab.page.evaluate(() => document.activeElement?.id);
    expect(await focused()).toBe('mns-enfant-2');
  });

  it('lets the portal’s own handler run on the first press, then recognises the receipt', async () => {
    await walkTo(4);
    await seat.tab.page.locator('#honneur').check();
    await seat.tab.page.evaluate(() => {
      Object.assign(globalThis, { presses: 0 });
      document.querySelector('#declaration')?.addEventListener('submit', () => {
        (globalThis as unknown as { presses: number }).presses += 1;
      });
    });
    await seat.tab.page.locator('#envoyer').click();
    expect(await seat.tab.page.evaluate(() => (globalThis as unknown as { presses: number }).presses)).toBe(
      1,
    );
    const { assessment } = await isSent('sent');
    expect(assessment?.sent).toMatchObject({ state: 'sent', already: false });
  });

  it('a press without a receipt: nobody knows, and the panel asks', async () => {
    await walkTo(4);
    await seat.tab.page.locator('#honneur').check();
    await takeInSilence();
    expect((await atStep(4)).assessment?.sent.state).toBe('not-sent');
    await seat.tab.page.locator('#envoyer').click();
    const { assessment } = await isSent('unknown');
    expect(assessment?.sent).toEqual({ state: 'unknown', pressed: true });
    await passFirstVisit(seat.panel);
    await seat.panel.getByText('Voyez-vous un message de confirmation').first().waitFor({ timeout: 2_000 });
  });

  it('the network that falls after the press: nobody knows, and that is said first', async () => {
    await walkTo(4);
    await seat.tab.page.locator('#honneur').check();
    await takeInSilence();
    await seat.tab.page.locator('#envoyer').click();
    await isSent('unknown');
    await passFirstVisit(seat.panel);
    await seat.tab.page.route('**/*', (route) => route.abort('internetdisconnected'));
    await seat.tab.page.reload().catch(() => undefined);
    await seat.panel.getByText('Je ne vois plus la page.').waitFor();
    await seat.panel.getByText('Je ne sais pas si c’est parti.').waitFor();
    await seat.panel.getByRole('button', { name: 'Regarder encore' }).waitFor();
  });

  it('a page that says it went, opened without a press, sends her to her messages and not to send again', async () => {
    await passFirstVisit(seat.panel);
    await seat.tab.page.evaluate(() => {
      document.body.innerHTML =
        '<h1>Déclaration trimestrielle de ressources</h1><h2>Votre déclaration a bien été envoyée le 24/11/2026 à 10:42. Référence : 2026 A 4471</h2>';
    });
    await seat.panel.getByText('Je ne sais pas si c’est parti.').waitFor();
    await seat.panel.getByText('N’envoyez pas une deuxième fois avant.').waitFor();
    expect(await seat.panel.getByText('Relire avant d’envoyer').count()).toBe(0);
    await seat.panel.getByText('Continuer sur cette page').click();
    await seat.panel.getByRole('button', { name: 'Relire avec vous' }).waitFor();
    expect(await seat.panel.getByText('Vous êtes ici').count()).toBe(0);
  });

  it('the same declaration in other words is said to be of no known part, with the guide’s date', async () => {
    await passFirstVisit(seat.panel);
    await seat.tab.page.evaluate(() => {
      for (const title of document.querySelectorAll('h2, [aria-current] , .compte-etapes'))
        title.textContent = 'Bloc orange';
    });
    await seat.panel.getByText('Je ne retrouve pas cette partie dans le guide.').waitFor();
    expect(await seat.panel.getByText('Vous êtes ici').count()).toBe(0);
  });
});
