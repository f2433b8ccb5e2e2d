import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { BesideEnd } from '../../../components/Beside/BesideEnd.tsx';
import type { ScreenPlace } from '../../../components/Panel/navigation.ts';
import { Panel } from '../../../components/Panel/Panel.tsx';
import type { PanelState } from '../../../components/Panel/panel-state.ts';
import { sampleAssessment, sampleState, sampleTexts } from '../../../components/Panel/sample.ts';
import { live, pointedReview } from '../../../components/Remote/sample-review.ts';
import { listReviewItems } from '../../../components/Review/review-items.ts';
import type { ReviewSummary } from '../../../core/review/view.ts';
import { draw, settled } from './draw.tsx';

const allLines = listReviewItems(sampleAssessment, sampleState.progress).map(({ id }) => id);
const open = (part: Partial<PanelState>, ...over: ScreenPlace[]) =>
  draw(
    <Panel
      state={{ ...sampleState, ...part }}
      texts={sampleTexts}
      from={{ stack: [{ name: 'main' }, ...over], reread: allLines }}
      onAct={vi.fn()}
    />,
  );
const title = () => document.querySelector('h1')?.textContent?.replaceAll('\u00a0', ' ');
const press = async (name: string) => {
  const button = [...document.querySelectorAll<HTMLElement>('main button')].find((one) =>
    one.textContent?.includes(name),
  );
  if (!button) throw new Error(`Nothing to press says « ${name} ».`);
  await userEvent.click(button);
  await settled();
};

it('the band names the line that is pointed at', async () => {
  await open({ afar: { helperPage: null }, remote: live(pointedReview), isSharedPage: true });
  expect(document.querySelector('.watch-band')?.textContent).toContain(
    'vous montre cette ligne. Salaire de septembre',
  );
});

it('the doubts that are noted lead to the first of them', async () => {
  await open({});
  await press('Un doute noté');
  expect(title()).toBe('Pension reçue en août : 150 €');
});

it('the end names what stays open, once, and leads there', async () => {
  await open({}, { name: 'review-list' }, { name: 'ending' });
  const rows = [...document.querySelectorAll('main .review-row-words > b')].map(
    ({ textContent }) => textContent,
  );
  expect(rows).toEqual([
    'Pension reçue en août',
    'Salaire de septembre',
    'L’argent de vos enfants',
    'Une zone que je n’ai pas pu lire',
  ]);
  expect(document.body.textContent).toContain('Il reste 3 points à voir.');
  await press('L’argent de vos enfants');
  expect(title()).toBe('L’argent de vos enfants');
  await press('Revenir à la liste');
  expect(title()).toBe('Votre relecture');
});

it('« Revu » says what was not: a zone nobody read', async () => {
  const summary: ReviewSummary = {
    reviewed: 2,
    unseen: 0,
    silent: 0,
    changed: 0,
    remarks: 0,
    isDone: true,
    posture: 'relative',
    notShared: 0,
    unreadZones: 1,
  };
  const ignore = () => {};
  const end = (part: Partial<ReviewSummary>) =>
    draw(
      <BesideEnd
        lines={[]}
        summary={{ ...summary, ...part }}
        isCaf
        isByPhone={false}
        onLine={ignore}
        onGoOn={ignore}
        onReview={ignore}
        onPage={ignore}
        onForget={ignore}
      />,
    );
  await end({});
  expect(title()).toBe('Revu, sauf une zone.');
  await end({ unreadZones: 0 });
  expect(title()).toBe('Revu.');
  // Among none there are none.
  await end({ reviewed: 0, unseen: 3, notShared: 3 });
  expect(document.body.textContent).toContain('Aucune réponse n’a été vue.');
  expect(document.body.textContent).not.toContain('Parmi elles');
  expect(document.body.textContent).toContain('Il y a 3 lignes que je ne montre à personne.');
});

it('of a page it no longer hears, it does not say that it works: offline, the browser’s own page stands there', async () => {
  await open({ connection: 'lost', assessment: null });
  expect(title()).toBe('Je ne vois plus la page.');
  expect(document.querySelector('main .lead')?.textContent).toBe(
    'Si vous voyez la page, elle marche sans moi. Sinon, vérifiez internet.',
  );
});
