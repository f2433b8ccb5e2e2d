/** A total in a part of its own, over what stands under a title for each employer, contract or child. */
import { describe } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { amounts, casesOf, rightly, wrongly } from '../../support/filled-in.ts';
import { anAmount } from '../../support/page-model.ts';

const hours = casesOf('hours');
const parts = (lines: string[], titles = ['Employeur 1 : Crèche', 'Employeur 2 : Mairie']): Field[] =>
  titles.flatMap((group, at) => amounts([lines[at] ?? ''], { group }));
const gross = parts(['Brut en euros : 612', 'Brut en euros : 289']);
const inAll = (label: string, text: string, group: string | null = 'Ensemble du mois') =>
  anAmount(label, text, { group });

describe('a total of other than its parts', () => {
  wrongly([
    ['Total des salaires bruts', [...gross, inAll('Total des salaires bruts', '921')]],
    ['Total brut du mois', [...gross, inAll('Total brut du mois', '921', 'Récapitulatif du mois')]],
    ['Total des salaires', [...gross, inAll('Total des salaires', '921', null)]],
    ['Somme des salaires bruts déclarés', [...gross, inAll('Somme des salaires bruts déclarés', '1 901')]],
    ['Salaire brut au total', [...gross, inAll('Salaire brut au total', '921')]],
    [
      'Rémunération brute totale',
      [
        ...parts(['Rémunération brute : 612', 'Rémunération brute : 289']),
        inAll('Rémunération brute totale', '921'),
      ],
    ],
    [
      'Total des salaires bruts',
      [
        ...gross.flatMap((line) => [line, anAmount('dont primes', '40', { group: line.group })]),
        inAll('Total des salaires bruts', '951'),
      ],
    ],
    [
      'Heures travaillées au total',
      [
        hours('Heures travaillées', '48', { group: 'Mission 1' }),
        hours('Heures travaillées', '22', { group: 'Mission 2' }),
        hours('Heures travaillées au total', '80', { group: 'Total pour le mois' }),
      ],
    ],
    // The title of the last part stands over the total too.
    [
      'Total des salaires bruts',
      [...gross, inAll('Total des salaires bruts', '921', 'Employeur 2 : Mairie')],
    ],
  ]);
});

describe('a total of its parts, or of something else', () => {
  rightly([
    ['of all', [...gross, inAll('Total des salaires bruts', '901')]],
    ['of one', [...gross, inAll('Total des salaires bruts', '289')]],
    ['net', [...gross, inAll('Total des salaires nets', '710')]],
    ['of another sort', [...gross, inAll('Total des indemnités', '310')]],
    ['since January', [...gross, inAll('Total des salaires bruts depuis janvier', '4 210')]],
    ['under that title', [...gross, inAll('Total des salaires bruts', '4 210', 'Cumul depuis janvier')]],
    [
      'with a bonus told in a part of its own',
      [
        ...gross,
        anAmount('Prime exceptionnelle', '50', { group: 'Prime' }),
        inAll('Total des salaires bruts', '951'),
      ],
    ],
    [
      'of a paper',
      [...gross, inAll('Total des salaires bruts', '350', 'Attestation de la mairie pour le mois')],
    ],
    ['of each part', gross.flatMap((line) => [line, anAmount('Total brut', '700', { group: line.group })])],
    [
      'of parts of one sort of money each',
      [
        ...parts(['Brut en euros : 612', 'Brut en euros : 289'], ['Salaires', 'Indemnités de chômage']),
        inAll('Total des salaires bruts', '650'),
      ],
    ],
    [
      'of gross or of net',
      [
        ...gross.flatMap((line) => [line, anAmount('Net en euros', '200', { group: line.group })]),
        inAll('Total des salaires', '400'),
      ],
    ],
  ]);
});
