import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';

/** The names of the cases told, on a page that says these lines too. */
function look(fields: Field[], ...lines: string[]) {
  const page = aPage('wwwd.caf.fr', ['Demande d’aide'], {
    fields,
    blocks: [...lines, ...fields.map(({ label }) => label)],
    buttons: [aButton('Suivant', 'next')],
  });
  return assessed(page, '2026-11-24').problems.map(({ fieldLabel }) => fieldLabel);
}

describe('a share of another amount', () => {
  const asked = 'Montant de l’aide demandée';
  const sums = (part: string) => [anAmount('Prix payé', '640'), anAmount(asked, part)];

  test('more than the page lets one ask', () => {
    for (const rule of [
      'L’aide demandée ne dépasse jamais la moitié du prix payé.',
      'L’aide demandée est limitée à 50 % du prix payé, une seule fois par personne.',
      'L’aide demandée ne peut pas dépasser un tiers du prix payé.',
      'Le montant demandé est plafonné à la moitié du prix.',
    ])
      expect(look(sums('400'), rule)).toEqual([asked]);
  });

  test('as much as that, or a rule about what is granted or about nothing here', () => {
    expect(look(sums('320'), 'L’aide demandée ne dépasse jamais la moitié du prix payé.')).toEqual([]);
    expect(look(sums('400'), 'L’aide accordée ne dépasse jamais la moitié du prix payé.')).toEqual([]);
    expect(look(sums('400'), 'L’aide demandée dépasse souvent la moitié du prix payé.')).toEqual([]);
    const two = 'L’aide demandée ne peut dépasser 50 % du prix payé, ou 80 % en zone rurale.';
    expect(look(sums('400'), two)).toEqual([]);
    expect(look(sums('400'), 'Le loyer ne dépasse jamais la moitié du revenu.')).toEqual([]);
  });
});

describe('a day of the week', () => {
  const name = 'Jour de passage souhaité';
  const on = (text: string) => [aField(name, { kind: 'date', valueType: 'date', text })];

  test('that is none of those the page names', () => {
    // A Monday.
    expect(look(on('30/11/2026'), 'Les tournées ont lieu le mardi et le jeudi uniquement.')).toEqual([name]);
    expect(look(on('30/11/2026'), 'Le camion ne passe que le mardi.')).toEqual([name]);
    expect(look(on('29/11/2026'), 'Les visites se font uniquement du lundi au vendredi.')).toEqual([name]);
  });

  test('one of them, or days of something else', () => {
    expect(look(on('01/12/2026'), 'Les tournées ont lieu le mardi et le jeudi uniquement.')).toEqual([]);
    expect(look(on('30/11/2026'), 'Les visites se font uniquement du lundi au vendredi.')).toEqual([]);
    expect(look(on('30/11/2026'), 'Les tournées ont lieu le mardi et le jeudi.')).toEqual([]);
    expect(look(on('30/11/2026'), 'Le guichet est ouvert le mardi uniquement.')).toEqual([]);
    expect(look(on('02/11/2026'), 'Les tournées ont lieu le mardi uniquement.')).toEqual([]);
  });
});

describe('a detail due over a threshold', () => {
  const reason = 'Raison de l’éloignement';
  const way = (km: string, why = '') => [
    aField('Distance du domicile au travail (en km)', { text: km }),
    aField(reason, { kind: 'textarea', valueType: 'free-text', text: why }),
  ];
  const rule = 'Quand le trajet dépasse 40 km, vous devez en dire la raison ci-dessous.';

  test('and left empty', () => {
    expect(look(way('62'), rule)).toEqual([reason]);
    expect(look(way('62'), 'Au-delà de 40 km, indiquez la raison.')).toEqual([reason]);
    const bill = [
      anAmount('Montant des travaux', '900'),
      aField('Devis', { kind: 'file', valueType: 'file' }),
    ];
    expect(look(bill, 'Pour des travaux de plus de 500 €, joignez le devis.')).toEqual(['Devis']);
  });

  test('given, not due, or asked for elsewhere', () => {
    expect(look(way('62', 'Mon conjoint travaille ici'), rule)).toEqual([]);
    expect(look(way('31'), rule)).toEqual([]);
    expect(look(way('62'), 'Au-delà de 40 km, vous pouvez indiquer la raison.')).toEqual([]);
    expect(look(way('62'), 'Au-delà de 40 km, écrivez-nous et donnez la raison.')).toEqual([]);
    expect(look(way('62'))).toEqual([]);
  });
});

test('in France all the time, and days spent elsewhere', () => {
  const days = 'Nombre de jours passés hors de France';
  const both = (question: string, many: string, answer: 'Oui' | 'Non' = 'Oui') =>
    look([aYesNo(question, answer), aField(days, { valueType: 'count', text: many })]);
  const question = 'Êtes-vous resté en France pendant tout le trimestre ?';
  expect(both(question, '41')).toEqual([days]);
  expect(both('Avez-vous vécu en France sans interruption ?', '12')).toEqual([days]);
  expect(both(question, '0')).toEqual([]);
  expect(both(question, '41', 'Non')).toEqual([]);
  expect(both('Résidez-vous en France ?', '41')).toEqual([]);
});

test('one box and one alone', () => {
  const boxes = ['Mon logement', 'Mon travail', 'Ma formation'].map((label, at) =>
    aField(label, {
      kind: 'checkbox',
      valueType: 'choice',
      group: 'Ce qui a changé pour vous',
      text: at > 0 ? label : '',
    }),
  );
  expect(look(boxes, 'Ce qui a changé pour vous', 'Cochez une case et une seule.')).toHaveLength(1);
  expect(look(boxes, 'Ce qui a changé pour vous', 'Cochez les cases utiles.')).toEqual([]);
});

test('a paper chosen for a contract that goes on', () => {
  const paper = 'Justificatif que vous enverrez pour ce contrat';
  const fields = [
    aYesNo('Ce contrat s’est-il terminé en octobre ?', 'Non'),
    aField(paper, {
      kind: 'select',
      valueType: 'choice',
      text: 'Bulletin de salaire',
      options: ['Bulletin de salaire', 'Attestation employeur'],
    }),
  ];
  expect(look(fields)).toEqual([]);
});
