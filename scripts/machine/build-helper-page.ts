import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { relayOrigins } from '../../adapters/browser/review-places.ts';
import { packsAsData } from '../packs-plugin.ts';
import { type BuildPlaces, outputFolder } from './build-places.ts';
import { curvesWithoutHash } from './curves-without-hash.ts';

/** Where the helper's page stands once built. */
export function helperPageFolder(where: BuildPlaces): string {
  return `${outputFolder(where)}/helper-web`;
}

/** Name of the list of what the page is made of; `sha256sum -c` reads it. */
const hashList = 'SHA256SUMS';

/**
 * Builds the helper's page as a static page of the web: the same sources as in the extension, its own strict policy, and
 * the hash of each of its files. Returns its folder. Throws without a relay: the page would serve nobody.
 */
export async function buildHelperPage(where: BuildPlaces): Promise<string> {
  if (!where.places) throw new Error('The helper’s page needs a relay: --relay wss://…');
  const folder = helperPageFolder(where);
  await build({
    configFile: false,
    root: 'entrypoints/helper',
    base: './',
    publicDir: false,
    logLevel: 'error',
    mode: 'production',
    define: { 'import.meta.env.BIENVU_PLACES': JSON.stringify(where.places) },
    plugins: [packsAsData(), policyInPage(where), curvesWithoutHash()],
    build: {
      outDir: join(process.cwd(), folder),
      emptyOutDir: true,
      target: 'es2024',
      // Nothing inline: the policy lets in files only.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4000,
    },
  });
  writeFileSync(join(folder, hashList), hashesOf(folder));
  return folder;
}

/** What the page may load and reach, as its own policy says. A header adds `frame-ancestors`, which a page cannot. */
export function helperPagePolicy(where: BuildPlaces): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    `connect-src ${relayOrigins(where.places).join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

/** Headers of every answer, for whoever serves it. `no-store`: a shared computer keeps no copy. */
export function helperPageHeaders(where: BuildPlaces): Record<string, string> {
  return {
    'content-security-policy': `${helperPagePolicy(where)}; frame-ancestors 'none'`,
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
}

function policyInPage(where: BuildPlaces): Plugin {
  return {
    name: 'policy-in-page',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: helperPagePolicy(where) },
        injectTo: 'head-prepend',
      },
    ],
  };
}

function hashesOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== hashList)
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return files.map((file) => `${hash(file)}  ${file}\n`).join('');
}
