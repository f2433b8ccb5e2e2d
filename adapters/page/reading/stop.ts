/** Whether this page is one on which nothing may be read. */
import type { FieldAsRead, StopReason } from '../../../core/page-model.ts';
import { stopReasonOf } from '../../../core/reading/stop-list.ts';
import { attributeOf, boxOf, windowOf } from './safe-dom.ts';
import type { Scan, Seen } from './seen.ts';
import { classOf } from './seen.ts';
import { readAll } from './text.ts';

/** A page with more fields or headings than this is none of those that stop the reading. */
const MOST_LOOKED_AT = 40;

export interface StopInput {
  host: string;
  path: string;
  title: string;
  fields: FieldAsRead[];
  headings: string[];
  blocks: string[];
  buttons: string[];
}

export function readStop(scan: Scan, input: StopInput): StopReason | null {
  return stopReasonOf({
    host: input.host,
    path: input.path,
    title: input.title,
    headings: input.headings.slice(0, MOST_LOOKED_AT),
    buttons: input.buttons,
    blocks: input.blocks,
    cookieWall: cookieWallText(scan),
    fields: input.fields.slice(0, MOST_LOOKED_AT),
  });
}

/** Text of a dialog about cookies that covers most of the window; a strip at the bottom is no wall. */
function cookieWallText(scan: Scan): string {
  for (const seen of dialogsOf(scan)) {
    if (seen.itemEnd - seen.itemStart > 300) continue;
    const text = readAll(scan, seen);
    if (!/cookies?|traceurs/i.test(text)) continue;
    const box = boxOf(seen.el);
    const view = windowOf(seen.el);
    if (view && box.width * box.height >= 0.5 * view.innerWidth * view.innerHeight) return text;
  }
  return '';
}

/** Outermost elements that speak of cookies or privacy, or are dialogs, and hold buttons. */
function dialogsOf(scan: Scan): Set<Seen> {
  const found = new Set<Seen>();
  for (const button of scan.buttons.slice(0, 200)) {
    for (let at = button.parent; at; at = at.parent) {
      if (
        at.tag === 'dialog' ||
        at.role === 'dialog' ||
        at.role === 'alertdialog' ||
        /cookie|consent|privacy|tarteaucitron|didomi|axeptio|overlay/.test(
          classOf(at) + (attributeOf(at.el, 'id') ?? '').toLowerCase(),
        )
      ) {
        found.add(at);
        break;
      }
    }
  }
  return found;
}
