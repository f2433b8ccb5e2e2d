import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInWords } from '../../core/wording/day-in-words.ts';
import { Press } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { SignShape } from '../Sign/Sign.tsx';
import '../IsItSent/IsItSent.css';
import './SentReceipt.css';

interface SentReceiptProps {
  siteName: string;
  /** Date and hour as the page says them, or an ISO date and time; null when it says none. */
  at: string | null;
  reference: string | null;
  /** The page says it had been sent before (« Vous avez déjà déclaré »). */
  already: boolean;
}

/** Only when the page's own receipt was recognised. */
export function SentReceipt({ siteName, at, reference, already }: SentReceiptProps) {
  const { t, i18n } = useTranslation('panel');
  const [hasPhoto, setHasPhoto] = useState(false);
  return (
    <Screen title={already ? t('receipt.already') : t('receipt.title')}>
      <p className="sent-told">
        <SignShape state="seen" />
        {t('steps.seen')}
      </p>
      <dl className="card receipt">
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
              <bdi>{wordDate(at, i18n.language)}</bdi>
            </dd>
          </div>
        )}
        {reference && (
          <div>
            <dt>{t('receipt.number')}</dt>
            <dd>
              <bdi>{reference}</bdi>
            </dd>
          </div>
        )}
      </dl>
      <section className="stack">
        <h2 className="sub">{t('receipt.keep')}</h2>
        {hasPhoto ? (
          <p className="sent-told" role="status">
            <SignShape state="told" />
            {t('receipt.photoTaken')}
          </p>
        ) : (
          <>
            <p>{t('receipt.takePhoto')}</p>
            <Press kind="main" icon="camera" onPress={() => setHasPhoto(true)}>
              {t('receipt.photo')}
            </Press>
          </>
        )}
      </section>
      <p className="soft">{t('receipt.notAccepted')}</p>
    </Screen>
  );
}

/** « 1er décembre 2026, 10 h 42 » from an ISO time; a page's own wording is left as it is. */
function wordDate(at: string, lang: string): string {
  if (!/^\d{4}-\d{2}-\d{2}/u.test(at)) return at;
  const date = new Date(at);
  const day = dayInWords(date, lang);
  if (!at.includes('T')) return day;
  const minutes = String(date.getMinutes()).padStart(2, '0');
  return `${day}, ${date.getHours()}${lang === 'fr' ? '\u00a0h\u00a0' : ':'}${minutes}`;
}
