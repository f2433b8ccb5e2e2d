/** A number of people or children, beside the adults and the children told under it. */
import { expect, test } from 'vitest';
import { assessed } from '../../support/assessed.ts';
import { casesOf, wrongIn } from '../../support/filled-in.ts';
import { aButton, aField, aPage } from '../../support/page-model.ts';
import { caf, told } from '../../support/recap.ts';

const labelsOf = (lines: string[]) => told(caf(lines)).problems.map(([, label]) => label);
/** Names and their answers, each in an element of its own, under an amount. */
const shownBy = (rows: string[][]) => {
  const title = 'Déclaration trimestrielle de ressources';
  const blocks = [title, 'Salaire de juillet 2026 : 640,00 €', ...rows.flat()];
  const answers = rows.map((_, at) => ({ block: 2 * at + 3, from: 0, name: 2 * at + 2, column: null }));
  return told(caf([], { blocks, answers })).problems.map(([, label]) => label);
};
const household = casesOf('household');
const born = casesOf('date');

test.each([
  [['Nombre de personnes à loger : 4', 'Adultes : 1 (Ana EXEMPLE)', 'Enfants : 2 (Lou, Rose)']],
  [['Nombre de personnes à loger : 4 personnes', 'Adultes : 1', 'Enfants : 2']],
])('adults and children are all of them: %j', (lines) => {
  expect(labelsOf(lines)).toEqual(['Nombre de personnes à loger']);
});

test.each([
  [['Nombre de personnes à loger : 3', 'Adultes : 1 (Ana EXEMPLE)', 'Enfants : 2 (Lou, Rose)']],
  [['Nombre de personnes à loger : 4', 'Adultes : 1', 'Enfants : 2', 'Autres personnes : 1']],
  [['Nombre de personnes : 4', 'Adultes : deux', 'Enfants : 2']],
])('nothing against itself: %j', (lines) => expect(labelsOf(lines)).toEqual([]));

test('a rank is no number of children', () => {
  const lines = ['Enfant 1 : Lou EXEMPLE, née le 12/08/2014', 'Enfant 2 : Rose EXEMPLE, née le 30/11/2017'];
  expect(labelsOf(['Nombre d’enfants à charge : 3', ...lines])).toEqual(['Nombre d’enfants à charge']);
  expect(labelsOf(['Nombre d’enfants à charge : 2', ...lines])).toEqual([]);
});

test('« à charge exclusive », where none lives elsewhere half of the time', () => {
  const children = [1, 2, 3].map((one) => born(`Date de naissance de l’enfant ${one}`, `11/02/201${one}`));
  const asked = (count: string, ...others: ReturnType<typeof household>[]) =>
    wrongIn([household('Nombre d’enfants mineurs à charge exclusive', count), ...others, ...children]);
  expect(asked('2')).toEqual(['Nombre d’enfants mineurs à charge exclusive']);
  expect(asked('3')).toEqual([]);
  expect(asked('2', household('Dont en résidence alternée', '1'))).toEqual([]);
  expect(asked('2', household('Enfants en résidence alternée', '0'))).toEqual([
    'Nombre d’enfants mineurs à charge exclusive',
  ]);
});

test('« hors résidence alternée », where none lives elsewhere half of the time', () => {
  const count = 'Case F – Nombre d’enfants mineurs à charge, hors résidence alternée';
  const years = [2011, 2014, 2017].map((year, at) =>
    aField(`Enfant ${at + 1} – année de naissance`, { text: `${year}`, valueType: 'year' }),
  );
  expect(wrongIn([household(count, '1'), ...years])).toEqual([count]);
  expect(wrongIn([household(count, '3'), ...years])).toEqual([]);
  expect(
    wrongIn([household(count, '2'), ...years], { says: ['Dont en résidence alternée : le troisième'] }),
  ).toEqual([]);
});

