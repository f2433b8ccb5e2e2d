/** An address without its town, an account without its number, in a part of the page that is otherwise filled in. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { isMarkedOptional, isYesNo, stateOf, tellsNothing, textOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { periodsOf } from '../days/order.ts';
import type { PageDate } from '../days/page-dates.ts';
import { ownFinding, type Spot, spotOf } from '../finding.ts';
import { isAccountKnown, isAccountLeft } from './account-left.ts';
import { isForSome, ofDetail } from './if-yes.ts';

const ofAddress = new Set(['address', 'postal-code', 'city']);

/** Of where somebody was born, worked or is sought, or of others, of whom she may know the town alone; a country has its own towns and no code. */
const notOfHome =
  /\b(?:naissance|nee?|employeur|travail|souhait\w*|recherch\w*|deces|ligne \d|complement\w*|suite|etranger|pays|ancienne?|precedente?|autre parent|medecin|proprietaire|bailleur|notaire|ecole|scolaire|college|lycee|creche|etablissement|evenement|manifestation)\b/;

const isTold = (field: Field): boolean => stateOf(field) === 'filled' && !tellsNothing(field);
const isLeft = (field: Field): boolean =>
  stateOf(field) === 'empty' && !field.required && !isMarkedOptional(field);

export function checkHalfTold({ asked, dates, procedure, page }: CheckContext): Finding[] {
  return [
    ...startsLeft(procedure ? dates : []).map((spot) =>
      ownFinding('required', 'problem', spot, 'required-problem'),
    ),
    ...partsLeftOf(asked, isAccountKnown(page)),
  ];
}

/** « Sortie : 18/02/2027 », and « Entrée en poste » left empty beside it. */
const startsLeft = (dates: readonly PageDate[]): Spot[] =>
  periodsOf(dates).flatMap(({ start, end }) =>
    end.reading.state === 'date' &&
    start.reading.state === 'empty' &&
    start.fields.every(isLeft) &&
    !isShownAlready.test(fold(start.spot.fieldLabel ?? '')) &&
    !start.fields.some(isForSome)
      ? [start.spot]
      : [],
  );
/** « Début (s'il a commencé ce mois-ci) » */
const isShownAlready = /\b(?:si(?! oui)|s (?:il|elle)|sinon|facultati\w*|connue?|eventuel\w*|laissez)\b/;

function partsLeftOf(asked: readonly Field[], isKnown: boolean): Finding[] {
  // Marked elsewhere, a case without its mark may stay empty.
  if (asked.some(({ required }) => required)) return [];
  if (!asked.some(({ valueType }) => valueType === 'iban' || valueType === 'postal-code')) return [];
  const parts = [...Map.groupBy(asked, ({ heading, group }) => `${heading}\n${group}`).values()];
  const left = [
    ...parts.flatMap((part) => [...addressLeft(part), ...(isKnown ? [] : accountLeft(part))]),
    ...(isKnown ? [] : paidByTransfer(asked)),
  ];
  return [...new Set(left)].map((field) =>
    ownFinding('required', 'problem', spotOf(field), 'required-problem'),
  );
}

/** « 4 rue du Lac », « Annecy », and no code. */
function addressLeft(part: readonly Field[]): Field[] {
  const cases = part.filter(
    ({ valueType, label, group }) =>
      ofAddress.has(valueType) && !ofDetail.test(fold(label)) && !notOfHome.test(foldAll(group, label)),
  );
  const sorts = new Set(cases.map(({ valueType }) => valueType));
  // Two addresses in one part, or a country beside it: nothing tells what goes with what.
  const isOne = cases.length === sorts.size && !part.some(({ valueType }) => valueType === 'country');
  const told = cases.filter(isTold);
  // « Lieu-dit Kerouzien »: a home without a street.
  const hasNoStreet = part.some((field) => /\blieu dit\b/.test(fold(field.label)) && isTold(field));
  // « 74000 Annecy », « Kehl (Allemagne) »
  const isWhole = told.some(
    (field) =>
      (/\d{5}/.test(textOf(field) ?? '') && field.valueType !== 'postal-code') ||
      (/[(,]/.test(textOf(field) ?? '') && field.valueType === 'city'),
  );
  return isOne && sorts.size === ofAddress.size && told.length === sorts.size - 1 && !isWhole && !hasNoStreet
    ? cases.filter(isLeft)
    : [];
}

const ofAccount = /\b(?:titulaire|bic|swift|banque|domiciliation|etablissement bancaire)\b/;

/** « Titulaire du compte », « BIC », and no IBAN. */
function accountLeft(part: readonly Field[]): Field[] {
  const [iban, other] = part.filter(({ valueType }) => valueType === 'iban');
  const isBegun = part.some((field) => ofAccount.test(fold(field.label)) && isTold(field) && !isYesNo(field));
  return iban && !other && isAccountLeft(iban, part) && isBegun ? [iban] : [];
}

/** How she pays, not how she is paid. */
const hersToPay = /\b(?:cartes?|cb|prelevement|especes|tipi)\b/;

/** « Mode de paiement : virement », and no IBAN. */
function paidByTransfer(asked: readonly Field[]): Field[] {
  const [iban, other] = asked.filter(({ valueType }) => valueType === 'iban');
  const choice = asked.find(
    ({ label, options }) =>
      options.length > 1 &&
      /\b(?:paiement|versement|remboursement)\b/.test(fold(label)) &&
      !options.some((option) => hersToPay.test(fold(option))),
  );
  const isTransfer = /^(?!.*\b(?:connue?|actuel|habituel|deja)\b)(?:par )?virement\b/.test(
    fold((choice && textOf(choice)) ?? ''),
  );
  return iban && !other && isAccountLeft(iban, asked) && isTransfer && choice?.heading === iban.heading
    ? [iban]
    : [];
}
