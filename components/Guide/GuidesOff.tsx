import { useTranslation } from 'react-i18next';
import { Note } from '../Note/Note.tsx';
import type { GuideOff } from './guide-view.ts';

/** Each guide that was put aside, by its name. */
export function GuidesOff({ guides }: { guides: readonly GuideOff[] }) {
  const { t } = useTranslation('again');
  return guides.map(({ path, name }) => (
    <Note key={path} kind="look" icon="shut">
      <p>{t('off.file', { name })}</p>
      <p>{t('off.kept')}</p>
    </Note>
  ));
}

/** On a page of its site that no other guide knows. */
export function GuideOffHere() {
  const { t } = useTranslation('again');
  return (
    <Note kind="look" icon="shut">
      <p>{t('off.here')}</p>
      <p>{t('off.kept')}</p>
    </Note>
  );
}
