/** The error a page shows for one field, told apart from page-wide messages and from help. */
import { collapse, fold } from '../../../core/reading/normalise.ts';
import { ERROR, RED as RED_LOOK } from './class-look.ts';
import { between } from './ordered.ts';
import { attributeOf, findAllIn } from './safe-dom.ts';
import type { Item, Scan, Seen } from './seen.ts';
import { attr, classOf } from './seen.ts';
import { readPiece } from './text.ts';
import type { Unit } from './units.ts';

const NO_ERROR = /(?:no|out|sans|hide|hidden)[_-]?err|error-?(?:hidden|none)|ng-invalid/;
const HELP = /help|hint|aide|description|message/;
const FORM_WIDE = new Set(['form', 'body', 'main', 'html']);
const LONGEST_ERROR = 400;
/** How many fields or messages are looked at between two chances to stop. */
const PER_TURN = 32;
/** Beyond this many fields a summary is matched by its links alone. */
const MOST_FIELDS_MATCHED = 400;

/** The words by which a message may name a field. */
export interface FieldNames {
  label: string;
  question: string;
}

/** Errors by field, found by what points to them, what holds them, and what links to them. */
export function* readErrors(
  scan: Scan,
  units: Unit[],
  nameOf: (i: number) => FieldNames,
): Generator<void, Map<Unit, string>> {
  const errors = new Map<Unit, string[]>();
  const owner = new Map<Seen, Unit>();
  const red = redMessages(scan);
  const messages = [...scan.messages, ...red].filter((seen) => isMessage(seen));
  const pointed = new Set<Seen>();
  let wide = 0;
  let count = 0;
  for (const unit of units) {
    if (count++ % PER_TURN === 0) yield;
    readPointed(scan, unit, errors, pointed);
    if (messages.length > 0) for (const seen of unit.seens) owner.set(seen, unit);
  }
  for (const message of messages) {
    if (count++ % PER_TURN === 0) yield;
    const isWrong = isError(message) || red.has(message);
    const text = isWrong ? textOf(scan, message) : '';
    if (isWrong && isWeak(message) && !isSentence(text)) continue;
    const links = linkedFields(message, owner);
    const isSummary =
      isWrong &&
      readSummary(
        message,
        standsOverSeveral(message) && wide++ < MOST_WIDE ? text : '',
        units,
        nameOf,
        errors,
      );
    for (const [unit, line] of links)
      for (const one of sameQuestion(unit, units, nameOf)) add(errors, one, line);
    if (isSummary || links.length > 0 || pointed.has(message) || !isWrong) continue;
    const around = fieldsOf(scan, message, owner);
    for (const unit of around) add(errors, unit, text);
    const below = around.length === 0 ? invalidBelow(scan, message, owner) : null;
    if (below) add(errors, below, text);
  }
  for (const unit of units) {
    if (count++ % PER_TURN === 0) yield;
    if (errors.has(unit)) continue;
    readErrorBox(scan, unit, errors);
    readPlainError(scan, unit, errors);
    if (!errors.has(unit)) add(errors, unit, titleError(unit));
  }
  return new Map([...errors].map(([unit, texts]) => [unit, texts.join(' ')]));
}

/** Words in red by an attribute of their own, in pages written without classes. */
function redMessages(scan: Scan): Set<Seen> {
  const found = new Set<Seen>();
  const red = new Set(scan.root.scope.marks.tinted.filter(isRedElement));
  if (red.size === 0) return found;
  for (const item of scan.items.slice(0, MOST_ITEMS)) {
    for (let at: Seen | null = item.owner, up = 0; at && up < 4; at = at.parent, up++)
      if (red.has(at.el)) found.add(at);
  }
  return found;
}

const MOST_ITEMS = 4000;

/** Nothing but a colour says that it is an error: a name, a star or a legend is none. */
function isWeak(seen: Seen): boolean {
  return seen.role !== 'alert' && !ERROR.test(classOf(seen));
}

