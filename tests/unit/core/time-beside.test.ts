/** Lengths of time, months and years, beside what says which they are. */
import { describe, expect, test } from 'vitest';
import { valueTypesOf } from '../../../core/reading/value-type.ts';
import {
  aDate,
  casesOf,
  days,
  type OrdinaryPage,
  rightly,
  wrongIn,
  wrongly,
} from '../../support/filled-in.ts';
import { aCaseAsRead, aField } from '../../support/page-model.ts';

const hours = casesOf('hours');
const aCount = casesOf('duration');

describe('more hours than the days beside them hold', () => {
  const look = (
    name: string,
    worked: string,
    {
      from = 'Vous avez travaillé du',
      to = 'Au (dernier jour travaillé)',
      group = null as string | null,
    } = {},
  ) =>
    wrongIn([
      aDate(from, '24/11/2026', { group }),
      aDate(to, '26/11/2026', { group }),
      hours(name, worked, { group }),
    ]);

  test.each([
    'Nombre d’heures sur cette période',
    'Heures travaillées',
    'Total des heures de cette mission',
    'Nombre d’heures travaillées entre ces deux dates',
    'Heures faites entre ces deux jours',
    'Nombre d’heures travaillées pour ce contrat',
    'Heures effectuées (sans les minutes)',
  ])('%s', (name) => {
    for (const group of ['Votre contrat du mois', null]) {
      expect(look(name, '210', { group })).toEqual([name]);
      expect(look(name, '72', { group })).toEqual([]);
      expect(look(name, '24 h', { group })).toEqual([]);
    }
  });

  test('hours of another time, days of something else', () => {
    const group = 'Votre emploi';
    expect(look('Heures travaillées dans le mois', '151', { group })).toEqual([]);
    expect(look('Heures prévues au contrat', '455', { group })).toEqual([]);
    expect(look('Heures travaillées', '151', { from: 'Arrêt de travail du', to: 'Au' })).toEqual([]);
    const away = { from: 'Absence pour maladie du', to: 'Absence pour maladie au', group };
    expect(look('Heures travaillées', '151', away)).toEqual([]);
    const next = { from: 'Prochain contrat, début', to: 'Prochain contrat, fin' };
    expect(look('Heures travaillées', '151', next)).toEqual([]);
    const twoJobs = ['Emploi 1', 'Emploi 2'].flatMap((name, at) => [
      aDate('Travail du', '01/11/2026', { group: name }),
      aDate('Au', at === 0 ? '30/11/2026' : '03/11/2026', { group: name }),
      hours('Heures travaillées', at === 0 ? '151' : '21', { group: name }),
    ]);
    expect(wrongIn(twoJobs)).toEqual([]);
  });

  test('a case for hours « sur cette période » is one for hours', () => {
    const type = (label: string) => valueTypesOf([aCaseAsRead(label)])[0];
    expect(type('Nombre d’heures sur cette période')).toBe('hours');
    expect(type('Heures de la période')).toBe('hours');
    expect(type('Période travaillée')).toBe('period');
  });
});

