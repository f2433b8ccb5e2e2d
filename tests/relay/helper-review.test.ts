import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Entrance, HelperReview } from '../../adapters/review-link/helper-review.ts';
import { PersonReview } from '../../adapters/review-link/person-review.ts';
import { readCode, readFragment } from '../../adapters/review-link/read-code.ts';
import { emptyProgress } from '../../core/assessment.ts';
import type { HelperReviewState } from '../../core/review/helper-review.ts';
import { isLooking } from '../../core/review/reach.ts';
import type { MeetingWay } from '../../core/review/remote-review.ts';
import { summarise, viewLines } from '../../core/review/view.ts';
import { type Gateway, startGateway } from '../../relay/gateway.ts';
import { MemoryLog } from '../../relay/memory-log.ts';
import { EvilGateway } from '../support/review/evil-gateway.ts';
import { filled, makeAssessment, makeField } from '../support/review/field.ts';
import { quick, quickSocket, TestStore, until } from '../support/review/two-sides.ts';

let gateway: Gateway;
let log: MemoryLog;
let stop: AbortController;
let helpers: HelperReview[];
const relay = (url = gateway.url) => ({ name: 'relay.test', urls: [url] });

beforeEach(async () => {
  log = new MemoryLog();
  gateway = await startGateway({ log, port: 0 });
  stop = new AbortController();
  helpers = [];
});
afterEach(async () => {
  stop.abort();
  await Promise.all(helpers.map((helper) => helper.end()));
  await gateway.close();
  await log.close();
});

function helper(part: Partial<ConstructorParameters<typeof HelperReview>[0]> = {}) {
  const states: HelperReviewState[] = [];
  const review = new HelperReview({
    relay: relay(),
    self: { name: 'Claire', posture: 'accompany' },
    onChange: (state) => states.push(state),
    timings: quick,
    socket: quickSocket,
    joinWithin: 2000,
    proofWithin: 1500,
    ...part,
  });
  helpers.push(review);
  return { review, states };
}

function person() {
  const review = new PersonReview(
    {
      relay: relay(),
      store: new TestStore(),
      signal: stop.signal,
      onChange: () => undefined,
      timings: quick,
      socket: quickSocket,
    },
    { tabId: 7, siteId: 'caf' },
  );
  review.share(pageWith('1180'));
  return review;
}

const pageWith = (text: string) => ({
  assessment: makeAssessment([makeField({ id: 'salary', label: 'Salaire d’août', ...filled(text) })]),
  progress: emptyProgress,
});

async function entranceOf(hers: PersonReview, way: MeetingWay): Promise<Entrance> {
  void hers.meet(way);
  await until('her code', () => hers.state.stage === 'waiting');
  if (hers.state.stage !== 'waiting') throw new Error('No code');
  const code = readCode(hers.state.code ?? '');
  const link = readFragment(hers.state.fragment ?? '');
  if (way !== 'code' && link) return link;
  if (way === 'code' && typeof code !== 'string') return { way, code };
  throw new Error('Unreadable');
}

const reach = (review: HelperReview, stage: HelperReviewState['stage']) =>
  until(`his stage ${stage}`, () => review.state.stage === stage, 5000);
const looking = (review: HelperReview) => {
  if (review.state.stage !== 'looking') throw new Error(`Not looking but ${review.state.stage}`);
  return review.state;
};
const line = (review: HelperReview) => viewLines(looking(review).review)[0];

async function agree(hers: PersonReview, his: HelperReview) {
  await until('her choice', () => hers.state.stage === 'agreeing');
  await reach(his, 'agreeing');
  const pictures = his.state.stage === 'agreeing' ? his.state.pictures : null;
  await hers.choose(pictures ?? []);
  await reach(his, 'looking');
}

