/** What may be right and is mostly wrong: told as not known, so that the page is never called complete over it. */
import { expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { find } from '../../support/any-site.ts';
import { aDate, amounts } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

/** The names of the cases of which it is not known whether they are right. */
const unsureIn = (fields: Field[]): (string | null)[] =>
  find(fields)
    .filter(({ status }) => status === 'unknown')
    .map(({ fieldLabel }) => fieldLabel);

const lines = ['Bourse : 300', 'Crédits : 200', 'Avances : 50'];

test('a total that no rows add up to, where some may be no rows of it', () => {
  expect(unsureIn([...amounts(lines), anAmount('Total', '615')])).toEqual(['Total']);
});

test.each([
  ['all', '550'],
  ['the first two', '500'],
  ['the last two', '250'],
])('a total of %s', (_name, total) => {
  expect(unsureIn([...amounts(lines), anAmount('Total', total)])).toEqual([]);
});

test('what a thing costs, among what is paid of it', () => {
  const loan = [anAmount('Mensualité', '700'), anAmount('Capital restant dû', '120 000')];
  expect(unsureIn([...loan, anAmount('Montant total du prêt', '150 000')])).toEqual([]);
});

test('a total in whole euros, of rows with cents', () => {
  const cents = ['Bourse : 300,40', 'Avances : 200,30'];
  expect(unsureIn([...amounts(cents), anAmount('Total', '501')])).toEqual([]);
});

const sports = aYesNo('Faites-vous partie d’un club ?', 'Non');
const since = 'Depuis quand';

test('a « Non », and the case under it filled in', () => {
  expect(unsureIn([sports, aDate(since, '12/03/2026')])).toEqual([since]);
});

test.each<[string, Field[]]>([
  ['left empty', [sports, aDate(since, '')]],
  ['that must be filled in by everybody', [sports, aDate(since, '12/03/2026', { required: true })]],
  ['of another part of the page', [sports, aDate(since, '12/03/2026', { group: 'Votre logement' })]],
  ['filled with none', [sports, aField('Combien de fois', { valueType: 'count', text: '0' })]],
  ['after « Oui »', [{ ...sports, value: { state: 'filled', text: 'Oui' } }, aDate(since, '12/03/2026')]],
  [
    'that asks how to write to her',
    [sports, aField('Téléphone', { valueType: 'phone', text: '0612345678' })],
  ],
])('a case %s', (_name, fields) => {
  expect(unsureIn(fields)).toEqual([]);
});

const asked = 'Demande faite le';
const answered = 'Réponse reçue le';

test('what comes after, dated before what stands over it', () => {
  expect(unsureIn([aDate(asked, '12/10/2026'), aDate(answered, '02/10/2026')])).toEqual([answered]);
});

test.each<[string, Field[]]>([
  ['that follow one another', [aDate(asked, '12/10/2026'), aDate(answered, '12/11/2026')]],
  [
    'of two parts of the page',
    [
      aDate(asked, '12/10/2026', { group: 'Votre demande' }),
      aDate(answered, '02/10/2026', { group: 'Avant' }),
    ],
  ],
  [
    'of the home and its lease',
    [aDate('Entrée dans le logement', '02/11/2026'), aDate('Date du bail', '31/10/2026')],
  ],
  [
    'of an accident and the job',
    [aDate('Date de l’accident', '12/10/2026'), aDate('Date d’embauche', '02/10/2020')],
  ],
  [
    'of rows, the last one first',
    [aDate('Ligne 1 – Retour', '12/10/2026'), aDate('Ligne 2 – Retour', '02/10/2026')],
  ],
])('dates %s', (_name, fields) => {
  expect(unsureIn(fields)).toEqual([]);
});
