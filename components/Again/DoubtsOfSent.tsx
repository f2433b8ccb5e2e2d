import { useTranslation } from 'react-i18next';
import type { SentDoubts } from '../Keep/keeping.ts';
import { Press } from '../Press/Press.tsx';
import { SignShape } from '../Sign/Sign.tsx';
import '../IsItSent/IsItSent.css';

/** Once it is in the notebook: the way to keep the doubts of this time, or that they are kept. Nothing without doubts. */
export function DoubtsOfSent({ doubts, onDoubts }: { doubts: SentDoubts | null; onDoubts: () => void }) {
  const { t } = useTranslation('again');
  if (!doubts) return null;
  if (doubts.isKept)
    return (
      <p className="sent-told" role="status">
        <SignShape state="told" />
        {t('keep.done')}
      </p>
    );
  return (
    <Press icon="ask" leads under={t('keep.under')} onPress={onDoubts}>
      {t('keep.button')}
    </Press>
  );
}
