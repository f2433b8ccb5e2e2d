/** What the page says is wanted, hers or another's: a paper, a number, an address, a line; and the other one chosen or written. */
import { describe, expect, test } from 'vitest';
import type { PageModel } from '../../../core/page-model.ts';
import { aFile, aRadio, aSelect, taxReturn, wrongIn } from '../../support/filled-in.ts';
import { aField, aYesNo } from '../../support/page-model.ts';

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

const attestations = { host: 'wwwd.caf.fr', title: 'Mes attestations', today: '2027-03-16' };
const papers = ['Attestation de paiements', 'Attestation de quotient familial', 'Relevé annuel'];
const asks = 'De quelle attestation avez-vous besoin ?';
const [paid, quotient, yearly] = papers as [string, string, string];
const fetching = (chosen: string, ...says: string[]) =>
  wrongIn([aRadio(asks, papers, chosen, { valueType: 'choice' })], { ...attestations, says });

describe('the paper that is wanted', () => {
  test.each([
    '« Mairie de Fougères : il leur faut mon attestation de quotient familial, celle de mars 2027. »',
    'Ville de Quimper : « merci de nous fournir votre attestation de quotient familial. Aucune autre ne sera acceptée. »',
    'La cantine veut mon attestation de quotient familial, pas une attestation de paiements.',
    'Bonjour, il nous manque encore votre attestation de quotient familial.',
    'Le centre de loisirs n’accepte que l’attestation de quotient familial.',
    'Votre attestation de quotient familial nous est nécessaire.',
    'Attestation demandée : attestation de quotient familial',
    'La directrice de la crèche a besoin de l’attestation de quotient familial de mars.',
    'Ma mairie réclame un justificatif, c’est-à-dire l’attestation de quotient familial.',
    'Attestation de quotient familial : à fournir avant le 05/04/2027',
    'Madame, pourriez-vous m’adresser l’attestation de quotient familial de mars ?',
    'Apporter jeudi : attestation de quotient familial, carnet de vaccination.',
  ])('%s', (says) => {
    expect(fetching(paid, says)).toEqual([asks]);
    expect(fetching(yearly, says)).toEqual([asks]);
    expect(fetching(quotient, says)).toEqual([]);
  });

  test.each([
    'Les mairies demandent souvent l’attestation de quotient familial.',
    'Si votre mairie demande une attestation de quotient familial, choisissez-la ici.',
    'La mairie ne demande pas d’attestation de quotient familial.',
    'Nous avons bien reçu l’attestation de quotient familial que la mairie demande.',
    'Votre bailleur vous demande une attestation de quotient familial ?',
    'L’attestation de quotient familial donne le chiffre qui sert aux tarifs.',
    'Attestation de quotient familial : reçue le 02/03/2027',
    'Cette demande ne concerne que vous : votre attestation de quotient familial a déjà été reçue.',
  ])('%s: of nobody', (says) => {
    expect(fetching(paid, says)).toEqual([]);
  });

  test('each wants another: the one for whom it is', () => {
    const says = [
      'La mairie veut une attestation de quotient familial.',
      'Foncia veut une attestation de paiements.',
    ];
    const both = (chosen: string, to: string) =>
      wrongIn(
        [
          aRadio(asks, papers, chosen, { valueType: 'choice' }),
          aSelect('Destinataire', ['Mairie de Fougères', 'Foncia'], to),
        ],
        { ...attestations, says },
      );
    expect(both(paid, 'Mairie de Fougères')).toEqual([asks]);
    expect(both(paid, 'Foncia')).toEqual([]);
    expect(fetching(paid, ...says)).toEqual([]);
  });
});

test('of whom, and of which month', () => {
  const people = ['Claire AUBERT', 'Lucas AUBERT', 'Emma AUBERT'];
  const months = ['Décembre 2026', 'Janvier 2027'];
  const says = [
    'Pour le voyage de Lucas, le collège demande l’attestation de quotient familial de janvier 2027.',
  ];
  const given = (label: string, options: string[], text: string) =>
    wrongIn([aRadio(label, options, text, { valueType: 'choice' })], { ...attestations, says });
  expect(given('Personne concernée', people, 'Emma AUBERT')).toEqual(['Personne concernée']);
  expect(given('Personne concernée', people, 'Lucas AUBERT')).toEqual([]);
  expect(given('Mois', months, 'Décembre 2026')).toEqual(['Mois']);
  expect(given('Mois', months, 'Janvier 2027')).toEqual([]);
});

