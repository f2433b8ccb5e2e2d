import { expect, test } from 'vitest';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, aPage } from '../../support/page-model.ts';

const schools = ['Collège Voltaire', 'Collège Jean Zay', 'Collège Colette', 'Indifférent'];

function look(rule: string, chosen: string[], name = 'Choix n°') {
  const labels = chosen.map((_, at) => `${name} ${at + 1}`);
  return assessed(
    aPage('demarches.exemple.fr', ['Vos choix de collège'], {
      blocks: ['Vos choix de collège', rule, ...labels],
      fields: chosen.map((text, at) =>
        aField(labels[at] ?? '', { kind: 'select', valueType: 'choice', options: schools, text }),
      ),
      buttons: [aButton('Suivant', 'next')],
    }),
    '2026-11-24',
  ).problems.map(({ check, fieldLabel }) => [check, fieldLabel]);
}

const again = ['Collège Voltaire', 'Collège Jean Zay', 'Collège Voltaire'];
const apart = ['Collège Voltaire', 'Collège Jean Zay', 'Collège Colette'];

test.each([
  'Un collège ne peut être demandé qu’une fois.',
  'Vos trois choix doivent être différents.',
  'N’indiquez pas deux fois le même collège.',
  'Les doublons sont refusés.',
])('the same choice twice: %s', (rule) => {
  expect(look(rule, again)).toEqual([['same', 'Choix n° 3']]);
  expect(look(rule, apart)).toEqual([]);
});

test('nothing said against it, or said to be allowed', () => {
  expect(look('Classez vos choix par ordre de préférence.', again)).toEqual([]);
  expect(look('Vous pouvez indiquer deux fois le même collège.', again)).toEqual([]);
});

test('« Indifférent » may stand twice; the rule is of another thing', () => {
  const rule = 'Un collège ne peut être demandé qu’une fois.';
  expect(look(rule, ['Collège Voltaire', 'Indifférent', 'Indifférent'])).toEqual([]);
  expect(look('Un dossier ne peut être déposé qu’une fois.', again)).toEqual([]);
  expect(look(rule, again, 'Langue')).toEqual([]);
});
