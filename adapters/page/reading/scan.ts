/** One walk over the page: what is drawn, in order, through shadow roots and the frames we may read. */
import { addText } from './add-text.ts';
import { enterElement, newSeen } from './enter.ts';
import { newPlace, open, type Place } from './place.ts';
import {
  attributeNamesOf,
  documentElementOf,
  firstChildOf,
  nextSiblingOf,
  nodeTextOf,
  nodeTypeOf,
} from './safe-dom.ts';
import { attr, type Item, leave, type Scan, type ScanOptions, type Seen } from './seen.ts';
import { inTurns } from './slices.ts';

/** How many nodes are read between two chances to stop. Reading one takes one to three microseconds. */
const NODES_PER_TURN = 128;

/** Walks `root` and yields often, so that a caller can give the page its turn. */
export function* scanPage(root: Document, options: ScanOptions): Generator<void, Scan> {
  const html = documentElementOf(root);
  if (!html) throw new Error('No root element');
  const top = newSeen(html, 'html', null, attributeNamesOf(html));
  // Its marks are looked for in the whole page: a turn of its own.
  yield;
  top.id = attr(top, 'id') ?? '';
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
    tinted: [],
    cells: [],
    needTexts: [],
    stepTexts: [],
    unreadZones: 0,
  };
  // Places on the stack are used again and again: an object for each element would be the walk's main cost.
  const stack: Place[] = [newPlace()];
  open(stack[0] as Place, top, firstChildOf(html));
  let depth = 0;
  // Not in the loop that yields: engines leave a loop inside a generator slow.
  const walkOn = (): void => {
    let at = depth;
    for (let left = NODES_PER_TURN; left > 0 && at >= 0; left--) {
      const place = stack[at] as Place;
      const around = place.seen as Seen;
      const node = takeNext(place);
      if (!node) {
        if (!place.isThrough) leave(scan, around);
        at--;
        continue;
      }
      const type = nodeTypeOf(node);
      if (type === 3) addText(scan, nodeTextOf(node) ?? '', around);
      else if (type === 1) {
        const inside = stack[at + 1] ?? newPlace();
        stack[at + 1] = inside;
        if (enterElement(scan, node as Element, around, options, inside)) {
          inside.isThrough = inside.seen === around;
          at++;
        }
      }
    }
    depth = at;
  };
  while (depth >= 0) {
    walkOn();
    yield;
  }
  yield* inTurns(scan.items, (item) => noteLine(scan, item));
  return scan;
}

function takeNext(step: Place): Node | null {
  if (step.list) return step.list[step.at++] ?? null;
  const node = step.next;
  if (node) step.next = nextSiblingOf(node);
  return node;
}

/** A longer text is a story, not a rule for filling nor a step. */
const LONGEST_LINE = 600;
const NEED =
  /oblig|requis|cessaire|rempli|renseign|compl[ée]t|pond(ez|re)|facultati|optionnel|required|mandatory|optional|must (answer|complete)/i;
/** Letters are listed: compiled for every letter there is, whatever its case, this would cost more than reading a page. */
const STEP =
  /(?<![a-zà-ž])([ée]tape|step|schritt|seite|paso|p[áa]gina|stap|passo|page|partie|section|question|part|stage|phase|[ée]cran|progression|avancement)(?![a-zà-ž])|^\s*\d{1,2}\s*(\/|sur|of)|^\s*1\s*([.):–-]|$)/i;

/** Picks out the texts that speak of what is required, and of steps. */
function noteLine(scan: Scan, item: Item): void {
  const { type, text } = item;
  if (type !== 'text' || text.length > LONGEST_LINE) return;
  if (NEED.test(text)) scan.needTexts.push(item);
  if (STEP.test(text)) scan.stepTexts.push(item);
}
