import * as z from 'zod';

/** Keys of objects that would reach a prototype are refused wherever a pack names something. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** kebab-case, and the same everywhere: folder, file name, storage key, test name. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60)
  .refine((id) => !forbidden.has(id), 'reserved name');

/** Key of a sentence in texts/<lang>.json. No dot or colon: it is never a path. */
export const keySchema = idSchema;

/** A day, or only the month or the year where no more is known: never a day that nobody wrote. */
export const knownDateSchema = z.union([z.iso.date(), z.string().regex(/^(19|20)\d\d(-(0[1-9]|1[0-2]))?$/)]);

/** Plain wordings, at least one, no markup and no text-direction marks that could reorder what is read. */
export const wordingSchema = z
  .string()
  .min(2)
  .max(200)
  .refine((text) => !/[<>\u202a-\u202e\u2066-\u2069]/u.test(text), 'plain text only');

export const wordingsSchema = z.array(wordingSchema).min(1);

/** A sentence with where it comes from. `contrary`: sources that say otherwise, for whoever edits it; none is shown. */
export const factSchema = z.strictObject({
  text: keySchema,
  source: idSchema,
  contrary: z.array(idSchema).min(1).optional(),
});

/** texts/<lang>.json: key → sentence. */
export const textsSchema = z.record(
  idSchema,
  z
    .string()
    .min(1)
    .max(400)
    .refine((text) => !/[<>\u202a-\u202e\u2066-\u2069]/u.test(text), 'plain text only'),
);
