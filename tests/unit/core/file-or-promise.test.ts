import { expect, test } from 'vitest';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, aPage, aYesNo } from '../../support/page-model.ts';

const paper = 'Certificat de scolarité';
const promise = 'Je transmettrai le certificat plus tard';

function look(rule: string, answer: 'Oui' | 'Non', isTicked = false, isJoined = false) {
  return assessed(
    aPage('demarches.exemple.fr', ['Votre enfant'], {
      blocks: ['Votre enfant', 'Votre enfant a-t-il changé d’école ?', rule, paper, promise],
      fields: [
        aYesNo('Votre enfant a-t-il changé d’école ?', answer),
        aField(paper, {
          kind: 'file',
          valueType: 'file',
          files: isJoined ? [{ name: 'certificat-scolarite.pdf', type: 'application/pdf', size: 9000 }] : [],
        }),
        aField(promise, { kind: 'checkbox', valueType: 'choice', text: isTicked ? promise : '' }),
      ],
      buttons: [aButton('Suivant', 'next')],
    }),
    '2026-11-24',
  ).problems.map(({ check, fieldLabel }) => [check, fieldLabel]);
}

test.each([
  'Si oui, déposez le certificat ou cochez la case du dessous.',
  'Si votre enfant a changé d’école, soit vous joignez le certificat, soit vous cochez la case.',
  'Joignez le certificat. À défaut, cochez la case.',
])('neither the paper nor the promise: %s', (rule) => {
  expect(look(rule, 'Oui')).toEqual([['required', paper]]);
  expect(look(rule, 'Oui', true)).toEqual([]);
  expect(look(rule, 'Oui', false, true)).toEqual([]);
  expect(look(rule, 'Non')).toEqual([]);
});

test('not of another case, nor where it is free', () => {
  expect(look('Si votre enfant est interne, déposez le certificat ou cochez la case.', 'Oui')).toEqual([]);
  expect(look('Vous pouvez aussi joindre le certificat plus tard ou cocher la case.', 'Oui')).toEqual([]);
});
