import { forgetEverything, recordFailure } from '../../adapters/browser/storage.ts';
import type { PanelStore } from './panel-store.ts';

type Forgets = Pick<
  PanelStore,
  'change' | 'forgetTold' | 'forgetTabs' | 'tellForget' | 'servePlaces' | 'remote'
>;

/**
 * « Fermer et oublier ». What is on this computer goes first, and only then is it said to be gone: whoever reads it may
 * close the panel at once. The other side of a review is told meanwhile, which may take its time.
 */
export async function forgetAndClose(store: Forgets, close: () => void): Promise<void> {
  store.change({ forgetting: 'running' });
  // Before the others are told: one that begins anew asks what is known, and is told nothing.
  store.forgetTabs();
  // The review may be held by another panel: only that one can end it.
  store.tellForget();
  const ended = store.remote?.forget().catch(() => undefined);
  const isWiped = await wipe(store).then(() => true, noteFailure);
  // Whatever the disk did: nothing stays in this panel's memory.
  store.forgetTabs();
  store.servePlaces(null);
  store.change({ forgetting: isWiped ? 'done' : 'failed' });
  if (!isWiped) return;
  await ended;
  close();
}

async function wipe(store: Forgets): Promise<void> {
  store.forgetTold();
  await forgetEverything();
}

async function noteFailure(error: unknown): Promise<false> {
  await recordFailure('forget', String(error)).catch(() => undefined);
  return false;
}
