import type { Example } from '../example.ts';
import { DueLine } from '../Guide/DueLine.tsx';
import { GuideHere, KeepFetched, TrapsHere } from '../Guide/GuideHere.tsx';
import { LostNotice } from '../Guide/LostNotice.tsx';
import { sampleGuide } from '../Guide/sample-guide.ts';
import { samplePage, sampleSteps, sampleTexts, say } from '../Panel/sample.ts';
import { InShell } from '../Shell/InShell.tsx';
import type { WordLine } from '../Words/WordLines.tsx';
import { PlaceScreen, type PlaceScreenProps } from './PlaceScreen.tsx';

const ignore = () => {};
const words: WordLine[] = ['montant-net-social', 'foyer', 'ressources', 'telecharger'].flatMap(
  (termId, index) => {
    const entry = sampleTexts.entryFor(termId);
    return entry ? [{ entry, sense: null, index, because: null }] : [];
  },
);

const place: PlaceScreenProps = {
  siteName: 'CAF',
  pageStep: samplePage.step,
  stepTitle: null,
  steps: sampleSteps,
  words,
  unreadZones: 0,
  isOverlayGone: false,
  isLoading: false,
  text: sampleTexts.text,
  onReview: ignore,
  onTick: ignore,
  onWord: ignore,
  onWords: ignore,
  onSearch: ignore,
};

const manySteps = ['Identité', 'Adresse', 'Famille', 'Banque', 'Argent', 'Papiers', 'Envoi'].map(
  (title, at) => ({
    id: title,
    title: say(title),
    state: at < 2 ? ('seen' as const) : at < 5 ? ('look' as const) : ('later' as const),
    isCurrent: at === 4,
  }),
);

export const examples: Example[] = [
  {
    name: 'c-place',
    draw: (look) => (
      <InShell look={look} status="not-sent">
        <PlaceScreen {...place} />
      </InShell>
    ),
  },
  {
    name: 'c-place-many-steps',
    draw: (look) => (
      <InShell look={look} status="not-sent">
        <PlaceScreen
          {...place}
          steps={manySteps}
          unreadZones={2}
          isOverlayGone
          pageStep={{ index: 5, total: 7, title: null }}
        />
      </InShell>
    ),
  },
  {
    name: 'c-place-lost',
    draw: (look) => (
      <InShell look={look} status="not-sent">
        <PlaceScreen
          {...place}
          pageStep={null}
          stepTitle={sampleTexts.text(sampleGuide.title)}
          steps={place.steps.map((step) => ({ ...step, state: 'look' as const, isCurrent: false }))}
          notice={<LostNotice guide={sampleGuide} stepId={null} />}
        />
      </InShell>
    ),
  },
  {
    name: 'c-place-guide',
    draw: (look) => (
      <InShell look={look} status="not-sent">
        <PlaceScreen
          {...place}
          tags={Object.fromEntries(sampleGuide.steps.map(({ id, tags }) => [id, tags]))}
          due={<DueLine guide={sampleGuide} text={sampleTexts.text} />}
          traps={<TrapsHere guide={sampleGuide} stepId="money" text={sampleTexts.text} onPart={ignore} />}
          guide={<GuideHere guide={sampleGuide} onPart={ignore} />}
        />
      </InShell>
    ),
  },
  {
    name: 'c-place-fetched',
    draw: (look) => (
      <InShell look={look} status={null}>
        <PlaceScreen
          {...place}
          pageStep={null}
          stepTitle={{ text: 'Ouvrir le papier et le garder', lang: 'fr', french: null }}
          isFetching
          hasFetched
          keep={<KeepFetched guide={sampleGuide} text={sampleTexts.text} />}
        />
      </InShell>
    ),
  },
];
