import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aRadio, rightly, wrongIn } from '../../support/filled-in.ts';
import { aField } from '../../support/page-model.ts';

const yesNo = (label: string, answer: string): Field =>
  aRadio(label, ['Oui', 'Non'], answer, { valueType: 'yes-no' });
const empty = (label: string, hint: string | null = null, required = true): Field =>
  aField(label, { text: '', hint, required });
const shared = (answer: string): Field => yesNo('Est-ce une colocation ?', answer);
const moved = (answer: string): Field => yesNo('Avez-vous déménagé cette année ?', answer);
const status = (chosen: string): Field =>
  aRadio('Vous êtes', ['Locataire', 'Propriétaire', 'Autre (précisez)'], chosen);
const student = (text: string): Field => aField('Je suis étudiant', { kind: 'checkbox', text });

/** The case empties, the answer that leaves it so, and the one that calls it. */
const waiting: [Field, Field, Field][] = [
  [empty('Nombre de colocataires (seulement en colocation)'), shared('Non'), shared('Oui')],
  [empty('Ancienne adresse (si vous avez répondu « Oui »)'), moved('Non'), moved('Oui')],
  [empty('Adresse actuelle (si vous avez répondu « Non »)'), moved('Oui'), moved('Non')],
  [empty('Ancienne adresse (si vous avez déménagé)'), moved('Non'), moved('Oui')],
  [empty('Numéro du bail', 'À remplir uniquement si locataire'), status('Propriétaire'), status('Locataire')],
  [empty('Nom de l’agence (uniquement pour les locataires)'), status('Propriétaire'), status('Locataire')],
  [empty('Motif de la colocation, si oui'), shared('Non'), shared('Oui')],
  [empty('Sinon, date d’arrivée'), moved('Oui'), moved('Non')],
  [empty('S’il y a colocation, nombre de colocataires'), shared('Non'), shared('Oui')],
  [empty('Si autre, expliquez'), status('Locataire'), status('Autre (précisez)')],
  [empty('Précisez si « Autre »'), status('Locataire'), status('Autre (précisez)')],
  [empty('Nom de l’école (si vous êtes étudiant)'), student(''), student('Je suis étudiant')],
];

describe('a case that waits for an answer', () => {
  test.each(waiting)('%#: is missing where that answer was given', (left, _, calls) => {
    expect(wrongIn([calls, left], {})).toEqual([left.label]);
  });

  rightly([
    ...waiting.map(([left, closes], at): [string, Field[]] => [
      `${at}: empty where another was given`,
      [closes, left],
    ]),
    ['no answer tells, nor a sign', [moved('Oui'), empty('SIRET (si c’est un organisme)', null, false)]],
  ]);

  test('the end of a span waits as its beginning does', () => {
    const span = [aField('Si oui : du', { text: '' }), empty('au')];
    expect(wrongIn([shared('Non'), ...span], {})).toEqual([]);
    expect(wrongIn([shared('Oui'), ...span], {})).toContain('au');
  });

  test('where no answer tells, its own sign decides', () => {
    const left = empty('SIRET (si c’est un organisme)');
    expect(wrongIn([moved('Oui'), left], {})).toEqual([left.label]);
  });
});
