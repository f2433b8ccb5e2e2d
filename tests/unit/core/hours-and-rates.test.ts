/** Hours times the other rate, and minutes written where hundredths of an hour are asked. */
import { describe, expect, test } from 'vitest';
import { amounts, casesOf, hours, rightly, wrongIn, wrongly } from '../../support/filled-in.ts';

const rates = 'Salaire convenu : 13,50 € brut de l’heure, congés payés compris ; soit 10,53 € net.';
const table = 'Taux horaire : 10,53 € nets, 13,50 € bruts.';
const work = (pay: string, name = 'Salaire brut') => [
  ...hours(['Nombre d’heures : 40']),
  ...amounts([`${name} : ${pay}`]),
];

describe('hours times the other rate', () => {
  wrongly([
    ['Salaire brut', work('421'), [rates]],
    ['Salaire brut', work('421,20'), [table]],
    ['Salaire net perçu', work('540', 'Salaire net perçu'), [rates]],
  ]);
  rightly([
    ['the gross rate', work('540'), [rates]],
    ['the net rate', work('421', 'Salaire net perçu'), [rates]],
    ['another pay', work('450'), [rates]],
    ['one rate', work('540'), ['Salaire convenu : 13,50 € brut de l’heure.']],
    ['which is asked is not said', work('421', 'Salaire'), [rates]],
  ]);
});

test('each employer has his rates', () => {
  const hint = 'Montant brut du mois, arrondi à l’euro le plus proche.';
  const lookAt = (pay: string, other: string) =>
    wrongIn(
      [
        ...hours(['Nombre d’heures : 40'], { group: 'Mme Pradel' }),
        ...amounts([`Salaire : ${pay}`], { group: 'Mme Pradel', hint }),
        ...hours(['Nombre d’heures : 22'], { group: 'Mairie de Lunas' }),
        ...amounts([`Salaire : ${other}`], { group: 'Mairie de Lunas', hint }),
      ],
      { says: ['Mme Pradel', rates, hint, 'Mairie de Lunas', 'Salaire convenu : 12,40 € brut de l’heure.'] },
    );
  expect(lookAt('421', '273')).toEqual(['Salaire']);
  expect(lookAt('540', '273')).toEqual([]);
});

test('the line under the name says which is asked', () => {
  const under = 'Montant brut du mois, avant toute retenue.';
  const lookAt = (pay: string) => {
    const fields = work(pay, 'Salaire');
    const blocks = ['Demande', rates, 'Nombre d’heures', 'Salaire', '€', under];
    return wrongIn(fields, { blocks });
  };
  expect(lookAt('421')).toEqual(['Salaire']);
  expect(lookAt('540')).toEqual([]);
});

describe('minutes for hundredths', () => {
  const told = 'Déclaration enregistrée : 48 h 30 de travail.';
  const rule =
    'La durée s’exprime en centièmes d’heure : un quart d’heure se note 0,25, une demi-heure 0,50.';
  const time = (text: string, name = 'Durée travaillée') => [casesOf('duration')(name, text)];
  wrongly([
    ['Durée travaillée', time('48,30'), [told, rule]],
    ['Durée travaillée', time('48.3'), [told, rule]],
    [
      'Heures (en décimal)',
      [casesOf('hours')('Heures (en décimal)', '12,45')],
      ['Heures de garde : 12 heures 45'],
    ],
  ]);
  rightly([
    ['in hundredths', time('48,50'), [told, rule]],
    ['in short', time('48,5'), [told, rule]],
    ['as they are asked is not said', time('48,30'), [told]],
    ['another time that is so', time('48,30'), ['Total : 48 h 18.', 'Prévu : 48 h 30.', rule]],
  ]);
});
