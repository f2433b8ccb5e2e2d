/**
 * Uses of a document that a page cannot bend: `<form name="createElement">` would shadow the method of that name.
 * See `reading/safe-dom.ts`.
 */
import { method, reader } from './reading/safe-dom.ts';

/** The element with the focus, as seen from the document: a shadow host stands for what is inside. */
export const focusedIn = reader<Element | null>(Document, 'activeElement');

type Make = <Name extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: Name,
) => HTMLElementTagNameMap[Name];
export const makeElement = method<Make>(Document, 'createElement');
const makeIn = method<(document: Document, space: string, name: string) => SVGElement>(
  Document,
  'createElementNS',
);

export function makeSvg(document: Document, name: string): SVGElement {
  return makeIn(document, 'http://www.w3.org/2000/svg', name);
}

export const makeRange = method<(document: Document) => Range>(Document, 'createRange');

type At<Found> = (document: Document, x: number, y: number, options?: CaretPositionFromPointOptions) => Found;
/** The letter at a point of the window, also inside the given shadow roots; null where there is no text. */
export const caretAt = method<At<CaretPosition | null>>(Document, 'caretPositionFromPoint');
export const elementsAt = method<At<Element[]>>(Document, 'elementsFromPoint');

type Find<Found> = (document: Document, selector: string) => Found;
export const findOne = method<Find<Element | null>>(Document, 'querySelector');
export const findAll = method<Find<Iterable<Element>>>(Document, 'querySelectorAll');
