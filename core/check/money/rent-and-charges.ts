/**
 * « Loyer 412,55 € hors charges, provision pour charges 61,20 €, soit 473,75 € par mois », and 473,75 in « Loyer mensuel », where the
 * charges have a case of their own; or 412,55 in « Loyer charges comprises ».
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { sumsTold } from '../../values/amount.ts';
import { centsOf, initialTextOf, textOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { longestText, sentencesOf } from '../sentences.ts';
import { isSame } from './papers-in-line.ts';
import { type SumTold, sumsInWords } from './sums-in-words.ts';

const charge = '(?:charges?|provisions?)';
const withCharges = new RegExp(
  String.raw`\b(?:${charge} (?:comprises?|incluses?|locatives comprises)|(?:avec|y compris|plus|et) (?:les |la |vos )?${charge}|toutes charges|cc|tcc)\b`,
);
const withoutCharges = new RegExp(
  String.raw`\b(?:(?:hors|sans)(?: les| la| ses| vos)? ${charge}|loyer (?:seul|nu|net|principal|de base)|hc)\b`,
);
const ofCharges = new RegExp(String.raw`\b${charge}\b`);
const isRent = /\bloyers?\b/;
const isElse =
  /\b(?:anciens?|ancienne|precedente?|annuel\w*|par an|l annee|depot|garantie|plafon\w*|maxim\w*|garage|parking|retard|impaye\w*|dus|dues?|dette|reste|recus?|percus?|(?:votre|quote) part)\b/;
/** « Le loyer seul », « les charges se mettent à part » */
const apart = new RegExp(
  String.raw`\b${charge}\b.*\b(?:a part|separement|apart|autre case|case suivante|propre case)\b|\b(?:loyers?|montant)\b.*\b(?:seul|hors ${charge}|sans (?:les |ses |vos )?${charge})\b`,
);

export function checkRentAndCharges({ asked, page }: CheckContext): Finding[] {
  const amounts = asked.filter(({ valueType }) => valueType === 'amount');
  const rents = amounts.filter(
    (field) => (centsOf(field) ?? 0) > 0 && isRent.test(fold(field.label)) && !isElse.test(fold(field.label)),
  );
  if (rents.length === 0) return [];
  const told = pairsIn(sumsInWords(page));
  if (told.length === 0) return [];
  const isRuled = sentencesOf(page.blocks, longestText).some(
    (one) => one.search(sumsTold) < 0 && apart.test(fold(one)) && !withCharges.test(fold(one)),
  );
  return rents.flatMap((field) => {
    const [typed, name] = [centsOf(field) ?? 0, foldAll(field.label, field.hint)];
    if (initialTextOf(field) === textOf(field)) return [];
    const isWhole = withCharges.test(name);
    const isAlone = withoutCharges.test(name) || isRuled || hasCharges(field, amounts);
    if (isWhole ? withoutCharges.test(name) : !isAlone) return [];
    const pair = told.find(({ rent, charges }) => isSame(typed, isWhole ? rent : rent + charges));
    const isRight = told.some(({ rent, charges }) => isSame(typed, isWhole ? rent + charges : rent));
    return pair && !isRight
      ? [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said: pair.said })]
      : [];
  });
}

/** A case of the charges alone, in the same part. */
const hasCharges = (rent: Field, amounts: readonly Field[]): boolean =>
  amounts.some(
    ({ label, group }) =>
      group === rent.group &&
      ofCharges.test(fold(label)) &&
      !isRent.test(fold(label)) &&
      !withCharges.test(fold(label)) &&
      !isElse.test(fold(label)),
  );

/** Further off, they are of two homes. */
const mostBetween = 4;

function pairsIn(sums: readonly SumTold[]): { rent: number; charges: number; said: string }[] {
  const plain = sums.filter(({ cents, words }) => cents > 0 && !isElse.test(words));
  const ownWords = ({ name, words }: SumTold): string => `${name} ${words}`;
  const parts = plain.filter((one) => {
    const words = ownWords(one);
    return (
      ofCharges.test(words) &&
      !withCharges.test(words) &&
      !withoutCharges.test(words) &&
      !isRent.test(one.name)
    );
  });
  return parts.flatMap((charges) => {
    const near = plain.filter((one) => one !== charges && Math.abs(one.at - charges.at) <= mostBetween);
    const rents = near.filter(
      (one) =>
        isRent.test(ownWords(one)) && withoutCharges.test(ownWords(one)) && !withCharges.test(ownWords(one)),
    );
    const wholes = near.filter(
      (one) => isRent.test(ownWords(one)) && withCharges.test(ownWords(one)) && one.cents > charges.cents,
    );
    const found = [
      ...rents.map(({ cents, block }) => ({ rent: cents, block })),
      ...wholes.map(({ cents, block }) => ({ rent: cents - charges.cents, block })),
    ];
    return found.map(({ rent, block }) => ({ rent, charges: charges.cents, said: block }));
  });
}
