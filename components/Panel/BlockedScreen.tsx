import { useTranslation } from 'react-i18next';
import type { Stuck } from '../../core/pack.ts';
import type { BlockedReason } from '../Blocked/Blocked.tsx';
import { BlockedAnswer } from '../Blocked/BlockedAnswer.tsx';
import { BlockedFear } from '../Blocked/BlockedFear.tsx';
import { BlockedGesture } from '../Blocked/BlockedGesture.tsx';
import { BlockedWord } from '../Blocked/BlockedWord.tsx';
import { Facts } from '../Guide/Facts.tsx';
import { papersAt } from '../Guide/guide-view.ts';
import { AskHere } from './AskHere.tsx';
import type { PanelView } from './panel-view.ts';

/** Where each of the four sentences leads. */
export function BlockedScreen({ reason, ...view }: PanelView & { reason: BlockedReason }) {
  const { state, texts, move, onAct } = view;
  const onBack = () => move({ type: 'back' });
  const isSent = state.assessment?.sent.state === 'sent';
  const isPractice = state.site?.id === 'practice';
  const { t, i18n } = useTranslation('panel');
  const theirs = state.guide?.stuck[reason];
  const isKept = theirs !== undefined && isThere(theirs.to, view);
  // « Relisons avant d’envoyer », says the guide: it has gone.
  const own = !isKept || (isSent && reason === 'fear') ? undefined : theirs;
  const away = { text: t('blocked.away'), lang: i18n.language, french: null };
  const isAway = theirs !== undefined && !isKept && state.connection === 'no-site';
  const saying = own
    ? { said: texts.text(own.text), source: own.source }
    : isAway
      ? { said: away, source: null }
      : null;
  const here = view.guide && papersAt(view.guide, state.assessment?.place?.stepId ?? null);
  const hasCases = isThere('gesture', view);
  const onCases = () => move({ type: 'open', place: { name: 'cases' } });
  const ask = <AskHere {...view} reason={reason} said={saying?.source ? saying.said.text : undefined} />;
  switch (reason) {
    case 'word':
      return (
        <BlockedWord
          words={view.words}
          ask={ask}
          saying={saying}
          onBack={onBack}
          onWord={view.openWord}
          onSearch={() => move({ type: 'open', place: { name: 'words', isSearch: true } })}
        />
      );
    case 'answer':
      return (
        <BlockedAnswer
          papers={here?.papers.map(({ text }) => texts.text(text)) ?? []}
          areOfStep={here?.areOfStep ?? false}
          isSent={isSent}
          isFetching={view.guide?.sends === false && !view.guide.isSignIn}
          isPractice={isPractice}
          hasCases={hasCases}
          ask={ask}
          saying={saying}
          onBack={onBack}
          onCases={onCases}
        />
      );
    case 'gesture':
      return (
        <BlockedGesture
          ask={ask}
          saying={saying}
          hasCases={hasCases}
          onBack={onBack}
          onCases={onCases}
          onGesture={() => move({ type: 'tryOut', tried: 'gesture' })}
          onSettings={() => move({ type: 'open', place: { name: 'settings' } })}
        />
      );
    case 'fear':
      return (
        <BlockedFear
          isSent={isSent}
          canReview={view.items.length > 0}
          ask={ask}
          saying={saying}
          notSending={view.guide?.notSending && <Facts facts={[view.guide.notSending]} text={texts.text} />}
          onBack={onBack}
          onReview={() => move({ type: 'open', place: { name: 'review-list' } })}
          onPractice={() => onAct({ type: 'openPractice', ...rehearsalOf(view) })}
        />
      );
  }
}

/** « Je vous montre les cases », « Relisons ensemble »: whether the page has what the sentence promises. */
function isThere(
  to: Stuck['understand']['to'],
  { state, words, items }: Pick<PanelView, 'state' | 'words' | 'items'>,
): boolean {
  if (to === 'words') return words.length > 0;
  if (to === 'gesture') return (state.assessment?.page.fields.length ?? 0) > 0;
  return to !== 'review' || items.length > 0;
}

/** Of the guide of this page, else of a guide of this site; none: the first there is. */
function rehearsalOf({ guide, state }: Pick<PanelView, 'guide' | 'state'>): { guide?: string } {
  const ofSite = state.guides.filter(({ portalId }) => portalId === state.site?.portalId);
  const one = [guide, ...ofSite].find((each) => each?.hasPractice);
  return one ? { guide: one.id } : {};
}
