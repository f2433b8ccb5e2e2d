import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readKeptLink } from '../../adapters/review-link/kept-review.ts';
import { PersonReview } from '../../adapters/review-link/person-review.ts';
import { sayAway } from '../../adapters/review-link/say-away.ts';
import { emptyProgress } from '../../core/assessment.ts';
import type { Field } from '../../core/page-model.ts';
import { isLooking } from '../../core/review/reach.ts';
import type { RemoteReview } from '../../core/review/remote-review.ts';
import type { SharedPage } from '../../core/review/tell.ts';
import { summarise, viewLines } from '../../core/review/view.ts';
import { pagesBefore } from '../../core/review/visits.ts';
import { type Gateway, startGateway } from '../../relay/gateway.ts';
import { MemoryLog } from '../../relay/memory-log.ts';
import { filled, makeAssessment, makeField } from '../support/review/field.ts';
import { ScriptedHelper } from '../support/review/scripted-helper.ts';
import { quick, quickSocket, TestStore, until } from '../support/review/two-sides.ts';

let gateway: Gateway;
let log: MemoryLog;
let stop: AbortController;
const tab = { tabId: 7, siteId: 'caf' };
const relay = () => ({ name: 'relay.test', urls: [gateway.url] });

beforeEach(async () => {
  log = new MemoryLog();
  gateway = await startGateway({ log, port: 0 });
  stop = new AbortController();
});
afterEach(async () => {
  stop.abort();
  await gateway.close();
  await log.close();
});

const salary = (text: string) => makeField({ id: 'salary', label: 'Salaire d’août', ...filled(text) });
const page = (fields: Field[], part = {}): SharedPage => ({
  assessment: makeAssessment(fields, part),
  progress: emptyProgress,
});

function person(store = new TestStore(), part: Partial<ConstructorParameters<typeof PersonReview>[0]> = {}) {
  const states: RemoteReview[] = [];
  const settings = {
    relay: relay(),
    store,
    signal: stop.signal,
    onChange: (state: RemoteReview) => states.push(state),
    timings: quick,
    socket: quickSocket,
    ...part,
  };
  return { review: new PersonReview(settings, tab), states, store };
}

const at = (review: PersonReview, stage: RemoteReview['stage']) =>
  until(`the stage ${stage}`, () => review.state.stage === stage, 5000);

function live(review: PersonReview) {
  if (review.state.stage !== 'live') throw new Error(`Not live but ${review.state.stage}`);
  return review.state;
}
const lineOf = (review: PersonReview, id = 'salary') =>
  viewLines(live(review).review).find(({ line }) => line.id === id);

async function meet(
  review: PersonReview,
  settings: Partial<Parameters<typeof ScriptedHelper.byCode>[1]> = {},
) {
  void review.meet('code');
  await at(review, 'waiting');
  const code = review.state.stage === 'waiting' ? review.state.code : null;
  const helper = await ScriptedHelper.byCode(code ?? '', {
    relay: relay(),
    link: { timings: quick },
    ...settings,
  });
  await at(review, 'agreeing');
  return helper;
}

const rightRow = (review: PersonReview, helper: ScriptedHelper) => {
  const rows = (review.state.stage === 'agreeing' && review.state.rows) || [];
  return rows.find((row) => row.join() === helper.link.pictures.join()) ?? null;
};

