import { expect, it } from 'vitest';
import { emptyProgress } from '../../../core/assessment.ts';
import { doubt } from '../../../core/progress.ts';
import { type BesideAct, type BesideReview, reduceBeside } from '../../../core/review/beside.ts';
import type { SharedPage } from '../../../core/review/tell.ts';
import { opinionsInForce, summarise, viewLines } from '../../../core/review/view.ts';
import { filled, makeAssessment, makeField } from '../../support/review/field.ts';

const fields = (salary = '1 180') => [
  makeField({ id: 'salary', label: 'Salaire de juillet', ...filled(salary) }),
  makeField({ id: 'nir', label: 'Votre numéro', valueType: 'nir', ...filled('2 84 05 75 112 345 47') }),
  makeField({ id: 'closed', label: 'Liste fermée', value: { state: 'unread' } }),
  makeField({ id: 'couple', label: 'Vivez-vous en couple ?', ...filled('Oui') }),
];

const page = (given = fields(), of: Parameters<typeof makeAssessment>[1] = {}): SharedPage => ({
  assessment: makeAssessment(given, of),
  progress: emptyProgress,
});

const play = (...acts: BesideAct[]): BesideReview | null =>
  acts.reduce<BesideReview | null>(reduceBeside, null);
const start: BesideAct = { type: 'start', posture: 'relative', page: page() };
const lineOf = (state: BesideReview | null, id: string) =>
  state && viewLines(state.review).find(({ line }) => line.id === id);
const mark = (id: string, kind: 'nothing' | 'question' | 'together' | 'unseen'): BesideAct => ({
  type: 'mark',
  id,
  mark: kind,
  remark: 'Prenez la fiche.',
});

it('begins with labels and no answer; a subject that never leaves is only counted', () => {
  const state = play(start);
  expect(state && viewLines(state.review).map(({ line, answer }) => [line.label, answer])).toEqual([
    ['Salaire de juillet', null],
    ['Votre numéro', null],
    ['Liste fermée', null],
  ]);
  expect(state?.review.person.notShared).toBe(1);
  expect(JSON.stringify(state?.review)).not.toContain('180');
});

it('shows an answer only while it is held, and then more than « vu sans la réponse » may be said', () => {
  expect(lineOf(play(start), 'salary')?.allowed).toEqual(['unseen']);
  const shown = play(start, { type: 'show', id: 'salary' });
  expect(lineOf(shown, 'salary')?.answer?.value).toBe('1 180');
  const hidden = play(start, { type: 'show', id: 'salary' }, { type: 'hide' });
  expect(lineOf(hidden, 'salary')?.answer).toBeNull();
  expect(JSON.stringify(hidden?.review)).not.toContain('180');
  expect(lineOf(hidden, 'salary')?.allowed).toEqual(['nothing', 'question', 'together']);
});

it.each(['nir', 'closed', 'couple'])('never shows %s, whatever is pressed', (id) => {
  const state = play(start, { type: 'show', id });
  expect(lineOf(state, id)?.answer ?? null).toBeNull();
  expect(lineOf(state, id)?.allowed ?? ['unseen']).toEqual(['unseen']);
});

it('a mark on an answer that was not shown says no more than that', () => {
  expect(lineOf(play(start, mark('salary', 'nothing')), 'salary')?.mark?.kind).toBe('unseen');
});

it('a mark expires when the answer changes, and does not come back with it', () => {
  const marked = play(start, { type: 'show', id: 'salary' }, { type: 'hide' }, mark('salary', 'nothing'));
  expect(lineOf(marked, 'salary')?.mark).toMatchObject({ kind: 'nothing', state: 'current' });
  const changed = reduceBeside(marked, { type: 'page', page: page(fields('1 420')) });
  expect(lineOf(changed, 'salary')?.mark?.state).toBe('expired');
  expect(lineOf(changed, 'salary')?.allowed).toEqual(['unseen']);
  const back = reduceBeside(changed, { type: 'page', page: page(fields('1 180')) });
  expect(lineOf(back, 'salary')?.mark?.state).toBe('expired');
});

it('an answer that changes while it is shown is hidden', () => {
  const shown = play(start, { type: 'show', id: 'salary' });
  const changed = reduceBeside(shown, { type: 'page', page: page(fields('1 420')) });
  expect(lineOf(changed, 'salary')?.answer).toBeNull();
});

