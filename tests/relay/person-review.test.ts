import { describe, expect, it } from 'vitest';
import { sayAway } from '../../adapters/review-link/say-away.ts';
import { isLooking } from '../../core/review/reach.ts';
import { summarise } from '../../core/review/view.ts';
import { startGateway } from '../../relay/gateway.ts';
import {
  at,
  eachWithItsRelay,
  lineOf,
  live,
  meet,
  meetAndAgree,
  page,
  person,
  relay,
  rightRow,
  salary,
  side,
  tab,
} from '../support/review/her-side.ts';
import { ScriptedHelper } from '../support/review/scripted-helper.ts';
import { quick, quickSocket, TestStore, until } from '../support/review/two-sides.ts';

eachWithItsRelay();

describe('her side of a review from afar', { timeout: 30_000 }, () => {
  it('goes from the code to the end, with a mark that expires', async () => {
    const { review, store } = person();
    review.share(page([salary('1180')]));
    const helper = await meet(review);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(helper.lines()).toEqual([]);

    await review.choose(rightRow(review, helper));
    const seen = await helper.sees('Salaire');
    expect(seen.answer).toBeNull();
    await until('his name', () => live(review).review.helper.name === 'Claire');

    await helper.mark('Salaire', 'unseen', 'Prenez la fiche.');
    await until('his mark', () => lineOf(review)?.mark?.state === 'current');

    await review.reveal('salary');
    await helper.sees('Salaire', ({ answer }) => answer?.value === '1180');
    await helper.mark('Salaire', 'nothing');
    await until('the second mark', () => lineOf(review)?.mark?.kind === 'nothing');

    review.share(page([salary('1420')]));
    await until('the mark to expire', () => lineOf(review)?.mark?.state === 'expired');
    const after = await helper.sees('Salaire', ({ mark }) => mark?.state === 'expired');
    expect(after.answer).toBeNull();
    review.share(page([salary('1180')]));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(lineOf(review)?.mark?.state).toBe('expired');

    await helper.done();
    await until('his end', () => summarise(live(review).review).isDone);
    await review.end();
    expect(review.state.stage).toBe('ended');
    expect(store.last).toBeNull();
    await until('the room to be empty', () => side.log.measure().characters === 0);
  });

  it('R32: he is told that she sent, and what he is writing still arrives; the re-reading is not whole for that', async () => {
    const { review } = person();
    review.share(page([salary('1180')]));
    const helper = await meetAndAgree(review);
    await helper.sees('Salaire');
    const { assessment, progress } = page([salary('1180')]);
    const sent = { state: 'sent' as const, at: null, reference: null, already: false };
    review.share({ progress, assessment: { ...assessment, sent } });
    await until('him to be told', () => helper.state.person.status === 'sent');
    expect(summarise(live(review).review).isDone).toBe(false);
    await helper.mark('Salaire', 'unseen', 'Trop tard, peut-être.');
    await until('his mark', () => lineOf(review)?.mark?.remark === 'Trop tard, peut-être.');
    expect(live(review).review.person.status).toBe('sent');
  });

  it('shows nothing when she touches another row, or none', async () => {
    for (const isNone of [true, false]) {
      const { review, store } = person();
      review.share(page([salary('1180')]));
      const helper = await meet(review);
      const wrong =
        review.state.stage === 'agreeing'
          ? review.state.rows?.find((row) => row !== rightRow(review, helper))
          : null;
      await review.choose(isNone ? null : (wrong ?? null));
      expect(review.state).toMatchObject({ stage: 'stopped', why: 'other-row' });
      expect(store.last).toBeNull();
      await until('his end', () => helper.link.state.condition === 'ended');
      expect(helper.heard.map(({ t }) => t)).toEqual(['hello', 'bye']);
    }
  });

  it('stops at a wrong code, and another code serves', async () => {
    const { review } = person();
    for (const times of [1, 2]) {
      void review.meet('code');
      await at(review, 'waiting');
      const code = (review.state.stage === 'waiting' && review.state.code) || '';
      // Another secret that the check digit agrees with.
      const wrong = await import('../../adapters/review-link/code.ts').then(({ makeCode }) =>
        makeCode(code.slice(0, 3), code.slice(3, 9) === '000000' ? '000001' : '000000'),
      );
      await ScriptedHelper.byCode(wrong, { relay: relay() }).then((one) => one.leave());
      await at(review, 'stopped');
      expect(review.state).toEqual({ stage: 'stopped', way: 'code', why: 'refused', times });
    }
    await meet(review);
  });

  it('says when a code has aged, and that no relay answers', async () => {
    const aged = person(new TestStore(), { life: 2000 });
    await aged.review.meet('code');
    expect(aged.review.state).toMatchObject({ stage: 'stopped', why: 'aged' });
    const nowhere = { relay: { name: 'relay.test', urls: ['ws://127.0.0.1:9'] }, life: 50 };
    const lost = person(new TestStore(), nowhere);
    await lost.review.meet('code');
    expect(lost.review.state).toMatchObject({ stage: 'stopped', why: 'unreached' });
  });

  it('by a link, asks her first', async () => {
    const { review } = person();
    review.share(page([salary('1180')]));
    void review.meet('link');
    await at(review, 'waiting');
    const fragment = (review.state.stage === 'waiting' && review.state.fragment) || '';
    const helper = await ScriptedHelper.byLink(fragment, { relay: relay(), link: { timings: quick } });
    await at(review, 'agreeing');
    expect(review.state).toEqual({ stage: 'agreeing', way: 'link', rows: null });
    expect(helper.lines()).toEqual([]);
    await review.choose([]);
    await helper.sees('Salaire');
  });

  it('says that the two sides do not understand each other, and shows nothing', async () => {
    const { review } = person();
    review.share(page([salary('1180')]));
    void review.meet('code');
    await at(review, 'waiting');
    const code = (review.state.stage === 'waiting' && review.state.code) || '';
    const helper = await ScriptedHelper.byCode(code, { relay: relay(), versions: [3, 4] });
    await at(review, 'stopped');
    expect(review.state).toMatchObject({ why: 'versions' });
    await review.choose(helper.link.pictures);
    expect(helper.lines()).toEqual([]);
  });

  it('stops sharing when her panel closes, and finds his marks when it opens again', async () => {
    const store = new TestStore();
    const first = person(store);
    first.review.share(page([salary('1180')]));
    const helper = await meetAndAgree(first.review);
    await helper.sees('Salaire');
    await first.review.reveal('salary');
    await helper.sees('Salaire', ({ answer }) => answer !== null);
    side.stop.abort();
    await new Promise((resolve) => setTimeout(resolve, 50));
    // What the background does when the panel's line falls.
    await sayAway(store.load(), { relay: relay(), store, timings: quick, socket: quickSocket });
    await helper.sees('Salaire', ({ answer }) => answer === null);
    expect(helper.state.person.status).toBe('away');
    await helper.mark('Salaire', 'unseen', 'Une question sur août.');

    side.stop = new AbortController();
    const again = person(store);
    expect(await again.review.resume(store.load())).toBe(true);
    expect(again.review.tab).toEqual(tab);
    await until('his mark', () => lineOf(again.review)?.mark?.remark === 'Une question sur août.');
    await until('her to be back', () => helper.state.person.status === 'here');
    expect(helper.link.state.condition).toBe('live');
    // What changed meanwhile is told, and his mark expires.
    again.review.share(page([salary('1200')]));
    await until('the mark to expire', () => lineOf(again.review)?.mark?.state === 'expired');
  });

  it('what she shows and says while the line is cut is not held to be seen: the time begins when he has it', async () => {
    let clock = 0;
    const { review } = person(new TestStore(), { now: () => performance.now() + clock });
    review.share(page([salary('1180')]));
    const helper = await meetAndAgree(review);
    await helper.sees('Salaire');
    const port = Number(new URL(side.gateway.url).port);
    await side.gateway.close();
    await until('the cut', () => live(review).link.condition === 'connecting');
    await review.reveal('salary');
    await review.reply('salary', 'doubt');
    await until('her answer on its way', () => live(review).reach.shown.includes('salary'));
    expect(live(review).reach.replied).toEqual(['salary']);
    expect(lineOf(review)?.answer?.until).toBeNull();
    // Longer than an answer may be seen: it has not been.
    clock += 600_000;
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(lineOf(review)?.answer?.value).toBe('1180');

    side.gateway = await startGateway({ log: side.log, port });
    await helper.sees('Salaire', ({ answer, reply }) => answer?.value === '1180' && reply === 'doubt');
    await until('his word for it', () => live(review).reach.shown.length === 0);
    expect(live(review).reach.replied).toEqual([]);
    const left = (lineOf(review)?.answer?.until ?? 0) - performance.now() - clock;
    expect(left).toBeGreaterThan(110_000);
    clock += 121_000;
    await until('her answer hidden', () => lineOf(review)?.answer === null);
  });

  it('an answer shown for longer over a line that is cut is not hidden before he has had the longer time', async () => {
    let clock = 0;
    const { review } = person(new TestStore(), { now: () => performance.now() + clock });
    const left = () => (lineOf(review)?.answer?.until ?? 0) - performance.now() - clock;
    review.share(page([salary('1180')]));
    const helper = await meetAndAgree(review);
    await helper.sees('Salaire');
    await review.reveal('salary');
    await until('his word for it', () => left() > 0);
    const port = Number(new URL(side.gateway.url).port);
    await side.gateway.close();
    await until('the cut', () => live(review).link.condition === 'connecting');
    await review.reveal('salary');
    clock += 600_000;
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(lineOf(review)?.answer).toMatchObject({ value: '1180', until: null });
    expect(live(review).reach).toMatchObject({ shown: [], isHiding: false });

    side.gateway = await startGateway({ log: side.log, port });
    await until('his word for more of it', () => left() > 110_000);
  });

  it('tried again, twice at once and while she shows something, it goes on from its last word', async () => {
    const { review } = person();
    review.share(page([salary('1180')]));
    const helper = await meetAndAgree(review);
    await helper.sees('Salaire');
    void review.reveal('salary');
    // Her answer is being sealed when she asks.
    for (let turn = 0; turn < 9; turn++) await Promise.resolve();
    void review.retry();
    void review.reply('salary', 'doubt');
    await review.retry();
    await until('the link again', () => live(review).link.condition === 'live');
    await review.reply('salary', 'corrected');
    await helper.sees('Salaire', ({ reply }) => reply === 'corrected');
    await helper.mark('Salaire', 'unseen', 'Quel mois ?');
    await until('his word', () => lineOf(review)?.mark?.remark === 'Quel mois ?');
    expect([live(review).link.brokenBy, helper.link.state.condition]).toEqual([null, 'live']);
    // What was shown before is hidden by the new link, since nothing is shown again by itself.
    expect(lineOf(review)?.answer).toBeNull();
    await review.retry();
    await review.end();
    await until('his end', () => helper.link.state.condition === 'ended');
  });

  it('a panel opened again says that he looks once he was heard, not before', async () => {
    const store = new TestStore();
    const first = person(store);
    first.review.share(page([salary('1180')]));
    const helper = await meetAndAgree(first.review);
    await helper.sees('Salaire');
    expect(isLooking(live(first.review))).toBe(true);
    side.stop.abort();
    await helper.leave();
    await new Promise((resolve) => setTimeout(resolve, 50));
    side.stop = new AbortController();
    const again = person(store);
    await again.review.resume(store.load());
    await until('the link', () => live(again.review).link.condition === 'live');
    expect(isLooking(live(again.review))).toBe(false);
  });
});
