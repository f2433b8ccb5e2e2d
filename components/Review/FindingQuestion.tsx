import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Asks, Finding, ReviewLine, TextRef, WayOut, WayOutKind } from '../../core/assessment.ts';
import type { MarkState } from '../../core/progress.ts';
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
import { YourMark } from './DoubtCount.tsx';
import { LastTime } from './LastTime.tsx';
import { OpinionSaid } from './OpinionSaid.tsx';
import { LineValue, TwoAmounts } from './TwoAmounts.tsx';
import { ChosenWay, WaysOut } from './WaysOut.tsx';

interface FindingQuestionProps {
  finding: Finding;
  /** The line of its case, when there is one. */
  line: ReviewLine | null;
  whose: string | null;
  /** She did not write what stands there. */
  isOfPage: boolean;
  siteName: string | null;
  isShown: boolean;
  mark: MarkState;
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
  onClearDoubt: () => void;
  onShow: (fieldId: string) => void;
  onWayOut: (finding: Finding, wayOut: WayOut) => void;
  /** `line`: of the paper, where the question is which. */
  onAnswer: (finding: Finding, answer: YesNo, line?: string) => void;
  onNext: () => void;
}

/** What was found, where, why, what she can do, and where the fact comes from. */
export function FindingQuestion(props: FindingQuestionProps) {
  const { t } = useTranslation('panel');
  /** What she pressed that showed the case; null: « Me montrer la case ». */
  const [byWay, setByWay] = useState<WayOutKind | null>(null);
  const { finding, line } = props;
  const { fieldId } = finding;
  const said = props.text(finding.text);
  const why = finding.why && props.text(finding.why);
  // Which line is the right one is told once she has said which she read.
  const isAmongLines = (finding.asks?.choices.length ?? 0) > 0;
  const hasTwo = line?.hasChanged && line.initial !== null;
  /** That it was there and was changed: the two amounts say so. Anything else of it is told before what she can do. */
  const isSaidByAmounts = hasTwo && finding.check === 'changed-value';
  // Of an answer, what it costs is told before she keeps it; elsewhere why, or by which paper, comes after what she can do.
  const isOfAnswer = finding.check === 'answer';
  const chosen = finding.waysOut.find(({ kind }) => kind === props.answer);
  return (
    <Screen
      eyebrow={props.whose ? <PageWords>{props.whose}</PageWords> : undefined}
      title={finding.fieldLabel ? <PageWords>{finding.fieldLabel}</PageWords> : <Sentence said={said} />}
      // Her mark takes its place: two answers at least are seen at once, and each amount bears who wrote it.
      under={
        hasTwo
          ? props.mark === 'none' && t('review.changedByYou')
          : finding.status === 'unknown'
            ? t('steps.look')
            : undefined
      }
    >
      <YourMark mark={props.mark} />
      {props.opinion && <OpinionSaid opinion={props.opinion} />}
      {hasTwo && line.initial !== null && (
        <TwoAmounts site={props.siteName} before={line.initial} now={line.value} line={line} />
      )}
      {!hasTwo && !isOfAnswer && line?.value && (
        <p className="lead">
          {t(line.box ? 'finding.youChose' : saysWhose(props.isOfPage, line.value))}{' '}
          <LineValue line={line} text={line.value} />
        </p>
      )}
      <LastTime value={props.lastTime} isAsked={false} />
      {/* Without a case it is the title. */}
      {!isSaidByAmounts && finding.fieldLabel && <Told said={said} className="lead" />}
      {!finding.fieldLabel && <FrenchBelow said={said} />}
      {isOfAnswer && why && <Told said={why} />}
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
        <>
          <YourAnswer finding={finding} answer={props.answer} />
          <Press kind="main" onPress={props.onNext}>
            {t('finding.next')}
          </Press>
        </>
      )}
      <Answers
        {...props}
        isShown={props.isShown && finding.waysOut.length === 0}
        shownBy={props.isShown ? byWay : null}
        onWayOut={(one, wayOut) => {
          setByWay(wayOut.kind);
          props.onWayOut(one, wayOut);
        }}
      />
      {/* Below what she presses: an answer never moves under her hand. */}
      {chosen && (
        <p>
          <ChosenWay way={chosen} text={props.text} />
        </p>
      )}
      {isSaidByAmounts && <Told said={said} className="soft" />}
      {why && !props.leavesSomething && !isAmongLines && !isOfAnswer && <Told said={why} className="soft" />}
      {fieldId && finding.waysOut.length > 0 && (
        <div>
          <PressLink
            icon="show"
            onPress={() => {
              setByWay(null);
              props.onShow(fieldId);
            }}
          >
            {t(line?.isOnlyShown ? 'review.show' : 'finding.showCase')}
          </PressLink>
          {props.isShown && byWay === null && <p className="soft">{t('review.shown')}</p>}
        </div>
      )}
      {/* None of its answers takes it back. */}
      {line && props.mark === 'stands' && (
        <div>
          <PressLink icon="no" onPress={props.onClearDoubt}>
            {t('before.none')}
          </PressLink>
        </div>
      )}
      {finding.source && <Source source={finding.source} />}
      {finding.waysOut.length > 0 && props.due}
      <Unreviewed />
    </Screen>
  );
}

function Told({ said, className }: { said: Said; className?: string }) {
  return (
    <p className={className}>
      <Sentence said={said} />
      <FrenchBelow said={said} />
    </p>
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

function Answers(props: FindingQuestionProps & { shownBy: WayOutKind | null }) {
  const { t } = useTranslation('panel');
  const { finding } = props;
  const { fieldId } = finding;
  if (finding.waysOut.length > 0) {
    return (
      <section className="stack">
        <h2 className="unseen">{t('finding.choose')}</h2>
        <WaysOut
          waysOut={finding.waysOut}
          text={props.text}
          shownBy={props.shownBy}
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
