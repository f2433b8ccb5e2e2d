/** The page's words outside its fields: headings, alerts, and blocks in order. */
import type { Heading } from '../../../core/page-model.ts';
import { collapse } from '../../../core/reading/normalise.ts';
import type { Scan, Seen } from './seen.ts';
import { classOf, foldedLevel } from './seen.ts';
import { isBlock, readAll } from './text.ts';
import { isOutOfSight } from './visibility.ts';

const MOST_ALERTS = 50;
const LONGEST_ALERT = 1000;
const ALERT_CLASS = /alert|error|erreur|danger|notice|succes|warning|callout|flash|toast/;

export function readHeadings(scan: Scan): Heading[] {
  const headings: Heading[] = [];
  for (const { seen, level } of scan.headings) {
    if (level === foldedLevel || isOutOfSight(seen)) continue;
    const text = readAll(scan, seen);
    if (text) headings.push({ level, text });
  }
  return headings;
}

/** Messages people see, each once, the outermost of nested ones. */
export function readAlerts(scan: Scan): string[] {
  const alerts: string[] = [];
  let end = -1;
  for (const seen of scan.messages) {
    if (seen.itemEnd === seen.itemStart || seen.itemStart < end || seen.fieldEnd > seen.fieldStart) continue;
    if (!seen.role && !ALERT_CLASS.test(classOf(seen))) continue;
    if (isOutOfSight(seen) || alerts.length >= MOST_ALERTS) continue;
    const text = readAll(scan, seen).slice(0, LONGEST_ALERT);
    if (text && !alerts.includes(text)) alerts.push(text);
    end = seen.itemEnd;
  }
  return alerts;
}

/** Beyond, the text of a page is not a form's: it is left unread, and said so. */
const MOST_TEXT = 500_000;

/** One line per block of text, in order, fields and buttons left out. What is left is counted as a zone not read. */
export function* readBlocks(scan: Scan): Generator<void, string[]> {
  const blocks: string[] = [];
  let holder: Seen | null = null;
  let text = '';
  let total = 0;
  const close = (): void => {
    const words = collapse(text);
    if (words && total <= MOST_TEXT) blocks.push(words.slice(0, MOST_TEXT - total));
    total += words.length;
    text = '';
  };
  let count = 0;
  for (const item of scan.items) {
    if (count++ % 256 === 0) yield;
    if (item.type === 'break') {
      text += ' ';
      continue;
    }
    if (item.type !== 'text' || item.owner.field || item.owner.isInButton) continue;
    let at = item.owner;
    while (at.parent && !isBlock(at.tag)) at = at.parent;
    if (at !== holder) close();
    holder = at;
    text += item.hasSpaceAfter ? `${item.text} ` : item.text;
  }
  close();
  if (total > MOST_TEXT) scan.unreadZones++;
  return blocks;
}
