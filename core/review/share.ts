/** Her side: from the page as it is read to the events that tell of it, with the version of each answer. */
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Assessment } from '../assessment.ts';
import type { Field, FieldId, PageModel } from '../page-model.ts';
import type { Redacted } from '../redact.ts';
import {
  type Delta,
  limits,
  type Reveal,
  type RevealedAnswer,
  type SharedLine,
  type SnapshotPart,
} from './events.ts';
import type { PersonPart } from './state.ts';
import { namesBetween } from './visits.ts';

/** One page, and what is known of each of its answers. */
interface TrackedPage {
  /** What makes it one page: another one is another snapshot. */
  page: string;
  /** Its main titles: under others it is not a page she comes back to. */
  titles: string;
  /** Number of the snapshot that first told of it. */
  first: number;
  /** The version of an answer not known yet: above all that this page has had, so that no old mark is taken for its own. */
  next: number;
  fields: Record<FieldId, { version: number; text: string }>;
}

/** What is known of the answers, on her side only. */
export interface Tracked extends TrackedPage {
  snap: number;
  /** Pages she left, with their told lines, while the review remembers them. */
  left: TrackedPage[];
}

export const nothingTracked: Tracked = {
  snap: 0,
  page: '',
  titles: '',
  first: 0,
  next: 1,
  fields: {},
  left: [],
};

/** What the other side was told, and the lines to tell now: needed to know a page she comes back to. */
export interface Told {
  person: PersonPart;
  lines: Redacted['lines'];
}

/**
 * Counts one version more for each answer that is not what it was, be it what it was before that. Another page, or
 * another step of it, starts a new snapshot, at version 1 for a page not told before. On one she comes back to, a
 * question whose answer is still the same bears its former version; any other, one that page has not had.
 */
export function track(
  before: Tracked,
  { page, place, shown }: Pick<Assessment, 'page' | 'place' | 'shown'>,
  told: Told | null = null,
): Tracked {
  const name = nameOfPage(page, place?.stepId ?? null);
  const isSame = before.snap > 0 && before.page === name;
  const titles = JSON.stringify(page.headings.filter(({ level }) => level === 1).map(({ text }) => text));
  const snap = isSame ? before.snap : before.snap + 1;
  const left = isSame || !told ? before.left : leave(before, told.person);
  const former = left.find((one) => one.page === name && one.titles === titles);
  const back = isSame || !told || !former ? null : comeBack(former, told);
  const { first, next, fields: known } = isSame ? before : (back ?? { first: snap, next: 1, fields: {} });
  const fields: Tracked['fields'] = Object.assign(Object.create(null), isSame ? known : {});
  for (const field of [...page.fields, ...shown]) {
    const text = contentOf(field);
    const last = Object.hasOwn(known, field.id) ? known[field.id] : undefined;
    const changed = isSame && last ? last.version + 1 : next;
    fields[field.id] = { version: last?.text === text ? last.version : changed, text };
  }
  return { snap, page: name, titles, first, next, fields: { ...fields }, left };
}

/** The pages left once this one is, of those the review remembers; of each, the lines that were told. */
function leave({ snap: _, left, ...page }: Tracked, person: PersonPart): TrackedPage[] {
  const fields = Object.entries(page.fields).filter(([id]) => Object.hasOwn(person.lines, id));
  const told = new Set([person, ...person.past].map((one) => one.page));
  return [
    ...left.filter(({ first }) => first !== page.first),
    { ...page, fields: Object.fromEntries(fields) },
  ].filter(({ first }) => told.has(first));
}

/** A page she left, its answers by what their lines are called now. */
function comeBack(
  { first, next, fields }: TrackedPage,
  { person, lines }: Told,
): Pick<TrackedPage, 'first' | 'next' | 'fields'> {
  const last = [...person.past, person].findLast(({ page }) => page === first);
  const names = last ? [...namesBetween(last, lines)] : [];
  const known = names.flatMap(([id, former]) => {
    const field = Object.hasOwn(fields, former) ? fields[former] : undefined;
    return field ? [[id, field] as const] : [];
  });
  const highest = Math.max(next - 1, ...Object.values(fields).map(({ version }) => version));
  return { first, next: highest + 1, fields: Object.fromEntries(known) };
}

