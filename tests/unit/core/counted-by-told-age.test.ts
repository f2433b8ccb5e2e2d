/** A number of children or dependants, against the people that the page lists and the age that its rule says. */
import { expect, test } from 'vitest';
import { aDate, aSelect, wrongIn } from '../../support/filled-in.ts';
import { aField, aYesNo } from '../../support/page-model.ts';

const numbers = ['0', '1', '2', '3', '4'];
const children = 'Nombre d’enfants à charge pour les prestations familiales';
const look = (label: string, text: string, says: string[], more: Parameters<typeof wrongIn>[0] = []) =>
  wrongIn([aSelect(label, numbers, text, { valueType: 'household' }), ...more], {
    says,
    today: '2027-01-25',
  });

const rule = 'Un enfant compte à charge s’il vit avec vous et n’a pas encore 20 ans.';
const list = [
  'Enfants enregistrés dans votre dossier, tous déclarés comme vivant avec vous :',
  'Sofiane BENALI, né le 22/06/2006, étudiant',
  'Lina BENALI, née le 03/05/2011',
  'Adam BENALI, né le 17/09/2014',
];

test('one of the children listed is of the age that is not counted', () => {
  expect(look(children, '3', [...list, rule])).toEqual([children]);
  expect(look(children, '2', [...list, rule])).toEqual([]);
  expect(look(children, '1', [...list, rule])).toEqual([children]);
  // « Jusqu'à 20 ans »: he who is 20 may be counted.
  const upTo = 'Un enfant compte à charge jusqu’à 20 ans.';
  expect(look(children, '3', [...list, upTo])).toEqual([]);
  const students = 'Un enfant compte à charge s’il a moins de 20 ans, ou s’il est étudiant.';
  expect(look(children, '3', [...list, students])).toEqual([]);
  // Nobody is left out by the rule.
  expect(look(children, '3', [...list, rule.replace('20', '25')])).toEqual([]);
});

test('a child who comes, or lives elsewhere half of the time, may be counted', () => {
  const born = aDate('Date de naissance de l’enfant', '12/01/2027');
  expect(look(children, '3', [...list, rule], [born])).toEqual([]);
  const inTurn = aYesNo('Un enfant est-il en résidence alternée ?', 'Oui');
  expect(look(children, '3', [...list, rule], [inTurn])).toEqual([]);
  const notInTurn = aYesNo('Les enfants sont-ils en résidence alternée ?', 'Non');
  expect(look(children, '3', [...list, rule], [notInTurn])).toEqual([children]);
});

test('the same in one line, by ages, by the name of the case', () => {
  const inLine = ['Vos enfants : Sofiane (20 ans), Lina (15 ans) et Adam (12 ans).'];
  const named = 'Combien d’enfants de moins de 20 ans avez-vous à charge ?';
  expect(look(named, '3', inLine)).toEqual([named]);
  expect(look(named, '2', inLine)).toEqual([]);
  const under = 'Sont comptés les enfants qui n’ont pas atteint leurs 20 ans.';
  const plain = 'Nombre d’enfants à charge';
  expect(look(plain, '3', [...inLine, under])).toEqual([plain]);
  expect(look(plain, '2', [...inLine, under])).toEqual([]);
});

test('by what is no longer counted', () => {
  const inLine = ['Vos enfants : Sofiane (20 ans), Lina (15 ans) et Adam (12 ans).'];
  const plain = 'Nombre d’enfants à charge';
  const ways = [
    'Un enfant de 20 ans ou plus ne compte plus à charge.',
    'Ne comptez pas un enfant qui a déjà 20 ans.',
    'À partir de 20 ans, un enfant n’est plus à charge.',
  ];
  for (const way of ways) {
    expect(look(plain, '3', [...inLine, way])).toEqual([plain]);
    expect(look(plain, '2', [...inLine, way])).toEqual([]);
  }
  // One more than those listed may be told elsewhere.
  expect(look(plain, '4', [...inLine, ...ways])).toEqual([]);
});

test('a parent who is lodged is no dependant where children alone are', () => {
  const household = [
    'Personnes vivant à votre adresse',
    'Nadia BENALI',
    'titulaire du dossier, 46 ans',
    'Farid BENALI',
    'votre mari, 49 ans',
    'Sarah BENALI',
    'votre fille, 22 ans, étudiante',
    'Ilyes BENALI',
    'votre fils, 15 ans',
    'Mourad BENALI',
    'père de Farid, 71 ans, hébergé depuis juillet 2025',
  ];
  const label = 'Nombre de personnes à charge';
  const only =
    'Comptez seulement vos enfants de moins de 25 ans. Les parents que vous hébergez ne sont pas des personnes à charge.';
  const lookAt = (text: string, ...says: string[]) =>
    wrongIn([aField(label, { kind: 'number', valueType: 'household', text })], {
      says,
      today: '2027-03-09',
    });
  expect(lookAt('3', ...household, only)).toEqual([label]);
  expect(lookAt('2', ...household, only)).toEqual([]);
  // Nothing says that children alone are counted.
  expect(lookAt('3', ...household)).toEqual([]);
  const inRows = [
    'Votre foyer',
    'Nadia BENALI – vous – 46 ans',
    'Sarah BENALI – fille – 22 ans',
    'Ilyes BENALI – fils – 15 ans',
    'Mourad BENALI – père – 71 ans',
  ];
  const children = 'Seuls vos enfants de moins de 25 ans sont des personnes à charge.';
  expect(lookAt('3', ...inRows, children)).toEqual([label]);
  expect(lookAt('2', ...inRows, children)).toEqual([]);
  const table = [
    'Composition du foyer',
    'Nom',
    'Lien',
    'Né(e) le',
    'Nadia BENALI',
    'Vous',
    '12/02/1981',
    'Sarah BENALI',
    'Fille',
    '03/04/2001',
    'Ilyes BENALI',
    'Fils',
    '09/10/2011',
  ];
  expect(lookAt('2', ...table, children)).toEqual([label]);
  expect(lookAt('1', ...table, children)).toEqual([]);
});
