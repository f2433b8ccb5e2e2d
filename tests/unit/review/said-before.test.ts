import { describe, expect, it } from 'vitest';
import type { MarkKind, PersonEvent, SharedLine } from '../../../core/review/events.ts';
import { reduceReview } from '../../../core/review/reduce.ts';
import { keepOpinions, placeAgain } from '../../../core/review/said-before.ts';
import { emptyReview, type ReviewState } from '../../../core/review/state.ts';
import { sharedLine } from '../../support/review/scripted-person.ts';

const place = { portal: 'caf', procedure: 'quarterly-declaration', stepId: null };

type Place = Extract<PersonEvent, { t: 'snap' }>['place'];

function share(lines: SharedLine[], where: Place = place, from: ReviewState = emptyReview): ReviewState {
  const event = {
    t: 'snap',
    snap: from.person.snap + 1,
    part: 0,
    of: 1,
    place: where,
    notShared: 0,
    unreadZones: 0,
    lines,
  } as const;
  return reduceReview(from, { from: 'person', event }, 0);
}

function mark(state: ReviewState, id: string, kind: MarkKind, remark = ''): ReviewState {
  const event = { t: 'mark', snap: state.person.snap, id, version: 1, mark: kind, remark } as const;
  return reduceReview(state, { from: 'helper', event }, 0);
}

function show(state: ReviewState, id: string): ReviewState {
  const answers = [{ id, version: 1, value: '1', initial: null }];
  const event = { t: 'reveal', snap: 1, seconds: 60, answers } as const;
  return reduceReview(state, { from: 'person', event }, 0);
}

