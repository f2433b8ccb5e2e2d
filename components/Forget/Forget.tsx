import { useTranslation } from 'react-i18next';
import { Press } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';

interface ForgetProps {
  /** Whether a notebook may lie on this computer. */
  hasNotebook?: boolean;
  /** Whether she opened a list of places. */
  hasPlaces?: boolean;
  onForget: () => void;
  onBack: () => void;
}

/** Two taps, both named, for what cannot be undone. */
export function Forget({ hasNotebook, hasPlaces, onForget, onBack }: ForgetProps) {
  const { t } = useTranslation(['panel', 'keep', 'again']);
  return (
    <Screen title={t('forget.title')}>
      <p className="lead">{t('forget.what')}</p>
      {hasNotebook && <p className="lead">{t('keep:notebook.forgotten')}</p>}
      {hasPlaces && <p className="lead">{t('again:places.forgotten')}</p>}
      <p>{t('forget.siteKeeps')}</p>
      <p>{t('forget.filesStay')}</p>
      <div className="stack">
        <Press isLarge icon="door" onPress={onForget}>
          {t('shell.forget')}
        </Press>
        <Press isLarge icon="back" onPress={onBack}>
          {t('forget.stay')}
        </Press>
      </div>
    </Screen>
  );
}

/** While it is being done: a panel closed now might leave something. */
export function Forgetting() {
  const { t } = useTranslation('panel');
  return (
    <Screen title={t('forget.running')}>
      <p className="lead">{t('forget.wait')}</p>
    </Screen>
  );
}

/** Something could not be wiped: what to do, once more or otherwise. */
export function NotForgotten({ onAgain }: { onAgain: () => void }) {
  const { t } = useTranslation('panel');
  return (
    <Screen title={t('forget.failed')}>
      <Press kind="main" icon="again" onPress={onAgain}>
        {t('forget.again')}
      </Press>
      <p>{t('forget.closeBrowser')}</p>
      <p>{t('forget.removeNotebook')}</p>
    </Screen>
  );
}

/** Seen only when the panel stays open after all was forgotten. */
export function Forgotten({ onRestart }: { onRestart: () => void }) {
  const { t } = useTranslation('panel');
  return (
    <Screen title={t('forget.done')}>
      <p className="lead">{t('forget.nothingKept')}</p>
      <p>{t('forget.closeSite')}</p>
      <Press icon="again" onPress={onRestart}>
        {t('forget.restart')}
      </Press>
    </Screen>
  );
}
