import { expect, test } from 'vitest';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, aPage, aYesNo } from '../../support/page-model.ts';

function look(
  question: string,
  answer: 'Oui' | 'Non',
  code: string,
  said = 'Votre dossier est suivi par la Caf du Jura.',
) {
  return assessed(
    aPage('wwwd.caf.fr', ['Déclarer un changement'], {
      blocks: ['Déclarer un changement', said, 'Code postal', question],
      fields: [
        aField('Code postal', { valueType: 'postal-code', text: code, group: 'Votre nouvelle adresse' }),
        aYesNo(question, answer),
      ],
      buttons: [aButton('Suivant', 'next')],
    }),
    '2026-11-24',
  ).problems.map(({ check, fieldLabel }) => [check, fieldLabel]);
}

test.each([
  'Restez-vous dans le même département ?',
  'Votre nouvelle adresse est-elle dans le Jura ?',
  'Habitez-vous toujours dans le Jura ?',
])('a postal code of another department: %s', (question) => {
  expect(look(question, 'Oui', '25000')).toEqual([['contradiction', question]]);
  expect(look(question, 'Oui', '39100')).toEqual([]);
  expect(look(question, 'Non', '25000')).toEqual([]);
});

test.each(['Changez-vous de département ?', 'Quittez-vous le Jura ?'])('%s', (question) => {
  expect(look(question, 'Oui', '39100')).toEqual([['contradiction', question]]);
  expect(look(question, 'Oui', '25000')).toEqual([]);
  expect(look(question, 'Non', '39100')).toEqual([]);
});

test('by what the page says of postal codes', () => {
  const question = 'Restez-vous dans le département ?';
  const said = 'Ce service est celui des communes dont le code postal commence par 39.';
  expect(look(question, 'Oui', '25000', said)).toEqual([['contradiction', question]]);
  expect(look(question, 'Oui', '25000', 'Ce service est ouvert à tous.')).toEqual([]);
});

test('a question of another thing', () => {
  expect(look('Êtes-vous né dans le Jura ?', 'Oui', '25000')).toEqual([]);
  expect(look('Votre employeur est-il dans le même département ?', 'Oui', '25000')).toEqual([]);
});
