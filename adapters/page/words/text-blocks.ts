/** A stretch of a block's text that comes from one text node. */
export interface Segment {
  readonly node: Text;
  /** Offset, in the block's text, of the node's first kept character. */
  readonly start: number;
  /** The text before ends with a space: spaces at the node's beginning were dropped. */
  readonly followsSpace: boolean;
}

/** The text of a block, across its inline tags, spaces collapsed to one. */
export interface TextBlock {
  readonly element: Element;
  /** The element that stands for it in the top document: itself, or the outermost shadow host or frame around it. */
  readonly anchor: Element;
  readonly text: string;
  readonly segments: readonly Segment[];
  /** In a frame's document: listed, never marked. */
  readonly isInFrame: boolean;
}

/** A place in a text node, as `StaticRange` takes it. */
export interface NodePoint {
  node: Text;
  offset: number;
}

const manySpaces = /[\t\n\r\f\u00a0\u202f\u2000-\u200a]|\s\s/;
const spaces = /\s+/g;
const blank = /^\s*$/;

export function isBlank(text: string): boolean {
  return blank.test(text);
}

/** One node's text with every run of spaces as one plain space; a leading one goes when the text before ends with one. */
export function collapseSpaces(data: string, followsSpace: boolean): string {
  const text = manySpaces.test(data) ? data.replace(spaces, ' ') : data;
  return followsSpace && text.charCodeAt(0) === 32 ? text.slice(1) : text;
}

/** At most `reach` characters on each side of those from `start` to `end`, and where the first of these then stands. */
export function excerptOf(
  text: string,
  start: number,
  end: number,
  reach: number,
): { text: string; start: number } {
  const from = Math.max(0, start - reach);
  return { text: text.slice(from, end + reach), start: start - from };
}

/** Where the characters `start` to `end` (excluded) of a block's text stand in the page, or null if the page changed. */
export function rangeIn(
  block: TextBlock,
  start: number,
  end: number,
): { from: NodePoint; to: NodePoint } | null {
  const from = pointAt(block, start);
  const last = pointAt(block, end - 1);
  return from && last ? { from, to: { node: last.node, offset: last.offset + 1 } } : null;
}

/** The text nodes that hold the characters `start` to `end` (excluded). */
export function nodesIn(block: TextBlock, start: number, end: number): Text[] {
  const first = segmentAt(block, start);
  const last = segmentAt(block, end - 1);
  return block.segments.slice(first, last + 1).map(({ node }) => node);
}

function segmentAt(block: TextBlock, offset: number): number {
  let low = 0;
  let high = block.segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((block.segments[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function pointAt(block: TextBlock, offset: number): NodePoint | null {
  const segment = block.segments[segmentAt(block, offset)];
  if (!segment) return null;
  const at = rawOffset(segment.node.data, offset - segment.start, segment.followsSpace);
  return at < 0 ? null : { node: segment.node, offset: at };
}

/** Offset in the node's own text of the character at `offset` of its collapsed text; −1 when it has no such character. */
function rawOffset(data: string, offset: number, followsSpace: boolean): number {
  if (!followsSpace && !manySpaces.test(data)) return offset < data.length ? offset : -1;
  let kept = 0;
  let isAfterSpace = followsSpace;
  for (let at = 0; at < data.length; at++) {
    const isSpace = isBlank(data.charAt(at));
    if (isSpace && isAfterSpace) continue;
    if (kept === offset) return at;
    kept++;
    isAfterSpace = isSpace;
  }
  return -1;
}
