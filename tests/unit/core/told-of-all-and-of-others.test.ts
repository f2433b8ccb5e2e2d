/** All of whom a box is to be ticked, another of the home who is paid, a life together that ended before it began, a table without its euros. */
import { describe, expect, test } from 'vitest';
import { aDate, amounts, aSelect, rightlyOn, taxReturn, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const c2s = {
  host: 'assure.ameli.fr',
  title: 'Demande de Complémentaire santé solidaire',
  today: '2027-02-16',
};
const caf = { host: 'wwwd.caf.fr', title: 'Déclaration trimestrielle de ressources', today: '2027-03-09' };
const change = { host: 'wwwd.caf.fr', title: 'Je signale une séparation', today: '2027-02-10' };
const ft = {
  host: 'candidat.francetravail.fr',
  title: 'M’actualiser pour février 2027',
  today: '2027-03-04',
};

describe('« Cochez chacune d’elles »', () => {
  const people = ['Nadia Ferhat — vous, 38 ans', 'Karim Ferhat — votre époux', 'Ilyès Ferhat — fils, 7 ans'];
  const boxes = (ticked: string[]) =>
    people.map((label) =>
      aField(label, {
        kind: 'checkbox',
        valueType: 'choice',
        question: 'Personnes comprises',
        ...(ticked.includes(label) ? { text: label } : {}),
      }),
    );
  const says = ['Les trois personnes que voici vivent à votre adresse. Cochez chacune d’elles.'];
  const some = ['Cochez chacune d’elles qui demande la complémentaire.'];
  test('one is left', () => {
    expect(wrongIn(boxes(people.slice(0, 2)), { ...c2s, says })).toEqual([people[2]]);
    expect(wrongIn(boxes(people), { ...c2s, says })).toEqual([]);
    expect(wrongIn(boxes(people.slice(0, 2)), { ...c2s, says: some })).toEqual([]);
  });
});

describe('another of the home, who is paid', () => {
  const asks = 'De novembre 2026 à janvier 2027, une autre personne du foyer a-t-elle été payée ou aidée ?';
  const malik = 'Malik a-t-il perçu une rémunération ou une autre ressource ?';
  const home = [
    'De novembre 2026 à janvier 2027',
    'Votre concubin, sous le même toit depuis le 1er septembre 2024',
    'Yanis Ferrand, magasinier salarié, en CDI depuis le 6 janvier 2025 (payé chaque mois)',
  ];
  const paid = (months: string) => [
    'Ressources de novembre 2026, décembre 2026 et janvier 2027',
    'Malik Delattre (votre conjoint)',
    `La rémunération de gérance de Malik ${months}.`,
  ];
  const months = ['Novembre 2026', 'Décembre 2026', 'Janvier 2027'].map((month) =>
    anAmount(`${month} : votre net social`, '742,08'),
  );
  test.each([
    [asks, home],
    [malik, paid('est versée tous les mois')],
  ])('%s', (label, says) => {
    expect(wrongIn([...months, aYesNo(label, 'Non')], { ...caf, says })).toEqual([label]);
    expect(wrongIn([...months, aYesNo(label, 'Oui')], { ...caf, says })).toEqual([]);
  });
  rightlyOn(caf, [
    ['no pay now', [...months, aYesNo(malik, 'Non')], paid('est suspendue tous les mois depuis août 2026')],
    ['one who lives alone', [...months, aYesNo(asks, 'Non')], ['Vous vivez seule depuis 2024.']],
  ]);
});

test('a pension that the other parent pays', () => {
  const asks = 'Sur ces douze mois, un autre parent vous a-t-il versé une pension alimentaire ?';
  const look = (answer: 'Oui' | 'Non', sum: string) =>
    wrongIn([aYesNo(asks, answer), ...amounts([`Pension alimentaire reçue, total : ${sum}`])], c2s);
  expect(look('Non', '1 440')).toHaveLength(1);
  expect(look('Oui', '1 440')).toEqual([]);
  expect(look('Non', '0')).toEqual([]);
});

test('a life together that ended before it began', () => {
  const asks = 'Date à laquelle la vie commune a cessé';
  const look = (day: string) =>
    wrongIn(
      [
        aSelect('Nature de la séparation', ['Séparation de fait', 'Divorce prononcé'], 'Séparation de fait'),
        aDate(asks, day),
      ],
      { ...change, says: ['Mariés depuis le 20/06/2026, vie commune continue depuis'] },
    );
  expect(look('28/01/2026')).toEqual([asks]);
  expect(look('28/01/2027')).toEqual([]);
});

test('the last day of a contract, before its first', () => {
  const look = (first: string, last: string) =>
    wrongIn([aDate('Première journée travaillée', first), aDate('Dernière journée prévue au contrat', last)]);
  expect(look('03/05/2027', '30/04/2027')).toHaveLength(1);
  expect(look('03/05/2027', '30/10/2027')).toEqual([]);
});

test('so many days of illness, all before the month that is declared', () => {
  const first = 'Premier jour de l’arrêt (JJ/MM/AAAA)';
  const look = (day: string, days: string) =>
    wrongIn(
      [
        aYesNo('Arrêt maladie en février', 'Oui'),
        aDate(first, day),
        aField('Durée notée par le médecin, en jours', { valueType: 'duration', text: days }),
      ],
      ft,
    );
  expect(look('16/01/2027', '4')).toEqual([first]);
  expect(look('16/01/2027', '30')).toEqual([]);
  expect(look('16/02/2027', '4')).toEqual([]);
});

describe('sums told in a table', () => {
  const rows = ['Commune de Saint-Avit', 'Association Le Fil', 'Conservatoire intercommunal'];
  const sums = ['11 208 €', '5 716 €', '2 431 €'];
  const rule = 'Portez dans la case 1AJ la somme des trois montants.';
  const look = (total: string, says: string) =>
    wrongIn(amounts([`Salaires, total de vos employeurs : ${total}`]), {
      ...taxReturn,
      blocks: [taxReturn.title, ...rows.flatMap((row, at) => [row, sums[at] ?? '']), says],
      answers: rows.map((_row, at) => ({ block: 2 * at + 2, from: 0, name: 2 * at + 1, column: null })),
    });
  test('to be added', () => {
    expect(look('19 535', rule)).toEqual(['Salaires, total de vos employeurs']);
    expect(look('19 355', rule)).toEqual([]);
  });
  test('whose euros the head alone tells', () => {
    const says = [
      'Organisme',
      'Bénéficiaire',
      'Nature',
      'Montant',
      'Ehpad',
      'Inès Guérin',
      'Salaires',
      '9 486',
    ];
    const case1BJ = (sum: string) =>
      wrongIn([anAmount('1BJ Salaires', sum, { group: 'Déclarant 2 – Inès Guérin' })], {
        ...taxReturn,
        says,
      });
    expect(case1BJ('9846')).toEqual(['1BJ Salaires']);
    expect(case1BJ('9486')).toEqual([]);
    expect(case1BJ('21300')).toEqual([]);
  });
});

test('in couple still, of who said she is not', () => {
  const status = 'Quelle est à présent votre situation familiale ?';
  const asks = 'Vivez-vous actuellement en couple avec quelqu’un, marié ou non ?';
  const ways = ['Séparée : je ne vis plus en couple avec quiconque', 'En couple', 'Veuve'];
  const look = (way: string, answer: 'Oui' | 'Non', label = status) =>
    wrongIn([aSelect(label, ways, way), aYesNo(asks, answer)], {
      ...change,
      title: 'Déclarer un changement',
    });
  expect(look(ways[0] ?? '', 'Oui')).toEqual([asks]);
  expect(look(ways[0] ?? '', 'Non')).toEqual([]);
  expect(look('En couple', 'Oui')).toEqual([]);
  expect(look(ways[0] ?? '', 'Oui', 'Votre ancienne situation familiale')).toEqual([]);
});

test('a household counted smaller than the list that she confirms', () => {
  const asks = 'Combien de personnes votre foyer compte-t-il, vous comprise ?';
  const says = [
    'Voici les personnes rattachées, toutes à inclure :',
    'Fatou DIARRA demandeuse, née en 1984',
    'Mamadou DIARRA conjoint, né en 1981',
    'Inès DIARRA fille, née en 2010, vit avec vous',
  ];
  const look = (count: string) =>
    wrongIn(
      [aYesNo('La liste ci-dessus est-elle exacte ?', 'Oui'), aSelect(asks, ['1', '2', '3', '4'], count)],
      {
        ...c2s,
        says,
      },
    );
  expect(look('2')).toEqual([asks]);
  expect(look('3')).toEqual([]);
});

test('three children at a school where the page knows one', () => {
  const levels = ['7EA – Enfants au collège', '7EC – Enfants au lycée'];
  const says = [
    'Personnes à charge : deux enfants, Lucie (12 ans, élève au collège) et Paul (16 ans, élève au lycée).',
  ];
  const look = (counts: string[]) =>
    wrongIn(
      levels.map((label, at) => aField(label, { valueType: 'count', text: counts[at] ?? '' })),
      { ...taxReturn, says },
    );
  expect(look(['3', '1'])).toEqual([levels[0]]);
  expect(look(['1', '1'])).toEqual([]);
});

describe('totals whose lines are told otherwise', () => {
  test('each under its month', () => {
    const months = ['Novembre 2026', 'Décembre 2026', 'Janvier 2027'];
    const outer = 'Votre activité de micro-entrepreneur';
    const look = (total: string) =>
      wrongIn(
        [
          ...months.map((group, at) => ({
            ...anAmount('Chiffre d’affaires encaissé', ['420', '510', '385'][at] ?? ''),
            group,
            heading: group,
            outerGroup: outer,
          })),
          { ...anAmount('Total des trois mois', total), group: outer, heading: outer },
        ],
        caf,
      );
    expect(look('1513')).toEqual(['Total des trois mois']);
    expect(look('1315')).toEqual([]);
  });
});

test('a pension of a grown-up child, of who has none', () => {
  const asks = 'Pensions alimentaires versées à des enfants majeurs';
  const says = ['La pension que vous versez pour Nino, 9 ans. Vous n’avez pas d’enfant majeur.'];
  expect(wrongIn([anAmount(asks, '2160')], { ...taxReturn, says })).toEqual([asks]);
  expect(wrongIn([anAmount(asks, '0')], { ...taxReturn, says })).toEqual([]);
  const minor = 'Pensions alimentaires versées à des enfants mineurs';
  expect(wrongIn([anAmount(minor, '2160')], { ...taxReturn, says })).toEqual([]);
});

describe('children counted', () => {
  const asks = 'Nombre d’enfants qui vivent avec vous (enfants cochés ci-dessus)';
  const boxes = ['Léa, née le 03/05/2015', 'Tom, né le 19/09/2018'].map((label) =>
    aField(label, { kind: 'checkbox', question: 'Enfants qui vivent avec vous', text: label }),
  );
  const look = (count: string, label = asks) =>
    wrongIn([...boxes, aField(label, { valueType: 'household', text: count })], {
      ...change,
      title: 'Déclarer un changement',
    });
  test('as ticked', () => {
    expect(look('3')).toEqual([asks]);
    expect(look('2')).toEqual([]);
    // One more may have no box.
    expect(look('3', 'Nombre d’enfants qui vivent avec vous')).toEqual([]);
  });
  test('with the one just born', () => {
    const baby = 'Combien d’enfants vivent maintenant chez vous, le bébé compris ?';
    const says = [
      'Enfants déjà inscrits à votre dossier et vivant chez vous : 1 (Lila LE GOFF, née le 22/02/2024).',
    ];
    const born = (count: string) =>
      wrongIn(
        [
          aDate('Date de naissance', '14/05/2027', { group: 'L’enfant qui vient de naître' }),
          aSelect('Naissance simple ou multiple', ['Un seul enfant', 'Jumeaux'], 'Un seul enfant'),
          aField(baby, { valueType: 'household', text: count }),
        ],
        { ...change, title: 'Déclarer une naissance', today: '2027-05-20', says },
      );
    expect(born('1')).toEqual([baby]);
    expect(born('2')).toEqual([]);
  });
});
