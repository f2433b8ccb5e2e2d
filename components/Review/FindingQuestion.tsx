import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Asks, Finding, ReviewLine, TextRef, WayOut } from '../../core/assessment.ts';
import type { MarkView } from '../../core/review/view.ts';
import { fileNamesIn } from '../../core/wording/file-names.ts';
import { type YesNo, YesNoAnswers } from '../Answers/Answers.tsx';
import { Note } from '../Note/Note.tsx';
import type { Said } from '../Panel/panel-state.ts';
import { Press, PressLink } from '../Press/Press.tsx';
import { PageWords } from '../Said/PageWords.tsx';
import { FrenchBelow, Sentence, Unreviewed } from '../Said/Said.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { Source } from '../Source/Source.tsx';
import { AnswerSaid } from './AnswerSaid.tsx';
import { YourDoubt } from './DoubtCount.tsx';
import { LastTime } from './LastTime.tsx';
import { OpinionSaid } from './OpinionSaid.tsx';
import { LineValue, TwoAmounts } from './TwoAmounts.tsx';
import { WaysOut } from './WaysOut.tsx';

interface FindingQuestionProps {
  finding: Finding;
  /** The line of its case, when there is one. */
  line: ReviewLine | null;
  whose: string | null;
  /** She did not write what stands there. */
  isOfPage: boolean;
  siteName: string | null;
  isShown: boolean;
  isDoubted: boolean;
  opinion: MarkView | undefined;
  lastTime?: string | null;
  /** Her answer leaves something to see. */
  leavesSomething: boolean;
  /** Her answer so far. */
  answer: string | undefined;
  /** How what is left to see can be put right. */
  waysOn?: ReactNode;
  /** Until when it can be sent, and what not sending costs. */
  due?: ReactNode;
  text: (ref: TextRef) => Said;
  onConfirm: () => void;
  onDoubt: () => void;
  onShow: (fieldId: string) => void;
  onWayOut: (finding: Finding, wayOut: WayOut) => void;
  /** `line`: of the paper, where the question is which. */
  onAnswer: (finding: Finding, answer: YesNo, line?: string) => void;
  onNext: () => void;
}

/** What was found, where, why, what she can do, and where the fact comes from. */
export function FindingQuestion(props: FindingQuestionProps) {
  const { t } = useTranslation('panel');
  const [isByWay, setByWay] = useState(false);
  const { finding, line } = props;
  const { fieldId } = finding;
  const said = props.text(finding.text);
  const why = finding.why && props.text(finding.why);
  // Which line is the right one is told once she has said which she read.
  const isAmongLines = (finding.asks?.choices.length ?? 0) > 0;
  const hasTwo = line?.hasChanged && line.initial !== null;
  return (
    <Screen
      eyebrow={props.whose ? <PageWords>{props.whose}</PageWords> : undefined}
      title={finding.fieldLabel ? <PageWords>{finding.fieldLabel}</PageWords> : <Sentence said={said} />}
      under={hasTwo ? t('review.changedByYou') : finding.status === 'unknown' ? t('steps.look') : undefined}
    >
      {props.isDoubted && <YourDoubt />}
      {props.opinion && <OpinionSaid opinion={props.opinion} />}
      {hasTwo && line.initial !== null && (
        <TwoAmounts site={props.siteName} before={line.initial} now={line.value} line={line} />
      )}
      {!hasTwo && line?.value && (
        <p className="lead">
          {t(line.box ? 'finding.youChose' : saysWhose(props.isOfPage, line.value))}{' '}
          <LineValue line={line} text={line.value} />
        </p>
      )}
      <LastTime value={props.lastTime} isAsked={false} />
      {(finding.fieldLabel || said.french) && (
        <p className={hasTwo ? undefined : 'lead'}>
          {finding.fieldLabel && <Sentence said={said} />}
          <FrenchBelow said={said} />
        </p>
      )}
      {props.leavesSomething && (
        <>
          <Note kind="look" icon="list">
            <YourAnswer finding={finding} answer={props.answer ?? ''} />
            {why && (
              <p>
                <Sentence said={why} />
                <FrenchBelow said={why} />
              </p>
            )}
            <p>{t('finding.toPutRight')}</p>
          </Note>
          <Press kind="main" onPress={props.onNext}>
            {t('finding.next')}
          </Press>
          {props.waysOn}
        </>
      )}
      {isAsk(finding) && props.answer !== undefined && !props.leavesSomething && (
        <YourAnswer finding={finding} answer={props.answer} />
      )}
      <Answers
        {...props}
        isShown={props.isShown && (isByWay || finding.waysOut.length === 0)}
        onWayOut={(one, wayOut) => {
          setByWay(true);
          props.onWayOut(one, wayOut);
        }}
      />
      {why && !props.leavesSomething && !isAmongLines && (
        <p className="soft">
          <Sentence said={why} />
          <FrenchBelow said={why} />
        </p>
      )}
      {fieldId && finding.waysOut.length > 0 && (
        <div>
          <PressLink
            icon="show"
            onPress={() => {
              setByWay(false);
              props.onShow(fieldId);
            }}
          >
            {t(line?.isOnlyShown ? 'review.show' : 'finding.showCase')}
          </PressLink>
          {/* Below what she presses: an answer never moves under her hand. */}
          {props.isShown && !isByWay && <p className="soft">{t('review.shown')}</p>}
        </div>
      )}
      {finding.source && <Source source={finding.source} />}
      {finding.waysOut.length > 0 && props.due}
      <Unreviewed />
    </Screen>
  );
}

