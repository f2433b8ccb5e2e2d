/** What our own page for the printer shows. It passes through the memory of the browser, never through an address. */
import * as z from 'zod/mini';
import '../zod-without-eval.ts';

const short = z.string().check(z.maxLength(80));

export const paperSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('sent'),
    /** Of its guide, as it was worded for her, and in which language; null: the guide is gone. */
    title: z.nullable(z.strictObject({ text: z.string().check(z.maxLength(200)), lang: short })),
    site: short,
    at: z.nullable(short),
    reference: z.nullable(short),
    isTold: z.boolean(),
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
