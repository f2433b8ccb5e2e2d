/** Where the page says the person stands among its steps: in words, by aria-current, or by the look of a list. */
import type { PageStep } from '../../../core/page-model.ts';
import { collapse, fold } from '../../../core/reading/normalise.ts';
import { stepFromText } from '../../../core/reading/step-text.ts';
import {
  attributeOf,
  documentTitleOf,
  findAllIn,
  findIn,
  isDrawn,
  localNameOf,
  parentOf,
  textContentOf,
} from './safe-dom.ts';
import type { Scan, Seen } from './seen.ts';
import { classOf } from './seen.ts';
import { isBlock, readAll } from './text.ts';

const STEP_WORD = /step|etape|wizard|progress|fil-?ariane|parcours|timeline/;
const TRAIL_WORD = /breadcrumb|ariane|pagination|pager|\btabs?\b|nav-tabs|menu|navbar/;
/** « stepActive », « etapeEnCours » lose their capitals: what stands before counts only when it says the contrary. */
const CURRENT =
  /(?<!\b(?:in|un|de|not?|inter|re)[_-]?)(current|active|actif|en-?cours|selected|courante?|ongoing|highlight(?:ed)?|actuel(le)?)($|[\s_-])/;
const DONE =
  /(^|[\s_-])(done|complete|completed|visited|passed|termine|fini|fait|validee?|previous|past|success)($|[\s_-])/;
const LONGEST_STEP_TEXT = 140;

/** The step as the page says it, the surest way first. Null when it says none: nothing is inferred. */
export function readStep(scan: Scan, root: Document): PageStep | null {
  const listed = currentByAria(scan) ?? currentByClass(scan);
  const step = wordsStep(scan) ?? listed ?? titleStep(root);
  if (step && listed?.title && step.index === listed.index && (!step.title || step.total === listed.total))
    return { ...step, title: listed.title };
  return step;
}

function wordsStep(scan: Scan): PageStep | null {
  let best: PageStep | null = null;
  for (const seen of scan.stepMarks) {
    const cls = classOf(seen);
    const isBar = seen.role === 'progressbar' || seen.tag === 'progress';
    if (seen.fieldEnd > seen.fieldStart || TRAIL_WORD.test(cls) || !(isBar || STEP_WORD.test(cls))) continue;
    const spoken = attributeOf(seen.el, 'aria-valuetext') ?? attributeOf(seen.el, 'aria-label') ?? '';
    const found =
      stepFromText(spoken, false) ??
      (seen.itemEnd - seen.itemStart > 12 || isBar ? null : stepFromText(readAll(scan, seen), true));
    if (found && (best === null || (best.total === null && found.total !== null))) best = found;
  }
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
  return best?.total ? best : (blockStep(scan) ?? best ?? bareStep(scan));
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
    const text = readAll(scan, at);
    if (text.length > LONGEST_STEP_TEXT) continue;
    const found = stepFromText(text, false);
    if (!found || (found.total === null && best)) continue;
    if (found.total === null && !isProgressWord(scan, at)) continue;
    if (best === null || best.total === null) best = found;
  }
  return best;
}

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
  for (let at: Seen | null = seen; at; at = at.parent) {
    if (at.tag === 'nav' && !STEP_WORD.test(classOf(at))) return /pagination|pager/.test(classOf(at));
    if (at.tag === 'footer' || at.tag === 'table') return true;
  }
  return false;
}

function titleStep(root: Document): PageStep | null {
  for (const part of documentTitleOf(root).split(/\s[|–—-]\s/)) {
    const found = stepFromText(part, false);
    if (found?.total) return found;
  }
  return null;
}

/** `aria-current="step"`, or another `aria-current` inside something made for steps. */
function currentByAria(scan: Scan): PageStep | null {
  for (const el of scan.root.scope.marks.current) {
    const value = (attributeOf(el, 'aria-current') ?? 'tab').toLowerCase();
    if (value === 'false' || value === '' || !isDrawn(el)) continue;
    const item = value === 'tab' ? el : itemAround(el);
    if (!item) continue;
    if (value !== 'step' && !hasStepLook(item)) continue;
    const step = placeAmongSiblings(item, value === 'step');
    if (step) return step;
  }
  return null;
}

function itemAround(el: Element): Element | null {
  let at: Element = el;
  for (let up = 0; up < 4; up++) {
    if (localNameOf(at) === 'li' || attributeOf(at, 'role') === 'listitem') return at;
    const parent = parentOf(at) as Element | null;
    if (parent?.nodeType !== 1) break;
    at = parent;
  }
  return el;
}

function hasStepLook(item: Element): boolean {
  let at: Element | null = item;
  let looks = false;
  for (let up = 0; at && up < 5 && at.nodeType === 1; up++) {
    const cls = `${attributeOf(at, 'class') ?? ''} ${localNameOf(at)}`.toLowerCase();
    if (TRAIL_WORD.test(cls) && !STEP_WORD.test(cls) && !/circle|steps?\b/.test(cls)) return false;
    if (STEP_WORD.test(cls)) looks = true;
    at = parentOf(at) as Element | null;
  }
  return looks;
}

