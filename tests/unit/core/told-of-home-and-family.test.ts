/** What a page tells of a home and of those who live there, in two places that do not go together. */
import { describe, expect, test } from 'vitest';
import { aRadio, wrongIn } from '../../support/filled-in.ts';
import { aField } from '../../support/page-model.ts';
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

describe('a household counted with her partner and those told by their rank', () => {
  const count = 'Votre foyer compte donc (vous, votre conjoint et les personnes à charge)';
  const isCase = (label: string, text: string, given = {}) =>
    aField(label, { valueType: 'household', text, ...given });
  const partner = (text: string) => name('Votre conjoint, concubin ou partenaire : nom et prénom', text);
  const row = (rank: string, text: string) => isCase(`Prénom de la ${rank} personne à charge`, text);
  const look = (fields: Parameters<typeof wrongIn>[0]) => wrongIn(fields, { host: 'assure.ameli.fr' });
  const life = aRadio('Comment vivez-vous ?', ['Seul', 'En couple'], 'En couple');
  test('one is left out, or one too many', () => {
    const people = [life, partner('EXEMPLE Karim'), row('1re', 'Rose'), row('2e', 'Max')];
    const options = ['1 personne', '2 personnes', '3 personnes', '4 personnes'];
    const chosen = (text: string) => aField(count, { kind: 'select', valueType: 'household', options, text });
    expect(look([...people, chosen('3 personnes')])).toEqual([count]);
    expect(look([...people, chosen('4 personnes')])).toEqual([]);
    // Others may be told on another page.
    expect(look([...people, isCase(count, '5')])).toEqual([]);
    expect(look([...people, row('3e', ''), isCase(count, '5')])).toEqual([count]);
    expect(look([...people, isCase(count, '3')])).toEqual([count]);
    const other = 'Nombre de personnes du foyer, vous comprise';
    expect(look([...people, isCase(other, '3')])).toEqual([other]);
    expect(look([...people, isCase(other, '4')])).toEqual([]);
    const parts = [
      partner('EXEMPLE Karim'),
      name('Nom et prénom', 'EXEMPLE Rose', { group: 'Enfant à charge 1' }),
      name('Nom et prénom', 'EXEMPLE Max', { group: 'Enfant à charge 2' }),
    ];
    expect(
      look([...parts, isCase('Votre foyer se compose de (vous, votre conjoint, vos enfants)', '3')]).length,
    ).toBe(1);
  });
  test('without a partner, with one who lives there half of the time, of another count', () => {
    expect(look([partner(''), row('1re', 'Rose'), isCase(count, '2')])).toEqual([]);
    const alone = aRadio('Comment vivez-vous ?', ['Seul', 'En couple'], 'Seul');
    expect(look([alone, row('1re', 'Rose'), row('2e', 'Max'), isCase(count, '3')])).toEqual([]);
    const half = [
      life,
      partner('EXEMPLE Karim'),
      row('1re', 'Rose'),
      isCase('Résidence de Rose', 'Alternée'),
    ];
    expect(look([...half, isCase(count, '2')])).toEqual([]);
    expect(
      look([life, partner('EXEMPLE Karim'), row('1re', 'Rose'), isCase('Nombre de personnes à charge', '1')]),
    ).toEqual([]);
    expect(
      look([life, partner('EXEMPLE Karim'), row('1re', 'Rose'), row('2e', ''), isCase(count, '3')]),
    ).toEqual([]);
  });
});
