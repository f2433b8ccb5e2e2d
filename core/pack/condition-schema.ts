import * as z from 'zod';
import { idSchema } from './words-schema.ts';

const answerSchema = z.enum(['yes', 'no', 'filled', 'empty', 'zero']);

const leafSchema = z.strictObject({ case: idSchema, answer: answerSchema });

/** When something holds, in three values. One level of grouping: enough for a screen, and it cannot run away. */
export const conditionSchema = z.union([
  leafSchema,
  z.strictObject({ all: z.array(leafSchema).min(1) }),
  z.strictObject({ any: z.array(leafSchema).min(1) }),
  z.strictObject({ none: z.array(leafSchema).min(1) }),
]);

export type ConditionLeaf = z.infer<typeof leafSchema>;
export type Condition = z.infer<typeof conditionSchema>;
