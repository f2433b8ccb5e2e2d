import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

export const productFolders = ['core', 'packs', 'adapters', 'components', 'entrypoints'];
const codeFolders = [...productFolders, 'scripts', 'tests', 'relay'];

/**
 * Paths of the files of the repository under `folders` (all code folders unless given), ending with one of `endings`:
 * those under version control and those not yet added, without what is ignored.
 */
export function listFiles(endings: string[], folders: string[] = codeFolders): string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...folders];
  return execFileSync('git', args, { encoding: 'utf8', maxBuffer: 1e8 })
    .split('\n')
    .filter((path) => endings.some((ending) => path.endsWith(ending)) && existsSync(path))
    .sort();
}

export function readText(path: string): string {
  return readFileSync(path, 'utf8');
}

export function countLines(path: string): number {
  return readText(path).trimEnd().split('\n').length;
}
