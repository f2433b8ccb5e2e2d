/** Days that the page takes only within a time, or only after what is sent today. */
import { describe, expect, test } from 'vitest';
import { aDate, wrongIn } from '../../support/filled-in.ts';
import { anAmount } from '../../support/page-model.ts';

describe('pays dated within a time', () => {
  const label = 'Date de paiement écrite sur le bulletin';
  const look = (says: string, day: string, name = label) =>
    wrongIn(
      [
        aDate(name, '31/08/2026', { group: 'Paie 1 de Joël' }),
        anAmount('Montant net social', '1 244,18', { group: 'Paie 1 de Joël' }),
        aDate(name, day, { group: 'Paie 2 de Joël' }),
        anAmount('Montant net social', '1 310,90', { group: 'Paie 2 de Joël' }),
      ],
      { says: [says] },
    );

  test.each([
    'Paies datées du 01/08/2026 au 31/10/2026 seulement.',
    'Bulletins datés du 1er août au 31 octobre 2026 uniquement.',
    'Seules les paies versées entre le 01/08/2026 et le 31/10/2026 sont à déclarer.',
    'Uniquement les salaires payés du 1er août 2026 au 31 octobre 2026.',
  ])('%s', (says) => {
    expect(look(says, '02/11/2026')).toEqual([label]);
    expect(look(says, '30/10/2026')).toEqual([]);
    expect(look(says, '02/11/2026', 'Fin du contrat')).toEqual([]);
  });

  test.each([
    'Paies du 01/08/2026 au 31/10/2026',
    'Paies datées du 01/08/2026 au 31/10/2026 ou juste après.',
  ])('not sure: %s', (says) => expect(look(says, '02/11/2026')).toEqual([]));
});

describe('a day after the deposit', () => {
  const label = 'Date de début des travaux';
  const look = (day: string, { hint = null as string | null, says = [] as string[], name = label } = {}) =>
    wrongIn([aDate(name, day, { hint })], { says });

  test.each([
    'Format JJ/MM/AAAA. Elle doit être postérieure au dépôt du dossier : des travaux déjà commencés ne sont pas aidés.',
    'Cette date ne peut pas être antérieure au dépôt de la demande.',
    'La date doit être postérieure à la date du jour.',
  ])('under its case: %s', (hint) => {
    expect(look('16/11/2026', { hint })).toEqual([label]);
    expect(look('18/01/2027', { hint })).toEqual([]);
    expect(look('24/11/2026', { hint })).toEqual([]);
    const sent = ['Dossier déposé le 02/11/2026'];
    expect(look('16/11/2026', { hint, says: sent })).toEqual([]);
  });

  test.each([
    'Les travaux ne doivent pas commencer avant le dépôt de votre demande.',
    'Les travaux doivent débuter après l’accord de la commission.',
    'Aucuns travaux ne doivent avoir commencé avant le dépôt du dossier.',
  ])('anywhere: %s', (says) => {
    expect(look('16/11/2026', { says: [says] })).toEqual([label]);
    expect(look('18/01/2027', { says: [says] })).toEqual([]);
    expect(look('16/11/2026', { says: [says], name: 'Date de début du bail' })).toEqual([]);
  });

  test.each([
    'Elle doit être postérieure au dépôt du dossier, sauf urgence.',
    'Les factures doivent être postérieures au dépôt du dossier.',
    'Elle doit être antérieure au dépôt du dossier.',
  ])('not by « %s »', (hint) => expect(look('16/11/2026', { hint })).toEqual([]));
});