async function meetAndAgree(review: PersonReview) {
  const helper = await meet(review);
  await review.choose(rightRow(review, helper));
  return helper;
}

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
    await until('the room to be empty', () => log.measure().characters === 0);
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
    stop.abort();
    await new Promise((resolve) => setTimeout(resolve, 50));
    // What the background does when the panel's line falls.
    await sayAway(store.load(), { relay: relay(), store, timings: quick, socket: quickSocket });
    await helper.sees('Salaire', ({ answer }) => answer === null);
    expect(helper.state.person.status).toBe('away');
    await helper.mark('Salaire', 'unseen', 'Une question sur août.');

    stop = new AbortController();
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
    const port = Number(new URL(gateway.url).port);
    await gateway.close();
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

    gateway = await startGateway({ log, port });
    await helper.sees('Salaire', ({ answer, reply }) => answer?.value === '1180' && reply === 'doubt');
    await until('his word for it', () => live(review).reach.shown.length === 0);
    expect(live(review).reach.replied).toEqual([]);
    const left = (lineOf(review)?.answer?.until ?? 0) - performance.now() - clock;
    expect(left).toBeGreaterThan(110_000);
    clock += 121_000;
    await until('her answer hidden', () => lineOf(review)?.answer === null);
  });

  it('a panel opened again says that he looks once he was heard, not before', async () => {
    const store = new TestStore();
    const first = person(store);
    first.review.share(page([salary('1180')]));
    const helper = await meetAndAgree(first.review);
    await helper.sees('Salaire');
    expect(isLooking(live(first.review))).toBe(true);
    stop.abort();
    await helper.leave();
    await new Promise((resolve) => setTimeout(resolve, 50));
    stop = new AbortController();
    const again = person(store);
    await again.review.resume(store.load());
    await until('the link', () => live(again.review).link.condition === 'live');
    expect(isLooking(live(again.review))).toBe(false);
  });

  it('begun beside, it ends with her panel, and nothing of it is kept', async () => {
    const store = new TestStore();
    const { review } = person(store);
    review.share(page([salary('1180')]));
    void review.meet('beside');
    await at(review, 'waiting');
    const fragment = (review.state.stage === 'waiting' && review.state.fragment) || '';
    const helper = await ScriptedHelper.byLink(fragment, { relay: relay(), link: { timings: quick } });
    await at(review, 'agreeing');
    await review.choose(rightRow(review, helper));
    await helper.sees('Salaire');
    const saved = store.load();
    stop.abort();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await sayAway(saved, { relay: relay(), store, timings: quick, socket: quickSocket });
    await until('his end', () => helper.link.state.condition === 'ended');
    expect(store.last).toBeNull();
    await until('the room to be empty', () => log.measure().characters === 0);
  });

  it('loaded anew before she chose, asks again as it asked', async () => {
    for (const way of ['link', 'beside'] as const) {
      const store = new TestStore();
      stop = new AbortController();
      const first = person(store);
      void first.review.meet(way);
      await at(first.review, 'waiting');
      const fragment = (first.review.state.stage === 'waiting' && first.review.state.fragment) || '';
      await ScriptedHelper.byLink(fragment, { relay: relay(), link: { timings: quick } });
      await at(first.review, 'agreeing');
      stop.abort();
      const saved = store.load();
      stop = new AbortController();
      const again = person(store);
      await again.review.resume(saved);
      expect(again.review.state).toMatchObject({ stage: 'agreeing', way });
      const rows = again.review.state.stage === 'agreeing' ? again.review.state.rows : [];
      expect(rows?.length ?? null).toBe(way === 'link' ? null : 4);
    }
  });

  it('forgets a review older than six hours, and one it cannot read', async () => {
    const store = new TestStore();
    const first = person(store);
    const helper = await meetAndAgree(first.review);
    await until('his hello', () => live(first.review).review.helper.name !== '');
    await helper.leave();
    const saved = store.load();
    const late = person(store, { today: () => Date.now() + 6 * 3_600_000 + 1 });
    expect(await late.review.resume(saved)).toBe(false);
    expect([late.review.state.stage, store.last]).toEqual(['stopped', null]);
    const bad = person(store);
    expect(await bad.review.resume({ ...saved, review: { state: {} } })).toBe(false);
    expect(bad.review.state).toMatchObject({ why: 'lost' });
    expect(readKeptLink({ ...saved, role: 'h' })).toBeNull();
    expect(readKeptLink({ ...saved, extra: 1 })).toBeNull();
  });

  it('goes on with what was kept before pages that were left were remembered', async () => {
    const store = new TestStore();
    const first = person(store);
    first.review.share(page([salary('1180')]));
    const helper = await meetAndAgree(first.review);
    await helper.sees('Salaire');
    await helper.mark('Salaire', 'unseen', 'Quel mois ?');
    await until('his word', () => lineOf(first.review)?.mark != null);
    stop.abort();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const saved = JSON.parse(JSON.stringify(store.load()));
    const { state, tracked } = saved.review;
    for (const part of [state.person, state.helper]) delete part.past;
    delete state.person.page;
    for (const key of ['titles', 'first', 'next', 'left']) delete tracked[key];
    expect(
      readKeptLink({ ...saved, review: { ...saved.review, state: { ...state, helper: {} } } }),
    ).toBeNull();
    stop = new AbortController();
    const second = person(store);
    expect(await second.review.resume(saved)).toBe(true);
    expect(lineOf(second.review)?.mark).toMatchObject({ remark: 'Quel mois ?', state: 'current' });
    second.review.share(page([salary('1180')], { path: '/next' }));
    await until('the next page', () => live(second.review).review.person.snap === 2);
    expect(pagesBefore(live(second.review).review).flatMap(viewLines)).toMatchObject([
      { mark: { remark: 'Quel mois ?' } },
    ]);
    await helper.leave();
  });

  it('shows all but numbers only as the preview said', async () => {
    const { review } = person();
    const nir = makeField({
      id: 'nir',
      label: 'Votre numéro',
      valueType: 'nir',
      ...filled('2840178646012 57'),
    });
    const phone = makeField({ id: 'phone', label: 'Téléphone', kind: 'tel', ...filled('0612345678') });
    review.share(
      page([salary('1180'), makeField({ id: 'rent', label: 'Loyer', ...filled('612') }), nir, phone]),
    );
    const helper = await meetAndAgree(review);
    await helper.sees('Loyer');
    await review.previewAll();
    const preview = live(review).preview ?? [];
    expect(preview.map(({ value }) => value)).toEqual(['1180', '612']);
    // What changed after she looked at it is left out.
    const changed = makeField({ id: 'rent', label: 'Loyer', ...filled('700') });
    review.share(page([salary('1180'), changed, nir, phone]));
    await review.showAll();
    await helper.sees('Salaire', ({ answer }) => answer?.value === '1180');
    expect(helper.line('Loyer')?.answer).toBeNull();
    expect(JSON.stringify(helper.heard)).not.toContain('"612"');
    review.share(
      page([salary('1180'), makeField({ id: 'rent', label: 'Loyer', ...filled('612') }), nir, phone]),
    );
    await review.previewAll();
    const second = live(review).preview ?? [];
    await review.showAll();
    await helper.sees('Loyer', ({ answer }) => answer?.value === '612');
    const shown = helper.lines().flatMap(({ line, answer }) => (answer ? [[line.id, answer.value]] : []));
    expect(shown).toEqual(second.map(({ id, value }) => [id, value]));
    await review.reveal('nir');
    await review.conceal(null);
    await helper.sees('Loyer', ({ answer }) => answer === null);
    expect(JSON.stringify(helper.heard)).not.toContain('2840178646012');
  });

  it('hides all again on a page of the stop list, and says nothing of it', async () => {
    const { review } = person();
    review.share(page([salary('1180')]));
    const helper = await meetAndAgree(review);
    await helper.sees('Salaire');
    await review.reveal('salary');
    await helper.sees('Salaire', ({ answer }) => answer !== null);
    review.share(page([makeField({ id: 'x', label: 'Canari' })], { stopped: 'sign-in', path: '/login' }));
    await helper.sees('Salaire', ({ answer }) => answer === null);
    await review.reveal('x');
    expect(JSON.stringify(helper.heard)).not.toContain('Canari');
  });
});
