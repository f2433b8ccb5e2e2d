/** The error a page shows for one field, told apart from page-wide messages and from help. */
import { isConsent } from '../../../core/reading/consent.ts';
import { collapse, fold } from '../../../core/reading/normalise.ts';
import { lookOf, RED as RED_LOOK } from './class-look.ts';
import { add, type ErrorList } from './error-list.ts';
import {
  isError,
  isRedElement,
  isSentence,
  isTinted,
  isWeak,
  isWrongControl,
  looksWrong,
  redMessages,
} from './error-look.ts';
import {
  type FieldNames,
  INVITES,
  linkedFields,
  MOST_WIDE,
  readSummary,
  sameQuestion,
  standsOverSeveral,
} from './error-summary.ts';
import { between } from './ordered.ts';
import type { Item, Scan, Seen } from './seen.ts';
import { attr, classOf } from './seen.ts';
import { inTurns } from './slices.ts';
import { readPiece } from './text.ts';
import type { Unit } from './units.ts';

const NO_ERROR = /(?:no|out|sans|hide|hidden)[_-]?err|error-?(?:hidden|none)|ng-invalid/;
const HELP = /help|hint|aide|description|message|feedback/;
const FORM_WIDE = new Set(['form', 'body', 'main', 'html']);

/** Errors by field, found by what points to them, what holds them, and what links to them. */
export function* readErrors(
  scan: Scan,
  units: Unit[],
  nameOf: (i: number) => FieldNames,
): Generator<void, Map<Unit, string>> {
  const errors: ErrorList = new Map();
  const summed: ErrorList = new Map();
  const said = new Map<string, Set<Unit>>();
  const owner = new Map<Seen, Unit>();
  const places = new Map<Unit, number>();
  const labelOf = (unit: Unit): string => nameOf(places.get(unit) ?? -1).label;
  const red = redMessages(scan);
  const messages = [...scan.messages, ...red].filter((seen) => isMessage(seen));
  const pointed = new Set<Seen>();
  let wide = 0;
  yield* inTurns(units, (unit, i) => {
    readPointed(scan, unit, errors, pointed);
    if (messages.length === 0) return;
    places.set(unit, i);
    for (const seen of unit.seens) owner.set(seen, unit);
  });
  yield* inTurns(messages, (message) => {
    const isWrong = isError(message) || red.has(message);
    const text = isWrong ? textOf(scan, message) : '';
    if (isWrong && isWeak(message) && !isSentence(text)) return;
    const links = linkedFields(message, owner);
    const isSummary =
      isWrong &&
      readSummary(
        message,
        standsOverSeveral(message) && wide++ < MOST_WIDE ? text : '',
        units,
        nameOf,
        summed,
      );
    for (const [unit, line] of links)
      for (const one of sameQuestion(unit, units, nameOf)) add(errors, one, line);
    if (isSummary || links.length > 0 || pointed.has(message) || !isWrong) return;
    const around = narrowed(fieldsOf(scan, message, owner), text, labelOf);
    for (const unit of around) add(errors, unit, text);
    noteSaid(said, text, around);
    const below = around.length === 0 ? invalidBelow(scan, message, owner) : null;
    if (below) add(errors, below, text);
  });
  addSummed(errors, summed, said);
  const found = new Map<Unit, string>();
  yield* inTurns(units, (unit, i) => {
    if (!errors.has(unit)) {
      readErrorBox(scan, unit, errors);
      readPlainError(scan, unit, errors);
      if (!errors.has(unit)) add(errors, unit, titleError(unit));
    }
    // A label coloured because its case is wrong says nothing of what is wrong, nor does « (obligatoire) » in red.
    const texts = errors
      .get(unit)
      ?.filter((text) => fold(text) !== fold(nameOf(i).label) && !/^\((oblig|requi)\S+\)$/i.test(text));
    if (texts?.length) found.set(unit, texts.join(' '));
  });
  return found;
}

function noteSaid(said: Map<string, Set<Unit>>, text: string, around: Unit[]): void {
  if (around.length === 0) return;
  const known = said.get(text);
  if (known) for (const unit of around) known.add(unit);
  else said.set(text, new Set(around));
}

/** What a summary says of a case comes first; a line that stands beside another case is about that one. */
function addSummed(errors: ErrorList, summed: ErrorList, said: Map<string, Set<Unit>>): void {
  for (const [unit, lines] of summed) {
    const beside = errors.get(unit) ?? [];
    errors.delete(unit);
    for (const line of lines) if (said.get(line)?.has(unit) !== false) add(errors, unit, line);
    for (const line of beside) add(errors, unit, line);
  }
}

