import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of the files of a build that end with one of `endings`. */
export function listBuilt(folder: string, endings: string[]): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
