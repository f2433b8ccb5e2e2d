import type { RemoteReview } from '../../core/review/remote-review.ts';
import type { Example, Look } from '../example.ts';
import { sampleGuide } from '../Guide/sample-guide.ts';
import type { ScreenPlace } from '../Panel/navigation.ts';
import { Panel } from '../Panel/Panel.tsx';
import type { PanelState } from '../Panel/panel-state.ts';
import { sampleAssessment, sampleState, sampleTexts, say } from '../Panel/sample.ts';
import {
  awayReview,
  cut,
  doneReview,
  furtherReview,
  inHerPlace,
  live,
  markedReview,
  movedReview,
  pointedReview,
  revealedDone,
  revealedReview,
  sentReview,
  sharedReview,
  watchedReview,
} from './sample-review.ts';

const ignore = () => {};
const guides = [sampleGuide];
const afar = { helperPage: 'https://aide.bienvu.org/' };

function remote(
  look: Look,
  state: RemoteReview | null,
  place: ScreenPlace = { name: 'remote' },
  part: Partial<PanelState> = {},
) {
  const settings = {
    ...sampleState.settings,
    textSize: look.textSize,
    isSpaced: look.isSpaced ?? false,
    lang: look.lang ?? 'fr',
  };
  return (
    <Panel
      state={{ ...sampleState, afar, remote: state, isSharedPage: true, ...part, settings }}
      texts={sampleTexts}
      dir={look.dir}
      from={{ stack: [{ name: 'main' }, place] }}
      onAct={ignore}
      onError={ignore}
    />
  );
}

const inMinutes = (minutes: number) => performance.now() + minutes * 60_000;
const stoppedPage = { ...sampleAssessment, page: { ...sampleAssessment.page, stopped: 'sign-in' as const } };
const window: PanelState['assessment'] = {
  ...sampleAssessment,
  findings: [
    {
      id: 'declaration-window',
      check: 'declaration-window',
      status: 'ok',
      fieldId: null,
      fieldLabel: null,
      group: null,
      text: { ...say(''), params: { closes: '31 décembre' } },
      why: null,
      waysOut: [],
      source: null,
    },
  ],
};
const saidSent: PanelState['assessment'] = {
  ...sampleAssessment,
  sent: { state: 'sent', at: null, reference: null, already: false },
};
const rows = [0, 4, 8, 12].map((first) => [first, first + 1, first + 2, first + 3]);
const fragment = '1.AAECAwQFBgcICQoLDA0ODw';
const preview = [
  { id: 'f1', version: 1, value: '1 180', initial: null },
  { id: 'f3', version: 1, value: '1 420', initial: '1 180' },
  { id: 'f4', version: 1, value: '', initial: null },
];

