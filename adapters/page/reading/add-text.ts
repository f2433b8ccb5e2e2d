/** What the walk does on meeting a text: is it drawn, and where does it go on from another one. */
import { mayOpenWord } from '../../../core/reading/normalise.ts';
import { firstChildOf, hasBox, isDrawn, windowOf } from './safe-dom.ts';
import type { Scan, Seen } from './seen.ts';

/** Adds a text of the page to the items, or to the last of them when it goes on in the same element. */
export function addText(scan: Scan, text: string, owner: Seen): void {
  const { items } = scan;
  const last = items[items.length - 1];
  if (!/\S/.test(text)) {
    if (last && text !== '') last.hasSpaceAfter = true;
    return;
  }
  owner.isFaint ??= !isShownNow(owner.el);
  if (owner.isFaint) return;
  if (last?.type === 'text' && last.owner === owner) {
    last.text += last.hasSpaceAfter || runInto(last.text, text) ? ` ${text}` : text;
    last.hasSpaceAfter = false;
  } else {
    // « Née le<span>jour de la naissance</span> »: only the page's style sets the two apart.
    if (last && /[\p{L}\d]{2}/u.test(last.text.slice(-1) + text[0]))
      last.hasSpaceAfter ||=
        ((owner.itemStart === items.length && isApart(owner)) ||
          (last.owner.itemEnd > 0 && isApart(last.owner))) &&
        'style';
    items.push({ type: 'text', text, owner, hasSpaceAfter: false });
  }
}

/** « <i>Janvier 2027</i><b>1 350,00 €</b> », « <b>Loyer</b>548 € »: only the page's style sets the two apart. */
const runInto = (text: string, next: string): boolean =>
  mayOpenWord(next) &&
  ((/\p{Ll}{2}$/u.test(text) && /^(?:\p{Lu}\p{Ll}|\d)/u.test(next)) ||
    (/\b\d{4}$/.test(text) && /^\d/.test(next)));

/** Whether the texts right inside an element are drawn. */
function isShownNow(el: Element): boolean {
  return isDrawn(el) || (!hasBox(el) && isBoxless(el));
}

/** `display: contents` has no box and yet its children are drawn. */
export function isBoxless(el: Element): boolean {
  return !!firstChildOf(el) && displayOf(el) === 'contents';
}

const displayOf = (el: Element): string => windowOf(el)?.getComputedStyle(el).display ?? '';
/** Not inline, contents or ruby. */
const isApart = ({ el }: Seen): boolean => /^[^icr]/.test(displayOf(el));
