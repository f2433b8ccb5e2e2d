import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { type ReviewPlaces, readPlaces } from '../../adapters/browser/review-places.ts';

/** A build's places, and whether it is one for this machine alone. */
export interface BuildPlaces {
  places: ReviewPlaces | null;
  isLocal: boolean;
}

export const noPlaces: BuildPlaces = { places: null, isLocal: false };

/**
 * `--relay wss://…` (commas between several gateways), `--helper-page https://…`; `--local` also takes this machine's
 * own addresses without TLS. `others`: flags of the command itself. Throws when they do not fit.
 */
export function placesOfArgs<Flag extends string>(
  args: string[],
  others: readonly Flag[] = [],
): BuildPlaces & { flags: Record<Flag, boolean> } {
  const { values } = parseArgs({
    args,
    options: {
      relay: { type: 'string' },
      'helper-page': { type: 'string' },
      local: { type: 'boolean' },
      ...Object.fromEntries(others.map((flag) => [flag, { type: 'boolean' as const }])),
    },
  });
  const given = values as Record<string, string | boolean | undefined>;
  const isLocal = given.local === true;
  const [relay, helperPage] = [given.relay, given['helper-page']] as (string | undefined)[];
  const places = readPlaces({ relay, helperPage }, isLocal);
  const flags = Object.fromEntries(others.map((flag) => [flag, given[flag] === true]));
  return { places, isLocal, flags: flags as Record<Flag, boolean> };
}

/** How a build is told: read by wxt.config.ts and by the web page's build. */
export function placesToEnv({ places, isLocal }: BuildPlaces): Record<string, string> {
  return {
    BIENVU_RELAY: places?.relay.join(',') ?? '',
    BIENVU_HELPER_PAGE: places?.helperPage ?? '',
    BIENVU_LOCAL: isLocal ? '1' : '',
  };
}

export function placesOfEnv(env = process.env): BuildPlaces {
  const isLocal = env.BIENVU_LOCAL === '1';
  const given = { relay: env.BIENVU_RELAY, helperPage: env.BIENVU_HELPER_PAGE };
  return { places: readPlaces(given, isLocal), isLocal };
}

/** Folder of a build, by whom it may speak with: one without a relay is never taken for one that has it. */
export function outputFolder({ places, isLocal }: BuildPlaces): string {
  if (!places) return '.output';
  if (!isLocal) return '.output/with-relay';
  return places.relay[0] === relayOn(ownPort('second')) ? '.output/local-second' : '.output/local';
}

/**
 * The relay and the helper's page of this checkout, on this machine: always the same two ports, since a build names
 * its relay, and others than those of a checkout beside it. `second`: two other ports, for what runs at the same time.
 */
export function localPlaces(which?: 'second'): BuildPlaces & { relayPort: number; pagePort: number } {
  const relayPort = ownPort(which);
  const pagePort = relayPort + 1;
  const places = { relay: [relayOn(relayPort)], helperPage: `http://127.0.0.1:${pagePort}/` };
  return { places, isLocal: true, relayPort, pagePort };
}

const relayOn = (port: number) => `ws://127.0.0.1:${port}/`;

function ownPort(which?: 'second'): number {
  const drawn = createHash('sha256').update(process.cwd()).digest().readUInt16BE(0);
  return 20_000 + (drawn % 2_500) * 4 + (which === 'second' ? 2 : 0);
}
