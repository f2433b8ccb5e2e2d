/** One thing the tests do. `report` is where its runner writes its counts, in vitest's JSON form. */
export interface Stage {
  name: string;
  command: string;
  args: string[];
  /** Names of the stages that must have passed before. */
  after?: string[];
  report?: string;
}

const node = process.execPath;

/**
 * TypeScript's native compiler, in half the time. By its path: the other one, of which the import rules need the
 * JavaScript API, has a command of the same name.
 */
const nativeCompiler = 'node_modules/typescript-native/bin/tsc';

/** Needs no browser and no build. Also what `npm run check` runs. */
export const checkStages: Stage[] = [
  { name: 'types', command: node, args: [nativeCompiler, '--noEmit', '-p', '.'] },
  { name: 'types of core', command: node, args: [nativeCompiler, '--noEmit', '-p', 'core/tsconfig.json'] },
  { name: 'lint', command: 'biome', args: ['check', '--error-on-warnings', '.'] },
  { name: 'unused code', command: 'knip', args: ['--no-progress'] },
  {
    name: 'import direction',
    command: 'depcruise',
    args: ['--config', '.dependency-cruiser.mjs', 'core', 'packs', 'adapters', 'components', 'entrypoints'],
  },
];

/** Everything, in the order in which it is worth starting. */
export const testStages: Stage[] = [
  { name: 'build for Chromium', command: node, args: ['scripts/machine/build-one.ts', 'chrome'] },
  { name: 'build for Firefox', command: node, args: ['scripts/machine/build-one.ts', 'firefox'] },
  // The longest first: the others fit beside it.
  runVitest('dom-components'),
  runVitest('dom'),
  runVitest('chromium', ['build for Chromium']),
  runVitest('chromium-review', ['build for Chromium']),
  runVitest('firefox', ['build for Firefox']),
  // In two halves: whole, it would end alone, beside an idle processor.
  runVitest('unit', [], '1/2'),
  runVitest('unit', [], '2/2'),
  runVitest('unit-timed'),
  ...checkStages,
  runVitest('built', ['build for Chromium', 'build for Firefox']),
];

/** The same, and what is too long for every day. */
export const longStages: Stage[] = [
  ...testStages,
  runVitest('long'),
  // After the Firefox tests: both have the same relay.
  runVitest('long-browsers', ['build for Chromium', 'firefox tests']),
  {
    name: 'seeded cases in the real panel',
    command: node,
    args: ['scripts/seeded.ts'],
    after: ['build for Chromium'],
  },
  // Its browsers are among the stages above.
  { name: 'faults of the relay', command: node, args: ['scripts/faults.ts', '--no-browsers'] },
  // Never beside the faults: six servers and two thousand sockets at once would measure the machine.
  {
    name: 'load of the relay',
    command: node,
    args: ['scripts/load.ts'],
    after: ['faults of the relay'],
  },
  // Two hours by itself: `npm run -s soak`.
  {
    name: 'ten minutes of one review',
    command: node,
    args: ['scripts/soak.ts', '10'],
    after: ['build for Chromium', 'chromium-review tests', 'load of the relay'],
  },
];

/** `shard`: a part of the project's files, « 1/2 » for the first half. */
function runVitest(project: string, after: string[] = [], shard?: string): Stage {
  const half = shard ? ` ${shard.replace('/', ' of ')}` : '';
  const report = `.reports/test/${project}${half.replaceAll(' ', '-')}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return {
    name: `${project} tests${half}`,
    command: 'vitest',
    args: ['run', '--project', project, ...(shard ? [`--shard=${shard}`] : []), ...reporters],
    after,
    report,
  };
}
