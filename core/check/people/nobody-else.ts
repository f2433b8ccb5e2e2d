/** « Moi seul, personne d'autre », and another person of the home described in a part of its own. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { isYesNo, textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { isGivenByHer } from '../answers/changed.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, spotOf } from '../finding.ts';
import { partnerWords } from '../word-lists.ts';

const asksWho = /\b(?:qui|combien|personnes?|foyer|logement|toit|vivez|viviez|vecu)\b/;
const saysAlone =
  /^seule?(?: e)?$|\b(?:personne d autre|(?:moi|vous) seule?|(?:je (?:vis|vivais|suis)|vivai?s|vivez) (?:toujours )?seule?)\b(?!.*\b(?:avec|et)\b)/;
const another = new RegExp(
  `^(?:l |les |une? |cette )?(?:autres?|deuxieme|seconde?) (?:personne|adulte|occupante?|membre)s?\\b|^(?:(?:le|la|votre|mon|ma) )?(?:${partnerWords})\\b|^(?:la )?personne avec (?:qui|laquelle) (?:vous vivez|je vis)\\b`,
);
const notThere =
  /\b(?:ancien\w*|ex|avant|precedent\w*|a prevenir|de confiance|contacter|decede\w*|separ\w*|ne vit pas)\b/;

export function checkNobodyElse({ asked }: CheckContext): Finding[] {
  return asked.flatMap((choice, at) => {
    const said = fold(textOf(choice) ?? '');
    if (choice.options.length < 2 || isYesNo(choice) || !asksWho.test(fold(choice.label))) return [];
    if (!saysAlone.test(said)) return [];
    const given = asked.slice(at + 1).find((field) => isOfAnother(field) && isGivenByHer(field));
    return given ? [answersApart(spotOf(given), choice)] : [];
  });
}

const isOfAnother = ({ group }: Field): boolean => {
  const title = fold(group ?? '');
  return another.test(title) && !notThere.test(title);
};
