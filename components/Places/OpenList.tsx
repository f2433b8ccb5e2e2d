import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { largestList, type Refusal, readList } from '../../core/places/read-list.ts';
import type { Directory } from '../../core/places/schema.ts';
import { Icon } from '../Icon/Icon.tsx';
import { Note } from '../Note/Note.tsx';
import '../Card/CardOpen.css';

/** Chooses the file, reads it here, and says why when it is not taken. */
export function OpenList({ onList }: { onList: (directory: Directory, leftOut: number) => void }) {
  const { t } = useTranslation('again');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const read = async (file: File) => {
    if (file.size > largestList) return setRefusal({ why: 'too-big' });
    const list = readList(await file.text(), file.name);
    if (list.state === 'refused') return setRefusal(list);
    setRefusal(null);
    onList(list.directory, list.leftOut);
  };
  return (
    <>
      <p className="lead">{t('places.how')}</p>
      <label className="press press-plain card-file">
        <Icon name="text" />
        <span className="press-words">{t('places.choose')}</span>
        <input
          type="file"
          className="unseen"
          accept=".json,.csv,application/json,text/csv"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) read(file).catch(() => setRefusal({ why: 'not-list' }));
            // The same file may be chosen again.
            target.value = '';
          }}
        />
      </label>
      {/* Always there, so that voices hear it change. */}
      <div role="status">
        {refusal && (
          <Note kind="look" icon="ask">
            <Refused refusal={refusal} />
          </Note>
        )}
      </div>
      <p className="soft">{t('places.stays')}</p>
    </>
  );
}

/** What is wrong, where, and what she can do about it. */
export function Refused({ refusal }: { refusal: Refusal }) {
  const { t } = useTranslation('again');
  const { why } = refusal;
  const saysWhatToDo = why === 'not-list' || why === 'too-big';
  return (
    <>
      <p>{why === 'row' ? t('places.row', { row: refusal.row }) : t(`places.${why}`)}</p>
      {why === 'row' && refusal.column !== null && (
        <p>{t(`places.${refusal.is}`, { column: refusal.column })}</p>
      )}
      {!saysWhatToDo && <p>{t('places.askFor')}</p>}
    </>
  );
}
