import * as z from 'zod/mini';
import '../zod-without-eval.ts';
import type { Card, CardLine } from './card.ts';
import { mark, mostOfKind, names, order } from './card-text.ts';

const idSchema = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*){0,2}$/), z.maxLength(160));
const idsSchema = z.array(idSchema).check(z.maxLength(mostOfKind));
const readSchema = z.strictObject({
  where: z._default(idsSchema.check(z.maxLength(1)), []),
  question: z._default(idsSchema, []),
  word: z._default(idsSchema, []),
  paper: z._default(idsSchema, []),
  tried: z._default(idsSchema, []),
  part: z.optional(
    z.strictObject({
      index: z.int().check(z.gte(1), z.lte(99)),
      total: z.nullable(z.int().check(z.gte(1), z.lte(99))),
    }),
  ),
});

/**
 * What a card says, as ids: its sentences are said anew from this Bienvu's own guides, never shown as received. `isCut`: its
 * text names a line that the one for Bienvu no longer holds.
 */
export type ReadCard = Record<CardLine['kind'], string[]> & { part: Card['part']; isCut: boolean };

/** A text longer than any card is no card. */
const longest = 10_000;

/** The card in a text that was pasted or opened, or null: no card, another version, or one that was altered. */
export function readCard(text: string): ReadCard | null {
  if (text.length > longest) return null;
  const lines = plainLines(text);
  const line = lineForBienvu(lines);
  if (!line) return null;
  const entries = line
    .split(' ')
    .slice(1)
    .map((entry) => entry.split('='));
  const keys = entries.map(([key]) => key);
  if (entries.some((entry) => entry.length !== 2) || new Set(keys).size !== keys.length) return null;
  const parsed = readSchema.safeParse(
    Object.fromEntries(entries.map(([key, value = '']) => [key, readValue(key, value)])),
  );
  if (!parsed.success) return null;
  const { part = null, ...ids } = parsed.data;
  return { ...ids, part, isCut: isCut(lines, keys) };
}

/** As a message may bring them: with another system's line ends, quoted (« > »), with spaces that do not break. */
const plainLines = (text: string): string[] =>
  text
    .replaceAll(/[\ufeff\u200b\r]/g, '')
    .split('\n')
    .map((one) =>
      one
        .replaceAll(/\s+/g, ' ')
        .replace(/^[ >|]+/, '')
        .trim(),
    );

const entry = new RegExp(`^(${[...order, 'part'].join('|')})=\\S+$`);

/** Whether a line goes on in the middle of an entry: not a word of thanks. */
const isInside = (before: string, first: string, others: number): boolean =>
  /^[a-z0-9,/.-]+$/.test(first) && (others > 0 || /[,/.=-]$/.test(before) || /^[.-]|[,/]/.test(first));

/** The last line that is for Bienvu, with those over which a message wrapped it. */
function lineForBienvu(lines: readonly string[]): string | null {
  const at = lines.findLastIndex((one) => one === mark || one.startsWith(`${mark} `));
  let whole = lines[at];
  if (whole === undefined) return null;
  let isApart = false;
  for (const one of lines.slice(at + 1)) {
    const [first = '', ...others] = one.split(' ');
    if (!others.every((each) => entry.test(each))) break;
    if (entry.test(first)) whole += ` ${one}`;
    else if (one !== '' && (isApart || !isInside(whole, first, others.length))) break;
    else whole += one;
    isApart ||= one === '';
  }
  return whole === mark ? null : whole;
}

/** « Mot difficile : » stands in it, for whoever reads it without Bienvu. */
function isCut(lines: readonly string[], keys: readonly (string | undefined)[]): boolean {
  const isNamed = (name: string) => lines.some((one) => one.startsWith(`${name} :`));
  const isLost = order.some((kind) => isNamed(names[kind]) && !keys.includes(kind));
  return isLost || (lines.some((one) => /, partie \d/.test(one)) && !keys.includes('part'));
}

function readValue(key: string | undefined, value: string): unknown {
  if (key !== 'part') return value.split(',');
  const [index, total] = value.split('.');
  return { index: Number(index), total: total === undefined ? null : Number(total) };
}
