/** Forms that cut their words short are read as those that do not; outside of a reading, text is folded as it stands. */
import { describe, expect, test } from 'vitest';
import { fold, foldingOnce } from '../../../core/wording/fold.ts';
import { aDate, wrongIn } from '../../support/filled-in.ts';

test.each([
  ['Nbre d’enf. à charge', 'nombre d enfants a charge'],
  ['Mt brut', 'montant brut'],
  ['Déb. AM', 'debut am'],
  // A note, and a place.
  ['NB : les enfants', 'nb les enfants'],
  ['Rue du Mont', 'rue du mont'],
  ['Mont. brut', 'montant brut'],
  // A whole word is no abbreviation.
  ['Montant, salle, débit, salaire', 'montant salle debit salaire'],
])('%s', (text, whole) => {
  expect(foldingOnce(() => [fold(text), fold(text)])).toEqual([whole, whole]);
});

test('outside of a reading, as it stands', () => expect(fold('Nb enf.')).toBe('nb enf'));

describe('days in order', () => {
  const said = { title: 'Actualisation : votre situation en septembre 2026', today: '2026-10-05' };
  const sickFrom = (from: string, to: string) =>
    wrongIn([aDate('Déb. AM', from), aDate('Fin AM', to)], { ...said, host: 'candidat.francetravail.fr' });
  test('wrong', () => expect(sickFrom('18/09/2026', '09/09/2026')).not.toEqual([]));
  test('right', () => expect(sickFrom('09/09/2026', '18/09/2026')).toEqual([]));
});
