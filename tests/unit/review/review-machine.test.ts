import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hear, marksRoot } from '../../../adapters/review-link/hear.ts';
import type { HelperEvent, MarkKind, PersonEvent, SharedLine } from '../../../core/review/events.ts';
import { passTime, type ReviewEvent, reduceReview } from '../../../core/review/reduce.ts';
import { reduceHelper } from '../../../core/review/reduce-helper.ts';
import { emptyReview, type ReviewState } from '../../../core/review/state.ts';
import { summarise, viewLines } from '../../../core/review/view.ts';
import { pagesBefore } from '../../../core/review/visits.ts';

const seed = 29;
const ids = ['a', 'b', '__proto__', 'constructor'];
const kinds: MarkKind[] = ['nothing', 'question', 'together', 'unseen'];

const line = (id: string, version: number): SharedLine => ({
  id,
  label: id,
  group: null,
  kind: 'text',
  version,
  isDoubted: false,
});

/** One thing either person may do, by which the world (the true versions, what was shown) moves too. */
type Act =
  | { act: 'page' }
  /** Back to a page she left; of each line, whether its answer changed meanwhile. */
  | { act: 'back'; page: number; changed: string[] }
  | { act: 'edit' | 'show' | 'hide'; id: string }
  | { act: 'mark'; id: string; kind: MarkKind; age: number }
  | { act: 'unmark'; id: string }
  | { act: 'done'; lies: boolean }
  | { act: 'wait'; seconds: number };

const anyId = fc.constantFrom(...ids);
const acts = fc.array(
  fc.oneof(
    fc.record({ act: fc.constant('page' as const) }),
    fc.record({
      act: fc.constant('back' as const),
      page: fc.nat({ max: 3 }),
      changed: fc.subarray(ids),
    }),
    fc.record({ act: fc.constantFrom('edit' as const, 'show' as const, 'hide' as const), id: anyId }),
    fc.record({
      act: fc.constant('mark' as const),
      id: anyId,
      kind: fc.constantFrom(...kinds),
      age: fc.integer({ min: -3, max: 3 }),
    }),
    fc.record({ act: fc.constant('unmark' as const), id: anyId }),
    fc.record({ act: fc.constant('done' as const), lies: fc.boolean() }),
    fc.record({ act: fc.constant('wait' as const), seconds: fc.integer({ min: 1, max: 200 }) }),
  ) as fc.Arbitrary<Act>,
  { maxLength: 40 },
);

interface World {
  state: ReviewState;
  snap: number;
  page: number;
  /** Pages she left, by number: `versions`, `shown` and `said` as they were, and the highest version there was. */
  left: Map<number, Pick<World, 'versions' | 'shown' | 'said'>>;
  /** The version of each line he spoke of last on this page; none once taken back. */
  said: Map<string, number>;
  versions: Map<string, number>;
  /** `id version` of what was shown on the page in force. */
  shown: Set<string>;
  /** When each answer stops being shown. */
  until: Map<string, number>;
  now: number;
  events: ReviewEvent[];
}

const startWorld = (): World => ({
  state: emptyReview,
  snap: 0,
  page: 0,
  left: new Map(),
  said: new Map(),
  versions: new Map(),
  shown: new Set(),
  until: new Map(),
  now: 0,
  events: [],
});

function say(world: World, said: ReviewEvent): void {
  world.state = reduceReview(world.state, said, world.now);
  world.events.push(said);
}
const person = (world: World, event: PersonEvent) => say(world, { from: 'person', event });
const helper = (world: World, event: HelperEvent) => say(world, { from: 'helper', event });

