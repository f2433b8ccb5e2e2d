/** From what the walk saw to the page's fields, in order. Their values are read elsewhere, once reading is allowed. */
import type { FieldAsRead, FieldValue } from '../../../core/page-model.ts';
import { joinDrawnLists } from './drawn-lists.ts';
import { readErrors } from './errors.ts';
import { type Surroundings, surroundingsOf } from './groups.ts';
import { inputTypeOf } from './kinds.ts';
import { buildLabelMap } from './label-map.ts';
import { nameUnit } from './labels.ts';
import { type Found, identify, type ReadMemory } from './memory.ts';
import { type Named, wordsById } from './own-label.ts';
import { readPlainQuestions } from './plain-questions.ts';
import { type Drawn, drawnAs, isMarked, markNear } from './required.ts';
import { findIn, nearest } from './safe-dom.ts';
import type { Candidate, Item, Scan, Seen } from './seen.ts';
import { attr, classOf } from './seen.ts';
import { inTurns } from './slices.ts';
import { splitDates } from './split-dates.ts';
import { buildTableMap } from './tables.ts';
import { partOf } from './text.ts';
import { buildUnits, type Unit } from './units.ts';
import { optionsOf } from './values.ts';
import { isSurelyInSight } from './visibility.ts';

const UNREAD: FieldValue = { state: 'unread' };

export interface ReadFields {
  units: Unit[];
  fields: FieldAsRead[];
}

export function* readFields(scan: Scan, memory: ReadMemory, found: Found): Generator<void, ReadFields> {
  const labels = yield* buildLabelMap(scan);
  yield* joinDrawnLists(scan, labels);
  const controlled = yield* controlledIds(scan);
  const units = yield* buildUnits(
    scan,
    (candidate) => isShown(scan, candidate) && !isPopup(candidate, controlled),
  );
  const tables = yield* buildTableMap(scan);
  const plain = yield* readPlainQuestions(scan, labels);
  const maps = { labels, tables, plain, names: new Set<Seen>() };
  const memo = new Map();
  const named: Named[] = [];
  const around: Surroundings[] = [];
  yield* inTurns(units, (unit) => {
    const name = nameUnit(scan, maps, unit);
    named.push(name);
    if (name.seen) maps.names.add(name.seen);
    around.push(surroundingsOf(scan, maps, memo, unit, name.seen));
  });
  yield;
  const splits = yield* splitDates(units, named, around);
  const errors = yield* readErrors(scan, units, (i) => ({
    label: named[i]?.label ?? '',
    question: around[i]?.question ?? around[i]?.group ?? '',
  }));
  yield;
  const fields: FieldAsRead[] = [];
  const looks = new Map<string, Drawn>();
  // Asked once: of each case of a large page, it takes a seventh of the reading.
  const isAnyOff = findIn(scan.root.el, OFF) !== null;
  yield* inTurns(units, (unit, i) => {
    const name = named[i] as Named;
    const place = around[i] as Surroundings;
    const field = toField(scan, memory, unit, name, place, splits, found);
    field.error = errors.get(unit) ?? (name.error || null);
    if (isAnyOff && nearest((unit.seens[0] as Seen).el, OFF)) field.disabled = true;
    fields.push(field);
    const { clues } = field;
    const row = tables.headersOf(unit.seens[0] as Seen)?.row;
    if (row) clues.row = row;
    clues.says = name.says ?? markNear(scan, name.seen, unit);
    clues.groupSays = place.says;
    if (clues.says) return;
    clues.isMarked = isMarked(unit, name.seen);
    const drawn = !clues.isMarked && name.seen && drawnAs(name.seen, looks);
    if (drawn) Object.assign(clues, drawn);
  });
  // « jj/mm/aaaa » takes no letters beside cases that do: it is filled in from a calendar.
  if (fields.some((field) => !field.readOnly && field.kind !== 'checkbox'))
    for (const field of fields) if (/aaaa/i.test(field.clues.placeholder ?? '')) field.readOnly = false;
  return { units, fields };
}

/** A control cut from sight counts when something visible stands for it: its label, or what it opens. */
function isShown(scan: Scan, candidate: Candidate): boolean {
  if (!candidate.isHidden) return true;
  if (candidate.labels?.some((label) => label.itemEnd > label.itemStart && isSurelyInSight(label)))
    return true;
  if (candidate.kind !== 'file') return false;
  const { parent } = candidate.seen;
  return (
    parent !== null &&
    parent.itemEnd - parent.itemStart > 1 &&
    scan.items[candidate.item] !== undefined &&
    isSurelyInSight(parent)
  );
}

