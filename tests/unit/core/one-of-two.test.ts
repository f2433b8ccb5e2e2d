/** Two accounts, references, addresses, lines or firms, each told with what it is; the one that is not asked for. */
import { describe, expect, test } from 'vitest';
import type { PageModel } from '../../../core/page-model.ts';
import { amounts, aRadio, taxReturn, wrongIn } from '../../support/filled-in.ts';
import { aField } from '../../support/page-model.ts';

const caf = { host: 'wwwd.caf.fr', title: 'Déclarer un changement', today: '2027-06-14' };
const written = (label: string, text: string, given: Parameters<typeof aField>[1] = {}) =>
  aField(label, { text, ...given });
/** Rows of a name and a text, each a line of its own. */
const rows = (pairs: [string, string][]): Partial<PageModel> => ({
  blocks: ['Titre', ...pairs.flat()],
  answers: pairs.map((_, at) => ({ block: 2 * at + 2, from: 0, name: 2 * at + 1, column: null })),
});

describe('a number beside which the page tells what it is', () => {
  const [old, own] = ['FR53 2004 1010 1303 0348 2190 074', 'FR24 1027 8022 1400 0020 4570 186'];
  test.each([
    `Le compte ${old}, clôturé le 04/06/2027, n’est plus utilisable. Votre banque a ouvert à votre nom le ${own}.`,
    `${old} : supprimé à votre demande ; ${own} : ajouté le 10/06/2027.`,
    `Ancien compte : ${old} ; nouveau compte : ${own}`,
    `Vous étiez payée sur le ${old} jusqu’au 31/05/2027, et depuis sur le ${own}.`,
  ])('« %s »', (says) => {
    const look = (iban: string, label = 'IBAN du compte') =>
      wrongIn([written(label, iban)], { ...caf, says: [says] });
    expect(look(old)).toEqual(['IBAN du compte']);
    expect(look(own)).toEqual([]);
    expect(look(old, 'IBAN de l’ancien compte')).toEqual([]);
  });

  test.each([
    ['Référence de l’avis 2027', '26 87 0418263 52', ['Référence de l’avis 2027']],
    ['Référence de l’avis 2027', '27 87 0552914 08', []],
    ['Référence de l’avis 2026', '26 87 0418263 52', []],
    // Neither is told of the case.
    ['Référence', '26 87 0418263 52', []],
    ['Référence de l’avis 2027', '27 87 0552914 99', []],
  ])('« %s », %s', (label, text, found) => {
    const given = rows([
      ['Avis d’impôt 2027', '27 87 0552914 08'],
      ['Avis d’impôt 2026', '26 87 0418263 52'],
    ]);
    expect(wrongIn([written(label, text)], { ...taxReturn, ...given })).toEqual(found);
  });

  test('each in the name of another', () => {
    const given = rows([
      ['Hugo Marchal', 'Plâtrerie, dossier 812 463 073'],
      ['Léa Fontaine', 'Couture, dossier 903 518 249'],
    ]);
    const look = (label: string, text: string) => wrongIn([written(label, text)], { ...caf, ...given });
    expect(look('Dossier de Hugo Marchal', '903 518 249')).toEqual(['Dossier de Hugo Marchal']);
    expect(look('Dossier de Hugo Marchal', '812463073')).toEqual([]);
    expect(look('Dossier', '903 518 249')).toEqual([]);
  });
});

test('a table of numbers, each with its state', () => {
  const given = {
    blocks: ['Titre', 'Demande', 'État', 'FT-0048213', 'Close', 'FT-0051907', 'Ouverte'],
    answers: [
      { block: 4, from: 0, name: 3, column: 2 },
      { block: 6, from: 0, name: 5, column: 2 },
    ],
  };
  const look = (text: string) => wrongIn([written('Numéro de la demande', text)], { ...caf, ...given });
  expect(look('FT-0048213')).toEqual(['Numéro de la demande']);
  expect(look('FT-0051907')).toEqual([]);
});