function isSentence(text: string): boolean {
  return /\p{L}{3}.*\s\p{L}/u.test(text) && !/^\W*\*|ast[ée]risque|champs? .*\bsont\b/i.test(text);
}

function add(errors: Map<Unit, string[]>, unit: Unit, text: string): void {
  const words = collapse(text.replace(PREFIX, ''));
  if (!/\p{L}{2}/u.test(words) || words.length > LONGEST_ERROR) return;
  const known = errors.get(unit) ?? [];
  if (known.some((other) => fold(other).includes(fold(words)))) return;
  errors.set(unit, [...known.filter((other) => !fold(words).includes(fold(other))), words]);
}

const PREFIX = /^(erreur|error)\s*\d*\s*:\s*/i;

function textOf(scan: Scan, seen: Seen): string {
  const piece = readPiece(scan, seen);
  return collapse([piece.main, piece.error, piece.hint].filter(Boolean).join(' '));
}

function isMessage(seen: Seen): boolean {
  return (
    seen.fieldEnd === seen.fieldStart &&
    !seen.field &&
    seen.itemEnd > seen.itemStart &&
    !seen.isInButton &&
    !(/^(label|legend|th|h\d)$/.test(seen.tag) && isWeak(seen))
  );
}

/** By look or by role; a valid or merely informing message is none. */
function isError(seen: Seen): boolean {
  const cls = classOf(seen);
  if (
    /(^|[\s_-])(valid|success|info|warning)([\s_-]|$)|no-error|error-summary/.test(cls) &&
    !/invalid|danger/.test(cls)
  )
    return false;
  return (
    ERROR.test(cls) ||
    seen.role === 'alert' ||
    RED_LOOK.test(cls) ||
    /err(or|eur)/i.test(attributeOf(seen.el, 'id') ?? '')
  );
}

function looksWrong(seen: Seen): boolean {
  return (
    isError(seen) ||
    (seen.parent !== null && seen.parent.fieldEnd === seen.parent.fieldStart && isError(seen.parent))
  );
}

/** What the control itself points to: `aria-errormessage`, and those of `aria-describedby` that look like errors. */
function readPointed(scan: Scan, unit: Unit, errors: Map<Unit, string[]>, pointed: Set<Seen>): void {
  for (const control of unit.seens) {
    const { scope } = control;
    const isInvalid = attr(control, 'aria-invalid') === 'true';
    const direct = isInvalid ? attr(control, 'aria-errormessage') : null;
    const described = attr(control, 'aria-describedby');
    if (!direct && !described) continue;
    for (const id of `${direct ?? ''} ${described ?? ''}`.split(/\s+/)) {
      const seen = id ? scope.ids.get(id) : undefined;
      if (!seen || seen.fieldEnd > seen.fieldStart) continue;
      const inside = messagesIn(scan, seen);
      const isBare =
        isInvalid &&
        (!HELP.test(classOf(seen)) || errorBoxes(control.parent, 1).length > 0) &&
        !/help|hint|aide|desc|format/.test(id.toLowerCase());
      if (id !== direct && !looksWrong(seen) && !inside.some(isError) && !isBare) continue;
      add(errors, unit, textOf(scan, seen));
      pointed.add(seen);
      for (const one of inside) pointed.add(one);
    }
  }
}

/** Boxes drawn in error around `count` cases and no more: the help inside is then what is wrong. */
function errorBoxes(from: Seen | null, count: number): Seen[] {
  const boxes: Seen[] = [];
  for (let at = from, up = 0; at && up < 4; at = at.parent, up++) {
    if (at.fieldEnd - at.fieldStart > count || FORM_WIDE.has(at.tag)) break;
    if (ERROR.test(classOf(at)) && !NO_ERROR.test(classOf(at))) boxes.push(at);
  }
  return boxes;
}

