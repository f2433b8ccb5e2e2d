/** One map of labels for the whole page: which label element speaks for which control, worked out once. */
import { firstAt } from './ordered.ts';
import { attr, type Candidate, type Scan, type Scope, type Seen } from './seen.ts';
import { inTurns } from './slices.ts';

const MOST_SIDE_BY_SIDE = 6;
/** What a label may speak for without anything being asked. */
const NOT_ASKED = new Set(['progress', 'meter', 'output', 'button']);

export interface LabelMap {
  /** The control a label speaks for; labels tied to nothing visible are absent. */
  target: Map<Seen, Candidate>;
  /** Labels tied to nothing visible, in page order: people read them as the words beside the control. */
  orphans: Seen[];
}

export function* buildLabelMap(scan: Scan): Generator<void, LabelMap> {
  const byId = new Map<Scope, Map<string, Candidate | Candidate[]>>();
  yield* inTurns(scan.candidates, (candidate) => {
    const { id } = candidate.seen;
    if (id) addTo(byId, candidate, id);
    const other = candidate.isCustom ? attr(candidate.seen, 'identifier') : null;
    if (other) addTo(byId, candidate, other);
  });
  const map: LabelMap = { target: new Map(), orphans: [] };
  yield* inTurns(scan.labels, (label) => {
    const id = attr(label, 'for');
    const named = id ? byId.get(label.scope)?.get(id) : undefined;
    const inside = label.fieldEnd > label.fieldStart ? scan.candidates[label.fieldStart] : undefined;
    const field = Array.isArray(named)
      ? closestTo(label, named)
      : (named ?? inside ?? heldBy(scan, label, id));
    if (!field) {
      if (id && NOT_ASKED.has(label.scope.ids.get(id)?.tag ?? '')) return;
      map.orphans.push(label);
      return;
    }
    map.target.set(label, field);
    const first = field.labels?.[0];
    if (first && field.labels?.length === 1 && isOverSeveral(first) && standsAlone(label)) {
      // « Date de début » over three cases points to the first; « Jour » beside it names it.
      map.target.delete(first);
      map.orphans.push(first);
      field.labels = [label];
    } else if (field.labels) field.labels.push(label);
    else field.labels = [label];
  });
  map.orphans.sort((a, b) => a.itemStart - b.itemStart);
  pairSideBySide(scan, map);
  return map;
}

/** What `for` names may be a box drawn around the one control. */
function heldBy(scan: Scan, { scope }: Seen, id: string | null): Candidate | undefined {
  const box = id ? scope.ids.get(id) : undefined;
  return box && box.fieldEnd - box.fieldStart === 1 ? scan.candidates[box.fieldStart] : undefined;
}

/** It holds several controls, or what holds it does. */
function isOverSeveral({ parent, fieldStart, fieldEnd }: Seen): boolean {
  if (fieldEnd - fieldStart > 1) return true;
  return parent !== null && parent.tag !== 'form' && parent.fieldEnd - parent.fieldStart > 1;
}

function standsAlone({ parent }: Seen): boolean {
  return parent !== null && parent.fieldEnd - parent.fieldStart === 1;
}

/**
 * Two or more labels in a row, then as many controls without one: people read the first label over the first control.
 * A label before a single control is left alone; it may name a group.
 */
function pairSideBySide(scan: Scan, map: LabelMap): void {
  const paired = new Set<Seen>();
  for (let i = 0; i + 1 < map.orphans.length; i++) {
    const first = map.orphans[i] as Seen;
    const start = firstAt(scan.candidates, (one) => one.item, first.itemStart);
    const place = scan.candidates[start]?.item ?? -1;
    let count = 1;
    while (count < MOST_SIDE_BY_SIDE && (map.orphans[i + count]?.itemStart ?? place) < place) count++;
    if (count < 2) continue;
    const fields = scan.candidates.slice(start, start + count);
    const isRow =
      fields.length === count && fields.every((field) => canPair(field)) && !labelBetween(scan, fields);
    if (isRow && !canPair(scan.candidates[start + count], fields[0])) {
      for (const [k, field] of fields.entries()) {
        const label = map.orphans[i + k] as Seen;
        map.target.set(label, field);
        field.labels = [label];
        paired.add(label);
      }
    }
    i += count - 1;
  }
  if (paired.size > 0) map.orphans = map.orphans.filter((label) => !paired.has(label));
}

/** A control without a label; after `row`, only one in the same element goes on with it. */
function canPair(field: Candidate | undefined, row?: Candidate): boolean {
  if (!field || field.isHidden || field.labels !== null) return false;
  if (row && field.seen.parent !== row.seen.parent) return false;
  return field.kind !== 'checkbox' && field.kind !== 'radio';
}

function labelBetween(scan: Scan, fields: Candidate[]): boolean {
  const from = (fields[0] as Candidate).item;
  const to = (fields[fields.length - 1] as Candidate).item;
  const next = scan.labels[firstAt(scan.labels, (one) => one.itemStart, from)];
  return next !== undefined && next.itemStart < to;
}

function addTo(
  byId: Map<Scope, Map<string, Candidate | Candidate[]>>,
  candidate: Candidate,
  id: string,
): void {
  const { scope } = candidate.seen;
  let ids = byId.get(scope);
  if (!ids) {
    ids = new Map();
    byId.set(scope, ids);
  }
  const known = ids.get(id);
  if (!known) ids.set(id, candidate);
  else if (Array.isArray(known)) known.push(candidate);
  else ids.set(id, [known, candidate]);
}

/** The same id twice on a page: each label means the control drawn nearest to it. */
function closestTo(label: Seen, fields: Candidate[]): Candidate {
  let best = fields[0] as Candidate;
  if (fields.length === 1) return best;
  const shown = fields.some((field) => !field.isHidden);
  let bestGap = Number.POSITIVE_INFINITY;
  for (const field of fields) {
    if (shown && field.isHidden) continue;
    const gap =
      field.item >= label.itemStart ? field.item - label.itemStart : (label.itemStart - field.item) * 2;
    if (gap < bestGap) {
      bestGap = gap;
      best = field;
    }
  }
  return best;
}
