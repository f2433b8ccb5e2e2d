/** What our own page for the printer shows. It passes through the memory of the browser, never through an address. */
import * as z from 'zod/mini';
import '../zod-without-eval.ts';

const short = z.string().check(z.maxLength(80));
const long = z.string().check(z.maxLength(1000));

/** A sentence of a guide as it was worded for her, and where it comes from. */
const factSchema = z.strictObject({
  said: z.strictObject({ text: long, lang: short, french: z.nullable(long) }),
  source: z.nullable(
    z.strictObject({
      name: long,
      own: z.optional(z.enum(['advice', 'site', 'publicSites'])),
      url: z.nullable(long),
      verifiedOn: short,
      day: z.enum(['document', 'undated', 'reading']),
    }),
  ),
});

const nextSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('window'),
    opens: z.iso.date(),
    closes: z.iso.date(),
    source: factSchema.shape.source,
  }),
  z.strictObject({ kind: z.literal('said'), ...factSchema.shape }),
  z.strictObject({ kind: z.literal('unknown') }),
]);

export const paperSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('sent'),
    /** Of its guide, as it was worded for her, and in which language; null: the guide is gone. */
    title: z.nullable(z.strictObject({ text: z.string().check(z.maxLength(200)), lang: short })),
    site: short,
    at: z.nullable(short),
    reference: z.nullable(short),
    isTold: z.boolean(),
    /** The papers to send after; null: it calls for none. Those on a subject that enters no list say nothing of her answers. */
    toSend: z.nullable(z.array(factSchema)),
    /** When it comes back; null: it does not. */
    next: z.nullable(nextSchema),
    /** ISO day it is printed. */
    today: z.iso.date(),
  }),
  z.strictObject({
    kind: z.literal('card'),
    lines: z.array(z.strictObject({ name: short, text: z.string().check(z.maxLength(2000)) })),
    /** What the picture holds. */
    text: z.string().check(z.maxLength(5000)),
  }),
]);

export type Paper = z.infer<typeof paperSchema>;
export type PaperFact = z.infer<typeof factSchema>;
export type SentPaper = Extract<Paper, { kind: 'sent' }>;
