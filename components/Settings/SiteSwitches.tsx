import { useTranslation } from 'react-i18next';
import { PressLink } from '../Press/Press.tsx';
import type { SettingsProps } from './Settings.tsx';
import './SiteSwitches.css';
import { Switch } from './Switch.tsx';

/** Everywhere, then site by site. A site she added may also be taken away. */
export function SiteSwitches({ state, onAct }: Pick<SettingsProps, 'state' | 'onAct'>) {
  const { t } = useTranslation('panel');
  const { settings, portals, addedSites } = state;
  const isOn = (id: string) => !settings.sitesOff.includes(id);
  return (
    <section>
      <h2 className="sub">{t('settings.sites')}</h2>
      <ul className="site-switches">
        <li>
          <Switch
            isOn={settings.isOn}
            onChange={(next) => onAct({ type: 'changeSettings', settings: { isOn: next } })}
          >
            <b>{t('settings.everywhere')}</b>
          </Switch>
        </li>
        {settings.isOn &&
          portals.map((portal) => (
            <li key={portal.id}>
              <Switch
                isOn={isOn(portal.id)}
                onChange={(next) => onAct({ type: 'switchSite', siteId: portal.id, isOn: next })}
              >
                <bdi lang="fr">{portal.name}</bdi>
              </Switch>
            </li>
          ))}
        {settings.isOn &&
          addedSites.map((host) => (
            <li key={host}>
              <Switch
                isOn={isOn(host)}
                onChange={(next) => onAct({ type: 'switchSite', siteId: host, isOn: next })}
              >
                <bdi lang="fr">{host}</bdi>
              </Switch>
              <PressLink icon="no" onPress={() => onAct({ type: 'removeSite', host })}>
                {t('settings.remove')}
                <span className="unseen"> {host}</span>
              </PressLink>
            </li>
          ))}
      </ul>
      <p className="small">{t(settings.isOn ? 'settings.offMeans' : 'settings.pausedMeans')}</p>
    </section>
  );
}
