/** « L'aide demandée ne dépasse jamais la moitié du prix payé », and 400 € asked of 640. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { formatAmount } from '../../values/amount.ts';
import { centsOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { longestText, sentencesOf } from '../sentences.ts';

const share =
  '(?<share>la moitie|(?:le|un) tiers|(?:le|un) quart|(?:les )?(?:deux|2) tiers|(?:les )?trois quarts|\\d{1,2} pour cent)';
const atMost =
  '(?:(?:ne |n )?(?:peut |doit |saurait )?(?:jamais |pas )?(?:depass|exced)\\p{L}*(?: (?:jamais|pas|en aucun cas))?|(?:est |reste )?(?:limitee?|plafonnee?) a|represente au plus|(?:est )?au plus(?: egale? a)?|dans la limite de)';
const rule = new RegExp(
  `^(?<what>.{4,60}?) ${atMost} ${share} (?:du|de la|de l|des|de vos|de votre) (?<whole>.{3,40}?)(?: (?:et|ni|meme|quel\\p{L}*) .*)?$`,
  'u',
);
const parts: Record<string, number> = {
  moitie: 1 / 2,
  'deux tiers': 2 / 3,
  '2 tiers': 2 / 3,
  'trois quarts': 3 / 4,
  tiers: 1 / 3,
  quart: 1 / 4,
};
const isNegated = /\b(?:ne|n|pas|jamais|limitee?|plafonnee?|au plus|dans la limite)\b/;
/** What the office grants, and not what is asked for. */
const isGranted = /\b(?:accorde\w*|attribue\w*|verse\w*|versee|rembourse\w*|peut atteindre|si|sauf|selon)\b/;

const partOf = (words: string): number =>
  Number(/^(\d{1,2}) pour cent/.exec(words)?.[1] ?? 0) / 100 ||
  (Object.entries(parts).find(([name]) => words.includes(name))?.[1] ?? 0);

/** « Prix », « aide », « coût » are short words. */
const leastLetters = 4;
const wordsOf = (text: string): string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word.length >= leastLetters)
    .map((word) => word.slice(0, 6));

/** The one amount of that name. */
function amountCalled(words: string, amounts: readonly Field[]): Field | null {
  const wanted = wordsOf(words);
  const score = ({ label }: Field): number => {
    const own = wordsOf(label);
    return wanted.filter((word) => own.includes(word)).length;
  };
  const best = Math.max(0, ...amounts.map(score));
  const found = best === 0 ? [] : amounts.filter((field) => score(field) === best);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** « 50 %, ou 80 % en zone rurale »: which of them is not known. */
const aShare = new RegExp(share.replace('?<share>', '?:'), 'g');
const mayBeMore = /\b(?:ou|sauf|si|selon|portee?|majore\w*)\b/;

export function checkShareAtMost({ asked, page }: CheckContext): Finding[] {
  const amounts = asked.filter((field) => field.valueType === 'amount' && (centsOf(field) ?? 0) > 0);
  if (amounts.length < 2) return [];
  const sentences = sentencesOf(page.blocks, longestText).map((one) =>
    one.replace(/(\d) ?%/g, '$1 pour cent'),
  );
  const [only, other] = sentences.map(fold).filter((one) => one.match(aShare) !== null);
  if (only === undefined || other !== undefined || only.match(aShare)?.length !== 1 || mayBeMore.test(only))
    return [];
  return sentences.flatMap((sentence) => {
    const said = fold(sentence.replace(/[,:;].*$/u, ''));
    const { what = '', share: words = '', whole = '' } = rule.exec(said)?.groups ?? {};
    if (words === '' || !isNegated.test(said) || isGranted.test(what)) return [];
    const [part, all] = [amountCalled(what, amounts), amountCalled(whole, amounts)];
    if (!part || !all || part === all) return [];
    // A euro of rounding is left.
    const bound = Math.round((centsOf(all) ?? 0) * partOf(words));
    return (centsOf(part) ?? 0) > bound + 100
      ? [ownFinding('range', 'problem', spotOf(part), 'range-high', { bound: formatAmount(bound) })]
      : [];
  });
}
