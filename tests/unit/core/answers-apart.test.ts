/** Two places of a page that do not go together: a choice and what it asks for, alone and a count, what the site knows and « Non ». */
import { describe, expect, test } from 'vitest';
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

test('a contract that the site knows of the month, and no work', () => {
  const label = 'Avez-vous travaillé ?';
  const look = (answer: 'Oui' | 'Non') =>
    wrongIn([aYesNo(label, answer)], {
      title: 'Je déclare ma situation pour novembre 2026',
      says: ['Contrat du 5 au 7 novembre 2026 déclaré par votre employeur'],
    });
  expect(look('Non')).toEqual([label]);
  expect(look('Oui')).toEqual([]);
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
