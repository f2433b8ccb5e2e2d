import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAmount, readAmount, sumsIn } from '../../../core/values/amount.ts';
import { stateOf, yesNoOf } from '../../../core/values/answer.ts';
import { composeDate, readDate } from '../../../core/values/date.ts';
import { checkKey } from '../../../core/values/keyed-numbers.ts';
import {
  emailShape,
  nirShape,
  phoneShape,
  postalCodeShape,
  readHours,
} from '../../../core/values/numbers.ts';
import { isSameValue } from '../../../core/values/same.ts';
import { cpuTime } from '../../support/cpu-time.ts';
import { aField } from '../../support/page-model.ts';

const seed = 20261124;

describe('amounts as people write them', () => {
  test.each([
    ['1 234,56 €', 123456],
    ['1\u00a0234,56\u00a0€', 123456],
    ['1\u202f234,56', 123456],
    ['1234.56', 123456],
    ['1.234,56', 123456],
    ['1,234.56', 123456],
    ['1.234.567', 123456700],
    ['0', 0],
    ['zéro', 0],
    ['Néant', 0],
    ['-50', -5000],
    ['−50,5 euros', -5050],
    ['1 054,61', 105461],
    ['12,', 1200],
    ['€ 12', 1200],
    ['12€50', 1250],
    ['1 200 € 05', 120005],
    ['12 euros 50', 1250],
  ])('%s', (text, cents) => {
    expect(readAmount(text)).toEqual({ state: 'amount', cents });
  });

  test.each(['1,234', '1.234', '12 34', '1 2 3', '12,345'])('%s is ambiguous', (text) => {
    expect(readAmount(text).state).toBe('ambiguous');
  });

  test.each([
    'environ 1200',
    '1.2.50',
    '1,2,3',
    '12OO',
    '1200/1300',
    'abc',
    '€',
    '12€5',
    '12,5€50',
    '12345678901234',
    '50-',
  ])('%s is no amount', (text) => {
    expect(readAmount(text).state).toBe('not-an-amount');
  });

  test('what is shown reads back as the same amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (cents) => {
        expect(readAmount(formatAmount(cents))).toEqual({ state: 'amount', cents: cents + 0 });
      }),
      { seed },
    );
  });

  test('nothing written takes long, whatever its length', () => {
    for (const text of ['1 '.repeat(5000), '1,'.repeat(5000), '9'.repeat(10000), ' '.repeat(10000)]) {
      const took = cpuTime(() => {
        readAmount(text);
        readDate(text);
        readHours(text);
        phoneShape(text);
        emailShape(`a@${text}`);
      });
      expect(took).toBeLessThan(50);
    }
  });
});

test.each([
  ['1 240,50 €, puis 12.50 euros', [124050, 1250]],
  ['Reçu 1.240,50 € le 12/10/2026', [124050]],
  ['Payé le 12/10/2026 1 200 €, env.30 €', [120000, 3000]],
  // A thousand, or one and a bit.
  ['1.240 €', []],
  ['12/20 €', []],
])('the sums that « %s » tells', (text, sums) => {
  expect(sumsIn(text)).toEqual(sums);
});

