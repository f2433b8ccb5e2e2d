import { useTranslation } from 'react-i18next';
import type { TextRef } from '../../core/assessment.ts';
import type { Said } from '../Panel/panel-state.ts';
import { Sentence, Unreviewed } from '../Said/Said.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { Source } from '../Source/Source.tsx';
import { FactLine, Facts } from './Facts.tsx';
import type { GuideScreenProps } from './guide-screen.ts';
import { bySource, costsApart, type GuideTrap, isOfOne } from './guide-view.ts';

/** « Là où on se trompe souvent », part after part. */
export function Traps({ guide, siteName, text, back }: GuideScreenProps) {
  const { t } = useTranslation('guide');
  const { traps, costs } = costsApart(guide.traps);
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
      {costs.length > 0 && <Facts facts={costs} text={text} />}
      <Unreviewed />
    </Screen>
  );
}

/** Each with what it costs. What several share stands once: the source over which they stand, the cost under them all. */
export function TrapList({ traps, text }: { traps: GuideTrap[]; text: (ref: TextRef) => Said }) {
  const apart = costsApart(traps);
  return (
    <ul className="stack">
      {bySource(apart.traps).map((group) => (
        <li key={group[0]?.text.key} className="card">
          {group.map((trap) => (
            <div key={trap.text.key} className="facts-run">
              <FactLine said={text(trap.text)} isStrong />
              {!isOfOne(trap) && <Source source={trap.source} />}
              {trap.cost && <FactLine said={text(trap.cost.text)} />}
            </div>
          ))}
          <Source source={group[0]?.cost?.source ?? group[0]?.source ?? null} />
        </li>
      ))}
      {apart.costs.length > 0 && (
        <li>
          <Facts facts={apart.costs} text={text} />
        </li>
      )}
    </ul>
  );
}
