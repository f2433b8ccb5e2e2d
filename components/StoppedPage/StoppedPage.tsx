import { useTranslation } from 'react-i18next';
import { Note } from '../Note/Note.tsx';
import { Screen } from '../Screen/Screen.tsx';

/** A wall to pass before the page: what it asks, in one sentence. Nothing is read there. */
export function StoppedPage({ reason }: { reason: 'captcha' | 'cookie-wall' }) {
  const { t } = useTranslation('panel');
  return (
    <Screen title={t(`stopped.${reason}.title`)}>
      <p className="lead">{t(`stopped.${reason}.how`)}</p>
      <p>{t('stopped.after')}</p>
      <Note kind="calm" icon="shut">
        {t('signIn.readsNothing')}
      </Note>
    </Screen>
  );
}
