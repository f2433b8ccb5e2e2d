import '../base.css';
import { useEffect, useMemo, useReducer, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FinalPress } from '../../core/assessment.ts';
import type { PageModel } from '../../core/page-model.ts';
import { saysItWillClose } from '../../core/retype/closing.ts';
import { Broken } from '../Broken/Broken.tsx';
import { Catch } from '../Broken/Catch.tsx';
import { ClosingNotice } from '../Closing/Closing.tsx';
import { useShownReading } from '../Hear/show-reading.ts';
import { usePointedCase } from '../Remote/use-pointed-case.ts';
import { WatchBand } from '../Remote/WatchBand.tsx';
import { RetypeNotice } from '../Retype/Retype.tsx';
import { isInSight } from '../Shell/in-sight.ts';
import { Shell } from '../Shell/Shell.tsx';
import { focusTitle } from '../Shell/use-focus.ts';
import { LastSentWay } from './LastSentScreen.tsx';
import { isByPhone } from './looked-at.ts';
import { MainScreen } from './MainScreen.tsx';
import { isBackIn, type MainView, mainViewOf } from './main-view.ts';
import {
  currentPlace,
  firstNavigation,
  type Move,
  type Navigation,
  navigate,
  type ScreenPlace,
} from './navigation.ts';
import { OtherScreen } from './OtherScreen.tsx';
import type { PanelProps } from './panel-state.ts';
import { panelView } from './panel-view.ts';
import { partNow } from './reread.ts';

interface TopProps extends PanelProps {
  dir?: 'ltr' | 'rtl';
  /** A failure of one of our own screens, to be recorded. */
  onError?: (error: Error) => void;
  /** Where examples and tests begin. */
  from?: Partial<Navigation>;
}

/** The whole panel: what the page calls for, or the screen she opened over it. */
export function Panel({ state, texts, onAct: onOuterAct, onError, dir, from }: TopProps) {
  const { t, i18n } = useTranslation(['panel', 'keep']);
  const [navigation, move] = useReducer(navigate, { ...firstNavigation, ...from });
  const onAct = useVoice(navigation.visit, onOuterAct);
  const place = currentPlace(navigation);
  const main = mainViewOf(state, navigation);
  const view = panelView({ state, texts, navigation, move, onAct });

  const page = state.assessment?.page ?? null;
  const pageNow = page ? pageKey(page) : '';
  const closing = useMemo(() => page && saysItWillClose(page), [page]);
  const isForgetting = place.name === 'forget' || place.name === 'forgotten';
  const closingSoon = closing?.isSoon && onPages.includes(main) && !isForgetting ? closing : null;

  const isFresh = from?.stack === undefined && place.name === 'main' && navigation.visit === 0;
  useReviewGoingOn(isFresh, state.remote, (review) => move({ type: 'open', place: review }));
  // Once the last button is pressed, « vous pourrez envoyer » is no longer so.
  const isPressed = main === 'is-it-sent' || main === 'receipt';
  usePageChange(pageNow && `${pageNow} ${isPressed}`, () => move({ type: 'pageChanged', isPressed }));
  useSendingAnew(state.progress.former, (guideId) => move({ type: 'beginAnew', guideId }));
  useParts(partNow(state.assessment, view.items, navigation), move);
  useTop(place.name === 'main' ? `${main} ${state.assessment?.sent.state} ${pageNow}` : '');
  useShownWord(state, move);
  useShownReading(state.reading);
  useWriting(navigation.shownField, state.assessment, () => move({ type: 'showField', fieldId: null }));
  usePointer(navigation.shownField, () => onAct({ type: 'clearPointer' }));
  usePointedCase(state, navigation.shownField, onAct);

  const isToSend = state.assessment?.sent.state === 'not-sent' && view.guide?.sends !== false;
  const isProcedure = main === 'place' && isToSend;
  const hasBand = isProcedure && (place.name === 'main' || place.name === 'ending');
  return (
    <Shell
      lang={state.settings.lang}
      dir={dir ?? i18n.dir(state.settings.lang)}
      textSize={state.settings.textSize}
      isSpaced={state.settings.isSpaced}
      screenKey={String(navigation.visit)}
      depth={navigation.stack.length}
      isReturn={navigation.isReturn}
      status={state.site?.id === 'practice' ? 'practice' : hasBand ? 'not-sent' : null}
      siteName={view.footerName}
      isBlocked={place.name === 'blocked'}
      watch={
        state.remote?.stage === 'live' &&
        !place.name.startsWith('remote') &&
        !(place.name === 'beside' && state.remote.way === 'beside') && (
          <WatchBand live={state.remote} onOpen={() => move({ type: 'open', place: { name: 'remote' } })} />
        )
      }
      onSettings={() => move({ type: 'open', place: { name: 'settings' } })}
      onForget={() => move({ type: 'open', place: { name: 'forget' } })}
      onBlocked={() => move({ type: 'open', place: { name: 'blocked' } })}
      onBack={() => move({ type: 'back' })}
    >
      <Catch
        resetKey={`${navigation.visit} ${main}`}
        onError={(error) => onError?.(error)}
        fallback={(retry) => (
          <Broken
            reason="broken"
            hasCopied={state.reportCopied}
            onCopyReport={() => onAct({ type: 'copyReport' })}
            onRetry={() => {
              move({ type: 'home' });
              retry();
              onAct({ type: 'retry' });
            }}
          />
        )}
      >
        {closingSoon && <ClosingNotice quote={closingSoon.quote} isRemembered={state.isWritten === true} />}
        {place.name === 'main' ? (
          <>
            {state.retype?.some(({ lines }) => lines.length > 0) && (
              <RetypeNotice
                isBackIn={isBackIn(state)}
                onOpen={() => move({ type: 'open', place: { name: 'retype' } })}
              />
            )}
            <MainScreen {...view} main={main} closing={closing} />
            {awayFromPages.includes(main) && (
              <div className="screen">
                <LastSentWay {...view} />
              </div>
            )}
          </>
        ) : (
          <OtherScreen {...view} place={place} />
        )}
      </Catch>
      <p className="unseen" role="status">
        {main === 'place' && place.name === 'main' ? t('shell.here', { site: view.portal?.name ?? '' }) : ''}{' '}
        {closingSoon && t('keep:closing.soon')}
      </p>
    </Shell>
  );
}

