import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listBuilt } from '../support/built-files.ts';
import { readText } from '../support/source-files.ts';

/**
 * Frozen: an update that adds a host switches the extension off in Chromium until the person agrees again.
 * A later site is optional, asked for by « Aider sur ce site ».
 */
const hosts = [
  'https://*.ameli.fr/*',
  'https://*.caf.fr/*',
  'https://*.complementaire-sante-solidaire.gouv.fr/*',
  'https://*.francetravail.fr/*',
  'https://*.franceconnect.gouv.fr/*',
  'https://*.impots.gouv.fr/*',
  'https://*.mesdroitssociaux.gouv.fr/*',
  'https://*.msa.fr/*',
  'https://*.pole-emploi.fr/*',
].sort();

const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

const folders = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };

describe.each(Object.entries(folders))('manifest for %s', (browser, folder) => {
  const manifest = JSON.parse(readText(`${folder}/manifest.json`));

  it('asks for the hosts agreed for the first release and no other', () => {
    expect([...manifest.host_permissions].sort()).toEqual(hosts);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  });

  it('asks for the permissions it uses and no other', () => {
    const wanted = [
      'activeTab',
      'scripting',
      'storage',
      ...(browser === 'chrome' ? ['sidePanel'] : []),
    ].sort();
    expect([...manifest.permissions].sort()).toEqual(wanted);
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  it('lets extension pages load from the extension alone', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: contentSecurityPolicy });
  });

  it('shows nothing to web pages: no web-accessible resource, no message from outside', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    // Without the key, every extension may knock in Chromium; Firefox knows no such key and its web pages no door.
    const nobody = browser === 'chrome' ? { ids: [], matches: [] } : undefined;
    expect(manifest.externally_connectable).toEqual(nobody);
  });

  it('has no page for looking from afar: it knows no relay', () => {
    expect(existsSync(`${folder}/helper.html`)).toBe(false);
  });

  it('registers its scripts at run time, none in the manifest', () => {
    expect(manifest.content_scripts ?? []).toEqual([]);
  });

  it('names only files that exist', () => {
    const named = [
      ...Object.values<string>(manifest.icons),
      manifest.action?.default_popup,
      manifest.side_panel?.default_path,
      manifest.sidebar_action?.default_panel,
      manifest.options_ui?.page,
      manifest.background?.service_worker,
      ...(manifest.background?.scripts ?? []),
    ].filter((path) => path !== undefined);
    expect(named.filter((path) => !existsSync(`${folder}/${path}`))).toEqual([]);
  });

  it('no built script runs in the page’s own world or comes from elsewhere', () => {
    const texts = listBuilt(folder, ['.js', '.html']).map((path) => ({ path, text: readText(path) }));
    expect(texts.filter(({ text }) => /world:\s*["'`]MAIN/.test(text)).map(({ path }) => path)).toEqual([]);
    const foreign = /<(script|link)[^>]+(src|href)=["']https?:/;
    expect(texts.filter(({ text }) => foreign.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

describe('what each browser asks for', () => {
  it('Firefox: declares that no data is collected, from version 153', () => {
    const { gecko } = JSON.parse(readText(`${folders.firefox}/manifest.json`)).browser_specific_settings;
    expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
    expect(gecko.strict_min_version).toBe('153.0');
  });

  it('Chromium: from version 144', () => {
    expect(JSON.parse(readText(`${folders.chrome}/manifest.json`)).minimum_chrome_version).toBe('144');
  });
});
