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
/** A panel that shows that tab. */
const open = (tabId = 7, there = page()): BesideMemory => {
  const memory = rememberBeside(() => undefined, life.signal);
  memory.see(tabId, 'ready', there);
  return memory;
};
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

it('a panel of another tab neither learns of it nor tells what it knew before', async () => {
  const [large, other] = [open(), open(8)];
  look(large);
  const beside = open();
  await vi.waitFor(() => expect(kindIn(beside, 7)).toBe('together'));
  expect(other.of(7)).toBeNull();
  // The one beside her page goes to another tab; in the meantime the answer changes.
  beside.see(8, 'ready', page());
  large.see(7, 'ready', page('1 420'));
  const later = open(7, page('1 420'));
  await new Promise((done) => setTimeout(done, 20));
  expect(kindIn(later, 7)).toBeUndefined();
});

it('what was said of another answer has fallen for whoever hears of it late', async () => {
  const large = open();
  look(large);
  const later = open(7, page('1 420'));
  await vi.waitFor(() => expect(later.of(7)).not.toBeNull());
  expect(kindIn(later, 7)).toBeUndefined();
});

it('a new sending ends it', () => {
  const large = open();
  look(large);
  const former = {
    at: '2026-11-24T10:00:00Z',
    host: 'wwwd.caf.fr',
    portal: 'caf',
    procedure: 'quarterly-declaration',
    button: 'Envoyer',
    isReceived: true,
  };
  large.see(7, 'ready', { ...page(), progress: { ...emptyProgress, former } });
  expect(large.of(7)).toBeNull();
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
