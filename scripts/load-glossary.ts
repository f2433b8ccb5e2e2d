import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Glossary, parseGlossaries } from '../core/glossary-schema.ts';

/** Every glossary with its sentences. Throws with the file and key of each mistake. */
export function loadGlossaries(root = join(import.meta.dirname, '..', 'packs')): Glossary[] {
  const files: Record<string, unknown> = {};
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const inside = path.slice(root.length + 1);
    if (/^[^/]+\/(glossary|texts\/[a-zA-Z-]+\.terms)\.json$/.test(inside))
      files[`packs/${inside}`] = JSON.parse(readFileSync(path, 'utf8'));
  }
  return parseGlossaries(files);
}
