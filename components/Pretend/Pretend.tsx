import { useTranslation } from 'react-i18next';
import { Press } from '../Press/Press.tsx';

/** In a rehearsal, before what would be asked of her on the real site: nobody telephones for an invented declaration. */
export function InReality() {
  const { t } = useTranslation('panel');
  return <p className="lead">{t('pretend.inReality')}</p>;
}

interface PretendEndProps {
  onAgain: () => void;
  /** Null where the guide is of no one site. */
  onRealSite: (() => void) | null;
}

/** The end of a rehearsal leads somewhere: once more, or to the real site. */
export function PretendEnd({ onAgain, onRealSite }: PretendEndProps) {
  const { t } = useTranslation('panel');
  return (
    <div className="stack">
      <Press icon="again" onPress={onAgain}>
        {t('pretend.again')}
      </Press>
      {onRealSite && (
        <Press icon="out" onPress={onRealSite}>
          {t('pretend.realSite')}
        </Press>
      )}
    </div>
  );
}
