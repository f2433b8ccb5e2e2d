import { useTranslation } from 'react-i18next';
import type { LeftPart } from '../../core/assess/left.ts';
import type { TextRef } from '../../core/assessment.ts';
import { FactLine } from '../Guide/Facts.tsx';
import type { Said } from '../Panel/panel-state.ts';
import { Sentence } from '../Said/Said.tsx';

/** What stays to see in the parts before this one: only counted, but for the guide's own questions. */
export function LeftBefore({ parts, text }: { parts: LeftPart[]; text: (ref: TextRef) => Said }) {
  const { t } = useTranslation('panel');
  if (parts.length === 0) return null;
  return (
    <section className="stack">
      <h2 className="sub">{t('review.leftBefore')}</h2>
      <ul className="stack">
        {parts.map(({ title, points, aside, asks }) => (
          <li key={title.key} className="card">
            <p>
              <b>
                <Sentence said={text(title)} />
              </b>
            </p>
            {asks.map(text).map((said) => (
              <FactLine key={said.text} said={said} />
            ))}
            {points > 0 && <p>{t('ending.findings', { count: points })}</p>}
            {aside > 0 && <p>{t('ending.aside', { count: aside })}</p>}
          </li>
        ))}
      </ul>
      <p className="soft">{t('review.leftBeforeHow')}</p>
    </section>
  );
}
