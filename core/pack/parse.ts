import * as z from 'zod';
import type { Procedure, WordedPack } from '../pack.ts';
import { findMistakes, unnamedSources } from './coherence.ts';
import { type Migrations, migrate } from './migrate.ts';
import { packSchema, procedureSchema, schemaVersion } from './schema.ts';
import { textsSchema } from './words-schema.ts';

/** A guide that cannot be used, with the file and the key at fault, for whoever edits it. */
export class PackError extends Error {}

/** A guide written for another version of Bienvu: kept, switched off, and said. */
export interface SwitchedOff {
  path: string;
  version: unknown;
  /** Its title in French, or a portal's own name, where it still says one. */
  title: string | null;
}

export interface ParsedPack {
  pack: WordedPack | null;
  switchedOff: SwitchedOff[];
}

/**
 * Reads one folder of guides.
 * @param files path → parsed json of `pack.json`, `procedures/<id>.json` and `texts/<lang>.json` of ONE portal; the
 *   path is shown in errors and its end tells what the file is. Glossaries are read elsewhere.
 * @returns the pack, or null when its own pack.json is of an unknown version
 * @throws PackError naming every file and key at fault
 */
export function parsePack(files: Record<string, unknown>, table?: Migrations): ParsedPack {
  const switchedOff: SwitchedOff[] = [];
  const read = <T>(path: string, schema: z.ZodType<T>): T | null => {
    const migrated = migrate(files[path], schemaVersion, table);
    if (migrated.state === 'unknown-version') {
      const { title, name } = files[path] as { title?: unknown; name?: unknown };
      const said = title ?? name;
      switchedOff.push({
        path,
        version: migrated.version,
        title: typeof said === 'string' ? said : null,
      });
      return null;
    }
    const result = schema.safeParse(migrated.file);
    if (!result.success) throw new PackError(`${path}\n${z.prettifyError(result.error)}`);
    return result.data;
  };

  const paths = Object.keys(files).sort();
  const packPath = paths.find((path) => path.endsWith('pack.json'));
  if (!packPath) throw new PackError(`No pack.json among: ${paths.join(', ')}`);
  const pack = read(packPath, packSchema);
  if (!pack) return { pack: null, switchedOff };

  const texts: WordedPack['texts'] = {};
  const procedures: Procedure[] = [];
  for (const path of paths) {
    const name = path.match(/([^/]+)\.json$/)?.[1] ?? '';
    if (/(^|\/)texts\/[a-z]{2}\.json$/.test(path)) texts[name] = read(path, textsSchema) ?? {};
    if (/(^|\/)procedures\/[^/]+\.json$/.test(path)) {
      const procedure = read(path, procedureSchema);
      if (!procedure) continue;
      if (procedure.id !== name) throw new PackError(`${path}\n✖ id must be the file's name\n  → at id`);
      procedures.push({
        ...procedure,
        portal: pack.id,
        site: pack.name,
        hosts: pack.hosts,
        sources: pack.sources,
      });
    }
  }
  const whole: WordedPack = { ...pack, procedures, texts };
  // A guide that is switched off may be the one that names a source.
  const mistakes = [...findMistakes(whole), ...(switchedOff.length === 0 ? unnamedSources(whole) : [])];
  if (mistakes.length > 0) throw new PackError(`${packPath}\n${mistakes.map((m) => `✖ ${m}`).join('\n')}`);
  const titled = switchedOff.map((one) => ({ ...one, title: texts.fr?.[one.title ?? ''] ?? null }));
  return { pack: whole, switchedOff: titled };
}