describe('days, weeks and months beside the first and the last day', () => {
  wrongly([
    [
      'Durée de l’arrêt, en jours',
      [
        ...days(['Premier jour d’arrêt : 09/11/2026', 'Dernier jour d’arrêt : 13/11/2026']),
        aCount('Durée de l’arrêt, en jours', '15'),
      ],
    ],
    [
      'Nombre de jours',
      [
        aCount('Nombre de jours', '3', { hint: 'Premier et dernier jours compris' }),
        ...days(['Du : 09/11/2026', 'Au : 13/11/2026']),
      ],
    ],
    [
      'Nombre de semaines demandées',
      [
        aCount('Nombre de semaines demandées', '3 semaines'),
        ...days(['Du (lundi) : 07/12/2026', 'Au (dimanche) : 24/01/2027']),
      ],
    ],
    [
      'Durée du contrat (en mois)',
      [
        ...days(['Date de début : 01/09/2026', 'Date de fin : 30/11/2026']),
        aCount('Durée du contrat (en mois)', '6'),
      ],
    ],
    [
      'Durée du stage en semaines',
      [
        ...days(['Début du stage : 07/12/2026', 'Fin du stage : 18/12/2026']),
        aCount('Durée du stage en semaines', '6'),
      ],
    ],
  ]);

  wrongly([
    [
      'Durée de l’arrêt de travail (jours)',
      [...days(['Du : 09/11/2026', 'Au : 13/11/2026']), aCount('Durée de l’arrêt de travail (jours)', '2')],
    ],
  ]);

  const week = days(['Du : 09/11/2026', 'Au : 13/11/2026']);
  const one = (name: string, label: string, text: string, dates = week): OrdinaryPage => [
    name,
    [...dates, aCount(label, text)],
  ];
  rightly([
    one('the last day in it', 'Durée en jours', '5'),
    one('or not', 'Durée du séjour en jours', '4'),
    one('nights', 'Nombre de nuits', '4'),
    one('days of work alone', 'Nombre de jours travaillés', '3'),
    one('of a child there some of them', 'Nombre de jours', '2'),
    one('half a day', 'Nombre de jours', '4,5'),
    one('hours of each', 'Nombre d’heures par jour', '7'),
    one('children who come', 'Nombre d’enfants présents sur les jours', '12'),
    one('of another absence', 'Nombre de jours déjà pris', '20'),
    one('what is left of leave', 'Nombre de jours de congés restants', '20'),
    one('the most that may be asked', 'Durée maximale en jours', '30'),
    one(
      'two weeks, some days begun',
      'Nombre de semaines',
      '2',
      days(['Du : 09/11/2026', 'Au : 20/11/2026']),
    ),
    one(
      'a year of rent',
      'Durée du bail (en mois)',
      '36',
      days(['Date de début : 15/11/2026', 'Date de fin : 14/11/2029']),
    ),
    one(
      'the day after too',
      'Durée du contrat en mois',
      '6',
      days(['Début : 01/12/2026', 'Fin : 01/06/2027']),
    ),
    one('February', 'Durée du contrat (en mois)', '1', days(['Début : 01/02/2027', 'Fin : 28/02/2027'])),
    one('with breaks', 'Nombre de semaines de stage', '6', days(['Début : 07/12/2026', 'Fin : 26/03/2027'])),
    one(
      'a trial',
      'Durée de la période d’essai (en mois)',
      '3',
      days(['Début : 01/12/2026', 'Fin : 31/12/2026']),
    ),
    one('of what is late', 'Nombre de jours de retard', '400'),
    one('of rents not paid', 'Nombre de mois de loyers impayés', '4'),
    one('of a loan', 'Durée du crédit (en mois)', '240'),
    one('of a job', 'Ancienneté (en mois)', '40'),
    one('of a market', 'Nombre de jours de présence au marché', '2'),
    [
      'two periods',
      [...week, ...days(['Du : 16/11/2026', 'Au : 20/11/2026']), aCount('Nombre de jours', '10')],
    ],
    ['of another part of the page', [...week, aCount('Durée en mois', '12', { group: 'Votre contrat' })]],
    ['in years', [...week, aCount('Durée du titre en années', '10')]],
  ]);
});

describe('the month of the title and the month chosen', () => {
  const months = ['septembre 2026', 'octobre 2026', 'novembre 2026'];
  const aMonth = (label: string, text: string) =>
    aField(label, { kind: 'select', valueType: 'choice', options: months, text });
  const title = { title: 'Actualisation du mois de novembre 2026' };

  test.each(['Mois auquel se rapportent ces heures', 'Mois travaillé', 'Mois concerné'])('%s', (label) => {
    expect(wrongIn([aMonth(label, 'octobre 2026')], title)).toEqual([label]);
    expect(wrongIn([aMonth(label, 'novembre 2026')], title)).toEqual([]);
  });

  rightly([
    ['of a payment', [aMonth('Mois de versement du salaire', 'octobre 2026')], [], title],
    ['of the last payslip', [aMonth('Mois du dernier bulletin', 'octobre 2026')], [], title],
    ['of the last work', [aMonth('Dernier mois travaillé', 'octobre 2026')], [], title],
    ['of a beginning', [aMonth('Mois de début d’activité', 'septembre 2026')], [], title],
    [
      'of a quarter',
      [aMonth('Mois concerné', 'octobre 2026')],
      [],
      { title: 'Ressources de septembre, octobre et novembre 2026' },
    ],
    ['of a page that has none', [aMonth('Mois concerné', 'octobre 2026')]],
    [
      'of a bill',
      [aMonth('Mois concerné', 'octobre 2026')],
      [],
      { title: 'Réclamation cantine – factures de novembre 2026' },
    ],
  ]);
});

describe('the year of the title and the year chosen', () => {
  const years = (label: string, text: string, options: string[]) =>
    aField(label, { kind: 'select', valueType: 'choice', options, text });
  const income = { title: 'Déclaration des revenus 2025' };
  const school = { title: 'Inscription scolaire 2026-2027' };
  const ofIncome = (label: string, text: string) => years(label, text, ['2024', '2025', '2026']);
  const ofSchool = (label: string, text: string) => years(label, text, ['2025-2026', '2026-2027']);

  test('another', () => {
    expect(wrongIn([ofIncome('Année des revenus', '2024')], income)).toEqual(['Année des revenus']);
    expect(wrongIn([ofSchool('Année scolaire', '2025-2026')], school)).toEqual(['Année scolaire']);
  });

  rightly([
    ['the same', [ofIncome('Année des revenus', '2025')], [], income],
    ['of the notice', [ofIncome('Année de l’avis d’impôt', '2026')], [], income],
    ['of a building', [ofIncome('Année d’achèvement', '2024')], [], income],
    ['of school', [ofSchool('Année scolaire', '2026/2027')], [], school],
    ['of school before', [ofSchool('Année scolaire précédente', '2025-2026')], [], school],
    [
      'of a page that names two',
      [ofIncome('Année des revenus', '2024')],
      [],
      {
        title: 'Revenus 2024 ou revenus 2025',
        headings: [
          { level: 1, text: 'Revenus 2024' },
          { level: 2, text: 'Revenus 2025' },
        ],
      },
    ],
  ]);
});

