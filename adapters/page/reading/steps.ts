/** Where the page says the person stands among its steps: in words, by aria-current, or by the look of a list. */
import type { PageStep } from '../../../core/page-model.ts';
import { fold } from '../../../core/reading/normalise.ts';
import { stepFromText } from '../../../core/reading/step-text.ts';
import { attributeOf, documentTitleOf } from './safe-dom.ts';
import type { Scan, Seen } from './seen.ts';
import { classOf } from './seen.ts';
import { mostInCell } from './shown-answers.ts';
import { listedStep, STEP_WORD, TRAIL_WORD } from './step-list.ts';
import { isBlock, readAll } from './text.ts';

const LONGEST_STEP_TEXT = 140;

/** The step as the page says it, the surest way first. Null when it says none: nothing is inferred. */
export function readStep(scan: Scan, root: Document): PageStep | null {
  const listed = listedStep(scan);
  const told = [wordsStep(scan), listed, titleStep(scan, root)].filter((one) => one !== null);
  // « Étape 2 » as a heading, and a list or a title that says of how many.
  const step = told.find((one) => one.total !== null && one.index === told[0]?.index) ?? told[0] ?? null;
  if (step && listed?.title && step.index === listed.index && (!step.title || step.total === listed.total))
    return { ...step, title: listed.title };
  return step;
}

function wordsStep(scan: Scan): PageStep | null {
  let best: PageStep | null = null;
  const marked = new Set<number>();
  for (const seen of scan.stepMarks) {
    const cls = classOf(seen);
    const isBar = seen.role === 'progressbar' || seen.tag === 'progress';
    if (seen.fieldEnd > seen.fieldStart || TRAIL_WORD.test(cls) || !(isBar || STEP_WORD.test(cls))) continue;
    const spoken = attributeOf(seen.el, 'aria-valuetext') ?? attributeOf(seen.el, 'aria-label') ?? '';
    const found =
      stepFromText(spoken, false) ??
      (seen.itemEnd - seen.itemStart > 12 || isBar ? null : stepFromText(readAll(scan, seen), true));
    if (found) marked.add(found.index);
    if (found && (best === null || (best.total === null && found.total !== null))) best = found;
  }
  // Every item of a list says its own place: the list tells which one is the present.
  if (marked.size > 1) best = null;
  if (best?.total) return best;
  const loose = new Set<number>();
  for (const { seen } of scan.headings) {
    const text = readAll(scan, seen);
    const found = stepFromText(text, false) ?? stepFromText(AT_END.exec(text)?.[1] ?? '', true);
    if (found?.total === null) loose.add(found.index);
    if (found && (best === null || (best.total === null && found.total !== null))) best = found;
  }
  // « Étape 1 », « Étape 2 » as headings one after the other tell how something is done, not where the person is.
  if (loose.size > 1 && best?.total === null) best = null;
  return best?.total ? best : (blockStep(scan) ?? best ?? bareStep(scan) ?? countedStep(scan));
}

const COUNTER = /(page|question|screen|ecran|section)[-_]?(number|num|numero|no|count|counter|index)\b/;
const COUNTED = /^(?:page|question|ecran|screen|section) (\d{1,2})$/;

/** « Question 3 » in an element made to count, the only one above cases: of how many is not said. */
function countedStep(scan: Scan): PageStep | null {
  const found = new Set<number>();
  for (const { owner } of scan.stepTexts) {
    const at = wordsHolder(owner);
    const index =
      classOf(at) && COUNTER.test(classOf(at)) ? COUNTED.exec(fold(readAll(scan, at)))?.[1] : undefined;
    if (index && at.itemEnd <= (scan.candidates.at(-1)?.item ?? -1)) found.add(Number(index));
  }
  const [index, other] = found;
  return index && !other ? { index, total: null, title: null } : null;
}

