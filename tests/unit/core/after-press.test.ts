/** What is told of a page whose last button is still there after it was pressed. */
import { expect, test } from 'vitest';
import { stillThere } from '../../../core/assess/after-press.ts';
import { aButton, aField, aPage } from '../../support/page-model.ts';

const last = aButton('Valider ma déclaration', 'submit-final');
const look = (given: Parameters<typeof aPage>[2], pressed = last.text) =>
  stillThere(aPage('wwwd.caf.fr', ['Déclaration trimestrielle de ressources'], given), pressed);

test('a case bears what is wrong with it', () => {
  const error = 'Ce champ est obligatoire.';
  const wrong = aField('Montant net social', { error });
  const refused = { kind: 'refused', said: error, fieldId: wrong.id };
  expect(look({ buttons: [last], fields: [wrong] })).toEqual(refused);
});

test.each([
  ['Veuillez corriger la page.', true],
  ['Erreur : le service n’a pas répondu.', true],
  ['Votre déclaration est partie. En cas d’erreur, vous pourrez la corriger.', false],
  ['Nous avons bien reçu votre déclaration. Si un justificatif manque, nous vous écrirons.', false],
  ['Les champs marqués d’un * sont obligatoires.', false],
])('« %s », over them all: called wrong %s', (alert, isSaid) => {
  const said = isSaid ? alert : null;
  expect(look({ buttons: [last], alerts: [alert] })).toEqual({ kind: 'same', button: last.text, said });
});

test('another button asks to confirm', () => {
  const asks = [last, aButton('Annuler', 'cancel'), aButton('Confirmer', 'next')];
  expect(look({ buttons: asks })).toEqual({ kind: 'asks', button: 'Confirmer' });
  expect(look({ buttons: [last, aButton('Non', 'cancel'), aButton('Oui', 'next')] })?.kind).toBe('asks');
  expect(look({ buttons: [last, aButton('Précédent', 'previous')] })?.kind).toBe('same');
  // Read as a last button itself, before the other or alone in front of the page.
  const confirm = [aButton('Confirmer', 'submit-final'), aButton('Annuler', 'cancel')];
  const told = { kind: 'asks', button: 'Confirmer' };
  expect(look({ buttons: [last, ...confirm] })).toEqual(told);
  expect(look({ buttons: [...confirm, last] })).toEqual(told);
  expect(look({ buttons: confirm })).toEqual(told);
  // The very one that was pressed.
  const own = aButton('Confirmer ma déclaration', 'submit-final');
  expect(look({ buttons: [aButton('Modifier', 'previous'), own] }, own.text)?.kind).toBe('same');
  expect(look({ buttons: confirm }, 'Confirmer')?.kind).toBe('same');
  expect(look({ buttons: [aButton('Confirmer', 'submit-final'), ...confirm] }, 'Confirmer')).toEqual(told);
});

test('of two last buttons, the one she pressed is named', () => {
  const other = aButton('Envoyer la pièce', 'submit-final');
  const same = { kind: 'same', button: last.text, said: null };
  expect(look({ buttons: [other, last] })).toEqual(same);
  // Words that were not kept.
  expect(look({ buttons: [last, other] }, '')).toEqual(same);
});

test('the button is gone', () => {
  expect(look({ buttons: [aButton('Accueil', 'other')], alerts: ['Veuillez patienter'] })).toBe(null);
  expect(look({ buttons: [{ ...last, disabled: true }] })).toBe(null);
});
