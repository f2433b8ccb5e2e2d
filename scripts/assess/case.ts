import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const size = z.number().int().nonnegative();
const named = { name: z.string(), type: z.string() };

/** Described by its size, by its bytes, or by both when they agree: the bytes are then what is chosen. */
const chosenFile = z.union([
  z.strictObject({ ...named, size }),
  z.strictObject({ ...named, base64: z.string() }),
  z
    .strictObject({ ...named, size, base64: z.string() })
    .refine((file) => Buffer.from(file.base64, 'base64').length === file.size, 'size and base64 disagree'),
]);

const act = z.union([z.string(), z.literal(true), chosenFile]);

const caseSchema = z.object({
  url: z.url(),
  html: z.string(),
  today: z.iso.date(),
  timeZone: z.string().default('Europe/Paris'),
  prefilled: z.record(z.string(), z.string()).default({}),
  fill: z.array(z.tuple([z.string(), act])).default([]),
  click: z.array(z.string()).default([]),
});

export type ChosenFile = z.infer<typeof chosenFile>;
export type Act = z.infer<typeof act>;

export interface Case extends Omit<z.infer<typeof caseSchema>, 'html'> {
  name: string;
  /** Text of the page. */
  html: string;
}

/** A case, or why its file could not be used. */
export type CaseFile = Case | { name: string; error: string };

const ending = '.case.json';

/** Every case of a folder, in the order of names. A file that is not a case gives its error, the others go on. */
export function readCases(folder: string): CaseFile[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => readCase(folder, file));
}

function readCase(folder: string, file: string): CaseFile {
  const name = file.slice(0, -ending.length);
  try {
    const parsed = caseSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    return { ...parsed, name, html: readFileSync(join(folder, parsed.html), 'utf8') };
  } catch (error) {
    return { name, error: (error as Error).message };
  }
}
