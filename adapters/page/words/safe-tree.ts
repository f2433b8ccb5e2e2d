/** More readings a page cannot bend, for walks that go backwards and climb. */
import { elementNode, method, reader } from '../reading/safe-dom.ts';

export const lastChildOf = reader<Node | null>(Node, 'lastChild');
export const previousSiblingOf = reader<Node | null>(Node, 'previousSibling');
export const parentElementOf = reader<Element | null>(Node, 'parentElement');
export const ownerDocumentOf = reader<Document>(Node, 'ownerDocument');
export const bodyOf = reader<HTMLElement | null>(Document, 'body');
export const holds = method<(ancestor: Node, node: Node) => boolean>(Node, 'contains');
export const rootOf = method<(node: Node) => Node>(Node, 'getRootNode');
const positionOf = method<(other: Node, node: Node) => number>(Node, 'compareDocumentPosition');

/** Whether `node` comes after `other` in their tree. */
export function isAfter(node: Node, other: Node): boolean {
  return (positionOf(other, node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The host of the shadow tree a node stands in, or null in a document's own tree. */
export function shadowHostOf(node: Node): Element | null {
  const root = rootOf(node);
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? ((root as ShadowRoot).host ?? null) : null;
}

/** The frame element around a frame's document, or null at the top or for a document without a window. */
export function frameAround(document: Document): Element | null {
  try {
    return document.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/**
 * The element that stands for `node` in the tree of `top`: itself, or the outermost shadow host or frame around it.
 * Null when the node is in no page any more.
 */
export function liftTo(top: Document, node: Node): Element | null {
  let at: Node | null = node;
  while (at) {
    const root: Node = rootOf(at);
    if (root === top) return at.nodeType === elementNode ? (at as Element) : parentElementOf(at);
    at = root.nodeType === Node.DOCUMENT_NODE ? frameAround(root as Document) : shadowHostOf(at);
  }
  return null;
}
