/** Children said to live with one parent after the other, and her own words of one home. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aRadio, wrongIn } from '../../support/filled-in.ts';
import { recap, seen } from '../../support/named-recap.ts';
import { aField, aYesNo } from '../../support/page-model.ts';

const homes = ['Chez moi', 'Chez l’autre parent', 'En résidence alternée'];
const ofEach = ['Fanta (née le 11/06/2018)', 'Issa (né le 23/01/2021)'].map(
  (one) => `Où vit ${one} depuis la séparation ?`,
);
const [ofFanta = '', ofIssa = ''] = ofEach;
const both = ofEach.map((label) => aRadio(label, homes, 'En résidence alternée'));
const look = (questions: Field[], words: string) =>
  wrongIn([
    ...questions,
    aField('Décrivez comment les enfants sont accueillis', {
      kind: 'textarea',
      valueType: 'free-text',
      text: words,
    }),
  ]);

describe('in turn, and in one home all the same', () => {
  test.each([
    'Les petits restent tout le temps chez leur mère, je les prends seulement le dimanche après-midi.',
    'Les enfants vivent à temps plein chez leur père.',
    'Mes deux enfants vivent exclusivement avec moi.',
    'Je ne les vois qu’un week-end sur deux et la moitié des vacances.',
    'Leur père les prend uniquement le samedi.',
  ])('of two children: %s', (words) => {
    expect(look(both, words)).toEqual(ofEach);
  });
  test('of one of them, by name', () => {
    expect(look(both, 'Issa reste tout le temps chez sa mère.')).toEqual([ofIssa]);
  });
  test('of an only child, of all at once, by a yes, on a recap', () => {
    const [ofOne = ''] = ofEach;
    const alternate = (label: string) => aRadio(label, homes, 'En résidence alternée');
    expect(look([alternate(ofOne)], 'Ma fille reste tout le temps chez son père.')).toEqual([ofOne]);
    const ofAll = 'Mode de garde des enfants depuis la séparation';
    const words = 'Les enfants vivent tout le temps avec moi.';
    expect(look([aRadio(ofAll, ['Garde exclusive', 'Garde alternée'], 'Garde alternée')], words)).toEqual([
      ofAll,
    ]);
    const yesNo = 'Vos enfants sont-ils en résidence alternée ?';
    expect(look([aYesNo(yesNo, 'Oui')], words)).toEqual([yesNo]);
    const lines = [
      'Situation familiale | Séparée depuis le 12/09/2026',
      'Résidence des enfants | En résidence alternée',
      'Avez-vous déménagé ? | Non',
      'Précisions à joindre à votre déclaration | Les enfants vivent chez moi à temps plein, je les élève.',
    ];
    expect(seen(recap('wwwd.caf.fr', 'Déclaration trimestrielle de ressources', lines)).problems).toEqual([
      ['contradiction', 'Résidence des enfants'],
    ]);
  });

  test.each([
    'Les enfants sont une semaine chez moi, une semaine chez leur mère.',
    'Les enfants restent tout le temps chez leur mère une semaine sur deux.',
    'Les enfants vivent chez leur mère et chez moi, à parts égales.',
    'Les enfants restaient tout le temps chez leur mère avant le jugement.',
    'Les enfants ne restent pas tout le temps chez leur mère.',
    'Les enfants sont tout le temps avec moi pendant les vacances.',
    'Leur cousin reste tout le temps chez leur mère.',
    'Je les prends seulement le mercredi soir jusqu’au dimanche.',
    'Je les prends le lundi et le mardi, leur mère le jeudi et le vendredi.',
    'Ma fille aînée vit tout le temps chez sa mère.',
    'Je demande que les enfants vivent tout le temps avec moi.',
    'Les enfants sont bien chez leur mère.',
  ])('nothing to say: %s', (words) => {
    expect(look(both, words)).toEqual([]);
  });
  test('nothing to say where one lives in one home, and the other here and there', () => {
    const mixed = [aRadio(ofFanta, homes, 'Chez moi'), aRadio(ofIssa, homes, 'En résidence alternée')];
    expect(look(mixed, 'Les enfants restent tout le temps avec moi.')).toEqual([]);
  });
  test('nothing to say where some of them may live in turn', () => {
    expect(
      look(
        [aYesNo('Avez-vous des enfants en résidence alternée ?', 'Oui')],
        'Mes filles vivent tout le temps avec moi.',
      ),
    ).toEqual([]);
  });
  test('nothing to say of a home chosen as it is written', () => {
    const hers = ofEach.map((label) => aRadio(label, homes, 'Chez l’autre parent'));
    expect(look(hers, 'Les petits restent tout le temps chez leur mère.')).toEqual([]);
  });
});
