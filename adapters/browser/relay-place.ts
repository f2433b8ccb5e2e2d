import type { RelayPlace } from '../review-link/relay-socket.ts';
import { type ReviewPlaces, relayOrigins } from './review-places.ts';

/** Put there by the build (`--relay`, `--helper-page`); nothing otherwise. */
const places: ReviewPlaces | null = import.meta.env.BIENVU_PLACES ?? null;

/** The relay of this build. Null when it has none: then no button speaks of looking from afar. */
export function relayPlace(): RelayPlace | null {
  const [name] = relayOrigins(places);
  return places && name ? { name, urls: places.relay } : null;
}

/** Address of the helper's page on the web, to which a link's secret is added after a #. Null when there is none. */
export function helperPage(): string | null {
  return places?.helperPage ?? null;
}
