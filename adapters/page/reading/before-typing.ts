import { type ReadMemory, rememberInitial } from './memory.ts';
import { readValue } from './values.ts';

/** Cases written in, whose own value is the answer. A choice is known by its group, a file by its list. */
const written = 'input:not([type=radio], [type=checkbox], [type=file], [type=password]), textarea, select';

interface Options {
  signal: AbortSignal;
  /** Whether values may be looked at: never on a page of the stop list, nor before one was told from it. */
  mayLook: () => boolean;
}

/**
 * Someone quick writes in a case before the page that just drew it was read again: what it held is then taken as the
 * focus comes, before her first key. Else her own answer would pass for what was already there.
 */
export function rememberBeforeTyping(
  document: Document,
  memory: ReadMemory,
  { signal, mayLook }: Options,
): void {
  document.addEventListener(
    'focusin',
    (event) => {
      const [target] = event.composedPath();
      if (!(target instanceof Element) || !event.isTrusted || !mayLook()) return;
      if (target.matches(written) && !memory.initial.has(target))
        rememberInitial(memory, target, readValue(target));
    },
    { capture: true, passive: true, signal },
  );
}
