import type { FieldId } from '../page-model.ts';
import type { Delta, PersonEvent, Reveal, SharedLine, SnapshotPart } from './events.ts';
import { limits } from './events.ts';
import type { PersonPart, ShownAnswer } from './state.ts';

/** Her half of the review after one of her events. `at`: this side's own clock, in milliseconds. */
export function reducePerson(part: PersonPart, event: PersonEvent, at: number): PersonPart {
  switch (event.t) {
    case 'hello':
      return { ...part, versions: event.versions, status: 'here' };
    case 'snap':
      return takeSnapshot(part, event);
    case 'delta':
      return event.snap === part.snap ? takeDelta(part, event) : part;
    case 'reveal':
      return event.snap === part.snap ? takeReveal(part, event, at) : part;
    case 'conceal':
      return { ...part, reveals: event.ids === null ? {} : without(part.reveals, event.ids) };
    case 'reply': {
      if (event.snap !== part.snap || lineOf(part, event.id)?.version !== event.version) return part;
      const { id, version, reply } = event;
      return { ...part, replies: { ...part.replies, [id]: { version, reply } } };
    }
    case 'status': {
      // What was sent stays sent: a sign of life does not take it back.
      const status = part.status === 'sent' ? 'sent' : event.state;
      // Her panel is closed: nothing stays shown behind her back.
      return { ...part, status, reveals: event.state === 'away' ? {} : part.reveals };
    }
    case 'bye':
      return { ...part, hasLeft: true, reveals: {} };
  }
}

/** Answers whose time is over are forgotten, not only hidden. */
export function forgetExpired(part: PersonPart, at: number): PersonPart {
  const isOver = ({ until }: ShownAnswer) => until !== null && until <= at;
  const over = Object.keys(part.reveals).filter((id) => isOver(part.reveals[id] as ShownAnswer));
  return over.length > 0 ? { ...part, reveals: without(part.reveals, over) } : part;
}

function takeSnapshot(part: PersonPart, event: SnapshotPart): PersonPart {
  if (event.snap <= part.snap || event.part >= event.of) return part;
  const same = part.pending.filter(({ snap, part: number }) => snap === event.snap && number !== event.part);
  const pending = [...same, event].sort((one, other) => one.part - other.part);
  if (pending.length < event.of) return { ...part, pending };
  const lines = pending.flatMap((one) => one.lines).slice(0, limits.lines);
  const first = pending[0] as SnapshotPart;
  return {
    ...part,
    snap: event.snap,
    page: first.page ?? event.snap,
    past: [...part.past, { ...part, past: [], pending: [], reveals: {} }].slice(-limits.visits),
    pending: [],
    place: first.place,
    notShared: first.notShared,
    unreadZones: first.unreadZones,
    order: lines.map(({ id }) => id),
    lines: byId(lines),
    gone: [],
    shown: {},
    reveals: {},
    replies: {},
  };
}

function takeDelta(part: PersonPart, event: Delta): PersonPart {
  // A version never goes back: an old line that comes late changes nothing.
  const news = event.lines.filter((line) => line.version >= (lineOf(part, line.id)?.version ?? 0));
  const added = news.map(({ id }) => id).filter((id) => !part.order.includes(id));
  const order = [...part.order, ...added].slice(0, limits.lines);
  const known = news.filter(({ id }) => order.includes(id));
  const changed = known.filter((line) => line.version > (lineOf(part, line.id)?.version ?? 0));
  const back = new Set(known.map(({ id }) => id));
  const gone = [...part.gone.filter((id) => !back.has(id)), ...event.gone.filter((id) => order.includes(id))];
  return {
    ...part,
    order,
    lines: { ...part.lines, ...byId(known) },
    gone: [...new Set(gone)],
    // What was shown is no longer what is there.
    reveals: without(part.reveals, [...changed.map(({ id }) => id), ...event.gone]),
  };
}

function takeReveal(part: PersonPart, { answers, seconds }: Reveal, at: number): PersonPart {
  const until = seconds === null ? null : at + seconds * 1000;
  const current = answers.filter(({ id, version }) => lineOf(part, id)?.version === version);
  // Built from entries, never assigned by key: `__proto__` is an id like another.
  const reveals = Object.fromEntries(
    current.map(({ id, version, value, initial }) => [id, { version, value, initial, until }]),
  );
  const shown = Object.fromEntries(current.map(({ id, version }) => [id, version]));
  return { ...part, reveals: { ...part.reveals, ...reveals }, shown: { ...part.shown, ...shown } };
}

/** Ids come from a page: one named like a member of every object must find nothing. */
export function lineOf(part: PersonPart, id: FieldId): SharedLine | undefined {
  return Object.hasOwn(part.lines, id) ? part.lines[id] : undefined;
}

function byId(lines: SharedLine[]): Record<FieldId, SharedLine> {
  return Object.fromEntries(lines.map((line) => [line.id, line]));
}

function without<T>(record: Record<FieldId, T>, ids: FieldId[]): Record<FieldId, T> {
  return Object.fromEntries(Object.entries(record).filter(([id]) => !ids.includes(id)));
}
