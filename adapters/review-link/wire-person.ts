/** What she may say, and nothing else: the helper's side reads this list. */
import * as z from 'zod';
import { limits, type PersonEvent } from '../../core/review/events.ts';
import { bye, graphemes, id, readerOf, snap, text, version, versions, whole } from './wire.ts';

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
  isDoubted: z.boolean(),
});
const lines = z.array(line).check(z.maxLength(limits.lines));

const place = z.strictObject({
  portal: text(80),
  procedure: text(80),
  stepId: z.nullable(text(80)),
});

const personEvent = z.discriminatedUnion('t', [
  z.strictObject({ t: z.literal('hello'), versions, tag: z.nullable(text(100)) }),
  z.strictObject({
    t: z.literal('snap'),
    snap,
    page: z.optional(snap),
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

export const readFromPerson = readerOf<PersonEvent>(personEvent);
