/** « Votre contrat : contrat à durée indéterminée », and the last day that only a contract limited in time has. */
import type { Finding } from '../../assessment.ts';
import { textOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { changeOf } from '../answers/changed.ts';
import type { CheckContext } from '../context.ts';
import { answersApart } from '../finding.ts';

const ofContract = /\bcontrat\b(?!.*\b(?:ancien|precedent|engagement|assurance)\b)/;
const withoutEnd = /^(?:(?:contrat )?a duree indeterminee|(?:un |en )?cdi)\b/;
const end =
  /^(?!.*\b(?:essai|preavis|mois|paie|formation|droits|conges?|arret|stage)\b).*\b(?:fin|terme|dernier jour|echeance)\b/;
/** A contract of that sort may be broken off: only a day that is foreseen, or asked of others, cannot be. */
const foreseen =
  /\bprevue?s?\b|\b(?:seulement|uniquement|reserve\w*|que|si|pour)\b.{0,30}\b(?:cdd|interim|missions?|contrat (?:limite|court|a duree (?:determinee|limitee))|duree (?:determinee|limitee))\b/;
const isOver = /\b(?:rupture|demission\w*|licenci\w*|terminee?|rompu\w*)\b/;

export function checkContractWithoutEnd({ asked, recap, dates, page }: CheckContext): Finding[] {
  const chosen = [...asked, ...recap].find(
    (field) => ofContract.test(fold(field.label)) && withoutEnd.test(fold(textOf(field) ?? '')),
  );
  if (!chosen || page.blocks.some((block) => block.length < 80 && isOver.test(fold(block)))) return [];
  return dates.flatMap(({ spot, reading, fields: [field] }) => {
    const label = spot.fieldLabel ?? '';
    const isOfIt =
      reading.state === 'date' &&
      field !== undefined &&
      changeOf(field) !== 'kept' &&
      spot.group === chosen.group &&
      end.test(fold(label)) &&
      foreseen.test(foldAll(label, field.hint));
    return isOfIt ? [answersApart(spot, chosen)] : [];
  });
}
