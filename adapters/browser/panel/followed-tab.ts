import { browser } from 'wxt/browser';

/** Which tab the panel speaks of. `url` is null where the browser does not show it to us. */
export interface FollowedTab {
  id: number;
  url: string | null;
}

/**
 * Follows one tab (`given`: the panel opened large, or a test), or the active tab of the panel's window. Calls back with
 * each change of tab or address; null when there is no tab.
 */
export async function followTab(
  given: number | null,
  onTab: (tab: FollowedTab | null) => void,
  signal: AbortSignal,
): Promise<void> {
  // What stands in a tab of its own, as the welcome does, is beside no other page: that page would think a panel open.
  const fixedTabId = given ?? (await browser.tabs.getCurrent())?.id ?? null;
  const windowId = (await browser.windows.getCurrent()).id;
  let former: FollowedTab | null = null;
  const report = async () => {
    const tab = await currentTab(fixedTabId, windowId);
    // An address hidden since it was last seen, without another page: access to it was taken away.
    const isHidden = tab !== null && tab.url === null && tab.id === former?.id;
    former = isHidden ? former : tab;
    if (!signal.aborted) onTab(former);
  };
  const onActivated = (info: { windowId: number }) => {
    if (fixedTabId === null && info.windowId === windowId) void report();
  };
  const onUpdated = (tabId: number, change: { status?: string; url?: string }) => {
    if (change.status === 'loading' && tabId === former?.id) former = null;
    if (change.status !== undefined || change.url !== undefined) void report();
  };
  const onRemoved = () => void report();
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(onRemoved);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onRemoved.removeListener(onRemoved);
  });
  await report();
}

async function currentTab(
  fixedTabId: number | null,
  windowId: number | undefined,
): Promise<FollowedTab | null> {
  try {
    const tab =
      fixedTabId === null
        ? (await browser.tabs.query({ active: true, ...(windowId === undefined ? {} : { windowId }) }))[0]
        : await browser.tabs.get(fixedTabId);
    return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
  } catch {
    return null; // The tab was closed.
  }
}
