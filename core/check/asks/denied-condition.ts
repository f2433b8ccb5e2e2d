/** The answer against which a case is filled in: what it waits for is denied. */
import type { Field } from '../../page-model.ts';
import { isYesNo, textOf, yesNoOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { answerWanted, type Condition } from './conditions.ts';
import { goesWith, isAgainst } from './only-if.ts';
import { questionAnswered, toldOf } from './told-by-answers.ts';

/** Further before a case, an answer is of something else. */
const mostBefore = 15;

/** « Si différente de votre adresse », which no answer denies by its words. */
const ofElse = /\b(?:differ\w*|autres?|sinon)\b/;

/**
 * « Allergie : à quoi ? (laissez vide s'il n'a pas d'allergie) », after « A-t-il une allergie ? Non »; a day under « Si vous ne
 * cherchez plus d'emploi », after « Cherchez-vous toujours un emploi ? Oui ».
 */
export function answerDenying(
  field: Field,
  conditions: readonly Condition[],
  asked: readonly Field[],
): Field | undefined {
  const told = conditions.filter(({ isLoose, wanted }) => !isLoose && !ofElse.test(wanted));
  if (told.length === 0) return undefined;
  const at = asked.indexOf(field);
  const near = asked.slice(Math.max(0, at - mostBefore), at + mostBefore);
  if (told.some((one) => toldOf(one, field, near) === 'so')) return undefined;
  const before = near.slice(0, near.indexOf(field)).reverse();
  // Of « Contrat 1 : terminé ? Non » and « Contrat 2 : terminé ? Oui », the nearest.
  const nearest = before.find((one) =>
    told.some((said) => toldOf(said, field, [one, field]) === 'so' || isDeniedBy(one, said, field, before)),
  );
  return nearest && told.some((said) => isDeniedBy(nearest, said, field, before)) ? nearest : undefined;
}

function isDeniedBy(one: Field, said: Condition, field: Field, before: readonly Field[]): boolean {
  if (said.isNot && isChosenMost(one, said.wanted)) return true;
  if (toldOf(said, field, [one, field]) !== 'not-so') return false;
  const answered = answerWanted(said.wanted);
  // « Si oui » is of the question right before it.
  if (answered !== null)
    return questionAnswered(answered, [...before].reverse()) === one && yesNoOf(one) !== 'other';
  // By all its words: « si le logement est vide » is not denied by « Est-il meublé ? Non ».
  if (isYesNo(one) || one.options.length < 2) return areAllIn(said.wanted, foldAll(one.label, textOf(one)));
  // « Pour un CDD ou une mission » is not denied by « CDD ».
  return said.isNot
    ? areAllIn(textOf(one) ?? '', said.wanted)
    : !goesWith(one, said.wanted) && isAgainst(one, said.wanted);
}

/** « Laissez vide si vous gardez la déduction de 10 % », and « Je garde la déduction forfaitaire », of two choices. */
function isChosenMost(one: Field, wanted: string): boolean {
  if (isYesNo(one) || one.options.length < 2) return false;
  const sharedBy = (text: string): number => longIn(text).filter((word) => isIn(word, wanted)).length;
  const chosen = textOf(one) ?? '';
  const shared = sharedBy(chosen);
  const others = one.options.filter((option) => option !== chosen).map(sharedBy);
  return shared > 1 && others.every((other) => other === 0);
}

const longIn = (words: string): string[] =>
  fold(words)
    .split(' ')
    .filter((word) => word.length > 3 && !linking.has(word) && !/^20\d\d$/.test(word));

const isIn = (word: string, asks: string): boolean => ` ${asks}`.includes(` ${word.slice(0, 5)}`);

const areAllIn = (words: string, asks: string): boolean => {
  const long = longIn(words);
  return long.length > 0 && long.every((word) => isIn(word, asks));
};
const linking = new Set(
  'vous avez etes votre dans pour avec uniquement seulement plus toujours encore choisi coche repondu dessus dessous'.split(
    ' ',
  ),
);
