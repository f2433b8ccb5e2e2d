import { leftBefore } from '../../core/assess/left.ts';
import { lookedAtTogether } from '../../core/redact.ts';
import { Blocked } from '../Blocked/Blocked.tsx';
import { Cases } from '../Cases/Cases.tsx';
import { Forget, Forgetting, Forgotten, NotForgotten } from '../Forget/Forget.tsx';
import { keepsNothing } from '../Keep/keeping.ts';
import { KnownWords } from '../KnownWords/KnownWords.tsx';
import { Notebook } from '../Notebook/Notebook.tsx';
import { Retype } from '../Retype/Retype.tsx';
import { ReviewList } from '../Review/ReviewList.tsx';
import { Settings } from '../Settings/Settings.tsx';
import { ChosenWord } from '../Words/ChosenWord.tsx';
import { WordCard } from '../Words/WordCard.tsx';
import { WordsScreen } from '../Words/WordsScreen.tsx';
import { AgainScreen, KeepDoubtsScreen } from './AgainScreens.tsx';
import { AskHere } from './AskHere.tsx';
import { BesideScreens } from './BesideScreens.tsx';
import { BlockedScreen } from './BlockedScreen.tsx';
import { useBackLabel } from './back-label.ts';
import { CardOpenScreen, CardReadScreen, CardScreen } from './CardScreen.tsx';
import { DoorScreen } from './DoorScreen.tsx';
import { EndingScreen } from './EndingScreen.tsx';
import { GuideListScreen, GuideScreen, WhichScreen } from './GuideScreen.tsx';
import { LastSentScreen } from './LastSentScreen.tsx';
import { isBackIn } from './main-view.ts';
import type { ScreenPlace } from './navigation.ts';
import { PaperScreen } from './PaperScreen.tsx';
import { PlacesScreen } from './PlacesScreen.tsx';
import type { PanelView } from './panel-view.ts';
import { RemoteScreens } from './RemoteScreens.tsx';
import { ReviewScreen } from './ReviewScreen.tsx';

/** A screen she opened over the main one. */
export function OtherScreen({
  place,
  ...view
}: PanelView & { place: Exclude<ScreenPlace, { name: 'main' }> }) {
  const { state, texts, portal, move, onAct } = view;
  const goBack = () => move({ type: 'back' });
  const backLabel = useBackLabel(view);
  const siteName = portal?.nameWithArticle ?? null;
  switch (place.name) {
    case 'words':
      return (
        <WordsScreen
          words={view.words}
          search={view.navigation.search}
          {...view.search}
          chosen={<ChosenWord selection={state.selection?.text} onAsk={view.askWhat} />}
          isSearch={place.isSearch ?? false}
          backLabel={backLabel}
          onBack={goBack}
          onSearch={(query) => move({ type: 'search', query })}
          onWord={view.openWord}
        />
      );
    case 'word':
      return <WordScreen {...view} place={place} />;
    case 'cases':
      return (
        <Cases
          fields={state.assessment?.page.fields ?? []}
          shownId={view.navigation.shownField}
          backLabel={backLabel}
          onBack={goBack}
          onShow={view.showField}
        />
      );
    case 'review-list':
      return (
        <ReviewList
          items={view.items}
          before={state.assessment ? leftBefore(state.assessment, state.progress) : []}
          siteName={siteName}
          isFetching={view.guide?.sends === false}
          text={texts.text}
          onBack={goBack}
          onOneByOne={() => view.openReview(null)}
          onItem={(id) => view.openReview(id)}
          onBeside={
            state.assessment && lookedAtTogether(state.assessment).length > 0 ? view.openBeside : null
          }
        />
      );
    case 'review':
      return <ReviewScreen {...view} place={place} />;
    case 'again':
      return <AgainScreen {...view} />;
    case 'again-keep':
      return <KeepDoubtsScreen {...view} />;
    case 'ending':
      return <EndingScreen {...view} />;
    case 'paper':
      return <PaperScreen {...view} withAnswers={place.withAnswers} />;
    case 'blocked':
      return (
        <Blocked
          ask={<AskHere {...view} reason={null} />}
          onReason={(reason) => move({ type: 'open', place: { name: 'blocked-reason', reason } })}
        />
      );
    case 'blocked-reason':
      return <BlockedScreen {...view} reason={place.reason} />;
    case 'remote':
    case 'remote-line':
    case 'remote-later':
    case 'remote-end':
      return <RemoteScreens {...view} place={place} />;
    case 'guides':
      return <GuideListScreen {...view} />;
    case 'guide':
    case 'guide-voice':
      return <GuideScreen {...view} place={place} />;
    case 'which':
      return <WhichScreen {...view} />;
    case 'retype':
      return (
        <Retype
          pages={state.retype ?? []}
          isShared={state.settings.isShared !== 'no'}
          page={isBackIn(state) ? (state.assessment?.page ?? null) : null}
          back={{ label: backLabel, onBack: goBack }}
          onShow={view.showField}
          onDone={() => {
            onAct({ type: 'forgetWritten' });
            goBack();
          }}
        />
      );
    case 'door':
      return <DoorScreen {...view} reason={place.reason} />;
    case 'places':
      return <PlacesScreen {...view} />;
    case 'card':
    case 'card-show':
      return <CardScreen {...view} place={place} />;
    case 'card-open':
      return <CardOpenScreen {...view} />;
    case 'card-read':
      return <CardReadScreen {...view} text={place.text} />;
    case 'notebook':
      return (
        <Notebook
          keeping={state.keeping ?? keepsNothing}
          text={texts.text}
          backLabel={backLabel}
          onBack={goBack}
          onRemove={(id) => onAct({ type: 'removeKept', id })}
          onDoubts={() => move({ type: 'open', place: { name: 'again-keep' } })}
          onRemoveDoubts={(id) => onAct({ type: 'removeDoubts', id })}
          onRemoveAnswers={(id) => onAct({ type: 'removeAnswers', id })}
          onRemind={(reminder) => onAct({ type: 'remind', ...reminder })}
        />
      );
    case 'last-sent':
      return <LastSentScreen {...view} />;
    case 'beside':
      return <BesideScreens {...view} place={place} />;
    case 'settings':
      return (
        <Settings
          state={state}
          onBack={goBack}
          onForget={() => move({ type: 'open', place: { name: 'forget' } })}
          onPlaces={() => move({ type: 'open', place: { name: 'places' } })}
          onKnownWords={() => move({ type: 'open', place: { name: 'known-words' } })}
          onAct={onAct}
        />
      );
    case 'known-words':
      return (
        <KnownWords
          words={view.known}
          backLabel={backLabel}
          onBack={goBack}
          onWord={view.openWord}
          onForgetAll={() => onAct({ type: 'forgetKnownWords' })}
        />
      );
    case 'forget':
    case 'forgotten':
      return <ForgetScreen {...view} place={place} />;
  }
}

