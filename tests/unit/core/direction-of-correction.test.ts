/** What a correction is said to do, and the amount that takes the place of the one declared. */
import { describe, expect, test } from 'vitest';
import { aRadio, wrongIn } from '../../support/filled-in.ts';
import { anAmount } from '../../support/page-model.ts';

const tax = { host: 'cfspart.impots.gouv.fr', title: 'Correction en ligne 2026', today: '2026-09-15' };

function look(options: [string, string], chosen: string, amount: string, given: Given = {}) {
  const { asks = 'Votre correction consiste à', shown = 'Montant que vous avez déclaré le 19/05/2026' } =
    given;
  const label = given.label ?? 'Montant exact, qui remplacera l’ancien';
  return wrongIn([aRadio(asks, options, chosen), anAmount(label, amount)], {
    ...tax,
    says: [`${shown} : 14 210 €`],
  });
}
interface Given {
  asks?: string;
  label?: string;
  shown?: string;
}

const ways: [string, string][] = [
  ['déclarer davantage : j’avais oublié une somme', 'déclarer moins : j’avais mis une somme en trop'],
  ['ajouter une somme', 'retirer une somme'],
  ['augmenter le montant (j’avais déclaré moins que reçu)', 'réduire le montant'],
  ['À la hausse', 'À la baisse'],
];

describe('more or less than was declared', () => {
  test.each(ways)('%s', (more, less) => {
    const asks = 'Votre correction consiste à';
    expect(look([more, less], less, '15 870')).toEqual([asks]);
    expect(look([more, less], more, '12 000')).toEqual([asks]);
    expect(look([more, less], more, '15 870')).toEqual([]);
    expect(look([more, less], less, '12 000')).toEqual([]);
  });

  test('not of a sum to add, nor beside an amount of something else', () => {
    const [more, less] = ways[0] ?? ['', ''];
    expect(look([more, less], less, '15 870', { label: 'Somme oubliée ou mise en trop' })).toEqual([]);
    expect(look([more, less], less, '15 870', { shown: 'Plafond de la réduction' })).toEqual([]);
  });
});
