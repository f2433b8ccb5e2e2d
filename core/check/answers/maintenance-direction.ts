/** « M. Benali, père d'Inès, doit verser à Mme Haddad 150 € par mois », and « vous êtes la personne qui la verse ». */
import type { Finding } from '../../assessment.ts';
import type { PageModel } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { fold, hasWords } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';

const [pays, gets] = [
  /\b(?:verse[zr]?|paie|payez)\b/,
  /\b(?:recoi[ts]|recevez|percoi[ts]|percevez|touche[zr]?)\b/,
];
/** By the other parent, to her; by her, to the other. A name alone may be hers or the other's. */
const toHer =
  /\b(?:pere|mere|autre parent)\b.{0,40}\b(?:vous (?:verse|versera|doit)|(?:doit verser|verse|versera) (?:\d+ \w+ )?a vous)\b|\bvous (?:recevez|percevez|devez recevoir)\b.{0,30}\bpension\b/;
const byHer =
  /\bvous (?:devez verser|versez|avez a verser)\b.{0,40}\b(?:pension|par mois|au pere|a la mere)\b/;
/** « M. BENALI, père d'Inès, doit verser à Mme HADDAD 150 € », of a page whose reader is called so. */
const byName =
  /(?:père|mère) d[eu’' ].{0,40}(?:doit verser|verse|versera) à (?:Mme|M\.|Madame|Monsieur) (\p{Lu}[\p{L}'’-]+)/u;

export function checkMaintenanceDirection({ asked, page }: CheckContext): Finding[] {
  const sentences = sentencesOf(page.blocks).filter((one) => !one.includes('?'));
  return asked.flatMap((field) => {
    const options = field.options.map(fold);
    const isAsked =
      options.length === 2 &&
      /\bpension\b/.test(fold(field.label)) &&
      [pays, gets].every((one) => options.some((option) => one.test(option)));
    const chosen = isAsked ? fold(textOf(field) ?? '') : '';
    const [isPayer, isPaid] = [pays.test(chosen), gets.test(chosen)];
    if (isPayer === isPaid) return [];
    const isToHer = (one: string): boolean => toHer.test(fold(one)) || isReader(byName.exec(one)?.[1], page);
    const isByHer = (one: string): boolean => byHer.test(fold(one));
    const said = sentences.find(isPayer ? isToHer : isByHer);
    const agrees = sentences.some(isPayer ? isByHer : isToHer);
    return said && !agrees
      ? [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said })]
      : [];
  });
}

/** « Foyer : Samira HADDAD et sa fille », where the page names its household. */
const isReader = (name: string | undefined, { blocks }: PageModel): boolean =>
  name !== undefined &&
  blocks.some(
    (block) =>
      /^(?:foyer|demandeu\w+|assuree?|allocataire|bonjour)\b/.test(fold(block)) &&
      hasWords(fold(block), fold(name)),
  );
