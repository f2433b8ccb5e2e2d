import { useTranslation } from 'react-i18next';
import { Press } from '../Press/Press.tsx';

/** « Faire relire par quelqu’un », right under the main act: it is what she came for. */
export function AskSomebody({ isGoing, onAsk }: { isGoing: boolean; onAsk: () => void }) {
  const { t } = useTranslation('together');
  return (
    <Press leads icon="people" under={t('ask.under')} onPress={onAsk}>
      {t(isGoing ? 'ask.going' : 'ask.button')}
    </Press>
  );
}

/** On a page that shows nothing to anybody. */
export function CannotAsk() {
  const { t } = useTranslation('together');
  return (
    <p className="screen soft">
      {t('ask.notHere')} {t('ask.after')}
    </p>
  );
}
