import type { browser } from 'wxt/browser';

/**
 * Opens the panel from a person's click. Must run in the same turn as the click's message: after one `await`, Chromium
 * refuses. Firefox never opens its sidebar from a page's click; its popup opens, and carries « Garder à côté ».
 */
export function openPanel(
  api: typeof browser,
  tabId: number | undefined,
  windowId: number | undefined,
): void {
  if (import.meta.env.FIREFOX) {
    api.action.openPopup().catch(() => undefined);
  } else if (tabId !== undefined) {
    api.sidePanel.open({ tabId }).catch(() => undefined);
  } else if (windowId !== undefined) {
    api.sidePanel.open({ windowId }).catch(() => undefined);
  }
}
