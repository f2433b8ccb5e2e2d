/** « À la maison tous les jours : il ne mange jamais à la cantine », chosen, and days ticked under « Jours de cantine ». */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { denies, stateOf, tellsNothing, textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, spotOf } from '../finding.ts';

/** « … jamais à la cantine », « pas de garderie »: what comes after is what there is none of. */
const denied = /\b(?:jamais|pas|aucune?|sans)\b(.*)$/;
const ofTitle = /^(?:jour|choisi|souhai|semain|coche)/;

export function checkNoneChosenButTicked({ asked }: CheckContext): Finding[] {
  return asked.flatMap((choice) => {
    const chosen = fold(textOf(choice) ?? '');
    if (choice.options.length < 2 || !denied.test(chosen)) return [];
    // « Je n'ai pas d'avis » among others that deny: nothing is chosen against.
    if (!choice.options.some((option) => !denied.test(fold(option)))) return [];
    const nouns = stems(denied.exec(chosen)?.[1] ?? '');
    const box = asked.find((field) => field !== choice && isOfThose(field, nouns));
    return box ? [answersApart(spotOf(box), choice)] : [];
  });
}

/** A box ticked under a title that names what there is none of, and nothing else. */
function isOfThose(field: Field, nouns: readonly string[]): boolean {
  const title = field.question ?? field.group ?? '';
  const named = stems(title).filter((stem) => !ofTitle.test(stem));
  return (
    field.kind === 'checkbox' &&
    field.valueType !== 'consent' &&
    stateOf(field) === 'filled' &&
    !tellsNothing(field) &&
    !denies(fold(field.label)) &&
    named.length > 0 &&
    named.every((stem) => nouns.includes(stem))
  );
}
