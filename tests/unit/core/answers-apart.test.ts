/** Two places of a page that do not go together: a choice and what it asks for, alone and a count, what the site knows and « Non ». */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aDate, aRadio, problemsIn, rightly, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const contract = (text: string) =>
  aField('Type de contrat', {
    kind: 'select',
    valueType: 'choice',
    options: ['Choisir', 'CDI', 'CDD', 'Intérim'],
    text,
  });

describe('a case for whoever chose something', () => {
  test.each([
    [
      'Dernier jour prévu au contrat',
      'À indiquer pour un CDD ou une mission d’intérim. Laissez vide pour un CDI.',
    ],
    ['Date de fin', 'Obligatoire si CDD.'],
    ['Si CDD, date de fin', null],
    ['Date de fin (en cas de CDD)', null],
    ['Fin du contrat', 'Pour un CDD, indiquez le dernier jour.'],
  ])('« %s » (%s)', (label, hint) => {
    expect(wrongIn([contract('CDD'), aDate(label, '', { hint })])).toEqual([label]);
    expect(wrongIn([contract('CDD'), aDate(label, '12/01/2027', { hint })])).toEqual([]);
    expect(wrongIn([contract('CDI'), aDate(label, '', { hint })])).toEqual([]);
  });

  rightly([
    ['left empty for it', [contract('CDD'), aDate('Date de fin', '', { hint: 'Laissez vide pour un CDD.' })]],
    ['may be given', [contract('CDD'), aDate('Date de fin', '', { hint: 'Facultatif, pour un CDD.' })]],
    [
      'if it is known',
      [
        contract('CDD'),
        aDate('Date de fin', '', { hint: 'Pour un CDD, indiquez-la si vous la connaissez.' }),
      ],
    ],
    ['but for it', [contract('CDD'), aDate('Date de fin', '', { hint: 'À renseigner, sauf pour un CDD.' })]],
    [
      'for every contract',
      [contract('CDD'), aDate('Date de fin', '', { hint: 'À indiquer pour un CDI, un CDD ou un intérim.' })],
    ],
    [
      'an example',
      [contract('CDD'), aField('Autre précision', { hint: 'Pour un CDD par exemple, précisez le motif.' })],
    ],
    [
      'in another part',
      [contract('CDD'), aDate('Date de fin', '', { hint: 'Obligatoire si CDD.', heading: 'Votre conjoint' })],
    ],
  ]);
});

describe('alone, and how many live there', () => {
  const alone = (text: 'Oui' | 'Non') => aYesNo('Êtes-vous la seule personne à habiter ce logement ?', text);
  const count = (text: string, label = 'Nombre total de personnes vivant dans le logement (vous compris)') =>
    aField(label, { valueType: 'household', text });

  test('do not go together', () => {
    expect(wrongIn([alone('Oui'), count('3')])).toEqual([expect.stringMatching(/^Nombre total/)]);
    expect(wrongIn([alone('Non'), count('1')])).toEqual([expect.stringMatching(/^Nombre total/)]);
  });

  rightly([
    ['alone', [alone('Oui'), count('1')]],
    ['not alone', [alone('Non'), count('2')]],
    ['not alone, the others counted', [alone('Non'), count('1', 'Nombre de personnes vivant avec vous')]],
    [
      'the only grown-up',
      [aYesNo('Êtes-vous la seule personne adulte à habiter ce logement ?', 'Oui'), count('3')],
    ],
    [
      'alone with children',
      [aYesNo('Vivez-vous seul(e) ?', 'Oui'), aYesNo('Avez-vous des enfants ?', 'Oui'), count('3')],
    ],
  ]);
});

describe('what the site says it knows of the month', () => {
  const asked = (text: 'Oui' | 'Non') => aYesNo('Avez-vous été en arrêt maladie ?', text);
  const title = 'Je déclare ma situation pour novembre 2026';
  const known = 'Avis d’arrêt de travail du 09/11/2026 au 13/11/2026, reçu le 16/11/2026';

  test.each([
    ['arrêt maladie', 'Avez-vous été en arrêt maladie ?', known],
    [
      'formation',
      'Avez-vous suivi une formation ?',
      'Formation du 02/11/2026 au 20/11/2026 signalée par l’organisme',
    ],
    ['work', 'Avez-vous travaillé ?', 'Contrat du 5 au 7 novembre 2026 déclaré par votre employeur'],
  ])('%s', (_sort, label, block) => {
    expect(wrongIn([aYesNo(label, 'Non')], { title, says: [block] })).toEqual([label]);
    expect(wrongIn([aYesNo(label, 'Oui')], { title, says: [block] })).toEqual([]);
  });

  rightly([
    [
      'of another month',
      [asked('Non')],
      ['Arrêt de travail du 09/09/2026 au 13/09/2026, reçu le 16/09/2026'],
      { title },
    ],
    ['none', [asked('Non')], ['Aucun arrêt de travail reçu du 01/11/2026 au 30/11/2026'], { title }],
    [
      'foreseen',
      [asked('Non')],
      ['Formation prévue du 23/11/2026 au 27/11/2026, reçue le 02/11/2026'],
      { title },
    ],
    [
      'an example',
      [asked('Non')],
      ['Exemple : arrêt de travail du 09/11/2026 au 13/11/2026, reçu le 16/11/2026'],
      { title },
    ],
    [
      'something else',
      [asked('Non')],
      ['Contrat du 5 au 7 novembre 2026 déclaré par votre employeur'],
      { title },
    ],
  ]);
});

