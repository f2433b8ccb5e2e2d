import { expect, test } from 'vitest';
import { stepFromText } from '../../../core/reading/step-text.ts';

test.each([
  ['Étape 2 sur 5 : Logement', false, { index: 2, total: 5, title: 'Logement' }],
  ['Étape 2 sur 5 · Logement ·', false, { index: 2, total: 5, title: 'Logement' }],
  ['Partie 2/4, ressources', false, { index: 2, total: 4, title: 'ressources' }],
  ['Étape 2/3 : Rattachement', false, { index: 2, total: 3, title: 'Rattachement' }],
  ['Step 2 of 5', false, { index: 2, total: 5, title: null }],
  ['Votre foyer (étape 1 sur 4)', false, { index: 1, total: 4, title: 'Votre foyer' }],
  ['Étape 1 : Motif', true, { index: 1, total: null, title: 'Motif' }],
  ['2/5', true, { index: 2, total: 5, title: null }],
  ['2/5', false, null],
  ['3e étape sur 5', false, { index: 3, total: 5, title: null }],
  ['Deuxième étape sur 4 : Revenus', false, { index: 2, total: 4, title: 'Revenus' }],
  ['2/3 Pièces justificatives', true, { index: 2, total: 3, title: 'Pièces justificatives' }],
  ['Vous êtes à l’étape 2 sur 5', false, { index: 2, total: 5, title: null }],
  ['Étape actuelle : 2 (sur 4)', false, { index: 2, total: 4, title: null }],
  ['Progression : 2/6', false, { index: 2, total: 6, title: null }],
  ['Étape 7 sur 3', false, null],
  ['Le 2 sur 5 personnes', false, null],
  ['Deux enfants sur trois', true, null],
])('%s', (text, isMark, step) => {
  expect(stepFromText(text, isMark)).toEqual(step);
});
