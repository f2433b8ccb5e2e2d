/** Files named in short, each beside the right one. */
import { describe, expect, test } from 'vitest';
import { aDate, aFile, wrongIn } from '../../support/filled-in.ts';
import { anAmount, aYesNo } from '../../support/page-model.ts';

const today = '2026-10-05';
const wrong = (label: string, file: string) => wrongIn([aFile(label, file)], { today });

describe('a file is', () => {
  test.each([
    ['Bulletin de paie de septembre', 'BP-2026-08.pdf', 'BP-2026-09.pdf'],
    ['Fiche de paie – août 2026', 'salaire-sept-2026.pdf', 'salaire-aout-2026.pdf'],
    ['Bulletin de salaire (mai 2026)', 'FichePaie_Avril2026.pdf', 'FichePaie_Mai2026.pdf'],
    [
      'Attestation de paiement d’août 2026',
      'attestation_paiement_juin_2026.pdf',
      'attestation-paiement-aout.pdf',
    ],
    ['Relevé de compte de septembre 2026', 'releve_compte_juin_2026.pdf', 'releve_compte_2026-09.pdf'],
  ])('%s: of another month, %s; not %s', (label, other, own) => {
    expect(wrong(label, other)).toEqual([label]);
    expect(wrong(label, own)).toEqual([]);
  });

  test.each([
    ['Justificatif de domicile', 'certificat-scolarite.pdf', 'quittance-loyer.pdf'],
    ['Avis d’imposition', 'contrat-travail.pdf', 'avis-impot.pdf'],
    ['RIB à votre nom', 'permis-conduire.jpg', 'releve-compte.pdf'],
  ])('%s: another paper, %s; not %s', (label, other, own) => {
    expect(wrong(label, other)).toEqual([label]);
    expect(wrong(label, own)).toEqual([]);
  });

  test.each([
    [
      'Justificatif de domicile de moins de 3 mois',
      'facture_eau_2026-02-14.pdf',
      'facture_eau_2026-08-14.pdf',
    ],
    ['Titre de séjour en cours de validité', 'titre_exp_2026-03-01.pdf', 'titre_exp_2028-03-01.pdf'],
  ])('%s: too old, %s; not %s', (label, other, own) => {
    expect(wrong(label, other)).toEqual([label]);
    expect(wrong(label, own)).toEqual([]);
  });

  test('of several months at once, or not of the month of its name', () => {
    expect(wrong('Relevés de compte jusqu’à septembre 2026', 'releve_compte_juin_2026.pdf')).toEqual([]);
    expect(wrong('Bulletin de paie de septembre', 'IMG-2026-08.pdf')).toEqual([]);
  });
});

describe('a day', () => {
  test('of a death before the birth', () => {
    const death = (day: string) =>
      wrongIn([aDate('Date de naissance du défunt', '12/04/1938'), aDate('Date du décès', day)], { today });
    expect(death('03/09/1928')).toEqual(['Date du décès']);
    expect(death('03/09/2026')).toEqual([]);
  });

  test('of a birth awaited later than any can be', () => {
    const due = (day: string) => wrongIn([aDate('Date présumée d’accouchement', day)], { today });
    expect(due('12/02/2028')).toEqual(['Date présumée d’accouchement']);
    expect(due('12/02/2027')).toEqual([]);
    expect(due('12/09/2026')).toEqual([]);
  });
});

test('« Non », over what is had each month', () => {
  const host = 'assure.ameli.fr';
  const title = 'Demande de Complémentaire santé solidaire';
  const look = (answer: 'Oui' | 'Non', label = 'Montant mensuel de la pension') =>
    wrongIn([aYesNo('Recevez-vous une pension alimentaire ?', answer), anAmount(label, '150')], {
      host,
      title,
      today,
    });
  expect(look('Non')).toEqual(['Montant mensuel de la pension']);
  expect(look('Oui')).toEqual([]);
  expect(look('Non', 'Montant mensuel de la pension de retraite')).toEqual([]);
});
