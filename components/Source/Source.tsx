import { useTranslation } from 'react-i18next';
import type { SourceRef } from '../../core/assessment.ts';
import './Source.css';

/** Where a fact comes from and when it was read; honest when it was not. */
export function Source({ source }: { source: SourceRef | null }) {
  const { t, i18n } = useTranslation('panel');
  if (!source) return <p className="small">{t('source.none')}</p>;
  const date = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long' }).format(
    new Date(source.verifiedOn),
  );
  return (
    <p className="small">
      {t('source.label')}{' '}
      {source.url ? (
        <a className="source-link" href={source.url} target="_blank" rel="noreferrer">
          {source.name}
        </a>
      ) : (
        <bdi>{source.name}</bdi>
      )}
      {t('source.read', { date })}
    </p>
  );
}
