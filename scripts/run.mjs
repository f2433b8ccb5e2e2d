// The one door of every command. Plain JavaScript for whatever Node the machine has (20 or newer):
// it makes sure the packages and browsers are there, then hands over to the project's own pinned Node.
import { spawnSync } from 'node:child_process';
import { ensureBrowsers } from './machine/browsers.mjs';
import { ensurePackages, pinnedNode } from './machine/packages.mjs';

/** Command name → the script it runs and the browsers it needs. */
const commands = {
  start: { script: 'scripts/start.ts', browsers: ['chromium'] },
  test: { script: 'scripts/test.ts', browsers: ['chromium', 'firefox'] },
  'test-long': { script: 'scripts/test-long.ts', browsers: ['chromium', 'firefox'] },
  check: { script: 'scripts/check.ts', browsers: [] },
  build: { script: 'scripts/build.ts', browsers: [] },
  'read-forms': { script: 'scripts/read-forms.ts', browsers: ['chromium'] },
  assess: { script: 'scripts/assess.ts', browsers: ['chromium'] },
  seeded: { script: 'scripts/seeded.ts', browsers: ['chromium'] },
  bench: { script: 'scripts/bench.ts', browsers: ['chromium', 'firefox'] },
  screens: { script: 'scripts/screens.ts', browsers: ['chromium', 'firefox'] },
  relay: { script: 'scripts/relay.ts', browsers: [] },
  faults: { script: 'scripts/faults.ts', browsers: ['chromium', 'firefox'] },
  load: { script: 'scripts/load.ts', browsers: [] },
  soak: { script: 'scripts/soak.ts', browsers: ['chromium'] },
  words: { script: 'scripts/words.ts', browsers: [] },
  'label-senses': { script: 'scripts/label-senses.ts', browsers: [] },
};

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  console.error(`Unknown command « ${name} ». Known: ${Object.keys(commands).join(', ')}.`);
  process.exit(2);
}

ensurePackages();
const browsers = ensureBrowsers(command.browsers);
const node = pinnedNode();
const done = spawnSync(node, [command.script, ...args], {
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: `${process.cwd()}/node_modules/.bin:${process.env.PATH ?? ''}`,
    ...(browsers.chromium ? { BIENVU_CHROMIUM: browsers.chromium } : {}),
    ...(browsers.firefox ? { BIENVU_FIREFOX: browsers.firefox } : {}),
  },
});
if (done.error) console.error(done.error.message);
process.exit(done.status ?? 1);
