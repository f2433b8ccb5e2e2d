/**
 * « Revenus fonciers nets de 2025 : 2 160 € », « saisissez la part d'un seul mois », and 540, the part of three months, or the 2 160 of
 * the year: it is 180.
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, initialTextOf, textOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { longestText, sentencesOf } from '../sentences.ts';
import { type SumTold, sumsInWords } from './sums-in-words.ts';

const twelve = '(?:douze|12)';
const asksMonth = new RegExp(
  String.raw`\b(?:part|douzieme|montant|somme|revenu|equivalent)s? (?:\p{L}+ ){0,2}?(?:d|pour|a|sur) une? (?:seul )?mois\b|\b(?:un|le) douzieme\b|\bdivis\p{L}+ (?:\p{L}+ ){0,8}?par ${twelve}\b|\b(?:ramen|rapport)\p{L}* (?:\p{L}+ ){0,3}?(?:a|au|sur) (?:un |le )?(?:seul )?mois\b`,
  'u',
);
const toWrite =
  /\b(?:indiquez|inscrivez|saisissez|portez|reportez|declarez|notez|mettez|ecrivez|donnez|(?:est|sont) a (?:indiquer|inscrire|saisir|porter|reporter|declarer|noter)|divisez|ramenez)\b/;
const isElse =
  /\b(?:si|exemples?|ne|n|sauf|nous (?:le |la |les )?(?:divis|calcul|ramen)\w*|automatique\w*)\b/;
const ofYear = /\b(?:annee|annuel\w*|par an|an|en 20\d\d|de 20\d\d|avis d impot|20\d\d)\b/;
const ofMonth = /\b(?:par|chaque) mois\b|\bmensuel\w*/;

/** What may be taken for a month of it: the whole year, a half, or the part of some months. */
const wrongParts = [1, 2, 3, 4, 6];
const euro = 100;

/** Names of one money. */
const alike = [
  /\b(?:loyers?|foncier\w*|locati\w*|immobilier\w*)\b/,
  /\b(?:interets?|epargne|placements?|livrets?|dividendes?|mobilier\w*)\b/,
];

export function checkShareOfMonth({ asked, page }: CheckContext): Finding[] {
  const rules = sentencesOf(page.blocks, longestText).filter((one) => {
    const words = fold(one);
    return asksMonth.test(words) && toWrite.test(words) && !isElse.test(words);
  });
  const [said] = rules;
  if (said === undefined) return [];
  const told = sumsInWords(page).filter(
    ({ cents, words, block, at }) =>
      cents > 0 && !ofMonth.test(words) && ofYear.test(foldAll(block, page.blocks[at - 1])),
  );
  const cases = asked.filter(
    (field) =>
      field.valueType === 'amount' && (centsOf(field) ?? 0) > 0 && initialTextOf(field) !== textOf(field),
  );
  return cases.flatMap((field) => {
    const typed = centsOf(field) ?? 0;
    const isOf = (part: number, { cents }: SumTold): boolean => {
      const apart = Math.abs(typed - cents / part);
      return apart < 1 || (typed % euro === 0 && apart < euro);
    };
    // A year of its own that the page asks beside it stands in full.
    const own = ofYear.test(fold(field.label)) ? [] : told.filter((sum) => isOfMoney(field, sum));
    const isRight = own.some((sum) => isOf(12, sum));
    return !isRight && own.some((sum) => wrongParts.some((part) => isOf(part, sum)))
      ? [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said })]
      : [];
  });
}

function isOfMoney({ label, group }: Field, { words, name }: SumTold): boolean {
  const own = fold(label);
  const shared = alike.find((sort) => sort.test(own));
  if (shared) return shared.test(name) || (shared.test(words) && !alike.some((sort) => sort.test(name)));
  const told = stems(name);
  return stems(`${label} ${group ?? ''}`).some((stem) => told.includes(stem));
}
