/** What was chosen in the step before, and is left empty: « Catégories choisies : salaires du déclarant 1, pensions du déclarant 2 ». */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { isOptional, stateOf, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { isShown } from '../recap/shown.ts';
import { sentencesOf } from '../sentences.ts';

const listed =
  /^(?:les |vos |mes )?(?:catégories|rubriques|revenus|ressources|charges|sommes|aides)(?: (?:que )?vous avez)?[^:]{0,30}\b(?:choisi|coch|sélectionn|retenu|annonc)\p{L}*[^:]{0,40}:\s*(.+)$/iu;

export function checkChosenBefore(context: CheckContext): Finding[] {
  return [...leftOfChosen(context), ...leftOfYes(context)];
}

/** « Arrêt maladie | Oui », of the step before, and the part « Arrêt maladie » of this one left empty. */
function leftOfYes({ asked, shown, recap }: CheckContext): Finding[] {
  const before = new Set(
    [...shown, ...recap].flatMap((line) =>
      isShown(line) && yesNoOf(line) === 'yes' ? [fold(line.label)] : [],
    ),
  );
  if (before.size === 0) return [];
  const parts = Map.groupBy(asked, ({ group }) => fold(group ?? ''));
  return [...parts].flatMap(([title, fields]) => {
    const isLeft = before.has(title) && fields.every((field) => stateOf(field) === 'empty');
    return isLeft ? fields.filter((field) => !isOptional(field)).map(missing) : [];
  });
}

function leftOfChosen({ page, asked }: CheckContext): Finding[] {
  const chosen = sentencesOf(page.blocks).flatMap(
    (sentence) => listed.exec(sentence)?.[1]?.split(/[,;]|\set\s/) ?? [],
  );
  const names = chosen.map(wordsIn).filter(({ length }) => length > 0);
  return names.flatMap((words) => {
    const own = asked.filter((field) => {
      const all = wordsIn([field.label, field.question, field.group].join(' '));
      return field.valueType === 'amount' && words.every((word) => all.includes(word));
    });
    // Told in one of its cases, or free to be left.
    const isLeft = own.length > 0 && own.every((field) => stateOf(field) === 'empty' && !isOptional(field));
    return isLeft ? own.slice(0, 1).map(missing) : [];
  });
}

const missing = (field: Field): Finding =>
  ownFinding('required', 'problem', spotOf(field), 'required-problem');

/** With its numbers: « déclarant 2 ». */
const wordsIn = (text: string): string[] => [
  ...new Set([...stems(text), ...(fold(text).match(/\b\d\b/g) ?? [])]),
];
