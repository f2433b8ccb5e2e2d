/** A case left empty among those written, on a page that says of none whether it is needed. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aDate, amounts, casesOf } from '../../support/filled-in.ts';
import { aButton, aField, aPage, aYesNo } from '../../support/page-model.ts';

const iban = 'FR76 3000 6000 0112 3456 7890 189';
const name = (text = 'Nora MARTIN', given: Partial<Field> = {}) => ({
  ...aField('Nom et prénom', { valueType: 'name', text }),
  ...given,
});
const account = (text: string) => casesOf('iban')('IBAN du nouveau compte', text);
const phone = (text: string, label = 'Téléphone') => casesOf('phone')(label, text);
const rest = [
  aDate('Date de naissance', '14/03/1986'),
  ...amounts(['Loyer : 512', 'Charges : 40']),
  aYesNo('Êtes-vous locataire ?', 'Oui'),
];

const look = (fields: Field[], says: string[] = []) => {
  const page = aPage('wwwd.caf.fr', ['Changement de situation'], {
    blocks: ['Changement de situation', ...says, ...fields.map(({ label }) => label)],
    fields,
    buttons: [aButton('Envoyer ma déclaration', 'submit-final')],
  });
  const { findings, verdict } = assessed(page, '2026-11-24');
  return {
    verdict,
    findings: findings
      .filter(({ status }) => status === 'problem' || status === 'unknown')
      .map((one) => `${one.status} ${one.fieldLabel}`),
  };
};

describe('left empty', () => {
  test('what whoever is asked for it has is missing', () => {
    expect(look([name(), account(''), ...rest])).toEqual({
      verdict: 'attention',
      findings: ['problem IBAN du nouveau compte'],
    });
  });
  test('of anything else it is not known: nothing is said to be complete', () => {
    expect(look([name(), account(iban), phone(''), ...rest])).toEqual({
      verdict: 'incomplete-view',
      findings: ['unknown Téléphone'],
    });
  });
});

test.each<[string, Field[], string[]?]>([
  ['all written', [name(), account(iban), phone('06 12 34 56 78'), ...rest]],
  ['said to be optional', [name(), account(iban), phone('', 'Téléphone (facultatif)'), ...rest]],
  ['others are marked as needed', [name('Nora MARTIN', { required: true }), account(''), ...rest]],
  [
    'the page says that some may stay empty',
    [name(), account(iban), phone(''), ...rest],
    ['Laissez vides les cases qui ne vous concernent pas.'],
  ],
  ['asked of some', [name(), account(iban), phone('', 'Téléphone, si vous en avez un'), ...rest]],
  [
    'a second one',
    [name(), account(iban), phone('06 12 34 56 78', 'Téléphone 1'), phone('', 'Téléphone 2'), ...rest],
  ],
])('right: %s', (_name, fields, says) => {
  expect(look(fields, says)).toEqual({ verdict: 'complete', findings: [] });
});

describe('rows drawn for as many as there may be', () => {
  const row = (rank: string, text: string, pay: string) => [
    aField(`Nom du ${rank} employeur`, { valueType: 'organisation', text }),
    casesOf('amount')(`Salaire brut du ${rank} employeur`, pay),
  ];
  const told = (text: string) => aField("Pour combien d'employeurs avez-vous travaillé ?", { text });
  const two = [...row('1er', 'Ehpad du Lac', '588'), ...row('2e', 'Cantine du Parc', '271')];

  test('the ones beyond those she told of are no gap', () => {
    const right = { verdict: 'complete', findings: [] };
    expect(look([name(), ...rest, told('2'), ...two, ...row('3e', '', '')])).toEqual(right);
    expect(look([name(), ...rest, ...two, ...row('3e', '', '')])).toEqual(right);
  });
  test('a number in a name is no row', () => {
    const siret = casesOf('siret')('SIRET 14 chiffres', '');
    expect(look([name(), ...rest, siret]).findings).toEqual(['problem SIRET 14 chiffres']);
  });
  test('one of those she told of is, and so is one half filled in', () => {
    const left = { verdict: 'incomplete-view', findings: ['unknown Nom du 3e employeur'] };
    expect(look([name(), ...rest, ...two, ...row('3e', '', '140')])).toEqual(left);
    expect(look([name(), ...rest, told('3'), ...two, ...row('3e', '', '')]).verdict).not.toBe('complete');
  });
});

describe('one month among the others', () => {
  const months = (texts: string[], group = 'Nora') =>
    ['Juillet 2026', 'Août 2026', 'Septembre 2026'].map((label, at) =>
      casesOf('amount')(label, texts[at] ?? '', { group, outerGroup: 'Les charges payées' }),
    );
  const none = (text: string, group = 'Nora') => aField('Aucune charge', { kind: 'checkbox', group, text });

  test('it is not known whether there was none', () => {
    expect(look([name(), ...rest, ...months(['120', '', '130'])])).toEqual({
      verdict: 'incomplete-view',
      findings: ['unknown Août 2026'],
    });
  });
  test.each<[string, Field[], string[]?]>([
    ['each is given', months(['120', '0', '130'])],
    ['none is', months(['', '', ''])],
    ['of a sort of money that she has none of', amounts(['Salaires : 900', 'Chômage : 120', 'Retraite : '])],
    ['it is said that there was none', [...months(['120', '', '130']), none('Aucune charge')]],
    [
      'an empty case is an answer',
      months(['120', '', '130']),
      ['Laissez vide la case d’un mois sans charge.'],
    ],
  ])('right: %s', (_name, fields, says) => {
    expect(look([name(), ...rest, ...fields], says).findings).toEqual([]);
  });
});

test('a page that is hardly begun has other words', () => {
  const { findings } = look([name(), account(''), phone(''), casesOf('email')('Courriel', '')]);
  expect(findings).toEqual([]);
});
