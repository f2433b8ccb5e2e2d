/** The same mistakes under other layouts and words: each beside the right page. */
import { describe, expect, test } from 'vitest';
import type { Field, PageModel } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';
import { told } from '../../support/recap.ts';

const caf = 'wwwd.caf.fr';
const ft = 'candidat.francetravail.fr';

const wrongOn = (
  host: string,
  title: string,
  fields: Field[],
  given: Partial<PageModel> = {},
  today = '2026-07-20',
) =>
  told(assessed(aPage(host, [title], { fields, buttons: [aButton('Suivant', 'next')], ...given }), today))
    .problems;

test('three lists, the first named by the date', () => {
  const look = (day: string, month: string) => {
    const part = (label: string, text: string) =>
      aField(label, { kind: 'select', valueType: 'date-part', text });
    return wrongOn(caf, 'Changement de situation : je change de logement', [
      part('Date d’arrivée dans le logement', day),
      part('Mois', month),
      part('Année', '2026'),
    ]);
  };
  expect(look('31', 'juin')).toEqual([['format', 'Date d’arrivée dans le logement']]);
  expect(look('30', 'juin')).toEqual([]);
});

describe('papers weighed together', () => {
  const paper = (label: string, size: number): Field => ({
    ...aField(label, { kind: 'file', valueType: 'file' }),
    files: [{ name: `${label}.pdf`, type: 'application/pdf', size }],
  });
  const look = (first: number, second: number, said: string) =>
    wrongOn(ft, 'Envoyer un document', [paper('Pièce 1', first), paper('Pièce 2', second)], {
      blocks: [said],
    });
  const all = 'L’ensemble de l’envoi, toutes pièces réunies, pèse au maximum 5 Mo.';
  test('against what the page takes in all', () => {
    expect(look(3_100_000, 2_900_000, all)).toEqual([['file', 'Pièce 2']]);
    expect(look(3_100_000, 2_900_000, 'Taille maximale : 5 Mo au total.')).toEqual([['file', 'Pièce 2']]);
    const both =
      'Chaque fichier pèse 4 Mo au plus, et l’ensemble des fichiers joints ne doit pas dépasser 5 Mo.';
    expect(look(3_100_000, 2_900_000, both)).toEqual([['file', 'Pièce 2']]);
    expect(look(2_100_000, 1_900_000, both)).toEqual([]);
    expect(look(2_100_000, 1_900_000, all)).toEqual([]);
    expect(look(3_100_000, 2_900_000, 'Chaque pièce pèse au maximum 5 Mo.')).toEqual([]);
  });
});

test('the total of the lines above it', () => {
  const look = (total: string, lines = 'trois') =>
    wrongOn('cfspart.impots.gouv.fr', 'Corriger en ligne ma déclaration des revenus de 2025', [
      aField('Trajets', { valueType: 'address', text: '3412' }),
      aField('Repas de midi', { text: '1128' }),
      aField('Outils', { text: '260' }),
      anAmount(`Frais réels (case 1AK) : total des ${lines} lignes`, total),
    ]).map(([check]) => check);
  expect(look('4080')).toEqual(['sum']);
  expect(look('4800')).toEqual([]);
  expect(look('1388', 'deux')).toEqual([]);
});

describe('the last question, in words nobody knew', () => {
  const look = (question: string, answer: 'Oui' | 'Non') =>
    wrongOn(
      ft,
      'Actualisation du mois d’octobre 2026',
      [aYesNo('Avez-vous été en arrêt de travail en octobre ?', 'Non'), aYesNo(question, answer)],
      {},
      '2026-10-30',
    ).map(([, label]) => label);
  test.each([
    'Souhaitez-vous que France Travail continue de vous compter parmi ses inscrits ?',
    'Voulez-vous garder votre inscription comme demandeur d’emploi ?',
  ])('%s', (question) => {
    expect(look(question, 'Non')).toEqual([question]);
    expect(look(question, 'Oui')).toEqual([]);
  });
  test('what a « Non » does, told behind the question, turns nothing around', () => {
    const question = 'Êtes-vous toujours à la recherche d’un emploi ? Avec « Non », vous quittez la liste.';
    expect(look(question, 'Non')).toEqual([question]);
    expect(look(question, 'Oui')).toEqual([]);
  });
  test('asked the other way round, a « Non » keeps her there and a « Oui » is told', () => {
    expect(look('Souhaitez-vous ne plus être inscrite ?', 'Non')).toEqual([]);
    const asked = [
      aYesNo('Avez-vous été en arrêt de travail en octobre ?', 'Non'),
      aYesNo('Souhaitez-vous ne plus être inscrite ?', 'Oui'),
    ];
    const page = aPage(ft, ['Actualisation du mois d’octobre 2026'], {
      fields: asked,
      buttons: [aButton('Suivant', 'next')],
    });
    expect(assessed(page, '2026-10-30').verdict).toBe('attention');
  });
});

test('a job that is not over keeps what it pays', () => {
  const fields = [
    aField('Heures à la cantine de Pessac', { valueType: 'hours', text: '24' }),
    anAmount('Brut à la cantine de Pessac', '298'),
    aYesNo('Contrat fini à la cantine de Pessac', 'Non'),
  ];
  expect(wrongOn(ft, 'Actualisation d’octobre 2026 : mes emplois', fields, {}, '2026-11-13')).toEqual([]);
});
