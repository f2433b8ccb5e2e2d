/** Periods side by side and days to come that look wrong, and are right; nothing is to be told of them. */
import { describe } from 'vitest';
import { days, rightly } from '../../support/filled-in.ts';
import { aYesNo } from '../../support/page-model.ts';

describe('side by side', () => {
  const contracts = (...lines: string[][]) =>
    lines.flatMap((line, at) => days(line, { group: `Contrat ${at + 1}` }));
  const rule = 'Les périodes ne doivent pas se chevaucher.';
  rightly([
    [
      'one after the other',
      contracts(['Du : 01/06/2026', 'Au : 30/06/2026'], ['Du : 01/07/2026', 'Au : 31/07/2026']),
      [rule],
    ],
    [
      'one ends as the other begins',
      contracts(['Du : 01/06/2026', 'Au : 30/06/2026'], ['Du : 30/06/2026', 'Au : 31/07/2026']),
      [rule],
    ],
    [
      'told last first',
      contracts(['Du : 01/07/2026', 'Au : 31/07/2026'], ['Du : 01/06/2026', 'Au : 30/06/2026']),
      [rule],
    ],
    [
      'they may',
      contracts(['Du : 01/06/2026', 'Au : 30/06/2026'], ['Du : 10/06/2026', 'Au : 31/07/2026']),
      ['Deux contrats peuvent se chevaucher.'],
    ],
    [
      'those of one employer may not',
      contracts(['Du : 01/06/2026', 'Au : 30/06/2026'], ['Du : 10/06/2026', 'Au : 31/07/2026']),
      ['Deux contrats chez le même employeur ne peuvent pas se chevaucher.'],
    ],
    [
      'of two people',
      [
        ...days(['Du : 01/06/2026', 'Au : 30/06/2026'], { group: 'Votre congé' }),
        ...days(['Du : 10/06/2026', 'Au : 31/07/2026'], { group: 'Congé de votre conjoint' }),
      ],
      ['Deux congés d’une même personne ne doivent pas se chevaucher.'],
    ],
    [
      'of two children',
      [
        ...days(['Du : 06/07/2026', 'Au : 17/07/2026'], { group: 'Séjour de Lina' }),
        ...days(['Du : 13/07/2026', 'Au : 24/07/2026'], { group: 'Séjour de Noé' }),
      ],
      ['Pour un enfant, les séjours ne doivent pas se chevaucher.'],
    ],
    [
      'two children, each their stays',
      [
        ...days(['Du : 06/07/2026', 'Au : 17/07/2026'], { group: 'Lina' }),
        ...days(['Du : 13/07/2026', 'Au : 24/07/2026'], { group: 'Noé' }),
      ],
      ['Les séjours de chaque enfant ne doivent pas se chevaucher.'],
    ],
    [
      'of two children, said of all',
      [
        ...days(['Du : 06/07/2026', 'Au : 17/07/2026'], { group: 'Séjour de Lina' }),
        ...days(['Du : 13/07/2026', 'Au : 24/07/2026'], { group: 'Séjour de Noé' }),
      ],
      [rule],
    ],
    [
      'studies and work',
      [
        ...days(['Début : 01/06/2026', 'Fin : 30/06/2026'], { group: 'Formation' }),
        ...days(['Début : 10/06/2026', 'Fin : 31/07/2026'], { group: 'Emploi' }),
      ],
      ['Deux formations ne doivent pas se chevaucher.'],
    ],
  ]);
});

describe('a day to come', () => {
  rightly([
    [
      'another month ahead',
      days(['Date de la manifestation : 10/01/2027']),
      ['La demande doit être déposée au moins trente jours avant la manifestation.'],
    ],
    [
      'the day of the request',
      days(['Date de la demande : 24/11/2026']),
      ['La demande doit être déposée au moins trente jours avant la manifestation.'],
    ],
    [
      'a manifestation of last year',
      days(['Date de la dernière manifestation : 10/05/2026']),
      ['La demande doit être déposée au moins trente jours avant la manifestation.'],
    ],
    [
      'the meeting about it',
      days(['Réunion de préparation de la manifestation : 02/12/2026']),
      ['La demande doit être déposée au moins trente jours avant la manifestation.'],
    ],
    [
      'it is advised',
      days(['Date du séjour : 02/12/2026']),
      ['Il est conseillé de réserver 15 jours avant le séjour.'],
    ],
    [
      'to be cancelled',
      days(['Date du séjour : 02/12/2026']),
      ['L’annulation doit être faite au moins 15 jours avant le séjour.'],
    ],
    [
      'of another sort',
      days(['Date du mariage : 02/03/2027']),
      ['Le dossier de mariage doit être complet au moins deux mois avant la cérémonie.'],
    ],
    [
      'the bank',
      days(['Date du prélèvement : 05/12/2026']),
      ['Vous devez nous prévenir au moins 15 jours avant le prélèvement.'],
    ],
    [
      'a pick-up, deliveries later',
      days(['Retrait sur place : 02/12/2026']),
      ['Les livraisons sont possibles à partir du 10 décembre 2026.'],
    ],
    [
      'delivered last year',
      days(['Dernière livraison : 02/12/2025']),
      ['Les livraisons sont possibles à partir du 10 décembre 2026.'],
    ],
    [
      'a payment possible then, the move before',
      days(['Date du déménagement : 28/11/2026']),
      ['Le versement est possible à compter du 1er décembre 2026, après le déménagement.'],
    ],
    [
      'registering opens then',
      days(['Date de la rentrée : 28/11/2026']),
      ['Les inscriptions à la rentrée de septembre 2027 sont ouvertes à partir du 1er mars 2027.'],
    ],
    [
      'the end of the notice',
      [aYesNo('Avez-vous donné congé ?', 'Oui'), ...days(['Date de départ du logement : 30/11/2026'])],
      ['Le congé doit être donné au moins un mois avant le départ.'],
    ],
  ]);
});
