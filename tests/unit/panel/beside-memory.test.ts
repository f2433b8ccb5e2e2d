import { afterEach, expect, it, vi } from 'vitest';
import { emptyProgress } from '../../../core/assessment.ts';
import type { SharedPage } from '../../../core/review/tell.ts';
import { opinionsInForce } from '../../../core/review/view.ts';
import { type BesideMemory, rememberBeside } from '../../../entrypoints/sidepanel/beside-memory.ts';
import { filled, makeAssessment, makeField } from '../../support/review/field.ts';

const page = (salary = '1 180'): SharedPage => ({
  assessment: makeAssessment([makeField({ id: 'pay', label: 'Salaire', ...filled(salary) })]),
  progress: emptyProgress,
});

let life = new AbortController();
afterEach(() => {
  life.abort();
  life = new AbortController();
});
const open = (): BesideMemory => rememberBeside(() => undefined, life.signal);
const kindIn = (memory: BesideMemory, tabId: number): string | undefined => {
  const known = memory.of(tabId);
  return known ? opinionsInForce(known.review).pay?.kind : undefined;
};
const look = (memory: BesideMemory): void => {
  memory.say(7, { type: 'start', posture: 'relative', page: page() });
  memory.say(7, { type: 'show', id: 'pay' });
  memory.say(7, { type: 'mark', id: 'pay', mark: 'together', remark: '' });
};

it('what is said in the large panel is in the one beside the page, of that tab alone and without the answer', async () => {
  const [large, beside] = [open(), open()];
  look(large);
  await vi.waitFor(() => expect(kindIn(beside, 7)).toBe('together'));
  expect(beside.of(8)).toBeNull();
  expect(large.of(7)?.review.person.reveals).not.toEqual({});
  expect(beside.of(7)?.review.person.reveals).toEqual({});
});

it('a panel opened later learns of it; each lets it go when the answer changes', async () => {
  const large = open();
  look(large);
  const later = open();
  await vi.waitFor(() => expect(kindIn(later, 7)).toBe('together'));
  later.see(7, 'ready', page('1 420'));
  expect(kindIn(later, 7)).toBeUndefined();
});

it.each<[string, (memory: BesideMemory) => void]>([
  ['it is forgotten', (memory) => memory.say(7, { type: 'forget' })],
  ['somebody signs in', (memory) => memory.see(7, 'ready', signIn())],
  ['its tab shows another site', (memory) => memory.see(7, 'unknown-site', null)],
])('is gone from every panel when %s', async (_, end) => {
  const [large, beside] = [open(), open()];
  look(large);
  await vi.waitFor(() => expect(kindIn(beside, 7)).toBe('together'));
  end(large);
  await vi.waitFor(() => expect(beside.of(7)).toBeNull());
});

function signIn(): SharedPage {
  const there = page();
  there.assessment.page.stopped = 'sign-in';
  return there;
}
