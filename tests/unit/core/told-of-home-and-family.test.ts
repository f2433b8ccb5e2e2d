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
