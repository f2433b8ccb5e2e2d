import { useTranslation } from 'react-i18next';
import { Note } from '../Note/Note.tsx';

/** In a private window nothing is kept, and she is told. `isShort`: without what serves instead. */
export function PrivateNote({ isShort }: { isShort?: boolean }) {
  const { t } = useTranslation('again');
  return (
    <Note kind="calm" icon="shut">
      {t('private.here')} {!isShort && t('private.instead')}
    </Note>
  );
}
