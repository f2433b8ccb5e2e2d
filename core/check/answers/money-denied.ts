/** « A-t-il perçu des ressources ? Non », « Aucune ressource » ticked or chosen: of all money. */
import type { Field } from '../../page-model.ts';
import { isYesNo, stateOf, textOf, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { missingWords } from '../word-lists.ts';
import { saysNoMoney } from './no-money.ts';

const asksOfMoney =
  /\b(?:percu|recu|touche|eu|gagne|dispose|a|ont|avez|ressources? (?:de|d|pour))\b.*\b(?:revenus?|ressources?|argent|sommes?)\b|^(?:ressources?|revenus?)(?: (?:de|d|du|des|a declarer|pour|\p{L}+))*$/u;
const ofSome = new RegExp(
  String.raw`\b(?:${missingWords}|autres?|aussi|egalement|en plus|en dehors|hors|etrang\w+|change\w*|augment\w*|diminu\w*|fonciers?|locatifs?|non salarie\w*|independant\w*|placements?|patrimoine|capita\w+|epargne|exceptionnel\w*|alimentaires?|professionnel\w*|activite|salaria\w*|complement\w*|particulier\w*|verse\w*|charge|(?:revenus?|ressources?|sommes?) (?:d une?|de source|tiree?s?))\b`,
);

/** « Non » to all money, « Aucune ressource » ticked or chosen. */
export function deniesMoney(field: Field): boolean {
  const asks = fold(field.label);
  if (stateOf(field) !== 'filled') return false;
  if (field.kind === 'checkbox') return saysNoMoney(field.label) && !ofSome.test(asks);
  const said = textOf(field) ?? '';
  if (field.options.length < 2 || ofSome.test(asks)) return false;
  return isYesNo(field)
    ? yesNoOf(field) === 'no' && asksOfMoney.test(asks)
    : saysNoMoney(said) && !ofSome.test(fold(said));
}
