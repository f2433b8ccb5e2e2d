/** What must not be lost at the re-reading: a point put off on a part before, and whose line each one is. */
import { expect, test } from 'vitest';
import { emptyProgress } from '../../../core/assessment.ts';
import { answer } from '../../../core/progress.ts';
import { see } from '../../support/declared-pages.ts';
import { aButton, aField, anAmount, aPage } from '../../support/page-model.ts';
import { caf, tableOf } from '../../support/recap.ts';

const stillRight = 'caf/quarterly-declaration/still-right:page';

test('it stays in the list of the last part, and no other answer does', () => {
  const recap = aPage('wwwd.caf.fr', ['Déclaration trimestrielle de ressources', 'Récapitulatif'], {
    step: { index: 4, total: 4, title: 'Récapitulatif' },
    fields: [
      aField('Je certifie l’exactitude de ma déclaration', { kind: 'checkbox', valueType: 'consent' }),
    ],
    buttons: [aButton('Envoyer ma déclaration', 'submit-final')],
  });
  const idsAfter = (text: string) =>
    see(recap, '2026-11-24', answer(emptyProgress, stillRight, text)).findings.map(({ id }) => id);
  expect(idsAfter('no')).toContain(stillRight);
  expect(idsAfter('yes')).not.toContain(stillRight);
});

test('what she answered to one guide is no answer to another that asks the same', () => {
  const wages = (host: string, title: string) => {
    const page = aPage(host, [title], {
      fields: [anAmount('Montant net social, août 2026', '1 200', { initial: '' })],
      buttons: [aButton('Suivant', 'next')],
    });
    return see(page, '2026-11-24')
      .findings.filter(({ check }) => check === 'ask')
      .map(({ id }) => id);
  };
  const [ofCaf, ofMsa] = [
    wages('wwwd.caf.fr', 'Déclaration trimestrielle de ressources'),
    wages('mpn.msa.fr', 'Déclaration trimestrielle de ressources (RSA)'),
  ];
  expect(ofCaf.length).toBeGreaterThan(0);
  expect(ofMsa.length).toBeGreaterThan(0);
  expect(ofCaf.filter((id) => ofMsa.includes(id))).toEqual([]);
});

test('a line of a table for everybody is told with the person whose row it is', () => {
  const rows = ['Léa EXEMPLE (vous)', 'Jean EXEMPLE (votre conjoint)'].flatMap((who) =>
    ['juillet 2026', 'août 2026', 'septembre 2026'].map((month) => [who, month, '412,30 €']),
  );
  const { review } = caf([], tableOf(['Personne', 'Mois', 'Montant net social'], rows));
  const persons = review.flatMap(({ sentence }) => sentence?.params.person ?? []);
  expect(new Set(persons)).toEqual(new Set(['Léa EXEMPLE (vous)', 'Jean EXEMPLE (votre conjoint)']));
});
