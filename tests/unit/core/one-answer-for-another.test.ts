/** Answers that hang on another one, or on what the page says of it; and beside each, the one that is right. */
import { describe, expect, test } from 'vitest';
import { aRadio, taxReturn, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';

test('the month of a sum that is added, of three that the page names', () => {
  const look = (month: string, group = 'Ajouter une ressource') =>
    wrongIn(
      [
        aField('Mois de paiement', { kind: 'date', valueType: 'month', text: month, group }),
        anAmount('Montant reçu', '42,18', { group }),
      ],
      {
        host: 'wwwd.caf.fr',
        title: 'Déclaration trimestrielle de ressources',
        says: ['Vous déclarez les ressources des mois d’août, septembre et octobre 2026.'],
      },
    );
  expect(look('2026-11')).toEqual(['Mois de paiement']);
  expect(look('2026-09')).toEqual([]);
  expect(look('2026-11', 'Nouvelle ressource')).toEqual(['Mois de paiement']);
  expect(look('2026-11', 'Prochain paiement de la Caf')).toEqual([]);
});

describe('« Ces deux renseignements sont obligatoires dès qu’un montant est inscrit en 6EL »', () => {
  const look = (amount: string, name: string, address: string, line = '6EL') =>
    wrongIn(
      [
        anAmount('Pensions versées à un enfant majeur', amount),
        aField('Nom de l’enfant', { valueType: 'name', text: name, group: 'Bénéficiaire' }),
        aField('Adresse de l’enfant', { valueType: 'address', text: address, group: 'Bénéficiaire' }),
      ],
      {
        ...taxReturn,
        blocks: [
          '6EL',
          'Pensions versées à un enfant majeur',
          `Ces deux renseignements sont obligatoires dès qu’un montant est inscrit en ${line}.`,
          'Nom de l’enfant',
          'Adresse de l’enfant',
        ],
      },
    );
  test('left out, each is told', () => {
    expect(look('3200', '', '')).toEqual(['Nom de l’enfant', 'Adresse de l’enfant']);
    expect(look('3200', 'Lina Arnaud', '')).toEqual(['Adresse de l’enfant']);
  });
  test('given, or without a sum on that line, nothing is', () => {
    expect(look('3200', 'Lina Arnaud', '3 rue Haute, 38000 Grenoble')).toEqual([]);
    expect(look('0', '', '')).toEqual([]);
    expect(look('3200', '', '', '6GU')).toEqual([]);
  });
});

test('« laissez vide si vous gardez la déduction », and a sum beside that choice', () => {
  const choices = ['Je garde la déduction forfaitaire de 10 %', 'Je déduis mes frais réels'];
  const asks = '1AK – Montant des frais réels (laissez vide si vous gardez la déduction de 10 %)';
  const look = (chosen: number, amount: string) =>
    wrongIn(
      [aRadio('Vos frais professionnels', choices, choices[chosen] ?? ''), anAmount(asks, amount)],
      taxReturn,
    );
  expect(look(0, '3420')).toEqual([asks]);
  expect(look(0, '')).toEqual([]);
  expect(look(1, '3420')).toEqual([]);
});
