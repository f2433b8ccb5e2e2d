import { describe, expect, test } from 'vitest';
import { isHintText, splitLabel } from '../../../core/reading/label-text.ts';
import { readPageConvention } from '../../../core/reading/required-words.ts';

describe('a label taken apart', () => {
  test.each([
    ['Nom *', 'Nom', 'required'],
    ['* Nom :', 'Nom', 'required'],
    ['(*) Nom', 'Nom', 'required'],
    ['Nom (obligatoire)', 'Nom', 'required'],
    ['Nom - obligatoire', 'Nom', 'required'],
    ['Téléphone (facultatif)', 'Téléphone', 'optional'],
    ['Email (optional)', 'Email', 'optional'],
    ['Digicode (fac.)', 'Digicode', 'optional'],
    ['Montant (€) :', 'Montant (€)', null],
    ["L'assurance est-elle obligatoire ?", "L'assurance est-elle obligatoire ?", null],
    ['Service national obligatoire effectué', 'Service national obligatoire effectué', null],
    ['Un mot pour nous ? (rien d’obligatoire)', 'Un mot pour nous ?', 'optional'],
    ['Courriel (jamais obligatoire)', 'Courriel', 'optional'],
    ['Téléphone, rien d’obligatoire', 'Téléphone, rien d’obligatoire', null],
    ['*', '*', null],
  ] as const)('%s', (raw, text, says) => {
    expect(splitLabel(raw)).toEqual({ text, says });
  });

  test('a line that tells how to fill is no label', () => {
    expect(isHintText('Format attendu : 5 chiffres')).toBe(true);
    expect(isHintText('Format du document')).toBe(false);
  });
});

describe('sentences about all fields', () => {
  test.each([
    ['Tous les champs sont obligatoires.', true],
    ['Sauf mention contraire, tous les champs sont obligatoires', true],
    ['Toutes les questions sont obligatoires sauf celles marquées facultatif.', true],
    ['All fields are required unless marked optional.', true],
    ["Tous les champs marqués d'un astérisque sont obligatoires.", false],
    ['Les champs suivis de * sont obligatoires', false],
    ['Please complete all required fields.', false],
    ['Sauf mention « facultatif », toutes les réponses sont nécessaires.', true],
    ['Tous les champs doivent être remplis.', true],
    ['Sauf indication contraire, les champs sont à remplir obligatoirement.', true],
    ['Merci de remplir tous les champs obligatoires.', false],
    ['Toutes les informations nécessaires à votre demande sont gardées.', false],
    ['Tout est nécessaire, sauf ce qui est dit facultatif.', true],
    ['Seules les informations notées (fac.) sont facultatives.', true],
    ['Merci de répondre à toutes ces questions.', true],
    ['Seules les pièces suivantes sont facultatives.', false],
    ["L'assurance est obligatoire.", false],
  ])('%s', (sentence, allRequired) => {
    expect(readPageConvention([sentence]).allRequired).toBe(allRequired);
  });

  test('the star', () => {
    expect(readPageConvention(['* champs obligatoires'])).toMatchObject({
      starMeansRequired: true,
      starMeansOptional: false,
    });
    expect(readPageConvention(['* champ facultatif'])).toMatchObject({
      starMeansRequired: false,
      starMeansOptional: true,
    });
    expect(readPageConvention(['Une astérisque * signale une réponse attendue.'])).toMatchObject({
      starMeansRequired: true,
      starMeansOptional: false,
    });
    expect(readPageConvention(['Les questions suivies de * attendent une réponse.'])).toMatchObject({
      starMeansRequired: true,
    });
  });

  test('names in a row, some with a star and some « (facultatif) », say nothing of the star', () => {
    const row = 'Situation * Sélectionner Salarié Depuis le * Jusqu’au (facultatif) Laissez vide pour un CDI';
    expect(readPageConvention([row]).starMeansOptional).toBe(false);
  });
});
