import { expect, it } from 'vitest';
import { BesideEnd } from '../../../components/Beside/BesideEnd.tsx';
import { useFinishedSentence } from '../../../components/Remote/Finished.tsx';
import type { ReviewSummary } from '../../../core/review/view.ts';
import { draw } from './draw.tsx';

const ignore = () => {};
const summary: ReviewSummary = {
  reviewed: 0,
  unseen: 1,
  silent: 0,
  changed: 2,
  remarks: 0,
  isDone: true,
  posture: 'relative',
  notShared: 2,
  unreadZones: 0,
};
const Finished = (one: ReviewSummary) => <h1>{useFinishedSentence(one)}</h1>;
const Beside = (one: ReviewSummary) => (
  <BesideEnd
    lines={[]}
    summary={one}
    isCaf
    isByPhone={false}
    onLine={ignore}
    onGoOn={ignore}
    onReview={ignore}
    onPage={ignore}
    onForget={ignore}
  />
);
const title = () => document.querySelector('h1')?.textContent;

it.each([
  ['afar', Finished],
  ['beside', Beside],
])('%s: when all that was seen has changed, the others are said not to have been seen', async (_, End) => {
  await draw(<End {...summary} />);
  expect(title()).toBe('Ce qui a été vu a changé depuis. 3 réponses n’ont pas été vues.');
  await draw(<End {...summary} notShared={0} />);
  expect(title()).toBe('Ce qui a été vu a changé depuis. Une réponse n’a pas été vue.');
  await draw(<End {...summary} unseen={0} notShared={0} />);
  expect(title()).toBe('Ce qui a été vu a changé depuis.');
  await draw(<End {...summary} changed={0} />);
  expect(title()).toMatch(/Je n’ai vu aucune réponse\.|Aucune réponse n’a été vue\./);
});

it.each([
  ['afar', Finished],
  ['beside', Beside],
])(
  '%s: of an answer that was shown and got no opinion, it is not said that nobody saw it',
  async (_, End) => {
    await draw(<End {...summary} changed={0} silent={1} />);
    expect(title()).toBe('Une réponse a été montrée, sans avis.');
    await draw(<End {...summary} changed={0} silent={1} reviewed={2} />);
    expect(title()).toBe('Revu, sauf 3 réponses.');
  },
);

it('beside, those that nobody is shown are among those that were not seen', async () => {
  await draw(<Beside {...summary} />);
  expect(document.body.textContent).toContain(
    'Parmi elles, 2 que je ne montre à personne. C’est personnel\u00a0: même la question reste cachée.',
  );
});
