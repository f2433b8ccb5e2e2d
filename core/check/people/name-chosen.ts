/** One of several people, chosen by name: of a list, or by the only box ticked of a question. */
import type { Field } from '../../page-model.ts';
import { stateOf, textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';

/** More are no household. */
export const mostNames = 12;

export interface Choice {
  field: Field;
  asks: string;
  chosen: string;
  names: string[];
}

/** Of a list, or the only box ticked of a question; first names, each of one of them. */
export function choiceOf(field: Field, asked: readonly Field[]): Choice[] {
  const boxes =
    field.kind === 'checkbox' && field.question
      ? asked.filter(({ kind, question }) => kind === 'checkbox' && question === field.question)
      : [];
  const ticked = boxes.filter((box) => stateOf(box) === 'filled');
  const isBox = ticked.length === 1 && ticked[0] === field;
  const options = isBox ? boxes.map(({ label }) => label) : field.kind === 'checkbox' ? [] : field.options;
  const names = options.flatMap((option) => firstName(option) ?? []);
  const chosen = firstName((isBox ? field.label : textOf(field)) ?? '');
  const isOfPeople = names.length > 1 && names.length <= mostNames && new Set(names).size === names.length;
  return isOfPeople && chosen !== null && names.includes(chosen)
    ? [{ field, asks: fold(`${isBox ? field.question : field.label}`), chosen, names }]
    : [];
}

const noName =
  /^(?:autre|aucune?|oui|non|vous|votre|mon|ma|mes|je|il|elle|nous|personne|les|le|la|un|une|tous|pas|enfant)$/;

function firstName(option: string): string | null {
  const name = fold(/^(?:(?:M\.|Mme|Monsieur|Madame) )?(\p{Lu}\p{L}+(?:-\p{L}+)*)/u.exec(option)?.[1] ?? '');
  return name === '' || noName.test(name) ? null : name;
}
