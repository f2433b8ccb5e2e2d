/** Whose money it is, and what a page says not to take, each with its right twin. */
import { expect, test } from 'vitest';
import { aRadio, aSelect, quarterly, taxReturn, wrongIn } from '../../support/filled-in.ts';
import { anAmount, aYesNo } from '../../support/page-model.ts';
import { look } from '../../support/rules-unread.ts';

test('« Non » of a child who is named again before each month', () => {
  const asks = 'Lina a-t-elle travaillé ou touché une indemnité au cours de ces trois mois ?';
  const months = ['octobre 2026', 'novembre 2026', 'décembre 2026'];
  const lookAt = (answer: 'Oui' | 'Non', sums: string[], name = 'Lina') =>
    wrongIn(
      [
        aYesNo(asks, answer, { group: 'Lina HADDAD' }),
        ...months.map((month, at) =>
          anAmount(`${name} – ${month}`, sums[at] ?? '', { group: 'Lina HADDAD' }),
        ),
      ],
      { ...quarterly, today: '2027-02-03' },
    );
  expect(lookAt('Non', ['0', '412,30', '0'])).toEqual(['Lina – novembre 2026']);
  expect(lookAt('Non', ['0', '0', '0'])).toEqual([]);
  expect(lookAt('Oui', ['0', '412,30', '0'])).toEqual([]);
});

test('who is concerned is chosen, and the money written in the column of the other', () => {
  const asks = 'Quel déclarant est concerné par la rectification ?';
  const both = ['Déclarant 1 – Sabrina KACI', 'Déclarant 2 – Karim KACI'];
  const own = (who: number) => `Allocations de chômage – Déclarant ${who} – case 1${who === 1 ? 'A' : 'B'}P`;
  const lookAt = (first: string, second: string, chosen = both[1] ?? '') =>
    wrongIn(
      [
        aRadio(asks, [...both, 'Les deux'], chosen, { valueType: 'choice' }),
        anAmount(own(1), first),
        anAmount(own(2), second),
      ],
      taxReturn,
    );
  expect(lookAt('3214', '')).toEqual([own(1)]);
  expect(lookAt('', '3214')).toEqual([]);
  expect(lookAt('3214', '1200')).toEqual([]);
  expect(lookAt('3214', '', both[0])).toEqual([]);
  expect(lookAt('3214', '', 'Les deux')).toEqual([]);
});

test('what is not to be taken holds no page back where nothing on it is called so', () => {
  const rule = 'Ne comptez pas l’allocation de soutien familial payée par la Caf.';
  const pension = aYesNo('Une pension alimentaire vous a-t-elle été versée pour Sacha ?', 'Oui');
  const sum = anAmount('Pension reçue (€)', '180');
  expect(look([pension, sum], rule)).toEqual(['complete']);
  // A case that is called so: whether it was counted is not known.
  const family = anAmount('Allocation de soutien (€)', '120');
  expect(look([pension, sum, family], rule)).toEqual(['incomplete-view', rule.slice(0, -1)]);
});

test('« ne prenez ni le net à payer, ni le brut » is heard where the line of the payslip is chosen', () => {
  const rules = [
    'Une seule ligne du bulletin doit être recopiée ici : « Montant net social ».',
    'Ne prenez ni le net à payer, ni le net imposable, ni le brut.',
  ];
  const lines = ['Montant net social', 'Net à payer', 'Net imposable', 'Salaire brut'];
  const line = (text: string) => aSelect('Ligne du bulletin sur laquelle vous l’avez lu', lines, text);
  const lookAt = (text: string) =>
    look([anAmount('Montant relevé sur le bulletin (€)', '1198,40'), line(text)], ...rules)[0];
  expect(lookAt('Montant net social')).toBe('complete');
  expect(lookAt('Net à payer')).not.toBe('complete');
});
