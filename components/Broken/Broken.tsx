import { useTranslation } from 'react-i18next';
import { Press, PressLink } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';

interface BrokenProps {
  /** broken: our own failure · lost: the page went away or was replaced. */
  reason: 'broken' | 'lost';
  hasCopied: boolean;
  onRetry: () => void;
  onCopyReport: () => void;
}

/** What she still has comes first, then one act, then the report. */
export function Broken({ reason, hasCopied, onRetry, onCopyReport }: BrokenProps) {
  const { t } = useTranslation('panel');
  return (
    <Screen title={t(`broken.${reason}.title`)}>
      <p className="lead">{t(`broken.${reason}.still`)}</p>
      <Press kind="main" icon="again" onPress={onRetry}>
        {t('broken.retry')}
      </Press>
      {reason === 'broken' && (
        <div>
          <PressLink icon="text" onPress={onCopyReport}>
            {t('settings.report')}
          </PressLink>
          <p role="status" className="soft">
            {hasCopied && t('settings.reportCopied')}
          </p>
        </div>
      )}
    </Screen>
  );
}
