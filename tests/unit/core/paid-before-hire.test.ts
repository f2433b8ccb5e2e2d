import { expect, test } from 'vitest';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, anAmount, aPage } from '../../support/page-model.ts';

function look(part: string, april: string, named = 'Date d’embauche') {
  return assessed(
    aPage('exemple.msa.fr', ['Déclaration trimestrielle de ressources'], {
      fields: [
        aField(named, { valueType: 'date', text: '11/05/2026', group: 'Votre travail' }),
        anAmount('Avril 2026', april, { group: part }),
        anAmount('Mai 2026', '812,40', { group: part }),
        anAmount('Juin 2026', '1 204,00', { group: part }),
      ],
      buttons: [aButton('Suivant', 'next')],
    }),
    '2026-07-07',
  ).problems.map(({ check, fieldLabel }) => [check, fieldLabel]);
}

test.each(['Payé par ce nouvel employeur', 'Salaires de ce contrat', 'Votre nouvel emploi'])(
  'a month before the day of hiring: %s',
  (part) => {
    expect(look(part, '640,00')).toEqual([['paid-month', 'Avril 2026']]);
    expect(look(part, '0')).toEqual([]);
    expect(look(part, '640,00', 'Date de fin du contrat')).toEqual([]);
  },
);

test.each([
  'Tous vos salaires',
  'Salaires de votre ancien emploi et de ce nouvel emploi',
  'Autres ressources',
])('money of another: %s', (part) => {
  expect(look(part, '640,00')).toEqual([]);
});
