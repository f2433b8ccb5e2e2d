import { longestBefore, type Selected } from '../../core/words.ts';
import { elementNode, findAllIn, nearest, nodeTypeOf, parentOf } from './reading/safe-dom.ts';

interface SelectionOptions {
  signal: AbortSignal;
  /** Whether a panel is there to answer: else nothing is read. */
  isWatched: () => boolean;
}

const settleMs = 300;
const longest = 60;
const writable =
  'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"], script, style';
const letter = /\p{L}/u;

/**
 * Tells the words she selects in the page, once her selection rests; null when nothing is selected, when it is longer than
 * 60 characters, when no letter is in it, or when it touches a case where one writes. Only listens. `look` reads at once.
 */
export function watchSelection(
  document: Document,
  onChange: (selection: Selected | null) => void,
  { signal, isWatched }: SelectionOptions,
): { look: () => void } {
  let last = 'null';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const next = isWatched() && !signal.aborted ? selectedIn(document) : null;
    const now = JSON.stringify(next);
    if (now === last) return;
    last = now;
    onChange(next);
  };
  document.addEventListener(
    'selectionchange',
    () => {
      clearTimeout(timer);
      timer = setTimeout(look, settleMs);
    },
    { passive: true, signal },
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
  return { look };
}

function selectedIn(document: Document): Selected | null {
  const selection = Document.prototype.getSelection.call(document);
  // A selection inside a case is collapsed here, though its text can be had: it is never asked for.
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  // Its own copy: what is set on the page’s range moves what she selected.
  const range = selection.getRangeAt(0).cloneRange();
  const around = elementOf(range.commonAncestorContainer);
  if (!around || nearest(around, writable)) return null;
  const text = wordsOf(range);
  if (text.length > longest || !letter.test(text)) return null;
  if (writableIn(around).some((element) => range.intersectsNode(element))) return null;
  const line = lineAround(around);
  range.setEnd(range.startContainer, range.startOffset);
  range.setStart(line, 0);
  return { text, before: writableIn(line).length > 0 ? null : wordsOf(range).slice(-longestBefore) };
}

const wordsOf = (range: Range): string => range.toString().replace(/\s+/gu, ' ').trim();
const writableIn = (element: Element): Element[] => [...findAllIn(element, writable)];

/** What a browser draws as one line of text, or as many as it takes. */
function lineAround(element: Element): Element {
  const parent = parentOf(element);
  return parent && getComputedStyle(element).display.startsWith('inline')
    ? lineAround(parent as Element)
    : element;
}

function elementOf(node: Node): Element | null {
  return (nodeTypeOf(node) === elementNode ? node : parentOf(node)) as Element | null;
}
