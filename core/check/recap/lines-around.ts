/** What a line of a recap takes from those around it: « en euros » over bare numbers, « idem » under an amount. */
import { collapse, fold } from '../../wording/fold.ts';
import type { LinePlace, ShownLine } from './shown-rows.ts';

const bareNumber = /^[-−]?(?:\d{1,3}(?:[\s.]\d{3})+|\d+)(?:,\d{1,2})?$/u;
/** « Vos revenus de 2025, en euros », « Montants (€) » */
const sayingEuros = /\ben euros?$|\(en euros?\)|\(€\)$|\ben €$/iu;
/** Numbers that are no money, be the others in euros. */
const counted = /\b(nombre|nb|heures?|jours?|parts?|taux|km|enfants?|personnes?|semaines?|numero|code)\b/;

const longestUnit = 100;

/** « Salaires : 18 420 », under « Montants en euros », up to the next title. */
export function withEuros(
  lines: readonly ShownLine[],
  blocks: readonly string[],
  places: readonly LinePlace[],
): ShownLine[] {
  const inEuros = new Set<number>();
  let isSaid = false;
  for (const [at, block] of blocks.entries()) {
    const says = block.length <= longestUnit && sayingEuros.test(block);
    if (says || places[at]?.isTitle) isSaid = says;
    if (isSaid) inEuros.add(at);
  }
  return lines.map((line) => {
    const value = collapse(line.value ?? '');
    const isMoney =
      line.meaning === 'words' &&
      inEuros.has(line.at) &&
      bareNumber.test(value) &&
      !counted.test(fold(line.label));
    return isMoney ? { ...line, value: `${value} €`, meaning: 'amount' } : line;
  });
}

const same = /^(?:idem|id|meme (?:montant|somme|chose|reponse)|sans changement|inchange\w*)$/;

/** « Août : idem », after « Juillet : 640 € ». */
export function withSameAgain(lines: readonly ShownLine[]): ShownLine[] {
  const told: ShownLine[] = [];
  for (const line of lines) {
    const before = told.at(-1);
    const isSame = line.meaning === 'words' && (same.test(fold(line.value ?? '')) || line.value === '″');
    told.push(
      isSame && before && before.meaning !== 'unknown'
        ? { ...line, value: before.value, meaning: before.meaning }
        : line,
    );
  }
  return told;
}
