import { defineConfig } from 'wxt';
import { manifestFor } from './adapters/browser/manifest.ts';
import { checkLanguages } from './scripts/check-languages.ts';
import { checkPacks } from './scripts/check-packs.ts';
import { outputFolder, placesOfEnv } from './scripts/machine/build-places.ts';
import { curvesWithoutHash } from './scripts/machine/curves-without-hash.ts';
import { silentStart } from './scripts/machine/silent-start.ts';
import { smallerPage } from './scripts/machine/smaller-page.ts';
import { packsAsData } from './scripts/packs-plugin.ts';
import { sampleScript } from './scripts/sample-script-plugin.ts';

// The relay and the helper's page of this build, if any: `npm run build -- --relay wss://… --helper-page https://…`.
const where = placesOfEnv();

// Auto-imports are off: a reader sees where each name comes from.
export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  outDir: outputFolder(where),
  manifest: ({ browser }) => manifestFor(browser, where.places),
  // Extension pages are read from disk: what counts is the weight of page.js and reader.js, which the tests hold.
  vite: () => ({
    plugins: [packsAsData(), sampleScript(), curvesWithoutHash(), silentStart(), smallerPage()],
    define: { 'import.meta.env.BIENVU_PLACES': JSON.stringify(where.places) },
    build: { chunkSizeWarningLimit: 4000, cssTarget: ['chrome144', 'firefox153'] },
  }),
  webExt: { disabled: true },
  hooks: {
    // A malformed pack or a language with a sentence missing stops the build, with its file and key, rather than the
    // extension at a person's.
    'build:before': () => {
      checkPacks();
      checkLanguages();
    },
    // Only Firefox needs the toolbar popup: Chromium opens its panel from the icon itself.
    'entrypoints:found': ({ config }, found) => {
      const unneeded = [
        ...(config.browser === 'firefox' ? [] : ['popup']),
        // Without a relay there is nobody to look with from afar, so no page for it either.
        ...(where.places ? [] : ['helper']),
      ];
      for (const name of unneeded) {
        const at = found.findIndex((one) => one.name === name);
        if (at >= 0) found.splice(at, 1);
      }
    },
  },
});
