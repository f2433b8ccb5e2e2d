/** « Montant corrigé », where what was declared in May stays in sight: a change there is what it is for. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aButton, anAmount, aPage } from '../../support/page-model.ts';

const title = 'Correction de la déclaration des revenus 2025';
const look = (host: string, fields: Field[], blocks: string[]) =>
  assessed(
    aPage(host, [title], {
      blocks: [title, ...blocks],
      fields,
      buttons: [aButton('Suivant', 'next')],
    }),
    '2026-11-12',
  )
    .findings.filter(({ check, status }) => check === 'changed-value' && status !== 'ok')
    .map(({ status, fieldLabel }) => [status, fieldLabel]);
const inTaxes = (label: string, text: string, says = ['Montant déclaré en mai', '2 184 €'], given = {}) =>
  look('cfspart.impots.gouv.fr', [anAmount(label, text, { initial: '2184', ...given })], says);

describe('a corrected amount', () => {
  test.each(['1AP, montant corrigé', '1AP – Nouveau montant', 'Montant rectifié (1AP)', '1AP – Bon montant'])(
    'is asked about, and is no error: %s',
    (label) => {
      expect(inTaxes(label, '3276')).toEqual([['question', label]]);
      expect(inTaxes(label, '2 184')).toEqual([]);
    },
  );

  test('told by the title over the cases; of no guide', () => {
    expect(inTaxes('1AP', '3276', undefined, { group: 'Montants corrigés' })).toEqual([['question', '1AP']]);
    const field = anAmount('Montant corrigé', '3276', { initial: '2184' });
    expect(look('www.mairie-exemple.fr', [field], ['Déclaré : 2 184 €'])).toEqual([
      ['question', 'Montant corrigé'],
    ]);
  });

  test('of a case that held 0, is asked about too: the page may leave a case empty that way', () => {
    const field = (text: string) =>
      look('cfspart.impots.gouv.fr', [anAmount('6GU – Pensions versées', text, { initial: '0' })], []);
    expect(field('1800')).toEqual([['question', '6GU – Pensions versées']]);
    expect(field('')).toEqual([['problem', '6GU – Pensions versées']]);
  });

  test('left empty, named otherwise, or with nothing of what was there, it is told', () => {
    expect(inTaxes('1AP, montant corrigé', '')).toEqual([['problem', '1AP, montant corrigé']]);
    expect(inTaxes('Allocations chômage (1AP)', '3276')).toEqual([['problem', 'Allocations chômage (1AP)']]);
    expect(inTaxes('1AP, montant corrigé', '3276', [])).toEqual([['problem', '1AP, montant corrigé']]);
  });
});
