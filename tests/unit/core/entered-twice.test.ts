/** One person entered twice in a list; beside twins, two children of one first name, and other lists. */
import { describe, expect, test } from 'vitest';
import { aDate, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';

type Who = [first: string, last: string, birth: string];
const lena: Who = ['Léna', 'RIOU', '17/05/2020'];
const name = (label: string, text: string, given: Parameters<typeof aField>[1]) =>
  aField(label, { valueType: 'name', text, ...given });

/** A card each. */
const card = (group: string, [first, last, birth]: Who, outerGroup = 'Vos enfants') => [
  name('Prénom', first, { group, outerGroup }),
  name('Nom', last, { group, outerGroup }),
  aDate('Date de naissance', birth, { group, outerGroup }),
  anAmount('Ressources propres', '0', { group, outerGroup }),
];
/** A row each. */
const row = (line: string, [first, last, birth]: Who, group = 'Personnes qui vivent avec vous') => [
  name(`${line} – Nom`, last, { group }),
  name(`${line} – Prénom`, first, { group }),
  aDate(`${line} – Né(e) le`, birth, { group }),
];

describe('twice the same', () => {
  test.each<[string, Who]>([
    ['written alike', lena],
    ['written in another way', ['LENA', 'Riou', '17/5/2020']],
  ])('%s', (_name, again) => {
    expect(wrongIn([...card('Enfant 1', lena), ...card('Enfant 2', again)])).toEqual(['Prénom']);
    expect(wrongIn([...row('Personne 1', lena), ...row('Personne 2', again)])).toEqual(['Personne 2 – Nom']);
  });

  test('herself, in the place of her partner', () => {
    const both = (other: string) => [...card('Demandeur', lena, ''), ...card(other, lena, '')];
    expect(wrongIn(both('Conjoint ou concubin'))).toEqual(['Prénom']);
    expect(wrongIn(both('Votre conjoint'))).toEqual(['Prénom']);
    expect(wrongIn(both('Allocataire'))).toEqual([]);
  });

  test('names in the cases, with their number', () => {
    const named = (rank: string, [first, last, birth]: Who) => [
      name(`Nom et prénom de l’enfant ${rank}`, `${last} ${first}`, {}),
      aDate(`Date de naissance de l’enfant ${rank}`, birth),
    ];
    const other: Who = ['Maëlle', 'RIOU', '17/05/2020'];
    const label = 'Nom et prénom de l’enfant 3';
    expect(wrongIn([...named('1', lena), ...named('2', other), ...named('3', lena)])).toEqual([label]);
  });
});

describe('two people, or one in two lists', () => {
  test.each<[string, Who]>([
    ['twins', ['Maëlle', 'RIOU', '17/05/2020']],
    ['one first name', ['Léna', 'RIOU', '17/05/2012']],
    ['cousins', ['Léna', 'MOREL', '17/05/2020']],
    ['nobody', ['', '', '']],
  ])('%s', (_name, other) => {
    expect(wrongIn([...card('Enfant 1', lena), ...card('Enfant 2', other)])).not.toContain('Prénom');
    expect(wrongIn([...row('1', lena), ...row('2', other)])).toEqual([]);
  });

  test('another list', () => {
    const atSchool = 'Enfants scolarisés';
    expect(wrongIn([...card('Enfant 1', lena), ...card('Enfant 1', lena, atSchool)])).toEqual([]);
    expect(wrongIn([...row('1', lena, 'Vos enfants'), ...row('1', lena, atSchool)])).toEqual([]);
  });

  test('what is paid for the same child, to one and to another', () => {
    const paid = (rank: string, whom: string) => [
      ...row(rank, lena, 'Frais de garde'),
      aField(`${rank} – Payé à`, { text: whom, group: 'Frais de garde' }),
    ];
    expect(wrongIn([...paid('1', 'Crèche des Lilas'), ...paid('2', 'Mme Morel')])).toEqual([]);
  });
});
