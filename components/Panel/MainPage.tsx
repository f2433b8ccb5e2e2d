import { isOfFormer } from '../../core/assess/press.ts';
import { lookedAtTogether } from '../../core/redact.ts';
import type { Closing } from '../../core/retype/closing.ts';
import { AgainOffer } from '../Again/AgainOffer.tsx';
import { LookTogether } from '../Beside/LookTogether.tsx';
import { ClosingRule } from '../Closing/Closing.tsx';
import { DueLine } from '../Guide/DueLine.tsx';
import { GuideHere, KeepFetched, TrapsHere } from '../Guide/GuideHere.tsx';
import { LostCases, LostNotice } from '../Guide/LostNotice.tsx';
import { ToldBeside } from '../Guide/ToldNotice.tsx';
import { FormerSent } from '../Keep/SentFacts.tsx';
import { PlaceScreen } from '../PlaceScreen/PlaceScreen.tsx';
import { AskSomebody } from '../Remote/AskSomebody.tsx';
import { DoubtsBefore } from '../Review/DoubtBefore.tsx';
import { DoubtCount, DoubtKeyHow } from '../Review/DoubtCount.tsx';
import { isCase } from '../Review/review-items.ts';
import { UnknownPage } from '../UnknownPage/UnknownPage.tsx';
import { ChosenWord } from '../Words/ChosenWord.tsx';
import { isAlikeSite } from './GuideScreen.tsx';
import { LastSentWay } from './LastSentScreen.tsx';
import { isSaidOnly } from './main-view.ts';
import type { PanelView } from './panel-view.ts';

/** A page that was read: recognised, or said to be unknown. */
export function MainPage({
  isKnown,
  closing,
  ...view
}: PanelView & { isKnown: boolean; closing: Closing | null }) {
  const { state, texts, portal, move, words, steps } = view;
  const { assessment } = state;
  if (!assessment) return null;
  const { page, place } = assessment;
  /** One question at a time first; the list is what « Revenir à la liste » leads to. */
  const openReview = () => {
    if (view.items.length > 0) move({ type: 'open', place: { name: 'review-list' } });
    view.openReview(null);
  };
  const again = state.keeping?.again;
  const ask = state.afar && (
    <AskSomebody
      isGoing={state.remote?.stage === 'live'}
      onAsk={() => move({ type: 'open', place: { name: 'remote' } })}
    />
  );
  const doubted = view.items.filter(({ group }) => group === 'doubt');
  const before = doubted.flatMap((item) =>
    item.kind === 'line' || item.kind === 'before' ? (item.before ?? []) : [],
  );
  const doubts = view.items.length > 0 && (
    <>
      <DoubtCount count={doubted.length - before.length} onOpen={openReview} />
      <DoubtsBefore doubts={before} text={texts.text} />
    </>
  );
  const lastSent = <LastSentWay {...view} />;
  // A recap has no case, and is looked at too.
  const together = (
    <>
      {lookedAtTogether(assessment).length > 0 && <LookTogether onPress={view.openBeside} />}
      {view.items.some(isCase) && <DoubtKeyHow />}
    </>
  );
  const chosen = <ChosenWord selection={state.selection?.text} onAsk={view.askWhat} />;
  if (!isKnown || !place) {
    return (
      <UnknownPage
        host={page.host}
        siteName={portal?.name ?? null}
        words={words.length}
        isGuideOff={state.guidesOff?.some(({ portalId }) => portalId === state.site?.portalId) ?? false}
        cases={page.fields.length}
        unreadZones={page.unreadZones}
        lostGuide={state.guides.find(({ id }) => id === assessment.calledAs) ?? null}
        chosen={chosen}
        lastSent={lastSent}
        ask={ask}
        told={<ClosingRule closing={closing} />}
        together={
          <>
            {doubts}
            {together}
          </>
        }
        onWords={() => move({ type: 'open', place: { name: 'words' } })}
        onSearch={() => move({ type: 'open', place: { name: 'words', isSearch: true } })}
        onCases={() => move({ type: 'open', place: { name: 'cases' } })}
        onReview={openReview}
        onGuides={() => move({ type: 'open', place: { name: 'guides' } })}
        onWhich={
          isAlikeSite(state.site?.portalId) ? () => move({ type: 'open', place: { name: 'which' } }) : null
        }
      />
    );
  }
  const { guide } = view;
  const { former } = state.progress;
  const isOfLast = former && isOfFormer(state.progress, place);
  const isSaid = isSaidOnly(assessment);
  // Past its last button, she is at none of its parts.
  const parts = isSaid ? steps.map((step) => ({ ...step, isCurrent: false })) : steps;
  const here = parts.find((step) => step.isCurrent) ?? guide;
  const isFetching = guide?.sends === false;
  const hasFetched = isFetching && place.stepId === guide.steps.at(-1)?.id;
  return (
    <PlaceScreen
      siteName={portal?.name ?? page.host}
      pageStep={page.step}
      stepTitle={here ? texts.text(here.title) : null}
      steps={parts}
      words={words}
      unreadZones={page.unreadZones}
      isOverlayGone={state.isOverlayGone}
      isLoading={page.isLoading}
      chosen={chosen}
      former={
        isOfLast
          ? (isBeginning) => (
              <>
                <FormerSent at={former.at} isTold={!former.isReceived} isBeginning={isBeginning} />
                <LastSentWay {...view} below={former} />
              </>
            )
          : undefined
      }
      lastSent={!isOfLast && lastSent}
      again={
        again && <AgainOffer again={again} onOpen={() => move({ type: 'open', place: { name: 'again' } })} />
      }
      ask={ask}
      doubts={doubts}
      hasDoubtBefore={before.length > 0}
      together={together}
      tags={Object.fromEntries(guide?.steps.map(({ id, tags }) => [id, tags]) ?? [])}
      notice={guide && <LostNotice guide={guide} stepId={place.stepId} />}
      told={
        <>
          {guide && assessment.lostCases && <LostCases guide={guide} cases={assessment.lostCases} />}
          {guide && <ToldBeside guide={guide} />}
          <ClosingRule closing={closing} />
        </>
      }
      due={guide && !isOfLast && <DueLine guide={guide} text={texts.text} />}
      isFetching={isFetching}
      hasFetched={hasFetched}
      isSaidSent={isSaid}
      keep={isFetching && <KeepFetched guide={guide} text={texts.text} />}
      traps={
        // What is said of the paper’s keeping holds them.
        guide &&
        !hasFetched && (
          <TrapsHere guide={guide} stepId={place.stepId} text={texts.text} onPart={view.openGuide} />
        )
      }
      guide={guide && <GuideHere guide={guide} onPart={view.openGuide} />}
      text={texts.text}
      onReview={openReview}
      onTick={view.tickStep}
      onWord={view.openWord}
      onWords={() => move({ type: 'open', place: { name: 'words' } })}
      onSearch={() => move({ type: 'open', place: { name: 'words', isSearch: true } })}
    />
  );
}
