import { useTranslation } from 'react-i18next';
import { Press } from '../Press/Press.tsx';
import { FrenchBelow, Sentence, Unreviewed } from '../Said/Said.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { Source } from '../Source/Source.tsx';
import { Facts } from './Facts.tsx';
import type { GuideScreenProps } from './guide-screen.ts';
import { type GuideNeed, runsOf } from './guide-view.ts';
import { MonthsAsked } from './MonthsAsked.tsx';
import { OpenDays } from './OpenDays.tsx';
import { TickLine } from './TickLine.tsx';

interface GatherProps extends GuideScreenProps {
  /** Ids of what she says she has. */
  ticked: string[];
  onTick: (id: string, isTicked: boolean) => void;
  /** What comes next: the site's own page, when there is one to open. */
  onOpenSite: (() => void) | null;
}

const parts = ['papers', 'device', 'time'] as const;

/** « Ce qu’il faut réunir »: what to have at hand before starting, ticked by her, kept nowhere. */
export function Gather({ guide, siteName, text, back, ticked, onTick, onOpenSite }: GatherProps) {
  const { t } = useTranslation('guide');
  const has = (need: GuideNeed) => ticked.includes(gatherId(need));
  const count = guide.gather.filter(has).length;
  return (
    <Screen
      back={back}
      eyebrow={siteName && <bdi lang="fr">{siteName}</bdi>}
      title={t('gather.title')}
      under={<Sentence said={text(guide.title)} />}
    >
      {guide.start.length > 0 && (
        <section className="stack">
          <h2 className="sub">{t('gather.start')}</h2>
          <Facts facts={guide.start} text={text} />
        </section>
      )}
      <p>{t('gather.how')}</p>
      {parts.map((about) => {
        const needs = guide.gather.filter((need) => need.about === about);
        const hasDays = about === 'time' && (guide.window !== null || guide.deadline !== null);
        return needs.length === 0 && !hasDays ? null : (
          <section key={about} className="stack">
            <h2 className="sub">{t(`gather.${about}`)}</h2>
            {about === 'papers' && <MonthsAsked guide={guide} />}
            {hasDays && guide.window && <OpenDays window={guide.window} text={text} />}
            {hasDays && guide.deadline && <Facts facts={[guide.deadline]} text={text} />}
            {runsOf(needs).map((run) => (
              <div key={run[0]?.text.key} className="facts-run">
                {run.map((need) => (
                  <TickLine
                    key={need.text.key}
                    isTicked={has(need)}
                    onTick={(isTicked) => onTick(gatherId(need), isTicked)}
                  >
                    <Sentence said={text(need.text)} />
                    <FrenchBelow said={text(need.text)} />
                  </TickLine>
                ))}
                <Source source={run[0]?.source ?? null} />
              </div>
            ))}
            {about === 'device' && guide.calling.length > 0 && <Facts facts={guide.calling} text={text} />}
          </section>
        );
      })}
      <p className="lead" role="status">
        {t('gather.count', { at: count })}
      </p>
      {onOpenSite && (
        <Press icon="out" onPress={onOpenSite}>
          {t('open')}
        </Press>
      )}
      <Unreviewed />
    </Screen>
  );
}

/** How a thing to gather is ticked. */
export const gatherId = (need: GuideNeed): string => `gather ${need.text.key}`;
