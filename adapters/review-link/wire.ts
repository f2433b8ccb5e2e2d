/**
 * What both lists of what may be inside a frame are made of: `wire-person.ts` for hers, `wire-helper.ts` for his. Checked
 * once at the door. Strict: a key or a type that is not there drops the event.
 */
import * as z from 'zod';
import { limits } from '../../core/review/events.ts';

export const whole = (max: number) => z.int().check(z.gte(0), z.lte(max));
export const text = (max: number) => z.string().check(z.maxLength(max));

/** So many graphemes: each is kept to eight code points, of two UTF-16 units at most. */
export const graphemes = (most: number) => text(most * 16);
export const id = text(200);
export const snap = whole(1_000_000);
export const version = whole(1_000_000);
export const versions = z.tuple([whole(99), whole(99)]);
export const bye = z.strictObject({ t: z.literal('bye') });

/** An event with what its sender has read of the other side: so many frames, ending with this hash. */
export interface Envelope<E> {
  /** Frames of the other side accepted in order when this was sealed. */
  ack: number;
  /** base64url of the first 12 bytes of the last of them's SHA-256; '' when none. */
  head: string;
  event: E;
}

/** A list of events as what reads them: null for whatever is not on it. */
export function readerOf<E>(event: z.ZodType<E>): (plain: string) => Envelope<E> | null {
  const envelope = z.strictObject({ ack: whole(limits.eventsPerSide), head: text(16), event });
  return (plain) => {
    try {
      return envelope.safeParse(JSON.parse(plain)).data ?? null;
    } catch {
      return null;
    }
  };
}
