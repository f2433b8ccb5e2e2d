/** One walk over the page: what is drawn, in order, through shadow roots and the frames we may read. */
import { enterElement, newSeen } from './enter.ts';
import { documentElementOf, firstChildOf, nextSiblingOf, nodeTextOf, nodeTypeOf } from './safe-dom.ts';
import { type Item, newScope, type Scan, type ScanOptions, type Seen } from './seen.ts';

interface Step {
  seen: Seen;
  next: Node | null;
  /** Nodes put here from elsewhere (a slot's), which replace the chain of siblings. */
  list: Node[] | null;
  at: number;
}

/** How many nodes are read between two chances to stop. Reading one takes one to three microseconds. */
const NODES_PER_TURN = 128;

/** Walks `root` and yields often, so that a caller can give the page its turn. */
export function* scanPage(root: Document, options: ScanOptions): Generator<void, Scan> {
  const html = documentElementOf(root);
  if (!html) throw new Error('The document has no root element');
  const top = newSeen(html, 'html', '', null, newScope(html, null));
  const scan: Scan = {
    root: top,
    items: [],
    candidates: [],
    buttons: [],
    labels: [],
    legends: new Map(),
    headings: [],
    messages: [],
    stepMarks: [],
    cells: [],
    needTexts: [],
    stepTexts: [],
    unreadZones: 0,
  };
  const stack: Step[] = [{ seen: top, next: firstChildOf(html), list: null, at: 0 }];
  let count = 0;
  while (stack.length > 0) {
    const step = stack[stack.length - 1] as Step;
    const node = takeNext(step);
    if (!node) {
      leave(scan, step.seen);
      stack.pop();
      continue;
    }
    if (++count % NODES_PER_TURN === 0) yield;
    const type = nodeTypeOf(node);
    if (type === 3) addText(scan, node, step.seen);
    else if (type === 1) {
      const child = enterElement(scan, node as Element, step.seen, options);
      if (child) stack.push({ seen: child.seen, next: child.first, list: child.list, at: 0 });
    }
  }
  return scan;
}

function takeNext(step: Step): Node | null {
  if (step.list) return step.list[step.at++] ?? null;
  const node = step.next;
  if (node) step.next = nextSiblingOf(node);
  return node;
}

/** A longer text is a story, not a rule for filling nor a step. */
const LONGEST_LINE = 600;
const NEED = /obligatoire|requis|facultati|optionnel|required|mandatory|optional|must (answer|complete)/i;
const STEP =
  /(?<!\p{L})([ée]tape|step|page|partie|section|question|part|stage|phase|[ée]cran)(?!\p{L})|^\s*\d{1,2}\s*(\/|sur|of)/iu;

function addText(scan: Scan, node: Node, owner: Seen): void {
  if (owner.isFaint) return;
  const text = nodeTextOf(node) ?? '';
  if (/\S/.test(text)) {
    const item: Item = { type: 'text', text, owner };
    scan.items.push(item);
    if (text.length > LONGEST_LINE) return;
    if (NEED.test(text)) scan.needTexts.push(item);
    if (STEP.test(text)) scan.stepTexts.push(item);
    return;
  }
  const last = scan.items[scan.items.length - 1];
  if (last?.type === 'text' && text !== '') last.text += ' ';
}

function leave(scan: Scan, seen: Seen): void {
  seen.itemEnd = scan.items.length;
  seen.fieldEnd = scan.candidates.length;
  seen.buttonEnd = scan.buttons.length;
}
