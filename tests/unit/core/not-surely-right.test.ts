/** What may be right and may be wrong: told as not known, so that the page is never called complete over it. */
import { expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aDate, amounts, townHall } from '../../support/filled-in.ts';
import { aButton, aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';

/** The names of the cases of which it is not known whether they are right. */
function unsureIn(fields: Field[]): (string | null)[] {
  const title = 'Demande en ligne';
  const page = aPage(townHall, [title], {
    blocks: [title, ...fields.map(({ label }) => label)],
    fields,
    buttons: [aButton('Suivant', 'next')],
  });
  const { findings } = assessed(page, '2026-11-24');
  return findings.filter(({ status }) => status === 'unknown').map(({ fieldLabel }) => fieldLabel);
}

const lines = ['Bourse : 300', 'Dons de la famille : 200', 'Remboursements attendus : 50'];

test('a total that no rows add up to, where some may be no rows of it', () => {
  expect(unsureIn([...amounts(lines), anAmount('Total attendu', '615')])).toEqual(['Total attendu']);
});

test.each([
  ['all', '550'],
  ['the first two', '500'],
  ['the last two', '250'],
])('a total of %s', (_name, total) => {
  expect(unsureIn([...amounts(lines), anAmount('Total attendu', total)])).toEqual([]);
});

test('a total in whole euros, of rows with cents', () => {
  const cents = ['Bourse : 300,40', 'Dons de la famille : 200,30'];
  expect(unsureIn([...amounts(cents), anAmount('Total attendu', '501')])).toEqual([]);
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
