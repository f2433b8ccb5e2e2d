import { keepPlaces, removePlaces } from '../../adapters/browser/places/kept-places.ts';
import { recordFailure } from '../../adapters/browser/storage.ts';
import type { PanelStore } from './panel-store.ts';

/** Keeps the list of places she opened, or takes it out. */
export async function actOnPlaces(store: PanelStore, act: 'keepPlaces' | 'removePlaces'): Promise<void> {
  try {
    const own = store.get().ownPlaces;
    if (act === 'removePlaces') {
      await removePlaces();
      store.servePlaces(null);
    } else if (own?.state === 'read') await keepPlaces(own.directory);
    await store.refreshPlaces();
  } catch (error) {
    await recordFailure(`places.${act}`, String(error));
  }
}
