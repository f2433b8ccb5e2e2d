/** The same file for two papers, the same kind chosen twice; and those that may well be the same. */
import { describe, expect, test } from 'vitest';
import { aFile, rightly, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';

const two = (one: string, other: string, name = 'scan001.pdf', otherName = name) => [
  aFile(one, name),
  aFile(other, otherName),
];

describe('one file for two papers', () => {
  test.each([
    ['Pièce d’identité', 'RIB'],
    ['Bulletin de salaire de mai 2026', 'Bulletin de salaire de juin 2026'],
    ['Certificat de scolarité de Lina', 'Certificat de scolarité de Noé'],
    ['Carte d’identité', 'Justificatif de domicile'],
    ['Avis d’imposition 2025', 'Avis d’imposition 2026'],
  ])('« %s » and « %s »', (one, other) => {
    expect(wrongIn(two(one, other))).toEqual([other]);
    expect(wrongIn(two(one, other, 'scan001.pdf', 'scan002.pdf'))).toEqual([]);
  });

  test('told by its own name', () => {
    const papers = (name: string, other = name) => two('Plan du garage', 'Certificat médical', name, other);
    expect(wrongIn(papers('plan-garage.pdf'))).toEqual(['Certificat médical']);
    expect(wrongIn(papers('plan-garage.pdf', 'certificat.pdf'))).toEqual([]);
  });

  test('of another size', () => {
    const file = (label: string, size: number) =>
      aFile(label, 'scan.pdf', { files: [{ name: 'scan.pdf', type: 'application/pdf', size }] });
    expect(wrongIn([file('Pièce d’identité', 240_000), file('RIB', 91_300)])).toEqual([]);
  });

  rightly([
    ['both sides', two('Carte d’identité – recto', 'Carte d’identité – verso')],
    ['both children', two('Acte de naissance de Lina', 'Acte de naissance de Noé', 'livret-de-famille.pdf')],
    ['birth and family', two('Livret de famille', 'Acte de naissance', 'livret-de-famille.pdf')],
    ['a notice for income', two('Avis d’imposition', 'Justificatif de ressources', 'avis-impot-2026.pdf')],
    ['a bill for a home', two('Facture', 'Justificatif de domicile', 'facture-edf.pdf')],
    ['another paper', two('Pièce d’identité', 'Autre document')],
    ['of no known sort', two('Lettre', 'Dossier')],
    ['a payslip for the net social', two('Bulletin de salaire', 'Attestation de montant net social')],
  ]);
});

describe('one kind chosen twice', () => {
  const options = ['Choisir', 'Pièce d’identité', 'Justificatif de domicile', 'RIB'];
  const rows = (...chosen: string[]) =>
    chosen.map((text, at) => aField(`Type de document ${at + 1}`, { kind: 'select', options, text }));
  const says = ['Documents attendus', 'Pièce d’identité', 'Justificatif de domicile'];

  test('of the papers listed', () => {
    expect(wrongIn(rows('Pièce d’identité', 'Pièce d’identité'), { says })).toEqual(['Type de document 2']);
    expect(wrongIn(rows('Pièce d’identité', 'Justificatif de domicile'), { says })).toEqual([]);
  });

  test('where each is to be another', () => {
    const sums = ['Choisir', 'Pension alimentaire reçue', 'Rente', 'Prime'];
    const lines = (...chosen: string[]) =>
      chosen.flatMap((text, at) => [
        aField(`Ligne ${at + 1} – type de ressource`, { kind: 'select', options: sums, text }),
        anAmount(`Ligne ${at + 1} – total`, `${100 + 20 * at}`),
      ]);
    const rule = 'Le type de la ligne 2 doit être différent de celui de la ligne 1.';
    const last = 'Ligne 2 – type de ressource';
    expect(wrongIn(lines('Rente', 'Rente'), { says: [rule] })).toEqual([last]);
    expect(wrongIn(lines('Rente', 'Prime'), { says: [rule] })).toEqual([]);
    expect(wrongIn(lines('Rente', 'Rente'))).toEqual([]);
    expect(wrongIn(lines('Rente', 'Rente'), { says: ['Les types peuvent être différents.'] })).toEqual([]);
  });

  rightly([
    ['two payslips', rows('RIB', 'RIB'), ['Vos documents']],
    ['more rows than papers', rows('Pièce d’identité', 'Pièce d’identité', 'Justificatif de domicile'), says],
    ['one row left', rows('Pièce d’identité', 'Choisir'), says],
  ]);
});
