/** Ages, partners, what a change was, first requests, and sums told for one whose case holds nothing: each beside what is right. */
import { describe, expect, test } from 'vitest';
import { aDate, aRadio, aSelect, taxReturn, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const c2s = {
  host: 'assure.ameli.fr',
  title: 'Demande de Complémentaire santé solidaire',
  today: '2027-04-13',
};

test('two partners of one person, one of them a child', () => {
  const ties = ['Conjoint ou concubin', 'Enfant de moins de 25 ans'];
  const look = (second: number) =>
    wrongIn(
      [
        aDate('Né le', '05/04/1986', { group: 'Personne 2' }),
        aSelect('Lien avec vous', ties, ties[0] ?? '', { group: 'Personne 2' }),
        aDate('Née le', '11/06/2015', { group: 'Personne 3' }),
        aSelect('Lien avec vous', ties, ties[second] ?? '', { group: 'Personne 3' }),
      ],
      c2s,
    );
  expect(look(0)).toEqual(['Lien avec vous']);
  expect(look(1)).toEqual([]);
});

test('an age that is not that of the birth over it', () => {
  const asks = 'Âge de Kylian aujourd’hui, en années';
  const look = (age: string, label = asks) =>
    wrongIn([aField(label, { valueType: 'count', text: age, group: 'Kylian LE GALL' })], {
      host: 'www.mairie-exemple.fr',
      today: '2027-01-19',
      blocks: ['Kylian LE GALL', 'Né le 3 mai 2008 — votre enfant', label],
    });
  expect(look('16')).toEqual([asks]);
  expect(look('18')).toEqual([]);
  expect(look('17', 'Âge de Kylian au 1er janvier 2026')).toEqual([]);
});

test('a child counted by word under a title that tells the birth', () => {
  const asks = 'À quel titre Lina est-elle comptée ?';
  const look = (born: string) =>
    wrongIn(
      [
        aSelect(asks, ['Enfant mineur à charge', 'Enfant majeur rattaché'], 'Enfant majeur rattaché', {
          group: `Lina VASSEUR, née le ${born}`,
        }),
      ],
      taxReturn,
    );
  expect(look('12 mars 2018')).toEqual([asks]);
  expect(look('12 mars 2005')).toEqual([]);
});

test('costs of care for a child born before those the page takes', () => {
  const asks = 'Pour quel enfant déclarez-vous ces frais ?';
  const look = (
    who: string,
    says = 'Le crédit d’impôt ne concerne que les enfants nés à compter du 1er janvier 2020.',
  ) =>
    wrongIn([aSelect(asks, ['Hugo PRIGENT', 'Jeanne PRIGENT'], who)], {
      ...taxReturn,
      blocks: ['Hugo PRIGENT', 'né le 4 février 2016', 'Jeanne PRIGENT', 'née le 21 août 2024', says, asks],
    });
  expect(look('Hugo PRIGENT')).toEqual([asks]);
  expect(look('Jeanne PRIGENT')).toEqual([]);
  expect(look('Hugo PRIGENT', 'Indiquez l’enfant gardé.')).toEqual([]);
});

test('a child who left on the day of a birth', () => {
  const asks = 'Quel est ce changement ?';
  const look = (event: string, born: string) =>
    wrongIn(
      [
        aSelect(asks, ['Naissance d’un enfant', 'Départ d’un enfant du foyer', 'Séparation'], event),
        aDate('Date du changement', '27/10/2026'),
        aDate('Date de naissance de la personne concernée', born),
      ],
      { host: 'www.mairie-exemple.fr', today: '2026-12-03' },
    );
  expect(look('Départ d’un enfant du foyer', '27/10/2026')).toEqual([asks]);
  expect(look('Naissance d’un enfant', '27/10/2026')).toEqual([]);
  expect(look('Départ d’un enfant du foyer', '27/10/2004')).toEqual([]);
});

test('a first request of what one has', () => {
  const asks = 'Votre demande est';
  const options = ['Une première demande : je n’ai pas de C2S', 'Un renouvellement : ma C2S arrive à sa fin'];
  const look = (chosen: number, until: string) =>
    wrongIn([aRadio(asks, options, options[chosen] ?? '')], {
      ...c2s,
      blocks: ['Votre C2S actuelle', `Ouverte, fin des droits le ${until}`, asks],
      answers: [{ block: 1, from: 0, name: 0, column: null }],
    });
  expect(look(0, '31/07/2027')).toEqual([asks]);
  expect(look(1, '31/07/2027')).toEqual([]);
  expect(look(0, '31/07/2024')).toEqual([]);
});

test('why it is corrected, and what it becomes', () => {
  const options = ['Le montant déclaré était trop élevé', 'Le montant déclaré était trop faible'];
  const look = (sum: string, chosen: number) =>
    wrongIn(
      [
        anAmount('Nouveau montant de la case 7UD, en remplacement de 240', sum, { group: 'Case 7UD' }),
        aSelect('Pourquoi corrigez-vous cette case ?', options, options[chosen] ?? '', { group: 'Case 7UD' }),
      ],
      { ...taxReturn, title: 'Corriger ma déclaration', today: '2026-10-06' },
    );
  expect(look('390', 0)).toEqual(['Pourquoi corrigez-vous cette case ?']);
  expect(look('390', 1)).toEqual([]);
  expect(look('140', 0)).toEqual([]);
});

test('a pension for a child who lives here, where the page takes none', () => {
  const asks = 'Où l’enfant a-t-il habité en 2026 ?';
  const rule = 'Si l’enfant a habité chez vous, ne déclarez aucune pension pour lui.';
  const look = (where: string, sum: string, says = rule) =>
    wrongIn(
      [
        aRadio(asks, ['Chez moi toute l’année', 'Chez l’autre parent toute l’année'], where, {
          group: '6GU',
        }),
        anAmount('Montant versé en 2026 (€)', sum, { group: '6GU' }),
      ],
      { ...taxReturn, says: [says] },
    );
  expect(look('Chez moi toute l’année', '2160')).toEqual([asks]);
  expect(look('Chez l’autre parent toute l’année', '2160')).toEqual([]);
  expect(look('Chez moi toute l’année', '2160', 'Indiquez où il a habité.')).toEqual([]);
});

test('counted by what was chosen for each', () => {
  const modes = ['Toute l’année chez vous', 'Résidence alternée'];
  const asks = 'Nombre d’enfants mineurs en résidence alternée (case H)';
  const look = (counted: string, third = 0) =>
    wrongIn(
      [
        ...[1, 1, third].map((at, place) =>
          aSelect('Mode de garde', modes, modes[at] ?? '', { group: `Enfant ${place + 1}` }),
        ),
        aField(asks, { valueType: 'household', text: counted }),
      ],
      taxReturn,
    );
  expect(look('1')).toEqual([asks]);
  expect(look('2')).toEqual([]);
  expect(look('3', 1)).toEqual([]);
});

describe('sums told for one', () => {
  test('whose case holds nothing, and no other does', () => {
    const look = (lina: string, hugo = '0') =>
      wrongIn(
        [
          anAmount('Bourse d’études – Corinne', '0'),
          anAmount('Bourse d’études – Lina', lina),
          anAmount('Bourse d’études – Hugo', hugo),
        ],
        { ...c2s, says: ['Attestation du Crous jointe : 2 490 € de bourse versés à Lina sur la période.'] },
      );
    expect(look('0')).toEqual(['Bourse d’études – Lina']);
    expect(look('2490')).toEqual([]);
  });
  test('all that her employers paid, but for one', () => {
    const asks = 'Salaires, total de tous les employeurs – Déclarant 2 (Hervé)';
    const look = (total: string) =>
      wrongIn([anAmount(asks, total)], {
        ...taxReturn,
        blocks: [
          'Nadège TOUZET',
          'Commune de Sées',
          '3 145 €',
          'Hervé TOUZET',
          'Transports Leduc',
          '11 406 €',
          'Coopérative',
          '2 190 €',
          'Ces sommes sont exactes ? Faites le total des employeurs de chaque déclarant et portez-le.',
        ],
      });
    expect(look('11406')).toEqual([asks]);
    expect(look('13596')).toEqual([]);
    // Of something else than those sums, nothing is known.
    expect(look('14000')).toEqual([]);
  });
  test('of another sort than the case, in a card', () => {
    const look = (retired: string, disabled: string) =>
      wrongIn(
        [
          anAmount('Pensions de retraite – Odile', retired),
          anAmount('Pensions d’invalidité – Odile', disabled),
        ],
        {
          ...taxReturn,
          blocks: ['CPAM', 'Nature', 'Pension d’invalidité', 'Montant imposable 2026', '9 312 €'],
        },
      );
    expect(look('9312', '0')).toEqual(['Pensions de retraite – Odile']);
    expect(look('0', '9312')).toEqual([]);
  });
});

test('so many amounts to add, whatever they are called', () => {
  const asks = 'Total du chiffre d’affaires';
  const look = (total: string, says = 'Notez les sommes encaissées, puis additionnez les trois montants.') =>
    wrongIn(
      [
        anAmount('Réparations', '640', { group: 'Décembre' }),
        anAmount('Pièces', '210', { group: 'Décembre' }),
        anAmount('Réparations', '525', { group: 'Janvier' }),
        anAmount(asks, total),
      ],
      { host: 'www.mairie-exemple.fr', says: [says] },
    );
  expect(look('1735')).toEqual([asks]);
  expect(look('1375')).toEqual([]);
  expect(look('1735', 'Notez les sommes, puis additionnez les deux montants.')).toEqual([]);
});

test('two grown-ups who live there, and one counted', () => {
  const asks = 'Nombre d’adultes dans le logement, vous comprise';
  const look = (here: 'Oui' | 'Non', adults: string, group = 'La personne avec qui vous vivez') =>
    wrongIn(
      [
        aYesNo('Cette personne habite-t-elle avec vous ?', here, { group }),
        aField(asks, { valueType: 'household', text: adults }),
      ],
      { host: 'wwwd.caf.fr', title: 'Déclarer un changement de situation', today: '2027-04-12' },
    );
  expect(look('Oui', '1')).toEqual([asks]);
  expect(look('Oui', '2')).toEqual([]);
  expect(look('Non', '1')).toEqual([]);
  expect(look('Oui', '1', 'Léo, 8 ans')).toEqual([]);
});

test('no child, and one who lives here', () => {
  const asks = 'Comment vivez-vous aujourd’hui ?';
  const look = (how: string, where: string) =>
    wrongIn(
      [
        aRadio(asks, ['Seule, sans enfant', 'Seule, avec un ou plusieurs enfants'], how),
        aSelect('Amina habite', ['Chez moi', 'Chez son autre parent'], where),
      ],
      c2s,
    );
  expect(look('Seule, sans enfant', 'Chez moi')).toEqual([asks]);
  expect(look('Seule, avec un ou plusieurs enfants', 'Chez moi')).toEqual([]);
  expect(look('Seule, sans enfant', 'Chez son autre parent')).toEqual([]);
});

test('an older « enfant » than the one who asks', () => {
  const asks = 'Gérard Leroux – Lien avec vous';
  const look = (born: string, tie = 'Enfant') =>
    wrongIn([aSelect(asks, ['Conjoint', 'Enfant'], tie)], {
      ...c2s,
      blocks: ['Demandeuse : Marie Leroux, née le 14/06/1961.', 'Date de naissance', 'Gérard Leroux', born],
      answers: [{ block: 3, from: 0, name: 2, column: 1 }],
    });
  expect(look('02/11/1958')).toEqual([asks]);
  expect(look('02/11/2004')).toEqual([]);
  expect(look('02/11/1958', 'Conjoint')).toEqual([]);
});

test('a birth before the time the event is asked of', () => {
  const group = 'Un événement familial est-il arrivé depuis le 09/04/2027 ?';
  const asks = 'Date de naissance de l’enfant';
  const look = (born: string, event = 'Naissance d’un enfant') =>
    wrongIn(
      [
        aSelect('Quel événement ?', ['Naissance d’un enfant', 'Arrivée d’un enfant', 'Mariage'], event, {
          group,
        }),
        aDate(asks, born, { group }),
      ],
      { host: 'www.mairie-exemple.fr', today: '2027-07-09' },
    );
  expect(look('17/05/2017')).toEqual([asks]);
  expect(look('17/05/2027')).toEqual([]);
  expect(look('17/05/2017', 'Arrivée d’un enfant')).toEqual([]);
});

test('who left the home, and « lives with you still »', () => {
  const asks = 'Aujourd’hui, Damien Auger habite-t-il encore avec vous ?';
  const look = (who: string, said: 'Oui' | 'Non') =>
    wrongIn(
      [aRadio('Qui a quitté le logement ?', ['Moi', 'Damien Auger', 'Personne'], who), aYesNo(asks, said)],
      { host: 'wwwd.caf.fr', title: 'Déclarer un changement de situation', today: '2027-05-19' },
    );
  expect(look('Damien Auger', 'Oui')).toEqual([asks]);
  expect(look('Damien Auger', 'Non')).toEqual([]);
  expect(look('Personne', 'Oui')).toEqual([]);
});

test('one alone in the box of a lone parent, married for years by the page', () => {
  const box = 'Parent isolé (case T) : viviez-vous seul(e) avec vos enfants ?';
  const look = (said: 'Oui' | 'Non', known: string) =>
    wrongIn([aYesNo(box, said)], { ...taxReturn, says: [known] });
  const married = 'Foyer fiscal : Damien et Sophie Vasseur, mariés depuis le 23/07/2011, imposition commune.';
  expect(look('Oui', married)).toEqual([box]);
  expect(look('Non', married)).toEqual([]);
  expect(look('Oui', 'Damien Vasseur, célibataire.')).toEqual([]);
  expect(look('Oui', 'Damien et Sophie Vasseur, mariés depuis le 23/07/2026.')).toEqual([]);
});

test('« aucune ressource » of one named, and the pay of another', () => {
  const months = ['Juin 2026', 'Juillet 2026'];
  const look = (box: string) =>
    wrongIn(
      [
        ...months.map((month) => anAmount(`Pascal salaires – ${month}`, '1387,22')),
        anAmount('Chloé salaires – Juin 2026', ''),
        anAmount('Chloé salaires – Juillet 2026', '1284,30'),
        aField(box, { kind: 'checkbox', valueType: 'choice', text: box }),
      ],
      {
        host: 'monespaceprive.msa.fr',
        title: 'Déclaration trimestrielle de ressources',
        today: '2026-10-12',
      },
    );
  expect(look('Chloé aucune ressource Juin 2026')).toEqual([]);
});

test('what one is, and that nothing changed, in one line', () => {
  expect(
    wrongIn([anAmount('1AJ – Salaires', '21846')], {
      ...taxReturn,
      blocks: [
        taxReturn.title,
        'Situation : mariés, vivant ensemble ; aucun changement en 2026',
        '1AJ – Salaires',
      ],
    }),
  ).toEqual([]);
});
