/** What a structure says in the place of Bienvu: who does what, how far, and when to hand over, in its own words. */
import * as z from 'zod';
import { PackError } from './parse.ts';
import { wordingSchema } from './words-schema.ts';

const voiceSchema = z.strictObject({
  mine: wordingSchema.optional(),
  howFar: wordingSchema.optional(),
  handOver: wordingSchema.optional(),
});

const structureSchema = z.strictObject({
  schemaVersion: z.literal(1),
  /** Said under each of its sentences: « Médiathèque de la Gare ». */
  name: z.string().min(2).max(60),
  /** « caf/quarterly-declaration » → who helps → its sentences, in French. What it leaves out stays Bienvu's. */
  voices: z.record(
    z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
    z.partialRecord(z.enum(['relative', 'volunteer', 'adviser', 'social-worker']), voiceSchema),
  ),
});

export type Structure = z.infer<typeof structureSchema>;

/**
 * Reads `packs/structure.json`, which a structure adds to its own build.
 * @param guides ids of the guides of this build, « caf/quarterly-declaration »
 * @throws PackError with the key at fault, or the guide that does not exist
 */
export function parseStructure(file: unknown, guides: ReadonlySet<string>): Structure {
  const result = structureSchema.safeParse(file);
  if (!result.success) throw new PackError(`packs/structure.json\n${z.prettifyError(result.error)}`);
  const unknown = Object.keys(result.data.voices).find((id) => !guides.has(id));
  if (unknown !== undefined)
    throw new PackError(`packs/structure.json\n✖ unknown guide « ${unknown} »\n  → at voices`);
  return result.data;
}
