/** The day a sum of the quarter was paid, under its many names. */
import { describe, expect, test } from 'vitest';
import { aField, anAmount } from '../../support/page-model.ts';
import { wrongInQuarter } from '../../support/quarter.ts';

const seen = (label: string, text: string) =>
  wrongInQuarter(
    [anAmount('Montant encaissé par votre épouse', '1 150,00'), aField(label, { valueType: 'date', text })],
    ['Vous déclarez les sommes de juin, juillet et août 2026.'],
  ).filter((one) => one.startsWith('paid-month'));

describe.each([
  'Date de ce paiement (jj/mm/aaaa)',
  'Date de l’encaissement',
  'Jour du versement',
  'Jour où vous avez reçu cette somme',
  'Date à laquelle le loyer a été encaissé',
  'Date de perception',
  'Date de réception du virement',
  'Quand avez-vous reçu cet argent ?',
  'Somme reçue le',
  'Fermage encaissé le',
])('%s', (label) => {
  test('out of the three months declared', () => expect(seen(label, '11/09/2026')).toHaveLength(1));
  test('in one of them', () => expect(seen(label, '29/07/2026')).toEqual([]));
});

test.each([
  'Date de réception du courrier',
  'Date du bail',
  'Jour de votre premier paiement',
  'Date de début de versement de la prime d’activité',
  'Reçu votre notification de droits le',
])('not « %s »', (label) => expect(seen(label, '11/09/2026')).toEqual([]));
