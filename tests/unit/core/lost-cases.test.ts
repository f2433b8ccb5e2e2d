import { expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';

const looking = 'Êtes-vous toujours à la recherche d’un emploi ?';
const hours = aField('Nombre d’heures', { valueType: 'hours', text: '40' });

/** What is not found again of a France Travail page with these cases between its first and its last question. */
const lostOn = (
  opened: Field[],
  { worked = 'Oui' as 'Oui' | 'Non', still = [aYesNo(looking, 'Oui')] } = {},
) =>
  assessed(
    aPage('candidat.francetravail.fr', ['Actualisation de novembre 2026', 'Je déclare ma situation'], {
      fields: [aYesNo('Avez-vous travaillé ce mois-ci ?', worked), ...opened, ...still],
      buttons: [aButton('Suivant', 'next')],
    }),
    '2026-12-01',
  );

test('a salary asked in other words takes its question with it: its own words are told', () => {
  const known = lostOn([hours, anAmount('Salaire brut', '620')]);
  expect(known.findings.map(({ status }) => status)).toContain('question');
  expect(known.lostCases).toBeUndefined();
  expect(lostOn([hours, anAmount('Combien tout compris', '620')]).lostCases).toEqual([
    'Combien tout compris',
  ]);
});

test('a day asked in other words after « Non » is told', () => {
  const until = aField('Jour de votre départ', { valueType: 'date', text: '' });
  const still = [aYesNo(looking, 'Non'), until];
  expect(lostOn([hours, anAmount('Salaire brut', '620')], { still }).lostCases).toEqual([
    'Jour de votre départ',
  ]);
});

test('a case that is not there, or is beside another one of an unknown meaning, is not lost', () => {
  expect(lostOn([], { worked: 'Non' }).lostCases).toBeUndefined();
  expect(lostOn([hours]).lostCases).toBeUndefined();
  expect(lostOn([hours, aField('Nom de l’employeur', { text: 'Exemple' })]).lostCases).toBeUndefined();
  const other = anAmount('Montant perçu en plus', '12');
  expect(
    lostOn([other, aYesNo('Avez-vous une prime ?', 'Oui')], { worked: 'Non' }).lostCases,
  ).toBeUndefined();
});

test('a last question in words of its own is told, and not taken for an answer about the list', () => {
  const own = 'Votre parcours avec nous : on continue ?';
  const { lostCases, findings, verdict } = lostOn([], { worked: 'Non', still: [aYesNo(own, 'Non')] });
  expect(lostCases).toEqual([own]);
  expect(verdict).not.toBe('complete');
  const [unsure] = findings.filter(({ status }) => status === 'unknown');
  expect([unsure?.fieldLabel, unsure?.text.key]).toEqual([own, 'last-unsure-text']);
  expect(lostOn([], { worked: 'Non', still: [aYesNo(looking, 'Non')] }).lostCases).toBeUndefined();
});
