import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { numberOfWords } from '../../../core/values/number-words.ts';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, aPage } from '../../support/page-model.ts';

function problemsOf(fields: Field[], blocks: string[] = []) {
  const page = aPage('wwwd.caf.fr', ['Obtenir une attestation'], {
    fields,
    blocks,
    buttons: [aButton('Suivant', 'next')],
  });
  return assessed(page, '2026-11-24').problems.map((one) => [one.check, one.fieldLabel]);
}

test('numbers in words', () => {
  const read = (words: string) => numberOfWords(words);
  expect(['douze', 'vingt et un', 'soixante douze', 'quatre vingt dix'].map(read)).toEqual([12, 21, 72, 90]);
  expect(['cent', 'cent vingt', 'deux cents', 'mille cinq cents'].map(read)).toEqual([100, 120, 200, 1500]);
});

describe('how long a text may be, in words', () => {
  const text =
    'Mon fils quitte le logement en juin pour suivre ses études dans une autre ville que la nôtre.';
  const look = (hint: string) =>
    problemsOf([aField('Votre message', { kind: 'textarea', valueType: 'free-text', text, hint })]);

  test('a text that is longer', () => {
    const told = [['range', 'Votre message']];
    expect(look('Cinquante caractères au plus.')).toEqual(told);
    expect(look('Ne dépassez pas quatre-vingts signes.')).toEqual(told);
    expect(look('Répondez en douze mots.')).toEqual(told);
  });

  test('one that is not, or a bound of another kind', () => {
    expect(look('Cent caractères au plus.')).toEqual([]);
    expect(look('Quatre-vingts caractères au plus, espaces non compris.')).toEqual([]);
    expect(look('Cinquante caractères au moins.')).toEqual([]);
    expect(look('Pas moins de cinquante caractères.')).toEqual([]);
  });
});

describe('how many people may be ticked', () => {
  const look = (line: string, many = 3) => {
    const names = ['Awa Keita', 'Bakary Keita', 'Cira Keita', 'Demba Keita'];
    const boxes = names.map((name, at) =>
      aField(name, {
        kind: 'checkbox',
        valueType: 'choice',
        group: 'Personnes à inscrire sur l’attestation',
        text: at < many ? name : '',
      }),
    );
    return problemsOf(boxes, ['Personnes à inscrire sur l’attestation', ...names, line, 'Suite']);
  };
  const told = [['range', 'Personnes à inscrire sur l’attestation']];

  test('more than a line says', () => {
    expect(look('Deux personnes au plus.')).toEqual(told);
    expect(look('Une attestation ne peut mentionner que deux noms.')).toEqual(told);
    expect(look('2 personnes maximum par attestation')).toEqual(told);
  });

  test('as many as it says; a line about something else', () => {
    expect(look('Deux personnes au plus.', 2)).toEqual([]);
    expect(look('2 personnes maximum par jour')).toEqual([]);
    expect(look('Les deux personnes qui vous reçoivent parlent anglais.')).toEqual([]);
  });
});

describe('how long the period of a paper may be', () => {
  const look = (line: string, end = '30/09/2026') =>
    problemsOf(
      [
        aField('Début de la période', { valueType: 'date', text: '01/01/2026' }),
        aField('Fin de la période', { valueType: 'date', text: end }),
      ],
      [line],
    );
  const told = [['range', 'Fin de la période']];

  test('longer than one paper covers', () => {
    expect(look('Un relevé couvre au plus six mois.')).toEqual(told);
    expect(look('Le document ne peut pas porter sur plus de six mois.')).toEqual(told);
    expect(look('Six mois maximum par demande.')).toEqual(told);
  });

  test('as long; a paper that is valid so long', () => {
    expect(look('Un relevé couvre au plus six mois.', '30/06/2026')).toEqual([]);
    expect(look('Le relevé est valable six mois au plus.')).toEqual([]);
    expect(look('Le relevé reprend au moins six mois.')).toEqual([]);
  });
});
