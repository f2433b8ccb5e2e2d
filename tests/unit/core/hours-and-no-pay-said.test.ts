/** « Ne laissez pas 0 : vos heures doivent avoir un salaire. », over hours and a pay of 0; and other cases that may not be 0. */
import { describe, expect, test } from 'vitest';
import { assessed } from '../../support/assessed.ts';
import { problemsIn } from '../../support/filled-in.ts';
import { aButton, aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';
import { ft } from '../../support/recap.ts';

const hours = (label: string, text: string, group: string | null = null) =>
  aField(label, { valueType: 'hours', text, group });

/** A page of the month's declaration, its two cases named in any way. */
function look(
  says: string[],
  [ofHours, ofPay]: [string, string],
  worked = '64',
  pay = '0',
  groups: [string | null, string | null] = [null, null],
) {
  const title = 'Mon actualisation – décembre 2026';
  const fields = [
    aYesNo('Avez-vous travaillé ce mois-ci ?', 'Oui'),
    hours(ofHours, worked, groups[0]),
    anAmount(ofPay, pay, { group: groups[1] }),
    aField('Chez quel employeur ?', { valueType: 'organisation', text: 'Ambulances du Littoral' }),
    aYesNo('Avez-vous fait un stage ?', 'Non'),
    aYesNo('Êtes-vous toujours à la recherche d’un emploi ?', 'Oui'),
  ];
  return assessed(
    aPage('candidat.francetravail.fr', [title], {
      path: '/espacepersonnel/actualisation/saisie',
      title,
      blocks: [title, ...says, ...fields.map(({ label }) => label)],
      fields,
      buttons: [aButton('Passer à l’étape suivante', 'next')],
    }),
    '2026-12-28',
  ).problems.map(({ fieldLabel }) => fieldLabel);
}

const names: [string, string][] = [
  ['Combien d’heures ?', 'Pour quel salaire brut, réel ou estimé ?'],
  ['Heures travaillées', 'Salaire brut'],
  ['Combien d’heures avez-vous travaillé ?', 'Rémunération brute du mois'],
  ['Nombre d’heures effectuées ce mois-ci', 'Montant total de vos salaires bruts'],
];
const rules = [
  'Ne laissez pas 0 : vos heures doivent avoir un salaire.',
  'Un salaire doit accompagner les heures.',
  'Si vous ne le connaissez pas, estimez le salaire brut.',
  'Vous n’avez pas encore été payé ? Donnez une estimation.',
  '',
];

describe.each(names)('« %s », « %s »', (ofHours, ofPay) => {
  test.each(rules)('« %s »', (rule) => {
    expect(look([rule], [ofHours, ofPay])).toEqual([ofPay]);
    expect(look([rule], [ofHours, ofPay], '64', '812')).toEqual([]);
  });
  test('0 is what the page asks for', () => {
    for (const rule of [
      'Si vous n’avez pas encore été payé, indiquez 0.',
      'Heures bénévoles ou non payées : mettez 0 au salaire.',
      'Si le salaire n’est pas connu, saisissez 0 : nous le demanderons à votre employeur.',
    ])
      expect(look([rule], [ofHours, ofPay])).toEqual([]);
    expect(look(['Si vous n’avez pas travaillé, indiquez 0.'], [ofHours, ofPay])).toEqual([ofPay]);
  });
});

test('under two titles', () => {
  expect(
    look([], ['Combien d’heures ?', 'Montant brut'], '12', '0', ['Vos heures', 'Votre salaire']),
  ).toEqual(['Montant brut']);
});

test('on what is shown again', () => {
  const lines = (pay: string) => [
    'Avez-vous travaillé ? Oui',
    'Combien d’heures ?',
    '64 heures',
    'Pour quel salaire brut ?',
    `${pay} €`,
    'Êtes-vous toujours à la recherche d’un emploi ? Oui',
  ];
  expect(ft(lines('0')).problems.length).toBeGreaterThan(0);
  expect(ft(lines('812')).problems).toEqual([]);
});

describe('a 0 that the page refuses, on any page', () => {
  const of = (says: string, text: string) =>
    problemsIn(
      [anAmount('Loyer mensuel', '540'), anAmount('Salaire brut du mois', text)],
      ['Loyer mensuel', says, 'Salaire brut du mois'],
    ).map(([, label]) => label);
  test.each([
    'Ne laissez pas 0 dans la case du salaire.',
    'Le salaire brut ne peut pas être nul.',
    'Le salaire doit être supérieur à 0.',
    'Salaire : 0 n’est pas accepté.',
    'Indiquez un salaire estimé, ne mettez jamais zéro.',
    'Un salaire de 0 n’est pas possible.',
    'Le salaire ne doit jamais être égal à zéro.',
  ])('« %s »', (says) => {
    expect(of(says, '0')).toEqual(['Salaire brut du mois']);
    expect(of(says, '900')).toEqual([]);
  });
  test.each([
    'Sans salaire, écrivez 0.',
    'Si vous avez travaillé, ne laissez pas 0.',
    'Ne mettez pas 0 devant le montant du salaire.',
    'Un salaire de 0 est possible.',
    'Le loyer ne peut pas être nul.',
    'Ne laissez pas de case vide : écrivez 0 sans salaire.',
  ])('« %s » refuses none', (says) => {
    expect(of(says, '0')).toEqual([]);
  });
});

describe('hours that need a pay, on any page', () => {
  const of = (says: string, pay: string) =>
    problemsIn(
      [hours('Heures du mois', '20'), anAmount('Salaire brut', pay)],
      [says, 'Heures du mois', 'Salaire brut'],
    ).map(([, label]) => label);
  test.each([
    'Un salaire doit accompagner les heures.',
    'Pas d’heures sans salaire.',
    'À toute heure doit correspondre un salaire.',
  ])('« %s »', (says) => {
    expect(of(says, '0')).toEqual(['Salaire brut']);
    expect(of(says, '230')).toEqual([]);
  });
  test('nothing says so', () => expect(of('Indiquez vos heures et votre salaire.', '0')).toEqual([]));
});
