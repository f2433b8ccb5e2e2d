/** Her side of a review from afar, against a relay and a helper who follows a script. */
import { afterEach, beforeEach } from 'vitest';
import { PersonReview } from '../../../adapters/review-link/person-review.ts';
import { emptyProgress } from '../../../core/assessment.ts';
import type { Field } from '../../../core/page-model.ts';
import type { RemoteReview } from '../../../core/review/remote-review.ts';
import type { SharedPage } from '../../../core/review/tell.ts';
import { viewLines } from '../../../core/review/view.ts';
import { type Gateway, startGateway } from '../../../relay/gateway.ts';
import { MemoryLog } from '../../../relay/memory-log.ts';
import { filled, makeAssessment, makeField } from './field.ts';
import { ScriptedHelper } from './scripted-helper.ts';
import { quick, quickSocket, TestStore, until } from './two-sides.ts';

/** What the test in course stands on, and may break. */
export const side = {} as { gateway: Gateway; log: MemoryLog; stop: AbortController };
export const tab = { tabId: 7, siteId: 'caf' };
export const relay = () => ({ name: 'relay.test', urls: [side.gateway.url] });

/** A relay of its own for each test of the file. */
export function eachWithItsRelay(): void {
  beforeEach(async () => {
    side.log = new MemoryLog();
    side.gateway = await startGateway({ log: side.log, port: 0 });
    side.stop = new AbortController();
  });
  afterEach(async () => {
    side.stop.abort();
    await side.gateway.close();
    await side.log.close();
  });
}

export const salary = (text: string) => makeField({ id: 'salary', label: 'Salaire d’août', ...filled(text) });
export const page = (fields: Field[], part = {}): SharedPage => ({
  assessment: makeAssessment(fields, part),
  progress: emptyProgress,
});

export function person(
  store = new TestStore(),
  part: Partial<ConstructorParameters<typeof PersonReview>[0]> = {},
) {
  const states: RemoteReview[] = [];
  const settings = {
    relay: relay(),
    store,
    signal: side.stop.signal,
    onChange: (state: RemoteReview) => states.push(state),
    timings: quick,
    socket: quickSocket,
    ...part,
  };
  return { review: new PersonReview(settings, tab), states, store };
}

export const at = (review: PersonReview, stage: RemoteReview['stage']) =>
  until(`the stage ${stage}`, () => review.state.stage === stage, 5000);

export function live(review: PersonReview) {
  if (review.state.stage !== 'live') throw new Error(`Not live but ${review.state.stage}`);
  return review.state;
}
export const lineOf = (review: PersonReview, id = 'salary') =>
  viewLines(live(review).review).find(({ line }) => line.id === id);

export async function meet(
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

export const rightRow = (review: PersonReview, helper: ScriptedHelper) => {
  const rows = (review.state.stage === 'agreeing' && review.state.rows) || [];
  return rows.find((row) => row.join() === helper.link.pictures.join()) ?? null;
};

export async function meetAndAgree(review: PersonReview) {
  const helper = await meet(review);
  await review.choose(rightRow(review, helper));
  return helper;
}