function placeAmongSiblings(item: Element, isSure: boolean): PageStep | null {
  const parent = parentOf(item) as Element | null;
  if (parent?.nodeType !== 1) return null;
  const tag = localNameOf(item);
  const all = partsOf(parent).filter((one) => localNameOf(one) === tag);
  const index = all.indexOf(item) + 1;
  if (index === 0 || all.length < 2 || all.length > 20) return null;
  const isLast = index === all.length;
  if (
    !isSure &&
    isLast &&
    !all.slice(0, -1).every((one) => DONE.test((attributeOf(one, 'class') ?? '').toLowerCase())) &&
    !hasStepLook(item)
  )
    return null;
  return { index, total: all.length, title: titleOf(item) };
}

/** The steps of a list; lines and arrows drawn between them left out, unless all are dots. */
function partsOf(list: Element): Element[] {
  const drawn = [...list.children].filter((one) => isDrawn(one));
  const parts = drawn.filter(
    (one) => /[\p{L}\d]/u.test(textContentOf(one) ?? '') || findIn(one, 'svg,img,i') !== null,
  );
  return parts.length > 1 ? parts : drawn;
}

function titleOf(item: Element): string | null {
  const text = collapse((textContentOf(item) ?? '').slice(0, 200))
    .replace(
      /^((actuel(le)?|en cours|[ée]tape( actuelle)?|current|step|n°|\d+)(?!l?ement|s\b)[\s.:)/(–-]*)+/iu,
      '',
    )
    .replace(/\(?(([ée]tape |page )?(en cours|courante|active)|current( step)?|\d+ ?\/ ?\d+)\)?\s*:?/gi, '');
  return collapse(text) || null;
}

/** A list drawn as steps whose current item carries only a class. */
function currentByClass(scan: Scan): PageStep | null {
  for (const mark of scan.stepMarks) {
    // Steps may be named one by one, in an element with no name.
    const list = STEP_WORD.test(classOf(mark)) && isCurrent(mark.el) ? mark.parent : mark;
    if (!list || list.fieldEnd - list.fieldStart > 2) continue;
    if (list.el.children.length < 2 || list.el.children.length > 40) continue;
    const children = partsOf(list.el);
    let marked = children.filter((one) => isCurrent(one));
    if (marked.length === 0 && STEP_WORD.test(classOf(list)))
      marked = children.filter((one) => [...findAllIn(one, '[class]')].slice(0, 12).some(isCurrent));
    if (marked.length !== 1 || children.length < 2 || children.length > 20) continue;
    const item = marked[0] as Element;
    if (!isStepList(list, children, item)) continue;
    return { index: children.indexOf(item) + 1, total: children.length, title: titleOf(item) };
  }
  return null;
}

function isCurrent(el: Element): boolean {
  const cls = (attributeOf(el, 'class') ?? '').toLowerCase();
  if (CURRENT.test(cls)) return true;
  const only = el.children.length === 1 ? el.children[0] : undefined;
  return only !== undefined && CURRENT.test((attributeOf(only, 'class') ?? '').toLowerCase());
}

/**
 * Steps and not a menu or a trail of pages: said by a class, by numbers before the words, or by items marked as done.
 * A trail of pages ends on the current one and leads back by links; steps go on after it.
 */
function isStepList(list: Seen, children: Element[], current: Element): boolean {
  let looks = '';
  for (let at: Seen | null = list, up = 0; at && up < 4; at = at.parent, up++)
    looks += ` ${classOf(at)} ${at.tag.includes('-') ? at.tag : ''}`;
  const done = children.filter((one) => DONE.test((attributeOf(one, 'class') ?? '').toLowerCase()));
  const isLast = children.indexOf(current) === children.length - 1;
  const before = children.slice(0, children.indexOf(current));
  const hasDone = before.length > 0 && before.every((one) => done.includes(one));
  const isNumbered = children.every((one, i) =>
    new RegExp(`^\\W*(etape |step )?${i + 1}\\b`).test(fold(textContentOf(one) ?? '')),
  );
  if (
    /pagination|pager|menu|navbar|nav-tabs|dropdown|carousel/.test(looks) &&
    !hasDone &&
    !STEP_WORD.test(classOf(list))
  )
    return (
      children.length > 2 &&
      /pagination|pager/.test(looks) &&
      children.every((one) =>
        /^[^a-z]*(?!suiv|next|prec|prev|premi|dern|first|last)[a-z]{3}/.test(fold(textContentOf(one) ?? '')),
      )
    );
  const named = children.filter((one) => STEP_WORD.test((attributeOf(one, 'class') ?? '').toLowerCase()));
  if (STEP_WORD.test(looks) || named.length === children.length) return true;
  if (list.role === 'tablist') return false;
  if (hasDone || isNumbered) return true;
  return /breadcrumb/.test(looks) && !isLast;
}
