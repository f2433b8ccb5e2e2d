/** « Elle ne travaille pas et n'a aucun revenu », and in the same part her employer, or her pay. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, isYesNo, tellsNothing, textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, spotOf } from '../finding.ts';
import { saysNoMoney } from './no-money.ts';

const noWork = /\b(?:ne travaill\w+ pas|n exerce\w* aucune? (?:activite|emploi)|sans (?:emploi|activite))\b/;
/** « En congé, ne travaille pas », « depuis le mois dernier »: an employer may be there all the same. */
const mayHave = /\b(?:conge|arret|suspen\w*|chomage partiel|depuis|plus|avant|sauf|mais|mi temps)\b/;
const ofBefore = /\b(?:ancien\w*|precedent\w*|dernier employeur|ex employeur|avant|conge\w*)\b/;
const ofEmployer = /\bemployeur\b|\b(?:en poste|dans cet emploi|embauchee?) depuis\b/;
const ofPay = /\b(?:salaires?|paie|net social|remuneration)\b/;

export function checkNoWorkButEmployer({ asked, recap }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  return said.flatMap((field) => {
    const words = field.valueType === 'amount' || isYesNo(field) ? '' : fold(textOf(field) ?? '');
    const isNoWork = noWork.test(words);
    if (!isNoWork || words.length > longestChoice || mayHave.test(words) || field.group === null) return [];
    const part = said.filter(
      (one) => one !== field && one.group === field.group && !ofBefore.test(fold(one.label)),
    );
    const against = part.find((one) => isEmployer(one) || (saysNoMoney(words) && isPay(one)));
    return against ? [answersApart(spotOf(against), field)] : [];
  });
}

const longestChoice = 80;

const isEmployer = (field: Field): boolean =>
  ofEmployer.test(fold(field.label)) && !isYesNo(field) && textOf(field) !== null && !tellsNothing(field);

const isPay = (field: Field): boolean =>
  field.valueType === 'amount' && ofPay.test(fold(field.label)) && (centsOf(field) ?? 0) > 0;
