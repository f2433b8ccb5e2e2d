import { useTranslation } from 'react-i18next';
import type { MarkView } from '../../core/review/view.ts';
import { OpinionSign } from '../OpinionSign/OpinionSign.tsx';
import { WrittenWords } from '../Said/PageWords.tsx';

/** What whoever looked with her said of the answer that is there, under their own name: hers it is not. */
export function OpinionSaid({ opinion: { kind, remark } }: { opinion: MarkView }) {
  const { t } = useTranslation('beside');
  return (
    <div className="stack">
      <OpinionSign kind={kind} />
      {remark !== '' && (
        <p>
          <WrittenWords>{t('end.remark', { remark })}</WrittenWords>
        </p>
      )}
      <p className="small">{t('signed')}</p>
    </div>
  );
}