test('left before the day that is asked about', () => {
  const [old, own] = ['22 rue Jean Jaurès, 54000 Nancy', '9 allée des Tilleuls, 57000 Metz'];
  const says = [
    `Déménagement du 03/11/2026 : vous avez quitté le ${old}, pour le ${own}, où vous vivez depuis.`,
  ];
  const look = (text: string, label: string) =>
    wrongIn([aRadio(label, [old, own], text, { valueType: 'choice' })], { ...taxReturn, says });
  const label = 'Où habitiez-vous au 1er janvier 2027 ?';
  expect(look(old, label)).toEqual([label]);
  expect(look(own, label)).toEqual([]);
  expect(look(old, 'Où habitiez-vous au 1er janvier 2026 ?')).toEqual([]);
});

describe('an address', () => {
  const says = [
    'Vous avez habité au 8 rue des Tanneurs à Limoges jusqu’au 14/02/2027 et vivez au 27 avenue de la Gare à Brive depuis le 15/02/2027.',
  ];
  const [old, own] = ['8 rue des Tanneurs, 87000 Limoges', '27 avenue de la Gare, 19100 Brive'];
  test.each([
    ['Votre adresse au 1er janvier 2027', own, true],
    ['Votre adresse au 1er janvier 2027', old, false],
    ['Votre adresse actuelle', old, true],
    ['Votre adresse actuelle', own, false],
    ['Adresse que vous avez quittée', old, false],
  ])('« %s » %s', (label, text, isWrong) => {
    const field = aRadio(label, [old, own], text, { valueType: 'choice' });
    expect(wrongIn([field], { ...taxReturn, says })).toEqual(isWrong ? [label] : []);
  });
});

describe('an amount told of another line', () => {
  const [forHelp, others] = [
    '7UD Organismes d’aide aux personnes en difficulté',
    '7UF Organismes d’intérêt général',
  ];
  test.each(['Reçu des Restos du Cœur, organisme d’aide aux personnes en difficulté : 90 €.'])(
    '« %s »',
    (says) => {
      const look = (...lines: string[]) => wrongIn(amounts(lines), { ...taxReturn, says: [says] });
      expect(look(`${forHelp} : 0`, `${others} : 90`)).toEqual([others]);
      expect(look(`${forHelp} : 90`, `${others} : 0`)).toEqual([]);
      expect(look(`${forHelp} : 90`, `${others} : 90`)).toEqual([]);
      expect(look(forHelp, `${others} : 60`)).toEqual([]);
    },
  );
});

test('an amount told of one of two, by name', () => {
  const [hers, his] = ['1AP Chômage de Myriam (déclarant 1)', '1BP Chômage d’Alain (déclarant 2)'];
  const says = ['Attestation reçue : allocations de chômage d’Alain Coste, 7 310 €.'];
  const look = (...lines: string[]) => wrongIn(amounts(lines), { ...taxReturn, says });
  expect(look(`${hers} : 7310`, `${his} : 0`)).toEqual([hers]);
  expect(look(`${hers} : 0`, `${his} : 7310`)).toEqual([]);
});

test('the firm where one worked, for the agency that pays', () => {
  const given = rows([
    ['Agence d’emploi, qui vous paie', 'Sillage Intérim'],
    ['Entreprise où vous avez travaillé', 'Conserveries Le Gall'],
  ]);
  const work = {
    ...given,
    host: 'candidat.francetravail.fr',
    title: 'Mon actualisation',
    today: '2027-07-05',
  };
  const look = (label: string, text: string) => wrongIn([written(label, text)], work);
  expect(look('Nom de l’employeur', 'Conserveries Le Gall')).toEqual(['Nom de l’employeur']);
  expect(look('Nom de l’employeur', 'Sillage Intérim')).toEqual([]);
  expect(look('Entreprise utilisatrice', 'Conserveries Le Gall')).toEqual([]);
});
