/** Answers that a kind eye sees cannot both be; and beside each, the one that can. */
import { describe, expect, test } from 'vitest';
import { aDate, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';
import { caf, ft, told } from '../../support/recap.ts';

const choice = (label: string, text: string, options: string[], given = {}) =>
  aField(label, { kind: 'select', valueType: 'choice', text, options, ...given });
const declares = {
  host: 'wwwd.caf.fr',
  title: 'Déclaration trimestrielle de ressources',
  says: ['Mois déclarés : juin, juillet et août 2026'],
  today: '2026-10-06',
};

test('who works and had nothing', () => {
  const none = 'Théo n’a perçu aucune ressource';
  const had = choice('Ressources de Théo', none, ['Je les saisis', none], { group: 'Théo' });
  const look = (asks: string) => {
    const worked = choice(asks, 'Oui, comme salarié', ['Oui, comme salarié', 'Non'], { group: 'Théo' });
    return wrongIn([worked, had], declares);
  };
  expect(look('Théo a-t-il travaillé pendant ces trois mois ?')).toEqual(['Ressources de Théo']);
  expect(look('Théo travaille-t-il en ce moment ?')).toEqual([]);
});

test('a class of much older or younger children', () => {
  const look = (born: string, text: string, label = 'Classe demandée à la rentrée 2026') =>
    wrongIn([aDate('Date de naissance de l’enfant', born), choice(label, text, ['CP', 'CE2', '6e'])]);
  expect(look('09/04/1981', 'Première')).toEqual(['Classe demandée à la rentrée 2026']);
  expect(look('09/04/2010', 'Première')).toEqual([]);
  expect(look('15/03/2023', 'CE2')).toEqual(['Classe demandée à la rentrée 2026']);
  expect(look('15/03/2018', 'CE2')).toEqual([]);
  expect(look('15/03/2016', 'CE2')).toEqual([]);
  expect(look('15/03/2023', 'CE2', 'Niveau demandé à la rentrée 2026')).toEqual([
    'Niveau demandé à la rentrée 2026',
  ]);
  expect(look('15/03/2023', 'CE2', 'Classe précédente')).toEqual([]);
});

test('a « Non », and what she says in her own words', () => {
  const asks = 'Avez-vous reçu une pension alimentaire ?';
  const look = (text: string, answer: 'Oui' | 'Non' = 'Non') =>
    wrongIn(
      [
        aYesNo(asks, answer),
        aField('Une précision (facultatif)', { kind: 'textarea', valueType: 'free-text', text }),
      ],
      declares,
    );
  expect(look('Son père me verse 150 € de pension chaque mois.')).toEqual([asks]);
  expect(look('Son père ne me verse plus les 150 € de pension.')).toEqual([]);
  expect(look('La pension de 150 € était versée jusqu’en mai.')).toEqual([]);
  expect(look('Ma mère me donne 50 € chaque mois.')).toEqual([]);
});

test('the same, in the comment that a recap shows', () => {
  const beside = (block: number) => ({ block, from: 0, name: block - 1, column: null });
  const look = (comment: string) =>
    told(
      caf(
        [
          'Paie de juillet 2026 : 10,00 €',
          ...['Avez-vous reçu une pension alimentaire ?', 'Non'],
          ...['Votre commentaire à la caisse', comment, 'Stage', 'Non'],
        ],
        { answers: [beside(3), beside(5), beside(7)] },
      ),
    ).problems.map(([, label]) => label);
  expect(look('« Le père de Jade m’a bien versé ses 150 € de pension en juin, juillet et août. »')).toContain(
    'Avez-vous reçu une pension alimentaire ?',
  );
  expect(look('« Le père de Jade ne m’a pas versé ses 150 € de pension en juin. »')).not.toContain(
    'Avez-vous reçu une pension alimentaire ?',
  );
});

test('a job of the month, under « Avez-vous travaillé ? Non »', () => {
  const look = (line: string) =>
    told(ft(['Avez-vous travaillé ? Non', 'Toujours à la recherche d’un emploi : oui', line])).problems.map(
      ([, label]) => label,
    );
  expect(look('Emploi de novembre 2026 : Boulangerie Roux, 38 heures')).toEqual(['Emploi de novembre 2026']);
  expect(look('Emploi recherché : vendeuse, 35 heures')).toEqual([]);
});

test('a child there before it was born, whoever’s the home is', () => {
  const [born, came] = ['Date de naissance', 'Date d’arrivée de l’enfant dans votre foyer'];
  const group = 'Naissance d’un enfant';
  const look = (day: string) =>
    wrongIn([aDate(born, '12/10/2026', { group }), aDate(came, day, { group })], { today: '2026-10-20' });
  expect(look('02/10/2026')).toEqual([came]);
  expect(look('14/10/2026')).toEqual([]);
});

test('the payslip a total was read on, of another year than the income', () => {
  const label = 'Bulletin sur lequel vous avez lu ce cumul';
  const look = (text: string) =>
    wrongIn([choice(label, text, ['Décembre 2025', 'Décembre 2024'])], {
      title: 'Correction de la déclaration 2026 (revenus de l’année 2025)',
    });
  expect(look('Décembre 2024')).toEqual([label]);
  expect(look('Décembre 2025')).toEqual([]);
});

test('the other parent pays it, and none was received', () => {
  const asks = 'Avez-vous reçu une pension alimentaire ?';
  const pays = 'Le père de Lou paie-t-il cette pension ?';
  const look = (text: string) =>
    wrongIn([choice(pays, text, ['Oui, chaque mois', 'Non']), aYesNo(asks, 'Non')], declares);
  expect(look('Oui, chaque mois')).toEqual([asks]);
  expect(look('Non')).toEqual([]);
});

test('children who all live with her, and fewer left', () => {
  const lives = 'Chez qui vivent Léna (9 ans) et Noé (6 ans) ?';
  const count = 'Nombre d’enfants à votre charge après la séparation';
  const look = (where: string, many: string) =>
    wrongIn([
      choice(lives, where, ['Chez moi', 'Une semaine sur deux']),
      choice(count, many, ['0', '1', '2']),
    ]);
  expect(look('Chez moi', '0')).toEqual([count]);
  expect(look('Chez moi', '2')).toEqual([]);
  expect(look('Une semaine sur deux', '0')).toEqual([]);
});

test('one month ten times the others', () => {
  const look = (...sums: string[]) =>
    wrongIn(
      ['Juin', 'Juillet', 'Août'].map((month, at) =>
        anAmount(`${month} 2026 – Montant net social`, sums[at] ?? ''),
      ),
      declares,
    );
  expect(look('1 466,32', '14 702,00', '1 470,20')).toEqual(['Juillet 2026 – Montant net social']);
  expect(look('1 466,32', '4 702,00', '1 470,20')).toEqual([]);
  expect(look('150,00', '1 500,00', '940,00')).toEqual([]);
});

test('the payslip of a later month, and another line of it than the one that is declared', () => {
  const bulletins = ['Bulletin de juillet 2026', 'Bulletin de juin 2026', 'Bulletin de mai 2026'];
  const used = 'Juin 2026 – Bulletin utilisé';
  const look = (text: string) =>
    wrongIn([anAmount('Juin 2026 – Salaire', '871,30'), choice(used, text, bulletins)], declares);
  expect(look('Bulletin de juillet 2026')).toEqual([used]);
  expect(look('Bulletin de juin 2026')).toEqual([]);
  // Paid at the beginning of the next month.
  expect(look('Bulletin de mai 2026')).toEqual([]);
  const line = 'Ligne du bulletin où vous avez lu ces montants';
  const read = (text: string) =>
    wrongIn(
      [
        anAmount('Salaire de juin 2026', '702,18'),
        choice(line, text, ['Montant net social', 'Net imposable']),
      ],
      declares,
    );
  expect(read('Net imposable')).toEqual([line]);
  expect(read('Montant net social')).toEqual([]);
});

test('a paper older than the title of its part says', () => {
  const group = 'Justificatif de domicile (moins de 3 mois)';
  const day = 'Date figurant sur le justificatif';
  const look = (text: string) =>
    wrongIn(
      [aDate(day, text, { group }), aDate('Date de la facture', '02/01/2026', { group: 'Facture impayée' })],
      {
        says: [group],
        today: '2026-09-22',
      },
    );
  expect(look('14/01/2026')).toEqual([day]);
  expect(look('14/08/2026')).toEqual([]);
});

test('who lived alone, beside a partner of years before', () => {
  const box = 'Case T – Parent isolé : vous viviez seule au 31 décembre 2025';
  const alone = aField(box, { kind: 'checkbox', valueType: 'choice', text: box });
  const family = aField('Situation de famille', {
    kind: 'combobox',
    valueType: 'marital-status',
    text: 'Pacsé(e)',
  });
  const since = (day: string) => aDate('Date de conclusion du Pacs', day);
  const look = (...fields: Parameters<typeof wrongIn>[0]) => wrongIn(fields, { today: '2026-05-12' });
  expect(look(family, since('18/06/2019'), alone)).toEqual([box]);
  // Alone until the wedding of that year.
  expect(look(family, since('18/06/2025'), alone)).toEqual([]);
  const lives = choice('Viviez-vous en concubinage ?', 'Oui, avec Jules depuis 2024', [
    'Oui, avec Jules depuis 2024',
    'Non',
  ]);
  expect(look(lives, alone)).toEqual([box]);
});

describe('a table of the household that says what ties each one', () => {
  const rows = [
    'Nom',
    'Lien',
    'Né(e) le',
    'HAMADI Nadia',
    'Vous-même',
    '17/09/1986',
    'HAMADI Rayan',
    'Enfant',
    '30/04/2014',
  ];
  const whole = aField('La liste ci-dessus est complète', {
    kind: 'checkbox',
    valueType: 'choice',
    text: 'La liste ci-dessus est complète',
  });
  const look = (
    label: string,
    many: string,
    says: string[] = rows,
    ...others: Parameters<typeof wrongIn>[0]
  ) => wrongIn([choice(label, many, ['0', '1', '2', '3', '4']), ...others], { says });
  const children = 'Nombre d’enfants à charge de moins de 25 ans';
  const people = 'Nombre de personnes de votre foyer, vous compris';

  test('the tie between the name and the day', () => {
    expect(look(children, '2', rows, whole)).toEqual([children]);
    expect(look(children, '1', rows, whole)).toEqual([]);
    // The rest may be on another page.
    expect(look(children, '2')).toEqual([]);
    const title = 'Toutes les personnes du foyer, vous compris';
    expect(look(people, '4', [title, ...rows])).toEqual([people]);
    expect(look(people, '2', [title, ...rows])).toEqual([]);
  });

  test('the tie before the name', () => {
    const first = ['Demandeur', 'OUALI Rachid', '17/02/1984', 'Conjointe', 'OUALI Samira', '03/11/1987'];
    const asks = aYesNo('La liste ci-dessus comprend-elle toutes les personnes du foyer ?', 'Oui');
    expect(look('Nombre de personnes dans le foyer', '4', first, asks)).toEqual([
      'Nombre de personnes dans le foyer',
    ]);
    expect(look('Nombre de personnes dans le foyer', '2', first, asks)).toEqual([]);
  });
});

test('a total named after its column', () => {
  const look = (total: string) =>
    wrongIn([
      anAmount('Salaire brut, Boulangerie Roux', '612'),
      anAmount('Salaire brut, Mairie de Dole', '363'),
      anAmount('Salaire brut, total', total),
    ]);
  expect(look('957')).toEqual(['Salaire brut, total']);
  expect(look('975')).toEqual([]);
});

test('a box that says of one person, by name, that there was nothing', () => {
  const label = 'Lucas n’a perçu aucune ressource pendant le trimestre';
  const look = (above: string, july = '318') => {
    const months = ['Juin', 'Juillet', 'Août'].map((month, at) =>
      anAmount(`Salaire ou stage – ${month} 2026`, ['0', july, '0'][at] ?? ''),
    );
    return wrongIn([...months, aField(label, { kind: 'checkbox', valueType: 'choice', text: label })], {
      ...declares,
      says: [...declares.says, above],
    });
  };
  expect(look('Enfant : RIVIERE Lucas, né le 14/02/2008')).toEqual(['Salaire ou stage – Juillet 2026']);
  expect(look('Enfant : RIVIERE Lucas, né le 14/02/2008', '0')).toEqual([]);
  // Of somebody else than whose money stands there.
  expect(look('Enfant : RIVIERE Manon, née le 02/05/2009')).toEqual([]);
});
