import type { Assessment } from '../../core/assessment.ts';
import type { PageWorld } from './world.ts';

interface FinalButtons {
  /** Follows the final buttons of this reading; the former ones are let go. */
  watch(assessment: Assessment, elementOf: (buttonId: string) => Element | null): void;
}

/**
 * Notices when the final button comes into view, takes focus or is hovered (then re-reading is offered, never over it)
 * and when it is pressed. It only listens: the portal's own handler always runs, on the first press.
 */
export function watchFinalButtons(
  world: PageWorld,
  on: { press: (words: string) => void; near: (isNear: boolean) => void },
): FinalButtons {
  /** Each with its words. */
  let followed = new Map<Element, string>();
  let inView = new Set<Element>();
  let leave = new AbortController();
  world.signal.addEventListener('abort', () => leave.abort());

  return {
    watch(assessment, elementOf) {
      const finals = new Map<Element, string>();
      for (const { id, role, text } of assessment.place ? assessment.page.buttons : []) {
        const element = role === 'submit-final' && elementOf(id);
        if (element) finals.set(element, text);
      }
      if (isSame(finals, followed)) return;
      leave.abort();
      leave = new AbortController();
      followed = finals;
      inView = new Set();
      on.near(false);
      if (world.signal.aborted || finals.size === 0) return;
      follow(leave.signal);
    },
  };

  function follow(signal: AbortSignal): void {
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) inView.add(target);
        else inView.delete(target);
      }
      on.near(inView.size > 0);
    });
    signal.addEventListener('abort', () => observer.disconnect());
    for (const [element, words] of followed) {
      observer.observe(element);
      const near = (event: Event) => event.isTrusted && on.near(true);
      element.addEventListener('focus', near, { signal, passive: true });
      element.addEventListener('pointerenter', near, { signal, passive: true });
      element.addEventListener('click', (event) => event.isTrusted && on.press(words), {
        signal,
        passive: true,
        capture: true,
      });
    }
  }
}

function isSame(one: Map<Element, string>, other: Map<Element, string>): boolean {
  return one.size === other.size && [...one].every(([element, words]) => other.get(element) === words);
}
