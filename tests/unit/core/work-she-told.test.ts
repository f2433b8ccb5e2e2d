/** « Non » to work, and her own words, in a message that the page shows or in a note, of work in that month. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { wrongIn } from '../../support/filled-in.ts';
import { aField, aYesNo } from '../../support/page-model.ts';

const asks = 'Avez-vous travaillé ou exercé une activité non salariée ?';
const title = 'Actualisation du mois de novembre 2026';
const ft = { host: 'candidat.francetravail.fr', title, today: '2026-12-03' };
const look = (
  says: string[],
  answer: 'Oui' | 'Non' = 'Non',
  more: Field[] = [aYesNo('Avez-vous été en arrêt maladie ?', 'Non')],
  given = {},
) => wrongIn([aYesNo(asks, answer), ...more], { ...ft, says, ...given }).filter((label) => label === asks);
const note = (text: string) => aField('Précisions', { kind: 'textarea', valueType: 'free-text', text });

const ended = 'Mon remplacement au Café des Arcades s’est terminé vendredi 27, je reprends mes recherches.';

describe('in a message of hers', () => {
  test.each([
    [[`30 novembre 2026 – Vous : « ${ended} »`]],
    [[`Vous, le 30 novembre 2026 ${ended}`]],
    [[`Vous (30/11/2026 à 10 h 12) : ${ended}`]],
    [[`Votre message du 1er décembre 2026 : ${ended}`]],
    [['Vous, le 30 novembre 2026', ended]],
    [['30/11/2026', 'Vous', ended]],
    [['Vous', 'Le 30 novembre 2026 à 18:05', 'Bonjour Madame,', ended]],
    [[`Le 30 novembre 2026, vous avez écrit : « ${ended} »`]],
  ])('%s', (says) => {
    expect(look(says)).toEqual([asks]);
    expect(look(says, 'Oui')).toEqual([]);
  });

  test.each([
    'Ma mission chez EXEMPLE a pris fin hier.',
    'Mon CDD est terminé depuis vendredi.',
    'J’ai fini mon remplacement d’une collègue à la crèche le 27 novembre.',
    'J’ai commencé un contrat à la cantine le 9 novembre.',
    'J’ai été embauchée à la boulangerie le 12/11/2026.',
    'Je travaille au Café des Arcades depuis le 2 novembre.',
  ])('%s', (words) => expect(look([`30 novembre 2026 – Vous : « ${words} »`])).toEqual([asks]));

  test.each([
    ['of another month', `2 novembre 2026 – Vous : « Mon CDD s’est terminé vendredi 30. »`],
    ['of the first days', '30 novembre 2026 – Vous : « Mon CDD s’est terminé le 2 novembre. »'],
    ['of another year', '5 janvier 2026 – Vous : « Mon CDD s’est terminé le 27 novembre 2025. »'],
    ['another year told late', '30 novembre 2026 – Vous : « Mon CDD s’est terminé le 27 novembre 2025. »'],
    ['to come', '30 novembre 2026 – Vous : « Je commence un CDD le 14 décembre. »'],
    ['begun at the very end', '30 novembre 2026 – Vous : « J’ai commencé un contrat le 30 novembre. »'],
    [
      'inscribed since',
      '30 novembre 2026 – Vous : « Mon CDD s’est terminé le 31 octobre, je cherche depuis le 4 novembre. »',
    ],
    ['a training', '30 novembre 2026 – Vous : « Ma formation s’est terminée vendredi 27. »'],
    [
      'a stay at the mission locale',
      '30 novembre 2026 – Vous : « Mon contrat à la mission locale s’est terminé vendredi 27. »',
    ],
    ['an insurance', '30 novembre 2026 – Vous : « Mon contrat d’assurance s’est terminé vendredi 27. »'],
    [
      'leave to the end',
      '30 novembre 2026 – Vous : « Mon contrat s’est terminé vendredi 27, j’étais en congé parental. »',
    ],
    ['of somebody else', '30 novembre 2026 – Vous : « La mission de mon mari s’est terminée vendredi 27. »'],
    [
      'not sure',
      '30 novembre 2026 – Vous : « Si mon contrat s’est terminé vendredi 27, que dois-je déclarer ? »',
    ],
    [
      'by the adviser',
      '30 novembre 2026 – Votre conseiller : « Mon remplacement s’est terminé vendredi 27. »',
    ],
    ['of no known day', `Vous : « ${ended} »`],
    ['of a day to come', `30 décembre 2026 – Vous : « ${ended} »`],
  ])('nothing to say: %s', (_, line) => expect(look([line])).toEqual([]));

  test('taken back in another one, and all of it in an illness', () => {
    const told = `30 novembre 2026 – Vous : « ${ended} »`;
    expect(look([told, '1er décembre 2026 – Vous : « Je me suis trompée de mois, désolée. »'])).toEqual([]);
    expect(look([told], 'Non', [aYesNo('Avez-vous été en arrêt maladie ?', 'Oui')])).toEqual([]);
  });
});

describe('in a note', () => {
  test.each([
    'Mon CDD à la crèche s’est terminé le 27 novembre 2026.',
    'Ma mission a pris fin le 13/11.',
    'J’ai commencé mon nouveau travail le 16 novembre.',
  ])('%s', (words) => expect(look([], 'Non', [note(words)])).toEqual([asks]));
  test.each([
    'Mon CDD s’est terminé le 27 octobre 2026.',
    'Je n’ai pas commencé mon travail le 16 novembre.',
    'Mon contrat d’engagement s’est terminé le 27 novembre 2026.',
    'Mon contrat d’apprentissage s’est terminé le 27 novembre 2026.',
    'Mon contrat avec la nounou s’est terminé le 27 novembre 2026.',
  ])('%s: nothing to say', (words) => expect(look([], 'Non', [note(words)])).toEqual([]));
});

test('in the three months of another declaration', () => {
  const quarter = { host: 'wwwd.caf.fr', title: 'Déclaration de septembre, octobre et novembre 2026' };
  const says = [quarter.title, `30 novembre 2026 – Vous : « ${ended} »`];
  expect(look(says, 'Non', [], quarter)).toEqual([asks]);
  expect(
    look(['5 septembre 2026 – Vous : « Mon CDD s’est terminé le 28 août. »'], 'Non', [], quarter),
  ).toEqual([]);
});
