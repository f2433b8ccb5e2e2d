/** Days out of the time in which a page wants them all, and days of a thing whose own are told right there. */
import { expect, test } from 'vitest';
import { aDate, type OrdinaryPage, rightly, wrongIn } from '../../support/filled-in.ts';
import { aYesNo } from '../../support/page-model.ts';

const ft = {
  host: 'candidat.francetravail.fr',
  title: 'Je m’actualise pour février 2027',
  today: '2027-03-03',
};
const asks = 'Avez-vous été en stage ?';
const last = 'Dernier jour du stage';
const days = (start: string, end: string, of = 'du stage', group = asks) => [
  aDate(`Premier jour ${of}`, start, { group }),
  aDate(`Dernier jour ${of}`, end, { group }),
];

test.each([
  'Toutes les dates à saisir doivent tomber dans le mois de février 2027.',
  'Les dates que vous indiquez doivent toutes se situer en février 2027.',
  'Chaque date doit être comprise entre le 1er et le 28 février 2027.',
  'Attention : toutes vos dates doivent être en février 2027.',
  'N’indiquez que des dates comprises entre le 01/02/2027 et le 28/02/2027.',
  'Aucune date en dehors de février 2027 n’est acceptée.',
  'Dates acceptées : du 01/02/2027 au 28/02/2027.',
  'Seules les dates du mois de février 2027 sont acceptées.',
  'Toutes les dates de cette page sont à donner au format JJ/MM/AAAA et doivent être comprises entre le 01/02/2027 et le 28/02/2027.',
  'Pour chaque réponse, toutes les dates données doivent bien tomber dans le mois de février 2027.',
])('all the days of a page: %s', (rule) => {
  const look = (end: string) =>
    wrongIn([aYesNo(asks, 'Oui'), ...days('15/02/2027', end)], { ...ft, says: [rule] });
  expect(look('26/03/2027')).toEqual([last]);
  expect(look('26/02/2027')).toEqual([]);
});

test.each([
  'Les dates de votre contrat doivent être en mars 2027.',
  'Toutes les dates doivent être en mars 2027, sauf celles de votre stage.',
  'Si vous travaillez, toutes les dates doivent tomber en mars 2027.',
  'Toutes les dates de vos contrats doivent être comprises entre le 01/03/2027 et le 31/03/2027.',
  'Les dates de versement sont comprises entre le 01/03/2027 et le 31/03/2027.',
  'Les dates d’actualisation de mars 2027 sont en ligne.',
])('said of other days: %s', (rule) => {
  expect(
    wrongIn([aYesNo(asks, 'Oui'), ...days('15/02/2027', '26/02/2027')], { ...ft, says: [rule] }),
  ).toEqual([]);
});

const look = (end: string, line: string, of = 'du stage', title = asks, start = '15/02/2027') => {
  const fields = [aYesNo(title, 'Oui'), ...days(start, end, of, title)];
  const [, from, to] = fields.map(({ label }) => label);
  const page = { ...ft, blocks: [ft.title, title, line, 'Oui', 'Non', from ?? '', to ?? ''] };
  return wrongIn(fields, page);
};

test.each([
  [
    'Convention enregistrée : immersion à la Ville de Saintes, du 15/02/2027 au 26/02/2027.',
    'du stage',
    asks,
  ],
  ['Votre stage à la Ville de Saintes, du 15 février 2027 au 26 février 2027', 'du stage', asks],
  [
    'Arrêt reçu de l’Assurance Maladie : du 15/02/2027 au 26/02/2027.',
    'de l’arrêt',
    'Avez-vous été en arrêt maladie ?',
  ],
  [
    'Session inscrite à votre dossier : formation Bureautique, du 15/02/2027 au 26/02/2027',
    'de la formation',
    'Avez-vous suivi une formation ?',
  ],
  ['CDD signalé par Boulangerie Morin, du 15/02/2027 au 26/02/2027', 'du contrat', 'Avez-vous travaillé ?'],
])('the days of a thing that the page knows: %s', (line, of, title) => {
  const wrong = `Dernier jour ${of}`;
  expect(look('26/03/2027', line, of, title)).toEqual([wrong]);
  expect(look('24/02/2027', line, of, title)).toEqual([wrong]);
  expect(look('26/02/2027', line, of, title)).toEqual([]);
});

