/**
 * What may be inside a frame, checked once at the door. Strict: a key or a type that is not here drops the event.
 * Who speaks decides which list is read, so the helper's side has no way to say what only hers may.
 */
import * as z from 'zod';
import { type HelperEvent, limits, type PersonEvent } from '../../core/review/events.ts';

const whole = (max: number) => z.int().check(z.gte(0), z.lte(max));
const text = (max: number) => z.string().check(z.maxLength(max));

/** So many graphemes: each is kept to eight code points, of two UTF-16 units at most. */
const graphemes = (most: number) => text(most * 16);
const remark = graphemes(limits.remark);
const id = text(200);
const snap = whole(1_000_000);
const version = whole(1_000_000);
const versions = z.tuple([whole(99), whole(99)]);
const kinds = [
  'text',
  'textarea',
  'select',
  'radio',
  'checkbox',
  'file',
  'date',
  'number',
  'email',
  'tel',
  'password',
  'search',
  'url',
  'range',
  'combobox',
  'button-group',
  'other',
] as const;

const line = z.strictObject({
  id,
  label: graphemes(limits.label),
  group: z.nullable(graphemes(limits.label)),
  kind: z.enum(kinds),
  version,
  state: z.enum(['masked', 'filled', 'empty']),
  isDoubted: z.boolean(),
});
const lines = z.array(line).check(z.maxLength(limits.lines));

const place = z.strictObject({
  portal: text(80),
  procedure: text(80),
  stepId: z.nullable(text(80)),
});

const bye = z.strictObject({ t: z.literal('bye') });

const personEvent = z.discriminatedUnion('t', [
  z.strictObject({ t: z.literal('hello'), versions, tag: z.nullable(text(100)) }),
  z.strictObject({
    t: z.literal('snap'),
    snap,
    part: whole(64),
    of: whole(64),
    place: z.nullable(place),
    notShared: whole(100_000),
    unreadZones: whole(100_000),
    lines,
  }),
  z.strictObject({
    t: z.literal('delta'),
    snap,
    lines,
    gone: z.array(id).check(z.maxLength(limits.lines)),
  }),
  z.strictObject({
    t: z.literal('reveal'),
    snap,
    seconds: z.nullable(whole(limits.revealAll)),
    answers: z
      .array(
        z.strictObject({
          id,
          version,
          value: graphemes(limits.value),
          initial: z.nullable(graphemes(limits.value)),
        }),
      )
      .check(z.maxLength(limits.lines)),
  }),
  z.strictObject({
    t: z.literal('conceal'),
    ids: z.nullable(z.array(id).check(z.maxLength(limits.lines))),
  }),
  z.strictObject({
    t: z.literal('reply'),
    snap,
    id,
    version,
    reply: z.enum(['doubt', 'corrected', 'none']),
  }),
  z.strictObject({ t: z.literal('status'), state: z.enum(['here', 'away', 'sent']) }),
  bye,
]);

const helperEvent = z.discriminatedUnion('t', [
  z.strictObject({
    t: z.literal('hello'),
    versions,
    name: graphemes(limits.name),
    posture: z.enum(['relative', 'train', 'accompany', 'act']),
  }),
  z.strictObject({
    t: z.literal('mark'),
    snap,
    id,
    version,
    mark: z.enum(['nothing', 'question', 'together', 'unseen']),
    remark,
  }),
  z.strictObject({ t: z.literal('unmark'), snap, id }),
  z.strictObject({ t: z.literal('point'), snap, id: z.nullable(id) }),
  z.strictObject({ t: z.literal('done'), snap, root: text(64) }),
  z.strictObject({ t: z.literal('status'), state: z.enum(['here', 'away']) }),
  bye,
]);

/** An event with what its sender has read of the other side: so many frames, ending with this hash. */
export interface Envelope<E> {
  /** Frames of the other side accepted in order when this was sealed. */
  ack: number;
  /** base64url of the first 12 bytes of the last of them's SHA-256; '' when none. */
  head: string;
  event: E;
}

const ack = whole(limits.eventsPerSide);
const head = text(16);
const fromPerson = z.strictObject({ ack, head, event: personEvent });
const fromHelper = z.strictObject({ ack, head, event: helperEvent });

export function readFromPerson(plain: string): Envelope<PersonEvent> | null {
  return read(fromPerson, plain);
}

export function readFromHelper(plain: string): Envelope<HelperEvent> | null {
  return read(fromHelper, plain);
}

function read<T>(schema: z.ZodType<T>, plain: string): T | null {
  try {
    const result = schema.safeParse(JSON.parse(plain));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}
