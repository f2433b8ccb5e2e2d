import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { leavesSomething } from '../../core/assess/left.ts';
import type { Finding, TextRef, WayOut } from '../../core/assessment.ts';
import type { YesNo } from '../Answers/Answers.tsx';
import { Hear, type Hearing } from '../Hear/Hear.tsx';
import type { Said } from '../Panel/panel-state.ts';
import { PressLink } from '../Press/Press.tsx';
import { BeforeQuestion, WayBack } from './DoubtBefore.tsx';
import { FindingQuestion } from './FindingQuestion.tsx';
import { LineQuestion } from './LineQuestion.tsx';
import { Progress } from './Progress.tsx';
import { markOf, type ReviewItem } from './review-items.ts';
import './ReviewOne.css';
import { spokenItem, spokenQuestion } from './spoken-item.ts';
import { whoseItem } from './whose.ts';
import { ZonesQuestion } from './ZonesQuestion.tsx';

export interface ReviewOneProps {
  item: ReviewItem;
  at: number;
  total: number;
  /** « la CAF »; null on a site without a guide. */
  siteName: string | null;
  /** The case was just shown in the page. */
  isShown: boolean;
  /** The one before was left with « J'ai un doute ». */
  hasNoted?: boolean;
  /** One more point of the line she has just answered. */
  isSameLine?: boolean;
  /** What she had written there the last time, when she has just written something else. */
  lastTime?: string | null;
  hearing: Hearing;
  text: (ref: TextRef) => Said;
  /** Her answers to questions so far, by finding. */
  answers: Readonly<Record<string, string>>;
  onList: () => void;
  /** Where that leads, when it is not the list. */
  backLabel?: string | undefined;
  /** null: nothing before it is still there. */
  onBefore: (() => void) | null;
  onConfirm: () => void;
  onDoubt: () => void;
  /** Her doubt is taken back; the question stays. */
  onClearDoubt: () => void;
  onShow: (fieldId: string) => void;
  /** What she left as it is is asked again. */
  onReopen: () => void;
  onWayOut: (finding: Finding, wayOut: WayOut) => void;
  /** How what is left to see can be put right. */
  waysOn?: ReactNode;
  /** Until when it can be sent, and what not sending costs. */
  due?: ReactNode;
  onAnswer: (finding: Finding, answer: YesNo, line?: string) => void;
  onNext: () => void;
}

const spokenMark = { stands: 'together:live.yourDoubt', expired: 'review.expired' };

/** One question a screen, large, with answers of the same weight. */
export function ReviewOne(props: ReviewOneProps) {
  const { t, i18n } = useTranslation(['panel', 'hearing', 'beside', 'keep', 'together']);
  const { item } = props;
  // A line that only stands copied says so itself.
  const isCopied = item.kind === 'line' && item.line.isNotUnderstood === true;
  const finding =
    item.kind === 'finding' ? item.finding : item.kind === 'line' && !isCopied ? item.findings[0] : undefined;
  const question = spokenQuestion(item, props.text);
  const all = [
    ...spokenItem(item, props.text),
    ...(props.lastTime
      ? [{ text: t('keep:lastTime.wrote', { value: props.lastTime }), lang: i18n.language }]
      : []),
  ];
  const hasAnswer = all.some(({ text }) => !question.some((one) => one.text === text));
  // What is named by its group says it once.
  const whose = finding?.group === null ? null : whoseItem(item);
  const told = {
    whose,
    mark: item.kind === 'line' ? markOf(item) : ('none' as const),
    opinion: item.kind === 'line' ? item.opinion : undefined,
  };
  return (
    <>
      <div className="review-top">
        <div className="review-acts">
          <PressLink icon="back" onPress={props.onList}>
            {props.backLabel ?? t('review.toList')}
          </PressLink>
          <Hear isLink passages={question} hearing={props.hearing} />
          {hasAnswer && !props.hearing.isReading && (
            <Hear isLink passages={all} hearing={props.hearing} label={t('hearing:withAnswer')} />
          )}
        </div>
        <Progress at={props.at} total={props.total} />
        {/* Always there, so that voices hear it change. */}
        <p className="unseen" role="status">
          {props.isShown ? t('review.shown') : told.mark !== 'none' && t(spokenMark[told.mark])}
        </p>
        <p className={props.hasNoted || props.isSameLine ? 'small' : 'unseen'} role="status">
          {props.hasNoted && t('beside:doubts', { count: 1 })}
          {props.isSameLine && t('review.sameLine')}
        </p>
      </div>
      {item.kind === 'zones' && (
        <ZonesQuestion count={item.count} onNext={props.onNext} onDoubt={props.onDoubt} />
      )}
      {item.kind === 'before' && (
        <BeforeQuestion
          before={item.before}
          text={props.text}
          onConfirm={props.onConfirm}
          onDoubt={props.onDoubt}
        />
      )}
      {item.kind === 'line' && !finding && (
        <LineQuestion {...props} {...told} line={item.line} aside={item.aside} />
      )}
      {finding && (
        <FindingQuestion
          {...props}
          {...told}
          finding={finding}
          answer={props.answers[finding.id]}
          leavesSomething={leavesSomething(finding, props.answers[finding.id])}
          line={item.kind === 'line' ? item.line : null}
          isOfPage={item.kind === 'line' && item.isOfPage === true}
        />
      )}
      {item.kind === 'line' && item.before && (
        <div className="review-before">
          <WayBack before={item.before} text={props.text} />
        </div>
      )}
      {props.onBefore && (
        <div className="review-before">
          <PressLink onPress={props.onBefore}>{t('review.before')}</PressLink>
        </div>
      )}
    </>
  );
}
