/** The list of places she opened and chose to keep. Nothing here asks whether it may be kept: kept-places.ts does. */
import '../../../core/zod-without-eval.ts';
import type { OwnList } from '../../../core/places/own-list.ts';
import { type Directory, directorySchema, listVersion } from '../../../core/places/schema.ts';
import { changeFile, placesFile, readFile, wipeFile } from '../own-file.ts';

/** null when none is kept. Reading makes no file where there is none. */
export async function readPlaces(): Promise<OwnList | null> {
  const text = await readFile(placesFile);
  if (text === null) return null;
  const kept: unknown = JSON.parse(text);
  const parsed = directorySchema.safeParse(kept);
  if (parsed.success) return { state: 'read', directory: parsed.data, isKept: true };
  const version = (kept as { schemaVersion?: unknown } | null)?.schemaVersion;
  return { state: version === listVersion ? 'unreadable' : 'other-version' };
}

/** Takes the place of the one before. Throws when it does not fit the schema, or when the disk refuses. */
export async function writePlaces(directory: Directory): Promise<void> {
  const text = JSON.stringify(directorySchema.parse(directory));
  await changeFile(placesFile, () => text);
}

export const wipePlaces = (): Promise<void> => wipeFile(placesFile);
