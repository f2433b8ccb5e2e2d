/** What a structure adds to its own build, when `packs/structure.json` is there. A malformed file stops the build. */
import '../core/zod-without-eval.ts';
import { parseStructure, type Structure } from '../core/pack/structure-schema.ts';
import { packs } from './index.ts';

const [file] = Object.values(
  import.meta.glob<unknown>('./structure.json', { eager: true, import: 'default' }),
);
const guides = new Set(packs.flatMap(({ id, procedures }) => procedures.map((one) => `${id}/${one.id}`)));

export const structure: Structure | null = file === undefined ? null : parseStructure(file, guides);
