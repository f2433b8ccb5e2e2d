import type { Entry, Welcome } from '../../browser/messages.ts';
import { isOwnHost } from '../own-host.ts';
import { findOne } from '../safe-document.ts';
import { drawBubbleContent, spokenText } from './bubble-content.ts';
import { createSurface, type Surface } from './bubble-surface.ts';
import { draw } from './draw.ts';
import { type FocusPlace, rememberFocus, restoreFocus } from './focus-memory.ts';
import { followPage } from './follow-page.ts';
import { obstaclesIn } from './obstacles.ts';
import { type Box, placeBubble, type Spot } from './placement.ts';

export interface BubbleWorld {
  readonly document: Document;
  readonly signal: AbortSignal;
  layer(): HTMLElement;
  shadowRootOf(element: Element): ShadowRoot | null;
  shadowRoots(): ShadowRoot[];
}

/** The word the bubble explains. */
export interface BubbleSubject {
  entry: Entry;
  /** The word as she saw it, where it does not look like the entry's, and the entry's. */
  title: string;
  sense: string | null;
  /** Where the word is now, in the window; empty when it left the page. Asked again as the page moves. */
  boxes(): readonly Box[];
  /** How far the text of its block goes. */
  text(): { left: number; right: number };
  onMore(): void;
  /** She said that she knows this word. */
  isKnown: boolean;
  onKnown(isKnown: boolean): void;
}

/** How she reads. */
export type BubbleSpeech = Pick<Welcome, 'dir' | 'textLook' | 'strings'>;

export interface Bubble {
  /** Opens for this word. False when it would cover a case or a button wherever it stands. */
  open(subject: BubbleSubject, byKeyboard: boolean, speech: BubbleSpeech): boolean;
  close(): void;
  isOpen(): boolean;
  /** Says a sentence to a screen reader without showing anything. */
  say(text: string): void;
}

/** One bubble at a time; it stays until she closes it or presses elsewhere. */
export function createBubble(world: BubbleWorld): Bubble {
  const { document, signal } = world;
  let surface: Surface | null = null;
  let focusBefore: FocusPlace | null = null;
  let isFocusDue = false;
  /** Opened by the key, with the focus in it. */
  let hasFocus = false;
  let said: HTMLElement | null = null;
  let stopFollowing: AbortController | null = null;

  const say = (text: string) => {
    if (!said?.isConnected) {
      said = draw(document, 'div', 'said');
      said.setAttribute('role', 'status');
      world.layer().append(said);
    }
    const line = said;
    // A live region is read when its text changes, so it has to be there first.
    setTimeout(() => line.replaceChildren(text), 50);
  };
  const closed = () => {
    surface = null;
    stopFollowing?.abort();
    said?.replaceChildren();
    if (isFocusDue && focusBefore) restoreFocus(focusBefore);
    isFocusDue = false;
  };
  /** Closes by her own act: focus and caret go back where they were. */
  const closeByHer = () => {
    isFocusDue = true;
    surface?.close();
  };
  window.addEventListener(
    'keydown',
    (event) => {
      if (!surface || !event.isTrusted || event.key !== 'Escape') return;
      // The browser closes the bubble at Escape, after this; here is only noted that it was she who asked.
      if (surface.closesAtEscape) isFocusDue = true;
      else closeByHer();
    },
    { capture: true, passive: true, signal },
  );
  // What she presses elsewhere takes the focus: it is not taken back.
  window.addEventListener(
    'pointerdown',
    (event) => {
      isFocusDue = false;
      if (!surface) focusBefore = rememberFocus(document, world.shadowRootOf);
      else if (event.isTrusted && !surface.closesAtEscape) surface.close();
    },
    { capture: true, passive: true, signal },
  );
  // Left by Tab, it would stand over the cases she goes on to.
  window.addEventListener(
    'focusin',
    ({ target }) => {
      if (surface && hasFocus && !isOwnHost(target as Element)) surface.close();
    },
    { capture: true, passive: true, signal },
  );
  signal.addEventListener('abort', () => surface?.close());

  return {
    open(subject, byKeyboard, { dir, textLook, strings }) {
      const former = surface;
      if (byKeyboard && !former) focusBefore = rememberFocus(document, world.shadowRootOf);
      former?.close();
      // Torn down because the page fights it: only the panel is left.
      if (!world.layer().isConnected) return false;
      const isModal = findOne(document, 'dialog:modal') !== null;
      const next = createSurface(document, world.layer(), isModal, closed);
      const title = (strings.wordTitle ?? '{word}').replace('{word}', subject.title);
      next.element.setAttribute('aria-label', title);
      next.element.dataset.text = textLook;
      const { isKnown } = subject;
      const content = drawBubbleContent(document, subject.title, subject.entry, subject.sense, strings, {
        isKnown,
        onMore: subject.onMore,
        onKnown: () => {
          subject.onKnown(!isKnown);
          closeByHer();
        },
        onClose: closeByHer,
      });
      content.body.id = 'meaning';
      next.element.setAttribute('aria-describedby', 'meaning');
      const arrow = draw(document, 'span', 'arrow');
      next.element.append(arrow, content.head, content.body, content.acts);
      const size = next.measure();
      const spot = findSpot(subject, size, dir, document, world.shadowRoots());
      if (!spot) {
        next.element.remove();
        return false;
      }
      surface = next;
      hasFocus = byKeyboard;
      put(next.element, arrow, spot);
      next.show();
      if (byKeyboard) next.element.focus({ preventScroll: true });
      else say(spokenText(subject.title, subject.entry, subject.sense, strings));
      stopFollowing = new AbortController();
      followWord(next.element, subject, spot, AbortSignal.any([signal, stopFollowing.signal]), () =>
        next.close(),
      );
      return true;
    },
    close: () => surface?.close(),
    isOpen: () => surface !== null,
    say,
  };
}

function findSpot(
  subject: BubbleSubject,
  size: { width: number; height: number },
  dir: 'ltr' | 'rtl',
  document: Document,
  roots: readonly ShadowRoot[],
): Spot | null {
  const [word] = subject.boxes();
  if (!word) return null;
  const { clientWidth, clientHeight } = document.documentElement;
  return placeBubble({
    word,
    text: subject.text(),
    size,
    window: { width: clientWidth, height: Math.min(clientHeight || window.innerHeight, window.innerHeight) },
    obstacles: obstaclesIn(document, roots),
    dir,
  });
}

function put(element: HTMLElement, arrow: HTMLElement, spot: Spot): void {
  element.dataset.side = spot.side;
  element.style.left = `${Math.round(spot.left)}px`;
  element.style.top = `${Math.round(spot.top)}px`;
  arrow.hidden = spot.arrow === null;
  const edge = spot.side === 'left' || spot.side === 'right' ? 'top' : 'left';
  if (spot.arrow !== null) arrow.style[edge] = `${Math.round(spot.arrow) - 9}px`;
}

/** The bubble goes where its word goes; it closes when the word leaves the page. */
function followWord(
  element: HTMLElement,
  subject: BubbleSubject,
  spot: Spot,
  signal: AbortSignal,
  onLost: () => void,
): void {
  const [start] = subject.boxes();
  if (!start) return;
  followPage(() => {
    const [now] = subject.boxes();
    if (!now) return onLost();
    element.style.left = `${Math.round(spot.left + now.left - start.left)}px`;
    element.style.top = `${Math.round(spot.top + now.top - start.top)}px`;
  }, signal);
}
