import { useTranslation } from 'react-i18next';
import { Drawing } from '../Drawing/Drawing.tsx';
import type { PortalView } from '../Panel/panel-state.ts';
import { Press } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';

interface HomeProps {
  portals: PortalView[];
  onPortal: (portalId: string) => void;
  onPractice: () => void;
}

/** Large entries to the official addresses, since searches lead to paid look-alikes. */
export function Home({ portals, onPortal, onPractice }: HomeProps) {
  const { t } = useTranslation('panel');
  return (
    <Screen title={t('home.title')}>
      <ul className="stack">
        {portals.map((portal) => (
          <li key={portal.id}>
            <Press
              isLarge
              leads
              icon={portal.icon}
              under={<bdi>{portal.host}</bdi>}
              onPress={() => onPortal(portal.id)}
            >
              <bdi lang="fr">{portal.name}</bdi>
            </Press>
          </li>
        ))}
      </ul>
      <p className="small">{t('home.official')}</p>
      <section className="stack">
        <h2 className="sub">{t('home.also')}</h2>
        <Press icon="play" leads under={t('home.practiceUnder')} onPress={onPractice}>
          {t('home.practice')}
        </Press>
      </section>
      <section className="card">
        <h2 className="sub">{t('home.findMe')}</h2>
        <Drawing name="find-me" isFramed={false} />
        <p>{t('home.findMeHow')}</p>
      </section>
    </Screen>
  );
}
