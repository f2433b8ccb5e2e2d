/** « Nouvelle adresse », left empty: what of an address is never done without. */
import type { Field } from '../../page-model.ts';
import { stateOf, textOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { type Spot, spotOf } from '../finding.ts';

export const written = new Set<Field['kind']>(['text', 'textarea', 'number', 'date', 'combobox', 'search']);

/** The first of several that ask for one thing, where none of them has it. */
export function oneLeft(cases: readonly Field[]): Spot[] {
  const [first] = cases;
  return first && cases.every((field) => stateOf(field) === 'empty') ? [spotOf(first)] : [];
}

/** « Adresse de l'employeur », « Ancienne adresse », « Adresse électronique » */
const elsewhere =
  /\b(?:ancien\w*|preceden\w*|anterieur\w*|actuel\w*|quitte\w*|conjointe?|enfants?|employeur|bailleur|proprietaire|agence|banque|mail|electronique|courriel|naissance|correspondance|autre parent)\b/;
/** What many addresses do without. */
const besideStreet =
  /\b(?:complement\w*|etage|batiment|bat|escalier|appartement|appt|residence|boite|bp|suite|cedex|porte|digicode|interphone|bis|ter)\b|^(?:ligne|adresse ligne|adresse) [2-9]\b|\b(?:type|nature) de (?:la )?voie$|^(?:n|no|numero)(?: de (?:la )?(?:voie|rue))?$/;
/** Alone, an address in the country. */
const hamlet = /\b(?:lieu ?dit|hameau)\b/;
const ofStreet = /\b(?:adresse|rue|voie|domicile|logement|ou (?:habitez|vivez|logez) vous)\b/;

export function addressLeft(cases: readonly Field[], marksSome: boolean): Spot[] {
  const own = cases.filter(
    (field) => written.has(field.kind) && !elsewhere.test(foldAll(field.label, field.group)),
  );
  const isStreet = ({ valueType, label }: Field): boolean =>
    (['address', 'address-search'].includes(valueType) ||
      (valueType === 'unknown' && ofStreet.test(fold(label)))) &&
    !besideStreet.test(fold(label));
  const streets = own.filter(isStreet);
  const isInCountry = own.some(({ label, value }) => hamlet.test(fold(label)) && value.state === 'filled');
  const street = isInCountry ? [] : oneLeft(streets.filter(({ label }) => !hamlet.test(fold(label))));
  // « 3 place du Marché, 69003 Lyon », all in one case.
  const isWhole = own.some((field) => /\b\d{5}\b[ ,-]+\p{L}/u.test(textOf(field) ?? ''));
  // Elsewhere, not each has a postcode.
  const isAbroad = own.some(
    (field) => field.valueType === 'country' && !/^(?:france|)$/.test(fold(textOf(field) ?? '')),
  );
  const places =
    isAbroad || isWhole || marksSome || streets.length === 0 ? [] : (['postal-code', 'city'] as const);
  return [
    ...street,
    ...places.flatMap((type) =>
      oneLeft(
        own.filter(
          ({ valueType, label }) =>
            valueType === type && !hamlet.test(fold(label)) && !besideStreet.test(fold(label)),
        ),
      ),
    ),
  ];
}
