import * as z from 'zod/mini';
import '../zod-without-eval.ts';
import { type Card, type CardLine, type CardLineKind, withoutPersonal } from './card.ts';

/** French names of the lines, as the card and its reader write them. */
const names: Record<CardLineKind, string> = {
  where: 'Où',
  question: 'La question',
  word: 'Mot difficile',
  paper: 'Papier qui manque',
  tried: 'Déjà essayé',
};
/** More of one kind would be a list nobody reads; whoever opens a card takes no more. */
const mostOfKind = 20;
const order: readonly CardLineKind[] = ['where', 'question', 'word', 'paper', 'tried'];

export const cardTitle = 'Carte Bienvu';
const promise = 'Pas de nom, pas de numéro, pas de montant.';
/** Opens the one line that is for Bienvu. The digit is the version. */
const mark = 'bienvu-carte-1';

const linesOf = (lines: readonly CardLine[], kind: CardLineKind): CardLine[] =>
  lines.filter((line) => line.kind === kind).slice(0, mostOfKind);

/** « Où » and what follows it, for the page and for the printer. */
export function writtenLines(card: Card): { name: string; text: string }[] {
  const lines = withoutPersonal(card.lines);
  return order.flatMap((kind) => {
    const own = linesOf(lines, kind);
    if (own.length === 0) return [];
    const text = own.map((line) => (kind === 'where' ? withPart(line.text, card) : line.text)).join(' / ');
    return [{ name: names[kind], text }];
  });
}

/** « CAF, partie 3 sur 4 ». */
export const withPart = (text: string, { part }: Pick<Card, 'part'>): string => {
  if (!part) return text;
  return `${text}, partie ${part.index}${part.total === null ? '' : ` sur ${part.total}`}`;
};

/**
 * The card as a plain text, the same in the file and in the picture: whoever helps reads it without Bienvu, and with
 * Bienvu its last line finds the same place. Looks at every line again: none passes that `findPersonal` stops.
 */
export function writeCard(card: Card): string {
  const lines = withoutPersonal(card.lines);
  const ids = order.flatMap((kind) => {
    const own = linesOf(lines, kind).map(({ id }) => id);
    return own.length === 0 ? [] : [`${kind}=${own.join(',')}`];
  });
  const part = card.part && lines.some(({ kind }) => kind === 'where') ? [partOf(card.part)] : [];
  return [
    cardTitle,
    promise,
    '',
    ...writtenLines(card).map(({ name, text }) => `${name} : ${text}`),
    '',
    [mark, ...ids, ...part].join(' '),
    '',
  ].join('\n');
}

const partOf = ({ index, total }: NonNullable<Card['part']>): string =>
  `part=${index}${total === null ? '' : `.${total}`}`;

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

/** What a card says, as ids: its sentences are said anew from this Bienvu's own guides, never shown as received. */
export type ReadCard = Record<CardLine['kind'], string[]> & { part: Card['part'] };

/** A text longer than any card is no card. */
const longest = 10_000;

/** The card in a text that was pasted or opened, or null: no card, another version, or one that was altered. */
export function readCard(text: string): ReadCard | null {
  if (text.length > longest) return null;
  const lines = text.replaceAll(/[\ufeff\r]/g, '').split('\n');
  const line = lines.map((one) => one.trim()).findLast((one) => one.startsWith(`${mark} `));
  if (!line) return null;
  const entries = line
    .split(/\s+/)
    .slice(1)
    .map((entry) => entry.split('='));
  const keys = entries.map(([key]) => key);
  if (entries.some((entry) => entry.length !== 2) || new Set(keys).size !== keys.length) return null;
  const parsed = readSchema.safeParse(
    Object.fromEntries(entries.map(([key, value = '']) => [key, readValue(key, value)])),
  );
  return parsed.success ? { ...parsed.data, part: parsed.data.part ?? null } : null;
}

function readValue(key: string | undefined, value: string): unknown {
  if (key !== 'part') return value.split(',');
  const [index, total] = value.split('.');
  return { index: Number(index), total: total === undefined ? null : Number(total) };
}
