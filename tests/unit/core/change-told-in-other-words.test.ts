/** A change asked about in one word and told in another, and dates in another order than the page asks for. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, aPage, aYesNo } from '../../support/page-model.ts';

function problems(fields: Field[]) {
  const page = aPage('wwwd.caf.fr', ['Déclarer un changement de situation'], {
    fields,
    blocks: ['Déclarer un changement de situation', ...fields.map(({ label }) => label)],
    buttons: [aButton('Continuer', 'next')],
  });
  return assessed(page, '2026-11-24').problems.map(({ check, fieldLabel }) => `${check} ${fieldLabel}`);
}

const date = (label: string, text: string, hint: string | null = null) =>
  aField(label, { valueType: 'date', text, hint });

describe('a new address and a new account', () => {
  const moved = (answer: 'Oui' | 'Non', address: string, day: string, account: 'Oui' | 'Non', iban: string) =>
    problems([
      aYesNo('Avez-vous changé d’adresse ?', answer),
      aField('Votre nouvelle adresse', { valueType: 'address', text: address }),
      date('Date du déménagement', day),
      aYesNo('Avez-vous changé de compte bancaire ?', account),
      aField('Nouvel IBAN', { valueType: 'iban', text: iban }),
    ]);
  const [street, day] = ['3 rue Haute 35000 Rennes', '01/11/2026'];

  test('told whole, beside an account that did not change', () => {
    expect(moved('Oui', street, day, 'Non', '')).toEqual([]);
    expect(moved('Non', '', '', 'Non', '')).toEqual([]);
  });
  test('without its day, or without its account', () => {
    expect(moved('Oui', street, '', 'Non', '')).toEqual(['yes-needs Date du déménagement']);
    expect(moved('Oui', street, day, 'Oui', '')).toEqual(['yes-needs Nouvel IBAN']);
  });
  test('« toujours le même ? Non » needs the new one', () => {
    expect(
      problems([
        aYesNo('Avez-vous changé d’adresse ?', 'Oui'),
        aField('Votre nouvelle adresse', { valueType: 'address', text: street }),
        date('Date du déménagement', day),
        aYesNo('Votre compte bancaire est-il toujours le même ?', 'Non'),
        aField('Nouvel IBAN', { valueType: 'iban', text: '' }),
      ]),
    ).toHaveLength(1);
  });
});

describe('JJ/MM/AAAA', () => {
  const told = (text: string, hint: string | null, given = {}) =>
    problems([
      aYesNo('Avez-vous déménagé ?', 'Oui'),
      { ...date('Date du déménagement', text, hint), ...given },
    ]);
  test.each(['2026-11-03', '3 novembre 2026', '03/11/26'])('« %s » is in another order', (text) => {
    expect(told(text, 'Format JJ/MM/AAAA')).toEqual(['format Date du déménagement']);
  });
  test.each(['03/11/2026', '3/11/2026', '3.11.2026', '03 11 2026', '03112026', '3-11-2026'])(
    '« %s » is in that one',
    (text) => expect(told(text, 'Format JJ/MM/AAAA')).toEqual([]),
  );
  test('nothing is said where the page asks for no order, or reads a calendar', () => {
    expect(told('2026-11-03', null)).toEqual([]);
    expect(told('3 novembre 2026', null)).toEqual([]);
    expect(told('2026-11-03', 'JJ/MM/AAAA', { kind: 'date' })).toEqual([]);
  });
});

describe('a pension paid from a day on', () => {
  const told = (day: string, hint: string) => {
    const page = aPage('candidat.francetravail.fr', ['Actualisation de novembre 2026'], {
      title: 'Actualisation',
      fields: [
        aYesNo('Percevez-vous une nouvelle pension d’invalidité ?', 'Oui'),
        date('Date à partir de laquelle la pension vous est versée', day, hint),
        aYesNo('Êtes-vous toujours à la recherche d’un emploi ?', 'Oui'),
      ],
      blocks: [
        'Actualisation de novembre 2026',
        'Date à partir de laquelle la pension vous est versée',
        hint,
      ],
      buttons: [aButton('Suivant', 'next')],
    });
    return assessed(page, '2026-12-03').problems.map(({ check }) => check);
  };
  const hint = 'Format JJ/MM/AAAA, dans le mois déclaré (du 01/11/2026 au 30/11/2026)';

  test('is of the month declared', () => {
    expect(told('01/12/2026', hint)).toContain('range');
    expect(told('15/11/2026', hint)).toEqual([]);
    expect(told('30/11/2026', hint)).toEqual([]);
  });
  test('what is said of the month, without its days, is read too', () => {
    expect(told('01/12/2026', 'Dans le mois déclaré')).toEqual(['dates-in-month']);
  });
});