test('a training under « Ce que nous savons déjà », or that is confirmed', () => {
  const asks = 'Êtes-vous inscrite à une session de formation ou suivez-vous une formation ?';
  const training = 'Formation Vendeuse – Greta du Lac. Du 12/10/2026 au 26/03/2027, 35 heures par semaine.';
  const know = 'Ce que nous savons déjà';
  const look = (says: string[], label = asks, more: Field[] = []) =>
    wrongIn([aYesNo(label, 'Non'), ...more], { title: 'Je déclare ma situation – novembre 2026', says });
  expect(look([know, training])).toEqual([asks]);
  expect(look([`${training} Entrée en formation confirmée par l’organisme.`])).toEqual([asks]);
  expect(look(['Ce que l’on sait de votre mois', 'Emploi Aucune activité connue', training])).toEqual([asks]);
  const ill = 'Avez-vous été en arrêt maladie ?';
  expect(look([know, 'Arrêt de travail du 09/11/2026 au 13/11/2026'], ill)).toEqual([ill]);
  const missed = 'Avez-vous manqué des journées de formation ?';
  expect(look([know, training], missed)).toEqual([]);
  expect(look([know, training], 'Avez-vous suivi toutes les heures de la formation ?')).toEqual([]);
  const stage = 'Avez-vous été en stage ?';
  expect(look([know, training], stage)).toEqual([]);
  expect(look([know, `${training} Avec un stage de 4 semaines.`], stage)).toEqual([]);
  expect(look(['Formations près de chez vous', training])).toEqual([]);
  expect(look([know, training.replace('12/10/2026', '01/12/2026')])).toEqual([]);
  expect(look([know, `${training} Proposée par votre conseiller.`])).toEqual([]);
  const wrong = aField('Une information est fausse', {
    kind: 'checkbox',
    text: 'Une information est fausse',
  });
  expect(look([know, training], asks, [wrong])).toEqual([]);
});

describe('a choice for a year of birth', () => {
  const level = (text: string) =>
    aRadio(
      'Classe demandée',
      ['Petite section – enfants nés en 2024', 'Grande section – enfants nés en 2022'],
      text,
    );

  test('other than the one told', () => {
    const born = aDate('Date de naissance de l’enfant', '14/05/2022');
    expect(wrongIn([born, level('Petite section – enfants nés en 2024')])).toEqual(['Classe demandée']);
    expect(wrongIn([born, level('Grande section – enfants nés en 2022')])).toEqual([]);
    // Of a parent, or of two children, nothing is told.
    expect(
      wrongIn([
        aDate('Date de naissance de la mère', '14/05/1992'),
        level('Petite section – enfants nés en 2024'),
      ]),
    ).toEqual([]);
    expect(
      wrongIn([
        born,
        aDate('Date de naissance du second enfant', '14/05/2024'),
        level('Petite section – enfants nés en 2024'),
      ]),
    ).toEqual([]);
  });
});

test('children told one by one as hers, without a title over them', () => {
  const rows = ['Inès EXEMPLE Votre fille, née le 22/03/2012', 'Malo EXEMPLE Votre fils, né le 30/01/2019'];
  const count = (text: string) =>
    aField('Combien d’enfants avez-vous à charge ?', { valueType: 'household', text });
  const exact = aYesNo('Cette liste est-elle exacte ?', 'Oui');
  const couple = aYesNo('Vivez-vous en couple ?', 'Non', { group: 'Cette liste est-elle exacte ?' });
  expect(wrongIn([exact, count('1'), couple], { says: rows })).toEqual([
    'Combien d’enfants avez-vous à charge ?',
  ]);
  expect(wrongIn([exact, count('2'), couple], { says: rows })).toEqual([]);
});

test('one who has grown up may be counted or not, and no more than are listed', () => {
  const rows = [
    'Enfants à votre charge après ce changement',
    'Élise EXEMPLE',
    'Née le 21/02/2006',
    'Tom EXEMPLE',
    'Né le 06/10/2013',
  ];
  const label = 'Combien d’enfants à charge vivent avec vous ?';
  const count = (text: string) => [
    aField(label, { valueType: 'household', text }),
    aYesNo('L’un de ces enfants a-t-il un salaire ?', 'Non'),
  ];
  expect(wrongIn(count('3'), { says: rows })).toEqual([label]);
  expect(wrongIn(count('2'), { says: rows })).toEqual([]);
  expect(wrongIn(count('1'), { says: rows })).toEqual([]);
});

test('a total in a sentence adds the lines of its own name, where some have it', () => {
  const of = (label: string, text: string, group: string) => anAmount(label, text, { group, heading: group });
  const fields = ['Septembre', 'Octobre'].flatMap((month) => [
    of('Camille : chiffre d’affaires (€)', '640', month),
    of('Dorian : salaire (€)', '1 436,18', month),
  ]);
  const look = (total: string) =>
    problemsIn(fields, [`Total du chiffre d’affaires sur la période : ${total} €`]).map(([check]) => check);
  expect(look('1 280,00')).toEqual([]);
  expect(look('1 300,00')).toEqual(['sum']);
});

test('a total of boxes of a tax return adds those alone', () => {
  const fields = [
    anAmount('1AJ – salaires', '31260'),
    anAmount('1AG – salaires de source étrangère', '1480'),
  ];
  const look = (total: string) =>
    problemsIn([...fields, anAmount('6GU – enfants mineurs', '3600')], [`Total 1AJ + 1AG : ${total} €`]).map(
      ([check]) => check,
    );
  expect(look('32 740')).toEqual([]);
  expect(look('32 470')).toEqual(['sum']);
});
