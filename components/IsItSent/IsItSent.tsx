import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type YesNo, YesNoAnswers } from '../Answers/Answers.tsx';
import { Note } from '../Note/Note.tsx';
import type { PortalView } from '../Panel/panel-state.ts';
import { PhoneCard } from '../Phone/PhoneCard.tsx';
import { PressLink } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { SignShape } from '../Sign/Sign.tsx';
import './IsItSent.css';

interface IsItSentProps {
  /** Wording of the final button, when the page has one. */
  buttonText: string | null;
  answer: YesNo | null;
  portal: PortalView | null;
  onAnswer: (answer: YesNo) => void;
  /** On to the page itself, whatever it is: it may ask for something else. */
  onPage: () => void;
  /** After a yes: paper, the next time, the notebook. */
  after?: ReactNode;
  /** After another answer: the last day, and what not sending costs, where the guide says it. */
  due?: ReactNode;
}

/** The final button was pressed and no receipt is known: the doubt is said, without frightening. */
export function IsItSent({ buttonText, answer, portal, onAnswer, onPage, after, due }: IsItSentProps) {
  const { t } = useTranslation('panel');
  const [asksAgain, setAsksAgain] = useState(false);
  if (answer && !asksAgain) {
    return (
      <AfterAnswer answer={answer} portal={portal} onAgain={() => setAsksAgain(true)} onPage={onPage}>
        {answer === 'yes' ? after : due}
      </AfterAnswer>
    );
  }
  return (
    <Screen title={t('sent.unknown')}>
      <p className="lead">
        {buttonText ? t('sent.pressedNamed', { button: buttonText }) : t('sent.pressed')}{' '}
        {t('sent.unknownNext')}
      </p>
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

function AfterAnswer({
  answer,
  portal,
  onAgain,
  onPage,
  children,
}: {
  answer: YesNo;
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
      <p className="lead">{t(`sent.after.${answer}.then`)}</p>
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