/** What she chose the last time it was asked. */
function YourAnswer({ finding, answer }: { finding: Finding; answer: string }) {
  const { t } = useTranslation('panel');
  return (
    <p>
      {t('finding.youChose')}{' '}
      <b>
        <AnswerSaid finding={finding} answer={answer} />
      </b>
    </p>
  );
}

/** A question that « Oui » and « Non » answer, or the lines of a paper. */
const isAsk = ({ status, fieldId, asks }: Finding): boolean =>
  status === 'question' && (fieldId === null || (asks?.choices.length ?? 0) > 0);

/** What stands there is the page's, or a file she chose, or written by her. */
const saysWhose = (isOfPage: boolean, value: string) => {
  if (isOfPage) return 'finding.pageShows';
  return fileNamesIn(value).length > 0 ? 'finding.youChose' : 'finding.youWrote';
};

function Answers(props: FindingQuestionProps) {
  const { t } = useTranslation('panel');
  const { finding } = props;
  const { fieldId } = finding;
  if (finding.waysOut.length > 0) {
    return (
      <section className="stack">
        <h2 className="sub">{t('finding.choose')}</h2>
        <WaysOut
          waysOut={finding.waysOut}
          text={props.text}
          isShown={props.isShown}
          onWayOut={(wayOut) => props.onWayOut(finding, wayOut)}
        />
      </section>
    );
  }
  const onAnswer = (answer: YesNo, line?: string) => props.onAnswer(finding, answer, line);
  const lines = finding.asks?.choices ?? [];
  if (lines.length > 0) return <LinesOfPaper lines={lines} onAnswer={onAnswer} />;
  if (finding.status === 'question' && !fieldId) return <YesNoAnswers onAnswer={onAnswer} />;
  return (
    <div className="stack">
      <Press isLarge icon="yes" onPress={props.onConfirm}>
        {t('review.confirm')}
      </Press>
      <Press isLarge icon="ask" onPress={props.onDoubt}>
        {t('review.doubt')}
      </Press>
      {fieldId && (
        <Press
          isLarge
          icon="show"
          under={props.isShown && t('review.shown')}
          onPress={() => props.onShow(fieldId)}
        >
          {t('review.show')}
        </Press>
      )}
    </div>
  );
}

/** The lines of a paper by their names, all alike: none looks like the right one. */
function LinesOfPaper({
  lines,
  onAnswer,
}: {
  lines: Asks['choices'];
  onAnswer: (answer: YesNo, line?: string) => void;
}) {
  const { t } = useTranslation('panel');
  return (
    <div className="stack">
      {lines.map(({ label, isRight }) => (
        <Press key={label} isLarge onPress={() => onAnswer(isRight ? 'yes' : 'no', label)}>
          <PageWords>{label}</PageWords>
        </Press>
      ))}
      <Press isLarge onPress={() => onAnswer('no')}>
        {t('answers.otherLine')}
      </Press>
      <Press isLarge icon="ask" onPress={() => onAnswer('unsure')}>
        {t('answers.unsure')}
      </Press>
    </div>
  );
}
