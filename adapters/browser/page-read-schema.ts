import * as z from 'zod/mini';
import type { PageAsRead } from '../../core/page-model.ts';

/** A page is another's: what is read of it is bounded before it goes any further. */
const line = z.string().check(z.maxLength(500_000));
const lines = z.array(line).check(z.maxLength(200_000));
const maybe = z.nullable(line);

const value = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('filled'), text: line }),
  z.strictObject({ state: z.literal('empty') }),
  z.strictObject({ state: z.literal('unread') }),
]);

const need = z.nullable(z.enum(['required', 'optional']));

const field = z.strictObject({
  id: line,
  label: line,
  question: maybe,
  group: maybe,
  heading: maybe,
  kind: line,
  clues: z.strictObject({
    label: z.exactOptional(line),
    row: z.exactOptional(line),
    placeholder: maybe,
    purpose: line,
    inputMode: line,
    inputType: line,
    unit: line,
    isClosed: z.boolean(),
    isDateSplit: z.boolean(),
    says: need,
    groupSays: need,
    isMarked: z.boolean(),
    isStarred: z.boolean(),
    isRed: z.boolean(),
    isBold: z.boolean(),
  }),
  hint: maybe,
  error: maybe,
  value,
  initial: value,
  options: lines,
  files: z.array(z.strictObject({ name: line, type: line, size: z.number() })),
  accept: z.exactOptional(line),
  outerGroup: z.exactOptional(line),
  needsOne: z.exactOptional(z.literal(true)),
  min: maybe,
  max: maybe,
  maxLength: z.nullable(z.number()),
  disabled: z.boolean(),
  readOnly: z.boolean(),
});

const step = z.strictObject({ index: z.number(), total: z.nullable(z.number()), title: maybe });
const button = z.strictObject({
  id: line,
  text: line,
  disabled: z.boolean(),
  clues: z.strictObject({
    isSubmit: z.boolean(),
    isLink: z.boolean(),
    isInForm: z.boolean(),
    isAside: z.boolean(),
    form: z.nullable(z.number()),
    onlyField: maybe,
    opens: z.boolean(),
    hasDownload: z.boolean(),
  }),
});

/**
 * What the reader sends of a page. Kinds are open words here: they only ever select among known ones, and an
 * unknown one selects nothing. Meanings and roles are told on this side of the door.
 */
export const pageReadSchema = z.strictObject({
  host: line,
  path: line,
  hash: line,
  title: line,
  lang: line,
  isTranslated: z.boolean(),
  stopped: maybe,
  step: z.nullable(step),
  headings: z.array(z.strictObject({ level: z.number(), text: line })),
  alerts: lines,
  needs: lines,
  fields: z.array(field).check(z.maxLength(50_000)),
  buttons: z.array(button),
  blocks: lines,
  answers: z
    .array(
      z.strictObject({
        block: z.number(),
        from: z.number(),
        name: z.number(),
        column: z.nullable(z.number()),
      }),
    )
    .check(z.maxLength(200_000)),
  firstBlocks: z.exactOptional(lines),
  unreadZones: z.number(),
  isLoading: z.boolean(),
}) as unknown as z.ZodMiniType<PageAsRead, PageAsRead>;
