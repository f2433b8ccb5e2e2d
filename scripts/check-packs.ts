import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseGlossaries } from '../core/glossary-schema.ts';
import { loadPacks } from './load-packs.ts';

const root = join(import.meta.dirname, '..', 'packs');

/** Reads every guide and glossary as the extension will. Throws with the file and key of the first that is malformed. */
export function checkPacks(): void {
  loadPacks();
  const files = globSync(['*/glossary.json', '*/texts/*.terms.json'], { cwd: root }).map(
    (path) => [`./${path}`, JSON.parse(readFileSync(join(root, path), 'utf8'))] as const,
  );
  parseGlossaries(Object.fromEntries(files));
}
