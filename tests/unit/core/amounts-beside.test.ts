/** Amounts and numbers wrong by what the page itself shows beside them. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { amounts, aRadio, casesOf, days, rightly, wrongIn, wrongly } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const hours = casesOf('hours');
const aCount = casesOf('duration');

describe('a month and its year', () => {
  wrongly([
    [
      'Montant mensuel',
      amounts(['Montant mensuel : 328', 'Montant annuel inscrit sur le titre : 2 736']),
      ['Le montant mensuel est le douzième du montant annuel.'],
    ],
  ]);

  rightly([
    [
      'a twelfth with its cents',
      amounts(['Montant mensuel : 228,33', 'Montant annuel : 2 740']),
      ['Le montant mensuel est le douzième du montant annuel.'],
    ],
    [
      'a twelfth rounded',
      amounts(['Montant mensuel : 228', 'Montant annuel : 2 740']),
      ['Le montant mensuel est le douzième du montant annuel.'],
    ],
    [
      'a rent that has risen, where nothing is said',
      amounts(['Loyer mensuel : 600', 'Loyer annuel : 7 000']),
    ],
  ]);
});

describe('one line of a payslip for another', () => {
  const papers = ['Août', 'Octobre'].map(
    (month, at) =>
      `Bulletin ${month} : salaire brut ${at === 0 ? '1 540,20' : '1 602,75'} € ; net social ${at === 0 ? '1 218,46' : '1 267,93'} €`,
  );
  const net = (text: string) => anAmount('Montant net social', text);

  wrongly([['Montant net social', [net('1 602,75')], papers]]);
  rightly([
    ['its own', [net('1 267,93')], papers],
    ['of a payslip that is not shown', [net('1 300')], papers],
    ['an example', [net('2 000')], ['Exemple : salaire brut 2 000,00 € ; net social 1 560,00 €']],
    [
      'a line that is there for one of two',
      [net('1 602,75')],
      [...papers, 'Bulletin : salaire brut 1 700 € ; net imposable 1 602,75 €'],
    ],
    ['both alike', [net('500')], ['Bulletin : salaire brut 500 € ; net social 500 €']],
  ]);
});

describe('hours put for the pay', () => {
  const worked = hours('Heures travaillées dans le mois', '86');
  wrongly([
    ['Salaire brut', [worked, anAmount('Salaire brut', '86')]],
    [
      'Montant total de vos salaires bruts réels ou estimés',
      [worked, anAmount('Montant total de vos salaires bruts réels ou estimés', '86,00')],
    ],
  ]);
  const rate = ['Contrat en cours : agent d’entretien, 12,10 € brut de l’heure.'];
  wrongly([
    ['Salaire brut', [worked, anAmount('Salaire brut', '10 406')], rate],
    ['Salaire brut', [worked, anAmount('Salaire brut', '104,06')], rate],
  ]);
  rightly([
    ['a premium too', [worked, anAmount('Salaire brut', '1 640,60')], rate],
    [
      'two contracts',
      [worked, hours('Heures du second contrat', '20'), anAmount('Salaire brut', '9 000')],
      rate,
    ],
    [
      'two rates',
      [worked, anAmount('Salaire brut', '9 000')],
      [...rate, 'Heures de nuit : 15,20 € de l’heure.'],
    ],
    ['of the year', [worked, anAmount('Salaire brut annuel', '12 480')], rate],
    ['nothing yet', [worked, anAmount('Salaire brut', '0')], rate],
    ['a pay', [worked, anAmount('Salaire brut', '1 040,60')]],
    ['none of either', [hours('Nombre d’heures', '0'), anAmount('Salaire brut', '0')]],
    ['paid by the hour', [hours('Nombre d’heures', '12'), anAmount('Salaire brut horaire', '12')]],
    [
      'of two jobs',
      [
        hours('Nombre d’heures', '86', { group: 'Contrat 1' }),
        anAmount('Salaire brut', '86', { group: 'Contrat 2' }),
      ],
    ],
    ['meals', [hours('Heures travaillées', '20'), anAmount('Frais de repas', '20')]],
  ]);
});

describe('at least, at most', () => {
  const least = ['La régie accepte des versements mensuels d’au moins 30 €.'];
  wrongly([
    [
      'Versement que vous proposez chaque mois',
      amounts(['Versement que vous proposez chaque mois : 12']),
      least,
    ],
    [
      'Mensualité proposée',
      amounts(['Mensualité proposée : 15']),
      [
        'Le montant minimum de la mensualité est de 25 €.',
        'Chaque mensualité ne peut être inférieure à 25 €.',
      ],
    ],
    [
      'Montant du don',
      amounts(['Montant du don : 5']),
      ['Les dons sont acceptés à partir de 1 €. Un don ne peut dépasser 3 €.'],
    ],
  ]);
  wrongly([
    ['Versement mensuel (30 € minimum)', amounts(['Versement mensuel (30 € minimum) : 12'])],
    [
      'Nombre de participants',
      [aField('Nombre de participants', { valueType: 'count', text: '3', hint: 'Minimum 8' })],
    ],
    ['Nombre d’heures par jour', [hours('Nombre d’heures par jour', '35')]],
  ]);
  rightly([
    [
      'as many as there may be',
      [aField('Nombre de participants', { valueType: 'count', text: '8', hint: 'Au moins 8.' })],
    ],
    [
      'of an age',
      [aField('Nombre de participants', { valueType: 'count', text: '3', hint: '12 ans minimum' })],
    ],
    ['of so many months', amounts(['Loyer : 2']), ['Au moins 3 mois']],
    ['hours of a week', [hours('Nombre d’heures par semaine', '35')]],
    ['the least', amounts(['Versement que vous proposez chaque mois : 30']), least],
    ['what is due', amounts(['Somme restant due : 12', 'Versement proposé : 40']), least],
    ['two of them', amounts(['Premier versement : 12', 'Versement mensuel : 40']), least],
    [
      'the last one may be less',
      amounts(['Dernier versement : 12']),
      ['Si votre dernier versement est d’au moins 30 €, il est prélevé.'],
    ],
    [
      'had and not offered',
      amounts(['Versements reçus de la Caf : 12']),
      ['Un virement est fait pour tout versement d’au moins 15 €.'],
    ],
    [
      'a receipt for taxes',
      amounts(['Montant du don : 5']),
      ['Un reçu fiscal est édité pour un don d’au moins 10 €.'],
    ],
    ['of hers', amounts(['Pension versée : 12']), least],
  ]);
});

describe('yes, and zero', () => {
  const had = 'Avez-vous perçu une pension alimentaire ?';
  wrongly([
    ['Total perçu sur le trimestre', [aYesNo(had, 'Oui'), anAmount('Total perçu sur le trimestre', '0')]],
    ['Montant', [aYesNo('Avez-vous versé des dons en 2025 ?', 'Oui'), anAmount('Montant', '0,00')]],
    [
      'Montant perçu',
      [
        aRadio('Avez-vous reçu des indemnités ?', ['Oui, j’en ai reçu', 'Non, rien'], 'Oui, j’en ai reçu'),
        anAmount('Montant perçu', '0'),
      ],
    ],
  ]);
  rightly([
    ['no, and zero', [aYesNo(had, 'Non'), anAmount('Montant', '0')]],
    [
      'a month of three without any',
      [
        aYesNo(had, 'Oui'),
        ...amounts(['Montant, août : 0', 'Montant, septembre : 150', 'Montant, octobre : 0']),
      ],
    ],
    ['worked, and not paid yet', [aYesNo('Avez-vous travaillé ?', 'Oui'), anAmount('Montant perçu', '0')]],
    [
      'nothing taken off',
      [aYesNo('Avez-vous perçu des salaires ?', 'Oui'), anAmount('Montant prélevé', '0')],
    ],
    [
      'another question',
      [
        aYesNo(had, 'Oui'),
        anAmount('Montant', '150'),
        aYesNo('Avez-vous une épargne ?', 'Oui'),
        anAmount('Montant de l’épargne', '0'),
      ],
    ],
    ['a letter', [aYesNo('Avez-vous reçu votre attestation ?', 'Oui'), anAmount('Loyer', '0')]],
    [
      'of him',
      [aYesNo(had, 'Oui'), anAmount('Montant – Vous', '150'), anAmount('Montant – Votre conjoint', '0')],
    ],
  ]);
});

describe('so many times, and their sum in the text', () => {
  const said = [
    'Votre attestation indique 12 340 € pour les quatre trimestres réunis, de septembre 2025 à août 2026.',
  ];
  const group = 'Chiffre d’affaires par trimestre';
  const quarters = (third: string): Field[] =>
    amounts(
      [
        'Septembre à novembre 2025 : 3120',
        'Décembre 2025 à février 2026 : 2980',
        `Mars à mai 2026 : ${third}`,
        'Juin à août 2026 : 3090',
      ],
      { group },
    );

  test('a zero too many', () => {
    expect(wrongIn(quarters('31500'), { says: said })).toEqual([group]);
  });
  rightly([
    ['its sum', quarters('3150'), said],
    [
      'of other money',
      amounts(['Août 2026 : 820', 'Septembre 2026 : 0', 'Octobre 2026 : 0'], { group: 'Pension' }),
      ['Vos relevés indiquent 2 460 € de salaires pour les trois mois.'],
    ],
    ['three of four', quarters('3150').slice(0, 3), said],
    ['a ceiling', quarters('31500'), ['Le plafond indiqué est de 12 340 € pour les quatre trimestres.']],
    [
      'of another line',
      amounts(['Août 2026 : 900', 'Septembre 2026 : 900', 'Octobre 2026 : 900'], {
        group: 'Montant net social',
      }),
      ['Vos bulletins indiquent un salaire brut de 3 400 € pour les trois mois.'],
    ],
    [
      'paid by who asks',
      amounts(['Août 2026 : 900', 'Septembre 2026 : 900', 'Octobre 2026 : 900'], { group: 'Salaires' }),
      ['Total de vos droits : 600 € pour les trois mois.'],
    ],
  ]);
});

describe('what comes near such mistakes', () => {
  const worked = (text: string) => [hours('Heures travaillées', text)];
  rightly([
    [
      'adults and children among them',
      [
        aField('Nombre d’adultes', { valueType: 'count', text: '2' }),
        aField('Nombre d’enfants', { valueType: 'count', text: '1' }),
        aField('dont en situation de handicap', { valueType: 'count', text: '2' }),
      ],
    ],
    [
      'a stay within some days',
      [
        ...days(['Disponible du : 01/12/2026', 'Disponible au : 18/12/2026']),
        aCount('Durée du séjour en jours', '3'),
      ],
    ],
    [
      'days of work, said under it',
      [
        ...days(['Du : 09/11/2026', 'Au : 13/11/2026']),
        aCount('Durée du contrat en jours', '3', { hint: 'En jours ouvrés' }),
      ],
    ],
    [
      'of a loan',
      [...days(['Du : 09/11/2026', 'Au : 13/11/2026']), aCount('Durée du crédit (en mois)', '240')],
    ],
    [
      'a training in turns',
      [...days(['Début : 07/12/2026', 'Fin : 28/05/2027']), aCount('Durée du stage en semaines', '4')],
    ],
    [
      'a rate of the law',
      [...worked('12'), anAmount('Salaire brut', '900')],
      ['Smic : 12,02 € brut de l’heure.'],
    ],
    ['half an hour', [aField('Durée du trajet (30 min)', { valueType: 'duration', text: '20' })]],
    ['hours of all', [hours('Nombre d’heures par semaine de tous vos salariés', '300')]],
    [
      'a gift to be told',
      amounts(['Montant du don : 1 500']),
      ['Les dons supérieurs à 1 000 € doivent être déclarés.'],
    ],
    [
      'a right',
      amounts(['Versement proposé : 40']),
      ['Les versements d’au moins 100 € donnent droit à un échéancier.'],
    ],
    [
      'hours of one contract',
      [aField('Nombre de contrats', { valueType: 'count', text: '1' }), hours('dont heures de nuit', '40')],
    ],
    [
      'a loss',
      [
        aYesNo('Avez-vous perçu des loyers en 2025 ?', 'Oui'),
        anAmount('Loyers', '0'),
        anAmount('Déficit', '500'),
      ],
    ],
  ]);
});
