import { describe, expect, test } from 'vitest';
import { assess } from '../../../core/assess.ts';
import { emptyProgress } from '../../../core/assessment.ts';
import { guidesFor } from '../../../packs/index.ts';
import { recap, seen } from '../../support/named-recap.ts';

describe('the first day of what a recap says « Oui » to', () => {
  const wrong = (lines: string[]) =>
    seen(
      recap('candidat.francetravail.fr', 'Actualisation du mois de novembre 2026', [
        '# Ma situation',
        ...lines,
        'Je suis toujours à la recherche d’un emploi|Oui',
      ]),
      '2026-11-30',
    ).problems.map(([, label]) => label);
  const sick = 'J’ai été en arrêt maladie|Oui';

  test.each([
    ['Premier jour d’arrêt', [sick, 'Premier jour d’arrêt|Non renseigné', 'Dernier jour d’arrêt|24/11/2026']],
    ['Premier jour d’arrêt', [sick, 'Premier jour d’arrêt|–', 'Dernier jour d’arrêt|24/11/2026']],
    ['Date de début', [sick, 'Date de début|Non renseigné', 'Date de fin|Non renseigné']],
  ])('%s, left', (label, lines) => expect(wrong(lines)).toEqual([label]));

  test.each([
    [[sick, 'Premier jour d’arrêt|03/11/2026', 'Dernier jour d’arrêt|Non renseigné']],
    [[sick, 'Premier jour d’arrêt|–', 'Dernier jour d’arrêt|–']],
    [[sick, 'Date de l’accident|Non renseigné']],
    [['J’ai été en arrêt maladie|Non', 'Premier jour d’arrêt|Non renseigné']],
    [['Je suis toujours en formation|Oui', 'Date de début|Non renseigné']],
  ])('%j: nothing is missing', (lines) => expect(wrong(lines)).toEqual([]));
});

test('« J’ai suivi une formation », beside « Non », says no yes', () => {
  const lines = ['# Ma situation', 'J’ai suivi une formation|Non', 'J’ai été en arrêt maladie|Oui'];
  const page = recap('candidat.francetravail.fr', 'Actualisation du mois de novembre 2026', lines);
  const { shown } = assess(page, guidesFor(page.host), emptyProgress, '2026-11-30', 'Europe/Paris');
  expect(shown.map(({ label, value }) => [label, value])).toEqual([
    ['J’ai suivi une formation', { state: 'filled', text: 'Non' }],
    ['J’ai été en arrêt maladie', { state: 'filled', text: 'Oui' }],
  ]);
});