/** Messages inside an element, itself included. */
function messagesIn(scan: Scan, seen: Seen): Seen[] {
  return between(scan.messages, (one) => one.itemStart, seen.itemStart, seen.itemEnd).filter(
    (one) => one.itemEnd <= seen.itemEnd && isMessage(one),
  );
}

/**
 * A summary names the field each of its lines is about: « Le champ Nom est obligatoire », « Expiry date must… ». The
 * longest name a line opens with wins; a name borne by fields of different questions tells nothing.
 */
function readSummary(
  message: Seen,
  said: string,
  units: Unit[],
  nameOf: (i: number) => FieldNames,
  errors: Map<Unit, string[]>,
): boolean {
  if (units.length > MOST_FIELDS_MATCHED) return false;
  let form: Seen | null = message.parent;
  while (form && form.tag !== 'form') form = form.parent;
  let hasNamed = false;
  for (const line of linesOf(message, said)) {
    const whole = fold(line).replace(PREFIX, '');
    const text = (/[«“"]\s*([^»”"]{3,80}?)\s*[»”"]/.exec(whole)?.[1] ?? whole)
      .replace(INVITES, '')
      .replace(/^(le |la |les |l'|the )?(champ|case|rubrique|question|field)\s*[:"'«“]*\s*/, '')
      .replace(ARTICLE, '');
    let best = '';
    let found: Unit[] = [];
    for (const [i, unit] of units.entries()) {
      if (form && (unit.item < form.itemStart || unit.item >= form.itemEnd)) continue;
      const { label, question } = nameOf(i);
      for (const bare of [fold(label), fold(question)]) {
        const name = bare.replace(ARTICLE, '');
        if (
          name.length < 3 ||
          name.length < best.length ||
          !text.startsWith(name) ||
          /^\p{L}/u.test(text.slice(name.length))
        )
          continue;
        if (name.length > best.length) found = [];
        best = name;
        found.push(unit);
      }
    }
    // Two addresses, one of which must be given: a summary speaks of that one.
    const needed = found.filter((unit) => unit.seens.some((seen) => attr(seen, 'required') !== null));
    if (needed.length > 0) found = needed;
    const isOne =
      found.length === 1 ||
      found.every((unit) => unit.kind !== 'checkbox' && sameHolder(unit, found[0] as Unit));
    if (!isOne) continue;
    for (const unit of found) {
      hasNamed = true;
      if (fold(line).length > best.length + 4) add(errors, unit, line);
    }
  }
  return hasNamed;
}

const ARTICLE = /^(le |la |les |l'|un |une |votre |vos |the |your |an? )/;

/** « Veuillez saisir votre… », « Vous devez indiquer le… ». */
const INVITES = /^(veuillez|merci de|il faut|vous devez|please|you must)( bien)?( vouloir)? [a-z]+( in)? /;

/** Within one group: the parts of one date. */
function sameHolder(one: Unit, other: Unit): boolean {
  const holder = (unit: Unit): Seen | null => {
    let at: Seen | null = unit.box;
    while (at && at.tag !== 'fieldset' && at.role !== 'group') at = at.parent;
    return at;
  };
  const box = holder(one);
  return box !== null && box === holder(other) && box.fieldEnd - box.fieldStart <= 4;
}

/** How many messages about the whole page are read sentence by sentence. */
const MOST_WIDE = 20;

function standsOverSeveral(message: Seen): boolean {
  let at: Seen | null = message.parent;
  while (at && at.fieldEnd === at.fieldStart) at = at.parent;
  return at !== null && at.fieldEnd - at.fieldStart > 1;
}

function linesOf(message: Seen, text: string): string[] {
  const lines = [...findAllIn(message.el, 'li, a')]
    .slice(0, 60)
    .map((line) => collapse((line.textContent ?? '').slice(0, LONGEST_ERROR)));
  return lines.length > 0 ? lines : text.slice(0, LONGEST_ERROR).split(/(?<=[.!;])\s+/);
}

const PLAIN_ERROR =
  /\b(est|sont) (invalide|incorrecte?|erronee?)s?\b|n'est pas valide|^(ce champ|cette (valeur|case|question|date)|ce nombre|la (date|valeur)).{0,40}\b(obligatoire|requise?|invalide|incorrecte?|vide|valide)\b|\bis (invalid|required|not valid)\b|can('t|not) be (empty|blank)/;

/** Quick look: most texts speak of none. */
const ABOUT_ERROR = /valid|incorr|erron|oblig|requi|vide|empty|blank/i;

/** A line just after a control that can only be an error, in a page without a class to say so. */
function readPlainError(scan: Scan, unit: Unit, errors: Map<Unit, string[]>): void {
  if (errors.has(unit)) return;
  for (let i = unit.itemAfter; i < unit.itemAfter + 3; i++) {
    const item = scan.items[i];
    if (!item || item.type === 'field' || item.type === 'button') break;
    if (item.type !== 'text' || item.owner.tag === 'label' || item.owner.field || item.text.length > 160)
      continue;
    if (standsWithOthers(item.owner, unit)) break;
    if (isRed(item, unit)) add(errors, unit, item.text);
    if (!ABOUT_ERROR.test(item.text)) continue;
    if (PLAIN_ERROR.test(fold(item.text)) && !/\?\s*$/.test(item.text)) add(errors, unit, item.text);
  }
}

/** In an element of its own that holds other cases and not this one. */
function standsWithOthers(owner: Seen, unit: Unit): boolean {
  for (let at: Seen | null = owner; at; at = at.parent) {
    if (at.itemStart <= unit.item && at.itemEnd > unit.item) return false;
    if (at.fieldEnd > at.fieldStart) return true;
  }
  return false;
}

/** Words in red right after a case. */
function isRed({ owner, text }: Item, unit: Unit): boolean {
  if (!isSentence(text)) return false;
  for (let at: Seen | null = owner, up = 0; at && up < 3 && at.itemStart > unit.item; at = at.parent, up++)
    if (RED_LOOK.test(classOf(at)) || isRedElement(at.el)) return true;
  return false;
}

/** By `<font>` or by the element's own style. */
function isRedElement(el: Element): boolean {
  const told =
    attributeOf(el, 'color') ?? /(?:^|[;\s])color\s*:\s*([^;]+)/i.exec(attributeOf(el, 'style') ?? '')?.[1];
  return told !== undefined && RED.test(told.trim());
}

/** « Erreur : le nom est obligatoire » as the title of a case, or what a case said to be wrong asks for in its title. */
function titleError({ seens: [first] }: Unit): string {
  const title = (first && attr(first, 'title')) ?? '';
  const folded = fold(title);
  const isWrong = first && (attr(first, 'aria-invalid') === 'true' || ERROR.test(classOf(first)));
  return /^(erreur|error)\b/.test(folded) || (isWrong && (PLAIN_ERROR.test(folded) || INVITES.test(folded)))
    ? title
    : '';
}

const RED =
  /^((dark)?red|crimson|firebrick|#[a-f]00|#[a-f].[0-3].[0-3].|rgb\(\s*(1[6-9]|2\d)\d\s*,\s*\d{1,2}\s*,\s*\d{1,2}\s*\))$/i;

/** An error summary links each message to its field. */
function linkedFields(message: Seen, owner: Map<Seen, Unit>): [Unit, string][] {
  const found: [Unit, string][] = [];
  for (const link of findAllIn(message.el, 'a[href^="#"]')) {
    const id = decode((attributeOf(link, 'href') ?? '').slice(1));
    const target = id ? message.scope.ids.get(id) : undefined;
    const unit = target ? owner.get(target) : undefined;
    if (unit) found.push([unit, link.textContent ?? '']);
  }
  return found;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An error about one part of a date is about the date: the other parts of the same group share it. */
function sameQuestion(unit: Unit, units: Unit[], nameOf: (i: number) => FieldNames): Unit[] {
  const isPart = (i: number) => /^(jour|mois|annee|day|month|year|jj|mm|aaaa)\b/.test(fold(nameOf(i).label));
  if (!isPart(units.indexOf(unit))) return [unit];
  return units.filter((one, i) => one === unit || (sameHolder(one, unit) && isPart(i)));
}

/** The fields a message stands with: those of the smallest element around it, when they answer one question. */
function fieldsOf(scan: Scan, message: Seen, owner: Map<Seen, Unit>): Unit[] {
  for (let at = message.parent, up = 0; at && up < 5; at = at.parent, up++) {
    if (at.fieldEnd === at.fieldStart) continue;
    const units = new Set<Unit>();
    for (let i = at.fieldStart; i < at.fieldEnd && units.size < 8; i++) {
      const candidate = scan.candidates[i];
      const unit = candidate ? owner.get(candidate.seen) : undefined;
      if (unit) units.add(unit);
    }
    if (units.size === 1 && !(FORM_WIDE.has(at.tag) && message.itemEnd < ([...units][0] as Unit).item - 2))
      return [...units];
    const wrong = [...units].filter((unit) =>
      unit.seens.some((seen) => attr(seen, 'aria-invalid') === 'true'),
    );
    if (at.tag === 'fieldset' && wrong.length > 0 && wrong.length < units.size) return wrong;
    if ([...units].every((unit) => unit.kind === 'radio') && isOneTable([...units])) return [...units];
    const isDate = (at.tag === 'fieldset' || at.role === 'group') && units.size === 3;
    if (isDate && !FORM_WIDE.has(at.tag)) return [...units];
    return besides(scan, message, at, owner);
  }
  return [];
}

/** The rows of one grid of choices. */
function isOneTable(units: Unit[]): boolean {
  const tables = new Set(
    units.map(({ box }) => {
      let at: Seen | null = box;
      while (at && at.tag !== 'table') at = at.parent;
      return at;
    }),
  );
  return tables.size === 1 && !tables.has(null);
}

/** In a form without boxes around its fields, a message just after a control is about it. */
function besides(scan: Scan, message: Seen, at: Seen, owner: Map<Seen, Unit>): Unit[] {
  for (let i = message.itemStart - 1; i >= at.itemStart && i >= message.itemStart - 3; i--) {
    const item = scan.items[i];
    if (item?.type === 'field') {
      const unit = owner.get(item.owner);
      const { parent } = item.owner;
      return unit && (parent === message.parent || parent?.parent === message.parent) ? [unit] : [];
    }
    if (item?.type === 'text') return [];
  }
  return [];
}

/** A message just above the line of one case said to be invalid, in pages that write errors before what they are about. */
function invalidBelow(scan: Scan, message: Seen, owner: Map<Seen, Unit>): Unit | null {
  if (/alert|summary|flash|callout|notification|nonfield|global/.test(classOf(message))) return null;
  const next = scan.candidates[message.fieldEnd];
  if (!next || next.seen.parent === null || next.item - message.itemEnd > 2) return null;
  const isNext = next.seen.parent === message.parent || next.seen.parent.parent === message.parent;
  return isNext && attr(next.seen, 'aria-invalid') === 'true' ? (owner.get(next.seen) ?? null) : null;
}

/** A box with an error look around one field: the help inside it is then the error. */
function readErrorBox(scan: Scan, unit: Unit, errors: Map<Unit, string[]>): void {
  for (const box of errorBoxes(unit.box.parent, Math.max(1, unit.members.length))) {
    const inside = messagesIn(scan, box);
    const sure = inside.filter((message) => isError(message) || /alert/.test(classOf(message)));
    const help = inside.filter((message) => HELP.test(classOf(message)));
    for (const message of sure.length > 0 ? sure : help) add(errors, unit, textOf(scan, message));
  }
}
