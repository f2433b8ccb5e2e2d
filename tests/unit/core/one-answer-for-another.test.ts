/** Answers that hang on another one, or on what the page says of it; and beside each, the one that is right. */
import { describe, expect, test } from 'vitest';
import { assessed } from '../../support/assessed.ts';
import { aDate, aRadio, taxReturn, wrongIn } from '../../support/filled-in.ts';
import { aButton, aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';

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

test('« S’il est terminé », after two contracts, is of the one before it', () => {
  const look = (first: string, second: string) =>
    wrongIn([
      aYesNo('Contrat 1 : s’est-il terminé en novembre ?', first),
      aYesNo('Contrat 2 : s’est-il terminé en novembre ?', second),
      aDate('S’il est terminé, date de fin', '20/11/2026'),
    ]);
  expect(look('Non', 'Oui')).toEqual([]);
  expect(look('Oui', 'Non')).toEqual(['S’il est terminé, date de fin']);
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

test('« sinon laissez la date vide » leaves the row of a contract that goes on complete', () => {
  const rows = ['Mme PAYET', 'M. GRONDIN'].flatMap((group, at) => [
    anAmount('Salaire brut (€)', '290', { group }),
    aYesNo('Contrat terminé en novembre ?', at === 0 ? 'Non' : 'Oui', { group }),
    aDate('Date de fin', at === 0 ? '' : '20/11/2026', { group }),
  ]);
  const look = (said: string) =>
    assessed(
      aPage('candidat.francetravail.fr', ['Actualisation de novembre 2026'], {
        fields: [...rows, aYesNo('Êtes-vous toujours à la recherche d’un emploi ?', 'Oui')],
        blocks: ['Actualisation de novembre 2026', said, ...rows.map(({ label }) => label)],
        buttons: [aButton('Suivant', 'next')],
      }),
      '2026-12-10',
    )
      .findings.filter(({ status }) => status === 'unknown')
      .map(({ fieldLabel }) => fieldLabel);
  expect(look('Indiquez la date de fin ; sinon laissez la date vide.')).toEqual([]);
  expect(look('Chaque employeur a sa ligne.')).toEqual(['Date de fin']);
});

test('« Sans les minutes, 420 heures au maximum » is a bound', () => {
  const look = (text: string) =>
    wrongIn([
      aField('Heures du mois', {
        valueType: 'hours',
        text,
        hint: 'Sans les minutes, 420 heures au maximum',
      }),
    ]);
  expect(look('430')).toEqual(['Heures du mois']);
  expect(look('86')).toEqual([]);
});
