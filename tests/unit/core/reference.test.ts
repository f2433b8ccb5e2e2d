import { describe, expect, test } from 'vitest';
import { numbersBesideNames, referenceIn } from '../../../core/assess/reference.ts';
import { emptyProgress } from '../../../core/assessment.ts';
import type { PageModel } from '../../../core/page-model.ts';
import { finalPressed } from '../../../core/progress.ts';
import { caf, see } from '../../support/declared-pages.ts';
import { aPage } from '../../support/page-model.ts';

describe('the number of a receipt', () => {
  test.each([
    ['Référence : A2612018821', 'A2612018821'],
    ['Référence : 2026-1201-88213', '2026-1201-88213'],
    ['Référence : DTR-2026-88213', 'DTR-2026-88213'],
    ['Référence : FT20261201-000123', 'FT20261201-000123'],
    ['Référence : AB12345', 'AB12345'],
    ['Référence : DTR2026110012345', 'DTR2026110012345'],
    ['Référence : X7K9Q2L1', 'X7K9Q2L1'],
    ['Référence : x7k9q2l1', 'x7k9q2l1'],
    ['Référence : A4411-2026', 'A4411-2026'],
    ['Référence : AB 1234 5678', 'AB 1234 5678'],
    ['Référence : DTR 881 204', 'DTR 881 204'],
    ['Référence : 26-4471-C2S', '26-4471-C2S'],
    ['Référence : 2026 A 4471', '2026 A 4471'],
    ['Référence : 2026.12.0045', '2026.12.0045'],
    ['Référence : CAF-75-2026-000123456', 'CAF-75-2026-000123456'],
    ['Référence : 12-05-2026-88213', '12-05-2026-88213'],
    ['Référence DTR : 2026-88213', '2026-88213'],
    ['Référence à conserver : A2612018821.', 'A2612018821'],
    ['Référence (à garder) : A2612018821', 'A2612018821'],
    ['Référence « A2612018821 »', 'A2612018821'],
    ['Référence – A2612018821', 'A2612018821'],
    ['Référence : A2612018821 Votre déclaration est à l’étude', 'A2612018821'],
    ['Référence : A2612018821 01/12/2026 18:39', 'A2612018821'],
    ['Référence : A2612018821 14 h 05', 'A2612018821'],
    ['Référence : A2612018821 CAF du Rhône', 'A2612018821'],
    ['Référence de votre déclaration trimestrielle : A2612018821', 'A2612018821'],
    ['Référence de l’accusé de réception : A2612018821', 'A2612018821'],
    ['Référence dépôt : COR-2026-1006-3382', 'COR-2026-1006-3382'],
    ['Votre référence est A2612018821', 'A2612018821'],
    ['sous la référence COR-2026-1006-3382', 'COR-2026-1006-3382'],
    ['sous le n° A26/12/018821, à 18:39', 'A26/12/018821'],
    ['sous le numéro 2026 4411 le 01/12/2026', '2026 4411'],
    ['Réf. : FT-26-000123', 'FT-26-000123'],
    ['Réf.26A00123', '26A00123'],
    ['RÉF. 26A00123', '26A00123'],
    ['N° de dépôt : 20261201-4471', '20261201-4471'],
    ['Nº de dépôt 20261201-4471', '20261201-4471'],
    ['N°A2612018821', 'A2612018821'],
    ['Numéro d’accusé de réception : 2026 3308 1145 02', '2026 3308 1145 02'],
    ['Numéro d’accusé de réception électronique : AR/2026/000123', 'AR/2026/000123'],
    ['Numéro de télédéclaration : 26 58 1234567 K', '26 58 1234567 K'],
    ['Numéro d’enregistrement 0126458821', '0126458821'],
    ['Le numéro de votre envoi est le 2026-88213', '2026-88213'],
    ['Accusé de réception n° CHG-2612-30951 du 08/12/2026 à 11:55', 'CHG-2612-30951'],
    ['Accusé de réception : 2026 9906 4127 55', '2026 9906 4127 55'],
    ['Notre numéro : 01 23 45 67 89. Référence : A2612018821', 'A2612018821'],
    ['Référence de votre conseiller : CONS-4455. Référence de votre dépôt : A2612018821', 'A2612018821'],
  ])('« %s »: %s', (text, number) => expect(referenceIn(text)).toBe(number));

  test.each([
    'Référence : voir votre courrier',
    'Référence : 01/12/2026',
    'Référence : 01-12-2026 14:05',
    'Référence : 2026-12-01',
    'Référence : 1er décembre 2026',
    'Mois de référence : NOVEMBRE 2026',
    'Référence : 01 23 45 67 89',
    'Numéro : 01.23.45.67.89',
    'Numéro de téléphone : 0123456789',
    'Appelez le numéro 0230679300',
    'Appelez le numéro 3949',
    'Référence : 1 234,56 €',
    'Référence : 12345 €',
    'Revenu fiscal de référence : 12345',
    'Référence : 14:05',
    'Référence : 14h05',
    'Référence : 58000 Nevers',
    'Votre référent : Mme Durand 12345',
    'Votre référente : A12345',
    'Référence de votre conseiller : CONS-4455',
    'Référence de votre dossier bancaire : BNK-44551',
    'Référence bancaire : FR7612345',
    'Référence de l’offre : 188XKLM2',
    'Offre n° 188XKLM2',
    'Numéro de votre agence : 58021',
    'Référence de la notice : 50796-2',
    'Numéro de contrat : AB12345',
    'Numéro d’allocataire : 1234567 A',
    'N° allocataire : 1234567',
    'Dossier n° 2034567',
    'Numéro de sécurité sociale : 2 85 12 58 194 055 12',
    'Numéro fiscal : 1234567890123',
    'Référence de votre demande de rendez-vous : RDV-12345',
    'Formulaire n° 2042-C-PRO',
    'Votre déclaration n° 2042 RICI',
    'Imprimé n° 15691*01',
    'Accusé de réception : 01/12/2026',
    'Accusé de réception 2026 9906',
    'Référence : A2612018821Télécharger',
    'N° 12',
    'Référence :',
  ])('no number: « %s »', (text) => expect(referenceIn(text)).toBeNull());

  const pageNumber = (given: Partial<PageModel>): string | null =>
    numbersBesideNames(aPage(caf, [], given))
      .map(referenceIn)
      .find(Boolean) ?? null;

  test.each([
    ['Référence'],
    ['Réf. :'],
    ['N° de dépôt'],
    ['Numéro d’accusé de réception :'],
    ['Votre référence'],
    ['Nouvel accusé de réception'],
    ['Accusé de réception n°'],
  ])('« %s », and its number on the next line', (label) => {
    expect(pageNumber({ blocks: [label, 'A2612018821'] })).toBe('A2612018821');
    expect(pageNumber({ blocks: [label, '01/12/2026'] })).toBeNull();
  });

  test.each(['Référence de votre conseiller', 'Votre référent', 'N° allocataire', 'Déclaration'])(
    '« %s », and the number of something else on the next line',
    (label) => expect(pageNumber({ blocks: [label, 'CONS-4455'] })).toBeNull(),
  );

  test('in the column of its name', () => {
    const blocks = ['Date', 'Référence', 'Montant', '01/12/2026', 'A2612018821', '12345'];
    const answers = [3, 4, 5].map((block) => ({ block, from: 0, name: 3, column: block - 3 }));
    expect(pageNumber({ blocks, answers })).toBe('A2612018821');
  });

  test.each(['A2612018821', '2026-1201-88213', 'DTR-2026-88213', 'X7K9Q2L1'])(
    'the CAF’s confirmation of the press under %s is one',
    (number) => {
      const pressed = finalPressed(
        emptyProgress,
        { at: '2026-12-01T17:38:00Z', host: caf, button: 'Envoyer' },
        { portal: 'caf', procedure: 'quarterly-declaration' },
      );
      const sent = (line: string) =>
        see(
          aPage(
            caf,
            ['Déclaration trimestrielle', 'Votre déclaration a bien été envoyée le 01/12/2026 à 18:39'],
            {
              blocks: [line],
            },
          ),
          '2026-12-01',
          pressed,
        ).sent;
      expect(sent(`Référence : ${number}`)).toMatchObject({
        state: 'sent',
        at: '2026-12-01T18:39',
        reference: number,
      });
      expect(sent(`Référence de votre conseiller : ${number}`).state).toBe('unknown');
    },
  );
});
