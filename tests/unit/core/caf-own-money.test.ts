/** « APL », paid by the Caf, in a row of the resources told to it: its guide refuses it, whatever the page says. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { quarterly, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';

const row = (what: string, who: string, sum = '231,00'): Field[] => [
  aField('Nature de la ressource', { text: what, group: 'Autre ressource' }),
  aField('Organisme qui la verse', { valueType: 'organisation', text: who, group: 'Autre ressource' }),
  anAmount('Août 2026', sum, { group: 'Autre ressource' }),
];

describe('to the Caf, whatever the page says', () => {
  const look = (fields: Field[]) => wrongIn(fields, quarterly);

  test.each([
    ['Aide au logement (APL)', 'Caf du Finistère'],
    ['APL', ''],
    ['RSA', 'Caisse d’allocations familiales du Rhône'],
    ['Prime d’activité', 'CAF'],
    ['Allocations familiales versées par la Caf du Nord', ''],
  ])('%s, %s', (what, who) => {
    expect(look(row(what, who))).toEqual(['Août 2026']);
    expect(look(row(what, who, '0'))).toEqual([]);
    expect(look(row(what, 'Caisse cantonale de Genève'))).toEqual([]);
  });

  test('with other names, in another order', () => {
    expect(
      look([
        aField('Ressource 1 – versée par', { text: 'Caf' }),
        aField('Ressource 1 – de quoi s’agit-il ?', { text: 'Rente' }),
        aField('Ressource 2 – intitulé', { text: 'Aide au logement' }),
        aField('Ressource 2 – versée par', { text: 'Caf' }),
        anAmount('Ressource 2 – montant', '231'),
      ]),
    ).toEqual(['Ressource 2 – montant']);
  });

  test('what stands under the row is none of it', () => {
    expect(look([...row('APL', 'Caf', '0'), anAmount('Salaires', '900')])).toEqual([]);
    expect(look(row('Pension alimentaire', 'Caf (Aripa)'))).toEqual([]);
  });
});
