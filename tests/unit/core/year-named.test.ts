/** The year that a case's own name says its day is of. */
import { describe } from 'vitest';
import { aDate, rightly, wrongly } from '../../support/filled-in.ts';

describe('a day of another year', () => {
  wrongly([
    ...[
      'Date du mariage ou du pacs en 2025 (obligatoire si vous avez répondu « Oui »)',
      'Date du décès de votre conjoint en 2025',
      'Date du divorce prononcé en 2025',
    ].map((label): [string, ReturnType<typeof aDate>[]] => [label, [aDate(label, '12/03/2024')]]),
  ]);
});

describe('a day of that year, or of another thing', () => {
  rightly([
    ['of that year', [aDate('Date du mariage ou du pacs en 2025', '14/02/2025')]],
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
