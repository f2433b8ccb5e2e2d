import type { UserManifest } from 'wxt';

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

const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** The manifest's own part for 'chrome' or 'firefox'; WXT adds the entrypoints. */
export function manifestFor(browser: string): UserManifest {
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
    content_security_policy: { extension_pages: contentSecurityPolicy },
    action: { default_title: 'Bienvu' },
    ...(isFirefox
      ? {
          incognito: 'spanning',
          browser_specific_settings: {
            gecko: {
              id: 'bienvu@bienvu.org',
              strict_min_version: '153.0',
              // Nothing leaves the device: there is no data to collect.
              data_collection_permissions: { required: ['none'] },
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
