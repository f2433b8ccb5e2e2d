import type { UserManifest } from 'wxt';
import { type ReviewPlaces, relayOrigins } from './review-places.ts';

/**
 * Every portal planned for the first release, by pack id. An update that adds a host switches the extension off in
 * Chromium until the person agrees again, so this list is frozen by tests/boundaries: later sites are optional.
 */
export const portalPatterns: Record<string, string[]> = {
  caf: ['https://*.caf.fr/*'],
  'france-travail': ['https://*.francetravail.fr/*', 'https://*.pole-emploi.fr/*'],
  impots: ['https://*.impots.gouv.fr/*'],
  ameli: ['https://*.ameli.fr/*', 'https://*.complementaire-sante-solidaire.gouv.fr/*'],
  msa: ['https://*.msa.fr/*'],
  common: ['https://*.franceconnect.gouv.fr/*', 'https://*.mesdroitssociaux.gouv.fr/*'],
};

export const portalHosts: string[] = Object.values(portalPatterns).flat();

/** The portal a host belongs to, by pack id; null elsewhere. Exact domain or its sub-domains, nothing that only looks alike. */
export function portalOf(host: string): string | null {
  for (const [id, patterns] of Object.entries(portalPatterns)) {
    const domains = patterns.map((pattern) => pattern.slice('https://*.'.length, -'/*'.length));
    if (domains.some((domain) => host === domain || host.endsWith(`.${domain}`))) return id;
  }
  return null;
}

/** What the extension's pages may load and reach: themselves, and of the network the relay of this build alone. */
function contentSecurityPolicy(places: ReviewPlaces | null): string {
  const origins = relayOrigins(places).join(' ');
  return [
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'",
    ...(origins ? [`connect-src ${origins}`] : []),
    "frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  ].join('; ');
}

/**
 * What Firefox tells at installation, and what it asks for before the first sharing. Without a relay nothing can leave,
 * so « none » is the whole truth. With one, nothing leaves by itself either, hence still none required; but a person may
 * show to somebody: the words of a page, and of her answers her name or address, her amounts, and what the two write
 * to each other. Sealed or not, that is data handed on, and these kinds need her agreement in Firefox's own words.
 * Health is not among them: subjects of health never leave (core/redact/subjects.ts).
 */
function collectedData(places: ReviewPlaces | null): CollectedData {
  return places ? { required: ['none'], optional: [...sharedKinds] } : { required: ['none'] };
}

interface CollectedData {
  required: ['none'];
  optional?: (typeof sharedKinds)[number][];
}

/** The kinds of data, in Firefox's own names, that sharing hands to the person who helps. */
export const sharedKinds = [
  'websiteContent',
  'personallyIdentifyingInfo',
  'financialAndPaymentInfo',
  'personalCommunications',
] as const;

/** The manifest's own part for 'chrome' or 'firefox', for a build with or without a relay; WXT adds the entrypoints. */
export function manifestFor(browser: string, places: ReviewPlaces | null): UserManifest {
  const isFirefox = browser === 'firefox';
  return {
    name: '__MSG_name__',
    short_name: 'Bienvu',
    description: '__MSG_description__',
    default_locale: 'fr',
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    permissions: ['storage', 'scripting', 'activeTab', ...(isFirefox ? [] : (['sidePanel'] as const))],
    host_permissions: portalHosts,
    optional_host_permissions: ['https://*/*'],
    commands: {
      // No key of its own: Alt+Shift and a letter presses a page's button in Firefox. The page hears F2.
      'next-word': { description: '__MSG_nextWord__' },
    },
    content_security_policy: { extension_pages: contentSecurityPolicy(places) },
    action: { default_title: 'Bienvu' },
    ...(isFirefox
      ? {
          incognito: 'spanning',
          browser_specific_settings: {
            gecko: {
              id: 'bienvu@bienvu.org',
              strict_min_version: '153.0',
              data_collection_permissions: collectedData(places),
            },
          },
        }
      : {
          incognito: 'split',
          minimum_chrome_version: '144',
          externally_connectable: { ids: [], matches: [] },
        }),
  };
}
