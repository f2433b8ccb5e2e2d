import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SentFacts } from '../Keep/SentFacts.tsx';
import { Press } from '../Press/Press.tsx';
import { InReality } from '../Pretend/Pretend.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { SignShape } from '../Sign/Sign.tsx';
import '../IsItSent/IsItSent.css';

interface SentReceiptProps {
  siteName: string;
  /** Date and hour as the page says them, or an ISO date and time; null when it says none. */
  at: string | null;
  reference: string | null;
  /** The page says it had been sent before (« Vous avez déjà déclaré »). */
  already: boolean;
  /** A rehearsal: nothing went anywhere. */
  isPractice?: boolean;
  /** Where a rehearsal leads. */
  onward?: ReactNode;
  /** She says she has taken a picture of it. */
  hasPhoto: boolean;
  onPhoto: () => void;
  /** What the receipt says that ends. */
  ends?: ReactNode;
  /** Paper, the next time, the notebook. */
  after?: ReactNode;
}

/** Only when the page's own receipt was recognised. */
export function SentReceipt({
  siteName,
  at,
  reference,
  already,
  isPractice = false,
  onward,
  hasPhoto,
  onPhoto,
  ends,
  after,
}: SentReceiptProps) {
  const { t } = useTranslation('panel');
  return (
    <Screen title={t(isPractice ? 'receipt.practice' : already ? 'receipt.already' : 'receipt.title')}>
      <div className="card">
        <SentFacts siteName={siteName} at={at} reference={reference} isTold={false} />
      </div>
      {onward}
      {isPractice && <InReality />}
      {ends}
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
            <Press kind={isPractice ? 'plain' : 'main'} icon="camera" onPress={onPhoto}>
              {t('receipt.photo')}
            </Press>
          </>
        )}
      </section>
      {after}
      {!isPractice && <p className="soft">{t('receipt.notAccepted')}</p>}
    </Screen>
  );
}