function ForgetScreen({
  place,
  state,
  move,
  onAct,
  sayBeside,
}: PanelView & { place: Extract<ScreenPlace, { name: 'forget' | 'forgotten' }> }) {
  const forget = () => {
    sayBeside({ type: 'forget' });
    onAct({ type: 'forgetEverything' });
    move({ type: 'replace', place: { name: 'forgotten' } });
  };
  if (place.name === 'forget')
    return (
      <Forget
        hasNotebook={state.keeping?.canKeep ?? false}
        hasPlaces={Boolean(state.ownPlaces)}
        onBack={() => move({ type: 'back' })}
        onForget={forget}
      />
    );
  if (state.forgetting === 'failed') return <NotForgotten onAgain={forget} />;
  // Said once it is so, never before.
  return state.forgetting === 'done' ? (
    <Forgotten onRestart={() => move({ type: 'home' })} />
  ) : (
    <Forgetting />
  );
}

function WordScreen({ place, ...view }: PanelView & { place: Extract<ScreenPlace, { name: 'word' }> }) {
  const backLabel = useBackLabel(view);
  const { state, texts, move, onAct, words } = view;
  const entry = texts.entryFor(place.termId);
  const word =
    words.find((one) => one.entry.termId === place.termId && one.sense === place.sense) ??
    (entry && { entry, sense: place.sense, index: null, because: null });
  // Another word than this card's: else the same card would be offered.
  const isAboutIt = texts
    .namedWords(state.selection?.text ?? '')
    .some(({ termId }) => termId === place.termId);
  if (!word) return null;
  return (
    <WordCard
      word={word}
      showsAll={place.showsAll}
      chosen={<ChosenWord selection={isAboutIt ? null : state.selection?.text} onAsk={view.askWhat} />}
      hearing={view.hearing}
      isKnown={state.settings.knownTerms.includes(place.termId)}
      backLabel={backLabel}
      onBack={() => move({ type: 'back' })}
      onShow={(index) => onAct({ type: 'showWord', index })}
      onKnow={(isKnown) => onAct({ type: 'knowWord', termId: place.termId, isKnown })}
      onShowAll={() => move({ type: 'open', place: { ...place, showsAll: true } })}
    />
  );
}
