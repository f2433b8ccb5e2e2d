import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where each browser is looked for, in order, and the Debian package that brings it. */
const known = {
  chromium: {
    env: 'BIENVU_CHROMIUM',
    paths: ['/usr/bin/chromium', '/usr/bin/chromium-browser'],
    debian: 'chromium',
  },
  firefox: {
    env: 'BIENVU_FIREFOX',
    paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
    debian: 'firefox-esr',
  },
};

/**
 * Finds, or as root installs from Debian, the browsers named. Returns their paths by name. Ends the process with a
 * sentence that says what to install when one cannot be had.
 */
export function ensureBrowsers(names) {
  const found = {};
  for (const name of names) found[name] = find(name) ?? install(name);
  return found;
}

function find(name) {
  const { env, paths } = known[name];
  const chosen = process.env[env];
  if (chosen && !existsSync(chosen)) stop(`${env} names ${chosen}, which does not exist.`);
  const path = chosen ?? paths.find((candidate) => existsSync(candidate));
  if (path && name === 'chromium') refuseBranded(path);
  return path;
}

/** Branded Chrome ignores --load-extension: it would open, but without Bienvu. */
function refuseBranded(path) {
  const version = spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout ?? '';
  if (/google chrome/i.test(version)) {
    stop(`${path} is Google Chrome, which ignores unpacked extensions. Install Chromium instead.`);
  }
}

function install(name) {
  const { debian, env } = known[name];
  const isRoot = process.getuid?.() === 0;
  const hasApt = existsSync('/usr/bin/apt-get');
  if (!isRoot || !hasApt) {
    stop(`${name} was not found. Install it (on Debian: sudo apt install ${debian}) or name it in ${env}.`);
  }
  console.error(`Installing ${debian} from Debian…`);
  const quiet = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], quiet);
  const done = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debian], quiet);
  const path = done.status === 0 ? find(name) : undefined;
  return path ?? stop(`${debian} could not be installed with apt-get. Install it by hand, then try again.`);
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
