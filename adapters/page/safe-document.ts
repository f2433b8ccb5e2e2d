/**
 * Uses of a document that a page cannot bend: `<form name="createElement">` would shadow the method of that name.
 * See `reading/safe-dom.ts`.
 */
import { reader } from './reading/safe-dom.ts';

const { createElement, createElementNS, createRange, querySelector } = Document.prototype;
const { caretPositionFromPoint, querySelectorAll } = Document.prototype;

/** The element with the focus, as seen from the document: a shadow host stands for what is inside. */
export const focusedIn = reader<Element | null>(Document.prototype, 'activeElement');

export function makeElement<Name extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: Name,
): HTMLElementTagNameMap[Name] {
  return createElement.call(document, name) as HTMLElementTagNameMap[Name];
}

export function makeSvg(document: Document, name: string): SVGElement {
  return createElementNS.call(document, 'http://www.w3.org/2000/svg', name) as SVGElement;
}

export function makeRange(document: Document): Range {
  return createRange.call(document);
}

/** The letter at a point of the window, also inside the given shadow roots; null where there is no text. */
export function caretAt(
  document: Document,
  x: number,
  y: number,
  shadowRoots: readonly ShadowRoot[],
): CaretPosition | null {
  return caretPositionFromPoint?.call(document, x, y, { shadowRoots: [...shadowRoots] }) ?? null;
}

export function findOne(document: Document, selector: string): Element | null {
  return querySelector.call(document, selector);
}

export function findAll(document: Document, selector: string): Iterable<Element> {
  return querySelectorAll.call(document, selector);
}
