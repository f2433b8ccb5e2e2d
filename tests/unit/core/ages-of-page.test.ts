import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, aPage } from '../../support/page-model.ts';

const problemsOf = (blocks: string[], fields: Field[]) =>
  assessed(
    aPage('demarches.exemple.fr', ['Une carte'], { blocks, fields, buttons: [aButton('Suivant', 'next')] }),
    '2026-11-24',
  ).problems.map(({ check, fieldLabel, group }) => [check, fieldLabel, group]);

describe('who may be chosen, by an age that the page says', () => {
  const people = [
    'Hugo LEMAIRE, né le 02/02/1984',
    'Nina LEMAIRE, née le 11/07/2006',
    'Sam LEMAIRE, né le 05/05/2016',
  ];
  const look = (rule: string, text: string) =>
    problemsOf(
      ['Une carte', 'Pour qui demandez-vous la carte ?', rule, ...people],
      [
        aField('Pour qui demandez-vous la carte ?', {
          kind: 'radio',
          valueType: 'choice',
          options: people,
          text,
        }),
      ],
    );
  const [parent = '', grown = '', small = ''] = people;

  test.each([
    'Vous pouvez la demander pour vous et pour vos enfants de moins de 18 ans.',
    'Dès 18 ans, un enfant la demande lui-même.',
    'Vous ne pouvez pas la demander pour un enfant de dix-huit ans ou plus.',
    'Vos enfants peuvent être choisis jusqu’à la veille de leurs 18 ans.',
  ])('%s', (rule) => {
    expect(look(rule, grown)).toEqual([['range', 'Pour qui demandez-vous la carte ?', null]]);
    expect(look(rule, small)).toEqual([]);
    expect(look(rule, parent)).toEqual([]);
  });

  test('older ones may be chosen where the page says so', () => {
    expect(look('Vous pouvez la demander pour vos enfants de moins de 25 ans.', grown)).toEqual([]);
    expect(
      look('Vous pouvez la demander pour un enfant de moins de 18 ans, sauf s’il étudie.', grown),
    ).toEqual([]);
    expect(look('La carte est gratuite pour les enfants de moins de 18 ans.', grown)).toEqual([]);
  });
});

describe('a case asked of those over an age', () => {
  const person = (group: string, born: string, phone: string) => [
    aField('Date de naissance', { group, valueType: 'date', text: born }),
    aField('Téléphone', { group, kind: 'tel', valueType: 'phone', text: phone }),
  ];
  const look = (rule: string, phone: string) =>
    problemsOf(
      ['Une carte', rule],
      [...person('Premier enfant', '14/02/2008', phone), ...person('Second enfant', '30/06/2019', '')],
    );

  test.each([
    'Le téléphone est demandé pour chaque enfant de plus de 15 ans.',
    'Indiquez le téléphone de chaque enfant de 15 ans ou plus.',
    'À partir de quinze ans, le téléphone est obligatoire.',
  ])('%s', (rule) => {
    expect(look(rule, '')).toEqual([['required', 'Téléphone', 'Premier enfant']]);
    expect(look(rule, '06 39 98 12 12')).toEqual([]);
  });

  test('not of those under it, nor of some of them only', () => {
    expect(look('Le téléphone est demandé pour chaque enfant de plus de 20 ans.', '')).toEqual([]);
    expect(look('Le téléphone est demandé pour les enfants de plus de 15 ans qui travaillent.', '')).toEqual(
      [],
    );
    expect(look('Le téléphone n’est pas demandé pour un enfant de plus de 15 ans.', '')).toEqual([]);
  });
});
