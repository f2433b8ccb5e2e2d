/** « Combien de repas chaque semaine ? 4 repas », and two days ticked among those of the week. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { stateOf, textOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';

const asksHowMany =
  /^(?!.*\b(?:soirs?|matins?|gouters?|adultes?|enfants)\b)(?:combien d|nombre d)\w* (?:repas|jours?|dejeuners?)\b.*\b(?:semaine|hebdo\w*)\b/;
const weekday = /^(?:(?:le |chaque )?(?:lundi|mardi|mercredi|jeudi|vendredi))s?$/;
const fewestBoxes = 3;

export function checkDaysTicked({ asked }: CheckContext): Finding[] {
  const [count, other] = asked.filter((field) => asksHowMany.test(fold(field.label)));
  const said = /^(\d)(?: (?:repas|jours?|dejeuners?))?$/.exec(fold((count && textOf(count)) ?? ''))?.[1];
  if (!count || other || said === undefined) return [];
  const boxes = asked.filter(({ kind, label }) => kind === 'checkbox' && weekday.test(fold(label)));
  const names = new Set(boxes.map(({ label }) => fold(label)));
  // Twice the same day: one for each child, or for noon and evening.
  const isOneEach = names.size === boxes.length && boxes.length >= fewestBoxes;
  const isOfOne = boxes.every((box) => questionOf(box) === questionOf(boxes[0]));
  const ticked = boxes.filter((box) => stateOf(box) === 'filled').length;
  return isOneEach && isOfOne && ticked > 0 && ticked !== Number(said)
    ? [ownFinding('count', 'problem', spotOf(count), 'count-problem', { stated: said, told: `${ticked}` })]
    : [];
}

const questionOf = (field: Field | undefined): string => foldAll(field?.question, field?.group);
