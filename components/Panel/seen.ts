import type { ScreenPlace } from './navigation.ts';

/** What she looked at in this panel, for the card: « déjà essayé ». In memory only. */
export type Tried = 'words' | 'word' | 'cases' | 'review' | 'gesture' | 'guide';

export interface Seen {
  tried: Tried[];
  /** Words whose card she opened. */
  words: string[];
}

export const seenNothing: Seen = { tried: [], words: [] };

/** What opening a screen adds. */
export function look(seen: Seen, place: ScreenPlace): Seen {
  const tried = triedBy(place);
  const word = place.name === 'word' ? [place.termId] : [];
  if (!tried && word.length === 0) return seen;
  return {
    tried: [...new Set([...seen.tried, ...(tried ? [tried] : [])])],
    words: [...new Set([...seen.words, ...word])],
  };
}

/** What she did without leaving the screen: a gesture she unfolded. */
export function tryOut(seen: Seen, tried: Tried): Seen {
  return { ...seen, tried: [...new Set([...seen.tried, tried])] };
}

function triedBy(place: ScreenPlace): Tried | null {
  switch (place.name) {
    case 'words':
    case 'word':
    case 'cases':
    case 'review':
      return place.name;
    case 'review-list':
      return 'review';
    case 'guide':
      return 'guide';
    default:
      return null;
  }
}