it('the end counts what was not seen, and is no longer the end once something changed', () => {
  const done = play(
    start,
    { type: 'show', id: 'salary' },
    { type: 'hide' },
    mark('salary', 'together'),
    mark('nir', 'unseen'),
    { type: 'finish' },
  );
  expect(done && summarise(done.review)).toMatchObject({
    reviewed: 1,
    unseen: 2,
    silent: 0,
    remarks: 2,
    isDone: true,
  });
  const more = reduceBeside(done, { type: 'unmark', id: 'salary' });
  expect(more && summarise(more.review)).toMatchObject({ reviewed: 0, unseen: 3, silent: 1, isDone: false });
});

it('« Corrigé » stands on the answer that is there, « J’ai un doute » comes with the page', () => {
  const replied = play(start, { type: 'reply', id: 'salary', reply: 'corrected' });
  expect(lineOf(replied, 'salary')?.reply).toBe('corrected');
  const changed = reduceBeside(replied, { type: 'page', page: page(fields('1 420')) });
  expect(lineOf(changed, 'salary')?.reply).toBe('none');
  const now = page();
  const progress = doubt(emptyProgress, now.assessment.page.fields[0] as never);
  const doubted = reduceBeside(play(start), { type: 'page', page: { ...now, progress } });
  expect(lineOf(doubted, 'salary')?.line.isDoubted).toBe(true);
});

it('another step begins anew; another procedure, another site or what was sent ends it', () => {
  const marked = play(start, mark('nir', 'unseen'));
  const next = reduceBeside(marked, { type: 'page', page: page(fields(), { path: '/next' }) });
  expect(next?.review.person.snap).toBe(2);
  expect(lineOf(next, 'nir')?.mark).toBeNull();
  const now = page();
  const sent: SharedPage = {
    ...now,
    assessment: {
      ...now.assessment,
      sent: { state: 'sent', at: null, reference: null, already: false },
    },
  };
  const place = { portal: 'caf', procedure: 'other', stepId: null, step: null };
  const other = { ...now, assessment: { ...now.assessment, place } };
  const unknown = { ...now, assessment: { ...now.assessment, place: null } };
  expect(reduceBeside(marked, { type: 'page', page: sent })).toBeNull();
  expect(reduceBeside(marked, { type: 'page', page: other })).toBeNull();
  expect(reduceBeside(marked, { type: 'page', page: page(fields(), { host: 'ameli.fr' }) })).toBeNull();
  expect(reduceBeside(marked, { type: 'page', page: unknown })).not.toBeNull();
  // Not recognised for a moment, then another procedure: it is over all the same.
  const between = reduceBeside(marked, { type: 'page', page: unknown });
  expect(reduceBeside(between, { type: 'page', page: other })).toBeNull();
  expect(reduceBeside(marked, { type: 'forget' })).toBeNull();
});

it('on a page nothing is read of and on a translated one nothing is told and nothing stays shown', () => {
  const shown = play(start, { type: 'show', id: 'salary' });
  for (const of of [{ stopped: 'captcha' as const }, { isTranslated: true }]) {
    const there = reduceBeside(shown, { type: 'page', page: page(of.stopped ? [] : fields('2'), of) });
    expect(there && Object.keys(there.review.person.reveals)).toEqual([]);
    expect(there?.review.person.snap).toBe(1);
  }
});

it('begun again, with whoever it is, it keeps what was said', () => {
  const marked = play(start, { type: 'show', id: 'salary' }, { type: 'hide' }, mark('salary', 'together'));
  const again = reduceBeside(marked, { type: 'start', posture: 'accompany', page: page() });
  expect(again?.review.helper.posture).toBe('accompany');
  expect(again && opinionsInForce(again.review).salary).toMatchObject({ kind: 'together' });
});

it('what is in force is of the answer that is there, and ends where somebody signs in', () => {
  const marked = play(start, { type: 'show', id: 'salary' }, { type: 'hide' }, mark('salary', 'together'));
  const changed = reduceBeside(marked, { type: 'page', page: page(fields('1 420')) });
  expect(changed && opinionsInForce(changed.review)).toEqual({});
  const signIn = page();
  signIn.assessment.page.stopped = 'sign-in';
  expect(reduceBeside(marked, { type: 'page', page: signIn })).toBeNull();
});
