/** The name of somebody the page does not know, in that of a file. */
import { expect, test } from 'vitest';
import { aFile, wrongIn } from '../../support/filled-in.ts';
import { aField } from '../../support/page-model.ts';

const tax = 'Votre avis d’impôt 2026 sur les revenus 2025';
const her = ['Mme Nadia CORBEL', 'Le foyer ne compte qu’une personne : vous-même.'];
const wrong = (label: string, file: string, says = her) => wrongIn([aFile(label, file)], { says });

test.each([
  [tax, 'avis_impot_2026_ROUSSEL_Jean-Marc.pdf'],
  [tax, 'Avis impôt 2026 Jean-Marc ROUSSEL.pdf'],
  ['Votre carte d’identité', 'CNI-ROUSSEL-Paul.pdf'],
  ['Votre carte Vitale', 'carte_vitale_Mme_ROUSSEL_Julie.pdf'],
  ['Votre arrêt de travail', 'arret_travail_Paul_ROUSSEL_2026-08.pdf'],
  ['Votre RIB, à votre nom', 'RIB_ROUSSEL_Paul.pdf'],
  ['Avis d’impôt de Nadia Corbel', 'avis_impot_2026_Paul_ROUSSEL.pdf'],
])('%s: %s is of another', (label, file) => expect(wrong(label, file)).toEqual([label]));

test.each([
  [tax, 'avis_impot_2026_CORBEL_Nadia.pdf'],
  [tax, 'avis_impot_2026_LEROY.pdf'],
  [tax, 'Scan_2026-09-01_14-20.pdf'],
  [tax, 'AVIS_Impot_Revenu_2026.pdf'],
  [tax, 'DGFIP_Avis_2026.pdf'],
  ['Votre carte d’identité', 'CNI_DUBOIS_Nadia.pdf'],
  ['Votre carte d’identité', 'CNI_Recto_VERSO.pdf'],
  ['Votre RIB, à votre nom', 'RIB_CREDIT_Agricole.pdf'],
  ['Votre RIB', 'RIB_ROUSSEL_Paul.pdf'],
  ['Votre dernier bulletin de salaire', 'bulletin_aout_2026_ROUSSEL_Jean-Marc.pdf'],
  ['Votre quittance de loyer', 'quittance_aout_2026_ROUSSEL_Jean-Marc.pdf'],
  ['Carte d’identité de l’enfant', 'CNI_CORBEL_Lina.pdf'],
  ['Carte d’identité de la personne qui vous héberge', 'CNI_ROUSSEL_Paul.pdf'],
  ['Votre avis d’impôt ou celui de vos parents', 'avis_impot_2026_ROUSSEL_Paul.pdf'],
  ['Votre certificat de scolarité', 'certificat_scolarite_Lycée_JULES_Ferry.pdf'],
])('%s: %s may be hers', (label, file) => expect(wrong(label, file)).toEqual([]));

test('her own paper may be in the name of one she lives with, or lived with, and of one the page names', () => {
  const file = 'avis_impot_2026_ROUSSEL_Jean-Marc.pdf';
  expect(wrong(tax, file, ['Mme Nadia CORBEL', 'Votre foyer compte deux personnes.'])).toEqual([]);
  expect(wrong(tax, file, [...her, 'Vous êtes séparée depuis 2026.'])).toEqual([]);
  expect(wrong(tax, file, [...her, 'Tuteur : M. Jean-Marc ROUSSEL'])).toEqual([]);
  expect(wrong(tax, file, ['Bonjour'])).toEqual([]);
});

const payslip = 'Bulletin de salaire de Mme Nadia CORBEL, août 2026';
const pension = 'Attestation de retraite de Mme Nadia CORBEL';

test.each([
  ['Justificatif de domicile au nom de Nadia CORBEL', 'facture_EDF_2026-05_BENALI_Karim.pdf'],
  [payslip, 'bulletin_salaire_aout_2026_BENALI_Karim.pdf'],
  [payslip, 'bulletin-salaire-aout-2026-Karim-BENALI.pdf'],
  [pension, 'attestation_retraite_MERCADIER_Jacques.pdf'],
  ['Carte d’identité de Nadia Corbel', 'CNI_BENALI_Karim.pdf'],
])('%s: %s is of another, told on the page too', (label, file) => {
  expect(wrong(label, file)).toEqual([label]);
  expect(wrong(label, file, ['Conjoint : M. Karim BENALI', 'Hébergé : M. Jacques MERCADIER'])).toEqual([
    label,
  ]);
});

test.each([
  [payslip, 'bulletin_salaire_aout_2026_CORBEL_Nadia.pdf'],
  [payslip, 'bulletin_salaire_aout_2026_CORBEL.pdf'],
  [payslip, 'bulletin_salaire_aout_2026_DUPRE_Nadia.pdf'],
  [payslip, 'bulletin_aout_2026_CARREFOUR_Market.pdf'],
  [payslip, 'bulletin_aout_2026_CHU_Rouen.pdf'],
  [payslip, 'Bulletin_Hopital_SAINT_Antoine.pdf'],
  [pension, 'attestation_retraite_AGIRC_Arrco.pdf'],
  [pension, 'attestation_retraite_CARSAT_Normandie.pdf'],
  ['Carte d’identité de Mme Nadia CORBEL ou de M. Karim BENALI', 'CNI_BENALI_Karim.pdf'],
  ['Quittance de loyer de Mme Nadia CORBEL', 'quittance_BENALI_Karim.pdf'],
  ['Certificat de scolarité de Léa CORBEL', 'certificat_Lycee_JEAN_Moulin.pdf'],
])('%s: %s may be the one asked for', (label, file) => expect(wrong(label, file)).toEqual([]));

test('what comes from her work bears her name: told where the page says whom she works for', () => {
  const label = 'Votre attestation employeur (PDF)';
  const file = 'attestation_employeur_DUBREUIL_Mathis.pdf';
  const told = (says: string[], employer: string, name = file) =>
    wrongIn([aField('Employeur', { text: employer }), aFile(label, name)], { says });
  const says = ['Connectée en tant que', 'Soraya LEMAÎTRE'];
  expect(told(says, 'Pressing de la Gare')).toEqual([label]);
  expect(told(says, '')).toEqual([]);
  expect(told(says, 'M. Mathis Dubreuil')).toEqual([]);
  expect(told(says, 'Polyclinique', 'attestation_employeur_ADECCO_Lyon.pdf')).toEqual([]);
  expect(told(says, 'Pressing de la Gare', 'attestation_employeur_LEMAITRE_Soraya.pdf')).toEqual([]);
});

test('the notice of tax of the one who asks and lives alone', () => {
  const label = 'Avis d’impôt du demandeur (revenus 2024)';
  const told = (says: string) => wrongIn([aFile(label, 'avis_impot_2024_PERROT_Jean.pdf')], { says: [says] });
  expect(told('Demandeuse : Denise BERNARD, vivant seule.')).toEqual([label]);
  expect(told('Demandeuse : Denise BERNARD, vivant seule avec Jean Perrot, son fils.')).toEqual([]);
  expect(told('Demandeuse : Denise BERNARD')).toEqual([]);
});
