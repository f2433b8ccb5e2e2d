import type { Snapshot } from '../../../adapters/browser/messages.ts';
import type { ServedPage } from '../../../scripts/browsers/serve-page.ts';
import type { KeyboardPage } from '../keyboard.ts';
import type { KeyedPage } from '../walk-by-keys.ts';

/** A tab of a browser and the panel that follows it, as far as keys and eyes go. */
export interface Desk {
  /** The site's tab; empty until something is opened in it. */
  page: KeyedPage;
  panel: KeyboardPage;
  /** Brings one of the two in front: keys go there. */
  turnTo(which: 'page' | 'panel'): Promise<unknown>;
  open(served: ServedPage): Promise<unknown>;
  /** What the site's tab tells a panel now; null when nobody is there. */
  snapshot(): Promise<Snapshot | null>;
  close(): Promise<unknown>;
}