/**
 * Of the rows of a grid, those drawn wrong, else those the message names. Boxes by which one agrees each have their own
 * message: one for several tells nothing of which.
 */
function narrowed(around: Unit[], text: string, labelOf: (unit: Unit) => string): Unit[] {
  if (around.length < 2) return around;
  if (around.some((unit) => unit.kind === 'checkbox' && isConsent(labelOf(unit)))) return [];
  if (!around.every((unit) => unit.kind === 'radio')) return around;
  const drawn = around.filter((unit) => errorBoxes(unit.box, unit.members.length).length > 0);
  if (drawn.length > 0) return drawn;
  const named = around.filter((unit) => labelOf(unit) !== '' && fold(text).includes(fold(labelOf(unit))));
  return named.length > 0 ? named : around;
}

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

/** What the control itself points to: `aria-errormessage`, and those of `aria-describedby` that look like errors. */
function readPointed(scan: Scan, unit: Unit, errors: ErrorList, pointed: Set<Seen>): void {
  for (const control of unit.seens) {
    const { scope } = control;
    const isInvalid = attr(control, 'aria-invalid') === 'true';
    const direct = isInvalid ? attr(control, 'aria-errormessage') : null;
    const described = attr(control, 'aria-describedby');
    if (!direct && !described) continue;
    for (const id of `${direct ?? ''} ${described ?? ''}`.split(/\s+/)) {
      const seen = id ? scope.ids.get(id) : undefined;
      // The same id may be given to all cases, though the message stands with one of them.
      if (!seen || seen.fieldEnd > seen.fieldStart || standsWithOthers(seen, unit)) continue;
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
    if (lookOf(classOf(at)).isWrong && !NO_ERROR.test(classOf(at))) boxes.push(at);
  }
  return boxes;
}

/** Messages inside an element, itself included. */
function messagesIn(scan: Scan, seen: Seen): Seen[] {
  return between(scan.messages, (one) => one.itemStart, seen.itemStart, seen.itemEnd).filter(
    (one) => one.itemEnd <= seen.itemEnd && isMessage(one),
  );
}

const PLAIN_ERROR =
  /\b(est|sont) (invalide|incorrecte?|erronee?)s?\b|n'est pas valide|^(ce champ|cette (valeur|case|question|date)|ce nombre|la (date|valeur)).{0,40}\b(obligatoire|requise?|invalide|incorrecte?|vide|valide)\b|\bis (invalid|required|not valid)\b|can('t|not) be (empty|blank)/;

/** After a case drawn wrong, « Le prénom est obligatoire » is what is wrong. */
const MISSING = /\b(est|sont) (obligatoire|requise?)s?\.?$/;

/** Quick look: most texts speak of none. */
const ABOUT_ERROR = /valid|incorr|erron|oblig|requi|vide|empty|blank/i;