function play(world: World, act: Act): void {
  const { snap, versions, shown, until } = world;
  if (act.act === 'page' || act.act === 'back') {
    const pages = [...world.left.keys()].filter((page) => page !== world.page);
    const page = act.act === 'back' && pages.length > 0 ? pages[act.page % pages.length] : undefined;
    if (world.page > 0) world.left.set(world.page, { versions, shown, said: world.said });
    world.snap++;
    const again = page === undefined ? undefined : world.left.get(page);
    const highest = Math.max(0, ...(again?.versions.values() ?? []));
    const versionOf = (id: string) =>
      act.act === 'back' && act.changed.includes(id) ? highest + 1 : (again?.versions.get(id) ?? 1);
    world.page = page ?? world.snap;
    world.versions = new Map(ids.map((id) => [id, versionOf(id)]));
    world.shown = again?.shown ?? new Set();
    world.said = again?.said ?? new Map();
    world.until = new Map();
    const lines = ids.map((id) => line(id, world.versions.get(id) ?? 0));
    const shared = { page, place: null, notShared: 0, unreadZones: 0 };
    person(world, { t: 'snap', snap: world.snap, part: 0, of: 1, ...shared, lines });
  } else if (act.act === 'wait') {
    world.now += act.seconds * 1000;
    world.state = passTime(world.state, world.now);
    for (const [id, end] of until) if (end <= world.now) until.delete(id);
  } else if (act.act === 'done') {
    say(world, { from: 'helper', event: { t: 'done', snap, root: '' }, isTrue: !act.lies });
  } else {
    const version = versions.get(act.id) ?? 0;
    if (act.act === 'edit') {
      versions.set(act.id, version + 1);
      until.delete(act.id);
      person(world, { t: 'delta', snap, lines: [line(act.id, version + 1)], gone: [] });
    } else if (act.act === 'show') {
      shown.add(`${act.id} ${version}`);
      if (version > 0) until.set(act.id, world.now + 120_000);
      const answer = { id: act.id, version, value: 'v', initial: null };
      person(world, { t: 'reveal', snap, seconds: 120, answers: [answer] });
    } else if (act.act === 'hide') {
      until.delete(act.id);
      person(world, { t: 'conceal', ids: [act.id] });
    } else if (act.act === 'unmark') {
      if (version > 0) world.said.delete(act.id);
      helper(world, { t: 'unmark', snap, id: act.id });
    } else if (act.act === 'mark') {
      const claimed = Math.max(0, version + act.age);
      if (version > 0 && claimed <= version) world.said.set(act.id, claimed);
      helper(world, { t: 'mark', snap, id: act.id, version: claimed, mark: act.kind, remark: '' });
    }
  }
}

function check(world: World): void {
  for (const view of viewLines(world.state)) {
    const { id } = view.line;
    const version = world.versions.get(id);
    expect(view.line.version).toBe(version);
    if (view.mark?.state === 'current') {
      expect(world.said.get(id), 'a mark in force is about the answer that is there').toBe(version);
      if (view.mark.kind !== 'unseen') {
        expect(world.shown, 'an opinion needs the answer').toContain(`${id} ${version}`);
      }
    }
    expect(view.mark?.state, 'and none is lost').toBe(
      world.said.has(id) ? (world.said.get(id) === version ? 'current' : 'expired') : undefined,
    );
    expect(view.answer !== null, 'shown for its time and no longer').toBe(world.until.has(id));
    const canSee = world.shown.has(`${id} ${version}`);
    expect(view.allowed).toEqual(canSee ? ['nothing', 'question', 'together'] : ['unseen']);
  }
  const { reviewed, unseen, changed } = summarise(world.state);
  const pages = [world.state, ...pagesBefore(world.state)];
  expect(reviewed + unseen + changed).toBe(pages.flatMap(viewLines).length);
}

describe('row 29: a mark is bound to the version of the answer', () => {
  it('no sequence leaves a mark in force on another version, an opinion without the answer, or an answer too long', () => {
    fc.assert(
      fc.property(acts, (sequence) => {
        const world = startWorld();
        for (const act of sequence) {
          play(world, act);
          check(world);
        }
      }),
      { seed, numRuns: 3000 },
    );
  });

  it('a mark that expired does not come back, even when the answer is what it was before', () => {
    const world = startWorld();
    for (const act of [
      { act: 'page' },
      { act: 'show', id: 'a' },
      { act: 'mark', id: 'a', kind: 'nothing', age: 0 },
    ] as Act[]) {
      play(world, act);
    }
    expect(viewLines(world.state)[0]?.mark?.state).toBe('current');
    play(world, { act: 'edit', id: 'a' });
    play(world, { act: 'edit', id: 'a' });
    expect(viewLines(world.state)[0]?.mark).toEqual({ kind: 'nothing', remark: '', state: 'expired' });
    person(world, { t: 'delta', snap: 1, lines: [line('a', 1)], gone: [] });
    expect(viewLines(world.state)[0]?.mark?.state).toBe('expired');
  });

  it('her word on a line of an earlier page says nothing of this one', () => {
    const world = startWorld();
    play(world, { act: 'page' });
    play(world, { act: 'page' });
    person(world, { t: 'reply', snap: 1, id: 'a', version: 1, reply: 'corrected' });
    expect(viewLines(world.state)[0]?.reply).toBe('none');
    person(world, { t: 'reply', snap: 2, id: 'a', version: 1, reply: 'corrected' });
    expect(viewLines(world.state)[0]?.reply).toBe('corrected');
  });

  it('a mark for a version to come is not kept for later', () => {
    const world = startWorld();
    play(world, { act: 'page' });
    play(world, { act: 'mark', id: 'a', kind: 'nothing', age: 1 });
    play(world, { act: 'edit', id: 'a' });
    expect(viewLines(world.state)[0]?.mark).toBeNull();
  });
});

