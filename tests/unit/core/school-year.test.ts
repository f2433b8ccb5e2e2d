/** What is of the year of school that the page names. */
import { describe, expect, test } from 'vitest';
import { days, files, rightly, wrongIn } from '../../support/filled-in.ts';

const says = ['Bourse communale – année scolaire 2026-2027'];

test.each([
  ['Date du certificat de scolarité', '12/09/2025', '14/09/2026'],
  ['Certificat établi le', '03/10/2025', '20/06/2026'],
  ['Date de la rentrée', '01/09/2025', '01/09/2026'],
  ['Premier jour de cantine', '02/09/2025', '07/12/2026'],
])('« %s »', (label, wrong, right) => {
  expect(wrongIn(days([`${label} : ${wrong}`]), { says })).toEqual([label]);
  expect(wrongIn(days([`${label} : ${right}`]), { says })).toEqual([]);
  expect(wrongIn(days([`${label} : ${wrong}`]), { says: ['Année 2026'] })).toEqual([]);
});

test('the file of another year', () => {
  const school = (name: string, over = says) =>
    wrongIn(files([`Certificat de scolarité : ${name}`]), { says: over });
  expect(school('certificat-scolarite-2024-2025.pdf')).toEqual(['Certificat de scolarité']);
  expect(school('certificat-scolarite-2026-2027.pdf')).toEqual([]);
  expect(school('certificat-2026-09-12.pdf')).toEqual([]);
  expect(school('certificat-scolarite-2024-2025.pdf', ['Années scolaires 2025-2026 et 2026-2027'])).toEqual(
    [],
  );
});

test('the file of another year, whose name the page shows again', () => {
  const label = 'Votre fichier (PDF, JPG ou PNG)';
  const asks = 'Certificat de scolarité 2026-2027 de votre enfant, à fournir avant le 31/12/2026.';
  const send = (name: string, shown = `Fichier prêt à partir : ${name}`) =>
    wrongIn(files([`${label} : ${name}`]), { says: [asks, shown] });
  expect(send('certificat_scolarite_2025-2026.pdf')).toEqual([label]);
  expect(
    send('certificat_scolarite_2025-2026.pdf', '1 fichier : certificat_scolarite_2025-2026.pdf (0,4 Mo)'),
  ).toEqual([label]);
  expect(send('certificat_scolarite_2026-2027.pdf')).toEqual([]);
  expect(send('certificat_scolarite_2025-2026.pdf', 'ou celui de 2025-2026')).toEqual([]);
  expect(send('scan_2025-2026.pdf')).toEqual([]);
});

describe('of other times', () => {
  rightly([
    ['enrolled for years', days(['Date d’inscription dans l’établissement : 04/09/2023']), says],
    ['born long ago', days(['Date de naissance : 04/09/2015']), says],
    ['a certificate of before', days(['Date du dernier certificat : 12/09/2025']), says],
    ['the year before', files(['Certificat de scolarité précédent : certificat-2025-2026.pdf']), says],
    [
      'a medical one',
      days(['Certificat médical, date : 12/09/2025']),
      ['Inscription au club, saison 2026-2027'],
    ],
    ['not of school', days(['Date du certificat : 12/09/2025']), ['Budget 2026-2027']],
  ]);
});
