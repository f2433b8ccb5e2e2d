import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestPlain } from '../../../adapters/review-link/padding.ts';
import { readFromPerson } from '../../../adapters/review-link/wire-person.ts';
import { emptyProgress } from '../../../core/assessment.ts';
import { redact, showAllButNumbers } from '../../../core/redact.ts';
import { agreeOnVersion, spokenVersions } from '../../../core/review/agree-version.ts';
import type { PersonEvent, SnapshotPart } from '../../../core/review/events.ts';
import { reduceReview } from '../../../core/review/reduce.ts';
import {
  makeDeltas,
  makeReveals,
  makeSnapshot,
  nothingTracked,
  track,
  versionOf,
} from '../../../core/review/share.ts';
import { emptyReview } from '../../../core/review/state.ts';
import { previewAll, tellAnswer } from '../../../core/review/tell.ts';
import { viewLines } from '../../../core/review/view.ts';
import { filled, makeAssessment, makeField } from '../../support/review/field.ts';

const apply = (events: PersonEvent[], from = emptyReview) =>
  events.reduce((state, event) => reduceReview(state, { from: 'person', event }, 0), from);

describe('versions', () => {
  it('grow at each change, back to the same answer too, and start anew on another page', () => {
    const page = (text: string, path = '/a') =>
      makeAssessment([makeField({ id: 'f', ...filled(text) })], { path });
    let tracked = track(nothingTracked, page('1'));
    expect([tracked.snap, versionOf(tracked, 'f')]).toEqual([1, 1]);
    for (const [text, version] of [
      ['1', 1],
      ['2', 2],
      ['1', 3],
    ] as const) {
      tracked = track(tracked, page(text));
      expect(versionOf(tracked, 'f')).toBe(version);
    }
    tracked = track(tracked, page('1', '/b'));
    expect([tracked.snap, versionOf(tracked, 'f')]).toEqual([2, 1]);
  });

  it('an id named like a member of every object is counted like another', () => {
    const page = makeAssessment(['__proto__', 'constructor'].map((id) => makeField({ id })));
    const tracked = track(track(nothingTracked, page), page);
    expect([versionOf(tracked, '__proto__'), versionOf(tracked, 'constructor')]).toEqual([1, 1]);
    expect(versionOf(tracked, 'toString')).toBe(0);
  });
});

describe('row 37: what leaves is what the preview shows', () => {
  it('the other side sees exactly the redacted lines, whole, whatever their number and length', () => {
    const field = fc.record({
      label: fc.string({ maxLength: 300, unit: 'grapheme' }),
      group: fc.option(fc.string()),
    });
    fc.assert(
      fc.property(fc.array(field, { maxLength: 150 }), (fields) => {
        const page = makeAssessment(fields.map((one, at) => makeField({ id: `f${at}`, ...one })));
        const redacted = redact(page);
        if (!redacted) throw new Error('nothing');
        const parts = makeSnapshot(redacted, track(nothingTracked, page));
        for (const event of parts) {
          const text = JSON.stringify({ ack: 4096, head: '0123456789abcdef', event });
          expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(longestPlain);
          expect(readFromPerson(text)?.event).toEqual(event);
        }
        const seen = viewLines(apply(parts)).map(({ line: { version: _version, ...line } }) => line);
        expect(seen).toEqual(redacted.lines);
        expect(viewLines(apply(parts.slice(0, -1)))).toEqual([]);
      }),
      { seed: 37, numRuns: 150 },
    );
  });

  it('an answer of a line that was not told is neither previewed nor shown', () => {
    const assessment = makeAssessment(['a', 'b'].map((id) => makeField({ id, ...filled('1 420 €') })));
    const tracked = track(nothingTracked, assessment);
    const [part] = makeSnapshot(redact(assessment) as never, tracked);
    const told = apply([{ ...(part as SnapshotPart), lines: part?.lines.slice(0, 1) ?? [] }]);
    const page = { assessment, progress: emptyProgress };
    expect(previewAll(told, tracked, page).map(({ id }) => id)).toEqual(['a']);
    expect(tellAnswer(told, tracked, page, 'a')).toHaveLength(1);
    expect(tellAnswer(told, tracked, page, 'b')).toEqual([]);
  });

  it('row 50: 512 lines at most, the rest is counted', () => {
    const page = makeAssessment(Array.from({ length: 10_000 }, (_, at) => makeField({ id: `f${at}` })));
    const redacted = redact(page);
    expect([redacted?.lines.length, redacted?.notShared]).toEqual([512, 9488]);
  });

  it('a change tells of the lines that changed and of those that went, and of nothing else', () => {
    const before = makeAssessment(['a', 'b', 'c'].map((id) => makeField({ id, ...filled('1') })));
    const tracked = track(nothingTracked, before);
    const parts = makeSnapshot(redact(before) as never, tracked);
    const told = parts.flatMap(({ lines }) => lines);
    expect(makeDeltas(told, redact(before) as never, tracked)).toEqual([]);
    const after = makeAssessment([
      makeField({ id: 'a', ...filled('2') }),
      makeField({ id: 'b', ...filled('1') }),
    ]);
    const next = track(tracked, after);
    const deltas = makeDeltas(told, redact(after) as never, next);
    expect(deltas.flatMap(({ lines }) => lines.map(({ id, version }) => [id, version]))).toEqual([['a', 2]]);
    expect(deltas.flatMap(({ gone }) => gone)).toEqual(['c']);
    const views = viewLines(apply([...parts, ...deltas]));
    expect(views.map(({ line, isGone }) => [line.id, line.version, isGone])).toEqual([
      ['a', 2, false],
      ['b', 1, false],
      ['c', 1, true],
    ]);
  });
});

describe('row 26: a showing has an end', () => {
  const page = makeAssessment([
    makeField({ id: 'a', ...filled('1 420 €') }),
    makeField({ id: 'b', ...filled('12') }),
  ]);
  const tracked = track(nothingTracked, page);
  const answers = showAllButNumbers(page, (id) => versionOf(tracked, id));

  it('one answer for 120 seconds at most, several for a quarter of an hour', () => {
    expect(() => makeReveals(answers.slice(0, 1), tracked, 121)).toThrow(RangeError);
    expect(() => makeReveals(answers.slice(0, 1), tracked, 0)).toThrow(RangeError);
    expect(() => makeReveals(answers, tracked, 901)).toThrow(RangeError);
    expect(makeReveals(answers, tracked, 900)).toHaveLength(1);
    expect(makeReveals([], tracked, 60)).toEqual([]);
  });

  it('cuts what one frame cannot hold', () => {
    const many = Array.from({ length: 200 }, (_, at) => ({
      id: `f${at}`,
      version: 1,
      value: 'é'.repeat(400),
      initial: null,
    }));
    const reveals = makeReveals(many, tracked, 900);
    expect(reveals.length).toBeGreaterThan(5);
    for (const event of reveals) {
      expect(new TextEncoder().encode(JSON.stringify(event)).length).toBeLessThan(longestPlain - 200);
    }
  });
});

describe('R28: sides of different age', () => {
  it('speak the highest version both know, or say they cannot', () => {
    expect(agreeOnVersion([1, 2], [2, 3])).toBe(2);
    expect(agreeOnVersion([1, 1], [1, 4])).toBe(1);
    expect(agreeOnVersion([2, 3], [1, 1])).toBeNull();
    expect(agreeOnVersion(spokenVersions, spokenVersions)).not.toBeNull();
  });
});
