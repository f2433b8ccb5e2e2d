/** Rules of who and when, and people of a home, told by the page; each beside right answers. */
import { describe, expect, test } from 'vitest';
import { aDate, wrongIn } from '../../support/filled-in.ts';
import { recap, seen } from '../../support/named-recap.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const taxes = {
  host: 'cfspart.impots.gouv.fr',
  title: 'Corriger en ligne ma déclaration des revenus de 2025',
  today: '2026-09-11',
};

test('parted before they began to live together', () => {
  const look = (day: string) =>
    wrongIn([
      aDate('Vous avez commencé à vivre ensemble le', '03/06/2019'),
      aDate('Vous vous êtes séparés le', day),
    ]);
  expect(look('12/04/2016')).toEqual(['Vous vous êtes séparés le']);
  expect(look('12/04/2026')).toEqual([]);
});

test('a part for tenants, filled in by who is lodged for nothing', () => {
  const look = (chosen: string, title: string) =>
    wrongIn(
      [
        aField('Dans ce logement, vous êtes', {
          kind: 'select',
          valueType: 'choice',
          options: ['Locataire', 'Propriétaire', 'Hébergé par un proche'],
          text: chosen,
          group: 'J’ai déménagé',
        }),
        anAmount('Somme payée chaque mois', '540', { group: 'Loyer' }),
      ],
      {
        blocks: [
          'Demande en ligne',
          'Dans ce logement, vous êtes',
          'Loyer',
          title,
          'Somme payée chaque mois',
        ],
      },
    );
  expect(look('Hébergé par un proche', 'Partie à remplir par les locataires.')).toEqual([
    'Somme payée chaque mois',
  ]);
  expect(look('Locataire', 'Partie à remplir par les locataires.')).toEqual([]);
  expect(look('Hébergé par un proche', 'Partie à remplir par tous.')).toEqual([]);
});

describe('what was paid in another year than the one asked for', () => {
  const rule = 'Seules les sommes payées du 1er janvier au 31 décembre 2025 peuvent figurer ici.';
  const asks = 'Date à laquelle vous avez payé la facture';
  const look = (day: string, label = asks, says = [rule]) => wrongIn([aDate(label, day)], { ...taxes, says });
  test('is told', () => {
    expect(look('14/02/2026')).toEqual([asks]);
    expect(look('14/12/2024')).toEqual([asks]);
    expect(look('14/12/2025')).toEqual([]);
  });
  test('not of a day of something else, or where more may be told', () => {
    expect(look('14/02/2026', 'Date de la demande')).toEqual([]);
    expect(look('14/02/2026', asks, ['Les sommes payées en 2026 seront déclarées plus tard.'])).toEqual([]);
  });
});

test('employed the whole quarter, and zero for each month', () => {
  const months = ['Mars 2026', 'Avril 2026', 'Mai 2026'];
  const look = (said: string, sums: string[]) =>
    wrongIn(
      [
        aField('Votre conjoint a-t-il été salarié pendant ces trois mois ?', {
          kind: 'radio',
          valueType: 'yes-no',
          options: ['Oui, les trois mois', 'Oui, une partie', 'Non'],
          text: said,
          group: 'Thomas (votre conjoint)',
        }),
        ...months.map((month, at) =>
          anAmount(`Salaire – ${month}`, sums[at] ?? '', { group: 'Thomas (votre conjoint)' }),
        ),
      ],
      { host: 'wwwd.caf.fr', title: 'Déclaration trimestrielle de ressources', today: '2026-07-02' },
    );
  const none = ['0', '0', '0'];
  expect(look('Oui, les trois mois', none)).toEqual(['Salaire – Mars 2026']);
  expect(look('Oui, les trois mois', ['0', '0', '912,40'])).toEqual([]);
  // Worked in May, paid in June.
  expect(look('Oui, une partie', none)).toEqual([]);
});

test('« Fait partie du foyer » for four, and three counted', () => {
  const label = 'Nombre total de personnes du foyer, vous compris';
  const people = ['Mehdi EXEMPLE', 'Samira EXEMPLE', 'Inès EXEMPLE', 'Adam EXEMPLE'];
  const look = (count: string, last: 'Oui' | 'Non' = 'Oui', first = 'Vous, né le 09/10/1983') =>
    wrongIn(
      [
        ...people.map((group, at) => aYesNo('Fait partie du foyer', at === 3 ? last : 'Oui', { group })),
        aField(label, { valueType: 'household', text: count }),
      ],
      { says: people.flatMap((name, at) => [name, at === 0 ? first : 'Enfant', 'Fait partie du foyer']) },
    );
  expect(look('3')).toEqual([label]);
  expect(look('4')).toEqual([]);
  expect(look('3', 'Non')).toEqual([]);
  expect(look('5', 'Oui', 'Conjoint')).toEqual([]);
});

