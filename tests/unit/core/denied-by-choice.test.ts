/** What the words of a chosen answer deny, and the case of that thing; beside the same word said of something else. */
import { describe, expect, test } from 'vitest';
import { aRadio, aSelect, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';

const chose = (denied: string, other: string, answer = denied, asks = 'Votre situation') =>
  aSelect(asks, [other, denied, 'Autre situation'], answer, { group: 'Situation' });
const given = { group: 'Vos ressources' };
const organisation = (label: string, text: string) =>
  aField(label, { valueType: 'organisation', text, ...given });

describe('an amount', () => {
  test.each([
    [
      'Locataire, sans aucune aide au logement',
      'Locataire, avec une aide au logement',
      'Aide au logement reçue (APL, ALS)',
    ],
    ['Locataire sans APL', 'Locataire avec APL', 'Montant de l’aide personnalisée au logement'],
    ['Salarié, sans indemnités journalières', 'En arrêt de travail', 'IJ de la CPAM'],
    ['Sans allocation chômage', 'Avec une allocation chômage', 'ARE perçue'],
    ['Étudiant, pas de bourse', 'Étudiant boursier', 'Bourse d’études'],
    ['Je ne perçois pas de pension d’invalidité', 'Je perçois une pension', 'Pension d’invalidité'],
    ['Je ne perçois aucune pension alimentaire', 'J’en perçois une', 'Pension alimentaire reçue'],
    ['Ni rente ni allocation aux adultes handicapés', 'Une rente', 'AAH mensuelle'],
    ['Propriétaire, sans emprunt', 'Propriétaire, avec un emprunt', 'Mensualité du prêt'],
  ])('%s', (denied, other, label) => {
    const look = (answer: string, text: string) =>
      wrongIn([chose(denied, other, answer), anAmount(label, text, given)]);
    expect(look(denied, '256,80')).toEqual([label]);
    expect(look(denied, '0')).toEqual([]);
    expect(look(denied, '')).not.toContain(label);
    expect(look(other, '256,80')).toEqual([]);
  });

  test.each([
    ['Sans aide au logement', 'Loyer hors aide au logement'],
    ['Sans aide au logement', 'Aide au logement demandée'],
    ['Sans aide au logement', 'Aide au logement du conjoint'],
    ['Sans aide au logement', 'Bourse d’études'],
    ['Je ne perçois pas de pension alimentaire', 'Pension alimentaire versée'],
    ['Pas de pension d’invalidité', 'Pension de retraite'],
    ['Je n’ai pas d’autre pension', 'Pension de retraite'],
    ['Sans pension étrangère', 'Pension de retraite'],
    ['Sans emploi depuis le 3 mars', 'Salaire de l’emploi précédent'],
    ['Aucune de ces aides', 'Aide au logement'],
    ['Avec ou sans prime', 'Prime de fin d’année'],
    ['Pas de changement', 'Montant du changement'],
    ['Je ne perçois pas de rente actuellement', 'Rente perçue sur l’année 2025'],
  ])('%s: right beside « %s »', (denied, label) => {
    expect(wrongIn([chose(denied, 'Oui, une'), anAmount(label, '256,80', given)])).toEqual([]);
  });
});

describe('a name', () => {
  test.each([
    ['Sans mutuelle', 'Avec une mutuelle', 'Nom de la mutuelle'],
    ['Pas de complémentaire santé', 'Une complémentaire', 'Complémentaire santé'],
    ['Aucun médecin traitant', 'Un médecin traitant', 'Nom du médecin traitant'],
  ])('%s', (denied, other, label) => {
    const look = (answer: string, text: string) =>
      wrongIn([chose(denied, other, answer), organisation(label, text)]);
    expect(look(denied, 'MGEN')).toEqual([label]);
    expect(look(denied, 'Aucune')).toEqual([]);
    expect(look(other, 'MGEN')).toEqual([]);
    expect(wrongIn([chose(denied, other), organisation('Nom de l’école', 'Jean Moulin')])).toEqual([]);
  });
});

test('answers that each deny something say nothing of one', () => {
  const options = ['Pas de mutuelle', 'Pas de voiture', 'Pas de médecin'];
  const field = aRadio('Vous n’avez', options, 'Pas de mutuelle');
  expect(wrongIn([field, organisation('Nom de la mutuelle', 'MGEN')])).toEqual([]);
});
