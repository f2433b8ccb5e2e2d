/** The day and the reason that are told by whoever leaves the list, and by nobody else: shown to all on some pages. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { isYesNo, yesNoOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { speaksOf } from '../asks/yes-needs.ts';
import type { CheckContext } from '../context.ts';
import { asksOfTheList } from './last-question.ts';

/** « Motif », « Si non, depuis le », « Pourquoi ? », under the last question; not the day she signs. */
const ofDayOrReason =
  /^(?!.*\b(?:fait|signee?|signature)\b).*\b(?:motifs?|raisons?|causes?|pourquoi|depuis|dates?|quand|jour|mois|annee|si non|sinon|precise[rz]|precisions?)\b/;

/** Whether a case waits for an answer that leaves the list, and none on the page does: `findings` are those of the page. */
export function waitsForLeaving(
  { asked, cases, caseOf, procedure }: CheckContext,
  findings: readonly Finding[],
): (field: Field) => boolean {
  const check = procedure?.checks.find(({ kind }) => kind === 'no-needs');
  const leaves = findings.some((one) => one.check === 'answer' && one.status !== 'ok');
  if (check?.kind !== 'no-needs' || leaves) return () => false;
  const isLast = (field: Field): boolean =>
    cases.get(check.case)?.includes(field) === true ||
    ((field.kind === 'checkbox' || isYesNo(field)) && asksOfTheList(field.label));
  return (field) => {
    if (isYesNo(field)) return false;
    const before = asked.slice(0, asked.indexOf(field));
    const question = before.findLast((one) => isYesNo(one) || isLast(one));
    if (!question || !isLast(question)) return false;
    if (check.needs.includes(caseOf.get(field.id) ?? '')) return true;
    // « Date de début de l'arrêt », after all the questions: of « Avez-vous été en arrêt maladie ? Oui ».
    const isOfYes = (one: Field): boolean => !isLast(one) && yesNoOf(one) === 'yes' && speaksOf(one, field);
    return (
      (ofDayOrReason.test(fold(field.label)) || ofDayOrReason.test(foldAll(field.question))) &&
      !before.some(isOfYes)
    );
  };
}
