import { defineConfig } from 'wxt';
import { manifestFor } from './adapters/browser/manifest.ts';
import { checkPacks } from './scripts/check-packs.ts';
import { sampleScript } from './scripts/sample-script-plugin.ts';

// Auto-imports are off: a reader sees where each name comes from.
export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser }) => manifestFor(browser),
  vite: () => ({ plugins: [sampleScript()] }),
  webExt: { disabled: true },
  // A malformed pack stops the build with its file and key, rather than the extension at a person's.
  hooks: { 'build:before': () => checkPacks() },
});