describe('« Cochez toutes les personnes du foyer »', () => {
  const people = ['Laure EXEMPLE (vous)', 'Zoé EXEMPLE (enfant, 12 ans)', 'Hugo EXEMPLE (enfant, 7 ans)'];
  const look = (
    ticked: string[],
    rule = 'Cochez toutes les personnes du foyer.',
    home = 'Foyer : Laure EXEMPLE et ses enfants Zoé, 12 ans, et Hugo, 7 ans.',
  ) =>
    wrongIn(
      people.map((label) =>
        aField(label, {
          kind: 'checkbox',
          valueType: 'choice',
          options: [label],
          text: ticked.includes(label) ? label : '',
          question: 'Qui est concerné ?',
        }),
      ),
      { says: [home, rule] },
    );
  test('and one of them left', () => {
    expect(look(people.slice(0, 2))).toEqual(people.slice(2));
    expect(look(people)).toEqual([]);
  });
  test('not where some only are to be ticked, or who is left is not of the home', () => {
    expect(look(people.slice(0, 2), 'Cochez les personnes concernées.')).toEqual([]);
    expect(look(people.slice(0, 2), undefined, 'Foyer : Laure EXEMPLE et sa fille Zoé, 12 ans.')).toEqual([]);
  });
});

test('a pension told in her words, in the case of what is left', () => {
  const look = (minor: string, other: string, words: string) =>
    wrongIn(
      [
        anAmount('Pensions alimentaires versées à des enfants mineurs', minor, { group: 'Charges' }),
        anAmount('Déductions diverses', other, { group: 'Charges' }),
        aField('Nature de la charge', {
          kind: 'textarea',
          valueType: 'free-text',
          text: words,
          group: 'Charges',
        }),
      ],
      { ...taxes, title: 'Déclaration des revenus 2025', today: '2026-05-11' },
    );
  const words = 'Pension alimentaire versée pour ma fille';
  expect(look('', '2400', words)).toEqual(['Déductions diverses']);
  expect(look('2400', '', words)).toEqual([]);
  expect(look('2400', '300', words)).toEqual([]);
  expect(look('', '2400', 'Rachat de cotisations')).toEqual([]);
});

test('a sum named in a sentence, in the case of another sort', () => {
  const said = 'Bruno EXEMPLE : pension d’invalidité, CPAM, montant imposable 2025 : 9 846 € (à saisir)';
  const look = (retired: string, unfit: string, says = [said]) =>
    wrongIn([anAmount('Pensions de retraite', retired), anAmount('Pensions d’invalidité', unfit)], {
      ...taxes,
      title: 'Déclaration des revenus 2025',
      today: '2026-05-11',
      says,
    });
  expect(look('9846', '')).toEqual(['Pensions de retraite']);
  expect(look('', '9846')).toEqual([]);
  expect(look('9846', '', ['Exemple : 9 846 € de pension.'])).toEqual([]);
});

test('born after today, however the day is asked', () => {
  const asks = 'Quand votre enfant est-il né ?';
  const look = (month: string, name = asks) =>
    wrongIn(
      [
        ['Jour', '11'],
        ['Mois', month],
        ['Année', '2026'],
      ].map(([label = '', text = '']) =>
        aField(label, { valueType: 'date-part', text, group: name, question: name }),
      ),
      { today: '2026-09-22' },
    );
  expect(look('12')).toEqual([asks]);
  expect(look('08')).toEqual([]);
  expect(look('12', 'Quand votre enfant doit-il naître ?')).toEqual([]);
});