/** « Demande de logement - 1/4 ». */
const AT_END = /[-–—:|(]\s*(\d\s*\/\s*(?:[2-9]|1[0-2]))\)?$/;

/** « Étape 2 sur 5 » in any short block of text. */
function blockStep(scan: Scan): PageStep | null {
  let best: PageStep | null = null;
  let last: Seen | null = null;
  for (const item of scan.stepTexts) {
    if (item.owner.field) continue;
    const at = wordsHolder(item.owner);
    if (at === last || at.tag === 'label' || at.tag === 'legend' || isElsewhere(at)) continue;
    last = at;
    if (at.itemEnd - at.itemStart > 8) continue;
    // « Étape 3 sur 5 : famille. Tout est à renseigner, … »
    const text = readAll(scan, at).replace(OPENING, '$1');
    if (text.length > LONGEST_STEP_TEXT) continue;
    const found = stepFromText(text, false);
    if (!found || (found.total === null && best)) continue;
    if (found.total === null && !isProgressWord(scan, at)) continue;
    if (best === null || best.total === null) best = found;
  }
  return best;
}

const OPENING = /^([ée]tape \d[^.!?]+[.!?]) .*/i;

/** « 2/3 Pièces justificatives » on a line of its own above the first case, and nowhere else on the page. */
function bareStep(scan: Scan): PageStep | null {
  const first = scan.candidates[0];
  if (!first) return null;
  let best: PageStep | null = null;
  for (const item of scan.stepTexts) {
    if (!BARE_LINE.test(item.text) || item.owner.field || isElsewhere(item.owner)) continue;
    if (item.owner.itemStart > first.item) break;
    const line = readAll(scan, wordsHolder(item.owner));
    if (line.length > LONGEST_BARE || !BARE_TITLE.test(line)) continue;
    const found = stepFromText(line, true);
    if (!found?.total || found.total < 2 || found.total > 12) continue;
    if (best && best.index !== found.index) return null;
    best = found;
  }
  return best;
}

const LONGEST_BARE = 80;
const BARE_LINE = /^\s*\(?\d{1,2}\s*(\/|sur)\s*\d{1,2}\)?/i;
const BARE_TITLE = /^\(?\d{1,2}\s*(\/|sur)\s*\d{1,2}\)?\s*($|[:.–—-]|\p{Lu})/u;

/** The line the words stand in: their block, or their own box when the block holds much more. */
function wordsHolder(owner: Seen): Seen {
  let at = owner;
  while (at.parent && !isBlock(at.tag)) {
    if (at.parent.itemEnd - at.parent.itemStart > 8) break;
    at = at.parent;
  }
  return at;
}

/** « Étape 1 » alone is a step only beside something drawn as progress. */
function isProgressWord(scan: Scan, at: Seen): boolean {
  const parent = at.parent;
  return (
    scan.stepMarks.some((mark) => mark.role === 'progressbar' || mark.tag === 'progress') ||
    (parent !== null && STEP_WORD.test(classOf(parent)))
  );
}

function isElsewhere(seen: Seen): boolean {
  let isLaidOut = false;
  for (let at: Seen | null = seen; at; at = at.parent) {
    // A table may only lay the page out: its cells then hold many pieces.
    if (at.tag === 'td') isLaidOut = at.itemEnd - at.itemStart > mostInCell;
    if (at.tag === 'nav' && !STEP_WORD.test(classOf(at))) return /pagination|pager/.test(classOf(at));
    if (at.tag === 'footer' || (at.tag === 'table' && !isLaidOut)) return true;
  }
  return false;
}

/** « Aide au logement - Étape 1 : Identité », above a form: an article may count the steps it explains. */
function titleStep(scan: Scan, root: Document): PageStep | null {
  for (const part of documentTitleOf(root).split(/\s[|–—·-]\s/)) {
    const found = stepFromText(part, false);
    if (found?.total || (found && scan.candidates.length > 0)) return found;
  }
  return null;
}
