import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../adapters/browser/messages.ts';
import type { BienvuChromium } from '../../../scripts/browsers/chromium.ts';
import {
  launchWithBienvu,
  openPanel,
  openPortal,
  type PortalTab,
  portalPage,
  waitForSnapshot,
} from '../../support/portal.ts';
import { threadTime } from '../../support/thread-time.ts';

const html = portalPage(`
  <h1>Mes ressources</h1>
  <p>Vous pouvez télécharger votre attestation ou enregistrer votre demande.</p>
  <form>
    <label for="salary">Salaires</label><input id="salary" value="1054,61">
    <label for="mail">Adresse e-mail</label><input id="mail" type="email">
    <button type="button">Continuer</button>
  </form>`);
const url = 'https://wwwd.caf.fr/wps/myportal/ressources';

/** What the panel must go on saying, whatever the page does. */
function essence({ words, assessment }: Snapshot) {
  return {
    words: words.map(({ form }) => form),
    fields: assessment?.page.fields.map(({ label, value }) => ({ label, value })),
    findings: assessment?.findings.map(({ id, status }) => ({ id, status })),
    verdict: assessment?.verdict,
    sent: assessment?.sent,
  };
}

const isWhole = ({ isRead, words, assessment }: Snapshot) =>
  isRead && words.length >= 2 && assessment?.page.fields.length === 2;

/** Events a page can make, among them those that would end a content script that listens to the page. */
function forgeEvents(): void {
  const names = [
    ...['visibilitychange', 'pagehide', 'pageshow', 'unload', 'beforeunload', 'freeze', 'resume', 'error'],
    ...[
      'wxt:content-script-started',
      'wxt:locationchange',
      'message',
      'disconnect',
      'bienvu',
      'abort',
      'blur',
    ],
    ...[
      'input',
      'change',
      'click',
      'keydown',
      'submit',
      'focusin',
      'focusout',
      'scroll',
      'resize',
      'popstate',
    ],
  ];
  const targets = [window, document, document.body, ...document.querySelectorAll('input, button')];
  for (let turn = 0; turn < 1_000; turn++) {
    const name = names[turn % names.length] ?? 'message';
    const target = targets[turn % targets.length] ?? window;
    target.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail: { type: 'stop' } }));
    if (turn % 10 === 0) window.postMessage({ type: 'stop', contentScriptName: 'page' }, '*');
  }
}

/** Fights all that can be seen of us, twenty times a second. */
function fight(): void {
  setInterval(() => {
    CSS.highlights.clear();
    document.adoptedStyleSheets = [];
    for (const sheet of document.querySelectorAll('style, link[rel=stylesheet]')) sheet.remove();
    for (const child of [...document.documentElement.children]) {
      if (!['HEAD', 'BODY'].includes(child.nodeName)) child.remove();
    }
    for (const child of [...document.body.children]) if (child.nodeName === 'DIV') child.remove();
  }, 50);
}

describe('a page that fights us', () => {
  let browser: BienvuChromium;
  beforeAll(async () => {
    browser = await launchWithBienvu();
  });
  afterAll(() => browser.close());

  async function open(): Promise<{
    tab: PortalTab;
    close: () => Promise<unknown>;
    before: ReturnType<typeof essence>;
  }> {
    const tab = await openPortal(browser, { url, html });
    const panel = await openPanel(browser, tab);
    const before = essence(await waitForSnapshot(browser.station, tab.tabId, isWhole));
    return { tab, before, close: () => Promise.all([panel.close(), tab.page.close()]) };
  }

  it('1,000 forged events change nothing of what the panel says', async () => {
    const { tab, before, close } = await open();
    await tab.page.evaluate(forgeEvents);
    await tab.page.waitForTimeout(1_000);
    expect(essence(await waitForSnapshot(browser.station, tab.tabId, isWhole))).toEqual(before);
    await close();
  });

  it('nor does wiping style sheets, highlights and every element that is not its own', async () => {
    const { tab, before, close } = await open();
    await tab.page.evaluate(fight);
    await tab.page.waitForTimeout(1_500);
    expect(essence(await waitForSnapshot(browser.station, tab.tabId, isWhole))).toEqual(before);
    await close();
  });

  it('a change by the person is still read after all that', async () => {
    const { tab, close } = await open();
    await tab.page.evaluate(forgeEvents);
    await tab.page.evaluate(fight);
    await tab.page.locator('#salary').fill('1000');
    const isNew = ({ assessment }: Snapshot) =>
      assessment?.page.fields.some(({ value }) => value.state === 'filled' && value.text === '1000') ?? false;
    await waitForSnapshot(browser.station, tab.tabId, isNew);
    await close();
  });

  it('a page that changes 1,000 times a second is still read, and still answers', async () => {
    const { tab, close } = await open();
    await tab.page.evaluate(() => {
      const storm = document.body.appendChild(document.createElement('p'));
      setInterval(() => {
        for (let turn = 0; turn < 10; turn++) storm.textContent = `Mise à jour ${performance.now()}`;
      }, 10);
    });
    await tab.page.waitForTimeout(500);
    await tab.page.locator('#salary').fill('77');
    const isNew = ({ assessment }: Snapshot) =>
      assessment?.page.fields.some(({ value }) => value.state === 'filled' && value.text === '77') ?? false;
    await waitForSnapshot(browser.station, tab.tabId, isNew);
    const session = await tab.page.context().newCDPSession(tab.page);
    const wait = await threadTime(session, () =>
      tab.page.evaluate(() => new Promise<void>((done) => setTimeout(done, 0))),
    );
    expect(wait).toBeLessThan(100);
    await close();
  });
});
