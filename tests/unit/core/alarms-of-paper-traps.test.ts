/** Right pages on which something was said to be wrong, each beside the one on which it is. */
import { expect, test } from 'vitest';
import { wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const france = {
  host: 'candidat.francetravail.fr',
  title: 'Actualisation de novembre 2026',
  today: '2026-11-29',
};

test('a last question turned around: « Non » keeps her on the list, « Oui » does not', () => {
  const look = (asks: string, answer: 'Oui' | 'Non') =>
    wrongIn([aYesNo('Avez-vous travaillé en novembre ?', 'Non'), aYesNo(asks, answer)], france);
  for (const asks of [
    'Mettez-vous fin à votre recherche d’emploi ?',
    'Interrompez-vous votre recherche d’emploi ?',
  ]) {
    expect(look(asks, 'Non')).toEqual([]);
    expect(look(asks, 'Oui')).toEqual([asks]);
  }
  const stays = 'Êtes-vous toujours à la recherche d’un emploi, votre formation étant terminée ?';
  expect(look(stays, 'Oui')).toEqual([]);
  expect(look(stays, 'Non')).toEqual([stays]);
});

test('« Autre ressource (facultatif) » beside amounts: left empty, it says that there was none', () => {
  const months = ['Juillet 2026', 'Août 2026', 'Septembre 2026'];
  const look = (optional: boolean) =>
    wrongIn(
      months.flatMap((group, at) => [
        anAmount('Montant net social', '402,14', { group }),
        anAmount('Autre ressource', at === 2 ? '' : '0', { group, ...(optional ? { optional: true } : {}) }),
      ]),
      { host: 'wwwd.caf.fr', title: 'Déclaration trimestrielle de ressources' },
    );
  expect(look(true)).toEqual([]);
  expect(look(false)).not.toEqual([]);
});

test('an amount equal to another month’s total of several payslips is copied from no payslip', () => {
  const look = (name: string) =>
    wrongIn([anAmount('Salaires – Juillet 2026', '231,10'), anAmount('Salaires – Août 2026', '231,10')], {
      host: 'wwwd.caf.fr',
      title: 'Déclaration trimestrielle de ressources',
      says: [`${name} transmis pour juillet : 843,50 €`, `${name} transmis pour août : 231,10 €`],
    });
  expect(look('Salaire')).toEqual(['Salaires – Juillet 2026']);
  expect(look('Total des salaires')).toEqual([]);
});

test('« Autre montant à ajouter (facultatif) » says nothing of a month whose pay is known; alone, it leaves the month unsaid', () => {
  const group = 'Ressources de septembre 2026';
  const more = (of: string) => anAmount('Autre montant à ajouter', '', { group: of, optional: true });
  const look = (fields: ReturnType<typeof more>[]) =>
    wrongIn(fields, { host: 'wwwd.caf.fr', title: 'Déclaration trimestrielle de ressources' });
  const paid = anAmount('Salaire, La Halle Verte', '874,22', { group });
  expect(look([paid, more(group)])).toEqual([]);
  expect(look([paid, more('Ressources d’août 2026')])).toEqual(['Autre montant à ajouter']);
});

test('circles under « cette question est facultative »', () => {
  const asks = 'Allocations familiales';
  const look = (...says: string[]) =>
    wrongIn(
      [aField(asks, { kind: 'radio', options: ['Partage par moitié', 'Un seul bénéficiaire'], text: '' })],
      {
        host: 'wwwd.caf.fr',
        title: 'Déclarer un changement',
        says: [asks, ...says],
      },
    );
  expect(look()).toEqual([asks]);
  expect(look('Sans second enfant, cette question est facultative.')).toEqual([]);
});

test('a month of somebody left empty stays unsaid, though the page calls each case facultative', () => {
  const group = 'Ressources de Paul, votre conjoint';
  const look = (july: string) =>
    wrongIn(
      [
        ['juillet', july],
        ['août', '402,14'],
        ['septembre', '398,10'],
      ].map(([month, text]) =>
        anAmount(`Montant net social, ${month} 2026`, text ?? '', { group, optional: true }),
      ),
      { host: 'wwwd.caf.fr', title: 'Déclaration trimestrielle de ressources' },
    );
  expect(look('')).toEqual(['Montant net social, juillet 2026']);
  expect(look('0')).toEqual([]);
});
