/** « Embauche : EHPAD Les Mimosas. Place précédente : Le Petit Port, quittée le… », and the second named for the first. */
import type { Finding } from '../../assessment.ts';
import { textOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { longestText } from '../sentences.ts';

const former =
  /(?:place|poste|emploi|employeur|contrat|travail)\s(?:précédente?|antérieure?|d['’]avant)\s?:\s([^,(:;.]{3,60})|(?:ancienne?|précédente?|dernière?)\s(?:place|poste|emploi|employeur|contrat)\s?:\s([^,(:;.]{3,60})/iu;
const hired = /\b(?:embauche\w*|recrut\w*|engage\w*|nouve\w+ (?:emploi|poste|employeur|contrat|place))\b/;
const asksWhere =
  /\b(?:employeur|entreprise|etablissement|patron|societe|raison sociale|enseigne|au service de qui|chez qui|pour qui travaillez|qui vous (?:embauche|emploie|salarie))\b/;
const ofFormer = /\b(?:precedente?|anterieure?|ancien\w*|dernie\w*|quitte\w*|avant|fini\w*|termine\w*)\b/;

export function checkEmployerLeft({ asked, page }: CheckContext): Finding[] {
  const left = page.blocks.flatMap((block) => {
    const [, before, old] = block.length <= longestText ? (former.exec(block) ?? []) : [];
    const name = (before ?? old ?? '').trim();
    return name === '' ? [] : [{ name: fold(name), block }];
  });
  if (left.length === 0) return [];
  // A new one is told of, or chosen as what happened.
  const isHired =
    page.blocks.some((block) => hired.test(fold(block)) && !former.test(block)) ||
    asked.some((field) => hired.test(fold(textOf(field) ?? '')));
  if (!isHired) return [];
  return asked.flatMap((field) => {
    const told = left.find(({ name }) => name === fold(textOf(field) ?? ''));
    return told && asksWhere.test(fold(field.label)) && !ofFormer.test(foldAll(field.label, field.group))
      ? [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said: told.block })]
      : [];
  });
}
