import { browser } from 'wxt/browser';
import { type PanelCommand, panelPort, type Snapshot } from '../messages.ts';
import { pageScript, readerScript } from '../sites.ts';

export interface PageConnection {
  send(command: PanelCommand): void;
  close(): void;
}

interface Handlers {
  onSnapshot: (snapshot: Snapshot) => void;
  /** The page went away, or our script never came: `wasOpen` tells which. */
  onLost: (wasOpen: boolean) => void;
}

/** Connects to the page's own end in a tab. Nothing is injected: see `injectInto`. */
export function connectToPage(tabId: number, handlers: Handlers): PageConnection {
  const port = browser.tabs.connect(tabId, { frameId: 0, name: panelPort });
  let isOpen = false;
  let isClosed = false;
  port.onMessage.addListener((message: unknown) => {
    if (isClosed || (message as Snapshot | null)?.type !== 'snapshot') return;
    isOpen = true;
    handlers.onSnapshot(message as Snapshot);
  });
  port.onDisconnect.addListener(() => {
    void browser.runtime.lastError; // Read, or the browser logs a warning for a page that simply has no script.
    if (isClosed) return;
    isClosed = true;
    handlers.onLost(isOpen);
  });
  return {
    send: (command) => {
      if (!isClosed) port.postMessage(command);
    },
    close: () => {
      isClosed = true;
      port.disconnect();
    },
  };
}

/** Puts one of our scripts in a tab's top frame. False when the browser refuses (no access, not a web page). */
export async function injectInto(tabId: number, script: 'page' | 'reader'): Promise<boolean> {
  try {
    const file = script === 'page' ? pageScript : readerScript;
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file] });
    return true;
  } catch {
    return false;
  }
}
