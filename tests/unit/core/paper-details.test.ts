/** A paper of the right sort that is not the one; each with the right one beside it. */
import { describe, expect, test } from 'vitest';
import { aFile, wrongIn } from '../../support/filled-in.ts';
import { aField } from '../../support/page-model.ts';

describe('papers', () => {
  test('of another of the household', () => {
    const pay = (name: string, says = 'Votre foyer : Sonia Amrani et Karim Amrani.') =>
      wrongIn([aFile('Bulletin de paie de Karim', name)], { says: [says] });
    expect(pay('bulletin_paie_sonia.pdf')).toEqual(['Bulletin de paie de Karim']);
    expect(pay('bulletin_paie_karim.pdf')).toEqual([]);
    expect(pay('bulletin_paie.pdf')).toEqual([]);
    expect(pay('bulletin_paie_sonia.pdf', 'Votre conseillère : Sonia Duval.')).toEqual([]);
    const vaccines = (name: string) =>
      wrongIn([
        aFile('Carnet de vaccination de Nino', 'vaccins_nino.pdf'),
        aFile('Carnet de vaccination de Lola', name),
      ]);
    expect(vaccines('vaccins_nino.pdf')).toEqual(['Carnet de vaccination de Lola']);
    expect(vaccines('vaccins_lola.pdf')).toEqual([]);
    expect(vaccines('vaccins_nino_lola.pdf')).toEqual([]);
  });

  test('of another school year', () => {
    const label = 'Certificat de scolarité 2026-2027';
    const school = (name: string, asked = label) => wrongIn([aFile(asked, name)]);
    expect(school('certificat-scolarite-2024-2025.pdf')).toEqual([label]);
    expect(school('certificat-scolarite-2026-2027.pdf')).toEqual([]);
    expect(school('certificat-scolarite-2026-09-12.pdf')).toEqual([]);
    expect(school('scan-2024-2025.pdf')).toEqual([]);
    expect(school('certificat-scolarite-2024-2025.pdf', 'Certificat de scolarité')).toEqual([]);
  });

  test('of another year, or month, than its name', () => {
    const paper = (label: string, name: string) => wrongIn([aFile(label, name)]);
    expect(paper('Taxe foncière 2025', 'taxe-fonciere-2023.pdf')).toEqual(['Taxe foncière 2025']);
    expect(paper('Taxe foncière 2025', 'taxe-fonciere-2026.pdf')).toEqual([]);
    expect(paper('Taxe foncière 2025', 'taxe-fonciere-2023-10-02.pdf')).toEqual([]);
    expect(paper('Taxe foncière 2025', 'scan-2023.pdf')).toEqual([]);
    const rent = 'Quittance de loyer d’octobre 2026';
    expect(paper(rent, 'quittance-loyer-aout-2026.pdf')).toEqual([rent]);
    expect(paper(rent, 'quittance-loyer-octobre-2026.pdf')).toEqual([]);
    expect(paper('Quittance de loyer', 'quittance-loyer-aout-2026.pdf')).toEqual([]);
  });

  test('no proof of where she lives', () => {
    const home = (name: string, label = 'Justificatif de domicile') => wrongIn([aFile(label, name)]);
    expect(home('rib.pdf')).toEqual(['Justificatif de domicile']);
    const bills = 'Justificatif de domicile : facture ou quittance de loyer (PDF ou photo)';
    expect(home('permis-de-conduire.pdf', bills)).toEqual([bills]);
    expect(home('facture-eau.pdf', bills)).toEqual([]);
    expect(home('quittance-octobre.pdf')).toEqual([]);
    expect(home('cni.pdf', 'Justificatif de domicile ou tout autre document')).toEqual([]);
    expect(home('attestation-hebergement-et-cni.pdf')).toEqual([]);
    expect(home('cni.pdf', 'Justificatif de domicile ou d’identité')).toEqual([]);
  });

  test('no longer valid, by its name', () => {
    const permit = (name: string, group = 'Titre de séjour en cours de validité') =>
      wrongIn([aFile('Copie du titre de séjour', name, { group })]);
    expect(permit('titre-sejour-valable-jusqu-au-14-03-2024.pdf')).toEqual(['Copie du titre de séjour']);
    expect(permit('titre-sejour-valable-jusqu-au-14-03-2027.pdf')).toEqual([]);
    expect(permit('titre-sejour-14-03-2024.pdf')).toEqual([]);
    expect(permit('titre-sejour-valable-jusqu-au-14-03-2024.pdf', 'Ancien titre de séjour')).toEqual([]);
  });

  test('of another month than its line, where it must be of that month', () => {
    const read = (month: string, says = 'Le bulletin doit être celui du mois déclaré.') =>
      wrongIn([aField('Avril 2026 Bulletin sur lequel vous l’avez lu', { kind: 'select', text: month })], {
        says: [says],
      });
    expect(read('février 2026')).toEqual(['Avril 2026 Bulletin sur lequel vous l’avez lu']);
    expect(read('avril 2026')).toEqual([]);
    // Paid the month after.
    expect(read('mars 2026', 'Un salaire se déclare le mois où il est payé.')).toEqual([]);
    const used = (month: string, says: string) =>
      wrongIn([aField('Bulletin de paie utilisé', { kind: 'select', text: month })], { says: [says] });
    const rule =
      'Reportez le cumul lu sur votre bulletin de paie de décembre 2025, à l’exclusion de tout autre.';
    expect(used('novembre 2025', rule)).toEqual(['Bulletin de paie utilisé']);
    expect(used('décembre 2025', rule)).toEqual([]);
    expect(used('novembre 2025', 'Par exemple, votre bulletin de paie de décembre 2025.')).toEqual([]);
  });

  test('not among those that are taken', () => {
    const proof = (
      text: string,
      says = 'Preuve d’identité : passeport ou carte nationale, à l’exclusion de tout autre document.',
    ) =>
      wrongIn(
        [
          aField('Document joint comme preuve d’identité', {
            kind: 'select',
            valueType: 'choice',
            text,
            options: ['Carte nationale', 'Passeport', 'Carte Vitale'],
          }),
        ],
        { says: [says] },
      );
    expect(proof('Carte Vitale')).toEqual(['Document joint comme preuve d’identité']);
    expect(proof('Passeport')).toEqual([]);
    expect(
      proof('Carte Vitale', 'Preuve d’identité : passeport, carte nationale ou autre document.'),
    ).toEqual([]);
    expect(proof('Carte Vitale', 'Le passeport sert uniquement de preuve à l’étranger.')).toEqual([]);
  });

  test('heavier than what is said to be refused', () => {
    const photo = (says: string, size: number) =>
      wrongIn([aFile('Photo', 'photo.jpg', { files: [{ name: 'photo.jpg', type: 'image/jpeg', size }] })], {
        says: [says],
      });
    expect(photo('Au-delà de 5 Mo, le document n’est pas pris en compte.', 6_200_000)).toEqual(['Photo']);
    expect(photo('Les fichiers de plus de 5 Mo sont refusés.', 6_200_000)).toEqual(['Photo']);
    expect(photo('Les fichiers de plus de 5 Mo sont refusés.', 4_200_000)).toEqual([]);
    expect(photo('Il faut plus de 5 minutes.', 6_200_000)).toEqual([]);
  });
});
