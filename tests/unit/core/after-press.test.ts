/** What is told of a page whose last button is still there after it was pressed. */
import { expect, test } from 'vitest';
import { stillThere } from '../../../core/assess/after-press.ts';
import { aButton, aField, aPage } from '../../support/page-model.ts';

const last = aButton('Valider ma déclaration', 'submit-final');
const look = (given: Parameters<typeof aPage>[2]) =>
  stillThere(aPage('wwwd.caf.fr', ['Déclaration trimestrielle de ressources'], given));

test('the page says what is wrong, beside its case or over them all', () => {
  const error = 'Ce champ est obligatoire.';
  const wrong = aField('Montant net social', { error });
  expect(look({ buttons: [last], fields: [wrong] })).toEqual({
    kind: 'refused',
    said: error,
    fieldId: wrong.id,
  });
  const alerts = ['Veuillez corriger la page.'];
  expect(look({ buttons: [last], alerts })).toMatchObject({
    kind: 'refused',
    said: alerts[0],
    fieldId: null,
  });
  // It may as well tell that all went well.
  expect(look({ buttons: [last], alerts: ['Votre déclaration a été transmise.'] })?.kind).toBe('same');
});

test('another button asks to confirm', () => {
  const asks = [last, aButton('Annuler', 'cancel'), aButton('Confirmer', 'next')];
  expect(look({ buttons: asks })).toEqual({ kind: 'asks', button: 'Confirmer' });
  expect(look({ buttons: [last, aButton('Non', 'cancel'), aButton('Oui', 'next')] })?.kind).toBe('asks');
  expect(look({ buttons: [last, aButton('Précédent', 'previous')] })).toEqual({
    kind: 'same',
    button: last.text,
  });
});

test('the button is gone', () => {
  expect(look({ buttons: [aButton('Accueil', 'other')], alerts: ['Veuillez patienter'] })).toBe(null);
  expect(look({ buttons: [{ ...last, disabled: true }] })).toBe(null);
});
