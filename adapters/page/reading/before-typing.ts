import { maySignIn, SIGN_IN_PATH } from '../../../core/reading/stop-list.ts';
import { type ReadMemory, rememberInitial } from './memory.ts';
import { documentElementOf, textContentOf } from './safe-dom.ts';
import { readValue } from './values.ts';

/** Cases written in, whose own value is the answer. A choice is known by its group, a file by its list. */
const written = 'input:not([type=radio], [type=checkbox], [type=file], [type=password]), textarea, select';

/** What tells a screen by its words; and a secret asked for, which tells it alone. */
const telling = 'title,h1,h2,h3,legend,label,button,[role=heading],[role=button]';
const secret = '[type=password i],[autocomplete=one-time-code i],input[maxlength="1"]';
const mostTold = 200;

interface Options {
  signal: AbortSignal;
  /** Whether values may be looked at: never on a page of the stop list, nor before one was told from it. */
  mayLook: () => boolean;
}

/**
 * Someone quick writes in a case before the page that just drew it was read again: what it held is then taken as the
 * focus comes, before her first key. Else her own answer would pass for what was already there. A page may have turned
 * to a sign-in screen without loading: in doubt, nothing is looked at.
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
      if (target.matches(written) && !memory.initial.has(target) && !maySign(document, target))
        rememberInitial(memory, target, readValue(target));
    },
    { capture: true, passive: true, signal },
  );
}

/** Looks at the screen as it is now: the address, then the words of what is drawn around and in the case's own root. */
function maySign(document: Document, target: Element): boolean {
  const { pathname, hash } = document.location;
  if (SIGN_IN_PATH.test(`${pathname}/${hash}/`.toLowerCase())) return true;
  let told = [...target.attributes].map(({ value }) => value.slice(0, mostTold)).join(' | ');
  const html = documentElementOf(document);
  const own = target.getRootNode();
  for (const root of own === document ? [html] : [html, own as ShadowRoot]) {
    if (root?.querySelector(secret)) return true;
    for (const el of [...(root?.querySelectorAll(telling) ?? [])].slice(0, mostTold))
      told += ` | ${(textContentOf(el) ?? '').slice(0, mostTold)}`;
  }
  return maySignIn(told);
}
