import { useTranslation } from 'react-i18next';
import { Drawing } from '../Drawing/Drawing.tsx';
import { PrivateNote } from '../Keep/PrivateNote.tsx';
import type { PortalView, Said } from '../Panel/panel-state.ts';
import { Press } from '../Press/Press.tsx';
import { Sentence } from '../Said/Said.tsx';
import { Screen } from '../Screen/Screen.tsx';

interface HomeProps {
  portals: PortalView[];
  onPortal: (portalId: string) => void;
  /** « Quelqu’un d’autre s’en occupait », as its guide words it; null without that guide. */
  takeover: Said | null;
  onPractice: () => void;
  /** « Aider quelqu’un à relire », from afar; null in a build that knows no relay. */
  onHelp: (() => void) | null;
  onSearch: () => void;
  onGuides: () => void;
  onTakeover: () => void;
  onCardOpen: () => void;
  /** null: nothing may be kept on this computer. */
  onNotebook: (() => void) | null;
  /** The window is private: that nothing is kept stands where the notebook would. */
  isPrivate?: boolean;
}

/** Large entries to the official addresses, since searches lead to paid look-alikes. */
export function Home(props: HomeProps) {
  const { portals, onPortal, takeover, onNotebook, onHelp } = props;
  const { t } = useTranslation(['panel', 'guide', 'keep', 'helper']);
  return (
    <Screen title={t('home.title')}>
      <ul className="stack">
        {portals.map((portal) => (
          <li key={portal.id}>
            <Press
              isLarge
              leads
              icon={portal.icon}
              under={<bdi lang="fr">{portal.host}</bdi>}
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
        {props.isPrivate && <PrivateNote isShort />}
        {onNotebook && (
          <Press icon="notebook" leads under={t('keep:notebook.under')} onPress={onNotebook}>
            {t('keep:notebook.title')}
          </Press>
        )}
        <Press icon="list" leads under={t('guide:home.guidesUnder')} onPress={props.onGuides}>
          {t('guide:home.guides')}
        </Press>
        <Press icon="book" leads onPress={props.onSearch}>
          {t('words.search')}
        </Press>
        {takeover && (
          <Press icon="people" leads under={t('guide:home.takeoverUnder')} onPress={props.onTakeover}>
            <Sentence said={takeover} />
          </Press>
        )}
        <Press icon="qr" leads under={t('keep:open.under')} onPress={props.onCardOpen}>
          {t('keep:open.title')}
        </Press>
        {onHelp && (
          <Press icon="people" leads under={t('helper:home.helpUnder')} onPress={onHelp}>
            {t('helper:home.help')}
          </Press>
        )}
        <Press icon="play" leads under={t('home.practiceUnder')} onPress={props.onPractice}>
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
