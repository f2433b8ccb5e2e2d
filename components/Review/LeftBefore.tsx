import { useTranslation } from 'react-i18next';
import type { LeftPart } from '../../core/assess/left.ts';
import type { TextRef } from '../../core/assessment.ts';
import { FactLine } from '../Guide/Facts.tsx';
import type { Said } from '../Panel/panel-state.ts';
import { Sentence } from '../Said/Said.tsx';

interface LeftBeforeProps {
  parts: LeftPart[];
  /** Titles of those where some lines were not re-read. */
  unread?: TextRef[];
  text: (ref: TextRef) => Said;
}

/** What stays to see in the parts before this one: only counted, but for the guide's own questions. */
export function LeftBefore({ parts: left, unread = [], text }: LeftBeforeProps) {
  const { t } = useTranslation(['panel', 'beside']);
  const isUnread = ({ key }: TextRef) => unread.some((one) => one.key === key);
  const others = unread.filter(({ key }) => left.every(({ title }) => title.key !== key));
  const parts = [...left, ...others.map((title) => ({ title, points: 0, aside: 0, doubts: 0, asks: [] }))];
  if (parts.length === 0) return null;
  return (
    <section className="stack">
      <h2 className="sub">{t('review.leftBefore')}</h2>
      <ul className="stack">
        {parts.map(({ title, points, aside, doubts, asks }) => (
          <li key={title.key} className="card">
            <p>
              <b>
                <Sentence said={text(title)} />
              </b>
            </p>
            {asks.map(text).map((said) => (
              <FactLine key={said.text} said={said} />
            ))}
            {isUnread(title) && <p>{t('ending.someLeft')}</p>}
            {doubts > 0 && <p>{t('beside:doubts', { count: doubts })}</p>}
            {points > 0 && <p>{t('ending.findings', { count: points })}</p>}
            {aside > 0 && <p>{t('ending.aside', { count: aside })}</p>}
          </li>
        ))}
      </ul>
      <p className="soft">{t('review.leftBeforeHow')}</p>
    </section>
  );
}
