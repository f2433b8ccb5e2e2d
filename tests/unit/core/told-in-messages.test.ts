/** « Non », and a message of hers, shown on the page, that says otherwise of those months. */
import { describe, expect, test } from 'vitest';
import { wrongIn } from '../../support/filled-in.ts';
import { aYesNo } from '../../support/page-model.ts';

const caf = {
  host: 'wwwd.caf.fr',
  title: 'Déclaration trimestrielle de ressources',
  today: '2026-10-08',
};
const quarter = 'Trimestre de référence : juillet, août, septembre 2026.';
const pension = 'Avez-vous reçu une pension alimentaire ?';
const look = (lines: string[], asks = pension, answer: 'Oui' | 'Non' = 'Non') =>
  wrongIn([aYesNo(asks, answer)], { ...caf, says: [quarter, ...lines] });

describe('maintenance', () => {
  test.each([
    'Vous, le 9 août 2026 Bonjour, le papa de Lou me verse 140 € chaque mois.',
    '9 septembre 2026 – Vous : « Mon ex-mari me paie 200 € par mois depuis le jugement de mai. »',
    'Votre message du 02/10/2026 : Depuis août, le père de Lou me donne 120 € tous les mois.',
  ])('%s', (line) => {
    expect(look([line])).toEqual([pension]);
    expect(look([line], pension, 'Oui')).toEqual([]);
  });
  test.each([
    ['before the months declared', ['Vous, le 9 juin 2026 : Le papa de Lou me verse 140 € chaque mois.']],
    ['after them', ['Vous, le 5 octobre 2026 : Le papa de Lou me verse 140 € chaque mois.']],
    ['since then', ['Vous, le 5 octobre 2026 : Depuis octobre, le papa de Lou me verse 140 € chaque mois.']],
    [
      'no longer so',
      [
        'Vous, le 2 juillet 2026 : Le papa de Lou me verse 140 € chaque mois.',
        'Vous, le 9 juillet 2026 : Il a tout arrêté.',
      ],
    ],
    ['by another', ['Votre conseillère, le 9 août 2026 : Le papa de Lou me verse 140 € chaque mois.']],
  ])('%s: nothing to say', (_, lines) => expect(look(lines)).toEqual([]));
});

describe('an illness', () => {
  const asks = 'Avez-vous été en arrêt maladie ?';
  test.each([
    ['Vous, le 9 août 2026 : Je suis toujours en arrêt.', [asks]],
    ['Vous, le 2 octobre 2026 : Mon médecin m’a arrêtée du 3 au 20 septembre.', [asks]],
    ['Vous, le 2 octobre 2026 : Mon médecin m’a arrêtée hier.', []],
    ['Vous, le 3 juillet 2026 : Mon médecin m’a arrêtée.', []],
    ['Vous, le 9 août 2026 : Mon fils est en arrêt.', []],
  ])('%s', (line, wrong) => expect(look([line], asks)).toEqual(wrong));
});

test('what is so today may have changed since she wrote', () => {
  const told = (words: string) => [`Vous, le 9 août 2026 : ${words}`];
  expect(look(told('Je suis hébergée chez ma sœur.'), 'Êtes-vous hébergée chez quelqu’un ?')).toEqual([]);
  expect(look(told('Je suis enceinte.'), 'Êtes-vous enceinte ?')).toEqual([]);
  expect(look(told('Je viens avec ma voiture.'), 'Avez-vous un véhicule ?')).toEqual([]);
});

test('where no message is read: a line of somebody, a rule, an answer with its day', () => {
  for (const line of [
    'Vous : Mélanie EXEMPLE, salariée',
    'Vous avez jusqu’au 9 août 2026 pour répondre. Le papa de Lou me verse 140 € chaque mois.',
    'Le 9 août 2026, vous recevrez un message. Le papa de Lou me verse 140 € chaque mois.',
  ])
    expect(look([line])).toEqual([]);
});
