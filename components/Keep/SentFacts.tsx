import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { momentAt } from '../../core/calendar/months.ts';
import { dayInWords, dayOf } from '../../core/wording/day-in-words.ts';
import { Note } from '../Note/Note.tsx';
import { SignShape } from '../Sign/Sign.tsx';
import '../IsItSent/IsItSent.css';
import './SentFacts.css';

interface SentFactsProps {
  siteName: string;
  /** Date and hour as the page says them, or an ISO date and time; null when it says none. */
  at: string | null;
  reference: string | null;
  isTold: boolean;
}

/** What is known of a sending: which site, when, under which number, and who says so. */
export function SentFacts({ siteName, at, reference, isTold }: SentFactsProps) {
  const { t, i18n } = useTranslation('panel');
  return (
    <>
      <p className="sent-told">
        <SignShape state={isTold ? 'told' : 'seen'} />
        {isTold ? t('steps.told') : t('steps.seen')}
      </p>
      <dl className="receipt">
        <div>
          <dt>{t('receipt.site')}</dt>
          <dd>
            <bdi lang="fr">{siteName}</bdi>
          </dd>
        </div>
        {at && (
          <div>
            <dt>{t('receipt.at')}</dt>
            <dd>
              <bdi>{wordDate(at, i18n.language, t)}</bdi>
            </dd>
          </div>
        )}
        {reference && (
          <div>
            <dt>{t('receipt.number')}</dt>
            <dd>
              <bdi lang="fr">{reference}</bdi>
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}

interface FormerSentProps {
  at: string;
  isTold: boolean;
  /** The first part of a form: she may have come back to it without meaning to send again. */
  isBeginning: boolean;
}

/** What went before from this tab, beside a form that began again: it is not what stands there now. */
export function FormerSent({ at, isTold, isBeginning }: FormerSentProps) {
  const { t, i18n } = useTranslation('panel');
  const moment = momentAt(at, Temporal.Now.timeZoneId()).toString({ smallestUnit: 'minute' });
  const when = wordDate(moment, i18n.language, t);
  const said = t(isTold ? 'place.formerTold' : 'place.formerSeen', { when });
  if (!isBeginning) return <p className="soft">{said}</p>;
  return (
    <Note kind="calm" icon="again">
      <b>{said}</b> {t('place.former')}
    </Note>
  );
}

/** « 1er décembre 2026, 10 h 42 » from an ISO time; a page's own wording is left as it is. */
export function wordDate(at: string, lang: string, t: TFunction<'panel'>): string {
  if (!/^\d{4}-\d{2}-\d{2}/u.test(at)) return at;
  const day = dayInWords(dayOf(at), lang);
  const [, hours, minutes] = /T(\d\d):(\d\d)/u.exec(at) ?? [];
  if (!hours || !minutes) return day;
  return t('receipt.when', {
    day,
    hour: `${Number(hours)}${lang === 'fr' ? '\u00a0h\u00a0' : ':'}${minutes}`,
  });
}
