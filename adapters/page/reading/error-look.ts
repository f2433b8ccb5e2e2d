/** Which pieces of a page look like an error: by class, role, id or colour. */
import { ERROR, RED as RED_LOOK } from './class-look.ts';
import { attributeOf } from './safe-dom.ts';
import type { Scan, Seen } from './seen.ts';
import { attr, classOf } from './seen.ts';

/** Beyond so many pieces of text, words in red are looked for no more. */
const MOST_ITEMS = 4000;

/** Words in red by an attribute of their own, in pages written without classes. */
export function redMessages(scan: Scan): Set<Seen> {
  const found = new Set<Seen>();
  const red = new Set(scan.tinted.filter(({ el }) => isRedElement(el)));
  if (red.size === 0) return found;
  for (const item of scan.items.slice(0, MOST_ITEMS)) {
    for (let at: Seen | null = item.owner, up = 0; at && up < 4; at = at.parent, up++)
      if (red.has(at)) found.add(at);
  }
  return found;
}

/** Nothing but a colour says that it is an error: a name, a star or a legend is none. */
export function isWeak(seen: Seen): boolean {
  return seen.role !== 'alert' && !ERROR.test(classOf(seen));
}

export function isSentence(text: string): boolean {
  return /\p{L}{3}.*\s\p{L}/u.test(text) && !/^\W*\*|ast[ée]risque|champs? .*\bsont\b/i.test(text);
}

/** By look or by role; a valid or merely informing message is none. */
export function isError(seen: Seen): boolean {
  const cls = classOf(seen);
  if (
    /(^|[\s_-])(valid|success|info|warning)([\s_-]|$)|no-error|error-summary/.test(cls) &&
    !/invalid|danger|error-(text|message)/.test(cls)
  )
    return false;
  return (
    ERROR.test(cls) ||
    seen.role === 'alert' ||
    RED_LOOK.test(cls) ||
    /err(or|eur)/i.test(attributeOf(seen.el, 'id') ?? '')
  );
}

export function looksWrong(seen: Seen): boolean {
  return (
    isError(seen) ||
    (seen.parent !== null && seen.parent.fieldEnd === seen.parent.fieldStart && isError(seen.parent))
  );
}

/** A control drawn or said to be wrong itself. */
export function isWrongControl(seen: Seen): boolean {
  return attr(seen, 'aria-invalid') === 'true' || ERROR.test(classOf(seen));
}

/** Asked first: of most elements the colour need not be looked at. */
export function isTinted({ attributes }: Seen): boolean {
  return attributes.includes('style') || attributes.includes('color');
}

/** By `<font>` or by the element's own style. */
export function isRedElement(el: Element): boolean {
  const told =
    attributeOf(el, 'color') ?? /(?:^|[;\s])color\s*:\s*([^;]+)/i.exec(attributeOf(el, 'style') ?? '')?.[1];
  return told !== undefined && RED_LETTERS.test(told.trim());
}

/** A colour as written, or as computed. */
export const RED_LETTERS =
  /^((dark)?red|crimson|firebrick|#[a-f]00|#[a-f].[0-3].[0-3].|rgb\(\s*(1[6-9]|2\d)\d\s*,\s*\d{1,2}\s*,\s*\d{1,2}\s*\))$/i;
