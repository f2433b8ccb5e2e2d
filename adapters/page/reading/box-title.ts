/** The title of a card that no markup makes a heading: the line in bold, or the question, that opens a box of cases. */
import { firstAt } from './ordered.ts';
import { attributeOf, elementAfter, elementBefore, findIn, localNameOf } from './safe-dom.ts';
import { classOf, type Scan, type Seen } from './seen.ts';
import { blockOf, isUnseen, readPiece } from './text.ts';

const TITLE_CLASS = /(^|[\s_-])(title|titre|header|heading|intitule|bold)($|[\s_-])/;
const BOLD = ':scope > strong:only-child, :scope > b:only-child';
const OTHER_TAGS = /^(label|legend|h\d|summary|a|th|td|button)$/;
const LONGEST_TITLE = 160;
const MOST_ITEMS = 8;

/** Drawn or written as a part of its own: what it holds has its heading, what follows has not. */
export function isBox(seen: Seen): boolean {
  return (
    seen.tag === 'section' ||
    seen.tag === 'article' ||
    /(^|[\s_-])(card|panel|carte|encart|panneau)($|\s)/.test(`${seen.tag} ${classOf(seen)}`) ||
    isRepeated(seen)
  );
}

/** Beside another of its kind: « octobre », « novembre », each with its cases. */
function isRepeated({ el, tag }: Seen): boolean {
  const cls = attributeOf(el, 'class');
  const isSame = (other: Element | null) =>
    other !== null && localNameOf(other) === tag && attributeOf(other, 'class') === cls;
  return cls !== null && cls !== '' && (isSame(elementBefore(el)) || isSame(elementAfter(el)));
}

/**
 * The line that opens an element of several cases as its title does, up to the next heading. `names`: words that already
 * name a case; `place`: where the case stands.
 */
export function boxTitle(scan: Scan, box: Seen, names: ReadonlySet<Seen>, place: number): Seen | null {
  const first = scan.items[box.itemStart];
  if (first?.type !== 'text' || box.fieldEnd - box.fieldStart < 2) return null;
  const title = blockOf(first.owner);
  const isInside = title !== box && title.itemStart >= box.itemStart && title.itemEnd < place;
  if (
    !isInside ||
    title.itemEnd - title.itemStart > MOST_ITEMS ||
    title.fieldEnd > title.fieldStart ||
    isUnseen(first.owner, box)
  )
    return null;
  for (let at: Seen | null = first.owner; at && at !== box; at = at.parent)
    if (OTHER_TAGS.test(at.tag)) return null;
  const text = readPiece(scan, title).main;
  if (!/\p{L}{2}/u.test(text) || text.length > LONGEST_TITLE) return null;
  // « Avez-vous été en stage ? », then its dates: the question goes on for what follows it.
  if (/\?\s*\*?$/.test(text)) return isBox(box) ? title : null;
  if (names.has(title) || /[.:;]$/.test(text)) return null;
  const isDrawn = [title, first.owner].some((seen) => TITLE_CLASS.test(classOf(seen)));
  if (!isDrawn && findIn(title.el, BOLD) === null) return null;
  const next = scan.headings[firstAt(scan.headings, ({ seen }) => seen.itemStart, title.itemEnd)];
  return next && next.seen.itemStart < place ? null : title;
}
