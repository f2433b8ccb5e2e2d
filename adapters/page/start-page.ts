import type { PageOrder, PageRequest, PanelCommand, Welcome } from '../browser/messages.ts';
import { askBackground, hearOrders, isExtensionAlive, openPanelLine } from '../browser/page-link.ts';
import { shadowRootOf } from '../browser/shadow-roots.ts';
import { startCornerTab } from './layer/corner-tab.ts';
import { drawing } from './layer/drawing.ts';
import { createLayer } from './layer/layer.ts';
import { createPointer, type Pointer } from './layer/pointer.ts';
import { type PageChange, watchPage } from './watch-page.ts';
import { startWords } from './words/start-words.ts';
import { emptySnapshot, type PageWorld, registerWorld } from './world.ts';

interface StartOptions {
  /** The host whose words and guides serve; the page's own, unless this is a rehearsal. */
  host?: string;
  /** Starts the reader; by default the background injects it. */
  joinReader?: () => void;
}

/**
 * Starts the always-on part in this page. It ends by itself when its site is switched off or the extension leaves,
 * never by an event a page could forge.
 */
export async function startPage(document: Document, options: StartOptions = {}): Promise<void> {
  const window = document.defaultView;
  if (!window || document.contentType !== 'text/html') return;
  const host = options.host ?? document.location.hostname;
  const ending = new AbortController();
  const { signal } = ending;
  const stop = () => ending.abort();
  let welcome: Welcome;
  try {
    welcome = await askBackground<Welcome>({ type: 'hello', host });
  } catch {
    return; // The extension was replaced while this page was opening.
  }
  if (!welcome?.isOn) return;

  const commandListeners: ((command: PanelCommand) => void)[] = [];
  const panelListeners: ((hasPanel: boolean) => void)[] = [];
  const layerGoneListeners: (() => void)[] = [];
  let snapshot = emptySnapshot();
  let pointer: Pointer | null = null;
  const line = openPanelLine(
    window,
    {
      snapshot: () => snapshot,
      onCommand: (command) => {
        // Before whoever hears it shows something else, never after.
        if (command.type !== 'setProgress' && command.type !== 'refresh') pointer?.clear();
        for (const listener of commandListeners) listener(command);
      },
      onPanelChange: (hasPanel) => {
        for (const listener of panelListeners) listener(hasPanel);
      },
    },
    signal,
  );
  const publish: PageWorld['publish'] = (part) => {
    snapshot = { ...snapshot, ...part };
    line.send(snapshot);
  };
  const layer = createLayer(document, signal, {
    speech: () => welcome,
    onGone: () => {
      publish({ isOverlayGone: true });
      for (const listener of layerGoneListeners) listener();
    },
  });
  const changeListeners: ((change: PageChange) => void)[] = [];
  const watch = watchPage(
    document,
    (change) => {
      world.hasWritten ||= change.hasInput;
      for (const listener of changeListeners) listener(change);
    },
    signal,
  );
  const roots = new Set<ShadowRoot>();
  const world: PageWorld = {
    document,
    host,
    signal,
    welcome,
    hasReader: false,
    hasWritten: navigator.userActivation.hasBeenActive,
    touched: watch.touched,
    ask: <Answer>(request: PageRequest) => askWhileAlive<Answer>(request, stop),
    publish,
    snapshot: () => snapshot,
    onCommand: (listener) => commandListeners.push(listener),
    hasPanel: line.hasPanel,
    onPanelChange: (listener) => panelListeners.push(listener),
    layer,
    drawing,
    onPageChange: (listener) => changeListeners.push(listener),
    watchRoot(root) {
      if (isShadowRoot(root)) roots.add(root);
      watch.include(root);
    },
    pointer: () => {
      pointer ??= createPointer(world);
      return pointer;
    },
    onLayerGone: (listener) => layerGoneListeners.push(listener),
    offerReview: (isNear) => cornerTab.offerReview(isNear),
    installSenses: (chooseSenses) => words.installSenses(chooseSenses),
    shadowRootOf,
    shadowRoots: () => [...roots].filter(({ isConnected }) => isConnected),
  };
  registerWorld(world, stop);

  const words = startWords(world);
  const cornerTab = startCornerTab(world);
  world.onCommand((command) => {
    if (command.type === 'showWord') words.showWord(command.index);
    if (command.type === 'refresh') words.refresh();
  });
  hearOrders((order) => void obey(order), signal);
  if (welcome.hasGuide) {
    if (options.joinReader) options.joinReader();
    else await world.ask({ type: 'wantReader' });
  }

  async function obey(order: PageOrder): Promise<void> {
    if (order.type === 'nextWord') words.nextWord();
    else if (!order.isOn) stop();
    else {
      const fresh = await world.ask<Welcome>({ type: 'hello', host });
      words.setWelcome(fresh);
      // Whoever draws in the page asks the same object each time.
      Object.assign(welcome, fresh);
    }
  }
}

const isShadowRoot = (root: ShadowRoot | Document): root is ShadowRoot =>
  root.nodeType === Node.DOCUMENT_FRAGMENT_NODE;

async function askWhileAlive<Answer>(request: PageRequest, stop: () => void): Promise<Answer> {
  if (!isExtensionAlive()) stop();
  return askBackground<Answer>(request);
}
