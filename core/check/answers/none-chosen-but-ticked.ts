/** « À la maison tous les jours : il ne mange jamais à la cantine », chosen, and days ticked under « Jours de cantine ». */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { denies, stateOf, tellsNothing, textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, spotOf } from '../finding.ts';

/** « … jamais à la cantine », « pas de garderie »: what comes after is what there is none of. */
const denied = /\b(?:jamais|pas(?! (?:seule?|tous|toutes|toujours|encore)\b)|aucune?|sans)\b(.*)$/;
const ofTitle = /^(?:jour|choisi|souhai|semain|coche|presen|freque)/;

export function checkNoneChosenButTicked({ asked }: CheckContext): Finding[] {
  const boxes = asked.flatMap((field) => (isTickedBox(field) ? [{ field, named: nameOf(field) }] : []));
  if (boxes.length === 0) return [];
  return asked.flatMap((choice) => {
    const chosen = denialIn(textOf(choice) ?? '');
    if (choice.options.length < 2 || chosen === null) return [];
    // « Je n'ai pas d'avis » among others that deny: nothing is chosen against.
    if (choice.options.every((option) => denialIn(option) !== null)) return [];
    const [noun] = stems(chosen);
    const box = boxes.find(
      ({ named }) => noun !== undefined && named.length > 0 && named.every((stem) => stem === noun),
    );
    return box ? [answersApart(spotOf(box.field), choice)] : [];
  });
}

/** What comes after « jamais » or « pas de », in the part of the sentence that denies; null where none does. */
function denialIn(text: string): string | null {
  const part = text.split(/[:,(]/u).findLast((one) => denied.test(fold(one)));
  return part === undefined ? null : (denied.exec(fold(part))?.[1] ?? null);
}

const isTickedBox = (field: Field): boolean =>
  field.kind === 'checkbox' &&
  field.valueType !== 'consent' &&
  stateOf(field) === 'filled' &&
  !tellsNothing(field) &&
  !denies(fold(field.label));

/** What its title names. */
const nameOf = ({ question, group }: Field): string[] =>
  stems(question ?? group ?? '').filter((stem) => !ofTitle.test(stem));
