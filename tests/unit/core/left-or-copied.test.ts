/** Numbers, days and places left as they were or copied from beside, each with its right twin. */
import { expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aDate, aSelect, problemsIn, quarterly, wrongIn } from '../../support/filled-in.ts';
import { aButton, aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';

test('the postal code of a large town is its own', () => {
  const look = (code: string, town: string, group = 'Nouvelle adresse') =>
    wrongIn([
      aField('Code postal', { valueType: 'postal-code', text: code, group: 'Nouvelle adresse' }),
      aField('Commune', { valueType: 'city', text: town, group }),
    ]);
  expect(look('35000', 'Nantes')).toEqual(['Code postal']);
  expect(look('97200', 'PARIS 15')).toEqual(['Code postal']);
  expect(look('44000', 'Nantes')).toEqual([]);
  expect(look('69003', 'Lyon 3e')).toEqual([]);
  expect(look('67000', 'STRASBOURG CEDEX')).toEqual([]);
  expect(look('20200', 'Bastia')).toEqual([]);
  // Of a small one, or one of several of its name, nothing is known.
  expect(look('35000', 'Saint-Denis')).toEqual([]);
  expect(look('35000', 'Betton')).toEqual([]);
  // Of another address.
  expect(look('35000', 'Nantes', 'Employeur')).toEqual([]);
});

test('the total of a sort, over its months each in its own part', () => {
  const name = 'Chiffre d’affaires total du trimestre';
  const month = (group: string, text: string, sort = 'Chiffre d’affaires du mois') => [
    anAmount('Salaire, montant net social', '410,22', { group }),
    anAmount(sort, text, { group }),
  ];
  const look = (total: string, label = name, last = 'Septembre 2026') =>
    wrongIn([
      ...month('Juillet 2026', '740'),
      ...month('Août 2026', '385'),
      ...month(last, '1020'),
      anAmount(label, total),
    ]);
  expect(look('2415')).toEqual([name]);
  expect(look('2145')).toEqual([]);
  // Two of a month, or a total that is of no quarter.
  expect(look('2415', name, 'Août 2026')).toEqual([]);
  expect(look('2415', 'Chiffre d’affaires total de l’année')).toEqual([]);
});

test('« pour chaque enfant, au moins un jour », and one has none', () => {
  const days = ['Lundi', 'Mardi', 'Jeudi'];
  const boxes = (child: string, ticked: string[]): Field[] =>
    days.map((label) =>
      aField(label, {
        kind: 'checkbox',
        valueType: 'choice',
        text: ticked.includes(label) ? label : '',
        group: 'Jours de repas',
        question: 'Jours de repas',
        outerGroup: child,
      }),
    );
  const rule = 'Pour chaque enfant, choisissez l’école, la classe et au moins un jour de repas.';
  const look = (ticked: string[], says = rule) =>
    problemsIn(
      [...boxes('Enfant 1', days), ...boxes('Enfant 2', ticked)],
      [says, 'Sauf mention « facultatif », chaque réponse est obligatoire.'],
    );
  expect(look([])).toEqual([['boxes-of-each', 'Jours de repas']]);
  expect(look(['Mardi'])).toEqual([]);
  expect(look([], 'Pour chaque enfant, choisissez l’école et, si vous le voulez, au moins un jour.')).toEqual(
    [],
  );
});

test('the same where the child is the title of the part, and « Jours de repas » that of the boxes', () => {
  const boxes = (child: string, ticked: string[]): Field[] =>
    ['Lundi', 'Mardi', 'Jeudi'].map((label) =>
      aField(label, {
        kind: 'checkbox',
        valueType: 'choice',
        text: ticked.includes(label) ? label : '',
        group: 'Jours de repas',
        question: 'Jours de repas',
        heading: child,
      }),
    );
  const look = (ticked: string[], titles = ['Inès', 'Tom']) =>
    problemsIn(
      [...boxes('Inès', ['Lundi', 'Jeudi']), ...boxes('Tom', ticked)],
      ['Pour chaque enfant, choisissez l’école, la classe et au moins un jour de repas.'],
      { headings: titles.map((text) => ({ level: 3, text })) },
    );
  expect(look([])).toEqual([['boxes-of-each', 'Jours de repas']]);
  expect(look(['Mardi'])).toEqual([]);
  // One list of the page, begun under one title and gone on with under the next.
  expect(look([], [])).toEqual([]);
});

test('the same in the rows of a table, and in a card for each person', () => {
  const boxes = (who: string, names: string[], ticked: boolean, label = (name: string) => name) =>
    names.map((name) =>
      aField(label(name), {
        kind: 'checkbox',
        valueType: 'choice',
        text: ticked ? name : '',
        group: who,
        question: who,
      }),
    );
  const look = (rule: string, make: (who: string, ticked: boolean) => Field[], last: boolean) =>
    problemsIn([...make('Inès (CE2)', true), ...make('Nour (maternelle)', last)], [rule]).map(
      ([check]) => check,
    );
  const days = ['Lundi', 'Mardi', 'Jeudi'];
  const inRow = (who: string, ticked: boolean) => boxes(who, days, ticked, (name) => `${who} ${name}`);
  const ofRow =
    'Dans le tableau, cochez pour chaque enfant au moins un jour de repas et choisissez son menu.';
  expect(look(ofRow, inRow, false)).toEqual(['boxes-of-each']);
  expect(look(ofRow, inRow, true)).toEqual([]);
  const rights = ['Venir chercher l’élève', 'Être appelé en cas d’urgence'];
  const inCard = (who: string, ticked: boolean) => boxes(who, rights, ticked);
  const ofCard =
    'Au moins une autorisation doit être donnée à chaque personne ; si vous ne souhaitez plus la faire figurer, appelez-nous.';
  expect(look(ofCard, inCard, false)).toEqual(['boxes-of-each']);
  expect(look(ofCard, inCard, true)).toEqual([]);
});

test('the address that she leaves, flat and all, written again as the new one', () => {
  const group = 'Votre nouveau logement';
  const look = (street: string, flat: string) =>
    wrongIn(
      [
        aField('Numéro et nom de la nouvelle voie', { valueType: 'address', text: street, group }),
        aField('Complément (bâtiment, appartement)', { text: flat, group }),
        aField('Code postal', { valueType: 'postal-code', text: '63000', group }),
      ],
      {
        says: [
          'Adresse que vous quittez',
          '8 rue des Tanneurs',
          'Appartement 12',
          '63000 CLERMONT-FERRAND',
          group,
        ],
      },
    );
  expect(look('8 rue des Tanneurs', 'Appartement 12')).toEqual(['Numéro et nom de la nouvelle voie']);
  expect(look('8 rue des Tanneurs', 'Appartement 31')).toEqual([]);
  expect(look('12 rue Blatin', 'Appartement 12')).toEqual([]);
});

test('the day a couple parted is not the day it began', () => {
  const asks = 'À quelle date la vie commune a-t-elle pris fin ?';
  const look = (day: string) =>
    problemsIn([aDate(asks, day)], ['Vie maritale avec David MOREL depuis le 14/06/2019.']);
  expect(look('14/06/2019')).toEqual([['order', asks]]);
  expect(look('13/06/2019')).toEqual([['order', asks]]);
  expect(look('08/11/2026')).toEqual([]);
});

test('the hours of a week, shown over the cases of one of two employers, are not those of its month', () => {
  const title = 'Mon actualisation d’octobre 2026';
  const label = 'Total des heures du mois';
  const cases = (group: string, hours: string, end: string) => [
    aField(label, { valueType: 'hours', text: hours, group }),
    anAmount('Total brut du mois', '1066', { group }),
    aSelect('Ce contrat', ['se poursuit', 's’est terminé en octobre'], end, { group }),
  ];
  const look = (hours: string, since = '01/06/2026', end = 'se poursuit', job = 'CDI, 20 h par semaine') =>
    assessed(
      aPage('candidat.francetravail.fr', [title, 'Les Bleuets', 'La Mairie'], {
        blocks: [
          ...[title, 'Les Bleuets', 'Contrat', job, 'Depuis le', since, `${label} *`, 'Total brut du mois *'],
          ...['Ce contrat *', 'La Mairie', 'CDD du 05/10/2026 au 16/10/2026', `${label} *`],
        ],
        fields: [
          ...cases('Les Bleuets', hours, end),
          ...cases('La Mairie', '14', 's’est terminé en octobre'),
        ],
      }),
      '2026-10-29',
    )
      .problems.filter(({ text }) => text.key === 'papers-problem')
      .map(({ group }) => group);
  expect(look('20')).toEqual(['Les Bleuets']);
  expect(look('87')).toEqual([]);
  // Begun in its last week, or over.
  expect(look('20', '26/10/2026')).toEqual([]);
  expect(look('20', '01/06/2026', 's’est terminé en octobre')).toEqual([]);
  expect(look('20', '01/06/2026', 'se poursuit', 'Intérim, 20 h par semaine')).toEqual([]);
});

test('« les autres personnes de votre foyer », one by one, and she who is counted', () => {
  const label = 'Nombre de personnes du foyer, vous comprise';
  const other = (group: string, name: string, born: string): Field[] =>
    [
      aField('Prénom', { valueType: 'name', text: name }),
      aDate('Date de naissance', born),
      aSelect('Lien avec vous', ['Enfant', 'Autre personne'], 'Enfant'),
    ].map((field) => ({
      ...field,
      group,
      heading: group,
      outerGroup: 'Les autres personnes de votre foyer',
    }));
  const look = (count: string) =>
    wrongIn(
      [
        aField(label, { valueType: 'household', text: count }),
        ...other('Première personne', 'Rayan', '09/04/2014'),
        ...other('Deuxième personne', 'Inès', '21/12/2018'),
      ],
      { buttons: [aButton('Ajouter une personne', 'other'), aButton('Suivant', 'next')] },
    );
  expect(look('3')).toEqual([]);
  expect(look('2')).toEqual([label]);
  expect(look('4')).toEqual([label]);
});

test('a child of another age than the page asks of whoever is chosen', () => {
  const asks = 'Quel enfant commence un apprentissage ?';
  const children = ['Lina, née le 12/03/2009', 'Noé, né le 04/05/2014'];
  const look = (chosen: string, says: string) =>
    problemsIn(
      [{ ...aSelect(asks, children, chosen) }, aYesNo('Son contrat est-il signé ?', 'Oui')],
      [says, asks],
    );
  const rule = 'L’apprenti doit avoir au moins 15 ans.';
  expect(look('Noé, né le 04/05/2014', rule)).toEqual([['range', asks]]);
  expect(look('Lina, née le 12/03/2009', rule)).toEqual([]);
  expect(
    look('Noé, né le 04/05/2014', 'L’apprentissage est possible dès 15 ans, sauf classe préparatoire.'),
  ).toEqual([]);
});

test('the partner’s money, in a part that was never opened', () => {
  const title = 'Ressources de votre conjoint – Karim BENALI';
  const look = (status: string[], under: Field[] = [], name = title) =>
    problemsIn(
      [anAmount('Salaire juillet 2026', '812,40', { heading: 'Vos ressources' }), ...under],
      ['Vos ressources', 'Salaire juillet 2026', name, ...status, 'Vos enfants', 'À compléter'],
      {
        ...quarterly,
        headings: ['Déclaration', 'Vos ressources', name, 'Vos enfants'].map((text) => ({ level: 2, text })),
      },
    ).map(([check]) => check);
  expect(look(['À compléter'])).toEqual(['page-error']);
  expect(look(['Statut : non renseigné', 'Compléter'])).toEqual(['page-error']);
  expect(look(['Statut : renseigné le 12/11/2026', 'Modifier'])).toEqual([]);
  // What the next part says is not of this one; its own cases say it themselves; another step is another step.
  expect(look([])).toEqual([]);
  expect(look(['À compléter'], [anAmount('Salaire juillet 2026', '0', { heading: title })])).toEqual([]);
  expect(look(['À compléter'], [], 'Votre logement')).toEqual([]);
});

test('« les deux adultes doivent répondre », and both did', () => {
  const rule = 'Les deux adultes du foyer doivent répondre, même sans aucune ressource.';
  const [hers, his] = ['Vos ressources – Nadia BENALI', 'Ressources de votre conjoint – Karim BENALI'];
  const look = (groups: string[]) =>
    assessed(
      aPage(quarterly.host, [quarterly.title, ...groups], {
        blocks: [quarterly.title, rule, ...groups],
        fields: groups.map((group) => anAmount('Salaire juillet 2026', '812,40', { group })),
      }),
      '2026-11-24',
    ).findings.filter(({ check }) => check === 'rule-unread').length;
  expect(look([hers, his])).toBe(0);
  expect(look([hers])).toBe(1);
});
