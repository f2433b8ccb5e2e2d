/** One walk over the page: what is drawn, in order, through shadow roots and the frames we may read. */
import { mayOpenWord } from '../../../core/reading/normalise.ts';
import { enterElement, isShownNow, newSeen } from './enter.ts';
import { newPlace, open, type Place } from './place.ts';
import {
  attributeNamesOf,
  documentElementOf,
  firstChildOf,
  nextSiblingOf,
  nodeTextOf,
  nodeTypeOf,
} from './safe-dom.ts';
import { attr, type Scan, type ScanOptions, type Seen } from './seen.ts';

/** How many nodes are read between two chances to stop. Reading one takes one to three microseconds. */
const NODES_PER_TURN = 128;

/** Walks `root` and yields often, so that a caller can give the page its turn. */
export function* scanPage(root: Document, options: ScanOptions): Generator<void, Scan> {
  const html = documentElementOf(root);
  if (!html) throw new Error('No root element');
  const top = newSeen(html, 'html', null, attributeNamesOf(html));
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
      if (type === 3) addText(scan, node, around);
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
  yield* noteLines(scan);
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
/** Quick look for the two that follow: most texts speak of neither. */
const NOTABLE =
  /oblig|requi|facult|option|mandat|must|cessaire|remplir|rempli|renseign|compl|pond|tape|step|schritt|seite|pass?o|pagina|stap|page|parti|section|question|part|stage|phase|cran|progression|avancement|^\s*\d{1,2}\s*(\/|sur|of)|^\s*1\s*([.):–-]|$)/i;
const NEED =
  /oblig|requis|cessaire|rempli|renseign|compl[ée]t|pond(ez|re)|facultati|optionnel|required|mandatory|optional|must (answer|complete)/i;
/** Letters are listed: compiled for every letter there is, whatever its case, this would cost more than reading a page. */
const STEP =
  /(?<![a-zà-ž])([ée]tape|step|schritt|seite|paso|p[áa]gina|stap|passo|page|partie|section|question|part|stage|phase|[ée]cran|progression|avancement)(?![a-zà-ž])|^\s*\d{1,2}\s*(\/|sur|of)|^\s*1\s*([.):–-]|$)/i;

function addText(scan: Scan, node: Node, owner: Seen): void {
  const text = nodeTextOf(node) ?? '';
  const { items } = scan;
  const last = items[items.length - 1];
  if (!hasWords(text)) {
    if (last && text !== '') last.hasSpaceAfter = true;
    return;
  }
  owner.isFaint ??= !isShownNow(owner.el);
  if (owner.isFaint) return;
  if (last?.type === 'text' && last.owner === owner) {
    last.text += last.hasSpaceAfter || runInto(last.text, text) ? ` ${text}` : text;
    last.hasSpaceAfter = false;
  } else items.push({ type: 'text', text, owner, hasSpaceAfter: false });
}

/** « <i>Janvier 2027</i><b>1 350,00 €</b> »: only the page's style sets the two apart. */
const runInto = (text: string, next: string): boolean =>
  mayOpenWord(next) &&
  ((/\p{Ll}{2}$/u.test(text) && /^(?:\p{Lu}\p{Ll}|\d+$)/u.test(next)) ||
    (/\b\d{4}$/.test(text) && /^\d/.test(next)));

/** More than white space; a plain first letter says so at once. */
function hasWords(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first > 32 && first < 127) || /\S/.test(text);
}

/** Picks out the texts that speak of what is required, and of steps. */
function* noteLines(scan: Scan): Generator<void, void> {
  let count = 0;
  for (const item of scan.items) {
    if (++count % NODES_PER_TURN === 0) yield;
    const { type, text } = item;
    if (type !== 'text' || text.length > LONGEST_LINE || !NOTABLE.test(text)) continue;
    if (NEED.test(text)) scan.needTexts.push(item);
    if (STEP.test(text)) scan.stepTexts.push(item);
  }
}

function leave(scan: Scan, seen: Seen): void {
  seen.itemEnd = scan.items.length;
  seen.fieldEnd = scan.candidates.length;
}
