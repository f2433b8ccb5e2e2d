/** « M. Benali, père d'Inès, doit verser à Mme Haddad 150 € par mois », and « vous êtes la personne qui la verse ». */
import type { Finding } from '../../assessment.ts';
import { textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';

const [pays, gets] = [
  /\b(?:verse[zr]?|paie|payez)\b/,
  /\b(?:recoi[ts]|recevez|percoi[ts]|percevez|touche[zr]?)\b/,
];
/** By the other parent, to her; by her, to the other. */
const toHer =
  /\b(?:pere|mere|autre parent) (?:d\w*|de) .{0,40}\b(?:doit verser|verse|versera|vous verse)\b.{0,12}\b(?:a vous|mme|m|vous)\b|\bvous (?:recevez|percevez|devez recevoir)\b.{0,30}\bpension\b/;
const byHer =
  /\bvous (?:devez verser|versez|avez a verser)\b.{0,40}\b(?:pension|par mois|au pere|a la mere)\b/;

export function checkMaintenanceDirection({ asked, page }: CheckContext): Finding[] {
  const sentences = sentencesOf(page.blocks).filter((one) => !one.includes('?'));
  return asked.flatMap((field) => {
    const options = field.options.map(fold);
    const isAsked =
      options.length === 2 &&
      /\bpension\b/.test(fold(field.label)) &&
      [pays, gets].every((one) => options.some((option) => one.test(option)));
    const chosen = isAsked ? fold(textOf(field) ?? '') : '';
    const against = pays.test(chosen) ? toHer : gets.test(chosen) ? byHer : null;
    const said = against && sentences.find((one) => against.test(fold(one)));
    const agrees = sentences.some((one) => (against === toHer ? byHer : toHer).test(fold(one)));
    return said && !agrees
      ? [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said })]
      : [];
  });
}
