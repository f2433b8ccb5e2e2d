/** « Demandeuse d'emploi sans indemnisation », and « Recevez-vous une allocation de France Travail ? Oui ». */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { isYesNo, textOf, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, spotOf } from '../finding.ts';
import { isHers, personOf } from '../who-and-when.ts';

const unpaid =
  /\b(?:sans (?:indemnisation|indemnite|allocation)s?|non indemnisee?|pas indemnisee?)\b(?!.*\b(?:ou|avant|jusqu)\b)/;
const asksIfPaid =
  /^(?!.*\b(?:avez vous (?:deja )?(?:recu|percu|touche|ete)|avant|ancien\w*|demand\w*|conjointe?|enfants?)\b).*\b(?:recevez|percevez|touchez)(?: vous)?\b.*\b(?:allocations?|indemnis\w*|indemnites?)\b.*\b(?:france travail|pole emploi|chomage|retour a l emploi)\b/;

export function checkPaidByOffice({ asked, recap }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  const choice = said.find(
    (field) => field.options.length > 1 && !isYesNo(field) && unpaid.test(fold(textOf(field) ?? '')),
  );
  const paid = said.find(isPaid);
  return choice && paid && personOf(choice).role === personOf(paid).role
    ? [answersApart(spotOf(choice), paid)]
    : [];
}

const isPaid = (field: Field): boolean =>
  isYesNo(field) && yesNoOf(field) === 'yes' && isHers(field) && asksIfPaid.test(fold(field.label));
