/** What a helper may say, and nothing else: her side reads this list, in which there is no answer and no line. */
import * as z from 'zod';
import { type HelperEvent, limits } from '../../core/review/events.ts';
import { bye, graphemes, id, readerOf, snap, text, version, versions } from './wire.ts';

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
    remark: graphemes(limits.remark),
  }),
  z.strictObject({ t: z.literal('unmark'), snap, id }),
  z.strictObject({ t: z.literal('point'), snap, id: z.nullable(id) }),
  z.strictObject({ t: z.literal('done'), snap, root: text(64) }),
  z.strictObject({ t: z.literal('status'), state: z.enum(['here', 'away']) }),
  bye,
]);

export const readFromHelper = readerOf<HelperEvent>(helperEvent);
