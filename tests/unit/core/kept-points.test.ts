/** « Ce point reste à voir »: a guide's question, on the parts after the one that asks it. */
import { expect, test } from 'vitest';
import { emptyProgress } from '../../../core/assessment.ts';
import { answer } from '../../../core/progress.ts';
import { see } from '../../support/declared-pages.ts';
import { aButton, aField, aPage } from '../../support/page-model.ts';

test('it stays in the list of the last part, and no other answer does', () => {
  const recap = aPage('wwwd.caf.fr', ['Déclaration trimestrielle de ressources', 'Récapitulatif'], {
    step: { index: 4, total: 4, title: 'Récapitulatif' },
    fields: [
      aField('Je certifie l’exactitude de ma déclaration', { kind: 'checkbox', valueType: 'consent' }),
    ],
    buttons: [aButton('Envoyer ma déclaration', 'submit-final')],
  });
  const idsAfter = (text: string) =>
    see(recap, '2026-11-24', answer(emptyProgress, 'still-right:page', text)).findings.map(({ id }) => id);
  expect(idsAfter('no')).toContain('still-right:page');
  expect(idsAfter('yes')).not.toContain('still-right:page');
});
