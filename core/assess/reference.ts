/** The number under which something was received, as the page gives it. */
import type { PageModel } from '../page-model.ts';

/** « Dossier n° 2034567 »: of who declares, not of what was sent. */
export const isHerNumber =
  /\b(?:dossier|allocataire|demandeur|identifiant|numero fiscal|securite sociale)\b(?!.*\b(?:accuse|declaration|actualisation)\b)/;

/** « Référence », and its number on the next line. */
export const numbersBesideNames = ({ blocks }: PageModel): string[] =>
  blocks.flatMap((block, at) =>
    /^(?:n°|numéro|référence)[^:\d]{0,40}\s?:?$/iu.test(block)
      ? [`${block.replace(/\s?:$/, '')} : ${blocks[at + 1] ?? ''}`]
      : [],
  );

const numberNamed =
  /(?:[Rr][ée]f[ée]rences?|R[ÉE]F[ÉE]RENCE|[Nn]um[ée]ro|NUM[ÉE]RO|[Nn]°)(?:\s+(?:suivante?|à (?:conserver|garder|rappeler)))?(?:\s+(?:de|du|d['’])\s*[\p{L} ]{2,40}?)?\s*(?::|est(?: le)?)?\s*(?=[A-Z0-9]|[a-z]+\d)/gu;
/** Capitals, and whatever holds a figure: a word ends it. */
const aNumber = /^(?:[A-Z]+|[A-Za-z]*\d\w*)(?:[ -](?:[A-Z]+|[A-Za-z]*\d\w*)(?!\p{Ll}))*/u;
const shortestNumber = 5;

/** The number that a text gives, « n° 2026-0520-559310 »; null without one, and for a phone's « 3949 ». */
export function referenceIn(text: string): string | null {
  const numbers = [...text.matchAll(numberNamed)].flatMap(
    ({ 0: name, index }) => aNumber.exec(text.slice(index + name.length)) ?? [],
  );
  return (
    numbers.find(
      (number) =>
        number.length >= shortestNumber && /\d/.test(number) && !/^(?:39|32|36) ?\d ?\d$/.test(number),
    ) ?? null
  );
}
