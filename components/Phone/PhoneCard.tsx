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
          {portal.name}
          {t('review.colon')}
          <span className="whole">{portal.phone.number}</span>
        </b>
        {portal.phone.note && <span className="small">{portal.phone.note}</span>}
      </p>
    </div>
  );
}
