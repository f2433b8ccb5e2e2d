/** How the page says that an answer is to be written: how many digits, no cents. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { amounts, rightly, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';

const label = 'N° allocataire Caf';
const ofCaf = (text: string, given: Parameters<typeof aField>[1] = {}, name = label) =>
  aField(name, { valueType: 'caf-number', text, ...given });

describe('so many digits', () => {
  test.each([
    ['in its line', label, {}, [`${label} composé de 7 chiffres`]],
    ['under it', label, {}, [label, '7 chiffres, en haut de vos courriers.']],
    ['in words', label, { hint: 'Il compte sept chiffres.' }, [label]],
    ['in its name', 'Numéro d’allocataire (7 chiffres)', {}, ['Numéro d’allocataire (7 chiffres)']],
  ])('%s', (_name, name, given, blocks) => {
    const page = (text: string) => wrongIn([ofCaf(text, given, name)], { blocks });
    expect(page('204917')).toEqual([name]);
    expect(page('20491733')).toEqual([name]);
    expect(page('2049173')).toEqual([]);
    expect(page('204 91 73')).toEqual([]);
    expect(page('')).toEqual([]);
  });

  const hint = (text: string) => ({ hint: text });
  rightly([
    ['at most', [ofCaf('204917', hint('7 chiffres maximum'))]],
    ['one or the other', [ofCaf('204917', hint('6 ou 7 chiffres'))]],
    [
      'the last of them',
      [aField('Numéro de contrat', { text: '204917', hint: 'Voir les 4 derniers chiffres.' })],
    ],
    ['with a key', [aField('Numéro d’adhérent', { text: '20491733', hint: '7 chiffres suivis de la clé' })]],
    ['with a letter', [ofCaf('2049173 A', hint('7 chiffres'))]],
    ['already written', [ofCaf('204917', { ...hint('7 chiffres'), initial: '204917' })]],
    ['of the next case', [ofCaf('204917'), aField('Code postal', { text: '35000', hint: '5 chiffres' })]],
  ]);
});

describe('no cents', () => {
  test.each([
    'Les sommes sont à porter en euros, sans centimes.',
    'Indiquez tous les montants arrondis à l’euro.',
    'Ne mettez pas les centimes.',
    'Arrondir chaque montant à l’euro.',
    'Arrondissez à l’euro le plus proche.',
    'Les montants sont des euros entiers.',
  ])('%s', (rule) => {
    const gifts = (text: string) => [
      anAmount('Dons', text),
      aField('Œuvres d’intérêt général', { text: '150' }),
    ];
    expect(wrongIn(gifts('86,50'), { says: [rule] })).toEqual(['Dons']);
    expect(wrongIn(gifts('1 086.50 €'), { says: [rule] })).toEqual(['Dons']);
    expect(wrongIn(gifts('86'), { says: [rule] })).toEqual([]);
    expect(wrongIn(gifts('86,00'), { says: [rule] })).toEqual([]);
    expect(wrongIn([anAmount('Dons', '86,50', { hint: rule })])).toEqual(['Dons']);
    expect(wrongIn([anAmount('Dons', '86,50', { initial: '86,50' })], { says: [rule] })).toEqual([]);
    expect(wrongIn(gifts('86,50'))).toEqual([]);
  });

  rightly([
    ['cents asked for', amounts(['Loyer : 512,45']), ['Avec les centimes : n’arrondissez pas à l’euro.']],
    [
      'what is worked out',
      amounts(['Loyer : 512,45']),
      ['Le montant de l’aide est arrondi à l’euro inférieur.'],
    ],
    ['the site rounds', amounts(['Loyer : 512,45']), ['Le total est arrondi à l’euro automatiquement.']],
    ['of another', [anAmount('Loyer', '512,45'), anAmount('Dons', '86', { hint: 'Sans centimes.' })]],
    [
      'of one alone',
      amounts(['Loyer : 512,45', 'Salaire : 1200']),
      ['Le salaire est à inscrire sans centimes.'],
    ],
    ['hours', [aField('Heures', { valueType: 'hours', text: '12,5' })], ['Montants sans centimes.']],
    ['with or without', amounts(['Loyer : 512,45']), ['Les montants sont en euros, avec ou sans centimes.']],
    [
      'the name of another case',
      amounts(['Retraite : 612,44', 'Total mensuel, arrondi à l’euro : 612']),
      ['Total mensuel, arrondi à l’euro'],
    ],
    ['they may', amounts(['Loyer : 512,45']), ['Vous pouvez arrondir à l’euro.']],
  ]);
});

describe('words in a case of another sort', () => {
  const told = (valueType: Field['valueType'], label: string, text: string) =>
    wrongIn([aField(label, { valueType, text })]);

  test.each<[Field['valueType'], string, string]>([
    ['phone', 'Nom et téléphone du médecin', 'Dr Paul 0612345678 ou 01'],
    ['email', 'Téléphone ou courriel', '06 12 34 56 78'],
    ['siret', 'Raison sociale ou SIRET', 'Garage 2000'],
    ['iban', 'Banque et IBAN', 'Crédit Agricole, compte 12'],
    ['amount', 'Allocation perçue', 'AAH'],
    ['postal-code', 'Ville et code postal', 'Rouen 76000'],
    ['hours', 'Heures d’ouverture', '9:00-12:30'],
  ])('%s: %s, %s', (valueType, label, text) => expect(told(valueType, label, text)).toEqual([]));

  test.each<[Field['valueType'], string, string]>([
    ['phone', 'Téléphone du médecin', '0612'],
    ['email', 'Adresse mail', 'nadia@'],
    ['amount', 'Allocation perçue', '12,3,4'],
    ['amount', 'Salaire net', 'AAH'],
    ['postal-code', 'Code postal', '7600'],
  ])('%s: %s, %s is told', (valueType, label, text) => expect(told(valueType, label, text)).toEqual([label]));
});

describe('whole hours', () => {
  const worked = (text: string, hint: string | null = null) =>
    aField('Heures travaillées', { valueType: 'hours', text, hint });
  test.each([
    ['beside it', 'En heures entières, sans les minutes', []],
    ['of all', null, ['Mettez des heures entières et le salaire brut, arrondi à l’euro.']],
  ])('%s', (_name, hint, says) => {
    for (const text of ['35h30', '35:30', '7,5'])
      expect(wrongIn([worked(text, hint)], { says })).toEqual(['Heures travaillées']);
    for (const text of ['35', '35 h', '35h00', ''])
      expect(wrongIn([worked(text, hint)], { says })).toEqual([]);
  });
  rightly([
    ['where minutes are wanted', [worked('35h30', 'En heures et minutes')]],
    [
      'said of another case',
      [
        worked('35h30'),
        aField('Heures de formation', { valueType: 'hours', text: '12', hint: 'Sans les minutes' }),
      ],
    ],
  ]);
});
