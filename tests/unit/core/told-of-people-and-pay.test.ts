/** Children counted, pensions, accounts and months of pay that a page tells in two places; each beside what only looks like it. */
import { expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aDate, aRadio, problemsIn, wrongIn } from '../../support/filled-in.ts';
import { aButton, aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';
import { caf, ft, told } from '../../support/recap.ts';

test('a pay for no hour', () => {
  const look = (hours: string, more: string[] = []) =>
    told(
      ft([
        'Avez-vous travaillé ? Oui',
        `Heures travaillées dans le mois : ${hours}`,
        'Salaire brut : 1 126 €',
        ...more,
        'Toujours à la recherche d’un emploi : Oui',
      ]),
    );
  expect(look('0 h').problems).toEqual([['contradiction', 'Heures travaillées dans le mois']]);
  expect(look('86 h').problems).toEqual([]);
  expect(look('0 h', ['Nature : rappel de salaire']).problems).toEqual([]);
});

test('a sum she writes, and the same digits with one lost in the case', () => {
  const look = (text: string, box: string) =>
    wrongIn([
      anAmount('6EL – pension versée à un enfant majeur, corrigé', box),
      aField('Pourquoi corrigez-vous ?', { kind: 'textarea', valueType: 'free-text', text }),
    ]);
  const label = '6EL – pension versée à un enfant majeur, corrigé';
  expect(look('J’ai versé 3 200 € à Léo en 2025.', '320')).toEqual([label]);
  expect(look('J’ai versé 3 254 € à Léo en 2025.', '3245')).toEqual([label]);
  expect(look('J’ai versé 3 200 € à Léo en 2025.', '3200')).toEqual([]);
  expect(look('J’ai versé 320 € par mois à Léo.', '3200')).toEqual([]);
  expect(look('Il fallait 3 200 € au lieu de 320 €.', '320')).toEqual([]);
  expect(look('J’ai oublié 1 900 € de frais pour Léo.', '3200')).toEqual([]);
});

test('two are announced, and the part of the second is left empty', () => {
  const part = (group: string, name: string, june: string): Field[] => [
    aField('Prénom', { group, valueType: 'name', text: name }),
    anAmount('Net social juin', june, { group }),
  ];
  const look = (count: string, second: Field[]) =>
    wrongIn([
      aField('Combien de vos enfants ont travaillé ?', { valueType: 'unknown', text: count }),
      ...part('Premier enfant concerné', 'Léo', '540'),
      ...second,
    ]);
  const title = 'Deuxième enfant concerné (s’il y en a un)';
  expect(look('2', part(title, '', ''))).toEqual(['Combien de vos enfants ont travaillé ?']);
  expect(look('2', part(title, 'Lou', '320'))).toEqual([]);
  expect(look('1', part(title, '', ''))).toEqual([]);
});

const inThree = (name: string, [day = '', month = '', year = '']: string[], group: string): Field[] =>
  [
    ['Jour', day],
    ['Mois', month],
    ['Année', year],
  ].map(([label = '', text = '']) =>
    aField(label, { kind: 'select', valueType: 'date-part', text, group, hint: `${name} *` }),
  );

test('the household the page knows, and one more who is born', () => {
  const group = 'L’enfant qui arrive';
  const rows = (jade = 'Enfant à charge') => [
    ...['Nom', 'Lien', 'Né(e) le'],
    ...['Lina EXEMPLE', 'Vous', '17/03/1991'],
    ...['Karim EXEMPLE', 'Conjoint (mariés le 08/06/2018)', '25/01/1989'],
    ...['Rose EXEMPLE', jade, '04/05/2019'],
    ...['Max EXEMPLE', 'Enfant à charge', '12/08/2022'],
  ];
  const label = 'Nombre d’enfants à votre charge depuis cette naissance';
  const look = (
    text: string,
    { says = rows(), name = label, home = 'Oui, tout le temps', more = [] as Field[] } = {},
  ) =>
    wrongIn(
      [
        aField('Prénom', { group, valueType: 'name', text: 'Anouk' }),
        ...inThree('Date de naissance', ['7', 'novembre', '2026'], group),
        aRadio('L’enfant vit avec vous', ['Oui, tout le temps', 'Oui, en résidence alternée', 'Non'], home),
        aField(name, { group, valueType: 'household', kind: 'select', text, options: ['1', '2', '3', '4'] }),
        aYesNo('Un des parents arrête-t-il son travail pour s’occuper de l’enfant ?', 'Non', { group }),
        ...more,
      ],
      { says, title: 'Déclarer une naissance' },
    );
  expect(look('2')).toEqual([label]);
  expect(look('3')).toEqual([]);
  expect(look('2', { says: rows('Fille') })).toEqual([label]);
  expect(look('2', { says: rows('Votre enfant à charge') })).toEqual([label]);
  for (const name of [
    'Nombre d’enfants à charge, nouveau-né compris',
    'Combien d’enfants sont à votre charge depuis la naissance ?',
    'Nombre d’enfants au foyer (en comptant l’enfant que vous déclarez)',
  ])
    expect(look('2', { name })).toEqual([name]);
  // There half of the time, or not at all; a tie that is not known; before the birth.
  expect(look('2', { home: 'Oui, en résidence alternée' })).toEqual([]);
  expect(look('2', { home: 'Non' })).toEqual([]);
  expect(look('2', { says: rows('Enfant de Karim') })).toEqual([]);
  expect(look('2', { name: 'Nombre d’enfants à charge avant cette naissance' })).toEqual([]);
  const gone = [aField('Enfant qui quitte le foyer', { valueType: 'name', text: 'Rose' })];
  expect(look('2', { more: gone })).toEqual([]);
});

test('children listed by their names and days, beside the one who is born', () => {
  const label = 'Combien d’enfants vivent chez vous, le nouveau-né compris ?';
  const look = (count: string) =>
    wrongIn(
      [
        aField('Prénom', { group: 'L’enfant qui vient de naître', valueType: 'name', text: 'Max' }),
        aDate('Né(e) le', '03/11/2026', { group: 'L’enfant qui vient de naître' }),
        aField(label, { valueType: 'unknown', text: count }),
      ],
      { says: ['Enfants vivant déjà chez vous', 'Lou EXEMPLE, 12/04/2017', 'Léo EXEMPLE, 25/09/2020'] },
    );
  expect(look('2')).toEqual([label]);
  expect(look('3')).toEqual([]);
});

test('a pension for a child who is counted already', () => {
  const label = 'Enfant mineur pour lequel vous versez la pension';
  const look = (name: string, said: string) =>
    problemsIn(
      [aField(label, { valueType: 'name', text: name }), anAmount('Case 6GU, somme versée', '1800')],
      ['Lou EXEMPLE', '2014', said],
    ).map(([, where]) => where);
  expect(look('Lou EXEMPLE', 'À charge exclusive de Mme Léa EXEMPLE')).toEqual([label]);
  expect(look('Tom EXEMPLE', 'À charge exclusive de Mme Léa EXEMPLE')).toEqual([]);
  expect(look('Lou EXEMPLE', 'À charge exclusive jusqu’en mars')).toEqual([]);
});

test('the month of a payment, outside the quarter that the page names', () => {
  const options = ['juin 2026', 'juillet 2026', 'août 2026', 'septembre 2026'];
  const look = (label: string, text: string) =>
    assessed(
      aPage('wwwd.caf.fr', ['Déclaration trimestrielle de ressources'], {
        blocks: ['Votre déclaration porte sur juin, juillet et août 2026.', label],
        fields: [
          aField(label, {
            kind: 'select',
            valueType: 'choice',
            options,
            text,
            group: 'Pension – second versement',
          }),
          anAmount('Montant reçu', '180'),
        ],
        buttons: [aButton('Suivant', 'next')],
        step: { index: 3, total: 5, title: null },
      }),
      '2026-10-12',
    ).problems.map(({ fieldLabel }) => fieldLabel);
  expect(look('Mois du versement', 'septembre 2026')).toEqual(['Mois du versement']);
  expect(look('Mois du versement', 'août 2026')).toEqual([]);
  expect(look('Mois du premier versement', 'septembre 2026')).toEqual([]);
});

test('a year of birth, under the ages that a line over the cases asks for', () => {
  const [first, second] = ['Année de naissance du 1er enfant', 'Année de naissance du 2e enfant'];
  const look = (year: string, rule = 'Enfants de moins de 18 ans au 1er janvier 2025 ou nés en 2025 :') =>
    wrongIn(
      [aField(first, { valueType: 'year', text: '2013' }), aField(second, { valueType: 'year', text: year })],
      { says: [rule] },
    );
  expect(look('2003')).toEqual([second]);
  expect(look('2016')).toEqual([]);
  expect(look('2003', 'Enfants majeurs ou mineurs :')).toEqual([]);
});

test('an account of « l’un des deux déclarants », held by a third', () => {
  const label = 'Titulaire du compte';
  const look = (name: string) =>
    wrongIn([aField(label, { valueType: 'name', text: name })], {
      says: [
        'Déclarant 1 : Léa EXEMPLE · Déclarant 2 : Jean EXEMPLE',
        'Le compte doit être ouvert au nom de l’un des deux déclarants.',
      ],
    });
  expect(look('M. Paul AUTRE')).toEqual([label]);
  expect(look('M. Jean EXEMPLE')).toEqual([]);
  expect(look('M. ou Mme Léa EXEMPLE')).toEqual([]);
});

test('« Congé maternité ou paternité ? Non » is no last question', () => {
  const look = (label: string) =>
    assessed(
      aPage('candidat.francetravail.fr', ['Actualisation de novembre 2026'], {
        fields: [aYesNo('Avez-vous été en arrêt maladie ?', 'Non'), aYesNo(label, 'Non')],
        buttons: [aButton('Valider mon actualisation', 'submit-final')],
      }),
      '2026-11-29',
    ).findings.filter(
      ({ check, status, fieldLabel }) => check === 'answer' && status === 'unknown' && fieldLabel === label,
    );
  expect(look('Congé maternité ou paternité ?')).toEqual([]);
  expect(look('Voulez-vous continuer ainsi ?')).toHaveLength(1);
});

test('more children counted than the site knows, and none to add', () => {
  const label = 'Nombre d’enfants à charge vivant avec vous';
  const look = (count: string, adds: 'Oui' | 'Non') =>
    wrongIn(
      [
        aField(label, { valueType: 'household', text: count }),
        aYesNo('Y a-t-il un enfant à ajouter à votre dossier ?', adds),
      ],
      {
        says: [
          'Enfants connus à votre dossier',
          'Léo EXEMPLE, né le 11/03/2014',
          'Lou EXEMPLE, née le 25/08/2017',
        ],
      },
    );
  expect(look('3', 'Non')).toEqual([label]);
  expect(look('3', 'Oui')).toEqual([]);
  expect(look('2', 'Non')).toEqual([]);
});

test('a pension for a grown-up child whom one line says to be of the home', () => {
  const label = 'Nom et prénom de l’enfant majeur qui reçoit la pension';
  const look = (line: string) =>
    wrongIn(
      [
        anAmount('6EL – Pension à un enfant majeur', '2400'),
        aField(label, { valueType: 'name', text: 'Léo EXEMPLE' }),
      ],
      {
        says: [line],
      },
    );
  expect(look('Personne à charge : Léo EXEMPLE, né le 17/06/2004, rattaché à votre foyer')).toEqual([label]);
  expect(look('Enfant : Léo EXEMPLE, né le 17/06/2004, non rattaché à votre foyer')).toEqual([]);
  expect(look('Personne à charge : Lou EXEMPLE, née le 17/06/2004, rattachée à votre foyer')).toEqual([]);
});

test('who is left lives there still', () => {
  const look = (where: string) =>
    told(
      caf([
        'Séparation',
        'Date de la séparation : 21/11/2026',
        'Votre ancien conjoint',
        `Adresse actuelle de votre ancien conjoint : ${where}`,
      ]),
    ).problems.length;
  expect(look('il habite toujours avec moi')).toBeGreaterThan(0);
  expect(look('12 rue des Lilas, 44000 Nantes')).toBe(0);
});

test('a total of two totals, each of a person', () => {
  const look = (stated: string) =>
    wrongIn([
      anAmount('Total Léa sur les trois mois', '4 042,50'),
      anAmount('Total Jean sur les trois mois', '846,00'),
      anAmount('Total du foyer', stated),
    ]);
  expect(look('4 588,50')).toEqual(['Total du foyer']);
  expect(look('4 888,50')).toEqual([]);
});

test('a day too near for what the page wants before it', () => {
  const look = (day: string, rule = 'Demande à faire au moins 15 jours avant le déménagement.') =>
    wrongIn([aDate('Jour prévu', day, { group: 'Le déménagement' })], { says: [rule] });
  expect(look('29/11/2026')).toEqual(['Jour prévu']);
  expect(look('19/12/2026')).toEqual([]);
  // It is past: something else is told.
  expect(look('29/10/2026')).toEqual([]);
  expect(look('29/11/2026', 'Demande à faire au moins 15 jours avant la fête.')).toEqual([]);
});

test('what only looks like it: joint accounts, leave paid, pensions received, other sums', () => {
  const holder = (name: string, says: string[]) =>
    wrongIn([aField('Titulaire du compte', { valueType: 'name', text: name })], { says });
  const rule = 'Le compte doit être ouvert au nom de l’un des deux déclarants.';
  const two = ['Déclarant 1 : Léa EXEMPLE', 'Conjoint(e) : Jean EXEMPLE', rule];
  for (const name of ['MR OU MME EXEMPLE', 'MME EXEMPLE', 'Jean EXEMPLE'])
    expect(holder(name, two)).toEqual([]);
  expect(holder('Paul AUTRE', two)).toEqual(['Titulaire du compte']);

  const child = ['Lou EXEMPLE', '2014', 'À charge exclusive de Mme Léa EXEMPLE'];
  const named = (label: string, group: string, says = child) =>
    wrongIn([aField(label, { group, valueType: 'name', text: 'Lou EXEMPLE' })], { says });
  expect(named('Enfant pour lequel vous recevez une pension alimentaire', 'Pensions reçues')).toEqual([]);
  expect(named('Enfant bénéficiaire', 'Frais de garde')).toEqual([]);
  expect(
    named('Nom de l’enfant majeur qui a reçu la pension', 'Pensions versées', [
      'Lou EXEMPLE, née en 2004, n’est plus rattachée à votre foyer',
    ]),
  ).toEqual([]);

  const words = (text: string, label: string, box: string) =>
    wrongIn([anAmount(label, box), aField('Précisions', { kind: 'textarea', valueType: 'free-text', text })]);
  expect(words('J’ai reçu 1 000 € de ma grand-mère.', 'Pension alimentaire reçue', '100')).toEqual([]);
  expect(words('Le garage demande 4 500 € de réparations.', 'Dépôt de garantie', '450')).toEqual([]);

  const total = (one: string, other: string) =>
    wrongIn([
      anAmount(`Total ${one}`, '1 800'),
      anAmount(`Total ${other}`, '1 200'),
      anAmount('Total général', '1 800'),
    ]);
  expect(total('Brut', 'Net')).toEqual([]);
  expect(total('Ressources', 'Charges')).toEqual([]);

  const leave = (rule: string, label = 'Jour prévu', group = 'Le départ') =>
    wrongIn([aDate(label, '28/11/2026', { group })], { says: [rule] });
  expect(leave('Votre réservation peut être annulée au plus tard 15 jours avant le départ.')).toEqual([]);
  expect(
    leave(
      'La demande doit être faite au moins un mois avant le début de la formation.',
      'Date de début du contrat',
      'La garde',
    ),
  ).toEqual([]);
});

test('one « Si oui » under the answers of two declarants', () => {
  const look = (first: 'Oui' | 'Non', second: 'Oui' | 'Non') =>
    wrongIn([
      aYesNo('Déclarant 1', first),
      aYesNo('Déclarant 2', second),
      anAmount('Si oui, montant imposable des allocations chômage', '3912'),
    ]);
  expect(look('Oui', 'Non')).toEqual([]);
  expect(look('Non', 'Oui')).toEqual([]);
  expect(look('Non', 'Non')).not.toEqual([]);
});

test('a sick leave over days of work, on a page that says that it cannot be', () => {
  const rule =
    'Une période d’arrêt maladie ne peut pas recouvrir une période travaillée : dans ce cas, corrigez les dates.';
  const look = (from: string, says: string[]) =>
    wrongIn(
      [
        aDate('Travaillé du', '04/11/2026', { group: 'Mon contrat' }),
        aDate('Travaillé jusqu’au', '15/11/2026', { group: 'Mon contrat' }),
        aField('Nombre d’heures', { valueType: 'hours', text: '35', group: 'Mon contrat' }),
        aDate('Premier jour d’arrêt', from, { group: 'Mon arrêt maladie' }),
        aDate('Dernier jour d’arrêt', '20/11/2026', { group: 'Mon arrêt maladie' }),
      ],
      {
        host: 'candidat.francetravail.fr',
        title: 'Mon actualisation de novembre 2026',
        today: '2026-11-29',
        says,
      },
    );
  expect(look('11/11/2026', [rule])).toEqual(['Premier jour d’arrêt']);
  expect(look('16/11/2026', [rule])).toEqual([]);
  expect(look('11/11/2026', [])).toEqual([]);
});
