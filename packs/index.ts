/** Every guide of this build, read once. A malformed file stops the build, with its path and key. */

import '../core/zod-without-eval.ts';
import { isHostOf } from '../core/pack/hosts.ts';
import { parsePack, type SwitchedOff } from '../core/pack/parse.ts';
import type { Pack, Procedure } from '../core/pack.ts';

const files = import.meta.glob<unknown>(['./*/pack.json', './*/procedures/*.json', './*/texts/??.json'], {
  eager: true,
  import: 'default',
});

const byPortal = Map.groupBy(Object.entries(files), ([path]) => path.split('/')[1] ?? '');
const parsed = [...byPortal.values()].map((entries) => parsePack(Object.fromEntries(entries)));

/** Guides of a version this build does not know: they serve nothing, and the person is told. */
export const switchedOff: SwitchedOff[] = parsed.flatMap((one) => one.switchedOff);

export const packs: Pack[] = parsed.flatMap(({ pack }) => (pack ? [pack] : []));

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
