import { elementNode, isConnected, localNameOf, nodeTypeOf, textNode } from '../reading/safe-dom.ts';
import { bodyOf, holds, liftTo, parentElementOf } from './safe-tree.ts';
import { isBlank } from './text-blocks.ts';
import { scopeOf, tagScope } from './text-scope.ts';

const mostRoots = 60;

/**
 * The parts of the page to read again after these changes, none inside another: an added block alone, or the block
 * whose own text changed. Attributes change what is drawn, not what is written; only `contenteditable` counts.
 */
export function dirtyBlocks(document: Document, records: readonly MutationRecord[]): Element[] {
  const changed = new Set<Node>();
  for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
    if (type === 'characterData') changed.add(parentElementOf(target) ?? target);
    else if (type === 'attributes') {
      if (attributeName === 'contenteditable') changed.add(target);
    } else {
      if ([...removedNodes].some(isInlineText)) changed.add(target);
      for (const node of addedNodes) {
        if (isInlineText(node)) changed.add(target);
        else if (nodeTypeOf(node) === elementNode) changed.add(node);
      }
    }
  }
  const blocks = new Set<Element>();
  for (const node of changed) {
    const block = isConnected(node) ? blockAround(document, node) : null;
    if (block) blocks.add(block);
  }
  const body = bodyOf(document);
  if (blocks.size > mostRoots) return body ? [body] : [];
  const all = [...blocks];
  return all.filter((block) => !all.some((other) => other !== block && holds(other, block)));
}

function isInlineText(node: Node): boolean {
  const type = nodeTypeOf(node);
  if (type === textNode) return !isBlank((node as Text).data);
  return type === elementNode && ['inline', 'gap'].includes(tagScope(localNameOf(node)));
}

/** The nearest block around a node in the top document's tree; null inside what is never read. */
function blockAround(document: Document, node: Node): Element | null {
  const start = liftTo(document, node);
  let block: Element | null = null;
  for (let at = start; at; at = parentElementOf(at)) {
    const scope = scopeOf(at);
    if (scope === 'skip') return null;
    if (!block && scope !== 'inline' && scope !== 'gap') block = at;
  }
  const body = bodyOf(document);
  return block && body && holds(body, block) ? block : body;
}
