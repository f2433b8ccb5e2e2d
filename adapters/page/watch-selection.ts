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
 * Tells the words she selects in the page, once her selection rests: at most 60 characters, spaces collapsed; null when
 * nothing is selected, when it is longer, when no letter is in it, or when it touches a case where one writes. Only
 * listens. `look` reads at once.
 */
export function watchSelection(
  document: Document,
  onChange: (selection: string | null) => void,
  { signal, isWatched }: SelectionOptions,
): { look: () => void } {
  let last: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const next = isWatched() && !signal.aborted ? selectedIn(document) : null;
    if (next === last) return;
    last = next;
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

function selectedIn(document: Document): string | null {
  const selection = Document.prototype.getSelection.call(document);
  // A selection inside a case is collapsed here, though its text can be had: it is never asked for.
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const around = elementOf(range.commonAncestorContainer);
  if (!around || nearest(around, writable)) return null;
  const text = range.toString().replace(/\s+/gu, ' ').trim();
  if (text.length > longest || !letter.test(text)) return null;
  if ([...findAllIn(around, writable)].some((element) => range.intersectsNode(element))) return null;
  return text;
}

function elementOf(node: Node): Element | null {
  return (nodeTypeOf(node) === elementNode ? node : parentOf(node)) as Element | null;
}
