import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HelperReviewState, HelperStop } from '../../core/review/helper-review.ts';
import type { ReviewState } from '../../core/review/state.ts';
import { summarise } from '../../core/review/view.ts';
import { Press } from '../Press/Press.tsx';
import { pageTitleFrom } from '../Remote/page-title.ts';
import { type Draft, isWriting, useDrafts } from './drafts.ts';
import { FinishActs, LinesActs } from './HelperActs.tsx';
import { HelperCode } from './HelperCode.tsx';
import { HelperDrafts } from './HelperDrafts.tsx';
import { HelperFinish } from './HelperFinish.tsx';
import { HelperFrame } from './HelperFrame.tsx';
import { HelperLines } from './HelperLines.tsx';
import { HelperJoining, HelperPictures } from './HelperMeeting.tsx';
import { HelperStopped, HelperWithoutRelay } from './HelperStopped.tsx';
import { HelperWho } from './HelperWho.tsx';
import { type HelperAct, type HelperTools, type HelperView, missingOf, unknownSelf } from './helper-view.ts';

/** Where he is on this page; the review's own stage goes before it. */
export interface HelperPlace {
  self?: typeof unknownSelf;
  step?: 'who' | 'code';
  digits?: string;
  found?: 'short' | 'wrong' | null;
  openId?: string | null;
  isFinishing?: boolean;
  drafts?: Draft[];
}

interface HelperProps {
  view: HelperView;
  tools: HelperTools;
  onAct: (act: HelperAct) => void;
  /** Where examples begin. */
  from?: HelperPlace;
}

