/** Every guide of this build, read and checked when it was built. */
import { packs } from 'virtual:bienvu/guides';
import { isHostOf } from '../core/pack/hosts.ts';
import type { Pack, Procedure } from '../core/pack.ts';

export { packs, switchedOff } from 'virtual:bienvu/guides';

/** The pack whose site this host is, or null. */
export function packOf(host: string): Pack | null {
  return packs.find((pack) => isHostOf(host, pack.hosts)) ?? null;
}

/** The guides of this host's portal. Empty elsewhere. */
export function proceduresFor(host: string): Procedure[] {
  return packOf(host)?.procedures ?? [];
}

/** The guides of any site: for those without guides of their own. */
const anySite = packs.flatMap((pack) => pack.procedures).filter((one) => one.recognise.anySite !== null);

/** The guides the reader is given on this host: those of its portal, elsewhere those of any site. */
export function guidesFor(host: string): Procedure[] {
  return packOf(host)?.procedures ?? anySite;
}
