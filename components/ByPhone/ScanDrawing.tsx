import { useTranslation } from 'react-i18next';
import { Note } from '../Note/Note.tsx';
import { Press } from '../Press/Press.tsx';
import { MinutesLeft } from '../Remote/CodeToSay.tsx';
import { QrDrawing } from '../Remote/QrDrawing.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { DrawingWarning } from './AskPhone.tsx';
import '../Remote/LinkToSend.css';
import './ScanDrawing.css';

interface ScanDrawingProps {
  link: string;
  /** Monotonic milliseconds until which it serves. */
  until: number;
  hasCopied: boolean;
  onCopy: () => void;
  onStop: () => void;
}

/** The drawing his telephone takes, large enough for a seat beside hers; the same as a link for one without a camera. */
export function ScanDrawing({ link, until, hasCopied, onCopy, onStop }: ScanDrawingProps) {
  const { t } = useTranslation(['phone', 'together']);
  return (
    <Screen title={t('scan.title')} back={{ label: t('together:code.stop'), onBack: onStop }} isWhole>
      <div className="scan">
        <DrawingWarning />
        <QrDrawing text={link} label={t('together:link.drawing')} />
        <div className="stack">
          <p className="soft">{t('scan.how')}</p>
          <p>
            {t('together:link.once')} <MinutesLeft until={until} />
          </p>
          <div role="status">
            <Note kind="calm" icon="wait">
              {t('scan.waiting')}
            </Note>
          </div>
        </div>
      </div>
      <details className="scan-link">
        <summary>{t('scan.noCamera')}</summary>
        <div className="stack">
          <Press icon="link" onPress={onCopy}>
            {t('together:link.copy')}
          </Press>
          <p role="status">{hasCopied ? t('together:link.copied') : ''}</p>
          <p className="link-text small">
            <bdi dir="ltr">{link}</bdi>
          </p>
        </div>
      </details>
    </Screen>
  );
}
