/**
 * What a relay answers, and what its ten verbs are made of, as JSON text. It knows rooms, numbers and sealed frames; it
 * never sees a key, a name or a word of the review. What it is asked stands in `relay-requests.ts`.
 */
import * as z from 'zod';

/** The longest text either side takes, in bytes: the largest frame in base64url, and its wrapping. */
export const longestVerb = 40 * 1024;

export const id = z.int().check(z.gte(0), z.lte(2 ** 31));
export const count = z.int().check(z.gte(0), z.lte(4096));
/** Three digits (four when the relay is busy), or the 26 letters of a link: nothing else names a meeting place. */
export const rendezvous = z.string().check(z.regex(/^(\d{3,4}|[A-Z2-7]{26})$/));
export const room = z.string().check(z.regex(/^[A-Z2-7]{26}$/));
export const place = z.union([rendezvous, room]);
export const placeKind = z.enum(['np', 'room']);
export const sealed = z.string().check(z.minLength(1), z.maxLength(22_000), z.regex(/^[\w-]+$/));

/**
 * Why a request was refused. `slow`: too many; `full`: no more room there; `none`: nothing there, or no longer;
 * `work`: ask again with the answer to what is asked.
 */
const why = z.enum(['bad', 'slow', 'full', 'none', 'down', 'work']);

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
  z.strictObject({ v: z.literal('err'), id, why, work: z.optional(sealed) }),
]);

export type RelayAnswer = z.infer<typeof answer>;
export type RefusalReason = z.infer<typeof why>;

export function readAnswer(text: string): RelayAnswer | null {
  return read(answer, text);
}

/** JSON of that form and not too long, or null. */
export function read<T>(schema: z.ZodType<T>, text: string): T | null {
  if (text.length > longestVerb) return null;
  try {
    const result = schema.safeParse(JSON.parse(text));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}