test('the case of a tax return, over the list of the same children', () => {
  const label = 'Case F – Nombre d’enfants mineurs à charge';
  const asked = (count: string) => {
    const rows = ['Prénom', 'Date de naissance', 'Lou', '11/02/2012', 'Rose', '27/09/2016'];
    const page = aPage('cfspart.impots.gouv.fr', ['Personnes à charge'], {
      blocks: ['Personnes à charge', label, 'Liste de vos enfants mineurs à charge', ...rows],
      fields: [aField(label, { valueType: 'household', text: count })],
      buttons: [aButton('Suivant', 'next')],
    });
    return told(assessed(page, '2026-05-12')).problems.map(([, wrong]) => wrong);
  };
  expect(asked('3')).toEqual([label]);
  expect(asked('2')).toEqual([]);
});

test('who arrives is told apart from the others', () => {
  const lines = ['Enfants déjà à charge : 1', 'Enfant 1 : Lou EXEMPLE, né le 30/09/2013'];
  expect(labelsOf([...lines, 'Total des enfants à charge après l’arrivée : 2'])).toEqual([]);
});

test('names with their births in one line', () => {
  const asked = (count: string, list: string) => {
    return shownBy([
      ['Nombre d’enfants à charge', count],
      ['Enfants à charge', list],
      ['Parent isolé', 'Oui'],
    ]);
  };
  const list = 'Lou (07/07/2012), Rose (25/01/2015), Max (13/03/2020)';
  expect(asked('2', list)).toEqual(['Nombre d’enfants à charge']);
  expect(asked('3', list)).toEqual([]);
  expect(asked('2', list.replace('2012', '2004'))).toEqual([]);
});

test('case F, over fewer rows', () => {
  const rows = [1, 2].flatMap((one) => [
    aField(`Prénom, enfant ${one}`, { valueType: 'name', text: 'Lou', group: 'Vos enfants à charge' }),
    born(`Année de naissance, enfant ${one}`, '2012', { group: 'Vos enfants à charge' }),
  ]);
  const asked = (count: string) =>
    wrongIn([household('Nombre d’enfants mineurs à votre charge (case F)', count), ...rows], {
      says: ['Vos enfants à charge'],
    });
  expect(asked('3')).toEqual(['Nombre d’enfants mineurs à votre charge (case F)']);
  expect(asked('2')).toEqual([]);
});

test('an employer whose contract goes on has no last day', () => {
  const cases = ['Employeur n° 1 : Boulangerie', 'Employeur n° 2 : Mairie'].flatMap((group, at) => [
    aField('Salaire brut', { valueType: 'amount', text: '612', group }),
    aField('Si oui, date de fin de ce contrat', {
      valueType: 'date',
      text: at === 0 ? '' : '16/10/2026',
      group,
    }),
  ]);
  const asked = (count: string) =>
    wrongIn([aField('Nombre d’employeurs dans le mois', { valueType: 'count', text: count }), ...cases]);
  expect(asked('2')).toEqual([]);
  expect(asked('1')).toEqual(['Nombre d’employeurs dans le mois']);
});

test('a total under its adults and its children', () => {
  const whole = 'Total des personnes à loger';
  const asked = (all: string) =>
    wrongIn([
      household('Nombre d’adultes, vous compris', '2'),
      household('Nombre d’enfants à charge', '2'),
      household(whole, all),
    ]);
  expect(asked('5')).toEqual([whole]);
  expect(asked('4')).toEqual([]);
});

test('children to enrol, told one by one on the only page', () => {
  const label = 'Nombre d’enfants à inscrire';
  const asked = (count: string, role: 'submit-final' | 'next') => {
    const page = aPage('famille.ville.example', ['Inscription à la cantine'], {
      fields: [
        aField(label, { valueType: 'household', text: count }),
        ...[1, 2].flatMap((one) => [
          aField('Prénom', { valueType: 'name', text: 'Lou', group: `Enfant ${one}` }),
          aField('Né(e) le', { valueType: 'date', text: `09/03/201${one + 5}`, group: `Enfant ${one}` }),
        ]),
      ],
      buttons: [aButton('Transmettre l’inscription', role)],
    });
    return told(assessed(page, '2026-08-25')).problems.map(([, wrong]) => wrong);
  };
  expect(asked('3', 'submit-final')).toEqual([label]);
  expect(asked('2', 'submit-final')).toEqual([]);
  expect(asked('3', 'next')).toEqual([]);
});
