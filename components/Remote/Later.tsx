import { useTranslation } from 'react-i18next';
import { translateDay } from '../../core/wording/day-in-words.ts';
import { Press } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';

interface LaterProps {
  /** The last day of this procedure, in words, where the guide knows it. */
  deadline: string | null;
  /** Wall-clock milliseconds until which his opinions wait. */
  keptUntil: number;
  lang: string;
  onClose: () => void;
  onStay: () => void;
}

/** « 16 h 30 » in French, as each language writes it elsewhere. */
function hourInWords(at: number, lang: string): string {
  const parts = new Intl.DateTimeFormat(lang, { hour: 'numeric', minute: '2-digit' });
  if (lang !== 'fr') return parts.format(at);
  return parts.format(at).replace(':', '\u00a0h\u00a0');
}

/** She stops here and he answers later: what is true meanwhile. */
export function Later({ deadline, keptUntil, lang, onClose, onStay }: LaterProps) {
  const { t } = useTranslation('together');
  const time = hourInWords(keptUntil, lang);
  return (
    <Screen title={t('later.title')}>
      <p className="lead">
        <b>{t('later.nothingSent')}</b> {t('later.mayDisconnect')}{' '}
        {deadline ? t('later.deadline', { day: translateDay(deadline, lang) }) : t('later.noDeadline')}
      </p>
      <p>
        {t('later.waits', { time })} {t('later.reopen')}
      </p>
      <div className="stack">
        <Press isLarge icon="wait" onPress={onClose}>
          {t('later.close')}
        </Press>
        <Press isLarge icon="back" onPress={onStay}>
          {t('later.stay')}
        </Press>
      </div>
    </Screen>
  );
}
