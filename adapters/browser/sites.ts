import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import { portalHosts, portalOf } from './manifest.ts';
import { changeSettings, readSettings, type Settings } from './storage.ts';

export const pageScript = '/page.js' as const;
export const readerScript = '/reader.js' as const;

/** Every place a person may be helped on: an id (used by the switch) and the match patterns behind it. */
interface Site {
  id: string;
  patterns: string[];
}

/**
 * Makes the registered scripts agree with permissions and switches; safe to call at any time, as often as one likes.
 * Called at install, update, start, permission and settings changes.
 */
export async function reconcileScripts(sites: Site[], settings: Settings): Promise<void> {
  const wanted = await wantedScripts(sites, settings);
  const present = await browser.scripting.getRegisteredContentScripts();
  const outdated = present.filter((script) => !wanted.some((other) => isSame(script, other)));
  const missing = wanted.filter((script) => !present.some((other) => isSame(other, script)));
  if (outdated.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: outdated.map((script) => script.id) });
  }
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing);
}

type Registered = Browser.scripting.RegisteredContentScript;

async function wantedScripts(sites: Site[], settings: Settings): Promise<Registered[]> {
  if (!settings.isOn) return [];
  const on = sites.filter((site) => !settings.sitesOff.includes(site.id));
  const granted = await Promise.all(
    on.map(async (site) => ({ id: site.id, matches: await grantedPatterns(site.patterns) })),
  );
  return granted
    .filter((site) => site.matches.length > 0)
    .map((site) => ({
      id: `page.${site.id}`,
      js: [pageScript],
      matches: site.matches,
      runAt: 'document_idle',
      allFrames: false,
      matchOriginAsFallback: false,
      persistAcrossSessions: true,
    }));
}

/** In Chromium a person may withhold any host, at any time. */
async function grantedPatterns(patterns: string[]): Promise<string[]> {
  const granted = await Promise.all(
    patterns.map((origin) => browser.permissions.contains({ origins: [origin] })),
  );
  return patterns.filter((_, index) => granted[index]);
}

function isSame(one: Registered, other: Registered): boolean {
  return (
    one.id === other.id && [...(one.matches ?? [])].sort().join() === [...(other.matches ?? [])].sort().join()
  );
}

/** Sites she added herself with « Aider sur ce site »: the origins granted beyond the portals' own. */
export async function addedSites(): Promise<Site[]> {
  const all = await browser.permissions.getAll();
  return (all.origins ?? [])
    .filter(
      (origin) => !portalHosts.includes(origin) && origin.startsWith('https://') && !origin.includes('//*/'),
    )
    .map((origin) => ({ id: new URL(origin.replace('*', '')).host, patterns: [origin] }));
}

/** The id of a site's switch: its portal, else its host. */
export const siteOf = (host: string): string => portalOf(host) ?? host;

export function isSiteOn(host: string, settings: Settings): boolean {
  return settings.isOn && !settings.sitesOff.includes(siteOf(host));
}

/** Switches one site on or off, for good or until the browser closes (see storage.ts). */
export async function switchSite(site: string, isOn: boolean): Promise<void> {
  const { sitesOff } = await readSettings();
  const others = sitesOff.filter((id) => id !== site);
  await changeSettings({ sitesOff: isOn ? others : [...others, site] });
}

/** The portal a tab's words and guides come from: its own, or the one a rehearsal plays. */
export function portalOfUrl(url: string | undefined): string | null {
  if (!url) return null;
  const { hostname, searchParams } = new URL(url);
  if (url.startsWith(browser.runtime.getURL('/'))) return searchParams.get('guide')?.split('/')[0] ?? null;
  return portalOf(hostname);
}
