/** Where a sentence asks for every case, one that may well be the detail of an answer that was not given. */
import type { Field, PageModel } from '../../page-model.ts';
import { readPageConvention } from '../../reading/required-words.ts';
import { isYesNo, stateOf, textOf, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { isStarred } from './need-not.ts';

/** Further than that from a choice, a case is no detail of it. */
const mostBetween = 4;

/** What is asked of everybody, whatever was chosen before; « Téléphone du loueur » is not. */
const ofAnybody = new Set(['phone', 'email', 'postal-code', 'city', 'nir', 'consent', 'file', 'birth-place']);
const ownNames = new Set(['name', 'address', 'iban', 'tax-number']);
const ofSomebody = /\b(?:du|de la|de l|des|d une?)\b/;

/** « Motif de la correction »: of the request, whatever was chosen first. */
const ofWhole = /^(?:motifs?|raisons?|pourquoi)\b.*\b(?:demande|correction|declaration|changement)\b/;

function isOfAnybody({ valueType, label }: Field): boolean {
  const name = fold(label);
  if (/\bnaissance\b/.test(name) || ofWhole.test(name)) return true;
  return (ofAnybody.has(valueType) || ownNames.has(valueType)) && !ofSomebody.test(name);
}

const ends = /\b(?:depart|fin|sortie|arret)\b/;

/** « Votre père est décédé »: of whom some things are known, and others are no more. */
const ofNobody = /\b(?:decedee?|inconnue?|absente?|sans|aucune?)\b/;

/** Whether the page says once for all that every case is needed: no one of them is then marked by itself. */
export const asksForAll = ({ blocks }: PageModel): boolean => readPageConvention(blocks).allRequired;

/** « Civilité », « Pays », a list of months: nothing depends on them. */
const ofNothing = new Set(['title', 'country', 'date-part', 'month', 'year', 'department']);
const isChoice = ({ options, valueType }: Field): boolean => options.length > 1 && !ofNothing.has(valueType);

/**
 * « Véhicule : personnel », « Immatriculation », filled in, and « Nom du loueur », left: the choice has its detail, and the
 * sentence about all cases says nothing of those of its other answers. Nor does it after « Non ».
 */
export function mayBeOfAnotherAnswer(field: Field, asked: readonly Field[], page: PageModel): boolean {
  if (isYesNo(field) || isOfAnybody(field) || isStarred(field, page)) return false;
  const at = asked.indexOf(field);
  const from = asked.slice(0, at).findLastIndex(isChoice);
  const choice = asked[from];
  if (!choice || at - from > mostBetween + 1) return false;
  // Or the question itself stands over it.
  if (![choice.heading, choice.label].includes(field.heading)) return false;
  // « Vit toujours chez vous ? Oui », then the day of a departure.
  const isOfEnd = /\b(?:toujours|encore)\b/.test(fold(choice.label)) && ends.test(fold(field.label));
  if (isYesNo(choice)) return yesNoOf(choice) === (isOfEnd ? 'yes' : 'no');
  const isOther = /^autres?\b/;
  const chosen = fold(textOf(choice) ?? '');
  if (isOther.test(fold(field.label)) && choice.options.some((option) => isOther.test(fold(option))))
    return !isOther.test(chosen);
  const end = asked.findIndex((one, index) => index > from && isChoice(one));
  const run = asked.slice(from + 1, end < 0 ? asked.length : end);
  // One alone, with nothing beside it, is the detail of the answer given.
  // The only one left between others that are given is one of them.
  // Beside one that is needed, those marked as free are none of those left.
  const left = run.filter((one) => stateOf(one) === 'empty' && (one.required || !field.required));
  // In a part of its own, others of which are given, it is not what another answer would open.
  const isInPart =
    field.group !== null &&
    field.group !== choice.group &&
    run.some((one) => one.group === field.group && stateOf(one) === 'filled');
  const isAmong =
    left.length === 1 && (isInPart || run[0] !== field) && run.at(-1) !== field && !ofNobody.test(chosen);
  return chosen !== '' && run.length > 1 && !isAmong;
}
