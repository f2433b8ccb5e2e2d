/** Delays and lengths that a page states in words, and counts of what stands beside. */
import { describe, expect, test } from 'vitest';
import { aDate, days, rightly, wrongIn } from '../../support/filled-in.ts';
import { aField } from '../../support/page-model.ts';

const today = '2026-06-18';

describe('a request made in time', () => {
  const label = 'Date d’entrée dans le logement';
  const look = (says: string, day: string) => wrongIn([aDate(label, day)], { says: [says], today });
  const says =
    'Attention : la demande doit être déposée au plus tard deux mois après l’entrée dans le logement.';
  test('no later after the event than the page allows', () => {
    expect(look(says, '03/02/2026')).toEqual([label]);
    expect(look(says, '18/04/2026')).toEqual([]);
    expect(look(`Sauf cas de force majeure, ${says}`, '03/02/2026')).toEqual([]);
    // Her own birth is not that of the child.
    const birth = 'La demande doit être faite dans les deux mois après la naissance de l’enfant.';
    expect(wrongIn([aDate('Date de naissance', '04/02/1985')], { says: [birth], today })).toEqual([]);
    expect(look(says.replace('entrée dans le logement', 'achat du véhicule'), '03/02/2026')).toEqual([]);
  });
});

test('a pregnancy of nine months or so', () => {
  const [first, due] = ['Date de début de grossesse', 'Date prévue de l’accouchement'];
  const look = (day: string) => wrongIn([aDate(first, '20/06/2026'), aDate(due, day)], { today });
  expect(look('02/11/2026')).toEqual([due]);
  expect(look('20/03/2027')).toEqual([]);
  expect(look('25/02/2027')).toEqual([]);
});

test('a period in months, no longer than the page allows', () => {
  const part = (label: string, text: string, valueType: 'month' | 'year') =>
    aField(label, { valueType, kind: 'select', text, group: 'Période', question: 'Période' });
  const look = (from: string) =>
    wrongIn(
      [
        part('Mois de début', 'Mars', 'month'),
        part('Année de début', from, 'year'),
        part('Mois de fin', 'Février', 'month'),
        part('Année de fin', '2026', 'year'),
      ],
      { says: ['La période demandée ne peut pas dépasser 24 mois.'], today },
    );
  expect(look('2023')).toEqual(['Mois de fin']);
  expect(look('2024')).toEqual([]);
});

test('days counted in more turns', () => {
  const days = 'Nombre de jours d’arrêt, premier et dernier jour compris';
  const stay = (count: string) =>
    wrongIn([
      aDate('Date de début de l’arrêt', '11/05/2026'),
      aDate('Date de fin de l’arrêt', '15/05/2026'),
      aField(days, { valueType: 'count', text: count }),
    ]);
  expect(stay('12')).toEqual([days]);
  expect(stay('5')).toEqual([]);
});

