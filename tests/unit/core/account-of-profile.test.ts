/** The page of a declaration where she tells where she lives and where to pay: its account, left empty. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aFile, problemsIn, quarterly } from '../../support/filled-in.ts';
import { aButton, aField, aYesNo } from '../../support/page-model.ts';

const head = 'Vérifiez votre situation professionnelle et personnelle';
const anAccount = (text: string, given: Parameters<typeof aField>[1] = {}): Field =>
  aField(given.label ?? 'IBAN', { valueType: 'iban', text, ...given });
const rest = [
  aField('Numéro et rue', { valueType: 'address', text: '4 rue du Lac' }),
  aField('Code postal', { valueType: 'postal-code', text: '74000' }),
  aField('Ville', { valueType: 'city', text: 'Annecy' }),
  aField('Téléphone portable', { valueType: 'phone', text: '06 14 57 20 93' }),
];
const look = (fields: Field[], says: string[] = [], title = head): (string | undefined)[] =>
  problemsIn(fields, [title, ...says, ...fields.map(({ label }) => label)], {
    ...quarterly,
    headings: [quarterly.title, title].map((text, at) => ({ text, level: at + 1 })),
    buttons: [aButton('Je confirme mon profil', 'next')],
  }).map(([, label]) => label ?? undefined);

test.each([head, 'Votre profil', 'Vos coordonnées', 'Vos coordonnées bancaires'])('under « %s »', (title) => {
  expect(look([...rest, anAccount('')], [], title)).toEqual(['IBAN']);
  expect(look([...rest.slice(0, 2), anAccount('')], [], title)).toEqual(['IBAN']);
  expect(look([...rest, anAccount('FR76 3000 6000 0112 3456 7890 189')], [], title)).toEqual([]);
});
test('by another name', () => {
  expect(look([...rest, anAccount('', { label: 'Numéro de compte (IBAN)' })])).toHaveLength(1);
});

describe('not where there is nothing to write', () => {
  test.each([
    ['Compte connu : FR76 •••• •••• 0189'],
    ['Nous vous payons sur le compte se terminant par 0189.'],
    ['Laissez l’IBAN vide si votre compte n’a pas changé.'],
    ['À remplir seulement si vous changez de compte.'],
    ['Votre RIB est déjà dans votre dossier.'],
  ])('%s', (says) => expect(look([...rest, anAccount('')], [says])).toEqual([]));
  test('an account of another name, or not for all', () => {
    expect(look([...rest, anAccount('', { label: 'IBAN (facultatif)' })])).toEqual([]);
    expect(look([...rest, anAccount('', { label: 'IBAN (si changement)' })])).toEqual([]);
  });
  test('a question of whether it changed, a paper that has it, a page she has not begun', () => {
    expect(look([...rest, aYesNo('Votre compte bancaire a-t-il changé ?', 'Non'), anAccount('')])).toEqual(
      [],
    );
    expect(look([...rest, aYesNo('Gardez-vous le même compte bancaire ?', 'Oui'), anAccount('')])).toEqual(
      [],
    );
    expect(look([...rest, aFile('Votre RIB', 'rib.pdf'), anAccount('')])).toEqual([]);
    expect(look([anAccount('')])).toEqual([]);
  });
  test('where the others bear a star', () => {
    expect(look([...rest.map((one) => ({ ...one, required: true })), anAccount('')])).toEqual([]);
  });
});
