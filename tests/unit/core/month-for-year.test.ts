/** The amount of a month told for the year, or without its comma, beside what the page knows of it; and right pages like them. */
import { describe, expect, test } from 'vitest';
import { assessed } from '../../support/assessed.ts';
import { aButton, anAmount, aPage } from '../../support/page-model.ts';
import { tableOf } from '../../support/recap.ts';

const year = 'Les revenus sont ceux de toute l’année 2026.';
const columns = ['Case', 'Montant connu de l’administration', 'Montant que vous déclarez'];

describe('on a recap', () => {
  const look = (known: string, declared: string, head = columns, says = year): number => {
    const table = tableOf(head, [
      ['Salaires de Jean', known, declared],
      ['Pensions de Rose', '14 205 €', '14 205 €'],
    ]);
    const blocks = [...(table.blocks ?? []), says];
    const page = aPage('www.impots.gouv.fr', ['Récapitulatif de votre déclaration des revenus'], {
      ...table,
      blocks,
      buttons: [aButton('Corriger', 'other'), aButton('Signer ma déclaration', 'submit-final')],
    });
    return assessed(page, '2027-05-10').problems.filter(({ check }) => check === 'contradiction').length;
  };
  test('one month of the year that is known', () => {
    expect(look('19 344 €', '1 612 €')).toBe(1);
    expect(look('19 348 €', '1 612 €')).toBe(1);
    expect(look('19 344 €', '1 612 €', ['Case', 'Transmis par votre employeur', 'Déclaré par vous'])).toBe(1);
    expect(look('1 934 €', '193 400 €')).toBe(1);
  });
  test('a sum put right, or of a month', () => {
    expect(look('19 344 €', '19 344 €')).toBe(0);
    expect(look('19 344 €', '18 012 €')).toBe(0);
    expect(look('19 344 €', '0 €')).toBe(0);
    expect(look('96 €', '8 €')).toBe(0);
    expect(look('19 344 €', '1 612 €', ['Case', 'Montant connu', 'Soit par mois'])).toBe(0);
    expect(look('19 344 €', '1 612 €', ['Case', 'Montant connu', 'Montant déclaré par mois'])).toBe(0);
  });
});

test('in the case beside which the page says what it knows', () => {
  const look = (text: string, hint: string, label = 'Salaires (1AJ)') => {
    const fields = [anAmount(label, text, { hint })];
    const page = aPage('www.impots.gouv.fr', ['Déclaration des revenus'], {
      fields,
      blocks: ['Déclaration des revenus', year, label, hint],
      buttons: [aButton('Suivant', 'next')],
    });
    return assessed(page, '2027-05-10').problems.map(({ fieldLabel }) => fieldLabel);
  };
  expect(look('1612', 'Montant connu : 19 344 €')).toEqual(['Salaires (1AJ)']);
  expect(look('19344', 'Montant connu : 19 344 €')).toEqual([]);
  expect(look('1612', 'Montant de l’an dernier : 19 344 €')).toEqual([]);
  expect(look('1612', 'Montant annuel connu : 19 344 €', 'Salaire mensuel')).toEqual([]);
});
