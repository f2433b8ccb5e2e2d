import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { packsAsData } from './scripts/packs-plugin.ts';

const chromium = process.env.BIENVU_CHROMIUM ?? '/usr/bin/chromium';

/** The packs, as the build has them. */
const plugins = [packsAsData()];

/** Tests of the built extension: one process and one browser for all of a project's files, one after the other. */
const alone = {
  environment: 'node' as const,
  fileParallelism: false,
  isolate: false,
  testTimeout: 30_000,
  hookTimeout: 60_000,
  // For a busy machine, as the timeouts are; what must be quick measures it itself.
  expect: { poll: { timeout: 10_000 } },
};

const unit = {
  environment: 'node' as const,
  // The words and packs are read once, not by each of a hundred files.
  isolate: false,
  // For a busy machine; what must be quick measures it itself.
  testTimeout: 15_000,
};
const unitTests = [
  'tests/unit/**/*.test.{ts,tsx}',
  'tests/packs/**/*.test.ts',
  'tests/boundaries/**/*.test.ts',
];
/** Those that say how long something may take. */
const timed = [
  'tests/unit/core/{checks,large-pages,long-texts,shown,values}.test.ts',
  'tests/unit/review/people.test.ts',
  'tests/unit/words/{choose-sense,search}.test.ts',
  'tests/relay/**/*.test.ts',
];

/** A frame as soon as it is drawn, not sixty a second: each screen drawn waits for two. */
const framesAtOnce = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/** Tests that need a real page: layout, highlights, popovers. */
const inBrowser = (name: string, include: string[], more: object = {}) => ({
  plugins,
  // React as it is shipped: what it does for its developers is a third of the time of a drawing.
  define: { 'process.env.NODE_ENV': '"production"' },
  oxc: { jsx: { development: false } },
  optimizeDeps: {
    include: [
      'react/jsx-runtime',
      'react-dom',
      'react-dom/client',
      'react-i18next',
      'i18next',
      'qr',
      'zod',
      'zod/mini',
    ],
  },
  test: {
    name,
    include,
    testTimeout: 15_000,
    ...more,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: { executablePath: chromium, args: ['--no-sandbox', ...framesAtOnce] },
      }),
      instances: [{ browser: 'chromium' as const }],
    },
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        plugins,
        test: {
          ...unit,
          name: 'unit',
          include: unitTests,
          exclude: timed,
          // Most patterns are new to each of many pages: made ready at once, they take a sixth of the time less than tried first.
          execArgv: ['--no-regexp-tier-up'],
        },
      },
      // In the engine as people have it.
      { plugins, test: { ...unit, name: 'unit-timed', include: timed } },
      { plugins, test: { ...alone, name: 'built', include: ['tests/boundaries/**/*.built.ts'] } },
      { plugins, test: { ...alone, name: 'chromium', include: ['tests/e2e/chromium/*.spec.ts'] } },
      // Two people each: apart, so that they go on beside the others.
      {
        plugins,
        test: { ...alone, name: 'chromium-review', include: ['tests/e2e/chromium/review/*.spec.ts'] },
      },
      { plugins, test: { ...alone, name: 'firefox', include: ['tests/e2e/firefox/**/*.spec.ts'] } },
      { plugins, test: { ...alone, name: 'long-browsers', include: ['tests/long/**/*.spec.ts'] } },
      inBrowser('dom', ['tests/dom/!(components)/*.test.ts']),
      // One document for all files, whose tests take down what they draw: to load our screens again for each of forty was a
      // fifth of the work.
      inBrowser('dom-components', ['tests/dom/components/*.test.tsx'], { isolate: false }),
      // One file after the other: a frame waits a minute at most to be ready, and these keep the machine busy for longer.
      inBrowser('long', ['tests/long/**/*.test.{ts,tsx}'], { testTimeout: 600_000, fileParallelism: false }),
    ],
  },
});
