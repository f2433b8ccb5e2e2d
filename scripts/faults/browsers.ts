import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

/** Reviews played in real browsers while what carries them is killed; the tests themselves compare what both screens say. */
const played = [
  {
    browser: 'Chromium, the worker killed at each step',
    project: 'long-browsers',
    file: 'tests/long/review-life.spec.ts',
  },
  {
    browser: 'Firefox, the background suspended at each step',
    project: 'firefox',
    file: 'tests/e2e/firefox/remote-review.spec.ts',
  },
];

export interface BrowserResult {
  browser: string;
  passed: number;
  /** What did not hold, by name; not empty when nothing could be played. */
  failed: string[];
  seconds: number;
}

export function playInBrowsers(): BrowserResult[] {
  return played.map(({ browser, project, file }) => {
    const report = `.reports/faults-${project}.json`;
    rmSync(report, { force: true });
    const startedAt = performance.now();
    spawnSync('vitest', ['run', '--project', project, file, '--reporter=json', `--outputFile=${report}`], {
      stdio: ['ignore', 2, 2],
    });
    const seconds = Math.round((performance.now() - startedAt) / 1000);
    return { browser, ...readReport(report), seconds };
  });
}

interface Report {
  testResults: { assertionResults: { title: string; status: string }[] }[];
}

function readReport(path: string): { passed: number; failed: string[] } {
  try {
    const { testResults } = JSON.parse(readFileSync(path, 'utf8')) as Report;
    const all = testResults.flatMap(({ assertionResults }) => assertionResults);
    const failed = all.filter(({ status }) => status !== 'passed').map(({ title }) => title);
    return { passed: all.length - failed.length, failed: all.length > 0 ? failed : ['nothing was played'] };
  } catch {
    return { passed: 0, failed: ['nothing was played'] };
  }
}
