/** The year that a case's own name, or the question over it, says its day is of. */
import { describe } from 'vitest';
import { aDate, rightly, wrongly } from '../../support/filled-in.ts';
import { aYesNo } from '../../support/page-model.ts';

const of2026 = '14/02/2026';
const moved = (text: 'Oui' | 'Non', label: string, day: string) => [
  aYesNo('Avez-vous déménagé en 2025 ?', text),
  aDate(label, day),
];

describe('a day of another year', () => {
  wrongly([
    ...[
      'Date du mariage ou du pacs en 2025 (obligatoire si vous avez répondu « Oui »)',
      'Date du décès de votre conjoint en 2025',
      'Date de la séparation au cours de l’année 2025',
      'En 2025 : date de votre pacs',
      'Mariage célébré en 2025, le',
      'Si vous vous êtes marié en 2025, indiquez la date',
      'Date de naissance de l’enfant né en 2025',
      'Date du divorce prononcé en 2025',
      'Date de la vente en 2025',
    ].map((label): [string, ReturnType<typeof aDate>[]] => [label, [aDate(label, '12/03/2024')]]),
    ['Date du déménagement', moved('Oui', 'Date du déménagement', of2026)],
    ['Si oui, à quelle date ?', moved('Oui', 'Si oui, à quelle date ?', of2026)],
  ]);
});

describe('a day of that year, or of another thing', () => {
  rightly([
    ['of that year', [aDate('Date du mariage ou du pacs en 2025', '14/02/2025')]],
    ['of the answer', moved('Oui', 'Date du déménagement', '01/09/2025')],
    ['of another question', moved('Oui', 'Date de votre bail actuel', of2026)],
    ...[
      'Date de signature de la déclaration des revenus 2025',
      'Date d’achat du logement loué en 2025',
      'Date de naissance de l’enfant accueilli en 2025',
      'Date d’embauche du salarié à domicile employé en 2025',
      'Date d’emménagement (si vous avez déménagé en 2025)',
      'Date du jugement (pension versée en 2025)',
      'Date de paiement de la taxe 2025',
      'Date du divorce en 2025 ou avant',
      'Date du versement du solde de vos revenus 2025',
    ].map((label): [string, ReturnType<typeof aDate>[]] => [label, [aDate(label, '12/02/2026')]]),
  ]);
});
