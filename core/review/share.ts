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

/** What is known of each answer, on her side only. */
export interface Tracked {
  snap: number;
  /** What makes it one page: another one is another snapshot. */
  page: string;
  fields: Record<FieldId, { version: number; text: string }>;
}

export const nothingTracked: Tracked = { snap: 0, page: '', fields: {} };

/**
 * Counts one version more for each answer that is not what it was, be it what it was before that. Another page, or
 * another step of it, starts a new snapshot at version 1.
 */
export function track(
  before: Tracked,
  { page, place, shown }: Pick<Assessment, 'page' | 'place' | 'shown'>,
): Tracked {
  const name = nameOfPage(page, place?.stepId ?? null);
  const isSame = before.snap > 0 && before.page === name;
  const known = isSame ? before.fields : {};
  const fields: Tracked['fields'] = Object.assign(Object.create(null), isSame ? known : {});
  for (const field of [...page.fields, ...shown]) {
    const text = contentOf(field);
    const last = Object.hasOwn(known, field.id) ? known[field.id] : undefined;
    const version = last ? last.version + (last.text === text ? 0 : 1) : 1;
    fields[field.id] = { version, text };
  }
  return { snap: isSame ? before.snap : before.snap + 1, page: name, fields: { ...fields } };
}

function nameOfPage({ host, path, step }: PageModel, stepId: string | null): string {
  return JSON.stringify([host, path, stepId, step?.index ?? null, step?.title ?? null]);
}

function contentOf({ value, files }: Field): string {
  return JSON.stringify([value, files.map(({ name, size }) => [name, size])]);
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
