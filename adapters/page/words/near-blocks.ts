export interface NearBlocks {
  /** Follows exactly these elements. */
  follow(elements: ReadonlySet<Element>): void;
  /** Within one screen of what she sees. */
  isNear(element: Element): boolean;
}

/**
 * Tells which blocks are within one screen of the viewport, without reading layout: the browser says it after a paint.
 */
export function createNearBlocks(document: Document, onChange: () => void, signal: AbortSignal): NearBlocks {
  const near = new Set<Element>();
  /** Followed element → what the browser watches for it: itself, or the first ancestor that has a box. */
  const targets = new Map<Element, Element>();
  const watched = new Map<Element, Set<Element>>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        const { width, height } = boundingClientRect;
        const isBoxless = !isIntersecting && (width === 0 || height === 0);
        for (const element of [...(watched.get(target) ?? [])]) {
          // What it holds may be drawn anywhere around.
          if (isBoxless) watch(element, target.parentElement);
          else if (isIntersecting) near.add(element);
          else near.delete(element);
        }
      }
      onChange();
    },
    { root: document, rootMargin: '100% 0px' },
  );
  signal.addEventListener('abort', () => observer.disconnect());

  function watch(element: Element, target: Element | null): void {
    unwatch(element);
    if (!target) return;
    targets.set(element, target);
    const others = watched.get(target);
    if (others) {
      if ([...others].some((one) => near.has(one))) near.add(element);
      others.add(element);
      return;
    }
    watched.set(target, new Set([element]));
    observer.observe(target);
  }

  function unwatch(element: Element): void {
    const target = targets.get(element);
    const group = target && watched.get(target);
    targets.delete(element);
    group?.delete(element);
    if (!target || group?.size !== 0) return;
    watched.delete(target);
    observer.unobserve(target);
  }

  return {
    follow(elements) {
      if (signal.aborted) return;
      for (const element of targets.keys()) {
        if (elements.has(element)) continue;
        unwatch(element);
        near.delete(element);
      }
      for (const element of elements) if (!targets.has(element)) watch(element, element);
    },
    isNear: (element) => near.has(element),
  };
}
