/** « Parent isolé », « vivez-vous seule », on a page that tells a couple in its own words. */
import { expect, test } from 'vitest';
import { taxReturn, wrongIn } from '../../support/filled-in.ts';
import { aField, aYesNo } from '../../support/page-model.ts';

/** The rows of a definition list, over the cases. */
const known = (...rows: [name: string, told: string][]) => ({
  says: rows.flat(),
  answers: rows.map((_row, at) => ({ block: 2 * at + 2, from: 0, name: 2 * at + 1, column: null })),
});
const box =
  'Case T, parent isolé : au 31 décembre 2026 vous viviez seul(e) avec vos enfants, sans conjoint, partenaire de Pacs ni concubin';
const ticked = (label: string) => aField(label, { kind: 'checkbox', text: label });
const caf = { host: 'wwwd.caf.fr', title: 'Déclaration trimestrielle de ressources', today: '2026-11-12' };
const c2s = { host: 'assure.ameli.fr', title: 'Complémentaire santé solidaire', today: '2027-04-14' };
const msa = { ...caf, host: 'monespaceprive.msa.fr' };

test('bound by a Pacs, in a list of what is known; the box names the Pacs itself', () => {
  const look = (told: string) =>
    wrongIn([ticked(box)], { ...taxReturn, ...known(['Situation au 31 décembre 2026', told]) });
  expect(look('Pacsés depuis le 6 juin 2015, imposition commune, même logement toute l’année')).toEqual([
    box,
  ]);
  expect(look('Liés par un Pacs depuis 2015, imposition commune')).toEqual([box]);
  expect(look('En concubinage depuis le 6 juin 2015')).toEqual([box]);
  expect(look('Pacsés depuis le 6 juin 2026, imposition commune')).toEqual([]);
  expect(look('Pacs rompu le 6 juin 2015')).toEqual([]);
  expect(look('Séparée depuis le 6 juin 2015')).toEqual([]);
});

test('a second declarant has a name', () => {
  const look = (second: string, ...more: [string, string][]) =>
    wrongIn([ticked(box)], {
      ...taxReturn,
      ...known(['Déclarant 1', 'Claire Vasseur, née le 02/09/1985'], ['Déclarant 2', second], ...more),
    });
  expect(look('Julien Pons, né le 19/11/1983')).toEqual([box]);
  expect(look('M. PONS Julien')).toEqual([box]);
  expect(look('Néant')).toEqual([]);
  expect(look('Aucun déclarant')).toEqual([]);
  expect(look('Julien Pons, décédé le 03/04/2025')).toEqual([]);
  expect(look('Julien Pons, né le 19/11/1983', ['Mariage', '12 juin 2026'])).toEqual([]);
  expect(look('Julien Pons, né le 19/11/1983', ['Date de la séparation', '12 juin 2025'])).toEqual([]);
});

test('a couple told in a sentence', () => {
  const look = (line: string, given = taxReturn) => wrongIn([ticked(box)], { ...given, says: [line] });
  expect(look('Vous êtes pacsés depuis 2015 et vous vivez ensemble.')).toEqual([box]);
  expect(look('Claire Vasseur et Julien Pons, liés par un Pacs depuis le 6 juin 2015.')).toEqual([box]);
  expect(look('Vous vivez en concubinage avec Julien Pons depuis 2018.')).toEqual([box]);
  expect(look('Foyer de Claire Vasseur et Julien Pons, pacsés, soumis à imposition commune')).toEqual([box]);
  expect(look('Déclarant 2 : Julien Pons')).toEqual([box]);
  expect(look('Si vous vivez en concubinage, ne cochez pas la case T.')).toEqual([]);
  expect(look('Vous viviez en concubinage avec Julien Pons jusqu’en 2024.')).toEqual([]);
  expect(look('Les parents pacsés depuis 2015 sont soumis à une imposition commune.')).toEqual([]);
  expect(look('Déclarant 2 : Salaires')).toEqual([]);
});

test('« Vivez-vous seul(e) ? Oui », of one whom the site knows in a couple', () => {
  const asks = 'Vivez-vous seul(e) ?';
  const look = (row: [string, string], said: 'Oui' | 'Non' = 'Oui', given = caf) =>
    wrongIn([aYesNo(asks, said)], { ...given, ...known(row) });
  expect(look(['Situation familiale', 'En couple (concubinage) depuis le 03/04/2019'])).toEqual([asks]);
  expect(look(['Situation familiale', 'Vie maritale depuis le 03/04/2019'], 'Oui', msa)).toEqual([asks]);
  expect(look(['Situation familiale connue', 'Pacsée, vivant en couple'], 'Oui', c2s)).toEqual([asks]);
  expect(look(['Conjoint', 'Samuel Texier, né le 27/02/1986'], 'Oui', c2s)).toEqual([asks]);
  expect(look(['Situation familiale', 'Vie maritale depuis le 03/04/2019'], 'Non')).toEqual([]);
  expect(look(['Situation familiale', 'Célibataire'])).toEqual([]);
  expect(look(['Situation familiale', 'En couple jusqu’au 03/04/2019'])).toEqual([]);
  expect(look(['Ancien conjoint', 'Samuel Texier, né le 27/02/1986'], 'Oui', c2s)).toEqual([]);
  expect(look(['Conjoint', 'Aucun'], 'Oui', c2s)).toEqual([]);
});

test('« Je vis seule » or « parent isolé », and a partner among the people listed', () => {
  const look = (asks: string, line: string, said: 'Oui' | 'Non' = 'Oui') =>
    wrongIn([aYesNo(asks, said)], {
      ...c2s,
      says: ['Les personnes de votre foyer', 'Marie Texier (vous)', line, 'Noa Texier, enfant'],
    });
  expect(look('Êtes-vous parent isolé ?', 'Samuel Texier, conjoint')).toEqual(['Êtes-vous parent isolé ?']);
  const alone = 'Élevez-vous seul(e) vos enfants ?';
  expect(look(alone, 'Samuel Texier (votre conjoint)')).toEqual([alone]);
  expect(look(alone, 'Samuel Texier – concubin, né le 27/02/1986')).toEqual([alone]);
  expect(look(alone, 'Samuel Texier (votre conjoint)', 'Non')).toEqual([]);
  expect(look(alone, 'Samuel Texier, enfant')).toEqual([]);
  expect(look(alone, 'Samuel Texier, ancien conjoint')).toEqual([]);
  expect(look(alone, 'Samuel Texier, conjoint, a quitté le foyer le 12/03/2027')).toEqual([]);
});

test('« Vivez-vous en couple ? Non », of one whom the site knows in a couple', () => {
  const asks = 'Vivez-vous en couple ?';
  const look = (row: [string, string], said: 'Oui' | 'Non' = 'Non', ...more: ReturnType<typeof aYesNo>[]) =>
    wrongIn([aYesNo(asks, said), ...more], { ...caf, ...known(row) });
  expect(look(['Situation familiale', 'En concubinage depuis le 03/04/2019'])).toEqual([asks]);
  expect(look(['Situation familiale', 'En concubinage depuis le 03/04/2019'], 'Oui')).toEqual([]);
  expect(look(['Situation familiale', 'Célibataire'])).toEqual([]);
  const changed = aYesNo('Votre situation familiale a-t-elle changé ?', 'Oui');
  expect(look(['Situation familiale', 'En concubinage depuis le 03/04/2019'], 'Non', changed)).toEqual([]);
});
