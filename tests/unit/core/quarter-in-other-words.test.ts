/** The quarterly declaration as other portals word it: boxes of none, money that the page tells, an account and a home left behind. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { buttonRolesOf } from '../../../core/reading/button-role.ts';
import { aRadio, aSelect, wrongIn } from '../../support/filled-in.ts';
import { aButtonAsRead, aField, anAmount, aYesNo } from '../../support/page-model.ts';

const caf = { host: 'wwwd.caf.fr', title: 'Déclaration trimestrielle de ressources', today: '2027-07-06' };
const months = ['Mars 2027', 'Avril 2027', 'Mai 2027'];
const row = (name: string, sums: string[]): Field[] =>
  sums.map((sum, at) => anAmount(`${name} – ${months[at]}`, sum));
const aBox = (label: string, isTicked: boolean, given: Parameters<typeof aField>[1] = {}): Field =>
  aField(label, { kind: 'checkbox', valueType: 'choice', text: isTicked ? label : '', ...given });

describe('a box of none for each month', () => {
  const look = (ticks: boolean[], says: string[] = [], sums = ['638,25', '412,70', '0']) =>
    wrongIn(
      [
        ...row('Salaires (Interim Sud-Exemple)', sums),
        ...row('Chômage', ['0', '0', '0']),
        ...ticks.map((tick, at) => aBox(`Aucune ressource ce mois-là – ${months[at]}`, tick)),
      ],
      { ...caf, says },
    );

  test('ticked beside what an employer paid', () => {
    expect(look([false, true, true])).toEqual(['Salaires (Interim Sud-Exemple) – Avril 2027']);
    expect(look([false, false, true])).toEqual([]);
  });

  test.each([
    'Pour un mois où toutes les lignes sont à zéro, cochez la dernière case de la colonne.',
    'Mois sans aucune ressource : écrivez 0 et cochez la case de ce mois.',
    'La case « Aucune ressource » doit être cochée pour chaque mois à 0.',
    'Confirmez chaque zéro par la case du mois.',
  ])('left empty under zeros: %s', (rule) => {
    expect(look([false, false, false], [rule])).toEqual(['Aucune ressource ce mois-là – Mai 2027']);
    expect(look([false, false, true], [rule])).toEqual([]);
    expect(look([false, false, false], [rule], ['638,25', '412,70', '9,90'])).toEqual([]);
  });

  test.each([
    'Pour un mois sans ressource, écrivez 0 ou cochez la case du mois.',
    'Un mois à 0 : vous pouvez cocher la case, ce n’est pas obligatoire.',
    'Cochez la case si vous vivez seul et sans enfant.',
  ])('one is enough, or of something else: %s', (rule) => {
    expect(look([false, false, false], [rule])).toEqual([]);
  });
});

describe('none of a month, in the words of the choice or the box', () => {
  const asks = 'Hugo a-t-il été payé en avril 2027 ?';
  test.each([
    ['Payé', '702,10', []],
    ['Pas payé', '', []],
    ['Pas payé', '702,10', ['Salaire de Hugo en avril 2027']],
  ])('%s, %s', (answer, sum, wrong) => {
    const hers = [
      anAmount('Salaire de Hugo en mars 2027', '702,10'),
      anAmount('Salaire de Hugo en mai 2027', '0'),
    ];
    const fields = [
      aSelect(asks, ['Payé', 'Pas payé'], answer),
      anAmount('Salaire de Hugo en avril 2027', sum),
      ...hers,
    ];
    expect([...new Set(wrongIn(fields, caf))]).toEqual(wrong);
  });

  test.each(['Mois sans revenu', 'Je certifie ne rien avoir perçu', 'Néant', 'Aucun versement'])(
    '%s',
    (label) => {
      const look = (isTicked: boolean) =>
        wrongIn(
          months.flatMap((group, at) => [
            anAmount('Montant', at === 1 ? '' : '510', { group }),
            aBox(label, at === 1 && isTicked, { group }),
          ]),
          caf,
        );
      expect(look(true)).toEqual([]);
      expect(look(false)).toEqual(['Montant']);
    },
  );
});

test('a no, and right under it the amounts of that very part', () => {
  const group = 'Nolan Exemple, 18 ans';
  const asks = 'Nolan a-t-il travaillé ou touché une indemnité ?';
  const look = (answer: 'Oui' | 'Non', question = asks) => [
    ...new Set(
      wrongIn(
        [
          ...row('Vos salaires', ['1 046,30', '1 098,15', '1 046,30']),
          aYesNo(question, answer, { group, heading: group }),
          ...months.map((month) => anAmount(month, '410,20', { group, heading: group })),
        ],
        caf,
      ),
    ),
  ];
  expect(look('Oui')).toEqual([]);
  expect(look('Non')).toEqual(months);
  expect(look('Non', 'Nolan a-t-il travaillé ou touché d’autres indemnités ?')).toEqual([]);
});

test('a payslip of the month, and none of that month', () => {
  const choices = ['J’ai reçu des ressources', 'Je n’ai reçu aucune ressource'];
  const look = (
    april: string,
    says = 'Maison Exemple : bulletin payé le 30 avril 2027, net social 702,00 €.',
  ) =>
    wrongIn(
      [
        ...row('Salaires déjà connus', ['744,10', '702,00', '0']),
        ...months.map((month, at) =>
          aSelect(`En ${month}`, choices, at === 1 ? april : (choices[at === 0 ? 0 : 1] ?? '')),
        ),
      ],
      { ...caf, says: [says] },
    );
  expect(look(choices[0] ?? '')).toEqual([]);
  expect(look(choices[1] ?? '')).toContain('En Avril 2027');
});

describe('money that the page tells of somebody, and a no', () => {
  const group = 'Issa Exemple, votre conjoint';
  const asks = 'Issa a-t-il perçu des ressources pendant ces trois mois ?';
  const look = (line: string, answer: 'Oui' | 'Non' = 'Non', question = asks) =>
    wrongIn(
      [
        ...row('Vos salaires', ['1 046,30', '1 098,15', '1 046,30']),
        aYesNo(question, answer, { group, heading: group }),
        ...(answer === 'Oui' ? months.map((month) => anAmount(month, '742,14', { group })) : []),
      ],
      { ...caf, says: ['Mois déclarés : mars, avril et mai 2027.', group, line] },
    );

  test.each([
    'Ce que nous savons : Issa est indemnisé par France Travail, qui l’a payé en mars, en avril et en mai.',
    'Salarié de Propreté Exemple depuis le 3 février 2025.',
    'Issa travaille chez Propreté Exemple.',
    'Un relevé indique 845,10 € payés à Issa le 30 avril 2027.',
  ])('%s', (line) => {
    expect(look(line)).toEqual([asks]);
    expect(look(line, 'Oui')).toEqual([]);
    expect(look(line, 'Non', 'Issa a-t-il perçu d’autres ressources ?')).toEqual([]);
  });

  test.each([
    'Issa n’est plus indemnisé par France Travail.',
    'Salarié de Propreté Exemple depuis le 3 juin 2027.',
    'Salarié de Propreté Exemple, en congé parental non rémunéré.',
    'Issa reçoit une bourse d’études.',
    'Issa a travaillé chez Prestige Exemple en 2026 ; depuis janvier 2027 il ne perçoit rien.',
    'Un relevé indique 845,10 € payés à Issa le 30 janvier 2027.',
    'Indiquez les salaires payés à Issa, par exemple 900 € payés le 30 avril 2027.',
  ])('%s', (line) => {
    expect(look(line)).toEqual([]);
  });
});

test('pay of another, of another month, or paid by who answers', () => {
  const none = (label: string, group: string, line: string) =>
    wrongIn([...row('Salaires', ['900', '900', '900']), aBox(label, true, { group, heading: group })], {
      ...caf,
      says: [group, line],
    });
  const ofTheo = 'Bulletin de Théo, payé le 30/04/2027 : net social 742,30 €';
  expect(none('Katell n’a perçu aucune ressource', 'Personnes du foyer', ofTheo)).toEqual([]);
  const ofMarch =
    'Manon a travaillé en mars : bulletin payé le 31/03/2027, net social 496,30 €, viré le 03/04/2027.';
  expect(none('Manon : aucune ressource en avril', 'Avril 2027', ofMarch)).toEqual([]);
  expect(
    none(
      'Manon : aucune ressource en avril',
      'Manon, 17 ans',
      'La pension de 90 € a été virée le 04/04/2027.',
    ),
  ).toEqual([]);
});

test('the month in which a payslip counts', () => {
  const asks = 'Mois pour lequel ce revenu compte';
  const rule = 'Un revenu compte pour le mois de la date de paiement imprimée sur le bulletin.';
  const look = (month: string, says = rule) =>
    wrongIn(
      [
        ...row('Vos salaires', ['684,20', '571,36', '698,05']),
        anAmount('Montant net social du bulletin ajouté', '318,40', { group: 'Bulletin ajouté' }),
        aSelect(asks, months, month, { group: 'Bulletin ajouté' }),
      ],
      {
        ...caf,
        says: [says, 'Bulletin du Théâtre du Lavoir, payé le 30/04/2027 : 318,40 €'],
      },
    );
  expect(look('Mai 2027')).toEqual([asks]);
  expect(look('Avril 2027')).toEqual([]);
  expect(look('Mai 2027', 'Choisissez un mois.')).toEqual([]);
});

test('one who left, named after the tie, is none of the others', () => {
  const look = (name: string) =>
    wrongIn(
      [anAmount(`Salaire de ${name} en avril 2027`, '812,43', { group: 'Votre conjoint et vos enfants' })],
      {
        ...caf,
        says: ['Votre aînée Lina a quitté le foyer le 3 mars 2025 : elle n’apparaît plus.'],
      },
    );
  expect(look('Thierry')).toEqual([]);
  expect(look('Lina')).toEqual(['Salaire de Lina en avril 2027']);
});

test('two columns under one title are of two people', () => {
  const group = 'Montant net social, en euros';
  const look = (sum: string) =>
    wrongIn(
      months.flatMap((month, at) => [
        anAmount(`${month} – Vous`, '1 100,20', { group }),
        anAmount(`${month} – Votre concubin`, at === 1 ? sum : '980,00', { group }),
      ]),
      { ...caf, says: [group, 'Vous', 'Votre concubin'] },
    );
  expect(look('')).toEqual(['Avril 2027 – Votre concubin']);
  expect(look('981,15')).toEqual([]);
});

test('the account of the paper that was sent, whatever it replaces', () => {
  const [next, other] = ['FR76 1027 8022 1400 0206 4570 145', 'FR76 2004 1010 1303 4821 9027 187'];
  const look = (text: string) =>
    wrongIn([aField('IBAN', { valueType: 'iban', text })], {
      ...caf,
      says: [
        `RIB que vous nous avez envoyé : ${next}`,
        'Recopiez l’IBAN de ce RIB pour qu’il remplace l’ancien.',
      ],
    });
  expect(look(other)).toEqual(['IBAN']);
  expect(look(next)).toEqual([]);
});

test('the account that was closed, written as the new one', () => {
  const asks = 'Iban du nouveau compte';
  const [old, next] = ['FR76 2004 1010 1303 4821 9027 187', 'FR76 1027 8022 1400 0206 4570 145'];
  const look = (text: string) =>
    wrongIn([aField(asks, { valueType: 'iban', text })], {
      ...caf,
      says: [
        `Compte enregistré jusqu’ici, clôturé : ${old}`,
        'Titulaire',
        'Ana Exemple',
        `RIB déposé : ${next}`,
      ],
    });
  expect([...new Set(look(old))]).toEqual([asks]);
  expect(look(next)).toEqual([]);
});

test('the home she left, kept as hers', () => {
  const asks = 'Votre adresse est-elle toujours 3 place du Marché, 29300 Quimperlé ?';
  const told = 'Vous avez déménagé le 2 juin 2027 : 14 rue des Lilas, 29000 Quimper.';
  const look = (answer: 'Oui' | 'Non', says = told) =>
    wrongIn([aYesNo(asks, answer)], { ...caf, says: [says] });
  expect(look('Oui')).toEqual([asks]);
  expect(look('Non')).toEqual([]);
  expect(look('Oui', 'Vous avez emménagé le 2 juin 2024 : 3 place du Marché, 29300 Quimperlé.')).toEqual([]);
  expect(look('Oui', 'Si vous avez déménagé, dites-le.')).toEqual([]);
  const still = 'Vivez-vous toujours à l’adresse enregistrée ?';
  const file = ['Adresse enregistrée', '7 rue du Moulin, 53000 Laval'];
  const lookAtFile = (line: string) => wrongIn([aYesNo(still, 'Oui')], { ...caf, says: [...file, line] });
  expect(lookAtFile('Nouveau logement : 31 avenue Kléber, 53000 Laval, depuis le 15 avril 2027')).toEqual([
    still,
  ]);
  expect(lookAtFile('Nouveau logement : 7 rue du Moulin, depuis le 15 avril 2024')).toEqual([]);
});

test('« Valider cette page » goes on', () => {
  const roles = buttonRolesOf({ fields: [], buttons: [aButtonAsRead('Valider cette page')], step: null });
  expect(roles).toEqual(['next']);
});

test('a choice of none stands for its own month', () => {
  const choice = (text: string) => aRadio('Avril 2027', ['J’ai reçu de l’argent', 'Aucune ressource'], text);
  const look = (text: string, sum: string) =>
    wrongIn([choice(text), anAmount('Avril 2027, montant', sum)], caf);
  expect(look('J’ai reçu de l’argent', '598,20')).toEqual([]);
  expect([...new Set(look('Aucune ressource', '598,20'))]).toEqual(['Avril 2027, montant']);
});
