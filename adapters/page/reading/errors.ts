/** The error a page shows for one field, told apart from page-wide messages and from help. */
import { collapse, fold } from '../../../core/reading/normalise.ts';
import { between } from './ordered.ts';
import { attributeOf, findAllIn } from './safe-dom.ts';
import type { Scan, Seen } from './seen.ts';
import { attr, classOf } from './seen.ts';
import { readPiece } from './text.ts';
import type { Unit } from './units.ts';

const ERROR = /error|erreur|invalid|danger|has-err/;
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
  const messages = scan.messages.filter((seen) => isMessage(seen));
  const pointed = new Set<Seen>();
  let count = 0;
  for (const unit of units) {
    if (count++ % PER_TURN === 0) yield;
    readPointed(scan, unit, errors, pointed);
    if (messages.length > 0) for (const seen of unit.seens) owner.set(seen, unit);
  }
  for (const message of messages) {
    if (count++ % PER_TURN === 0) yield;
    if (isError(message)) readSummary(message, units, nameOf, errors);
    const links = linkedFields(message, owner);
    if (links.length > 0) {
      for (const [unit, text] of links)
        for (const one of sameQuestion(scan, unit, units)) add(errors, one, text);
      continue;
    }
    if (pointed.has(message) || !isError(message)) continue;
    for (const unit of fieldsOf(scan, message, owner)) add(errors, unit, textOf(scan, message));
  }
  for (const unit of units) {
    if (count++ % PER_TURN === 0) yield;
    if (errors.has(unit)) continue;
    readErrorBox(scan, unit, errors);
    readPlainError(scan, unit, errors);
  }
  return new Map([...errors].map(([unit, texts]) => [unit, texts.join(' ')]));
}

function add(errors: Map<Unit, string[]>, unit: Unit, text: string): void {
  const words = collapse(text.replace(/^(erreur|error)\s*:\s*/i, ''));
  if (!/\p{L}{2}/u.test(words) || words.length > LONGEST_ERROR) return;
  const known = errors.get(unit) ?? [];
  if (known.some((other) => fold(other).includes(fold(words)))) return;
  errors.set(unit, [...known.filter((other) => !fold(words).includes(fold(other))), words]);
}

function textOf(scan: Scan, seen: Seen): string {
  const piece = readPiece(scan, seen);
  return collapse([piece.main, piece.error, piece.hint].filter(Boolean).join(' '));
}

function isMessage(seen: Seen): boolean {
  return (
    seen.fieldEnd === seen.fieldStart && !seen.field && seen.itemEnd > seen.itemStart && !seen.isInButton
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
  return ERROR.test(cls) || seen.role === 'alert' || /err(or|eur)/i.test(attributeOf(seen.el, 'id') ?? '');
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
        isInvalid && !HELP.test(classOf(seen)) && !/help|hint|aide|desc|format/.test(id.toLowerCase());
      if (id !== direct && !looksWrong(seen) && !inside.some(isError) && !isBare) continue;
      add(errors, unit, textOf(scan, seen));
      pointed.add(seen);
      for (const one of inside) pointed.add(one);
    }
  }
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
  units: Unit[],
  nameOf: (i: number) => FieldNames,
  errors: Map<Unit, string[]>,
): void {
  if (units.length > MOST_FIELDS_MATCHED) return;
  for (const line of linesOf(message)) {
    const text = fold(line)
      .replace(/^(erreur|error)\s*:\s*/, '')
      .replace(/^(le |la |the )?(champ|case|rubrique|question|field)\s*[:"'«“]*\s*/, '');
    let best = '';
    let found: Unit[] = [];
    for (const [i, unit] of units.entries()) {
      const { label, question } = nameOf(i);
      for (const name of [fold(label), fold(question)]) {
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
    const isOne =
      found.length === 1 ||
      found.every((unit) => unit.kind !== 'checkbox' && sameHolder(unit, found[0] as Unit));
    if (isOne) for (const unit of found) add(errors, unit, line);
  }
}

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

function linesOf(message: Seen): string[] {
  return [...findAllIn(message.el, 'li, a')]
    .slice(0, 60)
    .map((line) => collapse((line.textContent ?? '').slice(0, LONGEST_ERROR)));
}

const PLAIN_ERROR =
  /\b(est|sont) (invalide|incorrecte?|erronee?)s?\b|n'est pas valide|^(ce champ|cette (valeur|case|question|date)|ce nombre|la (date|valeur)).{0,40}\b(obligatoire|requise?|invalide|incorrecte?|vide|valide)\b|\bis (invalid|required|not valid)\b|cannot be (empty|blank)|can't be (empty|blank)/;

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
    if (!ABOUT_ERROR.test(item.text)) continue;
    if (PLAIN_ERROR.test(fold(item.text)) && !/\?\s*$/.test(item.text)) add(errors, unit, item.text);
  }
}

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
function sameQuestion(scan: Scan, unit: Unit, units: Unit[]): Unit[] {
  const part = (one: Unit): boolean => {
    const piece = one.members[0] ? labelStart(scan, one) : '';
    return /^(jour|mois|annee|day|month|year|jj|mm|aaaa)\b/.test(piece);
  };
  if (!part(unit)) return [unit];
  let box: Seen | null = unit.box;
  while (box && box.tag !== 'fieldset' && box.role !== 'group') box = box.parent;
  if (!box) return [unit];
  const { itemStart, itemEnd } = box;
  return between(units, (one) => one.item, itemStart, itemEnd).filter(part);
}

/** The last words before a control, folded: enough to know a part of a date. */
function labelStart(scan: Scan, unit: Unit): string {
  for (let i = unit.item - 1; i >= 0 && i > unit.item - 4; i--) {
    const item = scan.items[i];
    if (item?.type === 'text') return fold(item.text);
  }
  return '';
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
    const isDate = (at.tag === 'fieldset' || at.role === 'group') && units.size === 3;
    if (isDate && !FORM_WIDE.has(at.tag)) return [...units];
    return besides(scan, message, at, owner);
  }
  return [];
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

/** A box with an error look around one field: the help inside it is then the error. */
function readErrorBox(scan: Scan, unit: Unit, errors: Map<Unit, string[]>): void {
  const count = Math.max(1, unit.members.length);
  for (let at = unit.box.parent, up = 0; at && up < 4; at = at.parent, up++) {
    if (at.fieldEnd - at.fieldStart > count || FORM_WIDE.has(at.tag)) break;
    if (!/has-error|is-error|is-invalid|--error|field-error|in-error|en-erreur/.test(classOf(at))) continue;
    for (const message of messagesIn(scan, at)) {
      if (HELP.test(classOf(message)) || isError(message)) add(errors, unit, textOf(scan, message));
    }
  }
}
