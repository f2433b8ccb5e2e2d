import { useTranslation } from 'react-i18next';
import type { Said } from '../Panel/panel-state.ts';
import { Sentence, Unreviewed } from '../Said/Said.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { SignShape } from '../Sign/Sign.tsx';
import { Source } from '../Source/Source.tsx';
import { FactLine } from './Facts.tsx';
import type { GuideScreenProps } from './guide-screen.ts';
import { type GuideStep, isSame } from './guide-view.ts';
import { StepTags } from './StepTags.tsx';
import { TickLine } from './TickLine.tsx';
import { ToldBeside, ToldNotice } from './ToldNotice.tsx';
import '../Steps/Steps.css';

interface ToldStepsProps extends GuideScreenProps {
  /** Ids of the steps the page itself showed as done. */
  seen: string[];
  /** Ids of the steps she says are done. */
  ticked: string[];
  onTick: (id: string, isTicked: boolean) => void;
  /** The step that a card somebody gave speaks of. */
  cardStep?: string | undefined;
}

/** The parts of a guide away from its page: only she can say which are done. */
export function ToldSteps(props: ToldStepsProps) {
  const { guide, siteName, text, back, seen, ticked, onTick, cardStep } = props;
  const { t } = useTranslation(['guide', 'keep']);
  return (
    <Screen
      back={back}
      eyebrow={siteName && <bdi lang="fr">{siteName}</bdi>}
      title={t('steps.title')}
      under={<Sentence said={text(guide.title)} />}
    >
      {seen.length > 0 ? <ToldBeside guide={guide} /> : <ToldNotice guide={guide} text={text} />}
      <p>{t('steps.how')}</p>
      <ol className="stack">
        {guide.steps.map((step, at) => (
          <li key={step.id}>
            {seen.includes(step.id) ? (
              <SeenStep title={text(step.title)} />
            ) : (
              <TickLine
                isTicked={ticked.includes(step.id)}
                onTick={(isTicked) => onTick(step.id, isTicked)}
                under={<StepTags tags={step.tags} />}
              >
                <b>
                  <Sentence said={text(step.title)} />
                </b>
                {step.how && <FactLine said={text(step.how.text)} />}
                {step.id === cardStep && <p>{t('keep:read.here')}</p>}
              </TickLine>
            )}
            {isLastOfItsSource(guide.steps, at) && <Source source={sourceOf(step)} />}
          </li>
        ))}
      </ol>
      <Unreviewed />
    </Screen>
  );
}

const sourceOf = ({ how, source }: GuideStep) => (how ? how.source : source);

/** Parts that follow one another from one source have it once, under the last of them. */
function isLastOfItsSource(steps: GuideStep[], at: number): boolean {
  const [step, next] = [steps[at], steps[at + 1]];
  return step !== undefined && (!next || !isSame(sourceOf(step), sourceOf(next)));
}

/** What the page showed as done is not hers to tick. */
function SeenStep({ title }: { title: Said }) {
  const { t } = useTranslation('panel');
  return (
    <div className="step">
      <SignShape state="seen" />
      <div className="step-words">
        <b>
          <Sentence said={title} />
        </b>
        <span className="step-state step-seen">{t('steps.seen')}</span>
      </div>
    </div>
  );
}
