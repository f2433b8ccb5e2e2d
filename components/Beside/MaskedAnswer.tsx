import type { ReactNode } from 'react';
import type { FieldKind } from '../../core/page-model.ts';
import { Icon } from '../Icon/Icon.tsx';
import { PressLink } from '../Press/Press.tsx';
import { answerWords } from '../Remote/answer-words.ts';
import { Value } from '../Review/TwoAmounts.tsx';
import { useInBoth } from '../Said/InBoth.tsx';
import { useHoldToShow } from './hold-to-show.ts';
import './MaskedAnswer.css';

/** shown: `value` is there, '' for an empty case · masked: it may be shown · never, unread: nothing shows it. */
export type AnswerState =
  | { state: 'shown'; value: string; kind?: FieldKind }
  | { state: 'masked' | 'never' | 'unread' };

interface MaskedAnswerProps {
  answer: AnswerState;
  /** A masked one may be shown now. What is shown can be hidden all the same. */
  canHold: boolean;
  /** What the guide says of the answer: seen with it only. */
  children?: ReactNode;
  /** Who else sees it while it is shown, or may still. */
  note: ReactNode;
  onShow: () => void;
  onHide: () => void;
}

/** An answer hidden from the room: seen while somebody holds. */
export function MaskedAnswer({ answer, canHold, children, note, onShow, onHide }: MaskedAnswerProps) {
  const both = useInBoth('beside');
  const isShown = answer.state === 'shown';
  const { isHeld, isKept, toggle, holdProps } = useHoldToShow({ isShown, onShow, onHide });
  const canShow = isShown || canHold;
  const said = answer.state === 'shown' ? answerWords(answer.kind, answer.value) : null;
  return (
    <div className="masked">
      <div className="masked-box" role="status">
        {answer.state === 'shown' ? (
          <b className="masked-value">
            {said ? (
              both(said.words, said.params)
            ) : answer.value === '' ? (
              both('panel:review.empty')
            ) : (
              <Value text={answer.value} />
            )}
          </b>
        ) : (
          <>
            <Icon name="shut" />
            <span>
              {answer.state === 'masked' && both('line.masked')}
              {answer.state === 'never' && both('line.never')}
              {answer.state === 'unread' && both('panel:review.unread')}
            </span>
          </>
        )}
      </div>
      {canShow && (
        <button
          type="button"
          className="press press-plain press-large press-centred masked-hold"
          data-held={isHeld}
          {...holdProps}
        >
          <Icon name="eye" />
          <span className="press-words">{both('line.hold')}</span>
        </button>
      )}
      {note && <p className="soft">{note}</p>}
      {canShow && (
        <div>
          <PressLink icon={isKept ? 'shut' : 'hand'} onPress={toggle}>
            {both(isKept ? 'line.hide' : 'line.keep')}
          </PressLink>
        </div>
      )}
      {isShown && children}
    </div>
  );
}