describe('dates', () => {
  test.each([
    ['03/11/2026', '2026-11-03'],
    ['3.11.2026', '2026-11-03'],
    ['03 11 2026', '2026-11-03'],
    ['03112026', '2026-11-03'],
    ['2026-11-03', '2026-11-03'],
    ['1er décembre 2026', '2026-12-01'],
    ['3 févr. 2028', '2028-02-03'],
    ['mardi 3 novembre 2026', '2026-11-03'],
    ['29/02/2028', '2028-02-29'],
  ])('%s', (text, iso) => {
    const reading = readDate(text);
    expect(reading.state === 'date' && reading.date.toString()).toBe(iso);
  });

  test.each([
    ['31/02/2026', 'impossible'],
    ['29/02/2026', 'impossible'],
    ['31/11/2026', 'impossible'],
    ['12/31/2026', 'impossible'],
    ['00/01/2026', 'impossible'],
    ['03/11/0026', 'impossible'],
    ['2024/13/01', 'impossible'],
    ['2024/03/01', 'ambiguous'],
    ['02/11/20226', 'impossible'],
    ['03/11/26', 'ambiguous'],
    ['03/11', 'ambiguous'],
    ['hier', 'not-a-date'],
    ['le trois novembre', 'not-a-date'],
  ])('%s is %s', (text, state) => {
    expect(readDate(text).state).toBe(state);
  });

  test('three parts, the month by its name or number', () => {
    expect(composeDate('3', 'novembre', '2026')).toMatchObject({ state: 'date' });
    expect(composeDate('31', '2', '2026')).toEqual({ state: 'impossible' });
    expect(composeDate('3', '13', '2026')).toEqual({ state: 'impossible' });
  });

  test('every day of the calendar reads back, and no other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1900, max: 2100 }),
        (day, month, year) => {
          const text = `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
          const exists = day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
          expect(readDate(text).state).toBe(exists ? 'date' : 'impossible');
        },
      ),
      { seed },
    );
  });
});

describe('numbers that have a key', () => {
  test('IBAN, with the French key inside it', () => {
    expect(checkKey('iban', 'FR76 3000 6000 0112 3456 7890 189')).toBe(true);
    expect(checkKey('iban', 'fr1420041010050500013m02606')).toBe(true);
    expect(checkKey('iban', 'FR76 3000 6000 0112 3456 7890 188')).toBe(false);
    expect(checkKey('iban', 'FR76 3000 6000 0112 3456 7890')).toBe(false);
    expect(checkKey('iban', 'BE68 5390 0754 7034')).toBe(true);
    expect(checkKey('iban', 'mon compte')).toBe(false);
  });

  test('social security number, with and without its key', () => {
    expect(nirShape('2 55 08 14 168 025 38', 'unknown', checkKey)).toBe(true);
    expect(nirShape('255081416802539', 'unknown', checkKey)).toBe(false);
    expect(nirShape('2550814168025', 'unknown', checkKey)).toBe('unknown');
    expect(nirShape('2550814168025', false, checkKey)).toBe(true);
    expect(nirShape('2550814168025', true, checkKey)).toBe(false);
    expect(nirShape('25508141680', 'unknown', checkKey)).toBe(false);
    expect(nirShape('1 85 05 2A 123 456 12', 'unknown', checkKey)).not.toBe('unknown');
  });

  test('tax number and company number', () => {
    expect(checkKey('siret', '732 829 320 00074')).toBe(true);
    expect(checkKey('siret', '73282932000075')).toBe(false);
    expect(checkKey('tax-number', '07 01 987 765 493')).toBe(true);
    expect(checkKey('tax-number', '0701987765432')).toBe(false);
    expect(checkKey('tax-number', '123')).toBe(false);
  });

  test('telephone, e-mail, postal code, hours', () => {
    for (const good of [
      '06 12 34 56 78',
      '+33 6 12 34 56 78',
      '0033612345678',
      '+33 (0)6 12 34 56 78',
      '01.23.45.67.89',
      '+262 692 12 34 56',
      '+508 55 12 34',
      '+687 75.12.34',
      '+689 87 12 34 56',
    ])
      expect([good, phoneShape(good)]).toEqual([good, true]);
    for (const bad of ['06 12 34 56 7', '0012345678', '3230', '+33 6 12', '06 12 34 56 78 9', 'abc'])
      expect([bad, phoneShape(bad)]).toEqual([bad, false]);
    expect(phoneShape('+32 470 12 34 56')).toBe('unknown');
    for (const good of ['a@b.fr', 'Jean.Dupont+caf@exemple.gouv.fr', 'élodie@exemple.fr'])
      expect([good, emailShape(good)]).toEqual([good, true]);
    for (const bad of ['a@b', 'a.b.fr', 'a@@b.fr', 'a b@c.fr', 'a@b..fr', 'a@b.fr,', '@b.fr', 'a@b.f'])
      expect([bad, emailShape(bad)]).toEqual([bad, false]);
    expect([
      postalCodeShape('75001'),
      postalCodeShape('97 410'),
      postalCodeShape('00100'),
      postalCodeShape('7500'),
    ]).toEqual([true, true, false, false]);
    expect([
      readHours('35'),
      readHours('151,67'),
      readHours('35 h'),
      readHours('35h30'),
      readHours('trente'),
    ]).toEqual([35, 151.67, 35, 35.5, null]);
  });
});

describe('what counts as an answer', () => {
  const select = (text: string, options: string[]) =>
    stateOf(aField('Choix', { kind: 'select', text, options }));
  test('an invitation to choose is not one', () => {
    for (const text of [
      'Choisissez…',
      'Sélectionnez une option',
      '--',
      'Veuillez choisir',
      '- Choisir -',
      'Select an option',
    ])
      expect([text, select(text, [text, 'A', 'B'])]).toEqual([text, 'empty']);
    expect(select('Choisir un avocat', ['Choisir un avocat', 'Choisir un notaire'])).toBe('filled');
    expect(select('Aucun', ['Aucun', 'Un'])).toBe('filled');
  });

  test('« 0 » is an answer, spaces and a mask are not', () => {
    expect(stateOf(aField('Montant', { text: '0' }))).toBe('filled');
    expect(stateOf(aField('Montant', { text: '   ' }))).toBe('empty');
    expect(stateOf(aField('Date', { text: '__/__/____' }))).toBe('empty');
    expect(stateOf(aField('Date', { text: 'JJ/MM/AAAA' }))).toBe('empty');
    expect(stateOf(aField('Papier', { kind: 'file', files: [{ name: 'a.pdf', type: '', size: 0 }] }))).toBe(
      'filled',
    );
    expect(yesNoOf(aField('?', { kind: 'radio', text: 'Oui, j’ai travaillé' }))).toBe('yes');
    expect(yesNoOf(aField('?', { kind: 'radio', text: 'Je ne sais pas' }))).toBe('other');
  });
});

test('the same value, as what it means', () => {
  expect(isSameValue('1 054,61', '1054.61', 'amount')).toBe(true);
  expect(isSameValue('0', 'zéro', 'amount')).toBe(true);
  expect(isSameValue('1054,61', '1054,60', 'amount')).toBe(false);
  expect(isSameValue('03/11/2026', '2026-11-03', 'date')).toBe(true);
  expect(isSameValue('FR76 3000', 'fr763000', 'iban')).toBe(true);
  expect(isSameValue('1 rue Haute', '2 rue Haute', 'address')).toBe(false);
  expect(isSameValue('1 rue  Haute ', '1 rue Haute', 'address')).toBe(true);
});
