/** What the walk does on meeting one element: is it drawn, what is it, and where does the walk go on inside it. */
import { isOwnHost } from '../own-host.ts';
import { fieldKindOf, isButtonElement } from './kinds.ts';
import {
  attributeOf,
  boxOf,
  documentElementOf,
  firstChildOf,
  hasAttributes,
  hasBox,
  isDrawn,
  localNameOf,
  openShadowRootOf,
  textContentOf,
} from './safe-dom.ts';
import type { Candidate, Scan, ScanOptions, Scope, Seen } from './seen.ts';
import { attr, classOf, newScope } from './seen.ts';
import { isOutOfSight } from './visibility.ts';

export interface Entered {
  seen: Seen;
  first: Node | null;
  list: Node[] | null;
}

const NEVER = new Set(
  'script style noscript template head link meta title base datalist optgroup option source track param area col colgroup br wbr hr'.split(
    ' ',
  ),
);
const CONTROLS = new Set(['input', 'select', 'textarea']);
/** Never hidden by themselves when they carry no attribute. */
const FORMATTING = new Set('b i em strong u s sup sub small font'.split(' '));
const SHADOW_HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);
const CELL_ROLES = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);
const MESSAGE_ROLES = new Set(['alert', 'status', 'alertdialog', 'log']);
/** Words by which pages everywhere mark a message in a class. */
const MESSAGE_CLASS =
  /alert|error|erreur|invalid|danger|warning|notice|success|callout|flash|toast|message|feedback|help-block/;
const STEP_CLASS = /step|etape|breadcrumb|progress|wizard|fil-?ariane|parcours|timeline/;

export function newSeen(el: Element, tag: string, role: string, parent: Seen | null, scope: Scope): Seen {
  return {
    el,
    tag,
    role,
    parent,
    scope,
    itemStart: 0,
    itemEnd: 0,
    fieldStart: 0,
    fieldEnd: 0,
    buttonStart: 0,
    buttonEnd: 0,
    field: parent?.field ?? null,
    isInButton: parent?.isInButton ?? false,
    isFaint: false,
    isClipped: null,
    cls: null,
    attributes: null,
  };
}

/** Records one element. Null when nothing inside it is to be read. */
export function enterElement(scan: Scan, el: Element, parent: Seen, options: ScanOptions): Entered | null {
  const tag = localNameOf(el);
  if (tag === 'div' && isOwnHost(el)) return null;
  if (NEVER.has(tag)) {
    if (tag === 'br' || tag === 'hr') scan.items.push({ type: 'break', text: '', owner: parent });
    return null;
  }
  let isFaint = false;
  let isHidden = false;
  if (!(FORMATTING.has(tag) && !hasAttributes(el)) && !isDrawn(el)) {
    isFaint = hasBox(el);
    if (!isFaint) {
      if (tag === 'input') isHidden = true;
      else if (tag !== 'slot' && !isBoxless(el)) return null;
    }
  }
  const isBare = !hasAttributes(el);
  const role = isBare ? '' : (attributeOf(el, 'role') ?? '').trim().toLowerCase();
  const seen = newSeen(el, tag, role, parent, parent.scope);
  seen.isFaint = isFaint;
  if (isBare) seen.cls = '';
  seen.itemStart = scan.items.length;
  seen.fieldStart = scan.candidates.length;
  seen.buttonStart = scan.buttons.length;
  const id = isBare ? '' : (attributeOf(el, 'id') ?? '');
  if (id && !isHidden && !seen.scope.ids.has(id)) seen.scope.ids.set(id, seen);
  if (!seen.field && !seen.isInButton) {
    const kind = isBare && !CONTROLS.has(tag) ? null : fieldKindOf(el, tag, role, seen.scope.hasEditable);
    if (kind) return enterField(scan, seen, kind, isHidden || isFaint);
    if (isHidden) return null;
    if (isButtonElement(el, tag, role) || tag === 'a') {
      scan.buttons.push(seen);
      scan.items.push({ type: 'button', text: '', owner: seen });
      seen.isInButton = tag !== 'a' || role === 'button';
    }
  }
  if (isHidden) return null;
  noteMeaning(scan, seen, id);
  return { seen, ...insideOf(scan, seen, options) };
}

/** `display: contents` has no box and yet its children are drawn. */
function isBoxless(el: Element): boolean {
  if (!firstChildOf(el)) return false;
  const view = el.ownerDocument.defaultView;
  return view ? view.getComputedStyle(el).display === 'contents' : false;
}

