import { expect, test } from 'vitest';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, anAmount, aPage } from '../../support/page-model.ts';

const asks = 'Prénom de l’enfant pour qui vous versez la pension';

function look(rule: string, name: string, children: string[]) {
  return assessed(
    aPage('exemple.impots.gouv.fr', ['Déclaration de revenus'], {
      blocks: ['Déclaration de revenus', ...children, 'Pensions versées', rule, asks, 'Montant versé'],
      fields: [aField(asks, { valueType: 'name', text: name }), anAmount('Montant versé', '1 200')],
      buttons: [aButton('Suivant', 'next')],
    }),
    '2026-05-11',
  ).problems.map(({ check, fieldLabel }) => [check, fieldLabel]);
}

const listed = ['Vos enfants à charge', 'Malo GUERIN, né en 2014', 'Iris GUERIN, née en 2017'];
const inLine = ['Enfants à charge : Malo (2014), Iris (2017)'];

test.each([
  'Aucune pension ne peut être déduite pour un enfant compté à votre charge.',
  'La pension versée pour un enfant à charge n’est pas déductible.',
])('a pension for a child who is counted: %s', (rule) => {
  expect(look(rule, 'Iris', listed)).toEqual([['contradiction', asks]]);
  expect(look(rule, 'Iris GUERIN', inLine)).toEqual([['contradiction', asks]]);
  expect(look(rule, 'Nils', listed)).toEqual([]);
  expect(look(rule, 'Iris MARCHAND', listed)).toEqual([]);
});

test('nothing said against it, or another list', () => {
  expect(look('Indiquez la pension versée pour un enfant.', 'Iris', listed)).toEqual([]);
  const rule = 'La pension versée pour un enfant à charge n’est pas déductible.';
  expect(look(rule, 'Iris', ['Vos enfants', 'Iris GUERIN, née en 2017'])).toEqual([]);
});
