/**
 * The mark our script leaves on its own host, so that no walk of ours reads our interface. A symbol on the element's
 * wrapper: wrappers belong to one world, so the page cannot see it, while both our scripts can.
 */
const ownHost = Symbol.for('bienvu.host');

export function tagOwnHost(element: Element): void {
  Object.defineProperty(element, ownHost, { value: true });
}

/** Whether this element is the one `div` Bienvu adds to a page. */
export function isOwnHost(element: Element): boolean {
  return ownHost in element;
}
