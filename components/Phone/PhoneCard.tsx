import { useTranslation } from 'react-i18next';
import { Icon } from '../Icon/Icon.tsx';
import type { PortalView } from '../Panel/panel-state.ts';
import { Source } from '../Source/Source.tsx';
import './PhoneCard.css';

/** Whom to call, and since when that number is known. To read, not to press: nobody telephones from here. */
export function PhoneCard({ portal }: { portal: PortalView | null }) {
  const { t } = useTranslation('panel');
  // A guide of several sites has no number: those sites write no letters.
  if (!portal) return <p>{t('phone.none')}</p>;
  if (!portal.phone)
    return (
      <p>{portal.isOnHome ? t('phone.noneOf', { site: portal.nameWithArticle }) : t('phone.unknown')}</p>
    );
  return (
    <div className="card phone-card">
      <Icon name="phone" />
      <div>
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
        <Source source={portal.phone.source} />
      </div>
    </div>
  );
}
