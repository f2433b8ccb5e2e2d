/** What a page says of the files it takes, in the ways pages say it; and papers that are not the one, by their names. */
import { describe, expect, test } from 'vitest';
import { aFile, wrongIn } from '../../support/filled-in.ts';

const types: Record<string, string> = { pdf: 'application/pdf', jpg: 'image/jpeg', heic: 'image/heic' };
const chosen = (label: string, name: string, size = 240_000, given = {}) =>
  aFile(label, name, { files: [{ name, type: types[name.split('.').at(-1) ?? ''] ?? '', size }], ...given });
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

describe('how heavy it may be', () => {
  test.each([
    'Vos fichiers doivent peser moins de 5 Mo',
    'Nous acceptons les fichiers jusqu’à 5 Mo',
    'Taille limite : 5 mégaoctets',
    'Limite : 5 méga-octets par document',
    '5 Mo par fichier, 10 fichiers',
    'Inférieur à 5 000 000 octets',
    'Votre document doit faire 5 Mo ou moins',
  ])('%s', (rule) => {
    const look = (size: number) => [
      wrongIn([chosen('Avis d’imposition', 'avis.pdf', size)], { says: [rule] }),
      wrongIn([chosen('Avis d’imposition', 'avis.pdf', size, { hint: rule })]),
    ];
    expect(look(6_500_000)).toEqual([['Avis d’imposition'], ['Avis d’imposition']]);
    expect(look(3_000_000)).toEqual([[], []]);
  });

  test.each(['Jusqu’à 5 Mo, l’envoi est immédiat.', 'Notice (PDF, 2 Mo)', 'Il vous reste 5 Mo d’espace.'])(
    'no rule: %s',
    (rule) =>
      expect(wrongIn([chosen('Avis d’imposition', 'avis.pdf', 6_500_000)], { says: [rule] })).toEqual([]),
  );
});

describe('of which kind', () => {
  test.each([
    ['PDF ou JPG uniquement', 'avis.heic', 'avis.jpg'],
    ['Nous ne lisons que les PDF', 'avis.jpg', 'avis.pdf'],
    ['Seuls les PDF sont pris en compte', 'avis.jpg', 'avis.pdf'],
    ['Types de fichier : PDF/JPG/PNG', 'avis.docx', 'avis.jpg'],
    ['Word et Excel refusés', 'avis.docx', 'avis.jpg'],
    ['Les fichiers Word ne sont pas acceptés', 'avis.docx', 'avis.pdf'],
    ['Le format HEIC (iPhone) n’est pas accepté', 'avis.heic', 'avis.pdf'],
    ['Tous formats sauf ZIP', 'avis.zip', 'avis.docx'],
    ['Formats refusés : HEIC, ZIP', 'avis.heic', 'avis.pdf'],
    ['Les fichiers Word (.doc, .docx) ne sont pas lus et sont rejetés.', 'avis.docx', 'avis.pdf'],
    ['Formats acceptés : PDF ou JPG. Les tableurs (.xlsx) sont rejetés.', 'avis.xlsx', 'avis.jpg'],
  ])('%s', (rule, wrong, right) => {
    const look = (name: string) => [
      wrongIn([chosen('Avis', name)], { says: [rule] }),
      wrongIn([chosen('Avis', name, 1, { hint: rule })]),
    ];
    expect(look(wrong)).toEqual([['Avis'], ['Avis']]);
    expect(look(right)).toEqual([[], []]);
  });

  test.each([
    ['Votre attestation vous sera envoyée en PDF uniquement.', 'photo.jpg'],
    ['Les images floues sont refusées.', 'photo.jpg'],
    ['Les PDF protégés par un mot de passe ne sont pas acceptés.', 'avis.pdf'],
    ['Les fichiers Word contenant des macros sont refusés.', 'avis.docx'],
    ['Format conseillé : PDF', 'photo.jpg'],
  ])('no rule of it: %s', (rule, name) =>
    expect(wrongIn([chosen('Avis', name)], { says: [rule] })).toEqual([]),
  );

  test('what is told of one paper is not told of another', () => {
    const two = [chosen('Photo d’identité', 'photo.jpg'), chosen('Avis d’imposition', 'avis-impot.pdf')];
    expect(wrongIn(two, { says: ['La photo est au format JPG uniquement.'] })).toEqual([]);
  });

  test('what the case takes, and what is read beside it', () => {
    const look = (name: string, accept: string, hint: string | null = null) =>
      wrongIn([chosen('Avis', name, 1, { accept, hint })]);
    expect(look('avis.docx', `application/pdf,${docx}`)).toEqual([]);
    expect(look('avis.docx', 'application/octet-stream,.pdf')).toEqual([]);
    expect(look('avis.jpg', 'image/*,.pdf', 'PDF uniquement')).toEqual(['Avis']);
    expect(look('avis.jpg', '.pdf', 'PDF ou JPG')).toEqual([]);
    expect(look('avis.jpg', '.pdf', 'PDF')).toEqual(['Avis']);
  });
});

describe('another paper', () => {
  test.each([
    ['Bail', 'quittance.pdf'],
    ['Quittance de loyer', 'bail-signe.pdf'],
    ['Votre RIB', 'photo-identite.jpg'],
    ['Facture d’électricité', 'cni.pdf'],
    ['Dernière facture d’eau', 'devis-plombier.pdf'],
    ['Bulletin de salaire d’octobre 2026', 'fichepaie09-2026.pdf'],
    ['Fiche de paie – septembre 2026', 'salaire08-2026.pdf'],
    ['Avis d’impôt 2026 sur les revenus 2025', 'avis-impot-2025-revenus-2024.pdf'],
    ['Avis d’impôt 2026 sur les revenus 2025', 'avis_ir_2024.pdf'],
    ['Certificat de scolarité 2026-2027', 'certificat-scolarite-2025.pdf'],
    ['Certificat de scolarité 2026-2027', 'certif-scolarite-25-26.pdf'],
  ])('« %s », and %s', (label, name) => expect(wrongIn([chosen(label, name)])).toEqual([label]));

  test.each([
    ['Bail', 'contrat-location.pdf'],
    ['Bail ou quittance', 'quittance.pdf'],
    ['Bail / titre de propriété', 'taxe-fonciere.pdf'],
    ['Justificatif de logement (bail, quittance…)', 'quittance.pdf'],
    ['Pièce d’identité', 'photo-identite.jpg'],
    ['Facture d’électricité', 'quittance-edf.pdf'],
    ['Facture de la crèche', 'attestation-paiement-creche.pdf'],
    ['Justificatif de domicile (facture, quittance…)', 'quittance.pdf'],
    ['Bulletin de salaire d’octobre 2026', 'fichepaie10-2026.pdf'],
    ['Avis d’impôt 2026 sur les revenus 2025', 'avis-impot-2025.pdf'],
    ['Certificat de scolarité 2026-2027', 'certificat-scolarite-2026.pdf'],
    ['Certificat de scolarité 2026-2027', 'certificat-scolarite-leo-2018.pdf'],
  ])('« %s », and %s: nothing to say', (label, name) => expect(wrongIn([chosen(label, name)])).toEqual([]));
});

test('kinds named in brackets, in a sentence that refuses them', () => {
  const hint =
    'Formats acceptés : PDF, JPG ou PNG. Les fichiers de traitement de texte (Word, OpenOffice) ne peuvent pas être lus.';
  const look = (name: string) => wrongIn([chosen('Choisir le fichier', name, 240_000, { hint })]);
  expect(look('certificat.docx')).toEqual(['Choisir le fichier']);
  expect(look('certificat.pdf')).toEqual([]);
});
