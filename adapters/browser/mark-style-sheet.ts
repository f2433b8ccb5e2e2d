import type { browser } from 'wxt/browser';
import { markStyle } from '../page/words/mark-style.ts';

/**
 * The underline's style sheet goes in with the person's origin: page and author sheets cannot reach into shadow roots,
 * and the page can neither see nor wipe it.
 */
const sheet = (tabId: number) => ({
  target: { tabId, frameIds: [0] },
  css: markStyle,
  origin: 'USER' as const,
});

export async function insertMarkStyle(api: typeof browser, tabId: number): Promise<void> {
  await api.scripting.removeCSS(sheet(tabId)).catch(() => undefined);
  await api.scripting.insertCSS(sheet(tabId)).catch(() => undefined);
}

export async function removeMarkStyle(api: typeof browser, tabId: number): Promise<void> {
  await api.scripting.removeCSS(sheet(tabId)).catch(() => undefined);
}
