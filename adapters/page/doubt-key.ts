import { draw } from './layer/draw.ts';
import type { ReadMemory } from './read-page.ts';
import { fieldAround } from './reading/field-around.ts';
import { focusedIn } from './safe-document.ts';
import type { PageWorld } from './world.ts';

/**
 * The documented key of « J'ai un doute ». F8 types nothing and does nothing in a page in either browser; screen readers
 * leave it alone without their own key; F2 goes from word to word.
 */
const doubtKey = 'F8';

type DoubtWorld = Pick<PageWorld, 'document' | 'signal' | 'layer' | 'hasPanel' | 'welcome'>;

export interface DoubtKey {
  /** Also listens in the frames these cases stand in. */
  listenIn(elements: readonly Element[]): void;
  /** Whether she is still in the case where she pressed it. */
  isStillIn(fieldId: string): boolean;
  /** Says to a voice what was done: the mark beside the case says it to the eye. */
  say(isDoubted: boolean): void;
}

/**
 * Calls back with the element she is in when she presses the key while a panel is open. Only listens: the portal gets the
 * key as if we were not there, and typing goes on.
 */
export function watchDoubtKey(
  world: DoubtWorld,
  memory: ReadMemory,
  onDoubt: (target: Element) => void,
): DoubtKey {
  const { document, signal } = world;
  const heard = new WeakSet<Document>();
  let said: HTMLElement | null = null;

  const listen = (place: Document) => {
    const view = place.defaultView;
    if (heard.has(place) || !view || signal.aborted) return;
    heard.add(place);
    view.addEventListener(
      'keydown',
      (event) => {
        const { isTrusted, key, repeat, shiftKey, ctrlKey, altKey, metaKey } = event;
        if (!isTrusted || repeat || key !== doubtKey || !world.hasPanel()) return;
        if (shiftKey || ctrlKey || altKey || metaKey) return;
        const [target] = event.composedPath();
        if (target instanceof view.Element) onDoubt(target);
      },
      { capture: true, passive: true, signal },
    );
  };
  listen(document);

  return {
    listenIn(elements) {
      for (const element of elements) if (element.ownerDocument !== document) listen(element.ownerDocument);
    },
    isStillIn(fieldId) {
      const focused = innermostFocus(document);
      return focused !== null && fieldAround(memory, focused) === fieldId;
    },
    say(isDoubted) {
      if (!said?.isConnected) {
        said = draw(document, 'div', 'said');
        said.setAttribute('role', 'status');
        world.layer().append(said);
      }
      const line = said;
      const text = world.welcome.strings[isDoubted ? 'doubted' : 'undoubted'] ?? '';
      // A live region is read when its text changes, so it has to be there first.
      setTimeout(() => line.replaceChildren(text), 50);
    },
  };
}

/** The element that has the focus, inside open shadow roots and frames that may be entered. */
function innermostFocus(document: Document): Element | null {
  let focused = focusedIn(document);
  for (;;) {
    const inner: Element | null = focused?.shadowRoot?.activeElement ?? innerFocus(focused);
    if (!inner) return focused;
    focused = inner;
  }
}

function innerFocus(focused: Element | null): Element | null {
  try {
    return (focused as HTMLIFrameElement | null)?.contentDocument?.activeElement ?? null;
  } catch {
    return null;
  }
}
