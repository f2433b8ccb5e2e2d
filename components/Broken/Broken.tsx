import { useTranslation } from 'react-i18next';
import type { PortalView } from '../Panel/panel-state.ts';
import { PhoneCard } from '../Phone/PhoneCard.tsx';
import { Press, PressLink } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';

interface BrokenProps {
  /** broken: our own failure · lost: the page went away or was replaced. */
  reason: 'broken' | 'lost';
  /** The words of the last button she pressed, '' when they are not known, while nobody knows whether it left. */
  pressed?: string | undefined;
  /** Of whom she can ask whether it left. */
  portal?: PortalView | null;
  hasCopied: boolean;
  onRetry: () => void;
  onCopyReport: () => void;
}

/** What she still has comes first, then one act, then the report. */
export function Broken({ reason, pressed, portal = null, hasCopied, onRetry, onCopyReport }: BrokenProps) {
  const { t } = useTranslation('panel');
  return (
    <Screen title={t(`broken.${reason}.title`)}>
      {pressed !== undefined && (
        <p className="lead">
          {pressed ? t('sent.pressedNamed', { button: pressed }) : t('sent.pressed')} {t('sent.unknown')}
        </p>
      )}
      <p className="lead">{t(`broken.${reason}.still`)}</p>
      <Press kind="main" icon="again" onPress={onRetry}>
        {t('broken.retry')}
      </Press>
      {pressed !== undefined && <PhoneCard portal={portal} />}
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
