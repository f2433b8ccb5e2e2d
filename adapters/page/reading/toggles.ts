/** Buttons that open and shut a part of the page, as those of an accordion: their words are its title (WAI-ARIA). */
import { attr, type Seen } from './seen.ts';

const MOST_LEVELS = 4;
/** What opens there is a menu. */
const MENUS = new Set(['nav', 'header', 'footer']);

/** The ids of what an open button shuts; empty for any other element. */
export function openPartsOf(seen: Seen): string[] {
  if (attr(seen, 'aria-expanded') !== 'true' && attr(seen, 'aria-selected') !== 'true') return [];
  return (!isInMenu(seen) && attr(seen, 'aria-controls')?.match(/\S+/g)) || [];
}

/** Whether a text stands in such a button. */
export function isInToggle(owner: Seen): boolean {
  for (let at: Seen | null = owner, up = 0; at && up < MOST_LEVELS; at = at.parent, up++)
    if (openPartsOf(at).length > 0) return true;
  return false;
}

function isInMenu({ parent }: Seen): boolean {
  for (let at = parent; at; at = at.parent) if (MENUS.has(at.tag) || at.role === 'navigation') return true;
  return false;
}
