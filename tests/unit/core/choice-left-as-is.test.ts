import { expect, test } from 'vitest';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, anAmount, aPage } from '../../support/page-model.ts';

const reasons = ['Choisissez', 'Maladie', 'Congé sans solde'];
const months = ['mars 2026', 'avril 2026'];

function look(rule: string, april: string) {
  return assessed(
    aPage('wwwd.caf.fr', ['Déclaration trimestrielle de ressources'], {
      blocks: ['Déclaration trimestrielle de ressources', rule],
      fields: [
        anAmount(`Salaire – ${months[0]}`, '1 210', { group: 'Vous' }),
        anAmount(`Salaire – ${months[1]}`, '0', { group: 'Vous' }),
        ...['', april].map((text, at) =>
          aField(`Motif du mois sans salaire – ${months[at]}`, {
            kind: 'select',
            valueType: 'choice',
            options: reasons,
            group: 'Vous',
            text,
          }),
        ),
      ],
      buttons: [aButton('Suivant', 'next')],
    }),
    '2026-06-10',
  ).problems.map(({ check, fieldLabel }) => [check, fieldLabel]);
}

test.each([
  'Si un mois est à zéro, choisissez le motif du mois sans salaire.',
  'Motif du mois sans salaire : pour un mois payé, laissez la ligne telle quelle.',
  'Pour un mois à 0, indiquez le motif de ce mois sans salaire.',
])('a choice that the page lets be: %s', (rule) => {
  expect(look(rule, 'Maladie')).toEqual([]);
  expect(look(rule, '')).toEqual([['choice-left', `Motif du mois sans salaire – ${months[1]}`]]);
});

test('and one that it does not', () => {
  expect(look('Vérifiez vos salaires.', 'Maladie')).toEqual([
    ['choice-left', `Motif du mois sans salaire – ${months[0]}`],
  ]);
});
