import { useTranslation } from 'react-i18next';
import { Note } from '../Note/Note.tsx';
import { Press, PressLink } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { CodeWarning } from './AskFirst.tsx';
import { MinutesLeft } from './CodeToSay.tsx';
import { QrDrawing } from './QrDrawing.tsx';
import './LinkToSend.css';

interface LinkToSendProps {
  link: string;
  until: number;
  hasCopied: boolean;
  onCopy: () => void;
  onPhone: () => void;
  onStop: () => void;
}

/** A link for another channel than the telephone, and the same as a drawing to scan. */
export function LinkToSend({ link, until, hasCopied, onCopy, onPhone, onStop }: LinkToSendProps) {
  const { t } = useTranslation('together');
  return (
    <Screen title={t('link.title')} back={{ label: t('code.stop'), onBack: onStop }}>
      <CodeWarning isLink />
      <div className="stack">
        <Press kind="main" icon="link" onPress={onCopy}>
          {t('link.copy')}
        </Press>
        <p role="status">{hasCopied ? t('link.copied') : ''}</p>
        <p>
          {t('link.once')} <MinutesLeft until={until} />
        </p>
      </div>
      <div role="status">
        <Note kind="calm" icon="wait">
          {t('code.waiting')}
        </Note>
      </div>
      <Press icon="stop" under={t('code.askedUnder')} onPress={onStop}>
        {t('link.asked')}
      </Press>
      <figure className="stack">
        <figcaption>{t('link.scan')}</figcaption>
        <QrDrawing text={link} label={t('link.drawing')} />
      </figure>
      <p className="link-text small">
        <bdi dir="ltr">{link}</bdi>
      </p>
      <div>
        <PressLink icon="phone" onPress={onPhone}>
          {t('link.byPhone')}
        </PressLink>
      </div>
    </Screen>
  );
}
