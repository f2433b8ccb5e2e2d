import { useTranslation } from 'react-i18next';
import { Note } from '../Note/Note.tsx';
import { Press, PressLink } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';

/** paused: switched off everywhere · site-off: here only · no-access: withheld by the browser · unknown-site: never allowed. */
export type GateReason = 'paused' | 'site-off' | 'no-access' | 'unknown-site';

interface SiteGateProps {
  reason: GateReason;
  host: string;
  onOpen: () => void;
  onSettings: () => void;
}

/** Nothing is done here: one sentence says why, one button changes it. */
export function SiteGate({ reason, host, onOpen, onSettings }: SiteGateProps) {
  const { t } = useTranslation('panel');
  return (
    <Screen eyebrow={<bdi lang="fr">{host}</bdi>} title={t(`gate.${reason}.title`)}>
      <p className="lead">{t(`gate.${reason}.why`)}</p>
      <Press kind="main" icon="power" onPress={onOpen}>
        {t(reason === 'paused' ? 'gate.resume' : 'gate.help')}
      </Press>
      {(reason === 'no-access' || reason === 'unknown-site') && <p className="soft">{t('gate.willAsk')}</p>}
      {reason === 'unknown-site' && (
        <Note kind="calm" icon="globe">
          {t('gate.rightSite')}
        </Note>
      )}
      <div>
        <PressLink icon="settings" onPress={onSettings}>
          {t('gate.settings')}
        </PressLink>
      </div>
    </Screen>
  );
}
