/** Names of cases that a site writes in capitals throughout. */
import { expect, test } from 'vitest';
import { withSmallLetters } from '../../../core/check/small-letters.ts';
import { packOf } from '../../../packs/index.ts';
import { wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aPage } from '../../support/page-model.ts';

const spoken = (name: string, blocks: string[]) => {
  const page = aPage('www.mairie-exemple.fr', ['Demande'], {
    blocks: [...blocks, name],
    fields: [aField(name)],
  });
  const read = withSmallLetters(page, packOf('wwwd.caf.fr')?.procedures ?? []);
  return [read.fields[0]?.label, read.blocks.at(-1)];
};

test.each([
  ['SALAIRE DE RÉGIS EN AOÛT 2026', ['Le salaire de Régis Durand'], 'Salaire de Régis en août 2026'],
  // « Salaire », which opens a sentence, is no name.
  [
    'SALAIRE VERSÉ PAR LA CAF',
    ['Salaire : celui de la fiche. Votre CAF le demande.'],
    'Salaire versé par la CAF',
  ],
  // Nobody told who Zoubida is: her name must not leave as a word.
  ['SALAIRE DE ZOUBIDA', ['Le salaire'], 'Salaire de ZOUBIDA'],
  ['TRAITEMENTS DE NORA (1AJ)', ['Nora Exemple, née le 2 mai 1980'], 'Traitements de Nora (1AJ)'],
])('« %s », as the sentences of its page would write it', (name, blocks, wanted) => {
  expect(spoken(name, blocks)).toEqual([wanted, wanted]);
});

test.each([['RÉGIS DURAND'], ['IBAN'], ['Salaire NET'], ['N° SIRET']])('« %s » stays as it is', (name) => {
  expect(spoken(name, ['Les salaires de Régis'])).toEqual([name, name]);
});

test('a pay of somebody who had left by then, in capitals', () => {
  const look = (august: string) =>
    wrongIn(
      [
        anAmount('SALAIRE DE SONIA EN JUILLET 2026', '934,70'),
        anAmount('SALAIRE DE SONIA EN AOÛT 2026', august),
        anAmount('SALAIRE DE SONIA EN SEPTEMBRE 2026', '0'),
      ],
      {
        host: 'wwwd.caf.fr',
        title: 'Déclaration trimestrielle de ressources',
        today: '2026-11-12',
        says: ['Sonia Belkacem, votre fille, 22 ans a quitté votre foyer le 31 juillet 2026.'],
      },
    );
  expect(look('948,25')).toEqual(['Salaire de Sonia en août 2026']);
  expect(look('0')).toEqual([]);
});
