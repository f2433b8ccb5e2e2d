import { findPersonal } from '../redact/personal.ts';

/** What a card to hand over may say. Every line comes from a guide or from the interface: none from the page or from her keys. */
export type CardLineKind = 'where' | 'question' | 'word' | 'paper' | 'tried';

/** A line as it may stand on the card. */
export interface CardLine {
  kind: CardLineKind;
  /** What the next helper's Bienvu finds it by; never her words. */
  id: string;
  /** French: whoever helps reads it without Bienvu. */
  text: string;
}

/** Which part of how many, as the site itself counts. */
export interface CardPart {
  index: number;
  total: number | null;
}

export interface Card {
  lines: CardLine[];
  part: CardPart | null;
}

/** A secret is nothing that a helper could be asked for: as a word it may be hard, as a paper it is not missing. */
const secret = /\bmots? de passe\b/iu;

/** Lines that name nobody, nothing of hers and none of the subjects that never leave. */
export function withoutPersonal<Line extends CardLine>(lines: readonly Line[]): Line[] {
  return lines.filter(
    ({ kind, text }) =>
      text.trim() !== '' && findPersonal(text) === null && !(kind === 'paper' && secret.test(text)),
  );
}

/** The same line twice says no more. */
export const lineKey = ({ kind, id }: Pick<CardLine, 'kind' | 'id'>): string => `${kind}:${id}`;
