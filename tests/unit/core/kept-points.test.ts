/** What must not be lost at the re-reading: a point put off on a part before, and whose line each one is. */
import { expect, test } from 'vitest';
import { emptyProgress } from '../../../core/assessment.ts';
import { answer } from '../../../core/progress.ts';
import { see } from '../../support/declared-pages.ts';
import { aButton, aField, aPage } from '../../support/page-model.ts';
import { caf, tableOf } from '../../support/recap.ts';

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

test('a line of a table for everybody is told with the person whose row it is', () => {
  const rows = ['Léa EXEMPLE (vous)', 'Jean EXEMPLE (votre conjoint)'].flatMap((who) =>
    ['juillet 2026', 'août 2026', 'septembre 2026'].map((month) => [who, month, '412,30 €']),
  );
  const { review } = caf([], tableOf(['Personne', 'Mois', 'Montant net social'], rows));
  const persons = review.flatMap(({ sentence }) => sentence?.params.person ?? []);
  expect(new Set(persons)).toEqual(new Set(['Léa EXEMPLE (vous)', 'Jean EXEMPLE (votre conjoint)']));
});
