import { describe, expect, test } from 'vitest';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, aPage } from '../../support/page-model.ts';

type Row = [from: string, to: string];
const [old, middle, recent]: [Row, Row, Row] = [
  ['04/03/2013', '29/05/2015'],
  ['02/06/2015', '20/12/2019'],
  ['06/01/2020', '31/08/2026'],
];

/** Numbered rows under their own titles, and another part after them. */
function look(rule: string, rows: Row[]) {
  const name = (at: number) => `Contrat n° ${at + 1}`;
  const fields = rows.flatMap(([from, to], at) => {
    const place = { valueType: 'date' as const, group: name(at), heading: name(at) };
    return [aField('Date de début', { ...place, text: from }), aField('Date de fin', { ...place, text: to })];
  });
  const titles = rows.map((_, at) => name(at));
  const page = aPage('demarches.exemple.fr', ['Demande d’aide', 'Vos contrats', ...titles, 'Votre projet'], {
    fields: [
      ...fields,
      aField('Date de début', { valueType: 'date', text: '04/01/2027', heading: 'Votre projet' }),
    ],
    blocks: [
      'Demande d’aide',
      'Vos contrats',
      rule,
      ...titles.flatMap((title) => [title, 'Date de début', 'Date de fin']),
      'Votre projet',
      'Date de début',
    ],
    buttons: [aButton('Suivant', 'next')],
  });
  return assessed(page, '2026-10-20').problems.map(({ check, group }) => `${check} ${group}`);
}

describe('numbered rows in the order that a line over them tells', () => {
  const upwards = [old, middle, recent];
  const downwards = upwards.toReversed();

  test('the other way round', () => {
    const rule = 'Donnez-les dans l’ordre : commencez par le plus récent et remontez dans le temps.';
    expect(look(rule, upwards)).toEqual(['order Contrat n° 1', 'order Contrat n° 2']);
    expect(look('Le contrat n° 1 est celui que vous avez quitté en dernier.', upwards)).toHaveLength(2);
    expect(look('Le plus ancien en premier.', downwards)).toEqual([
      'order Contrat n° 2',
      'order Contrat n° 3',
    ]);
  });

  test('as it tells', () => {
    expect(look('Commencez par le plus récent.', downwards)).toEqual([]);
    expect(look('Partez du plus ancien.', upwards)).toEqual([]);
  });

  test('a line about what the site does tells no order', () => {
    expect(look('Nous traitons d’abord les plus récents.', upwards)).toEqual([]);
    expect(look('Tous vos contrats, récents ou anciens, comptent.', upwards)).toEqual([]);
  });
});
