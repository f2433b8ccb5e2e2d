/** « Avez-vous exercé une activité salariée entre septembre et novembre ? Non », and her pay of each month in its case. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, isYesNo, yesNoOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, spotOf } from '../finding.ts';
import { isHers, monthOf } from '../who-and-when.ts';

const asksOfWork =
  /^(?!.*\b(?:autres?|non salarie\w*|nouve\w+|independante?|compte|encore|toujours|etranger|hors|ailleurs|plus|avant|apres|conjoint\w*|partenaire|enfants?|manqu\w*|ajout\w*|oubli\w*)\b).*\b(?:exerce\w*|eu|avez vous|etiez vous|ete)\b.*\b(?:(?:activite|emploi|travail) (?:professionnelle )?salariee?|salariee?)\b/;
const isElse = /\b(?:conges?|maintien|solde|indemnit\w*|prime|ancien\w*|rappel\w*)\b/;
/** Of fewer, one may have worked the month before. */
const fewest = 3;

export function checkNoWorkButPays({ asked, page }: CheckContext): Finding[] {
  const denied = asked.filter(
    (field) =>
      isYesNo(field) && yesNoOf(field) === 'no' && isHers(field) && asksOfWork.test(fold(field.label)),
  );
  const [question, other] = denied;
  if (!question || other) return [];
  const [first, last = first] = monthsIn(question.label);
  const isIn = (field: Field): boolean => {
    const month = monthOf(field)?.month;
    if (month === undefined || !first || !last) return month !== undefined;
    return first.month <= last.month
      ? month >= first.month && month <= last.month
      : month >= first.month || month <= last.month;
  };
  const pays = page.fields.filter((field) => {
    const name = foldAll(field.label, field.group);
    const isPay = field.valueType === 'amount' && /\bsalaires?\b/.test(name) && !isElse.test(name);
    return isPay && isHers(field) && (centsOf(field) ?? 0) > 0 && isIn(field);
  });
  const [pay] = pays;
  return pay && new Set(pays.map((field) => monthOf(field)?.month)).size >= fewest
    ? [answersApart(spotOf(question), pay)]
    : [];
}
