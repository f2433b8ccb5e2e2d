import type {
  Entry,
  PageRequest,
  PanelCommand,
  Snapshot,
  Welcome,
} from '../../../adapters/browser/messages.ts';
import { drawing } from '../../../adapters/page/layer/drawing.ts';
import { createLayer } from '../../../adapters/page/layer/layer.ts';
import { createPointer, type Pointer } from '../../../adapters/page/layer/pointer.ts';
import { type PageChange, watchPage } from '../../../adapters/page/watch-page.ts';
import { markStyle } from '../../../adapters/page/words/mark-style.ts';
import { startWords, type WordsHandle } from '../../../adapters/page/words/start-words.ts';
import { emptySnapshot, type PageWorld } from '../../../adapters/page/world.ts';
import { compileTerms } from '../../../core/glossary/build-matcher.ts';
import type { TermForms } from '../../../core/words.ts';
import strings from '../../../locales/fr/page.json' with { type: 'json' };

export const terms: TermForms[] = [
  { id: 'ressources', headword: 'ressources', forms: ['ressources'], senses: ['income'] },
  { id: 'foyer', headword: 'foyer', forms: ['foyer'], senses: ['prestations', 'fiscal'] },
  { id: 'justificatif', headword: 'justificatif', forms: ['justificatif'], senses: ['proof'] },
  { id: 'telecharger', headword: 'télécharger', forms: ['télécharger'], senses: ['download', 'upload'] },
  { id: 'regime', headword: 'régime', forms: ['régime'], senses: ['scheme', 'rules', 'diet'] },
  { id: 'valider', headword: 'valider', forms: ['valider'], senses: ['confirm'] },
  { id: 'net-social', headword: 'montant net social', forms: ['montant net social'], senses: ['net'] },
];

export function welcomeWith(part: Partial<Welcome> = {}): Welcome {
  return {
    isOn: true,
    portal: null,
    terms: compileTerms(terms),
    density: 'this-step',
    knownTerms: [],
    hasDwell: false,
    strings,
    lang: 'fr',
    dir: 'ltr',
    textLook: '100',
    hasGuide: false,
    ...part,
  };
}

export function entryFor(termId: string): Entry {
  const term = terms.find(({ id }) => id === termId);
  return {
    termId,
    headword: term?.headword ?? termId,
    senses: (term?.senses ?? []).map((sense) => ({
      sense,
      lang: 'fr',
      line: `Ici, voici le sens ${sense}.`,
      sometimes: `Parfois, voici le sens ${sense}.`,
      text: 'Une première phrase. Une deuxième phrase. Une troisième phrase.',
      example: 'Un exemple court.',
      action: '',
      picture: null,
    })),
  };
}

export interface FakeWorld extends PageWorld {
  asked: PageRequest[];
  published: Partial<Snapshot>[];
  command(command: PanelCommand): void;
  setPanel(hasPanel: boolean): void;
  isLayerGone(): boolean;
  /** The element drawn in, without making it. */
  drawn(): HTMLElement | null;
  stop(): void;
}

const started: FakeWorld[] = [];

/** A world as the always-on script makes it, with the background's answers given here. */
export function makeWorld(
  options: { welcome?: Partial<Welcome>; shadowRootOf?: PageWorld['shadowRootOf'] } = {},
): FakeWorld {
  const ending = new AbortController();
  const commandListeners: ((command: PanelCommand) => void)[] = [];
  const panelListeners: ((hasPanel: boolean) => void)[] = [];
  const goneListeners: (() => void)[] = [];
  let hasPanel = false;
  let isGone = false;
  let snapshot = emptySnapshot();
  let drawn: HTMLElement | null = null;
  const layer = createLayer(document, ending.signal, {
    speech: () => ({ lang: 'fr', dir: options.welcome?.dir ?? 'ltr' }),
    onGone: () => {
      isGone = true;
      for (const listener of goneListeners) listener();
    },
  });
  const changeListeners: ((change: PageChange) => void)[] = [];
  const watch = watchPage(
    document,
    (change) => {
      for (const listener of changeListeners) listener(change);
    },
    ending.signal,
  );
  const roots = new Set<ShadowRoot>();
  let pointer: Pointer | null = null;
  const asked: PageRequest[] = [];
  const published: Partial<Snapshot>[] = [];
  const world: FakeWorld = {
    document,
    host: 'portail.test',
    signal: ending.signal,
    welcome: welcomeWith(options.welcome),
    hasReader: false,
    hasWritten: false,
    touched: watch.touched,
    ask: async <Answer>(request: PageRequest) => {
      asked.push(request);
      return (request.type === 'define' ? entryFor(request.termId) : null) as Answer;
    },
    publish: (part) => {
      published.push(part);
      snapshot = { ...snapshot, ...part };
    },
    snapshot: () => snapshot,
    onCommand: (listener) => commandListeners.push(listener),
    hasPanel: () => hasPanel,
    onPanelChange: (listener) => panelListeners.push(listener),
    drawing,
    layer: () => {
      drawn = layer();
      return drawn;
    },
    onPageChange: (listener) => changeListeners.push(listener),
    watchRoot: (root) => {
      if (root instanceof ShadowRoot) roots.add(root);
      watch.include(root);
    },
    pointer: () => {
      pointer ??= createPointer(world);
      return pointer;
    },
    onLayerGone: (listener) => goneListeners.push(listener),
    offerReview: () => undefined,
    installSenses: () => undefined,
    shadowRootOf: options.shadowRootOf ?? ((element) => element.shadowRoot),
    shadowRoots: () => [...roots],
    asked,
    published,
    command: (command) => {
      if (command.type !== 'setProgress' && command.type !== 'refresh') pointer?.clear();
      for (const listener of commandListeners) listener(command);
    },
    setPanel: (next) => {
      hasPanel = next;
      for (const listener of panelListeners) listener(next);
    },
    isLayerGone: () => isGone,
    drawn: () => drawn,
    stop: () => ending.abort(),
  };
  started.push(world);
  return world;
}

/** A page made of this markup, with nothing left of the test before. */
export function setPage(html: string): HTMLElement {
  for (const world of started.splice(0)) world.stop();
  document.documentElement.removeAttribute('style');
  document.body.style.cssText = 'margin: 0; font: 16px/1.5 sans-serif';
  document.body.innerHTML = html;
  document.head.querySelector('#mark-style')?.remove();
  const style = document.createElement('style');
  style.id = 'mark-style';
  style.textContent = markStyle;
  document.head.append(style);
  window.scrollTo(0, 0);
  return document.body;
}

/** Starts the words in this world and waits for the first reading and the first underlines. */
export async function startAndSettle(world: FakeWorld): Promise<WordsHandle> {
  const words = startWords(world);
  await words.settled();
  await frames();
  return words;
}

export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Long enough for the browser to tell what is near and for the underlines that follow. */
export async function frames(count = 4): Promise<void> {
  for (let frame = 0; frame < count; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** The texts underlined now, read back from the page's registry as a portal could. */
export function underlined(): string[] {
  const highlight = CSS.highlights.get('bienvu-word');
  return [...(highlight ?? [])].map((range) => {
    const copy = document.createRange();
    copy.setStart(range.startContainer, range.startOffset);
    copy.setEnd(range.endContainer, range.endOffset);
    return copy.toString();
  });
}

/** Waits until the test holds, two seconds at the most; the last answer is given. */
export async function until(isTrue: () => boolean, most = 2000): Promise<boolean> {
  const end = performance.now() + most;
  while (!isTrue() && performance.now() < end) await wait(20);
  return isTrue();
}
