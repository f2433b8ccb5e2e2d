import { Trans, useTranslation } from 'react-i18next';
import type { SourceRef } from '../../core/assessment.ts';
import { knownDateInWords } from '../../core/wording/day-in-words.ts';
import './Source.css';

/** Beyond these, a telephone number or a rule may no longer be the one that was written. */
const yearsTrusted = 2;

const said = { document: 'dated', undated: 'undated', reading: 'reading' } as const;

/**
 * Where a fact comes from and of which date: the document's, as exact as it is known, else that of its reading, said so.
 * Honest when it was compared with nothing, or long ago.
 */
export function Source({ source }: { source: SourceRef | null }) {
  const { t, i18n } = useTranslation('panel');
  if (!source) return <p className="small">{t('source.none')}</p>;
  const date = knownDateInWords(source.verifiedOn, i18n.language);
  const isDay = source.verifiedOn.length === 10;
  // Of a month or a year, its first day: it may be that old.
  const from = Temporal.PlainDate.from(`${source.verifiedOn}-01-01`.slice(0, 10));
  const years = from.until(Temporal.Now.plainDateISO(), { largestUnit: 'years' }).years;
  // Nobody knows how old a page without a day is.
  const isOld = source.day === 'undated' || years >= yearsTrusted;
  const name = source.own ? (
    t(`source.${source.own}`, { name: source.name })
  ) : (
    <bdi lang="fr">{source.name}</bdi>
  );
  return (
    <p className="small">
      {t('source.label')}{' '}
      {source.url ? (
        <a className="source-link" href={source.url} target="_blank" rel="noreferrer">
          {name}
        </a>
      ) : (
        name
      )}
      <Trans
        t={t}
        i18nKey={`source.${isDay ? said[source.day] : 'about'}`}
        values={{ date }}
        components={{ date: <span className="whole" /> }}
      />
      {isOld && ` ${t('source.mayChange')}`}
    </p>
  );
}
