import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextRef } from '../../core/assessment.ts';
import type { PortalView, Said } from '../Panel/panel-state.ts';
import { Press } from '../Press/Press.tsx';
import { Sentence, Unreviewed } from '../Said/Said.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { CalledThere } from './CalledThere.tsx';
import { GuidesOff } from './GuidesOff.tsx';
import { type GuideOff, type GuideView, inOrderOfNeed } from './guide-view.ts';

interface GuideListProps {
  guides: GuideView[];
  /** Those made for another version of Bienvu. */
  off?: readonly GuideOff[];
  portals: PortalView[];
  text: (ref: TextRef) => Said;
  back: { label: string; onBack: () => void };
  onGuide: (id: string) => void;
  onWhich: () => void;
}

/** Every guide, site by site: each can be prepared before its page is opened. */
export function GuideList({ guides, off = [], portals, text, back, onGuide, onWhich }: GuideListProps) {
  const { t } = useTranslation('guide');
  const bySite = Map.groupBy(guides, ({ portalId }) => portalId);
  const sites = portals.flatMap((portal) => {
    const own = bySite.get(portal.id) ?? [];
    return own.length > 0 ? [{ id: portal.id, name: portal.name, own }] : [];
  });
  const named = new Set(sites.map(({ id }) => id));
  const anySite = guides.filter(({ portalId }) => !named.has(portalId));
  return (
    <Screen back={back} title={t('list.title')}>
      <GuidesOff guides={off} />
      <Press icon="ask" leads onPress={onWhich}>
        {t('which.entry')}
      </Press>
      {sites.map(({ id, name, own }) => (
        <GuidesOf key={id} site={<bdi lang="fr">{name}</bdi>} guides={own} text={text} onGuide={onGuide} />
      ))}
      {anySite.length > 0 && (
        <GuidesOf site={t('list.anySite')} guides={anySite} text={text} onGuide={onGuide} />
      )}
      <Unreviewed />
    </Screen>
  );
}

interface GuidesOfProps extends Pick<GuideListProps, 'guides' | 'text' | 'onGuide'> {
  site: ReactNode;
}

/** Two sites have guides of the same title: the list says its site to who hears it entry by entry. */
function GuidesOf({ site, guides, text, onGuide }: GuidesOfProps) {
  const heading = useId();
  return (
    <section className="stack">
      <h2 className="sub" id={heading}>
        {site}
      </h2>
      <ul className="stack" aria-labelledby={heading}>
        {inOrderOfNeed(guides).map((guide) => (
          <li key={guide.id}>
            <Press leads under={<CalledThere guide={guide} />} onPress={() => onGuide(guide.id)}>
              <Sentence said={text(guide.title)} />
            </Press>
          </li>
        ))}
      </ul>
    </section>
  );
}
