import { expect, test } from 'vitest';
import { assess } from '../../../core/assess.ts';
import { emptyProgress } from '../../../core/assessment.ts';
import type { PageModel } from '../../../core/page-model.ts';
import { rememberThisTime } from '../../../entrypoints/sidepanel/this-time.ts';
import { guidesFor } from '../../../packs/index.ts';
import { anAmount, aPage, aYesNo } from '../../support/page-model.ts';

const host = 'candidat.francetravail.fr';
const see = (page: PageModel) => assess(page, guidesFor(host), emptyProgress, '2026-11-29', 'Europe/Paris');
const declared = aPage(host, ['Actualisation du mois de novembre 2026'], {
  fields: [
    aYesNo('Avez-vous été en arrêt maladie ?', 'Oui'),
    anAmount('Montant total de vos salaires bruts', '777'),
  ],
});

test('of one tab, what one person doubted, wrote and must send is not known to whoever signs in after her', () => {
  const memory = rememberThisTime();
  memory.see(1, see(declared), emptyProgress);
  memory.see(2, see(declared), emptyProgress);
  expect(memory.of(1)?.papers?.papers).toMatchObject({ 'paper-sick': true });
  expect(Object.keys(memory.of(1)?.answered?.written ?? {})).toHaveLength(1);
  memory.see(1, see(aPage(host, ['Connexion'], { stopped: 'sign-in' })), emptyProgress);
  expect(memory.of(1)).toBeNull();
  expect(memory.of(2)).not.toBeNull();
});
