/** Buttons that open and shut a part of the page, as those of an accordion: their words are its title (WAI-ARIA). */
import { attr, type Seen } from './seen.ts';

const MOST_LEVELS = 4;

/** The id of the open part a button shuts, or null. */
export function openPartOf(seen: Seen): string | null {
  if (attr(seen, 'aria-expanded') !== 'true' && attr(seen, 'aria-selected') !== 'true') return null;
  const id = attr(seen, 'aria-controls')?.trim();
  return id ? id : null;
}

/** Whether a text stands in such a button. */
export function isInToggle(owner: Seen): boolean {
  for (let at: Seen | null = owner, up = 0; at && up < MOST_LEVELS; at = at.parent, up++)
    if (openPartOf(at) !== null) return true;
  return false;
}
