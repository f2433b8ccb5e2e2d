/** Where a person stands in a list drawn as steps: by aria-current, in words, by a class, or by numbers. */
import type { PageStep } from '../../../core/page-model.ts';
import { collapse, fold } from '../../../core/reading/normalise.ts';
import { attributeOf, findAllIn, findIn, isDrawn, localNameOf, parentOf, textContentOf } from './safe-dom.ts';
import { classOf, type Scan, type Seen } from './seen.ts';

export const STEP_WORD = /step|etape|wizard|progress|fil-?ariane|parcours|timeline/;
export const TRAIL_WORD = /breadcrumb|ariane|pagination|pager|\btabs?\b|nav-tabs|menu|navbar/;
/** « stepActive », « etapeEnCours » lose their capitals: what stands before counts only when it says the contrary. */
const CURRENT =
  /(?<!\b(?:in|un|de|not?|inter|re)[_-]?)(current|active|actif|en-?cours|selected|courante?|ongoing|in-?progress|highlight(?:ed)?|actuel(le)?)($|[\s_-])|[-_]process(?:$|\s)|(?:^|\s)on(?:$|\s)/;
const DONE =
  /(^|[\s_-])(done|complete|completed|completee?|visited|passed|terminee?|finish(?:ed)?|finie?|fait|validee?|previous|past|success)($|[\s_-])/;

/** The place of the present item among its list's, the surest way first. */
export function listedStep(scan: Scan): PageStep | null {
  return currentByAria(scan) ?? currentByWord(scan) ?? currentByClass(scan) ?? currentHeading(scan);
}

/** Titles drawn as steps one above the other, the present one opened, numbered and said to be so. */
function currentHeading(scan: Scan): PageStep | null {
  const steps = scan.headings.flatMap(({ seen }) => (STEP_WORD.test(classOf(seen)) ? [seen.el] : []));
  const [current, other] = steps.filter((el) => CURRENT.test(classIn(el)));
  const index = current ? Number(/^\d+/.exec(collapse(textContentOf(current) ?? ''))?.[0] ?? 0) : 0;
  if (!current || other || steps.length < 3 || steps.indexOf(current) + 1 !== index) return null;
  return { index, total: steps.length, title: titleOf(current) };
}

/** `aria-current="step"`, or another `aria-current` inside something made for steps. */
function currentByAria(scan: Scan): PageStep | null {
  for (const el of scan.root.scope.marks.current) {
    const value = (attributeOf(el, 'aria-current') ?? 'tab').toLowerCase();
    if (value === 'false' || value === '' || !isDrawn(el)) continue;
    const item = value === 'tab' ? el : itemAround(el);
    if (value !== 'step' && !hasStepLook(item)) continue;
    const step = placeAmongSiblings(item, value === 'step');
    if (step) return step;
  }
  return null;
}

function itemAround(el: Element): Element {
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
  if (!isSure && isLast && !all.slice(0, -1).every((one) => DONE.test(classIn(one))) && !hasStepLook(item))
    return null;
  return { index, total: all.length, title: titleOf(item) };
}

/** The steps of a list; lines and arrows drawn between them left out, unless all are dots. */
function partsOf(list: Element): Element[] {
  const drawn = [...list.children].filter((one) => isDrawn(one));
  const parts = drawn.filter(saysSomething);
  return parts.length > 1 ? parts : drawn;
}

function saysSomething(el: Element): boolean {
  return /[\p{L}\d]/u.test(textContentOf(el) ?? '') || findIn(el, 'svg,img,i') !== null;
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

/** « (étape en cours) » in an item, for screen readers or for all. */
function currentByWord(scan: Scan): PageStep | null {
  for (const { text, owner } of scan.stepTexts) {
    if (!/tape|step/i.test(text) || !SAID_CURRENT.test(fold(text))) continue;
    const item = itemAround(owner.el);
    const step = item === owner.el ? null : placeAmongSiblings(item, true);
    if (step) return step;
  }
  return null;
}

const SAID_CURRENT = /\b(etape|step) (en cours|actuelle|courante|active)\b|\bcurrent step\b/;

/** A list drawn as steps whose current item carries only a class. */
function currentByClass(scan: Scan): PageStep | null {
  for (const list of lists(scan)) {
    if (list.fieldEnd - list.fieldStart > 2) continue;
    const isNamed = STEP_WORD.test(classOf(list));
    const children = itemsOf(list.el, isNamed ? 2 : 0);
    const item = presentAmong(children, isNamed || isNumbered(children));
    if (!item || !isStepList(list, children, item)) continue;
    return { index: children.indexOf(item) + 1, total: children.length, title: titleOf(item) };
  }
  return null;
}

/** What may be a list of steps: named so, or what holds a « 1 » above a form; elsewhere that is a table of contents. */
function* lists(scan: Scan): Generator<Seen> {
  for (const mark of scan.stepMarks) {
    // Steps may be named one by one, in an element with no name.
    const list = STEP_WORD.test(classOf(mark)) && isCurrent(mark.el) ? mark.parent : mark;
    if (list) yield list;
  }
  let tries = scan.candidates.length > 0 ? MOST_FIRSTS : 0;
  for (const { text, owner } of scan.stepTexts) {
    if (!FIRST_NUMBER.test(text) || tries-- <= 0) continue;
    for (let at = owner.parent, up = 0; at && up < 4; at = at.parent, up++) yield at;
  }
}

const FIRST_NUMBER = /^\s*1\s*(?:[.):–-]|$)/;
const MOST_FIRSTS = 20;
const MOST_ITEMS = 20;

