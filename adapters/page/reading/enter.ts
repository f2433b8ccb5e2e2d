/** What the walk does on meeting one element: is it drawn, what is it, and where does the walk go on inside it. */
import { isOwnHost } from '../own-host.ts';
import { addText, isBoxless } from './add-text.ts';
import { lookOf } from './class-look.ts';
import { mayBeDrawnOver } from './drawn-lists.ts';
import { isTinted } from './error-look.ts';
import { fieldKindOf, isButtonElement } from './kinds.ts';
import { open, type Place } from './place.ts';
import {
  attributeNamesOf,
  attributeOf,
  boxOf,
  documentElementOf,
  firstChildOf,
  has,
  hasAttributes,
  hasBox,
  isDrawn,
  localNameOf,
  openShadowRootOf,
  reader,
  textContentOf,
} from './safe-dom.ts';
import type { Candidate, Scan, ScanOptions, Seen } from './seen.ts';
import { attr, CELL_ROLES, classOf, foldedLevel, leave, newScope } from './seen.ts';
import { Nature, natureOf } from './tag-nature.ts';
import { openPartsOf } from './toggles.ts';
import { isControlOutOfSight, isOutOfSight } from './visibility.ts';

const MESSAGE_ROLES = new Set(['alert', 'status', 'alertdialog', 'log']);

const firstElementOf = reader<Element | null>(Element, 'firstElementChild');
const NO_ATTRIBUTES: readonly string[] = [];

/** Without a parent and a scan, the root of the page, which opens its first scope. */
export function newSeen(
  el: Element,
  tag: string,
  parent: Seen | null,
  attributes: readonly string[],
  scan?: Scan,
): Seen {
  return {
    el,
    tag,
    id: '',
    role: '',
    parent,
    scope: parent ? parent.scope : newScope(el, null),
    itemStart: scan?.items.length ?? 0,
    itemEnd: 0,
    fieldStart: scan?.candidates.length ?? 0,
    fieldEnd: 0,
    field: parent?.field ?? null,
    isInButton: parent?.isInButton ?? false,
    isFaint: false,
    isClipped: null,
    look: 0,
    cls: null,
    attributes,
  };
}

/** Records one element and opens `inside` on what it holds. False when nothing inside it is to be read. */
export function enterElement(
  scan: Scan,
  el: Element,
  parent: Seen,
  options: ScanOptions,
  inside: Place,
): boolean {
  const tag = localNameOf(el);
  const nature = natureOf(tag);
  if (nature & Nature.never) {
    if (tag === 'br' || tag === 'hr')
      scan.items.push({ type: 'break', text: '', owner: parent, hasSpaceAfter: false });
    return false;
  }
  if (tag === 'div' && isOwnHost(el)) return false;
  const isBare = !hasAttributes(el);
  if (isBare) {
    // Bold and the like without an attribute: only their text counts, and it belongs to what is around.
    if (nature & Nature.formatting) return openChildren(scan, el, parent, nature, options, inside);
    if (nature & Nature.plain) {
      const plain = newSeen(el, tag, parent, NO_ATTRIBUTES, scan);
      // Of no meaning of its own: whether it is drawn is asked when its first text is met, if ever.
      plain.isFaint = null;
      return openChildren(scan, el, plain, nature, options, inside);
    }
  }
  let isFaint = false;
  let isHidden = false;
  if (!isDrawn(el)) {
    isFaint = hasBox(el);
    if (!isFaint) {
      if (tag === 'input' || (tag === 'select' && mayBeDrawnOver(el, parent))) isHidden = true;
      else if (tag !== 'slot' && !isBoxless(el)) return false;
    }
  }
  const seen = newSeen(el, tag, parent, isBare ? NO_ATTRIBUTES : attributeNamesOf(el), scan);
  const role = attr(seen, 'role')?.trim().toLowerCase() ?? '';
  seen.role = role;
  seen.isFaint = isFaint;
  const id = attr(seen, 'id') ?? '';
  seen.id = id;
  if (id && !isHidden && !seen.scope.ids.has(id)) seen.scope.ids.set(id, seen);
  // A zone to drop files on is drawn as a button around its input.
  if (!seen.field && (!seen.isInButton || tag === 'input')) {
    const kind = isBare && !(nature & Nature.control) ? null : fieldKindOf(seen);
    if (kind) return enterField(scan, seen, kind, isHidden || isFaint, inside);
    if (isHidden) return false;
    if (isButtonElement(seen) || tag === 'a') {
      scan.buttons.push(seen);
      scan.items.push({ type: 'button', text: '', owner: seen, hasSpaceAfter: false });
      seen.isInButton = tag !== 'a' || role === 'button';
    }
  }
  if (isHidden) return false;
  noteMeaning(scan, seen, nature);
  return openInside(scan, seen, nature, options, inside);
}

