/** People and papers of a household: who left it, whose paper it is, a benefit that goes on. */
import { expect, test } from 'vitest';
import { aDate, aFile, aSelect, problemsIn, wrongIn } from '../../support/filled-in.ts';
import { anAmount, aYesNo } from '../../support/page-model.ts';

const caf = { host: 'wwwd.caf.fr', title: 'Déclaration trimestrielle de ressources', today: '2026-11-12' };

test('a pay of somebody who had left by then', () => {
  const said = 'Sonia Belkacem, votre fille, 22 ans a quitté votre foyer le 31 juillet 2026.';
  const look = (august: string, says = said) =>
    wrongIn(
      [
        anAmount('Salaire de Sonia en juillet 2026', '934,70'),
        anAmount('Salaire de Sonia en août 2026', august),
        anAmount('Salaire de Sonia en septembre 2026', '0'),
      ],
      { ...caf, says: [says] },
    );
  const wrong = ['Salaire de Sonia en août 2026'];
  expect(look('948,25')).toEqual(wrong);
  expect(look('0')).toEqual([]);
  expect(look('948,25', 'Karim Belkacem, votre fils, a quitté votre foyer le 31 juillet 2026.')).toEqual([]);
  expect(look('948,25', 'Sonia Belkacem, votre fille, a quitté votre foyer le 30 septembre 2026.')).toEqual(
    [],
  );
});

test('the paper of another of those to choose from', () => {
  const asks = 'Pour quel enfant ?';
  const look = (who: string, file: string) =>
    wrongIn([aSelect(asks, ['Corentin', 'Maëlys'], who), aFile('Fichier à joindre', file)]);
  const ofCorentin = 'certificat-scolarite-2026-corentin-exemple.pdf';
  expect(look('Maëlys', ofCorentin)).toEqual(['Fichier à joindre']);
  expect(look('Corentin', ofCorentin)).toEqual([]);
  expect(look('Maëlys', 'certificat-scolarite.pdf')).toEqual([]);
  expect(look('Maëlys', 'certificats-corentin-et-maelys.pdf')).toEqual([]);
});

test('a benefit that goes on, and a « Non » to it', () => {
  const asks = 'Percevez-vous l’allocation aux adultes handicapés (AAH) ?';
  const look = (line: string, answer: 'Oui' | 'Non' = 'Non') =>
    wrongIn([aYesNo(asks, answer)], { says: [line] });
  const told =
    'Allocation aux adultes handicapés (AAH) versée chaque mois depuis juin 2024, toujours en cours.';
  expect(look(told)).toEqual([asks]);
  expect(look(told, 'Oui')).toEqual([]);
  expect(look('AAH de votre conjoint, toujours en cours.')).toEqual([]);
  expect(look('AAH versée jusqu’en juin 2024.')).toEqual([]);
  expect(look('Prime d’activité toujours en cours.')).toEqual([]);
});

test('a day bounded in the line right under its name', () => {
  const label = 'Date de début de cette pension';
  const look = (day: string, under: string) =>
    problemsIn([aDate(label, day)], [label, under]).map(([, name]) => name);
  const rule = 'Elle doit être comprise entre le 01/11/2026 et le 30/11/2026.';
  expect(look('01/10/2026', rule)).toEqual([label]);
  expect(look('03/11/2026', rule)).toEqual([]);
  expect(look('01/10/2026', 'La demande est étudiée entre le 01/11/2026 et le 30/11/2026.')).toEqual([]);
});

test('nobody left: « Non » to a question that names a departure', () => {
  const asks = 'Nombre d’enfants vivant au foyer';
  const changed = 'Votre foyer a-t-il changé (naissance, départ, arrivée) ?';
  const look = (text: string, answer: 'Oui' | 'Non') =>
    problemsIn(
      [aYesNo(changed, answer), { ...anAmount(asks, text), valueType: 'household' as const }],
      ['Enfants', 'Maël, né le 21/05/2013 Nolwenn, née le 02/09/2017', changed, asks],
    ).map(([, name]) => name);
  expect(look('3', 'Non')).toEqual([asks]);
  expect(look('2', 'Non')).toEqual([]);
  expect(look('3', 'Oui')).toEqual([]);
});
