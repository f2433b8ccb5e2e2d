import { useTranslation } from 'react-i18next';
import { Icon } from '../Icon/Icon.tsx';
import type { PortalView } from '../Panel/panel-state.ts';
import './PhoneCard.css';

/** Whom to call. To read, not to press: nobody telephones from here. */
export function PhoneCard({ portal }: { portal: PortalView | null }) {
  const { t } = useTranslation('panel');
  if (!portal?.phone) return <p>{t('phone.none')}</p>;
  return (
    <div className="card phone-card">
      <Icon name="phone" />
      <p>
        <b>
          <bdi lang="fr">{portal.name}</bdi>
          {t('review.colon')}
          <bdi className="whole">{portal.phone.number}</bdi>
        </b>
        {portal.phone.note && (
          <span className="small" lang="fr">
            {portal.phone.note}
          </span>
        )}
      </p>
    </div>
  );
}
