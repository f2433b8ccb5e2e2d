/** What a page asks of one row of several, and how far an answer of it may go. */
import { expect, test } from 'vitest';
import { assessed } from '../../support/assessed.ts';
import { aDate, wrongIn } from '../../support/filled-in.ts';
import { aButton, aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';

test('« S’il est terminé », after two contracts, is of the one before it', () => {
  const look = (first: 'Oui' | 'Non', second: 'Oui' | 'Non') =>
    wrongIn([
      aYesNo('Contrat 1 : s’est-il terminé en novembre ?', first),
      aYesNo('Contrat 2 : s’est-il terminé en novembre ?', second),
      aDate('S’il est terminé, date de fin', '20/11/2026'),
    ]);
  expect(look('Non', 'Oui')).toEqual([]);
  expect(look('Oui', 'Non')).toEqual(['S’il est terminé, date de fin']);
});

test('« sinon laissez la date vide » leaves the row of a contract that goes on complete', () => {
  const rowsOf = (named: string) =>
    ['Mme PAYET', 'M. GRONDIN'].flatMap((group, at) => [
      anAmount('Salaire brut (€)', '290', { group }),
      aYesNo('Contrat terminé en novembre ?', at === 0 ? 'Non' : 'Oui', { group }),
      aDate(named, at === 0 ? '' : '20/11/2026', { group }),
    ]);
  const look = (said: string, rows = rowsOf('Date de fin (JJ/MM/AAAA)')) =>
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
  expect(look('Chaque employeur a sa ligne.')).toEqual(['Date de fin (JJ/MM/AAAA)']);
  // Of another day, it says nothing.
  expect(look('Laissez la date de fin vide.', rowsOf('Date d’embauche'))).toEqual(['Date d’embauche']);
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
