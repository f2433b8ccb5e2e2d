/**
 * Runs in the page before anything else: puts what the portal had « already written » into its cases as soon as they are
 * there, before the extension looks (it comes once the document is idle). No event: for the page, these values were always
 * there. Cases that a framework draws later get theirs when they appear; each is written once.
 */
export function prefill(values: Record<string, string>): void {
  if (window !== window.top) return;
  const wanted = Object.entries(values);
  const written = new Set<string>();
  const apply = () => {
    for (const [selector, value] of wanted) {
      const element = written.has(selector) ? null : findDeep(selector);
      if (element && write(element, value)) written.add(selector);
    }
    if (written.size === wanted.length) stop();
  };
  const observer = new MutationObserver(apply);
  // Neither what is drawn in a shadow root nor what loads in a frame is seen by the observer.
  const timer = setInterval(apply, 50);
  const stop = () => {
    if (document.readyState === 'loading') return;
    observer.disconnect();
    clearInterval(timer);
  };
  observer.observe(document, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', () => {
    // The page's own first scripts may have wiped what was written while it was being parsed.
    written.clear();
    apply();
  });
  setTimeout(stop, 10_000);

  function findDeep(selector: string): Element | null {
    let scope: Document | ShadowRoot | null = document;
    const parts = selector.split('|>').map((part) => part.trim());
    for (const frame of parts.slice(0, -1)) {
      const found: Element | null = scope && findIn(scope, frame);
      scope = (found as HTMLIFrameElement | null)?.contentDocument ?? null;
    }
    return scope && findIn(scope, parts.at(-1) ?? '');
  }

  /** Open shadow roots are pierced. */
  function findIn(scope: Document | ShadowRoot, selector: string): Element | null {
    const direct = scope.querySelector(selector);
    if (direct) return direct;
    for (const host of scope.querySelectorAll('*')) {
      const inside = host.shadowRoot && findIn(host.shadowRoot, selector);
      if (inside) return inside;
    }
    return null;
  }

  function write(element: Element, value: string): boolean {
    const kind = element.localName;
    if (kind === 'select') return choose(element as HTMLSelectElement, value);
    if (kind === 'input' && /^(radio|checkbox)$/.test((element as HTMLInputElement).type)) {
      (element as HTMLInputElement).checked = value !== '' && value !== 'false';
    } else if (kind === 'input' || kind === 'textarea') {
      (element as HTMLInputElement).value = value;
    } else {
      element.textContent = value;
    }
    return true;
  }

  function choose(select: HTMLSelectElement, value: string): boolean {
    const options = [...select.options];
    const wanted = options.find((option) => option.value === value || option.text.trim() === value.trim());
    if (wanted) wanted.selected = true;
    return wanted !== undefined;
  }
}