/** The helper's whole page: who he is, the code, the pictures, the lines, the end. */
export function Helper({ view, tools, onAct, from = {} }: HelperProps) {
  const { t } = useTranslation('helper');
  const [self, setSelf] = useState(from.self ?? unknownSelf);
  const [step, setStep] = useState(from.step ?? 'who');
  const [digits, setDigits] = useState(from.digits ?? '');
  const [found, setFound] = useState(from.found ?? null);
  const [openId, setOpenId] = useState(from.openId ?? null);
  const [isFinishing, setFinishing] = useState(from.isFinishing ?? false);
  const { review } = view;
  useNewPage(review, () => {
    setOpenId(null);
    setFinishing(false);
  });
  // Beside her, he looks at the line she is on: what she shows while she holds is seen without looking for it.
  const looked = review?.stage === 'looking' ? review.review : null;
  const shownId = view.arrival === 'beside' && looked ? onlyShown(looked) : null;
  useEffect(() => {
    if (shownId !== null && !isWriting()) setOpenId(shownId);
  }, [shownId]);
  const drafts = useDrafts(looked, review?.stage === 'ended', from.drafts);

  const frame = (key: string, screen: ReactNode, bottom: ReactNode) => (
    <HelperFrame
      view={view}
      state={stateOf(review)?.map((name) => t(`state.${name}`))[0] ?? null}
      isLinked={review?.stage === 'looking' && review.link === 'live'}
      screenKey={key}
      bottom={bottom}
    >
      {screen}
    </HelperFrame>
  );
  const join = () => {
    const checked = tools.checkCode(digits);
    if (checked !== 'good') return setFound(checked);
    onAct({ do: 'join', self, digits });
  };
  const restart = () => {
    const why = review?.stage === 'stopped' ? review.why : null;
    const isSameCode = why !== null && canServeAgain.includes(why);
    // A code nobody has tried yet is not typed twice.
    if (!isSameCode) setDigits('');
    // What he began may be of somebody else's page, unless the same two meet again.
    if (isSameCode || why === 'unsafe') drafts.setAdrift();
    else drafts.dropAll();
    setFound(null);
    setOpenId(null);
    setFinishing(false);
    setStep('code');
    onAct({ do: 'again' });
  };
  const rejoin = () => {
    drafts.setAdrift();
    setDigits('');
    setFound(null);
    setOpenId(null);
    setStep('code');
    onAct({ do: 'rejoin' });
  };
  // Whoever came by a drawing has no code to type: the next drawing opens this page anew.
  const mayRestart =
    view.arrival !== 'beside' || (review?.stage === 'stopped' && canServeAgain.includes(review.why));
  const stop = (
    <Press kind="quiet" icon="no" onPress={() => onAct({ do: 'end' })}>
      {t('joining.stop')}
    </Press>
  );

  if (!view.hasRelay) return frame('none', <HelperWithoutRelay />, null);
  const hasLink = view.arrival === 'link' || view.arrival === 'beside';
  if (!review && (step === 'who' || hasLink)) {
    const missing = missingOf(self);
    const goOn = () => (hasLink ? onAct({ do: 'join', self, digits: null }) : setStep('code'));
    return frame(
      'who',
      <HelperWho view={view} self={self} onSelf={setSelf} onSpeak={(lang) => onAct({ do: 'speak', lang })} />,
      missing === null ? (
        <Press kind="main" onPress={goOn}>
          {t(hasLink ? 'code.join' : 'who.next')}
        </Press>
      ) : (
        <p className="soft">{t(`who.${missing}`)}</p>
      ),
    );
  }
  if (!review) {
    const type = (typed: string) => {
      setDigits(typed);
      setFound(null);
    };
    return frame(
      'code',
      <HelperCode
        digits={digits}
        onDigits={type}
        onJoin={join}
        found={found}
        onBack={() => setStep('who')}
        kept={view.before.filter(({ opinion }) => opinion).length}
        onForget={() => {
          drafts.dropAll();
          onAct({ do: 'forget' });
        }}
      />,
      <Press kind="main" onPress={join}>
        {t('code.join')}
      </Press>,
    );
  }
  switch (review.stage) {
    case 'joining':
      return frame('joining', <HelperJoining isSlow={review.isSlow} />, stop);
    case 'agreeing':
      return frame('agreeing', <HelperPictures review={review} pictures={view.pictures} self={self} />, stop);
    case 'ended':
    case 'stopped':
      return frame(
        review.stage,
        <HelperStopped review={review} isBeside={view.arrival === 'beside'} />,
        mayRestart ? (
          <Press kind="main" onPress={restart}>
            {t(review.stage === 'ended' ? 'ended.again' : 'stopped.again')}
          </Press>
        ) : (
          <p className="soft">{t('stopped.close')}</p>
        ),
      );
    case 'looking':
      if (isFinishing && drafts.pending.length > 0) {
        return frame(
          'drafts',
          <HelperDrafts drafts={drafts} tools={tools} onBack={() => setFinishing(false)} onAct={onAct} />,
          null,
        );
      }
      if (isFinishing) {
        const { isDone } = summarise(review.review);
        return frame(
          'finish',
          <HelperFinish
            looking={review}
            pageTitle={pageTitleFrom(view.guide ? [view.guide] : [], tools.text)}
            onBack={() => setFinishing(false)}
          />,
          <FinishActs
            isDone={isDone}
            isUnheard={review.isUnheard}
            onDone={() => onAct({ do: 'done' })}
            onEnd={() => onAct({ do: 'end' })}
          />,
        );
      }
      return frame(
        'lines',
        <HelperLines
          looking={review}
          self={self}
          guide={view.guide}
          before={view.before}
          drafts={drafts}
          tools={tools}
          openId={openId}
          onOpen={setOpenId}
          onRejoin={rejoin}
          onAct={onAct}
        />,
        <LinesActs
          isUnheard={review.isUnheard}
          onFinish={() => setFinishing(true)}
          onEnd={() => onAct({ do: 'end' })}
        />,
      );
  }
}

/**
 * She shows another page: what he had open was of the former one. What he was about to press would now say something
 * else, and a line of the new page may bear the old one's name.
 */
function useNewPage(review: HelperReviewState | null, onNew: () => void): void {
  const snap = review?.stage === 'looking' ? review.review.person.snap : 0;
  const [former, setFormer] = useState(snap);
  if (former === snap) return;
  // Before anything is drawn: not for one moment do the old acts stand under the new page.
  setFormer(snap);
  if (former > 0) onNew();
}

/** The one line whose answer is shown. */
function onlyShown({ person }: ReviewState): string | null {
  const [id, more] = Object.keys(person.reveals);
  return more === undefined ? (id ?? null) : null;
}

/** Nothing was tried with the code: it still serves. */
const canServeAgain: HelperStop[] = ['unreached', 'busy'];

/** The two words at the top: how the link is. */
function stateOf(review: HelperReviewState | null): string[] | null {
  if (!review || review.stage === 'stopped') return null;
  if (review.stage === 'ended') return ['ended'];
  if (review.stage === 'joining') return ['waiting'];
  return [review.stage === 'agreeing' && review.link === 'live' ? 'waiting' : review.link];
}
