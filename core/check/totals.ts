/** What a total is called, and which lines it may add. */
import type { Field } from '../page-model.ts';
import { readAmount } from '../values/amount.ts';
import { textOf } from '../values/answer.ts';
import { fold } from '../wording/fold.ts';

export const total =
  /^([1-9][a-z]{2} )?(montant )?(sous )?(total|somme)\b|^ensemble( (des?|du|de la|heures?)\b|$)/;

/** « Juin 2027 – Total », the last cell of its row. */
export const rowTotal = /^(.*) – (?:montant )?(?:sous[- ])?(?:total|somme)\b/iu;

export function isNamedTotal({ label }: Field): boolean {
  return total.test(fold(label)) || rowTotal.test(label);
}

/** Words of a total's name that name no sort of money. */
export const ofNoSort =
  /^(le|la|les|l|de|des|du|d|a|au|aux|en|et|sur|pour|par|mois|deux|trois|six|douze|trimestre|periode|annee|an|ans|general|cumule|cumules|que|vous|declarez|ci|dessus|dessous|ces|vos|votre|mes|tous|toutes|montants?|\d+)$/;

/** « dont primes »: within the line before it. */
export function isPart({ label }: Field): boolean {
  return /(?:^|– )dont\b/i.test(label);
}

export function isAmount(field: Field): boolean {
  return readAmount(textOf(field) ?? '').state === 'amount';
}

export function isWithCents(line: Field): boolean {
  const amount = readAmount(textOf(line) ?? '');
  return amount.state === 'amount' && amount.cents % 100 !== 0;
}
