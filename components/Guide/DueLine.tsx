import { useTranslation } from 'react-i18next';
import type { TextRef } from '../../core/assessment.ts';
import { dayInWords, dayOf } from '../../core/wording/day-in-words.ts';
import type { Said } from '../Panel/panel-state.ts';
import { Source } from '../Source/Source.tsx';
import { FactLine } from './Facts.tsx';
import { type GuideView, runsOf } from './guide-view.ts';
import './Facts.css';

/**
 * Where she may stop or leave something as it is: until when it can be sent, where the guide says it, and what
 * not sending costs. Quiet. Between two windows nothing: « jusqu'au 15 » would be read of the next one.
 */
export function DueLine({ guide, text }: { guide: GuideView; text: (ref: TextRef) => Said }) {
  const { t, i18n } = useTranslation('guide');
  const day = (iso: string) => dayInWords(dayOf(iso), i18n.language);
  const { deadline, notSending, window } = guide;
  const daysLeft = window?.daysLeft ?? null;
  const facts = [deadline, notSending].filter((fact) => fact !== null);
  if (window ? daysLeft === null : facts.length === 0) return null;
  return (
    <div className="facts soft">
      {window && daysLeft !== null && (
        <div>
          <p>
            {daysLeft === 0
              ? t('days.last')
              : `${t('days.left', { count: daysLeft })} ${t('days.until', { closes: day(window.closes) })}`}{' '}
            {t('days.usual')}
          </p>
          <Source source={window.source} />
        </div>
      )}
      {runsOf(facts).map((run) => (
        <div key={run[0]?.text.key}>
          {run.map((fact) => (
            <FactLine key={fact.text.key} said={text(fact.text)} />
          ))}
          <Source source={run[0]?.source ?? null} />
        </div>
      ))}
    </div>
  );
}
