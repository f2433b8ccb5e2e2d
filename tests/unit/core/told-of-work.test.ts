/** What the page itself tells of her work, beside what she says of it. */
import { expect, test } from 'vitest';
import { caf, ft, tableOf, told } from '../../support/recap.ts';

const look = (lines: string[]) => told(ft(lines)).problems.map(([check, label]) => `${check} ${label}`);

test('no work, and a payslip of a mission of that month is waited for', () => {
  const page = (paper: string, answer = 'Vous n’avez pas travaillé en novembre 2026.') =>
    look([answer, 'Vous n’avez pas été en arrêt maladie.', paper]);
  const wrong = ['contradiction Avez-vous travaillé en novembre 2026 ?'];
  const mission = (month: string) =>
    `Votre bulletin de salaire de ${month} 2026, pour votre mission chez Exemple Intérim (35 heures).`;
  expect(page(mission('novembre'))).toEqual(wrong);
  expect(page('Bulletin de paie de novembre 2026 à envoyer, contrat chez EXEMPLE')).toEqual(wrong);
  // Of the month before, of nobody, and where there was work.
  expect(page(mission('octobre'))).toEqual([]);
  expect(page('Bulletin de salaire de novembre 2026 : seulement si vous avez eu un contrat.')).toEqual([]);
  expect(page('Aucun bulletin de salaire pour novembre 2026, ni contrat.')).toEqual([]);
  expect(page('Votre bulletin de paie de novembre 2026')).toEqual([]);
});

test('a contract that goes on, and the page says that it ended', () => {
  const page = (answer: string, paper: string) => look([`Contrat terminé en novembre : ${answer}`, paper]);
  const ended = 'Attestation employeur à fournir, car votre contrat s’est terminé le 21/11/2026';
  expect(page('non', ended)).toEqual(['contradiction Contrat terminé en novembre']);
  expect(page('non', 'Votre mission a pris fin le 30 novembre 2026')).toHaveLength(1);
  expect(page('oui', ended)).toEqual([]);
  expect(page('non', 'Votre contrat s’est terminé le 31/10/2026')).toEqual([]);
  expect(page('non', 'Attestation employeur : si votre contrat s’est terminé le 21/11/2026')).toEqual([]);
});

test('a sentence that answers beside its name', () => {
  const page = (sentence: string) =>
    look(['Formation : Vous n’avez pas suivi de formation', `Recherche d’emploi : ${sentence}`]);
  const looking = 'Vous êtes toujours à la recherche d’un emploi';
  expect(page(looking)).toEqual([]);
  expect(page('Vous n’êtes plus à la recherche d’un emploi')).toHaveLength(1);
  expect(page('Vous n’êtes plus à la recherche d’un emploi depuis le 30/11/2026 (motif : autre)')).toEqual([
    'answer Êtes-vous à la recherche d’un emploi ?',
  ]);
});

test('« Employeur 2 : aucun » is one of them, and counts nobody', () => {
  const page = (second: string) =>
    look([
      'Travail salarié : Oui',
      'Employeur 1 : Librairie Roux',
      `Employeur 2 : ${second}`,
      'Heures : 42 h',
    ]);
  expect(page('Aucun')).toEqual([]);
});

test('who has been there since a day may be there until a day to come', () => {
  const rows = (told: string) =>
    tableOf(
      ['Employeur', 'Contrat'],
      [
        ['Employeur depuis le 02/11/2026', told],
        ['Salaire d’août 2026', '420,00 €'],
      ],
    );
  const page = (text: string) => told(caf([], rows(text))).problems;
  expect(page('Vergers Roux, contrat jusqu’au 31/12/2026')).toEqual([]);
  expect(page('31/12/2026')).toHaveLength(1);
});

test('a contract that goes on, and the day it ended', () => {
  const page = (answer: string, day: string, name = 'Date de fin de contrat') =>
    look(['Salaire brut : 420,00 €', `Votre contrat est-il terminé ? : ${answer}`, `${name} : ${day}`]);
  expect(page('Non, il se poursuit', '13/11/2026')).toEqual(['contradiction Date de fin de contrat']);
  expect(page('Non, il se poursuit', '31/12/2026')).toEqual([]);
  expect(page('Non', '13/11/2026', 'Date de fin prévue du contrat')).toEqual([]);
  expect(page('Oui', '13/11/2026')).toEqual([]);
});

test('« ni exercé d’activité non salariée » asks of any work too', () => {
  const paper = 'Bulletin de salaire de novembre 2026, employeur Résidence Roux, 31 heures.';
  const page = (answer: string) => look([answer, 'Vous n’avez pas été en arrêt maladie.', paper]);
  expect(page('Vous n’avez pas travaillé ni exercé d’activité non salariée en novembre 2026.')).toHaveLength(
    1,
  );
  expect(page('Vous n’avez pas exercé d’activité non salariée en novembre 2026.')).toEqual([]);
});
