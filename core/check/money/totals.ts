/** What a total is called, and which lines it may add. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { formatAmount, readAmount } from '../../values/amount.ts';
import { stateOf, textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { ownFinding, type Spot, wholePage } from '../finding.ts';

export const total =
  /^([1-9][a-z]{2} )?(montant )?(sous )?(total|somme(?! (?:que|qui|demand|propos|a |due|vers|percu|recu|pay|rest)))\b|^ensemble( (des?|du|de la|heures?)\b|$)/;

/** « Juin 2027 – Total », the last cell of its row; not « 1AK – Total ». */
export const rowTotal = /^(?![1-9][A-Z]{2} – )(.*) – (?:montant )?(?:sous[- ])?(?:total|somme)\b/iu;

/** Totals looked at on one page: each is looked for among all the cases before it. */
export const mostTotals = 50;

export function isNamedTotal({ label }: Field): boolean {
  return total.test(fold(label)) || rowTotal.test(label);
}

/** Words of a total's name that name no sort of money. */
export const ofNoSort =
  /^(le|la|les|l|de|des|du|d|a|au|aux|en|et|sur|pour|par|mois|deux|trois|six|douze|trimestre|periode|annee|an|ans|general|cumule|cumules|que|vous|declarez|ci|dessus|dessous|ces|vos|votre|mes|tous|toutes|montants?|\d+)$/;

/** « par jour », « annuel », « pour vos deux enfants »: what a number is for, by its name; a month says nothing more. */
export function spanOf({ label }: Field): string {
  const words = fold(label);
  const each = [
    ...words.matchAll(/\b(?:par|chaque) (?!les? |la |l |vos |votre |mon |ma |mes |mois\b)(\p{L}{2})/gu),
  ].map(([, unit]) => unit);
  const [long] = /\b(?:annee|annuel|trimestr|semestr|hebdo|journali|quotidien)/.exec(words) ?? [];
  const [people] = /\b(?:pour|de) (?:vos|les|mes) (?:deux|trois|quatre|\d)\b/.exec(words) ?? [];
  return [...each, long, people].filter(Boolean).join(' ').replace('annee', 'an').replace('annuel', 'an');
}

export const isOfOneSpan = (fields: readonly Field[]): boolean => new Set(fields.map(spanOf)).size === 1;

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

export function fits(stated: number, lines: Field[]): boolean {
  return judge(stated, lines, wholePage).every((finding) => finding.status === 'ok');
}

/** A total against its lines. */
export function judge(stated: number, lines: Field[], spot: Spot, format = formatAmount): Finding[] {
  const values = lines.map((line) =>
    stateOf(line) === 'empty' ? ({ state: 'amount', cents: 0 } as const) : readAmount(textOf(line) ?? ''),
  );
  if (lines.some((line) => stateOf(line) === 'unread') || values.some((value) => value.state !== 'amount'))
    return [ownFinding('sum', 'unknown', spot, 'sum-unknown')];
  const added = values.reduce((all, value) => all + (value.state === 'amount' ? value.cents : 0), 0);
  const params = { stated: format(stated), added: format(added) };
  // A total in whole euros may add lines rounded one by one; a total with cents adds what is written.
  const isRounded = stated % 100 === 0 && lines.some(isWithCents);
  const isRight = Math.abs(added - stated) <= (isRounded ? 50 * lines.length : 0);
  return [ownFinding('sum', isRight ? 'ok' : 'problem', spot, isRight ? 'sum-ok' : 'sum-problem', params)];
}