describe('« ne travaille pas et n’a aucun revenu »', () => {
  const part = { group: 'La personne qui vit avec vous' };
  const look = (does: string, employer: string, pay: string) =>
    wrongIn([
      aField('Que fait cette personne ?', {
        kind: 'select',
        options: [does, 'Salariée', 'En congé parental, ne travaille pas'],
        text: does,
        ...part,
      }),
      aField('Chez quel employeur ?', { valueType: 'organisation', text: employer, ...part }),
      anAmount('Montant net social', pay, part),
    ]);
  const none = 'Elle ne travaille pas et n’a aucun revenu';
  test('over her employer or her pay', () => {
    expect(look(none, 'Boulangerie', '')).toEqual(['Chez quel employeur ?']);
    expect(look(none, '', '1 418')).toEqual(['Montant net social']);
    expect(look(none, '', '')).toEqual([]);
    expect(look('Salariée', 'Boulangerie', '1 418')).toEqual([]);
  });
  test('not of who is on leave', () => {
    expect(look('En congé parental, ne travaille pas', 'Boulangerie', '')).toEqual([]);
  });
});

test('received each month, says the recap, and zero in each', () => {
  const months = ['Novembre 2025', 'Décembre 2025', 'Janvier 2026'];
  const look = (sum: string, line = 'Vous la recevez chaque mois : 180 € (jugement du 12/06/2024)') =>
    seen(
      recap('wwwd.caf.fr', 'Déclaration trimestrielle de ressources', [
        '# Votre profil',
        `Pension alimentaire pour Noé | ${line}`,
        '# Vos ressources',
        ...months.map((month) => `Pension alimentaire reçue – ${month} | ${sum}`),
      ]),
      '2026-03-10',
    ).problems;
  expect(look('0 €')).toEqual([['contradiction', `Pension alimentaire reçue – ${months[0]}`]]);
  expect(look('180 €')).toEqual([]);
  expect(look('0 €', 'Vous ne la recevez plus')).toEqual([]);
});

test('children who live with her, counted otherwise', () => {
  const asks = 'Au total, combien d’enfants vivent chez vous maintenant ?';
  const look = (count: string, last = 'Chez moi', other: 'Oui' | 'Non' = 'Non') =>
    wrongIn([
      ...['Lina', 'Théo'].map((name, at) =>
        aField(`${name} vit depuis la séparation`, {
          kind: 'select',
          options: ['Chez moi', 'Chez l’autre parent', 'En résidence alternée'],
          text: at === 1 ? last : 'Chez moi',
          group: 'Enfants inscrits à votre dossier',
        }),
      ),
      aYesNo('Un autre enfant est-il arrivé chez vous ?', other),
      aField(asks, { valueType: 'household', text: count }),
    ]);
  expect(look('3')).toEqual([asks]);
  expect(look('2')).toEqual([]);
  expect(look('1')).toEqual([asks]);
  expect(look('1', 'Chez l’autre parent')).toEqual([]);
  expect(look('1', 'En résidence alternée')).toEqual([]);
  expect(look('3', 'Chez moi', 'Oui')).toEqual([]);
});

describe('at work and paid each month, and « Non » to any pay', () => {
  const quarter = {
    host: 'wwwd.caf.fr',
    title: 'Déclaration trimestrielle de ressources',
    today: '2026-10-06',
  };
  const asked = 'Mois à déclarer : juin 2026, juillet 2026 et août 2026';
  test('« gérant salarié, rémunéré chaque mois »', () => {
    const asks = 'Karim a-t-il perçu un salaire ou une rémunération en juin, juillet ou août ?';
    const line = 'Karim EXEMPLE (votre conjoint) : gérant salarié, rémunéré chaque mois depuis le 02/09/2024';
    expect(wrongIn([aYesNo(asks, 'Non')], { ...quarter, says: [asked, line] })).toEqual([asks]);
    expect(wrongIn([aYesNo(asks, 'Oui')], { ...quarter, says: [asked, line] })).toEqual([]);
    const own = 'Karim EXEMPLE (votre conjoint) : gérant, depuis le 02/09/2024';
    expect(wrongIn([aYesNo(asks, 'Non')], { ...quarter, says: [asked, own] })).toEqual([]);
  });
  test('a child named by her surname first, or another person of the home', () => {
    const asks =
      'Un de vos enfants, ou une autre personne vivant chez vous, a-t-il été payé pendant ces trois mois ?';
    const look = (work: string) =>
      wrongIn([aYesNo(asks, 'Non')], {
        ...quarter,
        says: [asked, 'EXEMPLE Inès', '17 ans', work, 'EXEMPLE Noé', '9 ans', 'Scolarisé'],
      });
    expect(look('Apprentie en coiffure, payée chaque mois depuis le 01/09/2025')).toEqual([asks]);
    expect(look('Lycéenne')).toEqual([]);
  });
});
