/** Of two people, a month is two: what is told of it says whose it is. */
import { expect, test } from 'vitest';
import { assessed } from '../../support/assessed.ts';
import { aButton, anAmount, aPage } from '../../support/page-model.ts';

test('« juillet 2026 », under « Ressources de votre conjoint »', () => {
  const months = ['juillet 2026', 'août 2026', 'septembre 2026'];
  const pay = (outerGroup: string, text: string) =>
    months.map((group) => anAmount('Salaire net social', text, { group, outerGroup }));
  const partner = 'Ressources de votre conjoint — Youssef';
  const page = aPage('wwwd.caf.fr', ['Déclarer mes ressources trimestrielles'], {
    fields: [...pay('Vos ressources — Amina', '1 054,61'), ...pay(partner, '')],
    buttons: [aButton('Poursuivre', 'next')],
  });
  expect(assessed(page, '2026-11-24').problems.map(({ group }) => group)).toEqual(
    months.map((month) => `${partner} – ${month}`),
  );
});

test('a month that stands under nobody is named as it is', () => {
  const pay = ['juillet 2026', 'août 2026', 'septembre 2026'].map((group, at) =>
    anAmount('Salaire net social', at === 0 ? '' : '1 054,61', { group }),
  );
  const page = aPage('wwwd.caf.fr', ['Déclarer mes ressources trimestrielles'], {
    fields: pay,
    buttons: [aButton('Poursuivre', 'next')],
  });
  expect(assessed(page, '2026-11-24').problems.map(({ group }) => group)).toEqual(['juillet 2026']);
});