function enterField(scan: Scan, seen: Seen, kind: Candidate['kind'], isHidden: boolean): Entered | null {
  const { el, tag } = seen;
  const canHide = kind === 'file' || kind === 'checkbox' || kind === 'radio';
  if (isHidden && !canHide) return null;
  const candidate: Candidate = {
    seen,
    kind,
    isHidden: isHidden || isOutOfSight(seen, !tag.includes('-')),
    index: scan.candidates.length,
    item: scan.items.length,
    isCustom: tag !== 'input' && tag !== 'select' && tag !== 'textarea',
    name: attr(seen, 'name') ?? '',
  };
  scan.items.push({ type: 'field', text: '', owner: seen });
  scan.candidates.push(candidate);
  seen.field = candidate;
  if (!candidate.isCustom) {
    seen.itemEnd = scan.items.length;
    seen.fieldEnd = scan.candidates.length;
    seen.buttonEnd = scan.buttons.length;
    return null;
  }
  return { seen, first: firstChildOf(el), list: null };
}

function noteMeaning(scan: Scan, seen: Seen, id: string): void {
  const { el, tag, role } = seen;
  if (tag === 'label') {
    scan.labels.push(seen);
    const target = attributeOf(el, 'for');
    if (target) {
      const list = seen.scope.labelsFor.get(target);
      if (list) list.push(seen);
      else seen.scope.labelsFor.set(target, [seen]);
    }
  } else if (tag === 'legend') {
    let box: Seen | null = seen.parent;
    while (box && box.tag !== 'fieldset' && box.parent) box = box.parent;
    if (box?.tag === 'fieldset' && !scan.legends.has(box)) scan.legends.set(box, seen);
  } else if (tag.length === 2 && tag >= 'h1' && tag <= 'h6') {
    scan.headings.push({ seen, level: Number(tag[1]) });
  } else if (role === 'heading') {
    scan.headings.push({ seen, level: Number(attributeOf(el, 'aria-level') ?? 2) || 2 });
  }
  if (tag === 'td' || tag === 'th' || CELL_ROLES.has(role)) scan.cells.push(seen);
  if (MESSAGE_ROLES.has(role) || MESSAGE_CLASS.test(classOf(seen)) || /err(or|eur)/i.test(id)) {
    scan.messages.push(seen);
  }
  if (
    STEP_CLASS.test(classOf(seen)) ||
    role === 'progressbar' ||
    tag === 'progress' ||
    tag === 'ol' ||
    tag === 'ul'
  ) {
    scan.stepMarks.push(seen);
  }
}

/** Where the walk goes on: light children, a shadow root, a slot's nodes or a frame's document. */
function insideOf(scan: Scan, seen: Seen, options: ScanOptions): { first: Node | null; list: Node[] | null } {
  const { el, tag } = seen;
  if (tag === 'svg' || tag === 'img') {
    const text = pictureText(el, tag);
    if (text) scan.items.push({ type: 'image', text, owner: seen });
    return { first: null, list: null };
  }
  if (tag === 'iframe' || tag === 'frame') return { first: frameContent(scan, seen), list: null };
  if (tag === 'object' || tag === 'embed' || tag === 'canvas') {
    if (!isOutOfSight(seen, false) && isLarge(el)) scan.unreadZones++;
    return { first: null, list: null };
  }
  if (tag === 'slot') {
    const assigned = (el as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) {
      seen.scope = seen.scope.outer ?? seen.scope;
      return { first: null, list: assigned };
    }
  }
  const first = firstChildOf(el);
  if (tag.includes('-') || (SHADOW_HOSTS.has(tag) && first === null)) {
    const shadow = options.shadowRootOf(el) ?? openShadowRootOf(el);
    if (shadow) return enterShadow(seen, shadow);
  } else if (SHADOW_HOSTS.has(tag)) {
    const shadow = openShadowRootOf(el);
    if (shadow) return enterShadow(seen, shadow);
  }
  return { first, list: null };
}

function enterShadow(seen: Seen, shadow: ShadowRoot): { first: Node | null; list: null } {
  seen.scope = newScope(shadow, seen.scope);
  return { first: firstChildOf(shadow), list: null };
}

function pictureText(el: Element, tag: string): string {
  const spoken = attributeOf(el, 'aria-label') ?? attributeOf(el, 'alt') ?? attributeOf(el, 'title');
  if (spoken) return spoken;
  if (tag !== 'svg') return '';
  const title = Element.prototype.querySelector.call(el, 'title');
  return title ? (textContentOf(title) ?? '').slice(0, 200) : '';
}

function frameContent(scan: Scan, seen: Seen): Node | null {
  if (isOutOfSight(seen, false)) return null;
  let inside: Document | null = null;
  try {
    inside = (seen.el as HTMLIFrameElement).contentDocument;
  } catch {
    inside = null;
  }
  const html = inside ? documentElementOf(inside) : null;
  if (!html) {
    scan.unreadZones++;
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
