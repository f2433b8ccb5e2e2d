// Runs after `npm ci`. Makes WXT's generated types; a failure here would only come back later as a type error.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

if (existsSync('wxt.config.ts') && existsSync('node_modules/.bin/wxt')) {
  const done = spawnSync('node_modules/.bin/wxt', ['prepare'], { stdio: 'inherit' });
  process.exit(done.status ?? 1);
}
