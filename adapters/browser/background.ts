import type { Browser, browser } from 'wxt/browser';
import { answerPage } from './answer-page.ts';
import { watchClosedPanels } from './closed-panel.ts';
import { portalPatterns } from './manifest.ts';
import { removeMarkStyle } from './mark-style-sheet.ts';
import type { PageOrder } from './messages.ts';
import { openPanel } from './open-panel.ts';
import { parsePageRequest } from './page-requests.ts';
import { addedSites, isSiteOn, pageScript, reconcileScripts } from './sites.ts';
import { forgetTab, isOneForAll, readSettings, recordFailure, watchSettings } from './storage.ts';

type Api = typeof browser;

/**
 * Wires the background's listeners. It keeps nothing in memory: a killed worker costs nothing.
 * Must be called synchronously when the background starts.
 */
export function startBackground(api: Api): void {
  api.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (!isOwnPage(sender, api.runtime.id)) return false;
    const request = parsePageRequest(message);
    if (!request) return false;
    // The browser forgets the person's click at the first await.
    if (request.type === 'openPanel') {
      openPanel(api, sender.tab?.id, sender.tab?.windowId);
      return false;
    }
    answerPage(api, request, sender).then(respond, (error: unknown) => {
      void recordFailure('background-request', String((error as Error).stack ?? error));
      respond(null);
    });
    return true;
  });

  const reconcile = async () => {
    const portals = Object.entries(portalPatterns).map(([id, patterns]) => ({ id, patterns }));
    // Scripts are registered for all windows at once: where one background serves them all, the private one's word counts.
    const settings = await readSettings(isOneForAll() || undefined);
    await reconcileScripts([...portals, ...(await addedSites())], settings);
    await updateOpenTabs(api);
  };
  // One at a time: one begun before « off » would otherwise register again, after it, what it had found on.
  let last: Promise<unknown> = Promise.resolve();
  const reconcileSafely = () => {
    last = last
      .then(reconcile)
      .catch((error: unknown) => recordFailure('reconcile', String((error as Error).stack ?? error)));
  };
  api.runtime.onInstalled.addListener(({ reason }) => {
    reconcileSafely();
    // Nobody finds an icon behind the puzzle piece alone: the first screens show it, with the pin.
    if (reason === 'install') void api.tabs.create({ url: api.runtime.getURL('/sidepanel.html') });
  });
  api.runtime.onStartup.addListener(reconcileSafely);
  api.permissions.onAdded.addListener(reconcileSafely);
  api.permissions.onRemoved.addListener(reconcileSafely);
  watchSettings(reconcileSafely);

  api.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  api.commands.onCommand.addListener((command) => {
    if (command === 'next-word') void orderActiveTab(api, { type: 'nextWord' });
  });
  watchClosedPanels(api);
  api.action.onClicked.addListener((tab) => openPanel(api, tab.id, tab.windowId));
}

/** Only our own scripts in the top frame of a tab; extension pages (practice) count, other extensions do not. */
function isOwnPage(sender: Browser.runtime.MessageSender, ownId: string): boolean {
  return sender.id === ownId && sender.tab?.id !== undefined && sender.frameId === 0;
}

async function orderActiveTab(api: Api, order: PageOrder): Promise<void> {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await orderTab(api, tab.id, order);
}

/** Whether a live script of ours took the order. */
async function orderTab(api: Api, tabId: number, order: PageOrder): Promise<boolean> {
  try {
    return (await api.tabs.sendMessage(tabId, order, { frameId: 0 })) === true;
  } catch {
    return false; // No script of ours in that tab.
  }
}

/** A site switched off loses our script and style within a second; one switched on gets them without a reload. */
async function updateOpenTabs(api: Api): Promise<void> {
  await Promise.all(
    (await api.tabs.query({})).map(async ({ id: tabId, url, incognito }) => {
      // The rehearsal is no site: whatever is chosen for sites, it goes on.
      if (tabId === undefined || url?.startsWith(api.runtime.getURL('/')) === true) return;
      const settings = await readSettings(incognito);
      // A tab whose address is hidden from us is one we have no access to, or no longer.
      const isOn = url?.startsWith('https://') === true && isSiteOn(new URL(url).hostname, settings);
      const wasThere = await orderTab(api, tabId, { type: 'siteChanged', isOn });
      if (!isOn && wasThere) await removeMarkStyle(api, tabId);
      if (isOn && !wasThere) await injectPageScript(api, tabId);
    }),
  );
}

async function injectPageScript(api: Api, tabId: number): Promise<void> {
  // Withheld access, an error page or a page that is being replaced: there is nothing to help with there.
  await api.scripting
    .executeScript({ target: { tabId, frameIds: [0] }, files: [pageScript] })
    .catch(() => undefined);
}
