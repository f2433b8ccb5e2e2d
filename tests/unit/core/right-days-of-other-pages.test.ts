/** Days that are right, in other words and layouts than those a check was made for. */
import { describe } from 'vitest';
import { aDate, days, rightlyOn } from '../../support/filled-in.ts';

const ft = {
  host: 'candidat.francetravail.fr',
  title: 'Je m’actualise pour février 2027',
  today: '2027-03-03',
};

describe('days', () => {
  const within = 'Les dates doivent être comprises entre le 01/02/2027 et le 28/02/2027.';
  const stop = (from: string, to: string, given = {}) =>
    days([`Premier jour de l’arrêt : ${from}`, `Dernier jour de l’arrêt : ${to}`], given);
  const names = ['Premier jour de l’arrêt', 'Dernier jour de l’arrêt'];
  rightlyOn(ft, [
    [
      'bounded in one part of the page',
      [
        aDate('Premier jour travaillé', '03/02/2027', { heading: 'Vos périodes de travail' }),
        aDate('Date de début du contrat', '04/01/2027', { heading: 'Votre contrat' }),
      ],
      [],
      {
        headings: [
          { level: 1, text: ft.title },
          { level: 2, text: 'Vos périodes de travail' },
          { level: 2, text: 'Votre contrat' },
        ],
        blocks: [
          ft.title,
          'Vos périodes de travail',
          within,
          'Premier jour travaillé',
          'Votre contrat',
          'Date de début du contrat',
        ],
      },
    ],
    [
      'the day she signs',
      [aDate('Premier jour travaillé', '03/02/2027'), aDate('Fait le', '03/03/2027')],
      [within],
    ],
    [
      'another sick leave than the one known',
      stop('18/02/2027', '26/02/2027'),
      [],
      {
        headings: [
          { level: 1, text: ft.title },
          { level: 2, text: 'Ajouter un arrêt' },
        ],
        blocks: [ft.title, 'Arrêt maladie du 01/02/2027 au 12/02/2027', 'Ajouter un arrêt', ...names],
      },
    ],
    [
      'a second one, in the same words',
      [
        ...stop('01/02/2027', '05/02/2027', { group: 'Arrêt 1' }),
        ...stop('18/02/2027', '26/02/2027', { group: 'Arrêt 2' }),
      ],
      [],
      {
        blocks: [
          ft.title,
          'Arrêt 1',
          'Arrêt maladie du 01/02/2027 au 05/02/2027',
          ...names,
          'Arrêt 2',
          ...names,
        ],
      },
    ],
    [
      'what is paid begins three days later',
      stop('15/02/2027', '28/02/2027'),
      ['Indemnités journalières de votre arrêt maladie : du 18/02/2027 au 28/02/2027'],
    ],
    [
      'a leave put off',
      days(['Premier jour du congé : 26/03/2027']),
      ['Dates légales de votre congé maternité : du 05/03/2027 au 24/06/2027'],
    ],
  ]);
});

describe('days that bind nothing', () => {
  const f = {
    host: 'candidat.francetravail.fr',
    title: 'Je m’actualise pour février 2027',
    today: '2027-03-03',
  };
  rightlyOn(f, [
    [
      'a contract declared a month before',
      days(['Date de début du contrat : 08/02/2027', 'Date de fin du contrat : 26/02/2027']),
      ['Contrat déclaré le mois dernier : du 04/01/2027 au 29/01/2027'],
    ],
    [
      'the last contract known',
      days(['Date de début du contrat : 08/02/2027', 'Date de fin du contrat : 26/02/2027']),
      ['Dernier contrat connu chez Ormes : du 04/01/2027 au 29/01/2027'],
    ],
    [
      'when one may enrol',
      days(['Premier jour de la formation : 08/02/2027']),
      ['Inscriptions à la formation ouvertes du 01/02/2027 au 05/02/2027'],
    ],
    [
      'a part of the training',
      days(['Dernier jour de la formation : 26/03/2027']),
      ['Formation Bureautique, module 1 du 01/02/2027 au 12/02/2027'],
    ],
    [
      'a time that is known in part',
      days(['Premier jour de l’arrêt : 01/02/2027', 'Dernier jour de l’arrêt : 20/02/2027']),
      ['Période d’arrêt connue : du 01/02/2027 au 10/02/2027'],
    ],
    [
      'a sick leave that was made longer',
      days(['Premier jour de l’arrêt : 01/02/2027', 'Dernier jour de l’arrêt : 20/02/2027']),
      [
        'Avis d’arrêt de travail reçu : du 01/02/2027 au 10/02/2027',
        'Avis de prolongation reçu : du 11/02/2027 au 20/02/2027',
      ],
    ],
    [
      'when the business is closed',
      days(['Premier jour de congé : 15/02/2027']),
      ['Votre entreprise ferme pour congés du 22/02/2027 au 26/02/2027'],
    ],
    [
      'holidays of schools',
      days(['Premier jour de congé : 15/02/2027']),
      ['Congés scolaires zone A : du 13/02/2027 au 01/03/2027'],
    ],
    [
      'a paper that holds for some days',
      days(['Date de fin du contrat : 26/02/2027']),
      ['Attestation valable du 01/02/2027 au 28/02/2027 pour votre contrat'],
    ],
    [
      'days of work, and the day of joining',
      [aDate('Date du dernier jour travaillé', '12/02/2027'), aDate('Date d’inscription', '04/01/2027')],
      ['Les dates de travail doivent être comprises entre le 01/02/2027 et le 28/02/2027.'],
    ],
    [
      'days of work alone',
      [aDate('Premier jour travaillé', '12/02/2027'), aDate('Date d’embauche', '04/01/2027')],
      ['Indiquez seulement les dates de travail du 1er au 28 février 2027.'],
    ],
    [
      'days of one thing',
      [aDate('Date de reprise', '01/03/2027'), aDate('Premier jour de l’arrêt', '15/02/2027')],
      ['Vos dates d’arrêt doivent être en février 2027.'],
    ],
    [
      'days of two months',
      [aDate('Premier jour travaillé', '12/02/2027')],
      ['Dates acceptées : du 01/02/2027 au 28/02/2027 (février), du 01/03/2027 au 31/03/2027 (mars)'],
    ],
  ]);
});
