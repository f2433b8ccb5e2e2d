import { useTranslation } from 'react-i18next';
import { Note } from '../Note/Note.tsx';
import { Press } from '../Press/Press.tsx';
import { Unreviewed } from '../Said/Said.tsx';
import { Screen } from '../Screen/Screen.tsx';

interface AskPhoneProps {
  /** A page on which nothing may be shown. */
  isStoppedPage: boolean;
  onBack: () => void;
  onShow: () => void;
}

/** Before the drawing: what the telephone of whoever sits beside her will see, and whom the drawing is for. */
export function AskPhone({ isStoppedPage, onBack, onShow }: AskPhoneProps) {
  const { t } = useTranslation(['phone', 'together', 'panel']);
  return (
    <Screen title={t('ask.title')} back={{ label: t('panel:back.plain'), onBack }}>
      {isStoppedPage ? (
        <Note kind="calm" icon="shut">
          {t('ask.notHere')} {t('together:ask.after')}
        </Note>
      ) : (
        <>
          <p className="lead">
            {t('together:start.sees')} <b>{t('together:start.never')}</b>
          </p>
          <DrawingWarning />
          <Press isLarge leads icon="qr" under={t('ask.showUnder')} onPress={onShow}>
            {t('ask.show')}
          </Press>
        </>
      )}
      <Unreviewed />
    </Screen>
  );
}

/** Always above the drawing. */
export function DrawingWarning() {
  const { t } = useTranslation(['phone', 'together']);
  return (
    <Note kind="alert" icon="stop">
      <b>{t('scan.only')}</b> {t('together:warning.neverAsked')}
    </Note>
  );
}
