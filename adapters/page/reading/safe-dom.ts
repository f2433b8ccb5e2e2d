/**
 * Readings of the DOM that a page cannot bend. `<form><input name="id"></form>` makes `form.id` an element, and
 * `<form name="querySelector">` shadows a method of `document`: so properties are read through prototype getters.
 */
/**
 * How a property is read whatever the page put in its place. Throws when the platform has none of that name. The note to
 * the bundler leaves out of each script the readings that it does not make.
 */
/* @__NO_SIDE_EFFECTS__ */
export function reader<T>(prototype: object, name: string): (node: unknown) => T {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`No getter: ${name}`);
  // Bound rather than a closure: closures made here would share one call site, and the engine could inline none of them.
  return Function.prototype.call.bind(get) as (node: unknown) => T;
}

/** `Node.ELEMENT_NODE` and `Node.TEXT_NODE`, by the DOM standard: to look them up at each of ten thousand nodes is felt. */
export const elementNode = 1;
export const textNode = 3;

export const firstChildOf = reader<Node | null>(Node.prototype, 'firstChild');
export const nextSiblingOf = reader<Node | null>(Node.prototype, 'nextSibling');
export const elementBefore = reader<Element | null>(Element.prototype, 'previousElementSibling');
export const elementAfter = reader<Element | null>(Element.prototype, 'nextElementSibling');
export const parentOf = reader<Node | null>(Node.prototype, 'parentNode');
export const nodeTypeOf = reader<number>(Node.prototype, 'nodeType');
export const nodeTextOf = reader<string | null>(Node.prototype, 'nodeValue');
export const textContentOf = reader<string | null>(Node.prototype, 'textContent');
export const isConnected = reader<boolean>(Node.prototype, 'isConnected');
export const localNameOf = reader<string>(Element.prototype, 'localName');
export const openShadowRootOf = reader<ShadowRoot | null>(Element.prototype, 'shadowRoot');
export const documentElementOf = reader<Element | null>(Document.prototype, 'documentElement');
export const documentTitleOf = reader<string>(Document.prototype, 'title');
export const readyStateOf = reader<DocumentReadyState>(Document.prototype, 'readyState');
export const viewOf = reader<(Window & typeof globalThis) | null>(Document.prototype, 'defaultView');
const ownerDocumentOf = reader<Document>(Node.prototype, 'ownerDocument');
export const formOf = reader<HTMLFormElement | null>(HTMLInputElement.prototype, 'form');

const {
  getAttribute,
  hasAttribute,
  hasAttributes: carriesAttributes,
  getAttributeNames,
  querySelector,
  querySelectorAll,
  getBoundingClientRect,
  checkVisibility,
  closest,
} = Element.prototype;

/** The window an element is drawn in; null once its document is gone. */
export function windowOf(node: Node): (Window & typeof globalThis) | null {
  return viewOf(ownerDocumentOf(node));
}

/** An attribute's value, or null when the element does not carry it. */
export function attributeOf(element: Element, name: string): string | null {
  return getAttribute.call(element, name);
}

/** Names of all attributes, in lower case for HTML. */
export function attributeNamesOf(element: Element): string[] {
  return getAttributeNames.call(element);
}

export function has(element: Element, name: string): boolean {
  return hasAttribute.call(element, name);
}

export function findIn(element: Element, selector: string): Element | null {
  return querySelector.call(element, selector);
}

export function findAllIn(element: Element, selector: string): NodeListOf<Element> {
  return querySelectorAll.call(element, selector);
}

export function nearest(element: Element, selector: string): Element | null {
  return closest.call(element, selector);
}

export function boxOf(element: Element): DOMRect {
  return getBoundingClientRect.call(element);
}

export function hasAttributes(element: Element): boolean {
  return carriesAttributes.call(element);
}

/** Without a prototype: the browser looks up five options at each call, four of which are not there. */
const WITH_VISIBILITY = { __proto__: null, visibilityProperty: true };

/** True when the element has a box and is not `visibility: hidden`. */
export function isDrawn(element: Element): boolean {
  return checkVisibility.call(element, WITH_VISIBILITY);
}

/** True when the element has a box, even one made invisible by `visibility`, whose children may show again. */
export function hasBox(element: Element): boolean {
  return checkVisibility.call(element);
}
