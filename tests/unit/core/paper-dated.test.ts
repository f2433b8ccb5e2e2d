/** A paper of less than so many months, and the day the recap tells of it. */
import { describe, expect, test } from 'vitest';
import { caf, told } from '../../support/recap.ts';

const look = (label: string, text: string) =>
  told(caf(['Situation familiale : célibataire', 'Loyer : 412 €', `${label} : ${text}`])).problems.map(
    ([, name]) => name,
  );

describe('today is the 24th of November 2026', () => {
  test.each([
    ['Justificatif de domicile de moins de 3 mois', 'facture EDF au nom de Ana EXEMPLE, datée du 12/01/2026'],
    ['Justificatif de domicile (moins de trois mois)', 'quittance de loyer du 12 juin 2026'],
    ['Justificatif de domicile (moins de 3 mois)', 'quittance de loyer de janvier 2026'],
    ['Photo de moins de 6 mois', 'prise le 12/01/2026, déposée'],
    ['Attestation datée de moins d’un mois', 'établie le 12/10/2026'],
    ['Certificat médical de moins de 12 mois', 'délivré le 12/10/2025 par le Dr EXEMPLE'],
  ])('%s : %s', (label, text) => expect(look(label, text)).toEqual([label]));

  test.each([
    ['Justificatif de domicile de moins de 3 mois', 'facture EDF au nom de Ana EXEMPLE, datée du 12/10/2026'],
    ['Justificatif de domicile de moins de 3 mois', 'quittance de loyer d’octobre 2026'],
    [
      'Justificatif de domicile de moins de 3 mois',
      'attestation de Luc EXEMPLE, né le 12/01/1980, faite le 02/11/2026',
    ],
    ['Justificatif de domicile de moins de 3 mois', 'attestation d’assurance du 01/01/2026 au 31/12/2026'],
    ['Justificatif de domicile de moins de 3 mois ou avis d’impôt', 'avis d’impôt du 01/08/2026'],
    ['Photo de moins de 6 mois, carte d’identité du parent, jugement', 'jugement du 12/01/2022'],
    ['Contrat de moins de 3 mois', 'signé le 12/01/2026'],
    ['Justificatif de domicile', 'facture EDF du 12/01/2026'],
  ])('right: %s : %s', (label, text) => expect(look(label, text)).toEqual([]));
});
