/** The list of places she opened and chose to keep. Nothing here asks whether it may be kept: kept-places.ts does. */
import '../../../core/zod-without-eval.ts';
import type { OwnList } from '../../../core/places/own-list.ts';
import { type Directory, directorySchema, listVersion } from '../../../core/places/schema.ts';
import { hasFile, placesFile, type Upgrade, wipeFile, withFile } from '../own-file.ts';

const store = 'lists';
const key = 'own';

/** Version N of the file is what the first N steps make. A step that was published is never changed. */
const upgrades: readonly Upgrade[] = [(file) => void file.createObjectStore(store)];

/** null when none is kept. Reading makes no file where there is none. */
export async function readPlaces(): Promise<OwnList | null> {
  if (!(await hasFile(placesFile))) return null;
  const kept: unknown = await withFile(placesFile, upgrades, (file) => file.get(store, key));
  if (kept === undefined) return null;
  const parsed = directorySchema.safeParse(kept);
  if (parsed.success) return { state: 'read', directory: parsed.data, isKept: true };
  const version = (kept as { schemaVersion?: unknown } | null)?.schemaVersion;
  return { state: version === listVersion ? 'unreadable' : 'other-version' };
}

/** Takes the place of the one before. Throws when it does not fit the schema, or when the disk refuses. */
export async function writePlaces(directory: Directory): Promise<void> {
  const fitting = directorySchema.parse(directory);
  await withFile(placesFile, upgrades, (file) => file.put(store, fitting, key));
}

export const wipePlaces = (): Promise<void> => wipeFile(placesFile);
