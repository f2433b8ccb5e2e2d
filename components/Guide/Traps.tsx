import { useTranslation } from 'react-i18next';
import type { TextRef } from '../../core/assessment.ts';
import type { Said } from '../Panel/panel-state.ts';
import { Sentence, Unreviewed } from '../Said/Said.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { Source } from '../Source/Source.tsx';
import { FactLine } from './Facts.tsx';
import type { GuideScreenProps } from './guide-screen.ts';
import type { GuideTrap } from './guide-view.ts';
import './Facts.css';

/** « Là où on se trompe souvent », part after part. */
export function Traps({ guide, siteName, text, back }: GuideScreenProps) {
  const { t } = useTranslation('guide');
  const titled = guide.steps.map((step) => ({
    step,
    traps: guide.traps.filter(({ steps }) => steps[0] === step.id),
  }));
  const anywhere = guide.traps.filter(({ steps }) => !guide.steps.some(({ id }) => id === steps[0]));
  return (
    <Screen
      back={back}
      eyebrow={siteName && <bdi lang="fr">{siteName}</bdi>}
      title={t(guide.isSignIn ? 'traps.signIn' : 'traps.title')}
      under={<Sentence said={text(guide.title)} />}
    >
      {anywhere.length > 0 && <TrapList traps={anywhere} text={text} />}
      {titled.map(({ step, traps }) =>
        traps.length === 0 ? null : (
          <section key={step.id} className="stack">
            <h2 className="sub">
              <Sentence said={text(step.title)} />
            </h2>
            <TrapList traps={traps} text={text} />
          </section>
        ),
      )}
      <Unreviewed />
    </Screen>
  );
}

/** Each with what it costs. The source stands once when both sentences have the same. */
export function TrapList({ traps, text }: { traps: GuideTrap[]; text: (ref: TextRef) => Said }) {
  return (
    <ul className="stack">
      {traps.map((trap) => {
        const isSame = JSON.stringify(trap.source) === JSON.stringify(trap.cost?.source ?? trap.source);
        return (
          <li key={trap.text.key} className="card facts-run">
            <FactLine said={text(trap.text)} isStrong />
            {!isSame && <Source source={trap.source} />}
            {trap.cost && <FactLine said={text(trap.cost.text)} />}
            <Source source={trap.cost?.source ?? trap.source} />
          </li>
        );
      })}
    </ul>
  );
}
