import type { Connection } from '../../components/Panel/panel-state.ts';
import { type BesideAct, type BesideReview, reduceBeside } from '../../core/review/beside.ts';
import type { SharedPage } from '../../core/review/tell.ts';

export interface BesideMemory {
  of(tabId: number | null): BesideReview | null;
  say(tabId: number | null, act: BesideAct): void;
  /** What became of the page of that tab. `page` null: it is on its way. */
  see(tabId: number | null, connection: Connection, page: SharedPage | null): void;
  /** Of this tab, or of all of them: here alone. */
  clear(tabId?: number): void;
}

interface News {
  tabId: number;
  review: BesideReview | null;
}

/** `ask`: a panel that begins to show that tab, and knows nothing of it. */
type Message = News | { ask: number };

/** « Regarder à deux », from the large panel to the one beside the page and back. */
const name = 'bienvu-beside';

/** The tab is closed, or shows a site that is none of ours. */
const away: ReadonlySet<Connection> = new Set(['no-site', 'unknown-site', 'site-off', 'no-access']);

/**
 * What two people said of the answers of each tab's page. In the memory of the open panels and stored nowhere: they look
 * in a large panel, and she re-reads in the one beside her page.
 * @param onNews another panel said something
 */
export function rememberBeside(onNews: () => void, signal: AbortSignal): BesideMemory {
  const byTab = new Map<number, BesideReview>();
  /** The tab this panel shows: it alone is told of, and heard of. */
  let here: { tabId: number; page: SharedPage | null } | null = null;
  const channel = new BroadcastChannel(name);
  signal.addEventListener('abort', () => channel.close(), { once: true });
  const post = (message: Message) => channel.postMessage(message);
  /** No answer is on the other panel's screen until it is asked for there; that panel shows the same page, and knows them. */
  const tell = (tabId: number) => {
    const review = byTab.get(tabId) ?? null;
    post({ tabId, review: reduceBeside(review, { type: 'hide' }) });
  };
  const set = (tabId: number, review: BesideReview | null) => {
    if (review) byTab.set(tabId, review);
    else byTab.delete(tabId);
  };
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if ('ask' in data) {
      if (here?.tabId === data.ask && byTab.has(data.ask)) tell(data.ask);
      return;
    }
    const { tabId, review } = data;
    if (review && here?.tabId !== tabId) return;
    // What was said there of another answer than the one that stands here has fallen.
    set(tabId, review && here?.page ? reduceBeside(review, { type: 'page', page: here.page }) : review);
    onNews();
  };

  /** Each panel follows the page by itself: only what was said, and an end, are news. */
  const take = (tabId: number, act: BesideAct, isNews: boolean) => {
    const before = byTab.get(tabId) ?? null;
    const after = reduceBeside(before, act);
    set(tabId, after);
    if (after !== before && (isNews || !after)) tell(tabId);
  };
  return {
    of: (tabId) => (tabId === null ? null : (byTab.get(tabId) ?? null)),
    say: (tabId, act) => {
      if (tabId !== null) take(tabId, act, true);
    },
    see(tabId, connection, page) {
      if (tabId === null) return;
      const isNew = here?.tabId !== tabId;
      here = { tabId, page };
      if (!byTab.has(tabId)) return isNew ? post({ ask: tabId }) : undefined;
      if (away.has(connection)) return take(tabId, { type: 'forget' }, true);
      // The page is on its way: what was shown of the former one is not.
      take(tabId, page ? { type: 'page', page } : { type: 'hide' }, false);
    },
    clear(tabId) {
      if (tabId === undefined) byTab.clear();
      else byTab.delete(tabId);
    },
  };
}
