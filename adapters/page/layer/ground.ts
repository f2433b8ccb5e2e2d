import { isOwnHost } from '../own-host.ts';
import {
  boxOf,
  firstChildOf,
  localNameOf,
  matches,
  nextSiblingOf,
  nodeTypeOf,
  parentOf,
  textNode,
} from '../reading/safe-dom.ts';
import { elementsAt, makeRange } from '../safe-document.ts';
import { frameAround, ownerDocumentOf } from '../words/safe-tree.ts';
import type { PageWorld } from '../world.ts';
import type { Box } from './placement.ts';

type GroundWorld = Pick<PageWorld, 'document' | 'shadowRootOf' | 'drawing'>;

/** Points across and down a box as small as a pill, close enough together that no letter fits between. */
const across = 20;
const down = 3;

const control = 'input,select,textarea,button,[role],[contenteditable]';
/** Blocks of words: beyond them they are bare, however wide their box. */
const ofWords = 'label,legend,p,h2,h3,h4';

/** A control reaches to both ends of the line: what stands past it would seem to be of that one. */
const wholeLine = { left: -1e6, right: 1e6 };

/**
 * From where to where, along the line, lies what this box of the window would cover: words, a picture, a control. Null
 * where it lies on nothing but the ground around `element`.
 */
export function inTheWay(world: GroundWorld, box: Box, element: Element): Pick<Box, 'left' | 'right'> | null {
  const around = new Set<Node>();
  for (let at: Node | null = element; at; ) {
    at =
      (at as Element).assignedSlot ?? parentOf(at) ?? (at as ShadowRoot).host ?? frameAround(at as Document);
    if (at) around.add(at);
  }
  const grounds = new Set<Element>();
  for (let at = 0; at < (across + 1) * (down + 1); at++) {
    const x = box.left + ((box.right - box.left - 1) * (at % (across + 1))) / across;
    const y = box.top + ((box.bottom - box.top - 1) * Math.floor(at / (across + 1))) / down;
    const under = seenAt(world, world.document, x, y);
    if (!under) return wholeLine;
    if (!around.has(under) && !matches(under, ofWords))
      return matches(under, control) ? wholeLine : world.drawing.boxInWindow(under);
    grounds.add(under);
  }
  return (
    [...grounds]
      .flatMap((ground) => wordsOf(ground, world.drawing))
      .find((one) => world.drawing.overlaps(one, box)) ?? null
  );
}

/** What is seen at a point of the window, inside shadow roots and frames that may be entered. */
function seenAt(world: GroundWorld, root: Document | ShadowRoot, x: number, y: number): Element | undefined {
  const all =
    nodeTypeOf(root) === Node.DOCUMENT_NODE
      ? elementsAt(root as Document, x, y)
      : root.elementsFromPoint(x, y);
  const seen = all.find((one) => !isOwnHost(one));
  if (!seen) return;
  const shadow = world.shadowRootOf(seen);
  if (shadow) return shadow === root ? seen : (seenAt(world, shadow, x, y) ?? seen);
  const page = localNameOf(seen) === 'iframe' ? (seen as HTMLIFrameElement).contentDocument : null;
  if (!page) return seen;
  const { left, top } = boxOf(seen);
  return seenAt(world, page, x - left - seen.clientLeft, y - top - seen.clientTop) ?? seen;
}

/** Where the words stand that are directly in this element. */
function wordsOf(element: Element, { moveByFrames }: PageWorld['drawing']): Box[] {
  const range = makeRange(ownerDocumentOf(element));
  const boxes: Box[] = [];
  for (let node = firstChildOf(element); node; node = nextSiblingOf(node)) {
    if (nodeTypeOf(node) !== textNode) continue;
    range.selectNode(node);
    for (const { left, top, right, bottom } of range.getClientRects())
      boxes.push(moveByFrames(element, { left, top, right, bottom }));
  }
  return boxes;
}
