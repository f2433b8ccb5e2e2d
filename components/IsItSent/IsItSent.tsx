import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StillThere } from '../../core/assess/after-press.ts';
import type { FieldId } from '../../core/page-model.ts';
import { type YesNo, YesNoAnswers } from '../Answers/Answers.tsx';
import { Note } from '../Note/Note.tsx';
import type { PortalView } from '../Panel/panel-state.ts';
import { PhoneCard } from '../Phone/PhoneCard.tsx';
import { Press, PressLink } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { SignShape } from '../Sign/Sign.tsx';
import './IsItSent.css';

interface IsItSentProps {
  /** The words of the button that was pressed; empty: not known. */
  buttonText: string;
  answer: YesNo | null;
  /** The page where it was pressed is still there, and what it says. */
  still: StillThere | null;
  portal: PortalView | null;
  onAnswer: (answer: YesNo) => void;
  onShow: (fieldId: FieldId) => void;
  /** On to the page itself, whatever it is: it may ask for something else. */
  onPage: () => void;
  /** After a yes: paper, the next time, the notebook. */
  after?: ReactNode;
  /** After another answer: the last day, and what not sending costs, where the guide says it. */
  due?: ReactNode;
  /** What is practised is accepted or refused by nobody. */
  isPractice?: boolean;
}

/** The final button was pressed and no receipt is known: the doubt is said, without frightening. */
export function IsItSent(props: IsItSentProps) {
  const { buttonText, answer, still, portal, onAnswer, onPage, after, due } = props;
  const { t } = useTranslation(['panel', 'checks']);
  const [asksAgain, setAsksAgain] = useState(false);
  // What the page itself says comes before what she saw, or thought she saw.
  if (still && still.kind !== 'same') return <PageSays still={still} onShow={props.onShow} onPage={onPage} />;
  if (answer && !asksAgain) {
    return (
      <AfterAnswer
        answer={answer}
        still={still}
        portal={portal}
        onAgain={() => setAsksAgain(true)}
        onPage={onPage}
      >
        {answer !== 'yes' ? due : !still && after}
        {answer === 'yes' && !props.isPractice && <p className="soft">{t('receipt.notAccepted')}</p>}
      </AfterAnswer>
    );
  }
  return (
    <Screen title={t('sent.unknown')}>
      <p className="lead">
        {buttonText ? t('sent.pressedNamed', { button: buttonText }) : t('sent.pressed')}{' '}
        {still ? t('sent.stillThere', still) : t('sent.unknownNext')}
      </p>
      {still?.kind === 'same' && still.said && <p>{t('checks:page-error-problem', { said: still.said })}</p>}
      <section className="stack">
        <h2 className="sub">{t('sent.question')}</h2>
        <YesNoAnswers
          onAnswer={(next) => {
            setAsksAgain(false);
            onAnswer(next);
          }}
        />
      </section>
      <Note kind="calm" icon="camera">
        {t('sent.photo')}
      </Note>
    </Screen>
  );
}

/** The page asks to confirm, or says what is wrong: that press did not finish it. */
function PageSays({
  still,
  onShow,
  onPage,
}: Pick<IsItSentProps, 'onShow' | 'onPage'> & { still: Exclude<StillThere, { kind: 'same' }> }) {
  const { t } = useTranslation(['panel', 'checks', 'onward']);
  return (
    <Screen title={t('sent.after.no.title')}>
      <p className="lead">
        {still.kind === 'refused' ? t('checks:page-error-problem', still) : t('sent.asks', still)}
      </p>
      <p>{still.kind === 'refused' ? t('sent.refusedThen') : t('sent.asksThen')}</p>
      {still.kind === 'refused' && (
        <Press kind="main" icon="show" onPress={() => onShow(still.fieldId)}>
          {t('finding.showCase')}
        </Press>
      )}
      <div>
        <PressLink icon="eye" onPress={onPage}>
          {t('onward:page')}
        </PressLink>
      </div>
    </Screen>
  );
}

function AfterAnswer({
  answer,
  still,
  portal,
  onAgain,
  onPage,
  children,
}: {
  answer: YesNo;
  still: StillThere | null;
  portal: PortalView | null;
  onAgain: () => void;
  onPage: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation(['panel', 'onward']);
  return (
    <Screen title={t(`sent.after.${answer}.title`)}>
      <p className="sent-told">
        <SignShape state={answer === 'yes' ? 'told' : 'look'} />
        {answer === 'yes' ? t('steps.told') : t('steps.look')}
      </p>
      {/* Before what leads away from the page. */}
      <Note kind="calm" icon="camera">
        {t('sent.photo')}
      </Note>
      {still && <p className="lead">{t('sent.stillThere', still)}</p>}
      <p className="lead">
        {still && answer === 'no' ? t('sent.lookAgain') : t(`sent.after.${answer}.then`)}
      </p>
      {answer !== 'yes' && !(still && answer === 'no') && (
        <p>
          <b>{t('sent.said.twice')}</b>
        </p>
      )}
      {answer !== 'yes' && <PhoneCard portal={portal} />}
      {children}
      <div className="stack">
        <div>
          <PressLink icon="back" onPress={onAgain}>
            {t('sent.changeAnswer')}
          </PressLink>
        </div>
        <div>
          <PressLink icon="eye" onPress={onPage}>
            {t('onward:page')}
          </PressLink>
        </div>
      </div>
    </Screen>
  );
}