describe('his side of a review from afar', () => {
  it('goes from the code to the end, and sees what she shows for its time only', async () => {
    const hers = person();
    let clock = 0;
    const { review, states } = helper({ now: () => performance.now() + clock });
    await review.join(await entranceOf(hers, 'code'));
    await agree(hers, review);
    expect(states[0]).toEqual({ stage: 'joining', isSlow: false });
    expect(line(review)?.answer).toBeNull();
    await expect(review.mark('salary', 'nothing', '')).rejects.toThrow(/opinion/);
    await expect(review.mark('salary', 'unseen', 'Appelez le 06 12 34 56 78')).rejects.toThrow(/number/);

    await hers.reveal('salary');
    await until('the answer', () => line(review)?.answer?.value === '1180');
    await review.mark('salary', 'together', 'Prenez la fiche.');
    clock += 121_000;
    await until('the answer to be forgotten', () => line(review)?.answer === null);
    expect(JSON.stringify(review.state)).not.toContain('1180');

    hers.share(pageWith('1420'));
    await until('the old opinion', () => line(review)?.mark?.state === 'expired');
    expect(line(review)?.allowed).toEqual(['unseen']);
    await review.mark('salary', 'unseen', '');
    await review.point('salary');
    await review.done();
    await until('the end at hers', () => hers.state.stage === 'live' && summarise(hers.state.review).isDone);

    await hers.end();
    await reach(review, 'ended');
    expect(review.state).toEqual({ stage: 'ended', by: 'person' });
    expect(JSON.stringify(states.at(-1))).not.toContain('Salaire');
  });

  it('only what he thinks is said not to have arrived, never a sign of life', async () => {
    const hers = person();
    const { review } = helper();
    await review.join(await entranceOf(hers, 'code'));
    await agree(hers, review);
    const port = Number(new URL(gateway.url).port);
    await gateway.close();
    await until('the cut', () => looking(review).link === 'connecting');
    // Longer than between two signs of life.
    await new Promise((resolve) => setTimeout(resolve, 2.5 * quick.heartbeat));
    await review.point('salary');
    expect(looking(review).isUnheard).toBe(false);
    await review.done();
    expect(looking(review).isUnheard).toBe(true);
    gateway = await startGateway({ log, port });
    await until('her word for it', () => !looking(review).isUnheard);
    expect(hers.state.stage === 'live' && summarise(hers.state.review).isDone).toBe(true);
  });

  it('his page closing is told to her at once', async () => {
    const hers = person();
    const { review } = helper();
    await review.join(await entranceOf(hers, 'code'));
    await agree(hers, review);
    await review.away();
    await until(
      'his leaving',
      () => hers.state.stage === 'live' && hers.state.review.helper.status === 'away',
    );
    expect(hers.state.stage === 'live' && isLooking(hers.state)).toBe(false);
    // Its signs of life, should it last a little, do not take that back.
    await new Promise((resolve) => setTimeout(resolve, 2.5 * quick.heartbeat));
    expect(hers.state.stage === 'live' && hers.state.review.helper.status).toBe('away');
  });

  it('enters by a link, with no picture to compare', async () => {
    const hers = person();
    const { review } = helper();
    await review.join(await entranceOf(hers, 'link'));
    await reach(review, 'agreeing');
    expect(review.state).toMatchObject({ way: 'link', pictures: null });
  });

  it('enters by the drawing on her screen: it serves once, and her row must be his', async () => {
    const hers = person();
    const entrance = await entranceOf(hers, 'beside');
    const { review } = helper();
    await review.join(entrance);
    await until('her choice', () => hers.state.stage === 'agreeing');
    await reach(review, 'agreeing');
    const second = helper();
    await second.review.join(entrance);
    await reach(second.review, 'stopped');
    const pictures = review.state.stage === 'agreeing' ? review.state.pictures : null;
    const rows = hers.state.stage === 'agreeing' ? (hers.state.rows ?? []) : [];
    expect(rows.map((row) => row.join())).toContain(pictures?.join());
    await hers.choose(rows.find((row) => row.join() !== pictures?.join()) ?? null);
    expect(hers.state).toMatchObject({ stage: 'stopped', way: 'beside', why: 'other-row' });
    await reach(review, 'stopped');
    expect(JSON.stringify(review.state)).not.toContain('Salaire');
  });

  it('beside, an answer is on his telephone only while she shows it', async () => {
    const hers = person();
    const { review } = helper();
    await review.join(await entranceOf(hers, 'beside'));
    await agree(hers, review);
    expect(hers.state).toMatchObject({ stage: 'live', way: 'beside' });
    // Pressed and let go at once: the end comes after the beginning all the same.
    void hers.reveal('salary');
    await hers.conceal(null);
    await until('what he saw', () => line(review)?.allowed.includes('nothing') ?? false);
    await until('the answer to be hidden', () => line(review)?.answer === null);
    const said = hers.state.stage === 'live' ? hers.state.review : null;
    await hers.conceal(null);
    expect(hers.state).toMatchObject({ review: said });
  });

  it('shows no picture and no line to who holds another code, and says so', async () => {
    const hers = person();
    const right = await entranceOf(hers, 'code');
    if (right.way !== 'code') throw new Error('No code');
    const secret = right.code.secret === '000000' ? '000001' : '000000';
    const { review, states } = helper();
    await review.join({ way: 'code', code: { ...right.code, secret } });
    await reach(review, 'stopped');
    expect(review.state).toEqual({ stage: 'stopped', why: 'refused' });
    expect(states.map(({ stage }) => stage)).not.toContain('agreeing');
  });

  it('says that nobody waits there, or that no relay answers', async () => {
    const nobody = helper();
    await nobody.review.join({ way: 'code', code: { rendezvous: '123', secret: '123456' } });
    expect(nobody.review.state).toEqual({ stage: 'stopped', why: 'aged' });
    const lost = helper({ relay: relay('ws://127.0.0.1:9'), joinWithin: 300 });
    await lost.review.join({ way: 'code', code: { rendezvous: '123', secret: '123456' } });
    expect(lost.review.state).toEqual({ stage: 'stopped', why: 'unreached' });
  });

  it('stops when she recognises none of the rows', async () => {
    const hers = person();
    const { review } = helper();
    await review.join(await entranceOf(hers, 'code'));
    await until('her choice', () => hers.state.stage === 'agreeing');
    await reach(review, 'agreeing');
    await hers.choose(null);
    await reach(review, 'stopped');
    expect(review.state).toEqual({ stage: 'stopped', why: 'left' });
  });

  it('leaves a link that somebody alters, and forgets what it showed', async () => {
    const evil = new EvilGateway(gateway.url);
    const hers = person();
    const { review } = helper({ relay: relay(await evil.ready()) });
    await review.join(await entranceOf(hers, 'code'));
    await agree(hers, review);
    evil.turn({ bend: (message, { isUp }) => (isUp ? [message] : [{ ...message, body: 'A'.repeat(400) }]) });
    for (let text = 0; text < 25; text++) hers.share(pageWith(String(2000 + text)));
    await until('the alarm', () => review.state.stage === 'stopped', 8000);
    expect(review.state).toEqual({ stage: 'stopped', why: 'unsafe' });
    await evil.close();
  });

  it('says when the link is lost, and goes on by itself', async () => {
    const evil = new EvilGateway(gateway.url);
    const hers = person();
    const { review, states } = helper({ relay: relay(await evil.ready()) });
    await review.join(await entranceOf(hers, 'code'));
    await agree(hers, review);
    evil.cut();
    await until('the loss to be said', () =>
      states.some((one) => one.stage === 'looking' && one.link === 'connecting'),
    );
    await until('the link to be back', () => looking(review).link === 'live', 5000);
    await evil.close();
  });
});
