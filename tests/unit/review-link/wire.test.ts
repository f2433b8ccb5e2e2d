import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRequest } from '../../../adapters/review-link/relay-requests.ts';
import { readFromHelper } from '../../../adapters/review-link/wire-helper.ts';
import { readFromPerson } from '../../../adapters/review-link/wire-person.ts';

const wrap = (event: unknown) => JSON.stringify({ ack: 0, head: '', event });
const mark = { t: 'mark', snap: 1, id: 'a', version: 1, mark: 'nothing', remark: '' };

describe('row 28: only what is listed is read', () => {
  it('a helper says hello, mark, unmark, point, done, status, bye', () => {
    expect(readFromHelper(wrap(mark))?.event).toEqual(mark);
    const known = ['hello', 'mark', 'unmark', 'point', 'done', 'status', 'bye'];
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.jsonValue().map(wrap),
          fc
            .record({ t: fc.constantFrom(...known, 'reveal', 'snap', 'set', 'click'), value: fc.string() })
            .map(wrap),
        ),
        (text) => {
          const read = readFromHelper(text);
          if (read) expect(known).toContain(read.event.t);
          if (read) expect(Object.keys(read.event)).not.toContain('value');
        },
      ),
      { seed: 28, numRuns: 5000 },
    );
  });

  it('a value smuggled beside, another type, her events in his mouth: dropped', () => {
    for (const event of [
      { ...mark, value: '1 420' },
      { ...mark, mark: 'ok' },
      { ...mark, version: 1.5 },
      { ...mark, id: 7 },
      { t: 'reveal', snap: 1, seconds: 10, answers: [] },
      { t: 'snap', snap: 1, part: 0, of: 1, place: null, notShared: 0, unreadZones: 0, lines: [] },
      { t: 'focus', id: 'a' },
    ]) {
      expect(readFromHelper(wrap(event))).toBeNull();
    }
    expect(readFromPerson(wrap(mark))).toBeNull();
    expect(readFromHelper(JSON.stringify({ ack: 0, head: '', event: mark, more: 1 }))).toBeNull();
  });

  it('row 49: prototype keys', () => {
    const text = `{"ack":0,"head":"","event":{"t":"bye","__proto__":{"isAgreed":true}}}`;
    expect(readFromHelper(text)).toBeNull();
    expect(({} as Record<string, unknown>).isAgreed).toBeUndefined();
  });

  it('row 50: more than 512 lines, a time too long', () => {
    const line = {
      id: 'a',
      label: 'a',
      group: null,
      kind: 'text',
      version: 1,
      isDoubted: false,
    };
    const snap = { t: 'snap', snap: 1, part: 0, of: 1, place: null, notShared: 0, unreadZones: 0 };
    expect(readFromPerson(wrap({ ...snap, lines: [line] }))).not.toBeNull();
    expect(readFromPerson(wrap({ ...snap, lines: new Array(513).fill(line) }))).toBeNull();
    expect(readFromPerson(wrap({ t: 'reveal', snap: 1, seconds: 10_000, answers: [] }))).toBeNull();
  });
});

describe('row 76: a room is 26 letters, a place three or four digits or 26 letters', () => {
  const good = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  it('no wildcard, no dot, no other length reaches the log', () => {
    const ask = (room: string) =>
      readRequest(JSON.stringify({ v: 'open', id: 1, room, after: { u: 0, h: 0 } }));
    expect(ask(good)).not.toBeNull();
    for (const room of ['*', '>', `${good.slice(1)}*`, `${good.slice(1)}.`, good.slice(1), `${good}A`, '']) {
      expect(ask(room)).toBeNull();
    }
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (room) => {
        expect(ask(room) !== null).toBe(/^[A-Z2-7]{26}$/.test(room));
      }),
      { seed: 76, numRuns: 3000 },
    );
    for (const np of ['*', '>', '41', '41755', '4.7', ' 417', '４１７']) {
      expect(readRequest(JSON.stringify({ v: 'claim', id: 1, np }))).toBeNull();
    }
  });
});
