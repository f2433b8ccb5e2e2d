/** Her own list of places, kept only by her act: never on a shared computer, never from a private window. */
import type { OwnList } from '../../../core/places/own-list.ts';
import type { Directory } from '../../../core/places/schema.ts';
import { mayKeep } from '../notebook/notebook.ts';
import { readSettings, type Settings } from '../storage.ts';
import { readPlaces, wipePlaces, writePlaces } from './places-file.ts';

/** null where nothing may be kept, whatever lies there. */
export async function openPlaces(settings: Settings): Promise<OwnList | null> {
  return mayKeep(settings) ? readPlaces() : null;
}

/** Looks again whether it may: the screen that offered it may be old. Does nothing when it may not. */
export async function keepPlaces(directory: Directory): Promise<void> {
  if (mayKeep(await readSettings())) await writePlaces(directory);
}

export async function removePlaces(): Promise<void> {
  if (mayKeep(await readSettings())) await wipePlaces();
}
