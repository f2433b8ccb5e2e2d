import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Copies a build into a folder of its own, so that a later build does not pull files from under a running browser.
 * `grantedOrigins` (`https://host/*`) are added to the copy's host permissions: a browser without a screen cannot answer
 * a permission prompt, so the copy holds what a person would have granted. Everything else is the build, byte for byte.
 */
export function copyExtension(build: string, grantedOrigins: string[] = []): string {
  const copy = mkdtempSync(join(tmpdir(), 'bienvu-extension-'));
  cpSync(build, copy, { recursive: true });
  if (grantedOrigins.length > 0) {
    const path = join(copy, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    manifest.host_permissions = [...new Set([...manifest.host_permissions, ...grantedOrigins])];
    writeFileSync(path, JSON.stringify(manifest));
  }
  return copy;
}

/** The id Chromium gives an unpacked extension: the SHA-256 of its path, its first 32 digits written from a to p. */
export function unpackedId(folder: string): string {
  const digits = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
