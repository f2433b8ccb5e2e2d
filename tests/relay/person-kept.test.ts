import { describe, expect, it } from 'vitest';
import { readKeptLink } from '../../adapters/review-link/kept-review.ts';
import { sayAway } from '../../adapters/review-link/say-away.ts';
import { viewLines } from '../../core/review/view.ts';
import { pagesBefore } from '../../core/review/visits.ts';
import { filled, makeField } from '../support/review/field.ts';
import {
  at,
  eachWithItsRelay,
  lineOf,
  live,
  meetAndAgree,
  page,
  person,
  relay,
  rightRow,
  salary,
  side,
} from '../support/review/her-side.ts';
import { ScriptedHelper } from '../support/review/scripted-helper.ts';
import { quick, quickSocket, TestStore, until } from '../support/review/two-sides.ts';

eachWithItsRelay();

describe('her side, kept and found again', { timeout: 30_000 }, () => {
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
    side.stop.abort();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await sayAway(saved, { relay: relay(), store, timings: quick, socket: quickSocket });
    await until('his end', () => helper.link.state.condition === 'ended');
    expect(store.last).toBeNull();
    await until('the room to be empty', () => side.log.measure().characters === 0);
  });

  it('ended by her, keeps nothing while the other side is still being told', async () => {
    const store = new TestStore();
    const { review } = person(store);
    review.share(page([salary('1180')]));
    const helper = await meetAndAgree(review);
    await helper.sees('Salaire');
    const ending = review.end();
    await Promise.resolve();
    expect(store.last).toBeNull();
    const { saves } = store;
    await ending;
    expect([store.last, store.saves]).toEqual([null, saves]);
    await until('his end', () => helper.link.state.condition === 'ended');
  });

  it('loaded anew before she chose, asks again as it asked', async () => {
    for (const way of ['link', 'beside'] as const) {
      const store = new TestStore();
      side.stop = new AbortController();
      const first = person(store);
      void first.review.meet(way);
      await at(first.review, 'waiting');
      const fragment = (first.review.state.stage === 'waiting' && first.review.state.fragment) || '';
      await ScriptedHelper.byLink(fragment, { relay: relay(), link: { timings: quick } });
      await at(first.review, 'agreeing');
      side.stop.abort();
      const saved = store.load();
      side.stop = new AbortController();
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
    side.stop.abort();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const saved = JSON.parse(JSON.stringify(store.load()));
    const { state, tracked } = saved.review;
    for (const part of [state.person, state.helper]) delete part.past;
    delete state.person.page;
    for (const key of ['titles', 'first', 'next', 'left']) delete tracked[key];
    expect(
      readKeptLink({ ...saved, review: { ...saved.review, state: { ...state, helper: {} } } }),
    ).toBeNull();
    side.stop = new AbortController();
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
    await review.showAll(preview.map(({ id }) => id));
    await helper.sees('Salaire', ({ answer }) => answer?.value === '1180');
    expect(helper.line('Loyer')?.answer).toBeNull();
    expect(JSON.stringify(helper.heard)).not.toContain('"612"');
    review.share(
      page([salary('1180'), makeField({ id: 'rent', label: 'Loyer', ...filled('612') }), nir, phone]),
    );
    await review.previewAll();
    const second = live(review).preview ?? [];
    await review.showAll(['rent']);
    await helper.sees('Loyer', ({ answer }) => answer?.value === '612');
    // She kept the other one: what was shown before it is all he has.
    expect(JSON.stringify(helper.heard).match(/"value":"1180"/g)).toHaveLength(1);
    await review.previewAll();
    await review.showAll(second.map(({ id }) => id));
    await helper.sees('Loyer', ({ answer }) => answer?.value === '612');
    const shown = helper.lines().flatMap(({ line, answer }) => (answer ? [[line.id, answer.value]] : []));
    expect(shown).toEqual(second.map(({ id, value }) => [id, value]));
    await review.reveal('nir');
    await review.conceal(null);
    await helper.sees('Loyer', ({ answer }) => answer === null);
    expect(JSON.stringify(helper.heard)).not.toContain('2840178646012');
  });

  it('a preview of the page she left is dropped, and shows nothing of the next one', async () => {
    const { review } = person();
    review.share(page([salary('1180')]));
    const helper = await meetAndAgree(review);
    await helper.sees('Salaire');
    await review.previewAll();
    expect(live(review).preview).toHaveLength(1);
    // Under the same id, with the same answer, at the moment she presses.
    review.share(page([makeField({ id: 'salary', label: 'Loyer', ...filled('1180') })], { path: '/next' }));
    await review.showAll(['salary']);
    await helper.sees('Loyer');
    expect(JSON.stringify(helper.heard)).not.toContain('1180');
    await review.previewAll();
    review.share(page([salary('1180')], { path: '/other' }));
    await until('the page to be told', () => live(review).review.person.snap === 3);
    expect(live(review).preview).toBeNull();
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
