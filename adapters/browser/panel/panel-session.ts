import { type Browser, browser } from 'wxt/browser';
import { portalOf } from '../manifest.ts';
import type { PanelCommand, Snapshot } from '../messages.ts';
import { isSiteOn, siteOf } from '../sites.ts';
import { readSettings, watchSettings } from '../storage.ts';
import { type FollowedTab, followTab } from './followed-tab.ts';
import { connectToPage, injectInto, type PageConnection } from './page-connection.ts';

export type SessionConnection =
  | 'connecting'
  | 'reading'
  | 'ready'
  | 'no-site'
  | 'unknown-site'
  | 'site-off'
  | 'no-access'
  | 'broken'
  | 'lost';

export interface SessionView {
  connection: SessionConnection;
  tabId: number | null;
  site: { id: string; host: string; portalId: string | null } | null;
  snapshot: Snapshot | null;
  /** Counts the lines opened to a page: a page that is loaded again has another one. */
  line: number;
}

export interface PanelSession {
  send(command: PanelCommand): void;
  /** Looks at the tab again: after a permission was given, or when she asks to try again. */
  retry(): void;
}

const mostInjections = 2;
/** A script that is there answers only once the background has, which on a slow machine takes seconds to start. */
const mostWaits = 10;
const retryAfterMs = 400;
/** Said to be lost, a page may still come: it is asked again, less often. */
const askAgainAfterMs = 2_000;

/** Keeps the panel connected to the tab it speaks of, through navigation, switches and permission changes. */
export function startPanelSession(
  fixedTabId: number | null,
  onView: (view: SessionView) => void,
  signal: AbortSignal,
): PanelSession {
  let view: SessionView = { connection: 'connecting', tabId: null, site: null, snapshot: null, line: 0 };
  let tab: FollowedTab | null = null;
  let link: PageConnection | null = null;
  let wasOn = true;
  /** Each look at the tab makes the answers of the former one void. */
  let turn = 0;

  const show = (part: Partial<SessionView>) => {
    view = { ...view, ...part };
    onView(view);
  };

  async function look(): Promise<void> {
    const mine = ++turn;
    link?.close();
    link = null;
    if (!tab) return show({ connection: 'no-site', tabId: null, site: null, snapshot: null });
    const place = siteAt(tab.url);
    show({ tabId: tab.id, site: place?.site ?? null, snapshot: null });
    if (!place) return show({ connection: 'no-site' });
    const settings = await readSettings();
    if (mine !== turn) return;
    wasOn = isSiteOn(place.site.host, settings);
    if (!wasOn) return show({ connection: 'site-off' });
    if (!place.isRehearsal && !(await hasAccess(place.site.host))) {
      if (mine === turn) show({ connection: place.site.portalId ? 'no-access' : 'unknown-site' });
      return;
    }
    if (mine !== turn) return;
    show({ connection: 'connecting' });
    connect(tab.id, mine, place.isRehearsal, 0);
  }

  function connect(tabId: number, mine: number, isRehearsal: boolean, tries: number): void {
    let isReaderAsked = false;
    view = { ...view, line: view.line + 1 };
    link = connectToPage(tabId, {
      onSnapshot: (snapshot) => {
        if (mine !== turn) return;
        show({ snapshot, connection: connectionOf(snapshot) });
        if (!isReaderAsked && !snapshot.isRead) {
          isReaderAsked = true;
          void injectInto(tabId, 'reader');
        }
      },
      onLost: (wasOpen) => {
        if (mine !== turn) return;
        link = null;
        void recover(tabId, mine, isRehearsal, wasOpen ? 0 : tries);
      },
    });
  }

  /** A page that went away comes back by itself (a new address calls `look`); one without our script gets it. */
  async function recover(tabId: number, mine: number, isRehearsal: boolean, tries: number): Promise<void> {
    const isLost = tries >= mostWaits;
    if (isLost && view.connection !== 'lost') show({ connection: 'lost', snapshot: null });
    // Into the rehearsal nothing is injected: loaded again, it takes a moment to start by itself.
    const isThere = tries === 0 || isRehearsal || tries > mostInjections || (await injectInto(tabId, 'page'));
    await new Promise((resolve) => setTimeout(resolve, isLost ? askAgainAfterMs : retryAfterMs));
    if (mine !== turn || signal.aborted) return;
    if (isThere) connect(tabId, mine, isRehearsal, tries + 1);
    else show({ connection: 'lost', snapshot: null });
  }

  const retry = () => void look();
  void followTab(
    fixedTabId,
    (next) => {
      const isSame = next?.id === tab?.id && next?.url === tab?.url;
      tab = next;
      // The same address again with a living line: a page that only finished loading.
      if (!isSame || !link) retry();
    },
    signal,
  );
  // Firefox tells an agreement to hand data on in the same event: the page is not to be lost for it.
  const onAccess = ({ origins = [] }: Browser.permissions.Permissions) => {
    if (origins.length > 0) retry();
  };
  browser.permissions.onAdded.addListener(onAccess);
  browser.permissions.onRemoved.addListener(onAccess);
  const stopWatching = watchSettings(async () => {
    const host = view.site?.host;
    if (host !== undefined && isSiteOn(host, await readSettings()) !== wasOn) retry();
  });
  signal.addEventListener('abort', () => {
    turn++;
    link?.close();
    stopWatching();
    browser.permissions.onAdded.removeListener(onAccess);
    browser.permissions.onRemoved.removeListener(onAccess);
  });
  return {
    send: (command) => link?.send(command),
    retry: () => (link && view.connection === 'broken' ? link.send({ type: 'refresh' }) : retry()),
  };
}

function connectionOf({ hasFailed, isRead }: Snapshot): SessionConnection {
  if (hasFailed) return 'broken';
  return isRead ? 'ready' : 'reading';
}

function siteAt(url: string | null): { site: NonNullable<SessionView['site']>; isRehearsal: boolean } | null {
  if (url === null) return null;
  const { protocol, hostname, searchParams } = new URL(url);
  if (url.startsWith(browser.runtime.getURL('/practice.html'))) {
    const portalId = searchParams.get('guide')?.split('/')[0] ?? null;
    return { site: { id: 'practice', host: hostname, portalId }, isRehearsal: true };
  }
  if (protocol !== 'https:') return null;
  return { site: { id: siteOf(hostname), host: hostname, portalId: portalOf(hostname) }, isRehearsal: false };
}

const hasAccess = (host: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [`https://${host}/*`] });
