import type { Assessment, Progress } from '../../core/assessment.ts';
import { emptyProgress } from '../../core/assessment.ts';
import type { WordHit } from '../../core/words.ts';
import type { PageRequest, PanelCommand, Snapshot, Welcome } from '../browser/messages.ts';
import type { drawing } from './layer/drawing.ts';
import type { Pointer } from './layer/pointer.ts';
import type { PageChange } from './watch-page.ts';
import type { ChooseSenses } from './words/find-words.ts';

/**
 * What the two page scripts (always-on, reader) share: they run in the same isolated world of the same frame. The
 * always-on script makes it; the reader joins it. A page script cannot reach it.
 */
export interface PageWorld {
  readonly document: Document;
  /** Whose words and guides serve: the page's own host, or the rehearsed portal's. */
  readonly host: string;
  /** Aborted when the extension leaves the page: site switched off, update, lost access. Everything stops with it. */
  readonly signal: AbortSignal;
  readonly welcome: Welcome;
  /** The reader joined. Kept here, since each injection of it has its own memory: two would each tell their own story. */
  hasReader: boolean;
  /**
   * She may have written or chosen something since the page came. Not by the browser's own word for a page used since then:
   * a press in the panel counts there too.
   */
  hasWritten: boolean;
  /** What she wrote in or chose since our script runs. */
  readonly touched: WeakSet<EventTarget>;
  /** Asks the background. Rejects when the extension is gone. */
  ask<Answer>(request: PageRequest): Promise<Answer>;
  /** Changes a part of the snapshot and sends it whole to the panels that listen. */
  publish(part: Partial<Omit<Snapshot, 'type'>>): void;
  snapshot(): Snapshot;
  /** Called for each command of a panel, until the signal is aborted. */
  onCommand(listener: (command: PanelCommand) => void): void;
  /** Whether a panel listens now; the in-page tab hides while one does. */
  hasPanel(): boolean;
  onPanelChange(listener: (hasPanel: boolean) => void): void;
  /** The element of our layer (inside the closed root) where bubble, tab and marks are drawn; made on first use. */
  layer(): HTMLElement;
  readonly drawing: typeof drawing;
  /** One watch for both scripts: mutations, typing, address, return from the back/forward cache. */
  onPageChange(listener: (change: PageChange) => void): void;
  /** Also watches what happens in a shadow root or in a frame's document. */
  watchRoot(root: ShadowRoot | Document): void;
  /** « Me montrer »: one thing at a time is shown in the page. */
  pointer(): Pointer;
  /** Called when the layer is torn down because the page fights it. */
  onLayerGone(listener: () => void): void;
  /** Says at the corner tab that re-reading is possible before the last button, which is near. */
  offerReview(isNear: boolean): void;
  /** The reader brings what tells the senses of words: too heavy for the script every page pays. */
  installSenses(chooseSenses: ChooseSenses): void;
  shadowRootOf(element: Element): ShadowRoot | null;
  /** The shadow roots met so far that are still in the page. */
  shadowRoots(): ShadowRoot[];
}

/** What a page script publishes before anything was read. */
export function emptySnapshot(): Snapshot {
  return {
    type: 'snapshot',
    isRead: false,
    hasFailed: false,
    assessment: null as Assessment | null,
    words: [] as WordHit[],
    progress: emptyProgress as Progress,
    isOverlayGone: false,
  };
}

const key = Symbol.for('bienvu.world');
type WithWorld = typeof globalThis & { [key]?: { world: PageWorld; stop: () => void } };

/** The world of this frame, or null when the always-on script is not here. */
export function currentWorld(): PageWorld | null {
  return (globalThis as WithWorld)[key]?.world ?? null;
}

/** Registers this frame's world; a former one (script injected again after an update) is stopped first. */
export function registerWorld(world: PageWorld, stop: () => void): void {
  (globalThis as WithWorld)[key]?.stop();
  (globalThis as WithWorld)[key] = { world, stop };
}
