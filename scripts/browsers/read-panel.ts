import type { Page } from '@playwright/test';
import type { Snapshot } from '../../adapters/browser/messages.ts';

declare const chrome: typeof import('wxt/browser')['browser'];

interface ReadOptions {
  /** Milliseconds without a new snapshot before the last one is taken. */
  quiet: number;
  /** Milliseconds after which the last snapshot is taken anyway. */
  longest: number;
  /** The page is asked to read itself again first, as « Réessayer » does. */
  readsAgain?: boolean;
}

/**
 * The last snapshot that the page of `tabId` sends to its panels, once it was read and none has come for `quiet` milliseconds. `panel` is
 * an extension page: it listens as the panel does, by the same port. Null when nothing ever came: no script of ours there.
 */
export function readSnapshot(panel: Page, tabId: number, options: ReadOptions): Promise<Snapshot | null> {
  return panel.evaluate(
    ({ tabId, quiet, longest, readsAgain }) =>
      new Promise<Snapshot | null>((resolve) => {
        let last: Snapshot | null = null;
        let silence: ReturnType<typeof setTimeout>;
        let port: ReturnType<typeof chrome.tabs.connect> | undefined;
        const finish = () => {
          clearTimeout(silence);
          clearTimeout(limit);
          port?.disconnect();
          resolve(last);
        };
        const limit = setTimeout(finish, longest);
        const hush = () => {
          clearTimeout(silence);
          // A page not read yet is not quiet: on a busy machine its reader may come late.
          silence = setTimeout(() => (last?.isRead || last?.hasFailed ? finish() : hush()), quiet);
        };
        const connect = () => {
          port = chrome.tabs.connect(tabId, { frameId: 0, name: 'panel' });
          if (readsAgain) port.postMessage({ type: 'refresh' });
          port.onMessage.addListener((message) => {
            const snapshot = message as Snapshot;
            if (snapshot.type !== 'snapshot') return;
            // The same thing said again is not news.
            const isNews = JSON.stringify(snapshot) !== JSON.stringify(last);
            last = snapshot;
            if (isNews) hush();
          });
          // The page was left for another: its successor is heard as soon as it listens.
          port.onDisconnect.addListener(() => {
            void chrome.runtime.lastError;
            setTimeout(connect, 100);
          });
        };
        hush();
        connect();
      }),
    { tabId, ...options },
  );
}
