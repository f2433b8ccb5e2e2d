import { browser } from 'wxt/browser';
import { type PageOrder, type PageRequest, type PanelCommand, panelPort, type Snapshot } from './messages.ts';

type Port = ReturnType<typeof browser.runtime.connect>;

/** Asks the background from a page script. Rejects when the extension was updated or removed meanwhile. */
export function askBackground<Answer>(request: PageRequest): Promise<Answer> {
  return browser.runtime.sendMessage(request) as Promise<Answer>;
}

/** False once the extension was updated, switched off or removed: our scripts then end by themselves. */
export function isExtensionAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** Hears the background's orders until the signal is aborted. Each is answered `true`: « I am here ». */
export function hearOrders(onOrder: (order: PageOrder) => void, signal: AbortSignal): void {
  const listener = (message: unknown, sender: { id?: string }, respond: (answer: true) => void) => {
    if (sender.id !== browser.runtime.id || !isOrder(message)) return false;
    respond(true);
    onOrder(message);
    return false;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    if (isExtensionAlive()) browser.runtime.onMessage.removeListener(listener);
  });
}

function isOrder(message: unknown): message is PageOrder {
  const type = (message as { type?: unknown } | null)?.type;
  return type === 'siteChanged' || type === 'nextWord';
}

export interface PanelLine {
  send(snapshot: Snapshot): void;
  hasPanel(): boolean;
}

/**
 * The page's end of the line to its panels: several may listen (side panel, its tab form). A page that goes into the
 * back/forward cache hangs up, since Firefox would leave the port open and mute.
 */
export function openPanelLine(
  window: Window,
  handlers: {
    snapshot: () => Snapshot;
    onCommand: (command: PanelCommand) => void;
    onPanelChange: (hasPanel: boolean) => void;
  },
  signal: AbortSignal,
): PanelLine {
  const ports = new Set<Port>();
  const drop = (port: Port) => {
    if (ports.delete(port)) handlers.onPanelChange(ports.size > 0);
  };
  const onConnect = (port: Port) => {
    // Only our own extension pages: a page script cannot connect, another extension's id differs.
    if (port.name !== panelPort || port.sender?.id !== browser.runtime.id) return;
    ports.add(port);
    port.onDisconnect.addListener(() => drop(port));
    port.onMessage.addListener((command: unknown) => {
      if (isCommand(command)) handlers.onCommand(command);
    });
    // First, so that what is only worked out for a panel is in what it receives.
    handlers.onPanelChange(true);
    port.postMessage(handlers.snapshot());
  };
  const hangUp = () => {
    for (const port of ports) {
      port.disconnect();
      drop(port);
    }
  };
  browser.runtime.onConnect.addListener(onConnect);
  window.addEventListener('pagehide', hangUp, { signal });
  signal.addEventListener('abort', () => {
    // Once the extension is gone so are its lines, and to touch one would throw in the page.
    if (!isExtensionAlive()) return;
    hangUp();
    browser.runtime.onConnect.removeListener(onConnect);
  });
  return {
    send: (snapshot) => {
      for (const port of ports) port.postMessage(snapshot);
    },
    hasPanel: () => ports.size > 0,
  };
}

const commandTypes = ['focusField', 'showWord', 'clearPointer', 'setProgress', 'refresh'];

function isCommand(message: unknown): message is PanelCommand {
  return commandTypes.includes(String((message as { type?: unknown } | null)?.type));
}