describe('so much time before what is asked for', () => {
  const now = '2026-09-10';
  const label = 'Jour du déménagement';
  const look = (day: string, says: string[], hint: string | null = null) =>
    wrongIn([aDate(label, day, { hint })], { says, today: now });
  test.each([
    'Format jj/mm/aaaa. La voirie a besoin de quinze jours entre la saisie de la demande et le déménagement ; un jour plus proche ne peut pas être accordé.',
    'Au moins 15 jours après la demande.',
    'Choisissez un jour à plus de quinze jours d’aujourd’hui.',
    'Demande à faire deux semaines au moins avant le déménagement.',
    'Délai minimum : 15 jours.',
    'Pas avant 15 jours.',
    'À saisir au moins quinze jours à l’avance.',
    'Au plus tôt dans quinze jours',
  ])('beside it: %s', (hint) => {
    expect(look('16/09/2026', [], hint)).toEqual([label]);
    expect(look('16/10/2026', [], hint)).toEqual([]);
  });
  test.each([
    'Déposez votre demande au moins quinze jours avant le déménagement.',
    'Nous avons besoin de 15 jours entre le dépôt de votre demande et le jour du déménagement.',
    'Le délai entre votre demande et le déménagement ne peut être inférieur à 15 jours.',
    'Aucun déménagement n’est autorisé moins de 15 jours après la demande.',
    'Les demandes se font quinze jours à l’avance.',
    'Réservez au moins 72 heures avant le déménagement. Toute demande est déposée quinze jours au moins avant le déménagement.',
  ])('%s', (rule) => {
    expect(look('16/09/2026', [rule])).toEqual([label]);
    expect(look('16/10/2026', [rule])).toEqual([]);
  });

  test('between two days of the page, at least and at most', () => {
    const pair = (first: string, then: string, rule: string) => (one: string, two: string) =>
      wrongIn([aDate(first, one), aDate(then, two)], { says: [rule], today: now });
    const leaves = pair(
      'Date d’envoi du congé',
      'Date de départ',
      'Il faut un mois entre l’envoi du congé et le départ.',
    );
    expect(leaves('01/09/2026', '15/09/2026')).toEqual(['Date de départ']);
    expect(leaves('01/09/2026', '05/10/2026')).toEqual([]);
    const bill = pair(
      'Fin des travaux',
      'Date de la facture',
      'La facture est établie dans les trois mois qui suivent la fin des travaux.',
    );
    expect(bill('01/03/2026', '15/08/2026')).toEqual(['Date de la facture']);
    expect(bill('01/07/2026', '15/08/2026')).toEqual([]);
    const most = pair(
      'Fin des travaux',
      'Date de la facture',
      'Trois mois au plus entre la fin des travaux et la facture : faites-y attention.',
    );
    expect(most('01/07/2026', '15/08/2026')).toEqual([]);
  });

  test('too late, too old, too long', () => {
    const harm = (day: string, hint: string) =>
      wrongIn([aDate('Date du dommage', day, { hint })], { today: now });
    expect(harm('02/06/2026', 'À déclarer dans les trente jours qui suivent le dommage.')).toEqual([
      'Date du dommage',
    ]);
    expect(harm('02/09/2026', 'À déclarer dans les trente jours qui suivent le dommage.')).toEqual([]);
    expect(harm('02/06/2026', 'Dommage survenu depuis moins de deux mois')).toEqual(['Date du dommage']);
    expect(harm('02/09/2026', 'Dommage survenu depuis moins de deux mois')).toEqual([]);
    const stay = (until: string, rule: string) =>
      wrongIn(days(['Début du séjour : 01/10/2026', `Fin du séjour : ${until}`]), {
        says: [rule],
        today: now,
      });
    for (const rule of [
      '3 mois maximum par séjour.',
      'Le séjour ne dure pas plus de trois mois.',
      'Un séjour dure trois mois au plus.',
    ]) {
      expect(stay('15/02/2027', rule)).toEqual(['Fin du séjour']);
      expect(stay('15/12/2026', rule)).toEqual([]);
    }
  });

  const soon = (hint: string | null = null) => [aDate(label, '16/09/2026', { hint })];
  rightly(
    (
      [
        ['the time they take', soon('La demande est traitée dans les quinze jours.')],
        ['their answer', soon(), ['Nous vous répondons 15 jours avant le déménagement.']],
        ['another event', soon('Le dossier est à rendre quinze jours avant la commission.')],
        ['mostly', soon('En général, la demande se fait quinze jours avant.')],
        ['to be cancelled', soon('Annulation possible jusqu’à 48 heures avant le déménagement.')],
        ['another thing', soon(), ['Réservez la salle au moins un mois avant la fête.']],
        [
          'a ticket office',
          days(['Date du concert : 16/09/2026']),
          ['La billetterie ouvre un mois avant le concert.'],
        ],
        [
          'of the passport',
          days(['Date du voyage : 16/09/2026']),
          ['Le passeport doit être valable six mois après le voyage.'],
        ],
        [
          'paid then',
          days(['Date de naissance de l’enfant : 02/03/2026']),
          ['La prime est versée dans les deux mois qui suivent la naissance.'],
        ],
        [
          'a change, told late',
          days(['Date du changement : 02/05/2026']),
          ['Tout changement est déclaré dans le mois qui suit.'],
        ],
        [
          'an employer’s',
          days(['Date de l’accident : 02/08/2026']),
          ['L’accident est déclaré par l’employeur dans les 48 heures.'],
        ],
        [
          'to contest',
          days(['Date de la décision : 02/05/2026']),
          ['Vous pouvez contester dans les deux mois qui suivent la décision.'],
        ],
        [
          'another sort of contract',
          days(['Début du contrat : 01/09/2026', 'Fin du contrat : 30/08/2027']),
          ['Un contrat saisonnier dure huit mois au plus.'],
        ],
        [
          'of a paper',
          [
            aDate('Date d’entrée dans le logement', '02/03/2020', {
              hint: 'Justificatif de moins de 3 mois à joindre.',
            }),
          ],
        ],
      ] as Parameters<typeof rightly>[0]
    ).map(([name, fields, says = []]) => [name, fields, says, { today: now }]),
  );
});
