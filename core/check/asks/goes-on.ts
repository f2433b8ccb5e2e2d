/** « Mon arrêt n'est pas terminé », ticked beside a last day that is left empty: there is none yet. */
import type { Field } from '../../page-model.ts';
import { stateOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';

const ofEnd = /\b(?:fin|finit|terme|echeance|dernier jour|jusqu \w+|sortie|depart|reprise|retour|au)\b/;
const notOver =
  /\b(?:pas|non) (?:encore )?(?:termine|fini|acheve|connu|fixe|repris)\w*|\b(?:en cours|continu\w*|se poursui\w*|dure (?:encore|toujours)|indetermine\w*|toujours (?:en|a|la))\b|\b(?:pas|sans|aucune) (?:de )?(?:date de |jour de )?(?:fin|reprise|retour)\b|\bne (?:connais|sais) pas\b/;
/** Fewer cases than that part a day from its box. */
const mostBetween = 2;

export function isSaidToGoOn(field: Field, asked: readonly Field[]): boolean {
  if (field.valueType !== 'date' || !ofEnd.test(fold(field.label))) return false;
  const at = asked.indexOf(field);
  return asked
    .slice(Math.max(0, at - mostBetween), at + mostBetween + 1)
    .some(
      (box) =>
        box.kind === 'checkbox' &&
        box.group === field.group &&
        stateOf(box) === 'filled' &&
        notOver.test(fold(box.label)),
    );
}
