import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type BuildPlaces, noPlaces, outputFolder, placesToEnv } from './build-places.ts';

export type BrowserName = 'chrome' | 'firefox';

const sources = ['core', 'packs', 'adapters', 'components', 'entrypoints', 'locales', 'public'];
const settings = ['wxt.config.ts', 'package-lock.json', 'tsconfig.json'];
const lock = '.output/.building';
const longestBuild = 120_000;

/** Where the production build of a browser stands, from the repository's root. */
export function buildFolder(browser: BrowserName, where: BuildPlaces = noPlaces): string {
  return `${outputFolder(where)}/${browser}-mv3`;
}

interface Made {
  /** Hash of all the build was made from. */
  from: string;
  /** What the tool printed, when it warned. */
  warnings: string | null;
}

/**
 * Makes the production build of `browser`, with the places a review goes by, unless the one that is there was made from the same files. Returns its folder.
 * Throws with the tool's own output when the build fails or, unless `allowsWarnings`, when it warns.
 */
export async function ensureBuild(
  browser: BrowserName,
  { allowsWarnings = true, where = noPlaces }: { allowsWarnings?: boolean; where?: BuildPlaces } = {},
): Promise<string> {
  await takeLock();
  try {
    const folder = buildFolder(browser, where);
    const stamp = `${outputFolder(where)}/${browser}.made.json`;
    const from = `${hashInputs()} ${JSON.stringify(placesToEnv(where))}`;
    let made = existsSync(join(folder, 'manifest.json')) ? readStamp(stamp) : null;
    if (made?.from !== from) {
      made = { from, warnings: runBuild(browser, where) };
      writeFileSync(stamp, JSON.stringify(made));
    }
    if (made.warnings && !allowsWarnings) throw new Error(`The ${browser} build warns.\n${made.warnings}`);
    return folder;
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function readStamp(path: string): Made | null {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Made) : null;
}

/** Returns what was printed when there was a warning in it, else null. */
function runBuild(browser: BrowserName, where: BuildPlaces): string | null {
  const done = spawnSync('node_modules/.bin/wxt', ['build', '-b', browser], {
    encoding: 'utf8',
    env: {
      ...process.env,
      ...placesToEnv(where),
      NODE_ENV: 'production',
      NO_COLOR: '1',
      FORCE_COLOR: '0',
      CI: '1',
    },
  });
  const output = `${done.stdout}${done.stderr}`;
  if (done.status !== 0) throw new Error(`The ${browser} build failed.\n${output}`);
  return /\bwarn(ing)?\b|⚠|^\(!\)/im.test(output) ? output : null;
}

/** One build at a time: two would empty each other's folder. A lock left by a killed build is taken over. */
async function takeLock(): Promise<void> {
  mkdirSync('.output', { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      return;
    } catch {
      if (isStale()) rmSync(lock, { recursive: true, force: true });
      else await pause(200);
    }
  }
}

function isStale(): boolean {
  try {
    return Date.now() - statSync(lock).mtimeMs > longestBuild;
  } catch {
    return false;
  }
}

function hashInputs(): string {
  const hash = createHash('sha256');
  for (const path of [...sources.flatMap(listFiles), ...settings].filter((path) => existsSync(path))) {
    hash.update(path).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
