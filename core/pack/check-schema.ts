import * as z from 'zod';
import { conditionSchema } from './condition-schema.ts';
import { idSchema, keySchema } from './words-schema.ts';

const wayOutSchema = z.strictObject({
  kind: z.enum(['put-right', 'leave-and-ask', 'send-anyway', 'keep-mine', 'no-paper']),
  text: keySchema,
  then: keySchema.nullable(),
});

const common = {
  id: idSchema,
  text: keySchema,
  why: keySchema.nullable().default(null),
  waysOut: z.array(wayOutSchema).default([]),
  source: idSchema,
  /** Step ids where it is made; empty: wherever its cases are seen. */
  steps: z.array(idSchema).default([]),
  when: conditionSchema.optional(),
};

/** Every check a guide may ask for. Those of every page (required, format…) need no guide: see core/check.ts. */
export const checkSchema = z.discriminatedUnion('kind', [
  /** The months named on the page are so many months before today's. */
  z.strictObject({
    ...common,
    kind: z.literal('months-shown'),
    monthsBack: z.array(z.int().min(0).max(24)).min(1),
  }),
  /** The same, from a third party's word alone: other months are neither right nor wrong, and the right ones are not told so. */
  z.strictObject({
    ...common,
    kind: z.literal('months-reported'),
    monthsBack: z.array(z.int().min(0).max(24)).min(1),
  }),
  /** Today lies between the opening day of a month and the closing day of the next; the month named is that one. */
  z.strictObject({
    ...common,
    kind: z.literal('declaration-window'),
    opensOn: z.int().min(1).max(28),
    opensInFebruaryOn: z.int().min(1).max(28),
    closesOn: z.int().min(1).max(28),
    /** Sentence when another month than the one to declare is named. */
    otherMonthText: keySchema,
    /** What is said instead when the month named is the one just closed, and what to do then. */
    late: z.strictObject({ text: keySchema, then: keySchema }).optional(),
    /** Between two windows: what is still open to her who sent nothing in the last one. */
    missed: z.strictObject({ text: keySchema, source: idSchema }).optional(),
  }),
  /** Dates given touch the month declared. `except`: cases whose date may lie elsewhere. */
  z.strictObject({ ...common, kind: z.literal('dates-in-month'), except: z.array(idSchema).default([]) }),
  /** A given answer is to be looked at before sending. `unsureText`: nothing tells whether the question is that one, or what was answered. */
  z.strictObject({
    ...common,
    kind: z.literal('answer'),
    case: idSchema,
    answer: z.enum(['yes', 'no']),
    unsureText: keySchema,
  }),
  /** A yes has what goes with it; a no has nothing. `needs`: its cases by name; without any, the dates and amounts that follow it. */
  z.strictObject({
    ...common,
    kind: z.literal('yes-needs'),
    case: idSchema,
    needs: z.array(idSchema).default([]),
    noButFilledText: keySchema,
  }),
  /** A no has what goes with it: the cases so named, where the page asks for them. */
  z.strictObject({ ...common, kind: z.literal('no-needs'), case: idSchema, needs: z.array(idSchema).min(1) }),
  /**
   * What a change is told with, where the page of that change asks for it. `changes`: how it is called in the answer chosen or
   * in a title; `days`: how its day is; `needs`: what it has besides its day.
   */
  z.strictObject({
    ...common,
    kind: z.literal('change-needs'),
    changes: z.array(z.string().min(3)).min(1),
    days: z.array(z.string().min(3)).default([]),
    needs: z.array(z.enum(['day', 'address', 'partner', 'child', 'account'])).min(1),
  }),
  /** Every yes/no question on the page has an answer, marked required or not. */
  z.strictObject({ ...common, kind: z.literal('every-question') }),
  /** Each person and month has an amount, a zero, or « aucune ressource ». */
  z.strictObject({
    ...common,
    kind: z.literal('unsaid'),
    partnerText: keySchema,
    childText: keySchema,
    noneLabels: z.array(z.string()).min(1),
    noneButAmountText: keySchema,
  }),
  /**
   * An amount stands on a line, named by `mark`, that it does not go on: what is written of its nature says so, in one of
   * the words `told`.
   */
  z.strictObject({
    ...common,
    kind: z.literal('wrong-line'),
    mark: z.string().min(1),
    told: z.array(z.string()).min(1),
    /** Who pays it: then one of the words must be all that is written, or it must say « par » them. */
    payer: z.string().optional(),
  }),
  /** A number within bounds. */
  z.strictObject({
    ...common,
    kind: z.literal('range'),
    valueTypes: z.array(z.string()).default([]),
    case: idSchema.optional(),
    min: z.number().optional(),
    max: z.number().optional(),
  }),
  /** What is said of an already-written value that was changed: paper, line, month, ways out. */
  z.strictObject({
    ...common,
    kind: z.literal('changed-value'),
    valueTypes: z.array(z.string()).default(['amount']),
    /**
     * The site keeps what was begun: what stands there may be hers. A zero may then be a case left empty, and an amount of
     * a recap another than when it opened is what she put right.
     */
    mayBeHers: z.boolean().default(false),
    wipedText: keySchema,
    calmText: keySchema,
  }),
  /**
   * Only the person can tell. Asked whatever the answers. `choices`: names of the lines of a paper, one of which is
   * the right one; without any, « Oui » and « Non ». `toPutRight`: the one of these two that leaves something to
   * see before sending.
   */
  z.strictObject({
    ...common,
    kind: z.literal('ask'),
    case: idSchema.optional(),
    choices: z.array(z.strictObject({ label: z.string().min(1), isRight: z.boolean() })).default([]),
    toPutRight: z.enum(['yes', 'no']).nullable().default(null),
    /** « Oui » opens « Regarder à deux ». */
    isForHelper: z.boolean().default(false),
    /** Of the file that is chosen: not asked before there is one, and asked again of another. */
    about: z.literal('file').optional(),
  }),
]);

export type PackCheck = z.infer<typeof checkSchema>;
