import type { ReactNode } from 'react';
import type { MarkKind, Posture, Reply } from '../../core/review/events.ts';
import type { Sight } from '../../core/review/reach.ts';
import type { LineView } from '../../core/review/view.ts';
import { PhoneOpinion } from '../ByPhone/PhoneOpinion.tsx';
import { Icon } from '../Icon/Icon.tsx';
import { Note } from '../Note/Note.tsx';
import { Press, PressLink } from '../Press/Press.tsx';
import { Progress } from '../Review/Progress.tsx';
import { Screen } from '../Screen/Screen.tsx';
import '../Review/ReviewOne.css';
import { useInBoth } from '../Said/InBoth.tsx';
import { PageWords } from '../Said/PageWords.tsx';
import { type AnswerState, MaskedAnswer } from './MaskedAnswer.tsx';
import { OpinionChoice } from './OpinionChoice.tsx';

/** His telephone, as it stands. */
interface OnPhone {
  /** What stands above the line. */
  above: ReactNode;
  /** What she shows now is seen there. */
  isLooking: boolean;
  /** Of the answer she shows, or of one she hid and that he may still have; null: it is not there. */
  answer: Sight | 'hiding' | null;
}

/** What is true of the answer there, beside the button that shows it. */
const thereSentences = {
  coming: 'together:live.shownComing',
  seen: 'phone:line.holdShows',
  unsure: 'together:live.shownUnsure',
  hiding: 'together:revealed.hiding',
} as const;

export interface BesideLineProps {
  view: LineView;
  at: number;
  total: number;
  posture: Posture;
  /** While he looks on his telephone; null on a shared mouse. */
  phone: OnPhone | null;
  answer: AnswerState;
  isCaf: boolean;
  /** The words of its name explained, and the page's own hint: nothing that follows from the answer. */
  explained: ReactNode;
  /** What the guide says of the answer: shown with it only. */
  withAnswer: ReactNode;
  /** What the guide says to who looks: once for the page, since it is of no line. */
  guideSays: ReactNode;
  /** Her doubt was on another answer than the one there now. */
  hadDoubt: boolean;
  onShow: () => void;
  onHide: () => void;
  onMark: (mark: MarkKind, remark: string) => void;
  onUnmark: () => void;
  onDoubt: (isDoubted: boolean) => void;
  onReply: (reply: Reply['reply']) => void;
  onCase: () => void;
  /** null when nothing is before. */
  onBefore: (() => void) | null;
  onNext: () => void;
  onFinish: () => void;
}

/** One question, large, for two people in front of one screen. */
export function BesideLine(props: BesideLineProps) {
  const both = useInBoth('beside');
  const { view, at, total, posture, phone } = props;
  const { line, isGone } = view;
  const isLast = at + 1 >= total;
  return (
    <>
      <div className="review-top">
        <Progress at={at} total={total} />
      </div>
      <Screen
        size="ask"
        isWhole
        above={phone?.above}
        eyebrow={line.group && <PageWords>{line.group}</PageWords>}
        title={<PageWords>{line.label}</PageWords>}
      >
        {line.isDoubted && (
          <p className="beside-doubted">
            <Icon name="ask" /> <span>{both('line.doubted')}</span>
          </p>
        )}
        {props.hadDoubt && <p className="soft">{both('line.oldDoubt')}</p>}
        {isGone ? (
          <Note kind="calm" icon="shut">
            {both('line.gone')}
          </Note>
        ) : (
          <Open {...props} />
        )}
        <div className="stack">
          <Press leads={!isLast} isLarge onPress={isLast ? props.onFinish : props.onNext}>
            {both(isLast ? 'line.finish' : 'line.next')}
          </Press>
          <div className="side-by-side">
            {props.onBefore && (
              <PressLink icon="back" onPress={props.onBefore}>
                {both(at > 0 ? 'line.before' : 'line.roles')}
              </PressLink>
            )}
            {!isLast && <PressLink onPress={props.onFinish}>{both('line.finish')}</PressLink>}
          </div>
        </div>
        {props.guideSays}
        <p className="small">
          {/* Above, it is said already what a relative cannot do. */}
          {!(phone && posture === 'relative') && both(`looks.${posture}`)}{' '}
          {posture === 'relative' && both('looks.mouse')}
        </p>
      </Screen>
    </>
  );
}

function Open(props: BesideLineProps) {
  const both = useInBoth('beside');
  const { view, phone, answer } = props;
  const canHold = answer.state === 'masked' && (!phone || phone.isLooking);
  const there = phone && (phone.answer ?? (canHold ? 'seen' : null));
  const { line, mark, reply } = view;
  const asks = mark !== null && (mark.kind === 'question' || mark.kind === 'together' || mark.remark !== '');
  return (
    <>
      {props.explained}
      <MaskedAnswer
        answer={answer}
        canHold={canHold}
        note={there && both(thereSentences[there])}
        onShow={props.onShow}
        onHide={props.onHide}
      >
        {props.withAnswer}
      </MaskedAnswer>
      {phone ? (
        <PhoneOpinion view={view} isCaf={props.isCaf} />
      ) : (
        <OpinionChoice
          mark={mark}
          allowed={view.allowed}
          isCaf={props.isCaf}
          onMark={props.onMark}
          onUnmark={props.onUnmark}
        />
      )}
      <section className="stack">
        <h2 className="sub">{both('line.hers')}</h2>
        <div className="beside-opinions">
          <button
            type="button"
            className="press press-plain press-large beside-opinion"
            aria-pressed={line.isDoubted}
            onClick={() => props.onDoubt(!line.isDoubted)}
          >
            <Icon name="ask" />
            <span className="press-words">{both('panel:review.doubt')}</span>
          </button>
          {(asks || reply === 'corrected') && (
            <button
              type="button"
              className="press press-plain press-large beside-opinion"
              aria-pressed={reply === 'corrected'}
              onClick={() => props.onReply(reply === 'corrected' ? 'none' : 'corrected')}
            >
              <Icon name="pen" />
              <span className="press-words">{both('line.corrected')}</span>
            </button>
          )}
          <Press isLarge icon="show" onPress={props.onCase}>
            {both('panel:review.show')}
          </Press>
        </div>
      </section>
    </>
  );
}
