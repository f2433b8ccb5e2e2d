import type { GuideOff } from '../../components/Guide/guide-view.ts';
import type { SwitchedOff } from '../../core/pack/parse.ts';
import type { Pack } from '../../core/pack.ts';

/** Guides made for another version of Bienvu, by the name a person knows: their own, else their site's, else their folder's. */
export function guidesOff(switchedOff: readonly SwitchedOff[], packs: readonly Pack[]): GuideOff[] {
  const guides = switchedOff.filter(({ path }) => !path.includes('/texts/'));
  return guides.map(({ path, title }) => {
    const portalId = path.replace(/^packs\//, '').split('/')[0] ?? '';
    const pack = packs.find(({ id }) => id === portalId);
    return { path, portalId, name: title ?? pack?.name ?? portalId };
  });
}
