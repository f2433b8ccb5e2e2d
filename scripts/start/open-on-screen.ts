import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyExtension, unpackedId } from '../browsers/extension-copy.ts';

/**
 * Opens Chromium with the extension, as a person would have it, and a profile that is thrown away. Resolves when she
 * closes the browser; throws when it does not open.
 */
export async function openOnScreen(build: string, path: string): Promise<void> {
  const extension = copyExtension(build);
  const profile = mkdtempSync(join(tmpdir(), 'bienvu-profile-'));
  const address = `chrome-extension://${unpackedId(extension)}/${path}`;
  const args = [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--user-data-dir=${profile}`,
    `--load-extension=${extension}`,
    `--disable-extensions-except=${extension}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--lang=fr',
    address,
  ];
  console.log(`Bienvu is open on its rehearsal: ${address}`);
  console.log('To have it beside the page: click the puzzle piece at the top right, then Bienvu.');
  console.log('Nothing there is real, and nothing is kept. Close the browser to end.');
  try {
    await runBrowser(args);
  } finally {
    for (const folder of [extension, profile]) rmSync(folder, { recursive: true, force: true });
  }
}

/** A page alone in a window of its own, with nothing of Bienvu installed. Resolves when it is closed. */
export async function openPageOnScreen(
  address: string,
  { width, height }: { width: number; height: number },
): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'bienvu-helper-'));
  try {
    await runBrowser([
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${profile}`,
      `--app=${address}`,
      `--window-size=${width},${height}`,
      '--no-first-run',
      '--lang=fr',
    ]);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

function runBrowser(args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const browser = spawn(process.env.BIENVU_CHROMIUM ?? '/usr/bin/chromium', args, { stdio: 'ignore' });
    browser.on('error', (error) => reject(new Error(`Chromium did not open: ${error.message}`)));
    browser.on('close', (code) => {
      if (code === 0 || code === null) resolve();
      else reject(new Error(`Chromium ended with code ${code}. Is there a screen it may draw on?`));
    });
  });
}
