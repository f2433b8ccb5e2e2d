import { expect, test } from 'vitest';
import { ft, told } from '../../support/recap.ts';

const looking = 'Êtes-vous toujours à la recherche d’un emploi ?';
const staying = 'Souhaitez-vous rester inscrite à France Travail ?';
const seen = (...lines: string[]) => {
  const page = ft(['Avez-vous travaillé ? Non', ...lines]);
  return { problems: told(page).problems.map(([, label]) => label), verdict: page.verdict };
};

test('of two questions shown again, the one that takes her off the list is told', () => {
  expect(seen(`${looking} Non`, `${staying} Oui`)).toEqual({ problems: [looking], verdict: 'attention' });
  expect(seen(`${looking} Oui`, `${staying} Non`)).toEqual({ problems: [staying], verdict: 'attention' });
  expect(seen(`${looking} Oui`, `${staying} Oui`)).toEqual({ problems: [], verdict: 'complete' });
});

test('the same question shown with two answers is not known, and not called complete', () => {
  expect(seen(`${looking} Oui`, `${looking} Non`)).toEqual({ problems: [], verdict: 'incomplete-view' });
});
