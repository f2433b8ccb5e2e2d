/** What a page tells of a home and of those who live there, in two places that do not go together. */
import { describe, expect, test } from 'vitest';
import { aDate, aRadio, wrongIn } from '../../support/filled-in.ts';
import { aField, aYesNo } from '../../support/page-model.ts';
import { caf, told } from '../../support/recap.ts';

const name = (label: string, text: string, given = {}) =>
  aField(label, { valueType: 'name', text, ...given });
const wrongOnRecap = (lines: string[]) => told(caf(lines)).problems.map(([, label]) => label);

describe('an account that may be a joint one, where her own name has to be', () => {
  const rule = 'Le compte doit être ouvert à votre nom (ou un compte joint où figure votre nom).';
  const look = (holder: string, life: string, kind: string, says = rule) =>
    wrongIn(
      [
        ...(kind ? [aRadio('Type de compte', ['Compte individuel', 'Compte joint'], kind)] : []),
        name('Titulaire du compte', holder),
      ],
      { says: [`Allocataire : Mme Léa EXEMPLE, née le 24/10/1996, ${life}.`, says] },
    );
  test.each([
    ['EXEMPLE Ginette', 'célibataire', 'Compte individuel'],
    ['Mme Ginette EXEMPLE', 'divorcée', ''],
    ['EXEMPLE Jean', 'mariée', 'Compte individuel'],
    ['AUTRE Jean', 'mariée', 'Compte joint'],
  ])('%s, of one who is %s: %s', (holder, life, kind) => {
    expect(look(holder, life, kind)).toEqual(['Titulaire du compte']);
  });
  test('of her or of a partner, whom she has not', () => {
    const both = 'Le compte doit être ouvert à votre nom ou à celui de votre conjoint.';
    expect(look('EXEMPLE Ginette', 'célibataire', 'Compte individuel', both)).toEqual([
      'Titulaire du compte',
    ]);
    expect(look('EXEMPLE Ginette', 'mariée', 'Compte individuel', both)).toEqual([]);
  });
  test.each([
    ['EXEMPLE Léa', 'célibataire', 'Compte individuel'],
    ['EXEMPLE Jean', 'mariée', 'Compte joint'],
    ['EXEMPLE Jean', 'mariée', ''],
    ['M. OU MME EXEMPLE', 'mariée', 'Compte individuel'],
    ['MME EXEMPLE L', 'célibataire', 'Compte individuel'],
    ['EXEMPLE Ginette', 'célibataire', 'Compte joint'],
  ])('%s, of one who is %s: %s may be right', (holder, life, kind) => {
    expect(look(holder, life, kind)).toEqual([]);
  });
});

describe('a rent, where she is lodged for nothing', () => {
  const look = (home: string, rent: string) =>
    wrongOnRecap(['Logement', home, rent, 'Adresse : 4 rue Haute']);
  test.each([
    ['Occupation du logement : Hébergé gratuitement chez un proche', 'Loyer que vous payez : 430 €'],
    ['Titre d’occupation : Logée à titre gratuit', 'Loyer mensuel : 430 €'],
    ['Nature de l’occupation : Hébergée par ma sœur à titre gratuit', 'Montant du loyer : 430 €'],
    ['Logement actuel : Hébergement gratuit', 'Loyer hors charges : 430 €'],
  ])('%s, %s', (home, rent) => {
    expect(look(home, rent).length).toBe(1);
  });
  test.each([
    ['Occupation du logement : Hébergé gratuitement', 'Loyer que vous payez : 0 €'],
    ['Occupation du logement : Hébergé gratuitement', 'Loyer que vous payez : sans objet'],
    ['Occupation du logement : Hébergé contre participation', 'Loyer que vous payez : 120 €'],
    ['Occupation du logement : Locataire', 'Loyer que vous payez : 430 €'],
    ['Occupation du logement : Hébergé gratuitement', 'Ancien loyer : 430 €'],
  ])('%s, %s may be right', (home, rent) => {
    expect(look(home, rent)).toEqual([]);
  });
});

describe('a birth awaited', () => {
  const onRecap = (...lines: string[]) => wrongOnRecap(['Foyer', ...lines, 'Commune : Le Havre']);
  test('on a day long past', () => {
    expect(onRecap('Naissance attendue : 14/02/2026')).toEqual(['Naissance attendue']);
    expect(onRecap('Enfant à naître, date prévue : 14/02/2026').length).toBe(1);
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
    expect(
      wrongIn([aDate('Date de naissance', '14/07/2013', { group: 'Enfant de votre conjoint' })]),
    ).toEqual([]);
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