describe('R5: what he had said, after a new code', () => {
  it('comes back beside its question, whatever the line is called inside, as he said it', () => {
    const before = keepOpinions(
      mark(
        show(share([sharedLine('f1', 'Salaire'), sharedLine('f2', 'Loyer')]), 'f1'),
        'f1',
        'question',
        'Quel mois ?',
      ),
    );
    const { beside, unplaced } = placeAgain(
      before,
      share([sharedLine('f8', 'Loyer'), sharedLine('f9', 'Salaire')]),
    );
    expect(beside).toEqual({ f9: { label: 'Salaire', kind: 'question', remark: 'Quel mois ?' } });
    expect(unplaced).toEqual([]);
  });

  it('on a page of 200 lines of which one in ten is new: all are found again', () => {
    const name = (at: number) => `Question ${at}`;
    let old = share(Array.from({ length: 180 }, (_, at) => sharedLine(`a${at}`, name(at))));
    for (let at = 0; at < 180; at++) old = mark(old, `a${at}`, 'unseen', String(at));
    const lines = Array.from({ length: 200 }, (_, at) => sharedLine(`b${at}`, name(199 - at)));
    const { beside, unplaced } = placeAgain(keepOpinions(old), share(lines));
    const right = Object.entries(beside).filter(
      ([id, { remark }]) => 199 - Number(id.slice(1)) === Number(remark),
    );
    expect(right.length / 180).toBeGreaterThanOrEqual(0.95);
    expect(unplaced).toEqual([]);
  });

  it('questions that bear the same name go in order, and nowhere when there are more or fewer of them', () => {
    const twice = [sharedLine('f1', 'Montant'), sharedLine('f2', 'Montant')];
    const before = keepOpinions(mark(share(twice), 'f2', 'unseen', 'le second'));
    expect(Object.keys(placeAgain(before, share(twice)).beside)).toEqual(['f2']);
    for (const others of [twice.slice(1), [...twice, sharedLine('f3', 'Montant')]]) {
      const { beside, unplaced } = placeAgain(before, share(others));
      expect(beside).toEqual({});
      expect(unplaced.map(({ remark }) => remark)).toEqual(['le second']);
    }
  });

  it('another question, group, kind or site is another line', () => {
    const before = keepOpinions(mark(share([sharedLine('f1', 'Salaire')]), 'f1', 'unseen', 'mot'));
    const others: ReviewState[] = [
      share([sharedLine('f1', 'Salaire net')]),
      share([sharedLine('f1', 'Salaire', { group: 'Camille' })]),
      share([sharedLine('f1', 'Salaire', { kind: 'date' })]),
      share([sharedLine('f1', 'Salaire')], { ...place, portal: 'impots' }),
    ];
    for (const other of others) {
      expect(placeAgain(before, other).beside).toEqual({});
      expect(placeAgain(before, other).unplaced.length).toBe(1);
    }
  });

  it('is not offered where he has said something since, and an opinion on an older answer is not kept', () => {
    const lines = [sharedLine('f1', 'Salaire')];
    const before = keepOpinions(mark(share(lines), 'f1', 'unseen', 'mot'));
    const again = placeAgain(before, mark(share(lines), 'f1', 'unseen'));
    expect(again).toEqual({ beside: {}, unplaced: [] });
    const changed = {
      t: 'delta',
      snap: 1,
      lines: [{ ...sharedLine('f1', 'Salaire'), version: 2 }],
      gone: [],
    } satisfies PersonEvent;
    expect(
      keepOpinions(reduceReview(mark(share(lines), 'f1', 'unseen'), { from: 'person', event: changed }, 0)),
    ).toEqual([]);
  });

  it('of the pages she left too: beside their questions when she is there, to be put back meanwhile', () => {
    const salary = [sharedLine('f1', 'Salaire')];
    const bank = { ...place, stepId: 'bank' };
    const iban = [sharedLine('f1', 'Titulaire')];
    const both = (first: string, second: string) =>
      mark(share(iban, bank, mark(share(salary), 'f1', 'unseen', first)), 'f1', 'unseen', second);
    const before = keepOpinions(both('un', 'deux'));
    expect(before.flatMap(({ opinion }) => opinion?.remark ?? [])).toEqual(['un', 'deux']);
    const first = placeAgain(before, share(salary));
    expect(first.beside.f1?.remark).toBe('un');
    expect(first.unplaced.map(({ remark }) => remark)).toEqual(['deux']);
    // Said anew there, it is not to be put back any more; left unsaid, it is.
    const again = placeAgain(before, share(iban, bank, mark(share(salary), 'f1', 'unseen')));
    expect([again.beside.f1?.remark, again.unplaced]).toEqual(['deux', []]);
    const unsaid = placeAgain(before, share(iban, bank, share(salary)));
    expect(unsaid.unplaced.map(({ remark }) => remark)).toEqual(['un']);
  });

  it('two steps that ask the same keep their own; two pages that cannot be told apart, neither', () => {
    const lines = [sharedLine('f1', 'Salaire')];
    const step = (stepId: string) => ({ ...place, stepId });
    const on = (first: Place, second: Place) =>
      keepOpinions(
        mark(share(lines, second, mark(share(lines, first), 'f1', 'unseen', 'un')), 'f1', 'unseen', 'deux'),
      );
    const july = placeAgain(on(step('july'), step('august')), share(lines, step('july')));
    expect(july.beside.f1?.remark).toBe('un');
    const unknown = placeAgain(on(place, place), share(lines));
    expect(unknown.beside).toEqual({});
    expect(unknown.unplaced.map(({ remark }) => remark)).toEqual(['un', 'deux']);
  });

  it('lost a second time: what he has not said anew is kept from the first', () => {
    const lines = [sharedLine('f1', 'Salaire'), sharedLine('f2', 'Loyer')];
    const first = keepOpinions(mark(mark(share(lines), 'f1', 'unseen', 'un'), 'f2', 'unseen', 'deux'));
    expect(remarksOf(keepOpinions(share(lines), first))).toEqual(['un', 'deux']);
    const second = keepOpinions(mark(share(lines), 'f1', 'unseen', 'anew'), first);
    expect(remarksOf(second)).toEqual(['anew', 'deux']);
    const third = placeAgain(second, share(lines));
    expect([third.beside.f1?.remark, third.beside.f2?.remark, third.unplaced]).toEqual(['anew', 'deux', []]);
  });

  it('lost a second time on another page: what waits for its question still finds it', () => {
    const salary = [sharedLine('f1', 'Salaire'), sharedLine('f2', 'Salaire')];
    const bank = { ...place, stepId: 'bank' };
    const first = keepOpinions(mark(share(salary), 'f2', 'unseen', 'le second'));
    const second = keepOpinions(share([sharedLine('f1', 'Titulaire')], bank), first);
    expect(placeAgain(second, share(salary)).beside.f2?.remark).toBe('le second');
    // Asked once only now: it has no place, and does not take the one of what he says of that one.
    const once = keepOpinions(share(salary.slice(1)), second);
    expect(placeAgain(once, share(salary.slice(1))).unplaced.map(({ remark }) => remark)).toEqual([
      'le second',
    ]);
    const saidAnew = keepOpinions(mark(share(salary.slice(1)), 'f2', 'unseen', 'anew'), second);
    expect(remarksOf(saidAnew)).toEqual(['anew']);
  });
});

const remarksOf = (before: ReturnType<typeof keepOpinions>): string[] =>
  before.flatMap(({ opinion }) => opinion?.remark ?? []);
