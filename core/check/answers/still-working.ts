/** « Je n'ai plus aucune activité », chosen, and « Travaillez-vous encore aujourd'hui ? Oui ». */
import type { Finding } from '../../assessment.ts';
import { isYesNo, textOf, yesNoOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, spotOf } from '../finding.ts';
import { isHers } from '../who-and-when.ts';

const work = '(?:activites?|emplois?|travail|poste|metier)';
const noWork = [
  new RegExp(
    `\\b(?:n ai|n avez|n exerce|n exercez|n occupe|n occupez) (?:plus|actuellement) (?:aucune?|d|de|du tout d) (?:\\p{L}+ )?${work}\\b`,
    'u',
  ),
  /\bne (?:travaille|travaillez) plus\b(?! (?:qu|que|chez|pour|avec|a|au|dans|le|la|les)\b)/,
  new RegExp(`\\b(?:cesse|arrete) (?:toute|completement toute) ${work}\\b`),
  new RegExp(`^(?:je suis |vous etes )?sans (?:aucune? )?${work}(?: professionnelle| remuneree)?$`),
];
/** Of another time, or of one work among others. */
const notNow =
  /\b(?:avant|auparavant|precedente?|derniere?|ancien\w*|jusqu|passee?|salariee? et|independante?|non salariee?|complementaire|secondaire|autre|conjoint\w*|partenaire|benevole\w*)\b/;
const worksNow =
  /\b(?:travaillez|exercez|occupez|avez) vous (?:encore|toujours|actuellement|aujourd hui|en ce moment|a ce jour|maintenant|une?|des)\b|\b(?:etes vous|vous etes) (?:encore|toujours|actuellement) (?:en (?:activite|emploi|poste)|salariee?|employee?)\b/;
const ofWork = new RegExp(`\\b(?:travaillez|${work}|salariee?|employee?)\\b`);

export function checkStillWorking({ asked }: CheckContext): Finding[] {
  const chosen = asked.find(
    (field) =>
      field.options.length > 1 &&
      !isYesNo(field) &&
      isHers(field) &&
      !notNow.test(foldAll(field.label, field.question)) &&
      noWork.some((words) => words.test(fold(textOf(field) ?? ''))) &&
      !notNow.test(fold(textOf(field) ?? '')),
  );
  if (!chosen) return [];
  return asked.flatMap((field) => {
    // « , même à votre compte » leaves nothing out.
    const question = fold(field.label).replace(/\bmeme .*/, '');
    const isOfNow = worksNow.test(question) && ofWork.test(question) && !notNow.test(question);
    return isOfNow && isYesNo(field) && yesNoOf(field) === 'yes' && isHers(field)
      ? [answersApart(spotOf(field), chosen)]
      : [];
  });
}
