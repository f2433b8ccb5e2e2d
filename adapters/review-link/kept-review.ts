/** What her panel keeps of a review: the link, and beside it, saved in the same breath, enough to go on after it was closed. */
import * as z from 'zod';
import type { MeetingWay, SharedTab } from '../../core/review/remote-review.ts';
import { nothingTracked, type Tracked } from '../../core/review/share.ts';
import { emptyReview, type ReviewState } from '../../core/review/state.ts';
import type { SavedLink } from './saved-link.ts';

export interface KeptReview {
  state: ReviewState;
  tracked: Tracked;
  tab: SharedTab;
  way: MeetingWay;
  /** Wall-clock milliseconds: his marks wait six hours from then. */
  startedAt: number;
}

export function newReview(tab: SharedTab, way: MeetingWay, startedAt: number): KeptReview {
  return { state: emptyReview, tracked: nothingTracked, tab, way, startedAt };
}

/** Not in a review kept before pages that were left were remembered. */
const added = { past: [], page: 0 };

/** Each half of the review has all the members of an empty one; only this program ever wrote it. */
const like = <Part extends object>(empty: Part) =>
  z
    .record(z.string(), z.unknown())
    .transform((part) => ({ ...added, ...part }))
    .refine((part) => Object.keys(empty).every((key) => key in part)) as unknown as z.ZodType<Part>;

const page = {
  page: z.string(),
  titles: z.string().default(''),
  first: z.int().default(0),
  next: z.int().default(1),
  fields: z.record(z.string(), z.strictObject({ version: z.int(), text: z.string() })),
};

const keptReview = z.strictObject({
  state: z.strictObject({ person: like(emptyReview.person), helper: like(emptyReview.helper) }),
  tracked: z.strictObject({ ...page, snap: z.int(), left: z.array(z.strictObject(page)).default([]) }),
  tab: z.strictObject({ tabId: z.int(), siteId: z.string() }),
  way: z.enum(['code', 'link', 'beside']),
  startedAt: z.number(),
});

const chain = z.strictObject({ next: z.int(), previous: z.string(), recent: z.array(z.string()) });
const keptLink = z.strictObject({
  v: z.literal(1),
  role: z.literal('u'),
  room: z.string(),
  keys: z.strictObject({ u: z.string(), h: z.string() }),
  pictures: z.array(z.int()).check(z.length(4)),
  awaitedTag: z.nullable(z.string()),
  isAgreed: z.boolean(),
  sent: chain,
  received: chain,
  outbox: z.array(z.strictObject({ seq: z.int(), frame: z.string() })),
  acknowledged: z.int(),
  failures: z.int(),
  review: keptReview,
});

export type KeptLink = SavedLink & { review: KeptReview };

/** What a store gave back, checked at the door; null when it is no link of her side and of this version. */
export function readKeptLink(stored: unknown): KeptLink | null {
  return keptLink.safeParse(stored).data ?? null;
}
