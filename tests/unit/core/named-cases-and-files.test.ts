/** Rules that name cases by their marks or words, and how many files may be joined in all. */
import { describe, expect, test } from 'vitest';
import { aFile, taxReturn, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';

describe('a word to write where another case is at 0', () => {
  const [other, nature] = ['6DD – Déductions diverses', 'Nature des déductions diverses'];
  const look = (hint: string, text: string, word: string) =>
    wrongIn([anAmount(other, text), aField(nature, { text: word, hint })], taxReturn);
  test.each([
    'Écrivez « aucune » si la case 6DD est à 0',
    'Indiquez « aucune » lorsque 6DD est à zéro.',
    'Notez « Aucune » si la case « Déductions diverses » reste vide',
  ])('« %s »', (hint) => {
    expect(look(hint, '300', 'aucune')).toEqual([nature]);
    expect(look(hint, '0', 'Rachat de cotisations')).toEqual([nature]);
    expect(look(hint, '0', 'aucune')).toEqual([]);
    expect(look(hint, '300', 'Rachat de cotisations')).toEqual([]);
  });
  test.each(['la somme', 'ce montant'])('« %s » names no case', (name) => {
    expect(look(`Écrivez « aucune » si ${name} est à 0`, '300', 'aucune')).toEqual([]);
  });
  test('of a case that is not there, nothing is told', () => {
    expect(look('Écrivez « aucune » si la case 7DB est à 0', '300', 'aucune')).toEqual([]);
  });
});

describe('two cases that are not for the same page', () => {
  const names = ['7DB – Emploi à domicile', '7DF – Autre emploi à domicile'] as const;
  const look = (says: string, first: string, second: string) =>
    wrongIn([anAmount(names[0], first), anAmount(names[1], second)], { ...taxReturn, says: [says] });
  test.each([
    'Ne remplissez pas à la fois 7DB et 7DF.',
    'Remplissez la case 7DB ou la case 7DF, jamais les deux.',
    'Les cases 7DB et 7DF ne se cumulent pas.',
    'Indiquez la somme dans l’une ou l’autre des cases 7DB et 7DF.',
    'Une seule des deux cases 7DB et 7DF doit être remplie.',
  ])('« %s »', (says) => {
    expect(look(says, '500', '300')).toEqual([names[1]]);
    expect(look(says, '500', '')).toEqual([]);
    expect(look(says, '0', '300')).toEqual([]);
  });
  test.each([
    [
      'Micro-BA et bénéfice réel ne se cumulent pas : une seule des deux lignes porte un montant.',
      ['Bénéfice réel : quart du dernier'],
    ],
    ['L’abattement et la réduction ne se cumulent pas.', []],
  ])('« %s »', (rule, wrong) => {
    const written = (real: string) =>
      wrongIn(
        [
          anAmount('Micro-BA : recettes du trimestre', '4 200'),
          anAmount('Bénéfice réel : quart du dernier', real),
        ],
        { says: [rule] },
      );
    expect(written('3 150')).toEqual(wrong);
    expect(written('0')).toEqual([]);
  });
  test('a case that is called so, and another whose name says more', () => {
    const home = (parking: string) =>
      wrongIn([anAmount('Loyer', '540'), anAmount('Loyer du parking', parking), anAmount('Salaire', '900')], {
        says: ['Les cases « Loyer » et « Salaire » ne se cumulent pas.'],
      });
    expect(home('0')).toEqual(['Salaire']);
  });
  test.each([
    'Vous pouvez remplir l’une ou l’autre des cases 7DB et 7DF, ou les deux.',
    'Si vous employez une seule personne, ne remplissez pas à la fois 7DB et 7DF.',
    'Ne remplissez pas à la fois 7DB et 7GA.',
  ])('both may be under « %s »', (says) => {
    expect(look(says, '500', '300')).toEqual([]);
  });
});

describe('so many files at most', () => {
  const look = (says: string, count: number) =>
    wrongIn(
      Array.from({ length: count }, (_one, at) => aFile(`Fichier ${at + 1}`, `quittance-${at + 1}.pdf`)),
      { host: 'wwwd.caf.fr', title: 'Transmettre un document', says: [says] },
    );
  test.each([
    'Trois fichiers au maximum.',
    'Vous pouvez joindre jusqu’à 3 documents.',
    'Maximum 3 fichiers',
    'Ne joignez pas plus de trois pièces.',
  ])('« %s »', (says) => {
    expect(look(says, 4)).toEqual(['Fichier 4']);
    expect(look(says, 3)).toEqual([]);
  });
  test.each(['Un fichier au maximum par pièce.', 'Si vous joignez plus de trois fichiers, regroupez-les.'])(
    '« %s » limits no whole',
    (says) => {
      expect(look(says, 4)).toEqual([]);
    },
  );
});
