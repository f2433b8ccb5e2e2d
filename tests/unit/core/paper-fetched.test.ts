import { expect, test } from 'vitest';
import type { PageModel } from '../../../core/page-model.ts';
import { caf, see } from '../../support/declared-pages.ts';
import { aButton, aPage } from '../../support/page-model.ts';

const at = (given: Partial<PageModel>) =>
  see(
    aPage(caf, ['Mes attestations', 'Choisir la période'], {
      buttons: [aButton('Télécharger l’attestation', 'download')],
      ...given,
    }),
    '2026-11-24',
  );

test.each([
  [[], 'period'],
  [['Votre attestation est disponible.'], 'get'],
  [['Votre attestation est disponible. Vous pouvez l’ouvrir.'], 'get'],
  [['Votre attestation n’est pas disponible.'], 'period'],
  [['Un e-mail part dès que votre attestation est disponible.'], 'period'],
])('a paper is there where the page says so in whole words: %j', (alerts, stepId) => {
  const { place } = at({ alerts });
  expect(place).toMatchObject({ procedure: 'fetch-attestation', stepId });
});
