/** The school year that a page asks a paper of, and the one in the name of the file, each with its right twins. */
import { expect, test } from 'vitest';
import { aFile, aSelect, wrongIn } from '../../support/filled-in.ts';

const before = 'certificat-scolarite-leo-2025-2026.pdf';
const right = 'certificat-scolarite-leo-2026-2027.pdf';
const lookAt =
  (says: string[], label = 'Votre fichier', group: string | null = null) =>
  (name: string) =>
    wrongIn([aFile(label, name, { group })], { says });

test.each([
  [
    'Certificat de scolarité de Léo MARCHETTI pour l’année 2026-2027, à fournir avant le 31/10/2026. Un certificat d’une année passée sera refusé.',
  ],
  ['Il nous manque le certificat de scolarité 2026/2027 de Léo, à envoyer avant le 15 novembre.'],
  ['Certificat de scolarité de l’année 2026‑2027 (celui de l’année précédente est refusé).'],
  ['Document attendu : certificat de scolarité de la rentrée de septembre 2026'],
])('%s', (line) => {
  const look = lookAt([line]);
  expect(look(before)).toEqual(['Votre fichier']);
  expect(look('certificat_scolarite_25-26.pdf')).toEqual(['Votre fichier']);
  expect(look(right)).toEqual([]);
  expect(look('certificat-scolarite-leo.pdf')).toEqual([]);
  // Of two papers, each of its year.
  expect(lookAt([line, 'Bourse 2025-2026'])(before)).toEqual([]);
});

test('the same year in another line of the page', () => {
  const look = lookAt(['Année scolaire 2026-2027', 'Joignez le certificat de scolarité 2026-2027.']);
  expect(look(before)).toEqual(['Votre fichier']);
  expect(look(right)).toEqual([]);
});

test('either year will do', () => {
  const look = lookAt(['Certificat de scolarité 2026-2027 ou, à défaut, le précédent']);
  expect(look(before)).toEqual([]);
});

test('the year stands over the case, or is chosen beside it', () => {
  const group = 'Scolarité 2026-2027';
  const label = 'Certificat de scolarité';
  expect(lookAt([], label, group)(before)).toEqual([label]);
  expect(lookAt([], label, group)(right)).toEqual([]);
  expect(lookAt([], 'Dernier certificat de scolarité', group)(before)).toEqual([]);
  // A notice of tax bears the year before.
  expect(lookAt([], 'Avis d’impôt', group)('avis-impot-2025.pdf')).toEqual([]);
  const chosen = (name: string) =>
    wrongIn([
      aSelect('Année scolaire', ['2025-2026', '2026-2027'], '2026-2027', { group: 'Envoi' }),
      aFile('Votre fichier', name, { group: 'Envoi' }),
    ]);
  expect(chosen(before)).toEqual(['Votre fichier']);
  expect(chosen(right)).toEqual([]);
});

test('the case names its own year, whatever the page is about', () => {
  const label = 'Certificat de scolarité 2025-2026';
  expect(lookAt(['Inscription 2026-2027'], label, 'Inscription 2026-2027')(before)).toEqual([]);
  expect(lookAt(['Inscription 2026-2027'], label, 'Inscription 2026-2027')(right)).toEqual([label]);
});

test.each([
  [
    'Bulletin de salaire de septembre 2026 de Léo, à fournir avant le 31/10/2026.',
    'bulletin-salaire-',
    'aout-2026',
    'septembre-2026',
  ],
  [
    'Envoyez-nous avant le 12 novembre votre quittance de loyer de septembre 2026.',
    'quittance-',
    'juin-2026',
    'sept-2026',
  ],
  [
    'Avis d’impôt 2026 sur les revenus de 2025, attendu au plus tard le 31/10/2026.',
    'avis-impot-',
    '2024-revenus-2023',
    '2026-revenus-2025',
  ],
])('%s', (line, name, other, own) => {
  const look = lookAt([line]);
  expect(look(`${name}${other}.pdf`)).toEqual(['Votre fichier']);
  expect(look(`${name}${own}.pdf`)).toEqual([]);
  expect(look(`${name}marchetti.pdf`)).toEqual([]);
  // Any of those told will do.
  expect(lookAt([line.replace('2026', '2026 ou le précédent')])(`${name}${other}.pdf`)).toEqual([]);
});
