import { expect, test } from 'vitest';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';

const kinds = ['Je n’ai plus aucune activité professionnelle', 'Je réduis mon activité', 'Sans emploi'];

function look(
  chosen: string,
  question: string,
  answer: 'Oui' | 'Non' = 'Oui',
  label = 'Votre nouvelle situation',
) {
  const page = aPage('wwwd.caf.fr', ['Changement de situation professionnelle'], {
    fields: [
      aField(label, { kind: 'select', valueType: 'choice', text: chosen, options: [...kinds, chosen] }),
      aYesNo(question, answer),
    ],
    buttons: [aButton('Continuer', 'next')],
  });
  return assessed(page, '2026-11-24').problems.map(({ fieldLabel }) => fieldLabel);
}

test('no work any more, and still at work', () => {
  const questions = [
    'Travaillez-vous encore aujourd’hui, même à temps partiel ou à votre compte ?',
    'Exercez-vous actuellement une activité ?',
    'Êtes-vous toujours en emploi ?',
  ];
  for (const question of questions) expect(look(kinds[0] ?? '', question)).toEqual([question]);
  for (const chosen of [
    'Sans emploi',
    'Je ne travaille plus',
    'J’ai cessé toute activité',
    'Vous n’exercez plus d’activité',
  ])
    expect(look(chosen, questions[0] ?? '')).toEqual([questions[0]]);
});

test('one work of several, another time, somebody else, or a « Non »', () => {
  const question = 'Travaillez-vous encore aujourd’hui ?';
  expect(look(kinds[0] ?? '', question, 'Non')).toEqual([]);
  expect(look('Je réduis mon activité', question)).toEqual([]);
  expect(look('Je ne travaille plus chez cet employeur', question)).toEqual([]);
  expect(look('Je n’ai plus d’activité indépendante', question)).toEqual([]);
  expect(look('Sans emploi', question, 'Oui', 'Votre situation avant ce contrat')).toEqual([]);
  expect(look(kinds[0] ?? '', 'Avez-vous encore une activité bénévole ?')).toEqual([]);
  expect(look(kinds[0] ?? '', 'Avez-vous travaillé depuis avril ?')).toEqual([]);
});

test('money of another sort, under a « Non » about one', () => {
  const look = (label: string) => {
    const page = aPage('wwwd.caf.fr', ['Déclaration trimestrielle de ressources'], {
      fields: [aYesNo('Avez-vous reçu une pension alimentaire ?', 'Non'), anAmount(label, '38,20')],
      buttons: [aButton('Continuer', 'next')],
    });
    return assessed(page, '2026-11-24').problems.map(({ fieldLabel }) => fieldLabel);
  };
  expect(look('Revenus de placements des trois mois')).toEqual([]);
  expect(look('Pension alimentaire reçue')).toEqual(['Pension alimentaire reçue']);
});