test('in a table, or right under its title', () => {
  const says = ['Demandeur', 'Ce qu’il lui faut', 'Centre de loisirs de Bron', quotient];
  const answers = [{ block: 4, from: 0, name: 3, column: 2 }];
  const chosen = (text: string) =>
    wrongIn([aRadio(asks, papers, text, { valueType: 'choice' })], { ...attestations, says, answers });
  expect(chosen(paid)).toEqual([asks]);
  expect(chosen(quotient)).toEqual([]);
  const under = 'Attestation de quotient familial de la ville, pour la rentrée.';
  expect(fetching(paid, 'Pièce demandée', under)).toEqual([asks]);
  expect(fetching(paid, 'Votre demande de carte', under)).toEqual([]);
});

test('a table of what was received, answers named by their question', () => {
  const says = ['Pièce', 'Reçue ?', quotient, 'Non, à envoyer', paid, 'Oui, le 03/03/2027'];
  const answers = [
    { block: 4, from: 0, name: 3, column: 2 },
    { block: 6, from: 0, name: 5, column: 2 },
  ];
  const chosen = (text: string) =>
    wrongIn([aRadio(asks, papers, text, { valueType: 'choice' })], { ...attestations, says, answers });
  expect(chosen(paid)).toEqual([asks]);
  expect(chosen(quotient)).toEqual([]);
  const short = (text: string) =>
    wrongIn([aSelect('Attestation souhaitée', ['Paiement', 'Droits', 'Inscription'], text)], {
      ...attestations,
      says: ['Le bailleur veut l’attestation de paiement.'],
    });
  expect(short('Droits')).toEqual(['Attestation souhaitée']);
  expect(short('Paiement')).toEqual([]);
});

test('asked for in an older message, and received since', () => {
  const says = [
    'La mairie veut une attestation de quotient familial.',
    'Attestation de quotient familial',
    'Reçue le 05/03/2027',
  ];
  const answers = [{ block: 3, from: 0, name: 2, column: null }];
  const chosen = (given: object) =>
    wrongIn([aRadio(asks, papers, paid, { valueType: 'choice' })], { ...attestations, says, ...given });
  expect(chosen({ answers })).toEqual([]);
  expect(chosen({ says: says.slice(0, 1) })).toEqual([asks]);
});

test('who is to be shown on it, asked of each', () => {
  const says = ['Adressez-nous l’attestation où figure votre fille Jeanne.'];
  const each = (text: 'Oui' | 'Non') =>
    wrongIn([aYesNo('Jeanne VASSEUR', text), aYesNo('Olivier VASSEUR', 'Non')], { ...attestations, says });
  expect(each('Non')).toEqual(['Jeanne VASSEUR']);
  expect(each('Oui')).toEqual([]);
});

test('the one file, under a name that says nothing', () => {
  const file = (name: string, says: string, label = 'Fichier à envoyer') =>
    wrongIn([aFile(label, name)], { ...attestations, title: 'Envoyer un document', says: [says] });
  const says = 'Votre conseillère : j’attends le contrat de travail signé avec la société Elior.';
  expect(file('bulletin-de-paie-octobre.pdf', says)).toEqual(['Fichier à envoyer']);
  expect(file('contrat-de-travail.pdf', says)).toEqual([]);
  expect(file('scan0042.pdf', says)).toEqual([]);
  expect(file('facture-edf.pdf', 'Il nous manque une quittance de loyer ou tout autre document.')).toEqual(
    [],
  );
});

test('of whom a letter is', () => {
  const people = ['Claire AUBERT', 'Lucas AUBERT', 'Emma AUBERT'];
  const says = ['Ce courrier concerne votre fils Lucas.'];
  const look = (text: string) =>
    wrongIn([aRadio('Personne', people, text, { valueType: 'choice' })], { ...attestations, says });
  expect(look('Emma AUBERT')).toEqual(['Personne']);
  expect(look('Lucas AUBERT')).toEqual([]);
});
