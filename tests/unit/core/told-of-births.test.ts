/** What a page tells of a birth, against the day, and against a couple or work told beside it. */
import { describe, expect, test } from 'vitest';
import { aDate, wrongIn } from '../../support/filled-in.ts';
import { aField, aYesNo } from '../../support/page-model.ts';
import { caf, told } from '../../support/recap.ts';

const wrongOnRecap = (lines: string[]) => told(caf(lines)).problems.map(([, label]) => label);

describe('a birth awaited', () => {
  const onRecap = (...lines: string[]) => wrongOnRecap(['Foyer', ...lines, 'Commune : Le Havre']);
  test('on a day long past', () => {
    expect(onRecap('Naissance attendue : 14/02/2026')).toEqual(['Naissance attendue']);
    expect(onRecap('Enfant à naître, date prévue : 14/02/2026').length).toBe(1);
    expect(onRecap('Grossesse : Oui, terme prévu le 14/02/2026')).toEqual(['Grossesse']);
    expect(wrongIn([aDate('Date prévue', '03/02/2026', { group: 'Enfant à naître' })])).toEqual([
      'Date prévue',
    ]);
    expect(
      wrongIn([
        aYesNo('Êtes-vous enceinte ?', 'Oui'),
        aDate('Date présumée de l’accouchement', '03/02/2026'),
      ]),
    ).toEqual(['Date présumée de l’accouchement']);
    expect(
      wrongIn([aDate('Date prévue d’accouchement', '03/02/2026')], { title: 'Déclarer une grossesse' }),
    ).toEqual(['Date prévue d’accouchement']);
  });
  test('not of one to come, late by some days, told with the birth, of a leave, of a paper', () => {
    expect(onRecap('Naissance attendue : 14/02/2027')).toEqual([]);
    expect(onRecap('Naissance attendue : 14/11/2026')).toEqual([]);
    expect(onRecap('Naissance attendue : 14/02/2026', 'Date de naissance de Lou : 12/02/2026')).toEqual([]);
    expect(wrongIn([aDate('Date présumée de l’accouchement', '03/02/2026')])).toEqual([]);
    expect(
      wrongIn([aDate('Naissance prévue le', '03/02/2026')], { title: 'Demande de congé de paternité' }),
    ).toEqual([]);
    expect(
      wrongIn([aDate('Date prévue de votre départ', '03/02/2026', { group: 'Enfant à naître' })]),
    ).toEqual([]);
    expect(
      wrongIn([aDate('Date de la reconnaissance anticipée', '03/02/2026', { group: 'Enfant à naître' })]),
    ).toEqual([]);
  });
});

describe('a birth too late for a couple, or for the work told beside it', () => {
  const titles = ['Vous', 'Votre conjoint'].map((text) => ({ level: 2, text }));
  const shown = (...lines: string[]) =>
    told(
      caf(['Vous', 'Née le : 02/05/1990', 'Votre conjoint', 'Nom et prénom : EXEMPLE Karim', ...lines], {
        headings: titles,
      }),
    ).problems.map(([, label]) => label);
  const part = 'Votre concubin';
  const aWork = (text: string) => aField('Situation professionnelle', { text, group: part });
  test('of a partner', () => {
    expect(shown('Date de naissance : 14/07/2013')).toEqual(['Date de naissance']);
    expect(wrongIn([aDate('Date de naissance du conjoint', '14/07/2013')])).toEqual([
      'Date de naissance du conjoint',
    ]);
    expect(wrongIn([aDate('Né(e) le', '14/07/2013', { group: part })])).toEqual(['Né(e) le']);
    expect(wrongOnRecap(['Situation : Concubinage avec M. Karim EXEMPLE, né le 10/04/2015']).length).toBe(1);
  });
  test('of who works since then', () => {
    const at = (born: string) => [
      aDate('Date de naissance', born, { group: 'Vous' }),
      aDate('Date d’embauche', '03/10/2011', { group: 'Vous' }),
    ];
    expect(wrongIn(at('14/07/2003'))).toEqual(['Date de naissance']);
    expect(wrongIn(at('14/07/1993'))).toEqual([]);
    const since = (born: string) =>
      wrongIn([
        aDate('Né(e) le', born, { group: part }),
        aWork('Salariée en CDI depuis le 03/10/2011 (une coopérative)'),
      ]);
    expect(since('14/07/2001')).toEqual(['Né(e) le']);
    expect(since('14/07/1996')).toEqual([]);
  });
  test('not of a grown-up, of a child of his, of a firm older than who works there', () => {
    expect(shown('Date de naissance : 14/07/1983')).toEqual([]);
    expect(shown('Date de naissance : 14/07/1983', 'Enfant', 'Date de naissance : 14/07/2013')).toEqual([]);
    for (const group of ['Enfant de votre conjoint', 'Club partenaire'])
      expect(wrongIn([aDate('Date de naissance', '14/07/2013', { group })])).toEqual([]);
    expect(
      wrongIn([aDate('Né(e) le', '14/07/2001', { group: part }), aWork('Salariée, firme de 1998')]),
    ).toEqual([]);
    expect(
      wrongIn([
        aDate('Date de naissance de l’enfant', '14/07/2018', { group: 'Garde' }),
        aDate('Date d’embauche', '03/10/2016', { group: 'Garde' }),
      ]),
    ).toEqual([]);
  });
});
