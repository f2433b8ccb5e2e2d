import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BienvuChromium } from '../../../scripts/browsers/chromium.ts';
import { waitForMarks } from '../../support/marks.ts';
import { launchWithBienvu, openPanel, openPortal, passFirstVisit, portalPage } from '../../support/portal.ts';

const url = 'https://wwwd.caf.fr/wps/myportal/documents';
const html = portalPage('<h1>Mes documents</h1><p>Un justificatif suffit.</p>');

/** Stands for the computer's voices: one French voice that lives here, one from afar; it reads when told to go on. */
const fakeVoice = `
  const said = [];
  class FakeUtterance { constructor(text) { this.text = text; } }
  Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: FakeUtterance });
  Object.defineProperty(globalThis, 'speechSynthesis', { value: {
    getVoices: () => [{ lang: 'uk-UA', localService: false }, { lang: 'fr-FR', localService: true }],
    speak: (utterance) => said.push(utterance),
    cancel: () => { said.length = 0; },
    addEventListener: () => undefined,
  } });
  globalThis.fakeVoice = said;
`;

describe('reading aloud', () => {
  let browser: BienvuChromium;
  beforeAll(async () => {
    browser = await launchWithBienvu();
    await browser.context.addInitScript(fakeVoice);
  });
  afterAll(() => browser.close());

  it('marks the sentence and the word the voice is at, and nothing once it stops', async () => {
    const tab = await openPortal(browser, { url, html });
    await waitForMarks(tab.page);
    const panel = await openPanel(browser, tab);
    await passFirstVisit(panel);
    await panel.getByRole('button', { name: 'Chercher un mot' }).click();
    await panel.locator('.word-line', { hasText: 'justificatif' }).click();
    await panel.getByRole('button', { name: 'Écouter' }).click();
    const said = await panel.evaluate<[string, string][]>('fakeVoice.map(({ text, lang }) => [text, lang])');
    expect(said[0]).toEqual(['justificatif.', 'fr-FR']);
    expect(said.length).toBeGreaterThan(2);
    const marked = (name: string) =>
      panel.evaluate<string>(`[...(CSS.highlights.get('${name}') ?? [])].map(String).join()`);
    await panel.evaluate(
      "fakeVoice[1].onstart(); fakeVoice[1].onboundary({ name: 'word', charIndex: 0, charLength: 0 })",
    );
    await expect.poll(() => marked('bienvu-sentence')).toBe(said[1]?.[0].replace(/\.$/, ''));
    expect(said[1]?.[0].startsWith(await marked('bienvu-spoken'))).toBe(true);
    await panel.screenshot({ path: '.reports/read-aloud.png' });
    await panel.getByRole('button', { name: 'Arrêter la lecture' }).click();
    await expect.poll(() => marked('bienvu-sentence')).toBe('');
    await Promise.all([panel.close(), tab.page.close()]);
  });
});