export const examples: Example[] = [
  { name: 'n0-ask', draw: (look) => remote(look, null) },
  { name: 'n0-ask-stopped', draw: (look) => remote(look, null, undefined, { assessment: stoppedPage }) },
  { name: 'n0-main', draw: (look) => remote(look, null, { name: 'main' }) },
  { name: 'n0-main-watched', draw: (look) => remote(look, live(pointedReview), { name: 'main' }) },
  { name: 'n0-opening', draw: (look) => remote(look, { stage: 'opening', way: 'code', isSlow: false }) },
  { name: 'n0-opening-slow', draw: (look) => remote(look, { stage: 'opening', way: 'code', isSlow: true }) },
  {
    name: 'n-code',
    draw: (look) =>
      remote(look, {
        stage: 'waiting',
        way: 'code',
        code: '4175190637',
        fragment: null,
        until: inMinutes(9),
      }),
  },
  {
    name: 'n-link',
    draw: (look) =>
      remote(look, { stage: 'waiting', way: 'link', code: null, fragment, until: inMinutes(9) }, undefined, {
        linkCopied: true,
      }),
  },
  { name: 'o-rows', draw: (look) => remote(look, { stage: 'agreeing', way: 'code', rows }) },
  { name: 'o-link', draw: (look) => remote(look, { stage: 'agreeing', way: 'link', rows: null }) },
  {
    name: 'o-stopped-row',
    draw: (look) => remote(look, { stage: 'stopped', way: 'code', why: 'other-row', times: 0 }),
  },
  {
    name: 'o-stopped-twice',
    draw: (look) => remote(look, { stage: 'stopped', way: 'code', why: 'refused', times: 2 }),
  },
  {
    name: 'o-stopped-aged',
    draw: (look) => remote(look, { stage: 'stopped', way: 'code', why: 'aged', times: 0 }),
  },
  { name: 'o-elsewhere', draw: (look) => remote(look, { stage: 'elsewhere' }) },
  { name: 'p-shared', draw: (look) => remote(look, live(sharedReview)) },
  { name: 'p-watched', draw: (look) => remote(look, live(watchedReview)) },
  { name: 'p-marked', draw: (look) => remote(look, live(pointedReview)) },
  { name: 'p-revealed', draw: (look) => remote(look, live(revealedReview(24))) },
  { name: 'p-revealed-all', draw: (look) => remote(look, live(revealedReview(800, ['f1', 'f3', 'f4']))) },
  {
    name: 'p-revealed-coming',
    draw: (look) => remote(look, cut('connecting', revealedReview(null), { shown: ['f3'] })),
  },
  { name: 'p-revealed-unsure', draw: (look) => remote(look, cut('connecting', revealedReview(24))) },
  {
    name: 'p-hiding',
    draw: (look) => remote(look, cut('connecting', markedReview, { isHiding: true })),
  },
  {
    name: 'p-trouble-silent-long',
    draw: (look) => remote(look, cut('silent', markedReview, { silentMinutes: 12 })),
  },
  { name: 'p-away', draw: (look) => remote(look, live(awayReview)) },
  { name: 'p-sent', draw: (look) => remote(look, live(sentReview), undefined, { assessment: saidSent }) },
  { name: 'p-sent-unknown', draw: (look) => remote(look, live(sentReview)) },
  {
    name: 'p-line-coming',
    draw: (look) =>
      remote(look, cut('connecting', markedReview, { replied: ['f2'] }), { name: 'remote-line', id: 'f2' }),
  },
  { name: 'p-preview', draw: (look) => remote(look, live(watchedReview, { preview })) },
  { name: 'p-line', draw: (look) => remote(look, live(markedReview), { name: 'remote-line', id: 'f3' }) },
  {
    name: 'p-line-revealed',
    draw: (look) => remote(look, live(revealedReview(24)), { name: 'remote-line', id: 'f3' }),
  },
  {
    name: 'p-line-pointed',
    draw: (look) => remote(look, live(pointedReview), { name: 'remote-line', id: 'f1' }),
  },
  {
    name: 'p-line-done',
    draw: (look) => remote(look, live(doneReview), { name: 'remote-line', id: 'f3' }),
  },
  {
    name: 'p-line-replied',
    draw: (look) => remote(look, live(markedReview), { name: 'remote-line', id: 'f2' }),
  },
  {
    name: 'p-line-gone',
    draw: (look) =>
      remote(look, live(markedReview, { link: { condition: 'gone', brokenBy: null } }), {
        name: 'remote-line',
        id: 'f3',
      }),
  },
  ...(['connecting', 'silent', 'incomplete', 'gone', 'broken'] as const).map(
    (condition): Example => ({
      name: `p-trouble-${condition}`,
      draw: (look) =>
        remote(
          look,
          live(markedReview, { link: { condition, brokenBy: condition === 'broken' ? 'fork' : null } }),
        ),
    }),
  ),
  {
    name: 'p-other-page',
    draw: (look) => remote(look, live(markedReview), undefined, { isSharedPage: false }),
  },
  {
    name: 'p-later',
    draw: (look) => remote(look, live(sharedReview), { name: 'remote-later' }, { assessment: window }),
  },
  { name: 'r-done', draw: (look) => remote(look, live(doneReview)) },
  { name: 'r-done-act', draw: (look) => remote(look, live(inHerPlace(doneReview))) },
  { name: 'n0-main-done', draw: (look) => remote(look, live(doneReview), { name: 'main' }) },
  { name: 'n0-main-moved', draw: (look) => remote(look, live(movedReview), { name: 'main' }) },
  { name: 'p-revealed-done', draw: (look) => remote(look, live(revealedDone())) },
  { name: 'p-moved', draw: (look) => remote(look, live(movedReview), undefined, { guides }) },
  { name: 'p-further', draw: (look) => remote(look, live(furtherReview), undefined, { guides }) },
  {
    name: 'r-ended-further',
    draw: (look) =>
      remote(look, { stage: 'ended', way: 'code', review: furtherReview }, undefined, { guides }),
  },
  {
    name: 'r-ended-moved',
    draw: (look) => remote(look, { stage: 'ended', way: 'code', review: movedReview }, undefined, { guides }),
  },
  { name: 'r-end', draw: (look) => remote(look, live(markedReview), { name: 'remote-end' }) },
  { name: 'r-ended', draw: (look) => remote(look, { stage: 'ended', way: 'code', review: doneReview }) },
];