test.each([
  'Convention prévue du 15/02/2027 au 12/02/2027.',
  'Indiquez votre stage entre le 01/02/2027 et le 28/02/2027.',
  'Stage prévu du 15/02/2027 au 12/03/2027.',
  'Exemple : stage du 15/02/2027 au 24/02/2027.',
  'Convention prolongée, au départ du 15/02/2027 au 19/02/2027.',
  'Votre contrat chez Morin, du 01/02/2027 au 12/02/2027',
])('days that bind nothing: %s', (line) => {
  expect(look('26/02/2027', line)).toEqual([]);
});

test('of a thing begun before the month, or that goes on after it, the days of the month', () => {
  const line = 'Arrêt reçu de l’Assurance Maladie : du 20/01/2027 au 12/03/2027.';
  const title = 'Avez-vous été en arrêt maladie ?';
  expect(look('28/02/2027', line, 'de l’arrêt', title, '01/02/2027')).toEqual([]);
  expect(look('12/03/2027', line, 'de l’arrêt', title, '20/01/2027')).toEqual([]);
});

const aDay = (label: string, text: string, hint: string | null = null) => aDate(label, text, { hint });
const saidOtherwise: OrdinaryPage[] = [
  ['d1', [aDay('Fin du stage', '26/03/2027', 'Convention du 15/02/2027 au 26/02/2027')], [], ft],
  [
    'd2',
    [aDay('Date de fin de l’arrêt', '12/02/2027')],
    ['Arrêt de travail transmis par votre médecin : du 8 février 2027 au 21 février 2027'],
    ft,
  ],
  [
    'd3',
    [aDay('Date de début de la formation', '02/02/2027')],
    ['Vous êtes inscrit à la formation « Bureautique » du 08/02/2027 au 26/02/2027.'],
    ft,
  ],
  [
    'd4',
    [aDay('Début', '15/02/2027'), aDay('Fin', '26/04/2027')],
    ['Les dates saisies doivent toutes être comprises dans le mois de février 2027.'],
    ft,
  ],
  [
    'd5',
    [aDay('Date de votre dernier entretien', '12/01/2027')],
    ['Vous ne pouvez indiquer que des dates de février 2027.'],
    ft,
  ],
  [
    'd6',
    [aDay('Date de votre dernier entretien', '12/01/2027')],
    ['Dates à indiquer : entre le 1er février 2027 et le 28 février 2027 uniquement.'],
    ft,
  ],
];

test.each(saidOtherwise.map(([name, fields, says = [], given = {}]) => ({ name, fields, says, given })))(
  'said otherwise: $says',
  ({ fields, says, given }) => {
    expect(wrongIn(fields, { says, ...given })).toEqual([fields.at(-1)?.label]);
  },
);

rightly([
  [
    's1',
    [aDay('Dernier jour travaillé', '20/02/2027')],
    ['Votre contrat chez Morin : du 08/02/2027 au 21/02/2027'],
    ft,
  ],
  [
    's2',
    [aDay('Date de fin du contrat', '21/02/2027'), aDay('Date de signature du contrat', '02/01/2027')],
    ['Votre contrat chez Morin : du 08/02/2027 au 21/02/2027'],
    ft,
  ],
  [
    's3',
    [aDay('Date de début de la formation', '15/03/2027')],
    ['Formation : les sessions vont du 08/02/2027 au 26/03/2027, choisissez la vôtre.'],
    ft,
  ],
  [
    's4',
    [
      aDay('Date de fin du contrat', '12/02/2027'),
      aYesNo('Le contrat a-t-il été rompu avant son terme ?', 'Oui'),
    ],
    ['Votre contrat chez Morin : du 08/02/2027 au 21/02/2027'],
    ft,
  ],
  [
    's5',
    [aDay('Date de fin du contrat', '31/03/2027')],
    ['Dernier contrat déclaré en janvier : du 04/01/2027 au 29/01/2027'],
    ft,
  ],
  [
    's6',
    [aDay('Date d’embauche', '04/01/2022'), aDay('Date de l’absence', '12/02/2027')],
    ['Les dates d’absence doivent être en février 2027.'],
    ft,
  ],
]);
