import { describe, expect, test } from 'vitest';
import { bindsAnswers } from '../../../core/check/asks/binding.ts';
import { limitIn, outOfReach } from '../../../core/check/asks/out-of-reach.ts';
import type { Field } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, aPage } from '../../support/page-model.ts';

/** The verdict, and the rules shown to her as not known. */
function look(fields: Field[], ...lines: string[]) {
  const page = aPage('wwwd.caf.fr', ['Obtenir une attestation'], {
    // A case that is understood: of a page without one, nothing is called complete.
    fields: [...fields, aField('Commune', { valueType: 'city', text: 'Lyon' })],
    blocks: ['Obtenir une attestation', ...fields.map(({ label }) => label), ...lines],
    buttons: [aButton('Suivant', 'next')],
  });
  const { verdict, findings } = assessed(page, '2026-11-24');
  const unread = findings.filter(({ check }) => check === 'rule-unread');
  return [verdict, ...unread.map(({ text }) => text.params.said)];
}

const aChoice = (label: string, text: string, options: string[]): Field =>
  aField(label, { kind: 'select', valueType: 'choice', text, options });
const wishes = ['Premier', 'Deuxième'].map((rank, at) =>
  aChoice(`${rank} atelier souhaité`, ['Poterie', 'Chant'][at] ?? '', ['Poterie', 'Chant', 'Danse']),
);

describe('a rule that no check read', () => {
  test('holds back the calm ending, and is shown in the words of the page', () => {
    const rule = 'Seuls les ateliers de votre quartier peuvent être choisis.';
    expect(look(wishes, rule)).toEqual(['incomplete-view', rule.slice(0, -1)]);
    expect(look(wishes)).toEqual(['complete']);
  });

  test('each rule once, in the order of the page', () => {
    const two = [
      'Vous ne pouvez pas choisir un atelier suivi les années passées.',
      'Les ateliers doivent être du même quartier.',
    ];
    expect(look(wishes, ...two, ...two)).toEqual(['incomplete-view', ...two.map((one) => one.slice(0, -1))]);
  });

  test('not where it says something of the service, of what comes after, or of nothing that is asked', () => {
    expect(look(wishes, 'Une fois envoyée, la demande d’atelier ne peut plus être modifiée.')).toEqual([
      'complete',
    ]);
    expect(look(wishes, 'Les ateliers ne peuvent pas être vus sans rendez-vous.')).toEqual(['complete']);
    expect(look(wishes, 'Seuls les agents municipaux distribuent les badges.')).toEqual(['complete']);
    expect(look(wishes, 'Les ateliers doivent-ils avoir lieu le matin ?')).toEqual(['complete']);
  });

  test('is not told beside something to look at', () => {
    const fields = [
      ...wishes,
      aField('Votre adresse e-mail', { valueType: 'email', text: 'lea@', required: true }),
    ];
    const [verdict, ...unread] = look(fields, 'Seuls les ateliers de votre quartier peuvent être choisis.');
    expect([verdict, unread]).toEqual(['attention', []]);
  });
});

describe('a limit', () => {
  const period = ['Du', 'Au'].map((label, at) =>
    aField(label, {
      kind: 'date',
      valueType: 'date',
      group: 'Période de l’attestation',
      text: ['01/06/2026', '31/08/2026'][at] ?? '',
    }),
  );

  test('read by a check is no matter, and one that is broken is told by it', () => {
    expect(look(period, 'La période ne peut pas dépasser douze mois.')).toEqual(['complete']);
    expect(look(period, 'La période ne peut pas dépasser deux mois.')).toEqual(['attention']);
  });

  test('read by none is shown', () => {
    const other = 'Une période de plus de 300 jours relève de l’attestation longue';
    expect(look(period, other)).toEqual(['incomplete-view', other]);
  });

  test('of what is not filled in, or cannot be seen, is no matter', () => {
    expect(look(wishes, 'Un atelier de plus de 40 jours se demande autrement.')).toEqual(['complete']);
    expect(look(period, 'Justificatif de la période de moins de trois mois.')).toEqual(['complete']);
  });
});

test('the limits of a sentence are moved where nothing keeps them', () => {
  expect(outOfReach('Trois personnes au plus.')).toEqual([
    '0 personnes au plus.',
    '1 personnes au plus.',
    '10 personnes au plus.',
  ]);
  expect(outOfReach('Il faut au moins dix jours.')).toEqual([
    'Il faut au moins 9999 jours.',
    'Il faut au moins 99 jours.',
  ]);
  expect(outOfReach('Jusqu’à la veille de ses 16 ans.')).toEqual([
    'Jusqu’à la veille de ses 0 ans.',
    'Jusqu’à la veille de ses 1 ans.',
    'Jusqu’à la veille de ses 10 ans.',
  ]);
  expect(outOfReach('Avant le 15 décembre au plus tard.')).toEqual([]);
  expect(outOfReach('Fichier de 5 Mo au plus.')).toEqual([]);
});

test('what a limit measures', () => {
  const measures = [
    'Enfants de moins de 6 ans',
    '12 mois maximum',
    'cent caractères au plus',
    'à partir de 35 heures',
    'plus de 23 000 €',
    'deux ateliers au plus',
    'avant le 15 mars',
  ].map((sentence) => limitIn(sentence)?.measure ?? null);
  expect(measures).toEqual(['age', 'time', 'signs', 'hours', 'money', 'count', null]);
});

test('what binds an answer, and what other checks read', () => {
  const binding = [
    'Vous ne pouvez pas déduire de pension pour un enfant que vous hébergez.',
    'Les ateliers doivent être du même quartier.',
  ];
  expect(binding.filter(bindsAnswers)).toEqual(binding);
  const others = [
    'Aucune case ne doit rester vide.',
    'Les fichiers doivent être en PDF.',
    'Le total doit être égal à la somme des lignes.',
    'Ne déclarez pas les prestations de la Caf.',
    'Seules les factures de 2026 sont prises.',
  ];
  expect(others.filter(bindsAnswers)).toEqual([]);
});
