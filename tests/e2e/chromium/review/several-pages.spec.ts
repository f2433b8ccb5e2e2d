import type { Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { relayOrigins } from '../../../../adapters/browser/review-places.ts';
import { viewLines } from '../../../../core/review/view.ts';
import { pagesBefore } from '../../../../core/review/visits.ts';
import names from '../../../../locales/fr/pictures.json' with { type: 'json' };
import { type Gateway, startGateway } from '../../../../relay/gateway.ts';
import { MemoryLog } from '../../../../relay/memory-log.ts';
import { type BienvuChromium, launchChromium } from '../../../../scripts/browsers/chromium.ts';
import { servePage } from '../../../../scripts/browsers/serve-page.ts';
import { ensureBuild } from '../../../../scripts/machine/build-extension.ts';
import { localPlaces } from '../../../../scripts/machine/build-places.ts';
import {
  openPanel,
  openPortal,
  type PortalTab,
  passFirstVisit,
  portalPage,
} from '../../../support/portal.ts';
import { formsOf } from '../../../support/review/forms-of.ts';
import { ScriptedHelper } from '../../../support/review/scripted-helper.ts';
import { readSample } from '../../../support/samples.ts';

const url = 'https://wwwd.caf.fr/wps/myportal/declaration-trimestrielle';
const where = localPlaces();
const relay = { name: relayOrigins(where.places)[0] ?? '', urls: where.places?.relay ?? [] };

describe('a review from afar over several pages', () => {
  let browser: BienvuChromium;
  let gateway: Gateway;
  let log: MemoryLog;
  let tab: PortalTab;
  let panel: Page;
  let helper: ScriptedHelper;

  beforeAll(async () => {
    browser = await launchChromium({ build: await ensureBuild('chrome', { where }) });
  }, 240_000);
  afterAll(() => browser.close());
  beforeEach(async () => {
    log = new MemoryLog();
    gateway = await startGateway({ log, port: where.relayPort });
    tab = await openPortal(browser, { url, html: readSample('caf', 'quarterly-declaration') });
    panel = await openPanel(browser, tab);
    await passFirstVisit(panel);
    helper = await meet();
  }, 60_000);
  afterEach(async () => {
    await Promise.all([panel.close(), tab.page.close(), helper.leave()]);
    await gateway.close();
    await log.close();
  });

  const press = (name: string | RegExp) => panel.getByRole('button', { name }).first().click();
  const sees = (text: string | RegExp) => panel.getByText(text).first().waitFor();
  const value = async (text: string) => {
    await tab.page.locator('#commune').fill(text);
    await tab.page.locator('#commune').blur();
  };
  /** The site loads another page whole: every case has a new name inside. */
  const go = async (to: string, html: string) => {
    await servePage(tab.page, { url: to, html });
    await tab.page.goto(to);
  };

  async function meet(): Promise<ScriptedHelper> {
    await press('Faire relire par quelqu’un');
    await press('Nous sommes au téléphone');
    await sees('Dites ce code au téléphone');
    const digits = (await panel.locator('.code-digits > li').allTextContents()).join('');
    const one = await ScriptedHelper.byCode(digits, { relay });
    await sees('Touchez la ligne que vous entendez.');
    const row = one.row
      .map((id) => names[id])
      .join('')
      .replaceAll(' ', '');
    const rows = panel.getByRole('listitem').getByRole('button');
    const texts = (await rows.allTextContents()).map((text) => text.replaceAll(/[ ,]/g, ''));
    await rows.nth(texts.indexOf(row)).click();
    return one;
  }

  it('opinions survive « Continuer » and « Retour », while the answers are the same', async () => {
    const form = readSample('caf', 'quarterly-declaration');
    await helper.sees('Commune');
    await press(/^Commune/);
    await press('Montrer ma réponse');
    await helper.sees('Commune', ({ answer }) => answer?.value === 'Rennes');
    await helper.mark('Commune', 'together', 'Quelle ville ?');
    await helper.mark('Numéro et voie', 'unseen', 'Quel étage ?');
    await press('J’ai un doute');
    await helper.sees('Commune', ({ reply }) => reply === 'doubt');
    await helper.done();
    await sees(/Claire a fini\./);

    const next = portalPage('<h1>Pour vous joindre</h1><label>Téléphone <input value="06"></label>');
    await go('https://wwwd.caf.fr/wps/myportal/coordonnees', next);
    await helper.sees('Téléphone', ({ mark, reply }) => mark === null && reply === 'none');
    await sees('Nouvelle page : Claire voit aussi ces questions.');
    await sees('Claire a fini de relire la page d’avant.');
    await sees('Avis sur les pages d’avant');
    await sees('« Quelle ville ? »');
    await helper.mark('Téléphone', 'unseen');
    await helper.done();
    await sees(/Revu, sauf \d+ réponses que je n’ai pas vues\./);
    expect(await panel.getByText('Je n’ai vu aucune réponse.').count()).toBe(0);
    // His side reckons the same from what it heard.
    expect(
      pagesBefore(helper.state)
        .flatMap(viewLines)
        .filter(({ mark }) => mark),
    ).toHaveLength(2);

    await go(url, form);
    const back = await helper.sees('Commune', ({ mark }) => mark !== null);
    expect(back).toMatchObject({ mark: { kind: 'together', state: 'current' }, reply: 'doubt' });
    await sees('« Quel étage ? »');
    await value('Nantes');
    await helper.sees('Commune', ({ mark }) => mark?.state === 'expired');
    await sees('Ancien avis : votre réponse a changé.');
    await value('Rennes');
    await helper.sees('Commune', ({ line, mark }) => line.version > 2 && mark?.state === 'expired');
    // Nothing of what she did not show has left.
    for (const form of formsOf('12 rue des Tilleuls'))
      expect(JSON.stringify(helper.heard)).not.toContain(form);

    await panel.getByRole('button', { name: 'Finir la relecture' }).click();
    await press('Finir');
    await sees('Avis sur les pages d’avant');
    await sees('« Quel étage ? »');
  }, 90_000);
});
