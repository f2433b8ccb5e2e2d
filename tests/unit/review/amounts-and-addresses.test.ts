import { describe, expect, it, test } from 'vitest';
import { peopleNamed } from '../../../core/redact/people.ts';
import { redact } from '../../../core/redact.ts';
import { makeAssessment, makeField } from '../../support/review/field.ts';

/** As it leaves, no answer shown. */
const named = (label: string, group: string | null = null) => {
  const line = redact(makeAssessment([makeField({ id: 'f', label, group })]))?.lines[0];
  return (group === null ? line?.label : line?.group)?.replaceAll('...', '…');
};

describe('an amount in a name does not leave', () => {
  it.each([
    [
      'La CAF vous a versé 607,75 € en août. Est-ce exact ?',
      'La CAF vous a versé … € en août. Est-ce exact ?',
    ],
    ['Confirmez-vous 1 350,20 € de chômage en juin ?', 'Confirmez-vous … € de chômage en juin ?'],
    [
      'Salaire net juillet 2026 (montant transmis : 1 204 €)',
      'Salaire net juillet 2026 (montant transmis : … €)',
    ],
    ['Je reconnais devoir 342,10', 'Je reconnais devoir …'],
    ['Je reconnais devoir 342', 'Je reconnais devoir …'],
    ['Montant transmis : 90', 'Montant transmis : …'],
    ['Vous avez déclaré 1204 en juillet', 'Vous avez déclaré … en juillet'],
    ['Vous avez déclaré 0 € en août', 'Vous avez déclaré … € en août'],
    ['Loyer passé de 540 à 600 €', 'Loyer passé de … à … €'],
    ['Total 1.350,20 euros', 'Total … euros'],
    ['Total : € 540', 'Total : € …'],
    ['Aide de 12€50', 'Aide de …'],
    ['Solde de -12,50 EUR', 'Solde de … EUR'],
    ['Vous avez reçu mille deux cents euros', 'Vous avez reçu … euros'],
    ['Salaire ١٢٠٤ € en août', 'Salaire … € en août'],
  ])('%s', (label, seen) => {
    expect(named(label)).toBe(seen);
    expect(named('Loyer', label)).toBe(seen);
  });

  it.each([
    'Salaire net (en euros)',
    'Frais, 10 € maximum',
    'Loyer, plafond 1 200 €',
    'Ressources entre 500 et 600 €',
    'Moins de 1 000 €',
    'Salaires 2026',
    'Salaire net août 2026 €',
    'Salaire du 01/08/2026 au 31 août 2026',
    'Mois M-1',
    'Salaires des 3 derniers mois',
    'Jeunes de 16 à 25 ans',
    '1AJ – Déclarant 1',
    'Salaires – Déclarant 1 €',
    'Salaires : 2 employeurs',
    'Nombre d’enfants : 3',
    'Taux de 12,50 %',
    'Formulaire 2042',
    'Inscrivez 0 € si vous n’avez rien perçu',
  ])('what is everybody’s stays: %s', (label) => expect(named(label)).toBe(label));
});

describe('an address in a name does not leave, nor half of it', () => {
  it.each([
    [
      'Le loyer de 540 € au 14 rue Victor Hugo est-il toujours le vôtre ?',
      'Le loyer de … € au … est-il toujours le vôtre ?',
    ],
    ['Prime d’activité de M. Diallo, 12 rue des Lilas', 'Prime d’activité de M. personne 1, …'],
    ['Logement au 12 bis, avenue de la République, 75011 Paris', 'Logement au …'],
    ['LOGEMENT : 12 RUE DES LILAS BAT B 93200 SAINT DENIS', 'LOGEMENT : …'],
    ['Bail au 14 rue victor hugo', 'Bail au …'],
    ['Bail au 12 rue principale', 'Bail au …'],
    ['Bail au 4 place du marché', 'Bail au …'],
    ['Loyer, rue de la Gare', 'Loyer, …'],
    ['Loyer, bâtiment B, porte 12', 'Loyer, bâtiment …, porte …'],
    ['Loyer à 93200 Montreuil', 'Loyer à …'],
  ])('%s', (label, seen) => {
    expect(named(label)).toBe(seen);
    expect(named('Loyer', label)).toBe(seen);
  });

  it.each([
    'Numéro et nom de la rue',
    'Rue ou lieu-dit',
    '3 rue et numéro',
    'Type de voie',
    'Bâtiment, escalier, étage',
    'Loyer de la résidence principale',
    'Rue de votre ancien logement',
    'Nombre de places en crèche',
    '1 place de parking',
    'Salaires au cours du trimestre',
    'Étage 5 caractères maximum',
    'Chemin de fer',
    'Appartement T3',
  ])('names of cases stay: %s', (label) => expect(named(label)).toBe(label));
});

describe('a name leaves nothing of itself behind', () => {
  test.each([
    ['Le Goff Yann', 'Personne 1'],
    ['Yann Le Goff', 'Personne 1'],
    ['MARTIN L.', 'Personne 1'],
    ['C. DUPONT', 'Personne 1'],
    ['M. Le Goff', 'M. personne 1'],
    ['Employeur Durand Services SARL', 'Employeur … Services SARL'],
    ['Employeur : Carrefour Market Vénissieux', 'Employeur : …'],
    ['Merci Yann de préciser vos revenus', 'Merci personne 1 de préciser vos revenus'],
    ['Le logement', 'Le logement'],
    ['La Poste', 'La Poste'],
    ['Séjour à La Rochelle', 'Séjour à La Rochelle'],
    ['Le Conjoint', 'Le Conjoint'],
    ['Employeur principal', 'Employeur principal'],
    ['Annexe A', 'Annexe A'],
  ])('%s', (title, seen) => expect(peopleNamed().hide(title, 'title')).toBe(seen));

  it('« Salaire de Le Goff »', () => expect(named('Salaire de Le Goff')).toBe('Salaire de …'));
});
