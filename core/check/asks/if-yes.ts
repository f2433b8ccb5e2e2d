/** What a page asks for after a « Oui » in so many words: « Si oui, … » in the name of a case, over it, or in a sentence before it. */
import type { Field } from '../../page-model.ts';
import { taxBoxIn } from '../../reading/tax-box.ts';
import { isYesNo, stateOf } from '../../values/answer.ts';
import { fold, hasWords } from '../../wording/fold.ts';
import { hasCondition, isForSomeInBrackets, withoutIfYes } from './in-brackets.ts';

/** « Si oui, combien ? », « Dans l'affirmative, … »: asked for after a yes alone. */
export const yesAsks = /^(si (oui|vous avez repondu oui|vous repondez oui)|dans l affirmative)\b/;

/** « Si oui, nom de l'établissement », before the next question. */
export function ifYes(following: readonly Field[]): Field[] {
  return withoutOthers(beforeNext(following).filter((field) => yesAsks.test(fold(field.label))));
}

/** « À compléter si vous avez répondu oui à la question précédente », beside the case. */
const besideYes =
  /^(?:a (?:completer|remplir|renseigner|indiquer|preciser)|obligatoire|necessaire|requise?|indispensable|demandee?|(?:completez|remplissez|renseignez|indiquez|precisez)(?: (?:le|la|les))?)(?: (?:uniquement|seulement))? (?:si (?:oui|vous (?:avez repondu|repondez) oui|la reponse est oui)|en cas de (?:reponse )?oui)\b/;
export const besideIfYes = (following: readonly Field[], beside: (field: Field) => string): Field[] =>
  withoutOthers(beforeNext(following).filter((field) => besideYes.test(fold(beside(field)))));

const ofAddress = new Set(['address', 'postal-code', 'city']);

/** « Si oui, votre nouveau logement », over the cases of an address. */
export function addressIfYes(following: readonly Field[]): Field[] {
  return beforeNext(following).filter(
    ({ valueType, label, group }) =>
      ofAddress.has(valueType) && yesAsks.test(fold(group ?? '')) && !ofDetail.test(fold(label)),
  );
}

/** « Si oui, montant total (décision de justice depuis 2006) » is asked after any « Oui »; without it, brackets may say of whom. */
export function isForSome({ label }: Field): boolean {
  const name = withoutIfYes(label);
  return yesAsks.test(fold(name)) ? hasCondition(name) : isForSomeInBrackets(name);
}

/** « À chaque « oui », dites en quelques mots de quoi il s'agit. » */
export function asksForDetails(block: string): boolean {
  return /\b(?:chaque|tout|toute) (?:reponse )?(?:oui|positive|affirmative)\b.*\b(?:dites|precisez|indiquez|expliquez|detaillez|completez)\b|\b(?:precisez|indiquez|expliquez|detaillez|completez)\b.*\b(?:chaque|tout|toute) (?:reponse )?(?:oui|positive|affirmative)\b/.test(
    fold(block),
  );
}

/** « Vous avez répondu oui : indiquez le nombre de colocataires », between the question and that case. */
export function saidAfterYes(
  blocks: readonly string[],
  question: Field,
  following: readonly Field[],
): Field[] {
  const [from, to] = [question, beforeNext(following)[0]].map((field) => blocks.indexOf(field?.label ?? ''));
  if (from === undefined || to === undefined || from < 0 || to < from) return [];
  const said = blocks
    .slice(from, to)
    .flatMap(
      (block) =>
        /^(?:si oui|(?:si )?vous avez repondu oui|dans ce cas) (?:indiquez|precisez|donnez|inscrivez) (.+)/.exec(
          fold(block),
        )?.[1] ?? [],
    );
  const asked = beforeNext(following);
  const [sum, other] = asked.filter(({ valueType }) => valueType === 'amount');
  // « Si oui, indiquez la somme versée et l'organisme : »
  const isSum =
    sum && !other && said.some((words) => /^(?:la somme|les sommes|le montant|combien)\b/.test(words));
  return asked.filter(
    (field) => (isSum && field === sum) || said.some((words) => hasWords(words, fold(field.label))),
  );
}

/** The cases up to the next question. */
export function beforeNext(following: readonly Field[]): readonly Field[] {
  const next = following.findIndex(isYesNo);
  return next < 0 ? following : following.slice(0, next);
}

/** Which many have not. */
export const ofDetail =
  /^(complements?|etage|batiment|escalier|appartement|porte|residence|lieu dit|commentaires?|observations?|remarques?)\b/;

/** « 6EL – Pension à un enfant majeur », « 6GU – à un enfant mineur »: one of a tax return's cases answers for the others. */
export function withoutOthers(found: Field[]): Field[] {
  const partOf = ({ label }: Field): string | undefined => taxBoxIn(label)?.[0];
  const answered = new Set(found.filter((field) => stateOf(field) === 'filled').map(partOf));
  // « 1AJ » and « 8HV » are of two parts of it.
  return found.filter(
    (field) => stateOf(field) === 'filled' || partOf(field) === undefined || !answered.has(partOf(field)),
  );
}
