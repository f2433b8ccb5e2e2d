/** An empty case that an answer of the page leaves nothing to say of, in other words than its own. */
import type { Field } from '../../page-model.ts';
import { isYesNo, stateOf, textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { stem } from '../../wording/stem.ts';

export function isLeftByChoice(field: Field, asked: readonly Field[]): boolean {
  return isOfUnknown(field, asked) || isOfSame(field, asked) || isOfOtherEvent(field, asked);
}

const isEmpty = (field: Field): boolean => stateOf(field) === 'empty';

export const wordsOf = (text: string): string[] =>
  fold(text)
    .split(' ')
    .filter(
      (word) => word.length > 2 && !/^(?:precise[rz]|pour|vous|votre|dans|cas|les|des|une?)$/.test(word),
    )
    .map(stem);

export const isSame = /\b(?:meme|identique|inchange\w*)\b/;

const isUnknown = /^(?:inconnue?s?|non connue?s?|aucune?|sans objet|neant|absente?)$/;
const saysUnknown =
  /\binconnue?s?\b|\b(?:ne|n) (?:connai\w*|sai\w*|ai|avons|a|dispos\w*|possed\w*) (?:pas|aucune?|plus)\b/;

/** « Le père est : inconnu », beside « Nom du père »; « Je ne connais pas l'heure », ticked, beside « Heure de naissance ». */
function isOfUnknown(field: Field, asked: readonly Field[]): boolean {
  const own = new Set(wordsOf(field.label));
  return asked.some((one) => {
    const isSo =
      one.kind === 'checkbox'
        ? !isEmpty(one) && saysUnknown.test(fold(one.label))
        : one.options.length > 1 && isUnknown.test(fold(textOf(one) ?? ''));
    return (
      isSo &&
      one !== field &&
      one.heading === field.heading &&
      wordsOf(one.label).some((word) => own.has(word))
    );
  });
}

/** « Adresse de facturation : identique », and its case or its part left. */
function isOfSame(field: Field, asked: readonly Field[]): boolean {
  const own = new Set([field.label, field.group ?? ''].flatMap(wordsOf));
  return asked
    .slice(0, asked.indexOf(field))
    .some(
      (one) =>
        one.options.length > 1 &&
        isSame.test(fold(textOf(one) ?? '')) &&
        wordsOf(one.label).some((word) => own.has(word)),
    );
}

/** What is asked of one answer among others, which names it in other words. */
const events: [asked: RegExp, answer: RegExp][] = [
  [/\b(?:deces|defunte?)\b/, /\b(?:veuf|veuve|veuvage|deces|decedee?)\b/],
  [/^(?:iban|bic|rib|titulaire du compte|banque|domiciliation)\b/, /\b(?:virement|prelevement|compte)\b/],
  [
    /^(?:siret|siren|raison sociale|kbis|(?:numero|n) de tva)\b/,
    /\b(?:entreprises?|professionnel\w*|societe|commerc\w*|independante?|employeur|auto\w*|micro\w*)\b/,
  ],
  [
    /\b(?:(?:titre|carte) de sejour|(?:entree|arrivee) en france)\b/,
    /\b(?:etrang\w*|autres?|union|europ\w*|ue|hors)\b/,
  ],
];

/** « Date du décès », under « Séparé » where « Veuf » could be chosen; « IBAN », under « Par chèque » where « Par virement » could. */
function isOfOtherEvent(field: Field, asked: readonly Field[]): boolean {
  const name = fold(field.label);
  const answer = events.find(([words]) => words.test(name))?.[1];
  if (!answer) return false;
  const choices = asked
    .slice(0, asked.indexOf(field))
    .filter((one) => !isYesNo(one) && one.options.some((option) => answer.test(fold(option))));
  return choices.some((one) => !isEmpty(one)) && !choices.some((one) => answer.test(fold(textOf(one) ?? '')));
}
