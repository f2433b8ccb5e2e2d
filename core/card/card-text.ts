import { type Card, type CardLine, type CardLineKind, withoutPersonal } from './card.ts';

/** French names of the lines, as the card and its reader write them. */
export const names: Record<CardLineKind, string> = {
  where: 'Où',
  question: 'La question',
  word: 'Mot difficile',
  paper: 'Papier qui manque',
  tried: 'Déjà essayé',
};
/** More of one kind would be a list nobody reads; whoever opens a card takes no more. */
export const mostOfKind = 20;
export const order: readonly CardLineKind[] = ['where', 'question', 'word', 'paper', 'tried'];

export const cardTitle = 'Carte Bienvu';
const promise = 'Pas de nom, pas de numéro, pas de montant.';
/** Opens the one line that is for Bienvu. The digit is the version. */
export const mark = 'bienvu-carte-1';

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
