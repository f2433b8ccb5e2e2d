/** « Je signale une erreur », chosen, is what « Si vous signalez une erreur » speaks of: her words, and the page's of her. */
import type { Field } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';

/** Of the choices before a case, whether the nearest of its part is answered in the words that the case waits for. */
export function isToldOf(phrases: readonly string[], field: Field, before: readonly Field[]): boolean {
  const things = phrases.map(thingOf).filter((thing) => thing.length > 3);
  if (things.length === 0) return false;
  const isOf = (option: string): boolean => things.includes(thingOf(fold(option)));
  // « Contrat 1 », « Contrat 2 »: each asks the same in its own part, and the nearest is its own.
  const choice = before.findLast(
    ({ options, heading, group }) =>
      options.length > 1 && heading === field.heading && group === field.group && options.some(isOf),
  );
  return choice !== undefined && choice.options.filter(isOf).length === 1 && isOf(textOf(choice) ?? '');
}

/** Each verb of telling goes with its thing, which says it alone too: « en cas d'erreur », « Il y a une erreur ». */
const telling =
  /^(?:(?:si|en cas) )?(?:(?:vous|je|j|tu) (?:(?:souhaite|veu|voul|desire|dois|devez|peu|pouv)\w* )?(?:(?:signal|declar|constat|relev|not|remarqu|rencontr|repere?)\w*|voi[srt]|voyez|voir|ai|avez)(?: (?:vu|constate|releve|remarque|repere|trouve|note|signale))?|il y a|(?:ce|cela|qui) comporte|(?:elles?|ils?) (?:comporte|contien)\w*) /;
const answered = /^vous avez (?:repondu|coche|choisi|selectionne) (?=.{4})/;
const article = /^(?:(?:une?|des|les?|la|l|d|de|au moins|quelque chose) )+/;
const person = /^(?:vous|je|j|tu) /;

/** What is left of a statement without who states it: « une erreur », « conteste ce montant ». */
function thingOf(words: string): string {
  const said = words.replace(answered, '').replace(/^(?:oui|non) (?=je |j |il y a )/, '');
  const told = said.replace(telling, '');
  if (told !== said || !person.test(said)) return told.replace(article, '');
  const [verb = '', ...rest] = said.replace(person, '').split(' ');
  return [verbs[verb] ?? verb.replace(/(?:ss)?(?:ez|e|es|s|x|t)$/, ''), ...rest.map(hers)].join(' ');
}
const verbs: Record<string, string> = { ai: 'avoir', avez: 'avoir', suis: 'etre', etes: 'etre' };
const hers = (word: string): string => ({ mon: 'votre', ma: 'votre', mes: 'vos', me: 'vous' })[word] ?? word;
