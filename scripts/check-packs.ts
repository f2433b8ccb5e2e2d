import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseStructure } from '../core/pack/structure-schema.ts';
import { parseDirectory } from '../core/places/schema.ts';
import { loadGlossaries } from './load-glossary.ts';
import { loadPacks } from './load-packs.ts';

const root = join(import.meta.dirname, '..', 'packs');

/** Reads every guide and glossary, and what a structure adds, as the extension will. Throws with the file and key of the first that is malformed. */
export function checkPacks(): void {
  const { packs } = loadPacks();
  const own = join(root, 'structure.json');
  if (existsSync(own)) {
    const guides = packs.flatMap(({ id, procedures }) => procedures.map((one) => `${id}/${one.id}`));
    parseStructure(JSON.parse(readFileSync(own, 'utf8')), new Set(guides));
  }
  for (const name of ['places.json', 'places.example.json']) {
    const path = join(root, name);
    if (existsSync(path)) parseDirectory(JSON.parse(readFileSync(path, 'utf8')));
  }
  loadGlossaries();
}
