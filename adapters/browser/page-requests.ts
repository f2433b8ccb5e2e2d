import * as z from 'zod/mini';
import type { PageRequest } from './messages.ts';
import { pageReadSchema } from './page-read-schema.ts';
import { storedProgress } from './storage.ts';

const short = z.string().check(z.maxLength(300));

const text = z.string().check(z.maxLength(200_000));
const wordContext = z.strictObject({
  block: text,
  start: z.number(),
  end: z.number(),
  element: z.enum(['button', 'link', 'label', 'heading', 'paragraph', 'option', 'message', 'unknown']),
  isInFileGroup: z.exactOptional(z.boolean()),
  describesFileInput: z.exactOptional(z.boolean()),
  isFileLink: z.exactOptional(z.boolean()),
  portal: z.exactOptional(short),
  before: z.exactOptional(text),
  after: z.exactOptional(text),
  titles: z.exactOptional(text),
});

const pageRequest = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('hello'), host: short }),
  z.strictObject({ type: z.literal('define'), termId: short }),
  z.strictObject({
    type: z.literal('senses'),
    words: z.array(z.strictObject({ termId: short, context: wordContext })).check(z.maxLength(5000)),
  }),
  z.strictObject({ type: z.literal('learnWord'), termId: short, isKnown: z.boolean() }),
  z.strictObject({ type: z.literal('wantReader') }),
  z.strictObject({ type: z.literal('recall') }),
  z.strictObject({
    type: z.literal('assess'),
    page: pageReadSchema,
    progress: storedProgress,
    today: z.iso.date(),
    timeZone: short,
  }),
  z.strictObject({ type: z.literal('saveProgress'), progress: storedProgress }),
  z.strictObject({ type: z.literal('openPanel') }),
  z.strictObject({ type: z.literal('failed'), code: short, stack: z.string().check(z.maxLength(10_000)) }),
]);

/** The request of a page script, or null: a forged or outdated message is dropped without an answer. */
export function parsePageRequest(message: unknown): PageRequest | null {
  const parsed = pageRequest.safeParse(message);
  return parsed.success ? parsed.data : null;
}
