/** Days of what has already happened, written ahead of today; and days that may well lie ahead. */
import { expect, test } from 'vitest';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, aPage } from '../../support/page-model.ts';

const today = '2026-11-24';

function problemsOf(label: string, text: string) {
  const field = aField(label, { valueType: 'date', text });
  const page = aPage('wwwd.caf.fr', ['Déclarer un changement de situation'], {
    fields: [field],
    buttons: [aButton('Suivant', 'next')],
  });
  return assessed(page, today).problems.map(({ check }) => check);
}

test.each([
  'Date de la facture (JJ/MM/AAAA)',
  'Facture 1 – date',
  'Date de la lettre de relance (JJ/MM/AAAA',
  'Date inscrite sur le document',
  'Date de signature du contrat (JJ/MM/AAAA)',
  'Document établi le',
  'Fait le (JJ/MM/AAAA)',
  'Vous y habitez depuis le (JJ/MM/AAAA)',
  'Si oui, à quelle date avez-vous commencé ?',
  "Date à laquelle vous l'avez cédé",
  'Date du dépôt de plainte',
  'Si oui, date du versement (JJ/MM/AAAA)',
])('« %s » is not after today', (label) => {
  expect(problemsOf(label, '12/03/2027')).toEqual(['range']);
  expect(problemsOf(label, '20/11/2026')).toEqual([]);
});

test.each([
  'Date de fin de validité du document',
  "Date d'échéance de la facture",
  'Date limite de remise du document',
  'Date de la signature prévue',
  'Date de signature du bail',
  'Date du rendez-vous',
  'Si oui, date de fin du contrat',
])('« %s » may be', (label) => {
  expect(problemsOf(label, '12/03/2027')).toEqual([]);
});
