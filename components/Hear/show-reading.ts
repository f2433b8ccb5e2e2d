import { useEffect } from 'react';
import type { Reading } from '../../core/wording/aloud.ts';
import './Hear.css';

/** Marks in `main` the sentence and the word a voice is at. The words themselves are not touched. */
export function useShownReading(reading: Reading | null | undefined): void {
  const at = reading?.at;
  useEffect(() => {
    showReading(reading ?? null);
  });
  useEffect(() => {
    if (at !== undefined) keepInSight();
  }, [at]);
  useEffect(() => () => showReading(null), []);
}

const sentenceName = 'bienvu-sentence';
const wordName = 'bienvu-spoken';

function showReading(reading: Reading | null): void {
  const sentence = reading && findSentence(reading);
  setHighlight(sentenceName, sentence?.range(0, sentence.length));
  setHighlight(wordName, reading?.word && sentence?.range(reading.word.start, reading.word.end));
}

/** Without a glide: a voice that goes on below the window would leave her behind. */
function keepInSight(): void {
  const [range] = CSS.highlights.get(sentenceName) ?? [];
  range?.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

function setHighlight(name: string, range: Range | null | undefined): void {
  if (!range) return void CSS.highlights.delete(name);
  const highlight = new Highlight(range);
  highlight.priority = name === wordName ? 1 : 0;
  CSS.highlights.set(name, highlight);
}

interface Found {
  length: number;
  range: (start: number, end: number) => Range;
}

/**
 * The sentence where it stands on the screen, after those read before it: the same words may stand twice. Null when the
 * screen words it otherwise: then nothing is marked rather than something else.
 */
function findSentence({ sentences, at }: Reading): Found | null {
  const main = document.querySelector('main');
  if (!main) return null;
  const texts: { node: Text; start: number }[] = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  let whole = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    texts.push({ node: node as Text, start: whole.length });
    whole += node.nodeValue ?? '';
  }
  let from = 0;
  let found = -1;
  for (const { text } of sentences.slice(0, at + 1)) {
    found = whole.indexOf(withoutPoint(text), from);
    if (found >= 0) from = found + withoutPoint(text).length;
  }
  if (found < 0) return null;
  const place = (offset: number) => {
    const text = texts.findLast(({ start }) => start <= offset) ?? texts[0];
    return text && { node: text.node, offset: Math.min(offset - text.start, text.node.length) };
  };
  return {
    length: from - found,
    range: (start, end) => {
      const range = new Range();
      const first = place(found + start);
      const last = place(found + Math.min(end, from - found) - 1);
      if (first) range.setStart(first.node, first.offset);
      if (last) range.setEnd(last.node, last.offset + 1);
      return range;
    },
  };
}

/** A title has no full stop. */
const withoutPoint = (text: string): string => text.replace(/\.$/u, '');
