import { localNameOf } from '../reading/safe-dom.ts';
import { focusedIn } from '../safe-document.ts';

/** Where the keyboard was: the element, and the caret in it. */
export interface FocusPlace {
  element: HTMLElement;
  caret: { start: number; end: number; direction: 'forward' | 'backward' | 'none' } | null;
  selection: Range[];
}

type ShadowRootOf = (element: Element) => ShadowRoot | null;

/** Remembers the focused element, into shadow roots, and its caret; null when nothing has the focus. Reads no value. */
export function rememberFocus(document: Document, shadowRootOf: ShadowRootOf): FocusPlace | null {
  let element = focusedIn(document);
  for (let inner = element; inner; inner = shadowRootOf(inner)?.activeElement ?? null) element = inner;
  if (!element || localNameOf(element) === 'body' || localNameOf(element) === 'html') return null;
  return {
    element: element as HTMLElement,
    caret: caretOf(element),
    selection: selectionIn(element as HTMLElement),
  };
}

/**
 * Gives focus and caret back. By hand: Chromium loses both when a popover in a closed root goes away. Scrolls nothing.
 */
export function restoreFocus(place: FocusPlace): void {
  const { element, caret, selection } = place;
  if (!element.isConnected) return;
  element.focus({ preventScroll: true });
  if (caret) {
    (element as HTMLInputElement).setSelectionRange(caret.start, caret.end, caret.direction);
  } else if (element.isContentEditable && selection.length > 0) {
    const current = window.getSelection();
    current?.removeAllRanges();
    for (const range of selection) current?.addRange(range);
  }
}

function caretOf(element: Element): FocusPlace['caret'] {
  const isText = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
  if (!isText) return null;
  const { selectionStart: start, selectionEnd: end, selectionDirection } = element;
  // Kinds without a caret (number, e-mail, date…) answer null.
  return start === null || end === null ? null : { start, end, direction: selectionDirection ?? 'none' };
}

/** The caret of an editable block; elsewhere a selection stays by itself, and a range kept would slow the page. */
function selectionIn(element: HTMLElement): Range[] {
  const selection = element.isContentEditable ? window.getSelection() : null;
  if (!selection) return [];
  return Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at).cloneRange());
}
