import { useTranslation } from 'react-i18next';
import type { TextRef } from '../../core/assessment.ts';
import type { Said } from '../Panel/panel-state.ts';
import { Sentence, Unreviewed } from '../Said/Said.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { Source } from '../Source/Source.tsx';
import { FactLine } from './Facts.tsx';
import type { GuideScreenProps } from './guide-screen.ts';
import { type GuideFact, type GuideTrap, isOfOne, runsOf, trapCards } from './guide-view.ts';

/** « Là où on se trompe souvent », part after part. */
export function Traps({ guide, siteName, text, back }: GuideScreenProps) {
  const { t } = useTranslation('guide');
  const { traps } = guide;
  const titled = guide.steps.map((step) => ({
    step,
    own: traps.filter(({ steps }) => steps[0] === step.id),
  }));
  const anywhere = traps.filter(({ steps }) => !guide.steps.some(({ id }) => id === steps[0]));
  return (
    <Screen
      back={back}
      eyebrow={siteName && <bdi lang="fr">{siteName}</bdi>}
      title={t(guide.isSignIn ? 'traps.signIn' : 'traps.title')}
      under={<Sentence said={text(guide.title)} />}
    >
      {anywhere.length > 0 && <TrapList traps={anywhere} text={text} />}
      {titled.map(({ step, own }) =>
        own.length === 0 ? null : (
          <section key={step.id} className="stack">
            <h2 className="sub">
              <Sentence said={text(step.title)} />
            </h2>
            <TrapList traps={own} text={text} />
          </section>
        ),
      )}
      <Unreviewed />
    </Screen>
  );
}

interface TrapListProps {
  traps: GuideTrap[];
  text: (ref: TextRef) => Said;
}

/** Each with what it costs; what several cost alike stands once, under them and said to be of them all. */
export function TrapList({ traps, text }: TrapListProps) {
  return (
    <ul className="stack">
      {trapCards(traps).map(({ traps: own, cost }) => (
        <li key={own[0]?.text.key} className="card">
          {cost ? (
            <CostingAlike traps={own} cost={cost} text={text} />
          ) : (
            <EachItsCost traps={own} text={text} />
          )}
        </li>
      ))}
    </ul>
  );
}

function EachItsCost({ traps, text }: TrapListProps) {
  return (
    <>
      {traps.map((trap) => (
        <div key={trap.text.key} className="facts-run">
          <FactLine said={text(trap.text)} isStrong />
          {!isOfOne(trap) && <Source source={trap.source} />}
          {trap.cost && <FactLine said={text(trap.cost.text)} />}
        </div>
      ))}
      <Source source={traps[0]?.cost?.source ?? traps[0]?.source ?? null} />
    </>
  );
}

function CostingAlike({ traps, cost, text }: TrapListProps & { cost: GuideFact }) {
  const { t } = useTranslation('guide');
  const isOneSource = traps.every(isOfOne);
  return (
    <>
      {runsOf(traps).map((run) => (
        <div key={run[0]?.text.key} className="facts-run">
          {run.map((trap) => (
            <FactLine key={trap.text.key} said={text(trap.text)} isStrong />
          ))}
          {!isOneSource && <Source source={run[0]?.source ?? null} />}
        </div>
      ))}
      <div className="facts-run">
        <p>{t('traps.alike')}</p>
        <FactLine said={text(cost.text)} />
        <Source source={cost.source} />
      </div>
    </>
  );
}
