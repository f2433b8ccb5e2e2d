import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PortalView } from '../Panel/panel-state.ts';
import { PhoneCard } from '../Phone/PhoneCard.tsx';
import { Press } from '../Press/Press.tsx';

interface WhomToAskProps {
  portal: PortalView | null;
  /** Everybody’s numbers, in the place of the site’s own: after the acts, since they are many. */
  numbers?: ReactNode;
  /** The site’s number stands above already, with its source. */
  isNumberSaid?: boolean;
  onCard: () => void;
  onDoor: () => void;
}

/** Whom to ask: by telephone, in a place, and what to give so as not to say it all again. */
export function WhomToAsk({ portal, numbers, isNumberSaid, onCard, onDoor }: WhomToAskProps) {
  const { t } = useTranslation(['keep', 'panel']);
  return (
    <div className="stack">
      {!numbers && !isNumberSaid && <PhoneCard portal={portal} />}
      <Press icon="place" leads under={t('door.under')} onPress={onDoor}>
        {t('panel:blocked.nearby')}
      </Press>
      <Press icon="qr" leads under={t('card.makeUnder')} onPress={onCard}>
        {t('card.make')}
      </Press>
      {numbers}
    </div>
  );
}
