import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../adapters/browser/messages.ts';
import { type BienvuFirefox, launchFirefox } from '../../../scripts/browsers/firefox.ts';
import { buildFolder } from '../../../scripts/machine/build-extension.ts';
import { type Moment, samplesToWalk, shapeOf, shapeWanted } from '../../support/sample-moments.ts';
import { readSample } from '../../support/samples.ts';
import { actByKeys, type KeyedPage } from '../../support/walk-by-keys.ts';

declare const browser: typeof import('wxt/browser')['browser'];

/** Practice pages whose answers do not hang on the day: Firefox keeps its own clock. */
const timeless = ['caf/fetch-attestation', 'france-travail/fetch-attestation', 'ameli/rights-attestation'];

describe('in Firefox, a whole walk without a mouse', () => {
  let firefox: BienvuFirefox;
  let station: Page;
  beforeAll(async () => {
    firefox = await launchFirefox({ build: buildFolder('firefox') });
    station = await firefox.openOwn('manifest.json');
    await station.waitForFunction(
      async () => (await browser.scripting.getRegisteredContentScripts()).length > 0,
      { polling: 100, timeout: 10_000 },
    );
  });
  afterAll(() => firefox.close());

  it.each(samplesToWalk.filter(({ portal, name }) => timeless.includes(`${portal}/${name}`)))(
    '$portal $name',
    async ({ portal, name, expected }) => {
      const { page } = await firefox.openPortal({ url: expected.url, html: readSample(portal, name) });
      const keys = keysOfFirefox(page);
      for (const moment of expected.moments) {
        for (const act of moment.acts) await actByKeys(keys, act);
        expect(await seenWithin(10_000, expected.url, moment), moment.name).toEqual(shapeWanted(moment));
      }
      await page.close();
    },
    90_000,
  );

  /** What the page tells a panel, as soon as it is what is wanted or at the end of `patience`. */
  async function seenWithin(patience: number, url: string, moment: Moment) {
    const deadline = performance.now() + patience;
    for (;;) {
      const snapshot = await askSnapshot(url);
      const seen = snapshot && shapeOf(snapshot, moment);
      const isSame = JSON.stringify(seen) === JSON.stringify(shapeWanted(moment));
      if (isSame || performance.now() > deadline) return seen;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }

  async function askSnapshot(url: string): Promise<Snapshot | null> {
    // As text: deep objects do not cross the remote protocol whole.
    const text = await station.evaluate(async (wanted) => {
      const tabs = await browser.tabs.query({});
      const id = tabs.find((tab) => tab.url?.startsWith(wanted))?.id ?? -1;
      return new Promise<string>((done) => {
        const port = browser.tabs.connect(id, { frameId: 0, name: 'panel' });
        port.onMessage.addListener((message: unknown) => {
          port.disconnect();
          done(JSON.stringify(message));
        });
        port.onDisconnect.addListener(() => done('null'));
        setTimeout(() => done('null'), 2_000);
      });
    }, url);
    return JSON.parse(text) as Snapshot | null;
  }
});

function keysOfFirefox(page: Page): KeyedPage {
  return {
    press: (key) => page.keyboard.press((key === 'Space' ? ' ' : key) as KeyInput),
    type: (text) => page.keyboard.type(text),
    selectAll: async () => {
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
    },
    ask: (question, ...told) =>
      page.evaluate(`(${question})(...${JSON.stringify(told)})`) as Promise<ReturnType<typeof question>>,
    onEnd: (act) => void page.once('close', act),
  };
}
