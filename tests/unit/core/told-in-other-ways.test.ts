/** What two other wordings of a page say of the same thing, each beside the page on which they agree. */
import { expect, test } from 'vitest';
import { aDate, aSelect, taxReturn, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';

const caf = { host: 'wwwd.caf.fr', title: 'Déclaration trimestrielle de ressources', today: '2027-08-05' };

test('« Total …, avril à juin », in a part of its own', () => {
  const total = 'Total du chiffre d’affaires encaissé, avril à juin';
  const look = (sum: string) =>
    wrongIn(
      [
        ...[
          ['avril', '640'],
          ['mai', '815'],
          ['juin', '720'],
        ].flatMap(([month, text]) => [
          anAmount(`Chiffre d’affaires encaissé en ${month}`, text ?? '', { group: `${month} 2027` }),
          anAmount(`Pension alimentaire reçue en ${month}`, '130', { group: `${month} 2027` }),
        ]),
        anAmount(total, sum, { group: 'Totaux du trimestre' }),
      ],
      caf,
    );
  expect(look('2 157')).toEqual([total]);
  expect(look('2 175')).toEqual([]);
});

test('a household listed with « Assurée, demandeuse », and a hint that counts the children of some age', () => {
  const asks = 'Nombre de personnes du foyer';
  const list = [
    'Camille Exemple',
    '22/08/1985',
    'Assurée, demandeuse',
    'Lou Exemple',
    '11/04/2012',
    'Enfant',
  ];
  const look = (count: string, rose: string) =>
    wrongIn(
      [
        aSelect(
          'La liste ci-dessus est-elle exacte ?',
          ['Oui, personne à ajouter', 'Non'],
          'Oui, personne à ajouter',
          {
            valueType: 'yes-no',
          },
        ),
        aField(asks, {
          valueType: 'household',
          text: count,
          hint: 'Comptez aussi chaque enfant de moins de 25 ans.',
        }),
      ],
      {
        host: 'assure.ameli.fr',
        title: 'Demande de Complémentaire santé solidaire',
        today: '2027-01-19',
        says: [...list, 'Rose Exemple', rose, 'Enfant'],
      },
    );
  expect(look('2', '30/10/2018')).toEqual([asks]);
  expect(look('3', '30/10/2018')).toEqual([]);
  // Of that age, nothing tells whether she is counted.
  expect(look('2', '30/10/2000')).toEqual([]);
});

test('the money of a partner asked by one list, left on « Choisir »', () => {
  const asks = 'Ressources de Paul sur la période';
  const ways = ['J’écris des montants', 'Aucune ressource sur les trois mois'];
  const look = (text: string, group = 'Votre conjoint : Paul Exemple, vendeur à domicile') =>
    wrongIn(
      [
        ...['Avril', 'Mai', 'Juin'].map((month) =>
          anAmount(`Salaire de ${month.toLowerCase()} 2027`, '1 416,32', { group: 'Vous : Camille Exemple' }),
        ),
        aSelect(asks, ways, text, { group, question: group }),
      ],
      caf,
    );
  expect(look('')).toEqual([asks]);
  expect(look(ways[1] ?? '')).toEqual([]);
});

test('parted from one by name, and in a couple with the same', () => {
  const asks = 'Avec qui vivez-vous depuis la séparation ?';
  const ways = ['Je vis seule avec mes enfants', 'Je vis en couple avec M. Paul Exemple'];
  const look = (text: string, other = 'M. Paul Exemple') =>
    wrongIn(
      [aDate(`Depuis quand êtes-vous séparée de ${other} ?`, '12/02/2027'), aSelect(asks, ways, text)],
      { host: 'wwwd.caf.fr', title: 'Déclarer un changement', today: '2027-02-22' },
    );
  expect(look(ways[1] ?? '')).toEqual([asks]);
  expect(look(ways[0] ?? '')).toEqual([]);
  expect(look(ways[1] ?? '', 'M. Jean Autre')).toEqual([]);
});

test('« Aucune ressource » ticked over a pension received for a child, in the month of both', () => {
  const box = 'Aucune ressource en avril';
  const look = (pension: string, group = 'Avril 2027') =>
    wrongIn(
      [
        anAmount('Salaires, montant net social', '0', { group }),
        anAmount('Pension alimentaire reçue pour Lou (€)', pension, { group }),
        aField(box, { kind: 'checkbox', text: box, group }),
      ],
      caf,
    );
  expect(look('180,00')).not.toEqual([]);
  expect(look('0')).toEqual([]);
  // In the part of a child, it is her parent's.
  expect(look('180,00', 'Votre enfant Lou – Avril 2027')).toEqual([]);
});

test('a pension of invalidity that the page tells in a long sentence, in the case of retirement', () => {
  const told =
    'Information reçue après la préparation de votre déclaration Caisse primaire d’assurance maladie de l’Isère : pension d’invalidité versée en 2026 à Mme Camille Exemple, montant imposable 9 840 €.';
  const look = (retirement: string, invalidity: string) =>
    wrongIn(
      [
        anAmount('1BS Pensions de retraite, déclarant 2', retirement),
        anAmount('1BZ Pensions d’invalidité, déclarant 2', invalidity),
      ],
      { ...taxReturn, says: [told] },
    );
  expect(look('9840', '0')).toEqual(['1BS Pensions de retraite, déclarant 2']);
  expect(look('0', '9840')).toEqual([]);
});
