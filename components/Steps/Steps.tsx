import { useTranslation } from 'react-i18next';
import type { StepView, TextRef } from '../../core/assessment.ts';
import type { GuideStep } from '../Guide/guide-view.ts';
import { StepTags } from '../Guide/StepTags.tsx';
import type { Said } from '../Panel/panel-state.ts';
import { PressLink } from '../Press/Press.tsx';
import { Sentence } from '../Said/Said.tsx';
import { SignShape } from '../Sign/Sign.tsx';
import './Steps.css';

interface StepsProps {
  steps: StepView[];
  /** What makes each step hard, by its id. */
  tags?: Record<string, GuideStep['tags']> | undefined;
  /** Where she is, only she can say that it is done: she has fetched a paper, and nothing follows. */
  canTickHere?: boolean | undefined;
  /** Only where she is: something else is to be seen first. */
  isShort?: boolean | undefined;
  text: (ref: TextRef) => Said;
  onTick: (stepId: string, isTicked: boolean) => void;
}

/** More steps than this would push the main act out of sight: those far from here are folded, or all where it is not known. */
const mostSteps = 4;

/** The steps of a procedure with their honest states: shape, colour and word, always the three. */
export function Steps({ steps, isShort, ...given }: StepsProps) {
  const { t } = useTranslation('panel');
  const here = steps.findIndex((step) => step.isCurrent);
  const around = steps.length > mostSteps ? steps.slice(Math.max(0, here - 1), here + 2) : steps;
  const shown = isShort ? steps.slice(here, here + 1) : around;
  const near = here < 0 ? [] : shown;
  const numberOf = (step: StepView) => steps.indexOf(step) + 1;
  const rows = (list: StepView[]) =>
    list.map((step) => <StepRow key={step.id} step={step} number={numberOf(step)} {...given} />);

  return (
    <div>
      {near.length > 0 && (
        <ol className="steps" aria-label={t('steps.label')}>
          {rows(near)}
        </ol>
      )}
      {near.length < steps.length && (
        <details className="steps-all">
          <summary>{t('steps.all', { count: steps.length })}</summary>
          <ol className="steps">{rows(steps)}</ol>
        </details>
      )}
    </div>
  );
}

function StepRow({
  step,
  number,
  tags,
  canTickHere,
  text,
  onTick,
}: { step: StepView; number: number } & Omit<StepsProps, 'steps' | 'isShort'>) {
  const { t } = useTranslation('panel');
  return (
    <li
      className={step.isCurrent ? 'step step-here' : 'step'}
      aria-current={step.isCurrent ? 'step' : undefined}
      value={number}
    >
      {step.state === 'later' ? (
        <span className="num" aria-hidden="true">
          {number}
        </span>
      ) : (
        <SignShape state={step.state} />
      )}
      <div className="step-words">
        {step.isCurrent && <span className="step-tag">{t('steps.here')}</span>}
        <b>
          <Sentence said={text(step.title)} />
        </b>
        <span className={`step-state step-${step.state}`}>{t(`steps.${step.state}`)}</span>
        {step.isCurrent && tags?.[step.id] && (
          <span className="small step-hard">
            <StepTags tags={tags[step.id] ?? []} />
          </span>
        )}
      </div>
      {step.state === 'look' && (!step.isCurrent || canTickHere) && (
        <PressLink onPress={() => onTick(step.id, true)}>
          {t('steps.tick')}
          <span className="unseen">
            {' '}
            <Sentence said={text(step.title)} />
          </span>
        </PressLink>
      )}
      {step.state === 'told' && (
        <PressLink onPress={() => onTick(step.id, false)}>
          {t('steps.untick')}
          <span className="unseen">
            {' '}
            <Sentence said={text(step.title)} />
          </span>
        </PressLink>
      )}
    </li>
  );
}
