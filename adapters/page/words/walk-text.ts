import {
  attributeOf,
  elementNode,
  localNameOf,
  nodeTypeOf,
  openShadowRootOf,
  textNode,
  viewOf,
} from '../reading/safe-dom.ts';
import {
  bodyOf,
  holds,
  lastChildOf,
  ownerDocumentOf,
  parentElementOf,
  previousSiblingOf,
} from './safe-tree.ts';
import { collapseSpaces, isBlank, type Segment, type TextBlock } from './text-blocks.ts';
import { scopeOf } from './text-scope.ts';

export interface WalkOptions {
  shadowRootOf(element: Element): ShadowRoot | null;
  /** Told of each shadow root and frame document walked: mutation observers and hit tests do not enter by themselves. */
  onRoot(root: ShadowRoot | Document): void;
  /** Told of each custom element without a shadow root yet: it may get one later, without any mutation. */
  onBareHost(element: Element): void;
}

type Leave = () => void;

const wordSign = /[\p{L}\p{N}]/u;

/**
 * Walks everything under `root` once, in document order, and yields its blocks of text; null now and then, so that the
 * caller can stop to let the page breathe. No style or layout is read, but at the rare seam of two words.
 */
export function* walkText(root: Element, options: WalkOptions): Generator<TextBlock | null, void> {
  const stack: (Node | Leave)[] = [root];
  let element = root;
  let anchor = root;
  let isInTopTree = true;
  let isInFrame = false;
  let text = '';
  let segments: Segment[] = [];
  const done: TextBlock[] = [];
  const seams: SeamMemory = new Map();
  let steps = 0;

  const flush = () => {
    if (segments.length > 0) done.push({ element, anchor, text, segments, isInFrame });
    text = '';
    segments = [];
  };
  const addGap = () => {
    if (text !== '' && !text.endsWith(' ')) text += ' ';
  };
  const addText = (node: Text) => {
    const data = node.data;
    if (isBlank(data)) return data === '' ? undefined : addGap();
    const last = segments.at(-1);
    // One character each: to search the whole text at each node would cost its square.
    const touches = last && wordSign.test(data.charAt(0)) && wordSign.test(text.charAt(text.length - 1));
    if (touches && isSeam(last.node, node, seams)) addGap();
    const followsSpace = text === '' || text.endsWith(' ');
    segments.push({ node, start: text.length, followsSpace });
    text += collapseSpaces(data, followsSpace);
  };
  const enterBlock = (next: Element) => {
    flush();
    const outer = { element, anchor };
    stack.push(() => {
      flush();
      ({ element, anchor } = outer);
    });
    element = next;
    if (isInTopTree) anchor = next;
  };
  /** Shadow and frame content: its blocks are placed by the element that holds it. */
  const enterTree = (holder: Element, tree: ShadowRoot | Document, inFrame: boolean) => {
    const outer = { isInTopTree, isInFrame };
    stack.push(() => {
      flush();
      ({ isInTopTree, isInFrame } = outer);
    });
    flush();
    if (isInTopTree) anchor = holder;
    isInTopTree = false;
    isInFrame ||= inFrame;
    options.onRoot(tree);
    pushChildren(stack, inFrame ? bodyOf(tree as Document) : tree);
  };

  while (stack.length > 0) {
    const item = stack.pop() as Node | Leave;
    if (typeof item === 'function') item();
    else {
      const type = nodeTypeOf(item);
      if (type === textNode) addText(item as Text);
      else if (type === elementNode) enter(item as Element);
    }
    if (done.length > 0) {
      for (const block of done) yield block;
      done.length = 0;
    } else if (++steps % 256 === 0) yield null;
  }
  flush();
  yield* done;

  function enter(next: Element): void {
    const name = localNameOf(next);
    const scope = scopeOf(next, name);
    if (scope === 'skip') return;
    if (scope === 'gap') {
      addGap();
      return;
    }
    if (scope === 'frame') {
      const inner = frameDocument(next);
      if (!inner) return;
      enterBlock(next);
      enterTree(next, inner, true);
      return;
    }
    if (scope !== 'inline') enterBlock(next);
    const before = stack.length;
    pushChildren(stack, next);
    const shadow = shadowIn(next, name.includes('-'), stack.length === before);
    if (shadow) enterTree(next, shadow, false);
  }

  function shadowIn(next: Element, isCustom: boolean, isEmpty: boolean): ShadowRoot | null {
    // Asking the extension API for every element is what would cost: only likely holders of a closed root are asked.
    if (!isCustom && !isEmpty) return openShadowRootOf(next);
    const shadow = options.shadowRootOf(next);
    if (!shadow && isCustom) options.onBareHost(next);
    return shadow;
  }
}

function pushChildren(stack: (Node | Leave)[], parent: Node | null): void {
  for (let child = parent && lastChildOf(parent); child; child = previousSiblingOf(child)) stack.push(child);
}

/** A frame's document when it is of the same origin, else null. */
export function frameDocument(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** Whether elements of a look, tag and class, are drawn as blocks: asked once a walk, since to ask lays the page out. */
type SeamMemory = Map<string, boolean>;

/**
 * Whether two touching text nodes are two words although no space parts them: an element between them that is drawn as
 * a block. `télé<b>charger</b>` is one word; `<span style="display:block">` makes two.
 */
function isSeam(before: Text, after: Text, memory: SeamMemory): boolean {
  return isParted(parentElementOf(after), before, memory) || isParted(parentElementOf(before), after, memory);
}

/** Whether something drawn as a block lies between `start` and the nearest element that also holds `other`. */
function isParted(start: Element | null, other: Node, memory: SeamMemory): boolean {
  for (let at = start; at && !holds(at, other); at = parentElementOf(at)) {
    if (isDrawnAsBlock(at, memory)) return true;
  }
  return false;
}

function isDrawnAsBlock(element: Element, memory: SeamMemory): boolean {
  const look = `${localNameOf(element)} ${attributeOf(element, 'class') ?? ''}`;
  const isOwnLook = attributeOf(element, 'style') !== null || attributeOf(element, 'id') !== null;
  const known = isOwnLook ? undefined : memory.get(look);
  if (known !== undefined) return known;
  const view = viewOf(ownerDocumentOf(element));
  const isBlock = view !== null && !/^(inline|contents|ruby)/.test(view.getComputedStyle(element).display);
  if (!isOwnLook) memory.set(look, isBlock);
  return isBlock;
}
