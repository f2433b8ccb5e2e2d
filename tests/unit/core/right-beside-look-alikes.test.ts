/** Right pages that look like those that something else breaks; each was found by reading the checks once more. */
import { expect, test } from 'vitest';
import { recapIn } from '../../../core/check/recap/shown.ts';
import {
  amounts,
  aRadio,
  aSelect,
  days,
  type OrdinaryPage,
  rightly,
  wrongIn,
} from '../../support/filled-in.ts';
import { aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';

const papers = ['Avis d’imposition', 'Relevé de retraite', 'Attestation France Travail'];
const hours = (label: string, text: string) => aField(label, { valueType: 'hours', text });

const pages: OrdinaryPage[] = [
  [
    'retired, and another paper of money',
    [
      aSelect('Votre situation', ['Retraité', 'Salarié'], 'Retraité'),
      aRadio('Justificatif de ressources', papers, 'Avis d’imposition'),
    ],
  ],
  [
    'a telephone, after a case left to « Oui » and left empty',
    [
      aYesNo('Avez-vous repris une activité ?', 'Non'),
      ...days(['Date de reprise : ']),
      aField('Téléphone', { valueType: 'phone', text: '06 12 34 56 78' }),
    ],
    ['Ne remplissez la date que si vous avez répondu oui.'],
  ],
  [
    'hours of a child’s care, and of what is looked for',
    [
      aYesNo('Avez-vous travaillé ?', 'Non'),
      hours('Nombre d’heures de garde souhaitées par semaine', '20'),
      anAmount('Dernier salaire brut', '1 500'),
    ],
  ],
  [
    'independent work, beside « activité salariée : Non »',
    [
      aYesNo('Avez-vous exercé une activité salariée ?', 'Non'),
      hours('Nombre d’heures en micro-entreprise', '30'),
    ],
  ],
  [
    'the marriage of her parents, of which she asks for the paper',
    [
      ...days(['Date du mariage : 14/06/1980'], { group: 'Acte demandé' }),
      ...days(['Votre date de naissance : 12/03/1990'], { group: 'Vous' }),
    ],
  ],
  [
    'one more child than the dossier knows',
    [aField('Nombre d’enfants à charge', { valueType: 'household', text: '3' })],
    ['Votre dossier', '2 enfants à charge'],
  ],
  [
    'foods that a child has had',
    [
      aYesNo('Votre enfant a-t-il une allergie alimentaire ?', 'Non', { group: 'Santé et alimentation' }),
      aField('Aliments déjà introduits', { text: 'Poisson', group: 'Santé et alimentation' }),
    ],
  ],
  [
    'a job that ends',
    days(['Date de perte d’emploi : 31/12/2026', 'Date de perte de validité : 31/12/2027']),
  ],
  [
    'charges added, among money of other sides',
    amounts(
      [
        'Salaire : 1200',
        'Loyer : 500',
        'Électricité : 60',
        'Total des charges (somme des lignes ci-dessus) : 560',
      ],
      { group: 'Budget' },
    ),
  ],
];
rightly(pages);

test('« Avez-vous des enfants à charge ? » and their number', () => {
  const look = (asks: string, answer: 'Oui' | 'Non', label: string, text: string) =>
    wrongIn([aYesNo(asks, answer), aField(label, { valueType: 'household', text })]);
  const [asks, count] = ['Avez-vous des enfants à charge ?', 'Nombre d’enfants à charge (0 si aucun)'];
  expect(look(asks, 'Non', count, '2')).toEqual([count]);
  expect(look(asks, 'Oui', count, '0')).toEqual([count]);
  expect(look(asks, 'Oui', count, '2')).toEqual([]);
  expect(look(asks, 'Non', count, '0')).toEqual([]);
  // Grown up, they are counted elsewhere; of some only, others may be.
  expect(look('Avez-vous des enfants ?', 'Oui', count, '0')).toEqual([]);
  expect(look('Avez-vous des enfants de moins de 3 ans ?', 'Non', count, '2')).toEqual([]);
});

test('« Activité », and beside it the question with its answers, in the list a form is drawn by: shown again nowhere', () => {
  const asks = 'Avez-vous travaillé ou exercé une activité non salariée ?';
  const look = (fields: ReturnType<typeof aYesNo>[]) =>
    recapIn(
      aPage('candidat.francetravail.fr', ['Déclaration de situation'], {
        blocks: ['Déclaration de situation', 'Activité', asks, 'Oui', 'Non'],
        answers: [2, 3, 4].map((block) => ({ block, from: 0, name: 1, column: null })),
        fields,
      }),
    ).filter(({ label }) => label === 'Activité');
  expect(look([aYesNo(asks, 'Oui')])).toEqual([]);
  expect(look([])).not.toEqual([]);
});

test('« Salaire, août € » is the name of its case, and tells no pay', () => {
  const months = (group: string, sums: string[]) =>
    ['novembre 2026', 'décembre 2026', 'janvier 2027'].map((month, at) =>
      anAmount(`Salaire, ${month}`, sums[at] ?? '', { group, question: group, heading: group }),
    );
  const none = 'Aucune ressource sur les trois mois';
  const [hers, his] = ['Rachid, vous-même', 'Clémence, votre conjointe'];
  const fields = [
    ...months(hers, ['1 354,18', '1 402,66', '1 354,18']),
    ...months(his, []),
    aField(none, {
      kind: 'checkbox',
      valueType: 'choice',
      text: none,
      group: his,
      question: his,
      heading: his,
    }),
  ];
  const title = 'Déclaration trimestrielle – prime d’activité';
  const written = (group: string) => [group, ...months(group, []).map(({ label }) => `${label} €`)];
  expect(
    wrongIn(fields, {
      host: 'wwwd.caf.fr',
      title,
      today: '2027-03-09',
      blocks: [title, ...written(hers), ...written(his), none],
      headings: [title, hers, his].map((text, at) => ({ text, level: at === 0 ? 1 : 2 })),
    }),
  ).toEqual([]);
});

test('« Total de vos charges » adds what is repaid', () => {
  const look = (total: string) =>
    wrongIn(
      amounts(
        [
          'Loyer : 312,40',
          'Eau : 31,60',
          'Assurances : 64,01',
          'Crédits à rembourser : 85,00',
          `Total de vos charges : ${total}`,
        ],
        { group: 'Vos charges du mois dernier' },
      ),
    );
  expect(look('439,01')).toEqual(['Total de vos charges']);
  expect(look('493,01')).toEqual([]);
});
