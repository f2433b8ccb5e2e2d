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

/** The numbers that serve everywhere, this site's own first. */
export function numbersAt(site: SiteView | null, packs: readonly Pack[]): GuideContact[] {
  const common = packs.find(({ id }) => id === 'common');
  if (!common) return [];
  const isHere = ({ id }: { id: string }) => id === site?.portalId;
  const phones = common.contacts.filter(({ kind }) => kind === 'phone' || kind === 'place');
  return [...phones.filter(isHere), ...phones.filter((one) => !isHere(one))].map((contact) => {
    const say = (key: string) => ({ ns: common.id, key, params: {} });
    return {
      kind: contact.kind,
      text: say(contact.text),
      detail: contact.detail === null ? null : say(contact.detail),
      source: sourceRef(common, contact.source),
    };
  });
}
