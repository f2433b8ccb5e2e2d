import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePack, type SwitchedOff } from '../core/pack/parse.ts';
import type { WordedPack } from '../core/pack.ts';

const root = join(import.meta.dirname, '..', 'packs');

/** Json files of one portal's folder that `parsePack` reads: path from the project's root → content. */
export function packFiles(portal: string, from = root): Record<string, unknown> {
  const files: Record<string, unknown> = {};
  for (const entry of readdirSync(join(from, portal), { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const inside = path.slice(join(from, portal).length + 1);
    if (/^(pack|procedures\/[^/]+|texts\/[a-z]{2})\.json$/.test(inside))
      files[`packs/${portal}/${inside}`] = JSON.parse(readFileSync(path, 'utf8'));
  }
  return files;
}

/** Every guide with its sentences, and those of another version. Throws with the file and key of the first that is malformed. */
export function loadPacks(from = root): { packs: WordedPack[]; switchedOff: SwitchedOff[] } {
  const parsed = readdirSync(from, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => parsePack(packFiles(entry.name, from)));
  return {
    packs: parsed.flatMap(({ pack }) => pack ?? []),
    switchedOff: parsed.flatMap((one) => one.switchedOff),
  };
}