/** Ids that other controls say they open: a list opened by a box is part of it, not one more field. */
function* controlledIds(scan: Scan): Generator<void, Set<string>> {
  const ids = new Set<string>();
  yield* inTurns(scan.candidates, ({ seen }) => {
    for (const name of ['aria-controls', 'aria-owns']) {
      const said = attr(seen, name);
      if (said) for (const id of said.split(/\s+/)) if (id) ids.add(id);
    }
  });
  return ids;
}

function isPopup(candidate: Candidate, controlled: Set<string>): boolean {
  return candidate.isCustom && controlled.has(candidate.seen.id);
}

/** What greys out what it holds. */
const OFF = 'fieldset[disabled],[aria-disabled=true],[inert]';

function toField(
  scan: Scan,
  memory: ReadMemory,
  unit: Unit,
  name: Named,
  place: Surroundings,
  splits: Set<Unit>,
  found: Found,
): FieldAsRead {
  const first = unit.seens[0] as Seen;
  const { el } = first;
  const id = identify(memory, found, first.el, 'f');
  const options = name.options.length > 0 || first.tag === 'input' ? name.options : optionsOf(el);
  const hint = `${name.hint} ${describedHint(scan, unit)}`.trim() || null;
  const length = Number(attr(first, 'maxlength') ?? Number.NaN);
  const maxLength = Number.isFinite(length) && length >= 0 ? length : null;
  // « Salaire brut [ ] € », all in one label: the unit is no part of its name.
  const label = name.label.endsWith('€') ? name.label.replace(/[\s:]+€$/, '') : name.label;
  const field: FieldAsRead = {
    id,
    label,
    question: place.question,
    group: place.group,
    heading: place.heading,
    kind: unit.kind,
    clues: cluesOf(scan, unit, name, label, splits),
    hint,
    error: null,
    value: UNREAD,
    initial: UNREAD,
    options,
    files: [],
    min: attr(first, 'min') ?? attr(first, 'aria-valuemin'),
    max: attr(first, 'max') ?? attr(first, 'aria-valuemax'),
    maxLength,
    disabled: attr(first, 'disabled') !== null,
    readOnly: attr(first, 'readonly') !== null || attr(first, 'aria-readonly') === 'true',
  };
  const accept = attr(first, 'accept');
  if (accept !== null) field.accept = accept;
  if (place.outer !== null) field.outerGroup = place.outer;
  if (place.says === 'required' && unit.kind === 'checkbox') field.needsOne = true;
  return field;
}

function cluesOf(
  scan: Scan,
  unit: Unit,
  name: Named,
  label: string,
  splits: Set<Unit>,
): FieldAsRead['clues'] {
  const first = unit.seens[0] as Seen;
  const clues: FieldAsRead['clues'] = {
    placeholder: attr(first, 'placeholder') ?? attr(first, 'format'),
    purpose: attr(first, 'autocomplete') ?? '',
    inputMode: attr(first, 'inputmode') ?? '',
    inputType: first.tag === 'input' ? inputTypeOf(first) : '',
    unit: unitBeside(scan, unit),
    isClosed: first.tag !== 'input' || attr(first, 'readonly') !== null,
    isDateSplit: splits.has(unit),
    says: null,
    groupSays: null,
    isMarked: false,
    isStarred: false,
    isRed: false,
    isBold: false,
  };
  if (name.label !== label) clues.label = name.label;
  return clues;
}

/** Help the control points to, errors left out. */
function describedHint(scan: Scan, unit: Unit): string {
  const first = unit.seens[0] as Seen;
  const ids = attr(first, 'aria-describedby');
  if (!ids) return '';
  const texts: string[] = [];
  for (const id of ids.split(/\s+/)) {
    const target = first.scope.ids.get(id);
    if (
      !target ||
      target.fieldEnd > target.fieldStart ||
      /error|erreur|invalid|danger/.test(classOf(target)) ||
      target.role === 'alert'
    )
      continue;
    texts.push(wordsById(scan, first, id));
  }
  return texts.filter(Boolean).join(' ');
}

/** A unit drawn just after the control: « € », « % », « heures »; « Loyer (€) » is the name of the next one. */
function unitBeside(scan: Scan, unit: Unit): string {
  if (unit.kind !== 'text' && unit.kind !== 'number') return '';
  for (const place of [unit.itemAfter, unit.item - 1]) {
    const item: Item | undefined = scan.items[place];
    if (item?.type !== 'text' || item.owner.field) continue;
    // Right after another control, it is that one's.
    if (place < unit.item && scan.items[place - 1]?.type === 'field') continue;
    const text = item.text.trim();
    if (
      text.length <= 12 &&
      /^\W*(en )?([€%£$]|m[²2]|euros?\b|(eur|h|heures?|hours?)$)/i.test(text) &&
      partOf(item.owner, item.owner) === 'main'
    )
      return text;
  }
  return '';
}
