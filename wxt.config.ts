import { defineConfig } from 'wxt';
import { manifestFor } from './adapters/browser/manifest.ts';

// Auto-imports are off: a reader sees where each name comes from.
export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser }) => manifestFor(browser),
  webExt: { disabled: true },
});
