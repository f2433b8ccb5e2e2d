import type { GuideContact } from '../../components/Guide/guide-view.ts';
import type { PanelState, SiteView } from '../../components/Panel/panel-state.ts';
import { sourceRef } from '../../core/pack/source-ref.ts';
import type { Pack } from '../../core/pack.ts';
import type { OwnList } from '../../core/places/own-list.ts';
import { placesOf } from '../../core/places/place.ts';
import { inventedPlaces, places } from '../../packs/places.ts';

/** Her own list's places, then the structure's; in the rehearsal, invented ones. */
export function placesAt(site: SiteView | null, own: OwnList | null): PanelState['places'] {
  if (site?.id === 'practice') return inventedPlaces;
  return own?.state === 'read' ? [...placesOf(own.directory), ...places] : places;
}

/** Who to call or to go to: the site's own contacts first, then those that serve everywhere. */
export function numbersAt(site: SiteView | null, packs: readonly Pack[]): GuideContact[] {
  const here = packs.find(({ id }) => id === site?.portalId && id !== 'common');
  const common = packs.find(({ id }) => id === 'common');
  // A maison France services serves everywhere: it is told once.
  const own = here ? contactsOf(here, 'france-services') : [];
  return [...own, ...(common ? contactsOf(common, own.length > 0 ? here?.id : undefined) : [])];
}

/** @param but the contact that is told elsewhere */
function contactsOf(pack: Pack, but?: string): GuideContact[] {
  const say = (key: string) => ({ ns: pack.id, key, params: {} });
  return pack.contacts
    .filter(({ id, kind }) => (kind === 'phone' || kind === 'place') && id !== but)
    .map(({ kind, text, detail, source }) => ({
      kind,
      text: say(text),
      detail: detail === null ? null : say(detail),
      source: sourceRef(pack, source),
    }));
}
