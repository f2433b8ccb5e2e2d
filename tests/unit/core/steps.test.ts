/** What is said done of each step, by what the page itself counts. */
import { expect, test } from 'vitest';
import { assessed } from '../../support/assessed.ts';
import { aSelect } from '../../support/filled-in.ts';
import { aButton, aPage } from '../../support/page-model.ts';

/** The second of so many parts of the CAF's form for a change. */
const onPart = (index: number, total: number) => {
  const asks = aSelect('Quel changement souhaitez-vous déclarer ?', ['Déménagement', 'Séparation'], '');
  const page = aPage('wwwd.caf.fr', ['Déclarer un changement de situation', 'Votre changement'], {
    fields: [asks],
    blocks: ['Déclarer un changement de situation', asks.label],
    buttons: [aButton('Continuer', 'next')],
    step: { index, total, title: null },
  });
  return assessed(page, '2027-02-24').steps.map(({ id, state }) => [id, state]);
};

test('what is done before the form is counted by none of its parts', () => {
  for (const [index, total] of [
    [2, 3],
    [1, 2],
    [1, 4],
  ] as const)
    expect(onPart(index, total)).toEqual([
      ['open', 'look'],
      ['tell', 'look'],
      ['send', 'later'],
    ]);
});
