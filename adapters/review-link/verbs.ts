/**
 * What is said to a relay and what it answers: ten verbs, as JSON text. The relay knows rooms, numbers and sealed
 * frames; it never sees a key, a name or a word of the review. Both sides of the socket read this file.
 */
import * as z from 'zod';

/** The longest text either side takes, in bytes: the largest frame in base64url, and its wrapping. */
export const longestVerb = 40 * 1024;

const id = z.int().check(z.gte(0), z.lte(2 ** 31));
const count = z.int().check(z.gte(0), z.lte(4096));
/** Three digits (four when the relay is busy), or the 26 letters of a link: nothing else names a meeting place. */
const rendezvous = z.string().check(z.regex(/^(\d{3,4}|[A-Z2-7]{26})$/));
const room = z.string().check(z.regex(/^[A-Z2-7]{26}$/));
const place = z.union([rendezvous, room]);
const placeKind = z.enum(['np', 'room']);
const sealed = z.string().check(z.minLength(1), z.maxLength(22_000), z.regex(/^[\w-]+$/));
const handshake = z.string().check(z.length(256), z.regex(/^[\w-]+$/));

const request = z.discriminatedUnion('v', [
  /** A free number, drawn by the relay. */
  z.strictObject({ v: z.literal('alloc'), id }),
  /** Reads the meeting place and follows it. */
  z.strictObject({ v: z.literal('claim'), id, np: rendezvous }),
  /** Leaves a handshake message; the third is refused. */
  z.strictObject({ v: z.literal('post'), id, np: rendezvous, body: handshake }),
  /** Follows a room; frames of each direction numbered from these counts on are played again. */
  z.strictObject({ v: z.literal('open'), id, room, after: z.strictObject({ u: count, h: count }) }),
  z.strictObject({ v: z.literal('put'), id, room, frame: sealed }),
  /** Forgets a room or a meeting place, for both. */
  z.strictObject({ v: z.literal('bye'), id, in: placeKind, at: place }),
]);

/** Why a request was refused. `slow`: too many; `full`: no more room there; `none`: nothing there, or no longer. */
const why = z.enum(['bad', 'slow', 'full', 'none', 'down']);

const answer = z.discriminatedUnion('v', [
  z.strictObject({
    v: z.literal('ack'),
    id,
    np: z.optional(rendezvous),
    /** Frames the room log holds of each direction, by the highest number. */
    heads: z.optional(z.strictObject({ u: count, h: count })),
  }),
  z.strictObject({ v: z.literal('ev'), in: placeKind, at: place, body: sealed }),
  z.strictObject({ v: z.literal('gone'), in: placeKind, at: place }),
  z.strictObject({ v: z.literal('err'), id, why }),
]);

export type RelayRequest = z.infer<typeof request>;
export type RelayAnswer = z.infer<typeof answer>;
export type RefusalReason = z.infer<typeof why>;

export function readRequest(text: string): RelayRequest | null {
  return read(request, text);
}

export function readAnswer(text: string): RelayAnswer | null {
  return read(answer, text);
}

function read<T>(schema: z.ZodType<T>, text: string): T | null {
  if (text.length > longestVerb) return null;
  try {
    const result = schema.safeParse(JSON.parse(text));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}
