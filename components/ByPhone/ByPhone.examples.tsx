import type { RemoteReview } from '../../core/review/remote-review.ts';
import type { Example, Look } from '../example.ts';
import { firstBeside, type ScreenPlace } from '../Panel/navigation.ts';
import { Panel } from '../Panel/Panel.tsx';
import type { PanelState } from '../Panel/panel-state.ts';
import { sampleAssessment, sampleState, sampleTexts } from '../Panel/sample.ts';
import {
  doneReview,
  live,
  markedReview,
  pointedReview,
  revealedReview,
  watchedReview,
} from '../Remote/sample-review.ts';

const ignore = () => {};
const afar = { helperPage: 'https://aide.bienvu.org/' };
const way = 'beside' as const;
const phone: ScreenPlace = { name: 'beside', stage: 'phone', lineId: null, ids: [] };
const onLine = (lineId: string): ScreenPlace => ({ name: 'beside', stage: 'line', lineId, ids: [] });

function beside(
  look: Look,
  remote: RemoteReview | null,
  place: ScreenPlace = phone,
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
      state={{ ...sampleState, surface: 'tab', afar, remote, isSharedPage: true, ...part, settings }}
      texts={sampleTexts}
      dir={look.dir}
      from={{ stack: [{ name: 'main' }, place] }}
      onAct={ignore}
      onError={ignore}
    />
  );
}

const byPhone = (
  review: Parameters<typeof live>[0],
  part: Parameters<typeof live>[1] = {},
): ReturnType<typeof live> => live(review, { way, ...part });
const onCut = (review: Parameters<typeof live>[0]) =>
  byPhone(review, { link: { condition: 'connecting', brokenBy: null } });
const stoppedPage = { ...sampleAssessment, page: { ...sampleAssessment.page, stopped: 'sign-in' as const } };
const rows = [0, 4, 8, 12].map((first) => [first, first + 1, first + 2, first + 3]);
const waiting: RemoteReview = {
  stage: 'waiting',
  way,
  code: null,
  fragment: '1b.AAECAwQFBgcICQoLDA0ODw',
  until: performance.now() + 540_000,
};

export const examples: Example[] = [
  { name: 'phone-who', draw: (look) => beside(look, null, firstBeside) },
  { name: 'phone-ask', draw: (look) => beside(look, null) },
  {
    name: 'phone-ask-stopped',
    draw: (look) => beside(look, null, phone, { assessment: stoppedPage }),
  },
  { name: 'phone-drawing', draw: (look) => beside(look, waiting) },
  { name: 'phone-rows', draw: (look) => beside(look, { stage: 'agreeing', way, rows }) },
  ...(['other-row', 'refused', 'unreached', 'left'] as const).map(
    (why): Example => ({
      name: `phone-stopped-${why}`,
      draw: (look) => beside(look, { stage: 'stopped', way, why, times: 1 }),
    }),
  ),
  { name: 'phone-line', draw: (look) => beside(look, byPhone(watchedReview), onLine('f3')) },
  { name: 'phone-line-shown', draw: (look) => beside(look, byPhone(revealedReview(100)), onLine('f3')) },
  { name: 'phone-line-marked', draw: (look) => beside(look, byPhone(markedReview), onLine('f3')) },
  { name: 'phone-line-pointed', draw: (look) => beside(look, byPhone(pointedReview), onLine('f1')) },
  {
    name: 'phone-line-broken',
    draw: (look) =>
      beside(look, byPhone(markedReview, { link: { condition: 'broken', brokenBy: 'fork' } }), onLine('f3')),
  },
  { name: 'phone-line-cut', draw: (look) => beside(look, onCut(watchedReview), onLine('f3')) },
  {
    name: 'phone-line-shown-cut',
    draw: (look) => beside(look, onCut(revealedReview(100)), onLine('f3')),
  },
  {
    name: 'phone-line-elsewhere',
    draw: (look) => beside(look, byPhone(markedReview), onLine('f3'), { isSharedPage: false }),
  },
  {
    name: 'phone-end',
    draw: (look) =>
      beside(look, byPhone(doneReview), { name: 'beside', stage: 'end', lineId: null, ids: [] }),
  },
  { name: 'phone-ended', draw: (look) => beside(look, { stage: 'ended', way, review: doneReview }) },
];
