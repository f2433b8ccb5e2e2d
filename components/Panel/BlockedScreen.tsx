import { useTranslation } from 'react-i18next';
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
  // « Je vous montre les cases », « Relisons ensemble »: not where there is no page to show.
  const isPromised = state.assessment !== null || (reason !== 'gesture' && reason !== 'fear');
  // « Relisons avant d’envoyer », says the guide: it has gone.
  const own = !isPromised || (isSent && reason === 'fear') ? undefined : state.guide?.stuck[reason];
  const away = { text: t('blocked.away'), lang: i18n.language, french: null };
  const isAway = !isPromised && state.connection === 'no-site';
  const saying = own
    ? { said: texts.text(own.text), source: own.source }
    : isAway
      ? { said: away, source: null }
      : null;
  const here = view.guide && papersAt(view.guide, state.assessment?.place?.stepId ?? null);
  const ask = <AskHere {...view} reason={reason} />;
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
          hasCases={(state.assessment?.page.fields.length ?? 0) > 0}
          ask={ask}
          saying={saying}
          onBack={onBack}
          onCases={() => move({ type: 'open', place: { name: 'cases' } })}
        />
      );
    case 'gesture':
      return (
        <BlockedGesture
          ask={ask}
          saying={saying}
          onBack={onBack}
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
          onPractice={() => onAct({ type: 'openPractice' })}
        />
      );
  }
}