describe('hours beside when it begins and ends', () => {
  const from = (start: string, end: string, length: string, label = 'Durée (en heures)') => [
    hours('Heure de début', start),
    hours('Heure de fin', end),
    hours(label, length),
  ];
  wrongly([
    ['Durée (en heures)', from('14:00', '17:00', '5')],
    ['Nombre d’heures', from('9h', '12h30', '3', 'Nombre d’heures')],
  ]);
  rightly([
    ['as many', from('14:00', '17:00', '3')],
    ['half an hour', from('9h', '12h30', '3,5')],
    ['past midnight', from('20:00', '01:00', '5')],
    ['of several days', [...from('14:00', '17:00', '9'), ...days(['Du : 07/12/2026', 'Au : 09/12/2026'])]],
    [
      'with a break',
      [...from('9:00', '17:00', '7'), aField('Durée de la pause', { valueType: 'duration', text: '1 h' })],
    ],
    ['of work in the month', from('9:00', '17:00', '86', 'Heures travaillées dans le mois')],
    ['in minutes', from('14:00', '17:00', '180', 'Durée en minutes')],
    [
      'of another part',
      [
        ...from('14:00', '17:00', '3').slice(0, 2),
        hours('Nombre d’heures', '35', { group: 'Votre contrat' }),
      ],
    ],
  ]);
});

describe('a time told in one month, over or beside the day', () => {
  const today = '2026-08-20';
  const look = (label: string, day: string, given: Parameters<typeof aDate>[2] = {}, says: string[] = []) =>
    wrongIn([aDate(label, day, given)], { says, today });
  test.each<[string, Parameters<typeof aDate>[2], string[]]>([
    ['Date de la mission', { hint: 'Un jour de juillet 2026' }, []],
    ['Date de la mission', { hint: 'Doit tomber entre le 1er et le 31 juillet 2026' }, []],
    ['Date de reprise', { group: 'Reprise d’emploi en juillet 2026' }, []],
    ['Date du trajet', { group: 'Trajets de juillet 2026' }, []],
    ['Date de la garde', { group: 'Garde d’enfant (juillet 2026)' }, []],
    ['Date de l’arrêt', {}, ['Seuls les arrêts de juillet 2026 sont à déclarer.']],
    ['Date de la vacation', {}, ['Ne notez que les vacations de juillet 2026.']],
  ])('%s, %j %s', (label, given, says) => {
    expect(look(label, '12/06/2026', given, says)).toEqual([label]);
    expect(look(label, '12/07/2026', given, says)).toEqual([]);
  });

  test('in a year; a period that lies out of it', () => {
    expect(look('Date du don', '12/06/2024', { hint: 'Dons faits en 2025 seulement' })).toEqual([
      'Date du don',
    ]);
    expect(look('Date du don', '12/06/2025', { hint: 'Dons faits en 2025 seulement' })).toEqual([]);
    const work = (from: string, to: string) =>
      wrongIn(days([`Du : ${from}`, `Au : ${to}`], { group: 'Votre activité en juillet 2026' }), { today });
    expect(work('02/06/2026', '28/06/2026')).toEqual(['Au']);
    // It may have begun before.
    expect(work('02/06/2026', '28/07/2026')).toEqual([]);
  });

  rightly([
    ['paid after', [aDate('Date', '05/08/2026', { group: 'Salaire de juillet 2026' })], [], { today }],
    [
      'hired before',
      [aDate('Date d’embauche', '05/03/2024', { group: 'Emploi en juillet 2026' })],
      [],
      { today },
    ],
    [
      'an example',
      [aDate('Date de la mission', '05/06/2026', { hint: 'Exemple : 12 juillet 2026' })],
      [],
      { today },
    ],
    [
      'to enrol',
      [aDate('Date de visite', '05/10/2026', { hint: 'Inscriptions en septembre 2026' })],
      [],
      { today },
    ],
    ['prices', [aDate('Date de la facture', '05/01/2025', { hint: 'Tarifs de 2026' })], [], { today }],
    [
      'a bill comes after',
      [aDate('Date de la facture', '05/08/2026')],
      ['Factures de juillet 2026'],
      { today },
    ],
    [
      'the next title',
      [aDate('Date de fin du contrat', '29/03/2026')],
      ['Date de fin du contrat', 'Janvier 2026'],
      { today },
    ],
  ]);
});