function enterField(
  scan: Scan,
  seen: Seen,
  kind: Candidate['kind'],
  isHidden: boolean,
  inside: Place,
): boolean {
  const { el, tag } = seen;
  const canHide = kind === 'file' || kind === 'checkbox' || kind === 'radio' || tag === 'select';
  if (isHidden && !canHide) return false;
  const candidate: Candidate = {
    seen,
    kind,
    isHidden:
      isHidden ||
      (tag.includes('-') ? isOutOfSight(seen) : isControlOutOfSight(seen, scan.candidates.length)),
    index: scan.candidates.length,
    item: scan.items.length,
    isCustom: tag !== 'input' && tag !== 'select' && tag !== 'textarea',
    name: attr(seen, 'name') ?? '',
    labels: null,
  };
  scan.items.push({ type: 'field', text: '', owner: seen, hasSpaceAfter: false });
  scan.candidates.push(candidate);
  seen.field = candidate;
  if (!candidate.isCustom) {
    seen.itemEnd = scan.items.length;
    seen.fieldEnd = scan.candidates.length;
    return false;
  }
  open(inside, seen, firstChildOf(el));
  return true;
}

function noteMeaning(scan: Scan, seen: Seen, nature: number): void {
  const { el, tag, id, role } = seen;
  if (nature & Nature.noted) {
    if (tag === 'label') scan.labels.push(seen);
    else if (tag === 'legend') {
      let box: Seen | null = seen.parent;
      while (box && box.tag !== 'fieldset' && box.parent) box = box.parent;
      // Some write a legend in a plain box that only looks like a fieldset.
      if (box?.tag !== 'fieldset') box = seen.parent;
      if (box && !scan.legends.has(box)) scan.legends.set(box, seen);
    } else if (tag === 'td' || tag === 'th') scan.cells.push(seen);
    else if (tag === 'summary') scan.headings.push({ seen, level: foldedLevel });
    else if (tag[0] === 'h') scan.headings.push({ seen, level: Number(tag[1]) });
    else scan.stepMarks.push(seen);
  }
  if (seen.attributes.length === 0) return;
  if (isTinted(seen)) scan.tinted.push(seen);
  if (seen.isInButton && openPartsOf(seen).length > 0 && !isInHeading(seen))
    scan.headings.push({ seen, level: foldedLevel });
  if (role === 'heading' && !/^h[1-6]$/.test(tag))
    scan.headings.push({ seen, level: Number(attributeOf(el, 'aria-level') ?? 2) || 2 });
  if (CELL_ROLES.has(role) && tag !== 'td' && tag !== 'th') scan.cells.push(seen);
  const look = lookOf(classOf(seen));
  if (MESSAGE_ROLES.has(role) || look.isMessage || (id !== '' && /err(or|eur)/i.test(id))) {
    scan.messages.push(seen);
  }
  const isMarked = tag === 'progress' || tag === 'ol' || tag === 'ul';
  if (!isMarked && (look.isStep || role === 'progressbar')) scan.stepMarks.push(seen);
}

