import { globSync, readFileSync } from 'node:fs';
import { basename, sep } from 'node:path';
import * as z from 'zod';
import type { Snapshot } from '../../adapters/browser/messages.ts';

const file = z.strictObject({ name: z.string(), type: z.string(), size: z.number() });
const act = z.tuple([z.string(), z.union([z.string(), z.literal(true), file])]);

/** What a practice page must give, moment after moment. Only what is written is compared. */
const expectedSchema = z.strictObject({
  url: z.url(),
  today: z.iso.date(),
  timeZone: z.string().default('Europe/Paris'),
  moments: z.array(
    z.strictObject({
      name: z.string(),
      acts: z.array(act),
      place: z
        .strictObject({
          portal: z.string(),
          procedure: z.string(),
          stepId: z.string().nullable(),
          step: z.strictObject({ index: z.number(), total: z.number().nullable() }).nullable(),
        })
        .optional(),
      fields: z.number().optional(),
      /** Kind of check and visible label. */
      problems: z.array(z.tuple([z.string(), z.string().nullable()])).optional(),
      verdict: z.enum(['complete', 'attention', 'incomplete-view']).optional(),
      sent: z.enum(['not-sent', 'sent', 'unknown']).optional(),
    }),
  ),
});

export type Moment = z.infer<typeof expectedSchema>['moments'][number];

const ending = '.expected.json';

/** Every practice page, with what is expected of it. */
export const samplesToWalk = globSync(`packs/*/samples/*${ending}`)
  .sort()
  .map((path) => ({
    portal: path.split(sep)[1] ?? '',
    name: basename(path, ending),
    expected: expectedSchema.parse(JSON.parse(readFileSync(path, 'utf8'))),
  }));

/** The part of a snapshot that a moment speaks of; null while the page was not read. */
export function shapeOf({ assessment }: Snapshot, moment: Moment) {
  if (!assessment) return null;
  const { place, page, findings, verdict, sent } = assessment;
  const problems = findings
    .filter(({ status }) => status === 'problem')
    .map(({ check, fieldLabel }) => [check, fieldLabel]);
  return {
    ...(moment.place && {
      place: place && {
        portal: place.portal,
        procedure: place.procedure,
        stepId: place.stepId,
        step: place.step && { index: place.step.index, total: place.step.total },
      },
    }),
    ...(moment.fields !== undefined && { fields: page.fields.length }),
    ...(moment.problems && { problems: sorted(problems) }),
    ...(moment.verdict && { verdict }),
    ...(moment.sent && { sent: sent.state }),
  };
}

export function shapeWanted({ place, fields, problems, verdict, sent }: Moment) {
  return {
    ...(place && { place }),
    ...(fields !== undefined && { fields }),
    ...(problems && { problems: sorted(problems) }),
    ...(verdict && { verdict }),
    ...(sent && { sent }),
  };
}

function sorted(problems: (string | null)[][]): (string | null)[][] {
  return [...problems].sort((a, b) => String(a).localeCompare(String(b)));
}
