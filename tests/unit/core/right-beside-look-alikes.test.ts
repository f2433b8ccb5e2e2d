/** Right pages that look like those that something else breaks; each was found by reading the checks once more. */
import { expect, test } from 'vitest';
import {
  amounts,
  aRadio,
  aSelect,
  days,
  type OrdinaryPage,
  rightly,
  wrongIn,
} from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

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
