import { elementNode, findAllIn, localNameOf, nodeTypeOf, textNode } from '../reading/safe-dom.ts';
import { lastChildOf, parentElementOf, previousSiblingOf } from './safe-tree.ts';
import { isBlank } from './text-blocks.ts';
import { scopeOf } from './text-scope.ts';
import type { WalkOptions } from './walk-text.ts';

/** Elements under a root that is read whole at once: few pages have more. */
const mostAtOnce = 1500;
/** Elements under a part of a larger one: read in a millisecond or two. */
const mostInPart = 150;

/**
 * The parts of what stands under `root`, in no order: itself when it is small, else subtrees that hold all its words
 * and cut through no line of text and no shadow host.
 */
export function partsOf(root: Element, options: WalkOptions, most = mostAtOnce): Element[] {
  const inside = findAllIn(root, '*').length > most ? cut(root, options) : null;
  return inside?.flatMap((one) => partsOf(one, options, mostInPart)) ?? [root];
}

/** Whether `element` is one of `parts` or stands in one. */
export function isIn(parts: ReadonlySet<Element>, element: Element): boolean {
  for (let at: Element | null = element; at; at = parentElementOf(at)) if (parts.has(at)) return true;
  return false;
}

/** What a block holds, or null when it has text of its own or another tree inside. */
function cut(element: Element, { shadowRootOf, onBareHost }: WalkOptions): Element[] | null {
  if (scopeOf(element) !== 'block' || shadowRootOf(element)) return null;
  const blocks: Element[] = [];
  for (let child = lastChildOf(element); child; child = previousSiblingOf(child)) {
    const type = nodeTypeOf(child);
    if (
      type === textNode ? !isBlank((child as Text).data) : type === elementNode && isInline(child as Element)
    )
      return null;
    if (type === elementNode) blocks.push(child as Element);
  }
  if (localNameOf(element).includes('-')) onBareHost(element);
  return blocks;
}

const isInline = (element: Element): boolean => scopeOf(element) === 'inline';
