/** The name of the one who asks, at the head of the file, and the name written under the declaration. */
import { describe, expect, test } from 'vitest';
import { wrongIn } from '../../support/filled-in.ts';
import { aField } from '../../support/page-model.ts';

const rule = 'La déclaration est faite par le demandeur lui-même.';
const look = (label: string, text: string, ...says: string[]) =>
  wrongIn([aField(label, { valueType: 'name', text })], { says });

describe('the name of who signs', () => {
  const label = 'Je soussigné(e), prénom et nom du demandeur';

  test.each([
    'Demandeur : Mme Odile Roche',
    'Demandeuse : Odile ROCHE (née PETIT)',
    'Le demandeur : Odile Roche',
  ])('%s', (head) => {
    expect(look(label, 'Jeanne Castel', head)).toEqual([label]);
    expect(look(label, 'Paul Roche', head)).toEqual([label]);
    for (const right of ['Odile Roche', 'ROCHE Odile', 'O. Roche', 'Mme Roche', 'Marie-Odile Roche'])
      expect(look(label, right, head)).toEqual([]);
  });

  test('of no role, where the page says that it is hers', () => {
    const asks = 'Je soussigné(e)';
    expect(look(asks, 'Jeanne Castel', 'Demandeur : Mme Odile Roche', rule)).toEqual([asks]);
    expect(look(asks, 'Jeanne Castel', 'Demandeur : Mme Odile Roche')).toEqual([]);
  });

  test('not of another role, of two, nor where somebody may sign for her', () => {
    expect(look(label, 'Jeanne Castel', 'Bénéficiaire : Mme Odile Roche')).toEqual([]);
    expect(look(label, 'Jeanne Castel', 'Demandeur : Odile Roche', 'Demandeur : Jeanne Castel')).toEqual([]);
    expect(look(label, 'Jeanne Castel', 'Demandeur : Odile Roche', 'Un mandataire peut signer.')).toEqual([]);
    expect(look('Prénom et nom du conjoint', 'Paul Roche', 'Demandeur : Odile Roche', rule)).toEqual([]);
  });
});
