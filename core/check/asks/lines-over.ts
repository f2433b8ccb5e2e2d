/** Lines of the page that say what must be so for the cases under them to be filled in. */
import type { Field } from '../../page-model.ts';
import { isYesNo, stateOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { sentencesOf } from '../sentences.ts';
import { type Condition, conditionInLine } from './conditions.ts';

/** A condition over several cases. */
export interface Part {
  said: Condition;
  fields: readonly Field[];
}

/** « Si oui : », « Si vous êtes hébergé, indiquez chez qui », and no word beside the case before. */
export const isOverNext = (line: string): boolean => /:\s*$/.test(line) || /^[^a-z]*[A-ZÉÀ].*,/.test(line);

const ofReading = new WeakMap<CheckContext, Map<Field, Part[]>>();

/**
 * The conditions that lines of the page say right over a case, and over the ones before it up to the question. Looked for
 * once a reading, whoever asks.
 */
export function linesOver(
  context: CheckContext,
  places: () => ReadonlyMap<Field, number>,
): Map<Field, Part[]> {
  const known = ofReading.get(context) ?? linesIn(context, places());
  ofReading.set(context, known);
  return known;
}

function linesIn({ asked, page }: CheckContext, places: ReadonlyMap<Field, number>): Map<Field, Part[]> {
  const titles = new Set(page.headings.map(({ text }) => fold(text)));
  const parts = new Map<Field, Part[]>();
  let said: Condition | null = null;
  let fields: Field[] = [];
  let from = 0;
  let before: Field | undefined;
  for (const field of asked) {
    const at = places.get(field);
    const between = at === undefined || from > at ? [] : page.blocks.slice(from, at);
    const options = new Set((before?.options ?? []).map(fold));
    const over = between.filter((line) => !options.has(fold(line)));
    const found = over
      .filter(
        (line, index) => index > 0 || before?.kind === 'radio' || isOverNext(line) || before === undefined,
      )
      .flatMap((line) => sentencesOf([line]).flatMap((one) => conditionInLine(one) ?? []))
      .at(-1);
    const ends =
      (before &&
        isYesNo(before) &&
        !(said !== null && fields.includes(before) && stateOf(before) === 'empty')) ||
      before?.group !== field.group ||
      over.some((line) => titles.has(fold(line)));
    if (found || ends) [said, fields] = [found ?? null, []];
    if (said) {
      fields.push(field);
      parts.set(field, [{ said, fields }]);
    }
    if (at !== undefined) from = at + 1;
    before = field;
  }
  return parts;
}
