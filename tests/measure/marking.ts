// Run in a page by scripts/bench: what marking is compared with.
import Mark from 'mark.js';

export { makePage } from './made-page.ts';

/** mark.js, one call for all forms of all terms. Returns how many places it wrapped. */
export function markWithMarkJs(forms: string[]): number {
  let count = 0;
  new Mark(document.body).mark(forms, {
    separateWordSearch: false,
    accuracy: { value: 'exactly', limiters: [..." ,.;:!?()«»’'"] },
    each: () => {
      count += 1;
    },
  });
  return count;
}

/** A bare walk over the text nodes that only looks at each one's length. Returns how many characters there are. */
export function walkTextNodes(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
  return length;
}
