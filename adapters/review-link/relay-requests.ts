/** What a relay may be asked. Pages write it and only the relay reads it: they load this file's types, not its check. */
import * as z from 'zod';
import { count, id, place, placeKind, read, rendezvous, room, sealed } from './verbs.ts';

const handshake = z.string().check(z.length(256), z.regex(/^[\w-]+$/));

/** What answers the relay's `work`, when it asked for some. */
const work = z.optional(z.int().check(z.gte(0)));

const request = z.discriminatedUnion('v', [
  /** A free number, drawn by the relay. */
  z.strictObject({ v: z.literal('alloc'), id, work }),
  /** Reads the meeting place and follows it. */
  z.strictObject({ v: z.literal('claim'), id, np: rendezvous, work }),
  /** Leaves a handshake message; the third is refused. */
  z.strictObject({ v: z.literal('post'), id, np: rendezvous, body: handshake }),
  /** Follows a room; frames of each direction numbered from these counts on are played again. */
  z.strictObject({ v: z.literal('open'), id, room, after: z.strictObject({ u: count, h: count }) }),
  z.strictObject({ v: z.literal('put'), id, room, frame: sealed }),
  /** Forgets a room or a meeting place, for both. */
  z.strictObject({ v: z.literal('bye'), id, in: placeKind, at: place }),
]);

export type RelayRequest = z.infer<typeof request>;

export function readRequest(text: string): RelayRequest | null {
  return read(request, text);
}
