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
  ['Est-ce que vous avez travaillé ?', 'avez vous travaille'],
  ['Est-ce qu’elle a touché un salaire ?', 'a t elle touche un salaire'],
  ['Est-ce que votre conjointe est inscrite ?', 'votre conjointe est il inscrite'],
  ['Aviez-vous un emploi en mars ?', 'avez vous un emploi en mars'],
  ['Sommes encaissées par le ménage', 'sommes percues par le foyer'],
  // Other questions, other times, other things.
  ['Est-ce que vous n’avez rien perçu ?', 'est ce que vous n avez rien percu'],
  ['Aviez-vous déjà un dossier ?', 'aviez vous deja un dossier'],
  ['Recettes encaissées, heures de ménage', 'recettes encaissees heures de menage'],
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
