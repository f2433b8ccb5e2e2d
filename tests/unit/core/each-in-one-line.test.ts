/** « Chacun des trois mois apparaît une fois et une seule », over lists that choose the month of each line. */
import { describe, expect, test } from 'vitest';
import { assessed } from '../../support/assessed.ts';
import { aSelect } from '../../support/filled-in.ts';
import { aButton, anAmount, aPage } from '../../support/page-model.ts';

const months = ['août 2026', 'septembre 2026', 'octobre 2026'];
const apart = months;
const twice = ['août 2026', 'septembre 2026', 'septembre 2026'];

type Layout = (chosen: string[]) => ReturnType<typeof aSelect>[];
/** A part of its own for each. */
const inParts: Layout = (chosen) =>
  chosen.flatMap((text, at) => {
    const group = `Versement ${at + 1}`;
    const given = { group, question: group, heading: group, outerGroup: 'Pension reçue pour Jade' };
    return [
      aSelect('Mois du versement', months, text, given),
      anAmount('Somme reçue (en euros)', '165', given),
    ];
  });
/** Rows of a table that have a number. */
const inRows: Layout = (chosen) =>
  chosen.flatMap((text, at) => [
    aSelect(`Ligne ${at + 1} – Mois`, ['Choisissez un mois', ...months], text),
    anAmount(`Ligne ${at + 1} – Montant`, '165'),
  ]);
/** The same names again and again. */
const alike: Layout = (chosen) =>
  chosen.flatMap((text) => [aSelect('Pour quel mois ?', months, text), anAmount('Montant', '165')]);
const numbered: Layout = (chosen) => chosen.map((text, at) => aSelect(`Mois ${at + 1}`, months, text));

function look(rule: string, fields: ReturnType<Layout>) {
  const title = 'Pension alimentaire reçue pour Jade';
  return assessed(
    aPage('www.mairie-exemple.fr', [title], {
      blocks: [title, rule, ...fields.map(({ label }) => label)],
      fields,
      buttons: [aButton('Étape suivante', 'next')],
    }),
    '2026-12-01',
  ).problems.map(({ check, fieldId, text }) => [
    check,
    fields.findIndex(({ id }) => id === fieldId),
    text.params,
  ]);
}

describe.each([
  ['in parts', inParts],
  ['in rows', inRows],
  ['alike', alike],
  ['numbered', numbered],
] as const)('%s', (_name, layout) => {
  test.each([
    'Une ligne par mois : chacun des trois mois du trimestre apparaît une fois et une seule. Pour un mois sans versement, écrivez 0.',
    'Chaque mois doit figurer une seule fois.',
    'Chaque mois apparaît une fois et une seule.',
    'Les trois mois du trimestre doivent apparaître, chacun une fois.',
    'Ne choisissez jamais deux fois le même mois.',
    'Un mois ne peut pas servir sur deux lignes.',
    'Un mois ne peut être choisi qu’une fois.',
    'Chaque ligne porte sur un mois différent.',
    'Pas deux lignes pour le même mois.',
    'Deux lignes ne peuvent pas porter le même mois.',
    'Aucun mois en double.',
    'Chaque mois a sa ligne.',
    'Remplissez une ligne pour chaque mois.',
    'Les mois ne doivent pas se répéter.',
    'Les trois mois doivent être différents.',
  ])('« %s »', (rule) => {
    expect(look(rule, layout(apart))).toEqual([]);
    const found = look(rule, layout(twice));
    expect(found).toHaveLength(1);
    expect(found[0]?.[0]).toBe('same');
    expect(found[0]?.[2]).toMatchObject({ left: 'octobre 2026' });
  });

  test.each([
    'Indiquez chaque versement reçu pendant le trimestre.',
    'Deux versements peuvent être du même mois.',
    'Si vous avez été payé deux fois le même mois, faites deux lignes.',
    'Vous pouvez choisir deux fois le même mois.',
    'Déclarez une seule fois par an.',
    'Chaque enfant ne figure qu’une seule fois.',
  ])('nothing is said against it: « %s »', (rule) => {
    expect(look(rule, layout(twice))).toEqual([]);
  });
});

test('two children, each with the three months', () => {
  const rule = 'Une ligne par mois : chacun des trois mois apparaît une fois et une seule.';
  const of = (outerGroup: string, chosen: string[]) =>
    inParts(chosen).map((field) => ({ ...field, outerGroup, id: `${field.id}${outerGroup}` }));
  expect(look(rule, [...of('Pension pour Jade', apart), ...of('Pension pour Tom', apart)])).toEqual([]);
  expect(look(rule, [...of('Pension pour Jade', apart), ...of('Pension pour Tom', twice)])).toHaveLength(1);
});

test('on what is shown again, and of something else than months', () => {
  const title = 'Déclaration trimestrielle de ressources';
  const recap = (third: string) =>
    assessed(
      aPage('wwwd.caf.fr', [title], {
        blocks: [
          title,
          'Pension alimentaire reçue',
          'Chaque mois ne figure qu’une seule fois.',
          'Versement 1 – Mois : août 2026',
          'Versement 2 – Mois : septembre 2026',
          `Versement 3 – Mois : ${third}`,
        ],
        buttons: [aButton('Envoyer ma déclaration', 'submit-final')],
      }),
      '2026-12-01',
    ).problems.map(({ check, fieldLabel }) => [check, fieldLabel]);
  expect(recap('septembre 2026')).toContainEqual(['same', 'Versement 3 – Mois']);
  expect(recap('octobre 2026').filter(([check]) => check === 'same')).toEqual([]);

  const children = (third: string) =>
    ['Jade', 'Tom', third].map((text, at) =>
      aSelect('Enfant', ['Jade', 'Tom', 'Léo'], text, { group: `Enfant ${at + 1}` }),
    );
  const rule = 'Indiquez chaque enfant une seule fois.';
  expect(look(rule, children('Jade'))).toHaveLength(1);
  expect(look(rule, children('Léo'))).toEqual([]);
});