/** A line just after a control that can only be an error, in a page without a class to say so. */
function readPlainError(scan: Scan, unit: Unit, errors: ErrorList): void {
  if (errors.has(unit)) return;
  const isWrong = unit.seens.some(isWrongControl);
  for (let i = unit.itemAfter; i < unit.itemAfter + 3; i++) {
    const item = scan.items[i];
    if (!item || item.type === 'field' || item.type === 'button') break;
    if (item.type !== 'text' || item.owner.field || item.text.length > 160) continue;
    if (item.owner.tag === 'label' && !isWrong) continue;
    if (standsWithOthers(item.owner, unit)) break;
    if (isRed(item, unit)) add(errors, unit, item.text);
    if (!ABOUT_ERROR.test(item.text)) continue;
    const text = fold(item.text);
    if ((PLAIN_ERROR.test(text) || (isWrong && MISSING.test(text))) && !/\?$/.test(text))
      add(errors, unit, item.text);
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
  for (let at: Seen | null = owner, up = 0; at && up < 3 && at.itemStart > unit.item; at = at.parent, up++)
    if (RED_LOOK.test(classOf(at)) || (isTinted(at) && isRedElement(at.el))) return isSentence(text);
  return false;
}

/** « Erreur : le nom est obligatoire » as the title of a case, or what a case said to be wrong asks for in its title. */
function titleError({ seens: [first] }: Unit): string {
  const title = first && attr(first, 'title');
  if (!title) return '';
  const folded = fold(title);
  const isWrong = isWrongControl(first);
  return /^(erreur|error)\b/.test(folded) || (isWrong && (PLAIN_ERROR.test(folded) || INVITES.test(folded)))
    ? title
    : '';
}

/** The fields a message stands with: those of the smallest element around it, when they answer one question. */
function fieldsOf(scan: Scan, message: Seen, owner: Map<Seen, Unit>): Unit[] {
  for (let at = message.parent, up = 0; at && up < 5; at = at.parent, up++) {
    if (at.fieldEnd === at.fieldStart) continue;
    const units = new Set<Unit>();
    for (let i = at.fieldStart; i < at.fieldEnd && units.size < MOST_AROUND; i++) {
      const candidate = scan.candidates[i];
      const unit = candidate ? owner.get(candidate.seen) : undefined;
      if (unit) units.add(unit);
    }
    if (units.size === 1 && !(FORM_WIDE.has(at.tag) && message.itemEnd < ([...units][0] as Unit).item - 2))
      return [...units];
    const wrong = [...units].filter((unit) => unit.seens.some(isWrongControl));
    const isBelow =
      message.fieldStart === at.fieldEnd && units.size <= MOST_IN_LINE && !FORM_WIDE.has(at.tag);
    if ((at.tag === 'fieldset' || isBelow) && wrong.length > 0 && wrong.length < units.size) return wrong;
    if ([...units].every((unit) => unit.kind === 'radio') && isOneTable([...units])) return [...units];
    const isGroup = at.tag === 'fieldset' || at.role === 'group';
    if ((isGroup || isThreeParts([...units])) && units.size === 3) return [...units];
    const isBanner = !isGroup && BANNER.test(classOf(message));
    if (!isBanner && units.size < MOST_AROUND && isOneChoice([...units], isGroup)) return [...units];
    return besides(scan, message, at, owner);
  }
  return [];
}

/** The cases of one line, a date or an amount and its unit: a message below is about the one said to be wrong. */
const MOST_IN_LINE = 4;

const MOST_AROUND = 16;

/** Boxes to tick that answer one question: of one name, or in a group of their own. */
function isOneChoice(units: Unit[], isGroup: boolean): boolean {
  const names = new Set(units.map(({ members: [first] }) => first?.name));
  return (
    units.length > 1 &&
    units.every(({ kind }) => kind === 'checkbox') &&
    (isGroup || (names.size === 1 && !names.has('')))
  );
}

/** Cases drawn wrong together, none of which says what is wrong with it alone: a day, a month and a year. */
function isThreeParts(units: Unit[]): boolean {
  return units.every(
    ({ kind, seens }) => /^(text|number|tel|select)$/.test(kind) && seens.every(isWrongControl),
  );
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

/** Made to speak of a whole page. */
const BANNER = /alert|summary|flash|callout|notification|nonfield|global/;

/** A message just above the line of one case said to be invalid, in pages that write errors before what they are about. */
function invalidBelow(scan: Scan, message: Seen, owner: Map<Seen, Unit>): Unit | null {
  if (BANNER.test(classOf(message))) return null;
  const next = scan.candidates[message.fieldEnd];
  if (!next || next.seen.parent === null || next.item - message.itemEnd > 2) return null;
  const isNext = next.seen.parent === message.parent || next.seen.parent.parent === message.parent;
  return isNext && attr(next.seen, 'aria-invalid') === 'true' ? (owner.get(next.seen) ?? null) : null;
}

/** A box with an error look around one field: the help inside it is then the error. */
function readErrorBox(scan: Scan, unit: Unit, errors: ErrorList): void {
  // « 1 57 06 … », then its key: in one box drawn wrong, the one case drawn wrong.
  const count =
    unit.seens.some(isWrongControl) && isOnlyWrong(scan, unit) ? MOST_IN_LINE : unit.members.length;
  for (const box of errorBoxes(unit.box.parent, Math.max(1, count))) {
    const inside = messagesIn(scan, box);
    const sure = inside.filter((message) => isError(message) || /alert/.test(classOf(message)));
    const help = inside.filter((message) => HELP.test(classOf(message)));
    for (const message of sure.length > 0 ? sure : help) add(errors, unit, textOf(scan, message));
  }
}

/** None of the few cases that follow or come before it in its box is drawn wrong. */
function isOnlyWrong({ candidates }: Scan, { members, box }: Unit): boolean {
  const own = members[0]?.index ?? -1;
  return [own - 1, own + members.length].every((i) => {
    const other = candidates[i];
    return !other || other.item >= (box.parent?.parent?.itemEnd ?? 0) || !isWrongControl(other.seen);
  });
}
