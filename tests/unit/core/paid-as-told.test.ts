import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { problemsIn } from '../../support/filled-in.ts';
import { anAmount, aYesNo } from '../../support/page-model.ts';

const caf = 'wwwd.caf.fr';
const title = 'Déclaration trimestrielle de ressources';
const months = ['Août 2026', 'Septembre 2026', 'Octobre 2026'];
const rows = (name: string, sums: string[], group: string): Field[] =>
  months.map((month, at) => anAmount(`${name}, ${month.toLowerCase()}`, sums[at] ?? '', { group }));
const wrong = (fields: Field[], blocks: string[]) =>
  problemsIn(fields, blocks, { host: caf, title }).filter(([check]) => check === 'contradiction');

const sick = (sums: string[], group = 'Karim') => rows('Indemnités journalières', sums, group);
const told =
  'Karim Haddad a perçu 412,30 € d’indemnités journalières, en un seul paiement daté du 28 septembre 2026.';

describe('a sum told with its day, and the case of its month', () => {
  test('holds nothing: it stands in another month, or in none', () => {
    const label = 'Indemnités journalières, septembre 2026';
    expect(wrong(sick(['0', '0', '412,30']), [told])).toEqual([['contradiction', label]]);
    expect(wrong(sick(['0', '0', '0']), [told])).toEqual([['contradiction', label]]);
    expect(wrong(sick(['0', '412,30', '0']), [told])).toEqual([]);
    const inTwo =
      'Karim Haddad a été arrêté du 5 au 23 septembre. Il a perçu 412,30 € d’indemnités journalières le 28.';
    expect(wrong(sick(['0', '0', '412,30']), [inTwo.replace('le 28', 'le 28 septembre')])).toHaveLength(1);
    // Of one who is not hers to be judged by.
    expect(wrong([...sick(['0', '412,30', '0']), ...sick(['0', '0', '0'], 'Leïla')], [told])).toEqual([]);
  });

  test.each([
    [
      'Nous vous avons versé 486,20 € le 12 septembre 2026 pour votre arrêt de travail du 16 août au 8 septembre.',
      1,
    ],
    ['Nous vous avons versé 486,20 € le 12 juin 2026 pour votre arrêt de travail du 16 mai au 8 juin.', 0],
    [
      'Vous avez reçu 900 € de salaire maintenu par votre employeur le 28 septembre, pendant l’arrêt de travail.',
      0,
    ],
    ['Nous vous avons versé 486,20 € le 12 septembre 2026 par erreur pour un arrêt de travail.', 0],
    ['Si vous avez perçu 486,20 € le 12 septembre 2026 pour un arrêt de travail, indiquez-le.', 0],
    ['Nous vous avons versé 486,20 € le 12 septembre 2025 pour votre arrêt de travail.', 0],
    ['Vos 486,20 € d’indemnités journalières seront versés le 12 septembre.', 0],
  ])('%s: %i', (sentence, count) => {
    expect(wrong(sick(['0', '0', '0'], 'Vous'), [sentence])).toHaveLength(count);
  });

  test('told in several messages, by its sum', () => {
    const messages = [
      'Le papa d’Inès m’a fait son premier virement de 180 € le 1er août, ce sera pareil tous les mois.',
      'Il a payé octobre un peu plus tard : les 180 € sont sur mon compte depuis le 28.',
    ];
    const maintenance = (sums: string[]) => rows('Pension alimentaire reçue', sums, 'Vous');
    expect(wrong(maintenance(['180', '180', '0']), messages)).toEqual([
      ['contradiction', 'Pension alimentaire reçue, octobre 2026'],
    ]);
    expect(wrong(maintenance(['180', '180', '180']), messages)).toEqual([]);
  });

  test('interest of a savings account, put elsewhere in its month', () => {
    const note = 'Une somme de 240 € arrivée le 15 septembre : les intérêts de votre compte à terme.';
    const savings = (sums: string[]) => rows('Revenus de votre épargne', sums, 'Vous');
    expect(wrong(savings(['0', '0', '0']), [note])).toHaveLength(1);
    const others = anAmount('Autres revenus, septembre 2026', '240', { group: 'Vous' });
    expect(wrong([...savings(['0', '0', '0']), others], [note])).toEqual([]);
  });
});

describe('« Non » to money that the page tells of each month', () => {
  const rents = 'Avez-vous encaissé des loyers (logement, garage, terrain) ?';
  const maintenance = 'Avez-vous reçu une pension alimentaire ?';
  const look = (question: string, sentence: string, answer: 'Oui' | 'Non' = 'Non') =>
    wrong([...rows('Salaire', ['900', '900', '900'], 'Vous'), aYesNo(question, answer)], [sentence]);

  test('is looked at', () => {
    const said =
      'Depuis février mon voisin met sa voiture dans mon garage, il me donne 65 € chaque début de mois.';
    expect(look(rents, said)).toEqual([['contradiction', rents]]);
    expect(look(rents, said, 'Oui')).toEqual([]);
  });

  test.each([
    [rents, 'La chambre de Lina à Dijon est payée 300 € par mois depuis septembre.'],
    [rents, 'Je paie 65 € par mois pour mon garage depuis février.'],
    [rents, 'Mon voisin me donnait 65 € par mois pour le garage de mars 2024 à mai 2025.'],
    [rents, 'Mon locataire est parti, il me donnait 65 € par mois jusqu’en juin.'],
    [maintenance, 'Je verse 200 € par mois au père de Lina depuis mai.'],
    [maintenance, 'Le jugement m’oblige à verser 200 € par mois depuis mai.'],
    [maintenance, 'Depuis mai, vous versez 200 € par mois à la mère de Lina.'],
  ])('not under « %s »: %s', (question, sentence) => {
    expect(look(question, sentence)).toEqual([]);
  });
});
