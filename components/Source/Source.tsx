import { useTranslation } from 'react-i18next';
import type { SourceRef } from '../../core/assessment.ts';
import { dayInWords, dayOf } from '../../core/wording/day-in-words.ts';
import './Source.css';

/** Where a fact comes from and when it was read; honest when it was not. */
export function Source({ source }: { source: SourceRef | null }) {
  const { t, i18n } = useTranslation('panel');
  if (!source) return <p className="small">{t('source.none')}</p>;
  const date = dayInWords(dayOf(source.verifiedOn), i18n.language);
  return (
    <p className="small">
      {t('source.label')}{' '}
      {source.url ? (
        <a className="source-link" href={source.url} target="_blank" rel="noreferrer">
          <bdi lang="fr">{source.name}</bdi>
        </a>
      ) : (
        <bdi lang="fr">{source.name}</bdi>
      )}
      {t('source.read', { date })}
    </p>
  );
}
