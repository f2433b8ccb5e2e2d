import { describe, expect, test } from 'vitest';
import { neededIn } from '../../../core/reading/needed.ts';
import { aCaseAsRead } from '../../support/page-model.ts';

const plain = aCaseAsRead('Ville');
const neededOf = (cases: ReturnType<typeof aCaseAsRead>[], sentences: string[] = []) =>
  neededIn(cases, sentences);

describe('whether a case needs an answer', () => {
  test('by its own words, its mark or what the page says is wrong with it', () => {
    const marked = (clues: Parameters<typeof aCaseAsRead>[2]) => aCaseAsRead('Nom', {}, clues);
    expect(
      neededOf([
        marked({ says: 'required' }),
        marked({ isMarked: true }),
        marked({ isStarred: true }),
        marked({ groupSays: 'required' }),
        aCaseAsRead('Nom', { error: 'Ce champ est obligatoire' }),
        marked({ says: 'optional', isMarked: true }),
        plain,
      ]),
    ).toEqual([true, true, true, true, true, false, false]);
  });

  test('by a word in the empty case, or by capitals where the page says so', () => {
    const inside = (placeholder: string) => aCaseAsRead('Nom', {}, { placeholder });
    expect(neededOf([inside('Obligatoire'), inside('Champ requis'), inside('Non obligatoire')])).toEqual([
      ...[true, true, false],
    ]);
    const cases = ['TÉLÉPHONE', 'Ville', 'CAF'].map((label) => aCaseAsRead(label));
    expect(neededOf(cases, ['Les rubriques en majuscules doivent être remplies.'])).toEqual([
      true,
      false,
      false,
    ]);
    expect(neededOf(cases, ['Remplissez les cases en majuscules.'])).toEqual([false, false, false]);
  });

  test('by a sentence about all: not a box, a search, a disabled case, « si oui »', () => {
    const cases = [
      plain,
      aCaseAsRead('Newsletter', { kind: 'checkbox' }),
      aCaseAsRead('J’accepte les conditions', { kind: 'checkbox' }),
      aCaseAsRead('Rechercher', { kind: 'search' }),
      aCaseAsRead('Numéro', { disabled: true }),
      aCaseAsRead('Si oui, lequel ?'),
      aCaseAsRead('Courriel', {}, { groupSays: 'optional' }),
    ];
    expect(neededOf(cases, ['Tous les champs sont obligatoires'])).toEqual([
      ...[true, false, true, false, false, false, false],
    ]);
  });

  test('a star on a question is not that of the amount below it', () => {
    const asks = 'Avez-vous une pension ?';
    const starred = { groupSays: 'required' } as const;
    const question = aCaseAsRead(asks, { kind: 'radio', group: asks }, starred);
    const amount = aCaseAsRead('Montant', { group: asks }, starred);
    expect(neededOf([question, amount])).toEqual([true, false]);
    expect(neededOf([aCaseAsRead('Montant', { group: 'Votre pension' }, starred)])).toEqual([true]);
  });

  test('where only what is not needed is marked, not under « Remplissez si besoin »', () => {
    const free = aCaseAsRead('Son prénom', {}, { says: 'optional' });
    const [ifAny, other] = ['Remplissez si besoin', 'Vos ressources'].map((group) =>
      aCaseAsRead('Revenus de placements', { group }),
    );
    if (!ifAny || !other) throw new Error('Two cases');
    expect(neededOf([free, ifAny, other])).toEqual([false, false, true]);
  });

  test('where only what is not needed is marked, a case of a tax return may still be left', () => {
    const free = aCaseAsRead('7UF Dons', {}, { says: 'optional' });
    const cases = [free, aCaseAsRead('6GU Enfants mineurs'), aCaseAsRead('Montant imposable (1AJ)'), plain];
    expect(neededOf(cases)).toEqual([false, false, false, true]);
    expect(neededOf(cases, ['Tous les champs sont obligatoires'])).toEqual([false, true, true, true]);
  });

  test('where only what is not needed is marked, the rest is', () => {
    const optional = aCaseAsRead('Courriel', {}, { says: 'optional' });
    const under = aCaseAsRead('Étage (si vous habitez en immeuble)');
    expect(neededOf([plain, under, optional])).toEqual([true, false, false]);
    expect(neededOf([plain, aCaseAsRead('Nom', {}, { says: 'required' }), optional])).toEqual([
      ...[false, true, false],
    ]);
    const some = 'Complétez seulement les cases qui vous concernent ; laissez les autres vides.';
    expect(neededOf([plain, optional], [some])).toEqual([false, false]);
  });

  test('a sentence about what is to be ticked, and lines to leave blank', () => {
    expect(neededOf([plain], ['Toutes les questions à cocher sont obligatoires.'])).toEqual([false]);
    expect(neededOf([plain], ['Répondez par oui ou par non à toutes les questions.'])).toEqual([false]);
    const optional = aCaseAsRead('Courriel', {}, { says: 'optional' });
    for (const blank of [
      'Laissez vides les autres lignes.',
      'Les lignes de tableau non utilisées restent vides.',
    ])
      expect(neededOf([plain, optional], [blank])).toEqual([false, false]);
  });

  test('by the look of its name, where the page says what it means', () => {
    const red = aCaseAsRead('Nom', {}, { isRed: true });
    const bold = aCaseAsRead('Nom', {}, { isBold: true });
    const look = (sentence: string) => neededOf([red, bold, plain], [sentence]);
    expect(look('Les intitulés écrits en rouge doivent tous être renseignés.')).toEqual([true, false, false]);
    const due = 'Les intitulés en rouge correspondent à ce que vous devez nous donner.';
    expect(look(due)).toEqual([true, false, false]);
    expect(look('Les lignes en rouge : vous devez lire le règlement.')[0]).toBe(false);
    expect(look('Les lignes en rouge sont les sommes que vous devez rembourser.')[0]).toBe(false);
    expect(look('Les champs en gras sont obligatoires.')).toEqual([false, true, false]);
    expect(look('Les champs en rouge contiennent une erreur à corriger.')).toEqual([false, false, false]);
    expect(look('Les champs en rouge sont facultatifs, les autres obligatoires.')[0]).toBe(false);
    expect(look('Bonjour.')).toEqual([false, false, false]);
  });

  test('where a star is said to mean the reverse', () => {
    const starred = aCaseAsRead('Nom', {}, { isStarred: true });
    expect(neededOf([starred], ['* champ facultatif'])).toEqual([false]);
    expect(neededOf([starred], ['* champ obligatoire'])).toEqual([true]);
  });
});