/** The items of a list; of one that holds but a box around them, those of the box. */
function itemsOf(list: Element, deeper: number): Element[] {
  if (list.children.length === 0 || list.children.length > 40) return [];
  const parts = partsOf(list);
  const telling = deeper > 0 ? parts.filter(saysSomething) : parts;
  const only = telling.length === 1 ? telling[0] : undefined;
  if (only && !isCurrent(only)) return itemsOf(only, deeper - 1);
  return parts.length < 2 || parts.length > MOST_ITEMS ? [] : parts;
}

/** The one item drawn as the present one, or the last of those coloured one after the other as they are passed. */
function presentAmong(items: Element[], mayBeInside: boolean): Element | undefined {
  let marked = items.filter(isCurrent);
  if (marked.length === 0 && mayBeInside)
    marked = items.filter((one) => [...findAllIn(one, '[class]')].slice(0, 12).some(isCurrent));
  const left = marked.length > 1 ? marked.filter((one) => !has(one, DONE)) : marked;
  if (left.length === 1) return left[0];
  const isRun = marked.length < items.length && marked.every((one, i) => one === items[i]);
  return isRun ? marked.at(-1) : undefined;
}

function classIn(el: Element): string {
  return (attributeOf(el, 'class') ?? '').toLowerCase();
}

function isCurrent(el: Element): boolean {
  return has(el, CURRENT);
}

/** The class is its own, or that of all it holds. */
function has(el: Element, cls: RegExp): boolean {
  const only = el.children.length === 1 ? el.children[0] : undefined;
  return cls.test(classIn(el)) || (only !== undefined && cls.test(classIn(only)));
}

function isNumbered(items: Element[]): boolean {
  return items.every((one, i) =>
    new RegExp(`^\\W*(etape |step )?${i + 1}(?!\\d)`).test(fold(textContentOf(one) ?? '')),
  );
}

/** Numbers alone are pages, and long texts are not titles. */
function isShortTitle(item: Element): boolean {
  const text = collapse(textContentOf(item) ?? '');
  return /\p{L}{3}/u.test(text) && text.length < 80;
}

/**
 * Steps and not a menu or a trail of pages: said by a class, by numbers before the words, or by items marked as done.
 * A trail of pages ends on the current one and leads back by links; steps go on after it.
 */
function isStepList(list: Seen, children: Element[], current: Element): boolean {
  if (children.every((one) => STEP_WORD.test(classIn(one)))) return true;
  if (children.length > 2 && isNumbered(children) && children.every(isShortTitle)) return true;
  let looks = attributeOf(list.el, 'id') ?? '';
  for (let at: Seen | null = list, up = 0; at && up < 4; at = at.parent, up++)
    looks += ` ${classOf(at)} ${at.tag.includes('-') ? at.tag : ''}`;
  const place = children.indexOf(current);
  if (place > 0 && children.slice(0, place).every((one) => has(one, DONE))) return true;
  if (!STEP_WORD.test(classOf(list)) && /pagination|pager|menu|navbar|nav-tabs|dropdown|carousel/.test(looks))
    return children.length > 2 && /pagination|pager/.test(looks) && children.every(isPageName);
  if (STEP_WORD.test(looks)) return true;
  return list.role !== 'tablist' && /breadcrumb/.test(looks) && place < children.length - 1;
}

/** Named in words, and not « Suivant » or « Précédent ». */
function isPageName(item: Element): boolean {
  return /^[^a-z]*(?!suiv|next|prec|prev|premi|dern|first|last)[a-z]{3}/.test(
    fold(textContentOf(item) ?? ''),
  );
}