const isInHeading = ({ parent }: Seen): boolean =>
  parent !== null && (/^h[1-6]$/.test(parent.tag) || parent.role === 'heading');

const folded = 'select,textarea,input:not([type=hidden],[type=search])';

/** Where the walk goes on: light children, a shadow root, a slot's nodes or a frame's document. */
function openInside(scan: Scan, seen: Seen, nature: number, options: ScanOptions, inside: Place): boolean {
  const { el, tag } = seen;
  if (!(nature & Nature.special)) return openChildren(scan, el, seen, nature, options, inside);
  open(inside, seen, null);
  // What stands inside is for browsers without it.
  if (tag === 'progress') return true;
  if (tag === 'svg' || tag === 'img') {
    const text = pictureText(el);
    if (text) scan.items.push({ type: 'image', text, owner: seen, hasSpaceAfter: false });
    return true;
  }
  if (tag === 'iframe' || tag === 'frame') {
    inside.next = frameContent(scan, seen);
    return true;
  }
  if (tag === 'object' || tag === 'embed' || tag === 'canvas') {
    if (!isOutOfSight(seen) && isLarge(el)) scan.unreadZones++;
    return true;
  }
  // Folded away, its cases are not seen: by the person neither.
  if (tag === 'details' && !has(el, 'open') && el.querySelector(folded)) scan.unreadZones++;
  if (tag === 'slot') {
    const assigned = (el as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) {
      seen.scope = seen.scope.outer ?? seen.scope;
      inside.list = assigned;
      return true;
    }
  }
  return openChildren(scan, el, seen, nature, options, inside);
}

/** What `el` holds belongs to `seen`: its own, or around it where it only formats. */
function openChildren(
  scan: Scan,
  el: Element,
  seen: Seen,
  nature: number,
  options: ScanOptions,
  inside: Place,
): boolean {
  // With no element inside, its text is asked for at once: that costs less than its nodes one by one.
  const text = firstElementOf(el) ? null : (textContentOf(el) ?? '');
  const shadow = shadowOf(el, nature, text === '', options);
  if (text !== null && !shadow) {
    addText(scan, text, seen);
    leave(scan, seen);
    return false;
  }
  if (shadow) seen.scope = newScope(shadow, seen.scope);
  open(inside, seen, firstChildOf(shadow ?? el));
  return true;
}

/** Asking for a closed root costs, so only of elements made for one, or with nothing else to show. */
function shadowOf(el: Element, nature: number, isEmpty: boolean, options: ScanOptions): ShadowRoot | null {
  const isCustom = (nature & Nature.custom) !== 0;
  if (!isCustom && !(nature & Nature.host)) return null;
  const open = openShadowRootOf(el);
  return open ?? (isCustom || isEmpty ? options.shadowRootOf(el) : null);
}

function pictureText(el: Element): string {
  const spoken = attributeOf(el, 'aria-label') ?? attributeOf(el, 'alt') ?? attributeOf(el, 'title');
  if (spoken) return spoken;
  const title = Element.prototype.querySelector.call(el, 'title');
  return title ? (textContentOf(title) ?? '').slice(0, 200) : '';
}

function frameContent(scan: Scan, seen: Seen): Node | null {
  if (isOutOfSight(seen)) return null;
  let inside: Document | null = null;
  try {
    inside = (seen.el as HTMLIFrameElement).contentDocument;
  } catch {
    inside = null;
  }
  const html = inside ? documentElementOf(inside) : null;
  if (!html) {
    // A counter of visits or a tag holds no question.
    if (isLarge(seen.el)) scan.unreadZones++;
    return null;
  }
  seen.scope = newScope(html, null);
  return firstChildOf(html);
}

/** A drawing smaller than a thumb is decoration, not a widget. */
function isLarge(el: Element): boolean {
  const box = boxOf(el);
  return box.width >= 48 && box.height >= 24;
}
