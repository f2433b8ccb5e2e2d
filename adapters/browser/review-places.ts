/** Where a review from afar goes by, as a build was told: its relay and the page for whoever helps. */

export interface ReviewPlaces {
  /** Addresses of the relay's gateways, the first giving the relay its name. */
  relay: string[];
  /** Address of the helper's page on the web; null when this build knows none. */
  helperPage: string | null;
}

/** What was asked for is no place a review may go by. The message says why. */
export class BadPlaces extends Error {
  override name = 'BadPlaces';
}

/**
 * Reads the two addresses of a build. `relay`: one or several with commas between, `wss:` only. `isLocal`: a build for
 * tests and for trying on one machine, where the machine's own addresses may go without TLS. Null without a relay:
 * then nothing can be shared from afar. Throws BadPlaces.
 */
export function readPlaces(
  given: { relay: string | undefined; helperPage: string | undefined },
  isLocal: boolean,
): ReviewPlaces | null {
  if (!given.relay) {
    if (given.helperPage) throw new BadPlaces('A helper’s page needs a relay: --relay wss://…');
    return null;
  }
  const relay = given.relay.split(',').map((address) => readAddress(address.trim(), 'wss:', isLocal));
  const helperPage = given.helperPage ? readAddress(given.helperPage, 'https:', isLocal) : null;
  // Whoever serves the page could read what is shared; whoever runs the relay sees when. Not both.
  if (helperPage && relay.some((gateway) => gateway.host === helperPage.host)) {
    throw new BadPlaces('The helper’s page must come from another origin than the relay.');
  }
  return { relay: relay.map(({ href }) => href), helperPage: helperPage?.href ?? null };
}

function readAddress(address: string, scheme: 'wss:' | 'https:', isLocal: boolean): URL {
  if (!URL.canParse(address)) throw new BadPlaces(`« ${address} » is no address.`);
  const url = new URL(address);
  const isOnThisMachine = ['127.0.0.1', 'localhost'].includes(url.hostname);
  const isPlain = url.protocol === (scheme === 'wss:' ? 'ws:' : 'http:');
  if (url.protocol !== scheme && !(isLocal && isOnThisMachine && isPlain)) {
    throw new BadPlaces(`« ${address} » must begin with ${scheme}//`);
  }
  if (url.username || url.password || url.hash || url.search) {
    throw new BadPlaces(`« ${address} » may hold no name, no question mark and no #.`);
  }
  return url;
}

/** Origins a page of this build may speak with: the relay's, and no other. */
export function relayOrigins(places: ReviewPlaces | null): string[] {
  return [...new Set(places?.relay.map((address) => new URL(address).origin))];
}
