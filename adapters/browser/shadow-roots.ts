type ChromeDom = { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null };

/** The shadow root of an element, closed ones included: Firefox puts it on the element, Chromium in `chrome.dom`. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const own = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (own !== undefined) return own;
  const { dom } = (globalThis as { chrome?: { dom?: ChromeDom } }).chrome ?? {};
  try {
    return dom?.openOrClosedShadowRoot?.(element) ?? element.shadowRoot;
  } catch {
    return element.shadowRoot; // Chromium throws for an element that cannot have one.
  }
}