/** Screens of a page on which she still has to write or to send. */
const onPages: MainView[] = ['place', 'unknown-page', 'is-it-sent'];

/** Screens that read no page: what went last is reached from there too. A receipt, a door or a doubt about a press says its own. */
const awayFromPages: MainView[] = [
  'home',
  'paused',
  'site-off',
  'no-access',
  'unknown-site',
  'broken',
  'lost',
  'translated',
];

/** Another path, another route behind the hash, another step. An anchor (« #aide ») is the same page. */
function pageKey(page: PageModel): string {
  const route = /^#[/!]/u.test(page.hash) ? page.hash : '';
  return `${page.host}${page.path}${route} ${page.step?.index ?? ''}`;
}

/** A panel opened in the middle of a review begins on it; one in which it began is on it already. */
function useReviewGoingOn(
  isFresh: boolean,
  remote: PanelProps['state']['remote'],
  onFound: (place: ScreenPlace) => void,
): void {
  const isKnown = useRef(false);
  useEffect(() => {
    if (isKnown.current || !remote || remote.stage === 'elsewhere') return;
    isKnown.current = true;
    if (!isFresh || (remote.stage !== 'live' && remote.stage !== 'agreeing')) return;
    if (!isByPhone(remote)) onFound({ name: 'remote' });
    else onFound({ name: 'beside', stage: 'phone', lineId: null, ids: [] });
  });
}

/** How much of each part is not re-read is known as she goes from one to the next. */
function useParts(now: ReturnType<typeof partNow>, move: (move: Move) => void): void {
  const key = JSON.stringify(now);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all of it.
  useEffect(() => {
    if (now) move({ type: 'seePart', now });
  }, [key, move]);
}

/** The main screen speaks of the page: when another comes, or it says what was sent, its title is in sight. */
function useTop(key: string): void {
  const former = useRef(key);
  useEffect(() => {
    const isOther = former.current !== '' && key !== '' && key !== former.current;
    former.current = key;
    if (!isOther) return;
    window.scrollTo(0, 0);
    // What she had the focus on may now be below, or half behind « Je bloque »: she is never left on what is not seen.
    const held = document.activeElement;
    if (held?.closest('main') && !isInSight(held)) focusTitle(held.closest('main'));
  }, [key]);
}

/** Calls back when the portal shows another page, not on the first. */
function usePageChange(key: string, onChange: () => void): void {
  const former = useRef(key);
  useEffect(() => {
    if (former.current === key) return;
    const hadPage = former.current !== '';
    former.current = key;
    if (hadPage) onChange();
  });
}

/** Calls back once for each sending after which a form began again, with its guide; not for the one of before this panel. */
function useSendingAnew(former: FinalPress | undefined, onAnew: (guideId: string) => void): void {
  const known = useRef([former?.at]);
  useEffect(() => {
    if (!former || known.current.includes(former.at)) return;
    known.current.push(former.at);
    onAnew(`${former.portal}/${former.procedure}`);
  });
}

/** A word asked for in the page opens its card, once for each asking. */
function useShownWord({ shownWord, words }: PanelProps['state'], move: (move: Move) => void): void {
  const answered = useRef<number | null>(null);
  useEffect(() => {
    const word = shownWord && words[shownWord.index];
    if (!word || answered.current === shownWord.at) return;
    answered.current = shownWord.at;
    move({ type: 'open', place: { name: 'word', termId: word.termId, sense: word.sense, showsAll: false } });
  });
}

/** Calls back when what the page's cases hold changes while one is shown there: its lines go as soon as she writes. */
function useWriting(
  shownField: string | null,
  assessment: PanelProps['state']['assessment'],
  onWriting: () => void,
): void {
  const held = shownField && JSON.stringify(assessment?.page.fields.map(({ value }) => value));
  const former = useRef({ shownField, held });
  useEffect(() => {
    const isWritten = former.current.shownField === shownField && former.current.held !== held;
    former.current = { shownField, held };
    if (shownField !== null && isWritten) onWriting();
  });
}

/** Calls back when nothing is shown in the page any more. */
function usePointer(shownField: string | null, onClear: () => void): void {
  const former = useRef(shownField);
  useEffect(() => {
    if (former.current !== null && shownField === null) onClear();
    former.current = shownField;
  });
}

/** A voice that reads one screen stops when she leaves it. Returns the acts, watched for a reading. */
function useVoice(visit: number, onAct: PanelProps['onAct']): PanelProps['onAct'] {
  const isReading = useRef(false);
  const former = useRef(visit);
  useEffect(() => {
    if (former.current === visit) return;
    former.current = visit;
    if (isReading.current) onAct({ type: 'stopReading' });
    isReading.current = false;
  });
  return (act) => {
    if (act.type === 'readAloud') isReading.current = true;
    onAct(act);
  };
}