describe('row 68: repeats change nothing, and it does not matter how the two sides mingle', () => {
  it('every event twice in a row gives the same review', () => {
    fc.assert(
      fc.property(acts, (sequence) => {
        const world = startWorld();
        for (const act of sequence.filter(({ act }) => act !== 'wait')) play(world, act);
        const twice = world.events.flatMap((event) => [event, event]);
        const again = twice.reduce((state, event) => reduceReview(state, event, 0), emptyReview);
        expect(again).toEqual(world.state);
      }),
      { seed, numRuns: 1000 },
    );
  });

  it('helper events may come any time after what they speak of', () => {
    fc.assert(
      fc.property(acts, fc.infiniteStream(fc.boolean()), (sequence, coins) => {
        const world = startWorld();
        for (const act of sequence.filter(({ act }) => act !== 'wait' && act !== 'page')) {
          if (world.snap === 0) play(world, { act: 'page' });
          play(world, act);
        }
        // Each helper event may slip behind her next ones, never before what it follows.
        const moved: ReviewEvent[] = [];
        const late: ReviewEvent[] = [];
        for (const event of world.events) {
          if (event.from === 'helper') late.push(event);
          else moved.push(event);
          while (late.length > 0 && coins.next().value) moved.push(late.shift() as ReviewEvent);
        }
        const seen = (state: ReviewState) => viewLines(state).map(({ mark, line }) => [line.id, mark]);
        const other = [...moved, ...late].reduce(
          (state, event) => reduceReview(state, event, 0),
          emptyReview,
        );
        // Late marks of versions to come are refused earlier or later alike only when they were true to begin with.
        fc.pre(!sequence.some((act) => act.act === 'mark' && act.age > 0));
        expect(seen(other)).toEqual(seen(world.state));
      }),
      { seed, numRuns: 1000 },
    );
  });
});

describe('row 30: the end of a reading is about one page and its marks', () => {
  it('is not true for another page, nor with marks that are not these', async () => {
    const world = startWorld();
    play(world, { act: 'page' });
    play(world, { act: 'mark', id: 'a', kind: 'unseen', age: 0 });
    const root = await marksRoot(world.state.helper, 1);
    const finish = async () => say(world, await hear(world.state, 'h', { t: 'done', snap: 1, root }));
    await finish();
    expect(summarise(world.state).isDone).toBe(true);
    const before = world.state;
    play(world, { act: 'page' });
    expect(summarise(world.state).isDone).toBe(false);
    world.state = before;
    world.snap = 1;
    play(world, { act: 'mark', id: 'b', kind: 'unseen', age: 0 });
    expect(summarise(world.state).isDone).toBe(false);
    await finish();
    expect(summarise(world.state).isDone).toBe(false);
    play(world, { act: 'page' });
    await finish();
    expect(summarise(world.state).isDone).toBe(false);
  });

  it('« revu, sauf N réponses que je n’ai pas vues » counts what was not seen, and what changed apart', () => {
    const world = startWorld();
    play(world, { act: 'page' });
    for (const id of ['a', 'b']) {
      play(world, { act: 'show', id });
      play(world, { act: 'mark', id, kind: 'nothing', age: 0 });
    }
    play(world, { act: 'edit', id: 'b' });
    expect(summarise(world.state)).toMatchObject({ reviewed: 1, changed: 1, unseen: 2 });
    // Said of without being seen, then changed: it still was not seen.
    play(world, { act: 'mark', id: '__proto__', kind: 'unseen', age: 0 });
    play(world, { act: 'edit', id: '__proto__' });
    expect(summarise(world.state)).toMatchObject({ reviewed: 1, changed: 1, unseen: 2 });
  });
});

describe('row 35: a flood', () => {
  it('ten thousand marks keep one a line, on lines that exist', () => {
    const world = startWorld();
    play(world, { act: 'page' });
    for (let at = 0; at < 10_000; at++) {
      const id = at % 2 ? 'a' : `x${at}`;
      helper(world, { t: 'mark', snap: 1, id, version: 1, mark: 'unseen', remark: 'é'.repeat(5000) });
    }
    expect(Object.keys(world.state.helper.marks)).toEqual(['a']);
    expect(world.state.helper.marks.a?.remark.length).toBe(280);
    // A second bound, should lines without end be shared one day.
    const flood = Array.from({ length: 600 }, (_, at) => `x${at}`).reduce(
      (part, id) => reduceHelper(part, { t: 'mark', snap: 1, id, version: 1, mark: 'unseen', remark: '' }),
      world.state.helper,
    );
    expect(Object.keys(flood.marks)).toHaveLength(512);
  }, 30_000);
});
