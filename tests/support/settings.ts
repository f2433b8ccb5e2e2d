import type { BienvuChromium } from '../../scripts/browsers/chromium.ts';

declare const chrome: typeof import('wxt/browser')['browser'];

/** Settings as version 1 stores them. */
export const storedSettings = {
  sitesOff: [] as string[],
  isOn: true,
  lang: 'fr',
  density: 'this-step',
  knownTerms: [] as string[],
  hasDwell: false,
  textSize: '100',
  isShared: null as string | null,
};

/** Stores settings as the extension does for this session, for tests that are not about how they are chosen. */
export async function storeSettings(
  browser: BienvuChromium,
  part: Partial<typeof storedSettings>,
): Promise<void> {
  const settings = { ...storedSettings, ...part };
  await browser.station.evaluate(
    (value) => chrome.storage.session.set({ settings: value, settings$: { v: 1 } }),
    settings,
  );
}
