/** Rules of a page that an answer keeps to, or that a check reads: nothing is left to look at. */
import { expect, test } from 'vitest';
import { aField, anAmount } from '../../support/page-model.ts';
import { look } from '../../support/rules-unread.ts';

const email = (label: string, text: string) => aField(label, { kind: 'email', valueType: 'email', text });
const identical = 'Les deux adresses doivent être identiques.';

test('two addresses that must be the same, where there are two', () => {
  const both = [
    email('Adresse électronique', 'lea@exemple.fr'),
    email('Confirmez votre adresse électronique', 'lea@exemple.fr'),
  ];
  expect(look(both, identical)).toEqual(['complete']);
  expect(look(both.slice(0, 1), identical)[0]).toBe('incomplete-view');
});

test('what is only for some, left empty', () => {
  const file = (files: { name: string; type: string; size: number }[] = []) =>
    aField('Bulletin de paie (seulement si vous avez changé un montant)', {
      kind: 'file',
      valueType: 'file',
      files,
      ...(files.length > 0 ? { text: 'paie.pdf' } : {}),
    });
  expect(look([file()])).toEqual(['complete']);
  expect(look([file([{ name: 'paie.pdf', type: 'application/pdf', size: 90_000 }])])[0]).toBe(
    'incomplete-view',
  );
});

test('the title of a part whose cases are not asked', () => {
  const group = 'Chiffre d’affaires (réservé aux indépendants)';
  const works = aField('Exercez-vous une activité indépendante ?', {
    kind: 'radio',
    valueType: 'yes-no',
    options: ['Oui', 'Non'],
    text: 'Non',
  });
  const sums = ['août', 'septembre'].map((month) =>
    anAmount(`Chiffre d’affaires de ${month} 2026`, '', { group }),
  );
  expect(look([works, ...sums], group)).toEqual(['complete']);
});