function nameOfPage({ host, path, step }: PageModel, stepId: string | null): string {
  return JSON.stringify([host, path, stepId, step?.index ?? null, step?.title ?? null]);
}

/** With what the page itself writes over it: under « Personne 2 » it may be somebody else's since, an answer like another. */
function contentOf({ value, files, label, group, outerGroup }: Field): string {
  return JSON.stringify([value, files.map(({ name, size }) => [name, size]), label, group, outerGroup]);
}

/** Whether two looks at it are of the same snapshot, and how many versions its answers have. */
export function versionOf(tracked: Tracked, id: FieldId): number {
  return (Object.hasOwn(tracked.fields, id) ? tracked.fields[id]?.version : undefined) ?? 0;
}

function linesOf({ lines }: Redacted, tracked: Tracked): SharedLine[] {
  return lines.map((line) => ({ ...line, version: versionOf(tracked, line.id) }));
}

/** Bytes of the list in one event: with its wrapping, below what one frame holds. */
const listLength = 14_000;

/** Cut where the next item would make an event too long; never empty. */
function cut<T>(items: T[]): T[][] {
  const lists: T[][] = [[]];
  let length = 0;
  for (const item of items) {
    const size = utf8ToBytes(JSON.stringify(item)).length + 1;
    if (length > 0 && length + size > listLength) {
      lists.push([]);
      length = 0;
    }
    lists.at(-1)?.push(item);
    length += size;
  }
  return lists;
}

/** The whole page, in parts. Also what her preview shows: what leaves is this and nothing else. */
export function makeSnapshot(redacted: Redacted, tracked: Tracked): SnapshotPart[] {
  const parts = cut(linesOf(redacted, tracked));
  const { place, notShared, unreadZones } = redacted;
  return parts.map((lines, part) => ({
    t: 'snap',
    snap: tracked.snap,
    ...(tracked.first < tracked.snap && { page: tracked.first }),
    part,
    of: parts.length,
    place,
    notShared,
    unreadZones,
    lines,
  }));
}

/** What changed since the lines last told, for the same snapshot; empty when nothing did. */
export function makeDeltas(told: SharedLine[], redacted: Redacted, tracked: Tracked): Delta[] {
  const now = linesOf(redacted, tracked);
  const before = new Map(told.map((line) => [line.id, JSON.stringify(line)]));
  const there = new Set(now.map(({ id }) => id));
  const changed = now.filter((line) => before.get(line.id) !== JSON.stringify(line));
  const gone = told.map(({ id }) => id).filter((id) => !there.has(id));
  if (changed.length === 0 && gone.length === 0) return [];
  const { snap } = tracked;
  const news = cut(changed).map((lines): Delta => ({ t: 'delta', snap, lines, gone: [] }));
  const left = gone.length > 0 ? cut(gone) : [];
  return [
    ...news.filter(({ lines }) => lines.length > 0),
    ...left.map((ids): Delta => ({ t: 'delta', snap, lines: [], gone: ids })),
  ];
}

/** Answers she shows, for so many seconds; null until she hides them. Throws a RangeError above the longest time. */
export function makeReveals(answers: RevealedAnswer[], tracked: Tracked, seconds: number | null): Reveal[] {
  const longest = answers.length > 1 ? limits.revealAll : limits.revealOne;
  if (seconds !== null && !(seconds > 0 && seconds <= longest)) {
    throw new RangeError(`An answer is shown for ${longest} seconds at most.`);
  }
  if (answers.length === 0) return [];
  return cut(answers).map((list) => ({ t: 'reveal', snap: tracked.snap, seconds, answers: list }));
}
