/**
 * Readings of the DOM that a page cannot bend. `<form><input name="id"></form>` makes `form.id` an element, and
 * `<form name="querySelector">` shadows a method of `document`: so properties are read through prototype getters.
 */
/**
 * How a property is read whatever the page put in its place. Throws when the platform has none of that name. The note to
 * the bundler leaves out of each script the readings that it does not make.
 */
/* @__NO_SIDE_EFFECTS__ */
export function reader<T>(owner: { prototype: object }, name: string): (node: unknown) => T {
  const get = Object.getOwnPropertyDescriptor(owner.prototype, name)?.get;
  if (!get) throw new Error(`No getter: ${name}`);
  // Bound rather than a closure: closures made here would share one call site, and the engine could inline none of them.
  return Function.prototype.call.bind(get) as (node: unknown) => T;
}

/** The same of a method. */
/* @__NO_SIDE_EFFECTS__ */
export function method<Call>(owner: { prototype: object }, name: string): Call {
  const own = Object.getOwnPropertyDescriptor(owner.prototype, name)?.value;
  return Function.prototype.call.bind(own) as Call;
}

/** `Node.ELEMENT_NODE` and `Node.TEXT_NODE`, by the DOM standard: to look them up at each of ten thousand nodes is felt. */
export const elementNode = 1;
export const textNode = 3;

export const firstChildOf = reader<Node | null>(Node, 'firstChild');
export const nextSiblingOf = reader<Node | null>(Node, 'nextSibling');
export const elementBefore = reader<Element | null>(Element, 'previousElementSibling');
export const elementAfter = reader<Element | null>(Element, 'nextElementSibling');
export const parentOf = reader<Node | null>(Node, 'parentNode');
export const nodeTypeOf = reader<number>(Node, 'nodeType');
export const nodeTextOf = reader<string | null>(Node, 'nodeValue');
export const textContentOf = reader<string | null>(Node, 'textContent');
export const isConnected = reader<boolean>(Node, 'isConnected');
export const localNameOf = reader<string>(Element, 'localName');
export const openShadowRootOf = reader<ShadowRoot | null>(Element, 'shadowRoot');
export const documentElementOf = reader<Element | null>(Document, 'documentElement');
export const documentTitleOf = reader<string>(Document, 'title');
export const readyStateOf = reader<DocumentReadyState>(Document, 'readyState');
export const viewOf = reader<(Window & typeof globalThis) | null>(Document, 'defaultView');
const ownerDocumentOf = reader<Document>(Node, 'ownerDocument');
export const formOf = reader<HTMLFormElement | null>(HTMLInputElement, 'form');

/** The window an element is drawn in; null once its document is gone. */
export function windowOf(node: Node): (Window & typeof globalThis) | null {
  return viewOf(ownerDocumentOf(node));
}

/** An attribute's value, or null when the element does not carry it. */
export const attributeOf = method<(element: Element, name: string) => string | null>(Element, 'getAttribute');
/** Names of all attributes, in lower case for HTML. */
export const attributeNamesOf = method<(element: Element) => string[]>(Element, 'getAttributeNames');
export const has = method<(element: Element, name: string) => boolean>(Element, 'hasAttribute');
export const hasAttributes = method<(element: Element) => boolean>(Element, 'hasAttributes');
type Find<Found> = (element: Element, selector: string) => Found;
export const findIn = method<Find<Element | null>>(Element, 'querySelector');
export const findAllIn = method<Find<NodeListOf<Element>>>(Element, 'querySelectorAll');
export const matches = method<Find<boolean>>(Element, 'matches');
export const nearest = method<Find<Element | null>>(Element, 'closest');
export const boxOf = method<(element: Element) => DOMRect>(Element, 'getBoundingClientRect');
const checkVisibility = method<(element: Element, options?: object) => boolean>(Element, 'checkVisibility');

/** Without a prototype: the browser looks up five options at each call, four of which are not there. */
const WITH_VISIBILITY = { __proto__: null, visibilityProperty: true };

/** True when the element has a box and is not `visibility: hidden`. */
export function isDrawn(element: Element): boolean {
  return checkVisibility(element, WITH_VISIBILITY);
}

/** True when the element has a box, even one made invisible by `visibility`, whose children may show again. */
export function hasBox(element: Element): boolean {
  return checkVisibility(element);
}
