/** Numbers, days and addresses of hers under the names that pages give them: read by their words, then looked at. */
import { describe, expect, test } from 'vitest';
import { tellMeanings } from '../../../core/reading/tell-meanings.ts';
import { assessed } from '../../support/assessed.ts';
import { aCaseAsRead, aPage } from '../../support/page-model.ts';
import { caf, told } from '../../support/recap.ts';

type Case = Parameters<typeof aCaseAsRead>;

/** The cases told to be wrong, of a page whose meanings are told from its words. */
function wrongAmong(cases: Case[]): (string | null)[] {
  const fields = cases.map((one) => aCaseAsRead(...one));
  const title = 'Demande en ligne';
  const page = {
    ...aPage('www.mairie-exemple.fr', [title], { blocks: [title] }),
    needs: [],
    fields,
    buttons: [],
  };
  return assessed(tellMeanings(page), '2026-11-24').problems.map(({ fieldLabel }) => fieldLabel);
}

const of = (label: string, text: string, given: Case[1] = {}, clues: Case[2] = {}): Case => [
  label,
  { ...given, text },
  clues,
];

const iban = 'FR14 2004 1010 0505 0001 3M02 606';
const nir = '2 84 05 75 115 001 88';

describe('one case, wrong then right', () => {
  test.each<[label: string, wrong: string, right: string, given?: Case[1], clues?: Case[2]]>([
    ['Somme reçue', '12O0', '1 200'],
    ['Combien avez-vous perçu en octobre ?', '850..50', '1 234,56 €'],
    ['Combien payez-vous pour vous loger chaque mois ?', '61 2O', '612'],
    ['Votre paie du mois', '1 l50,00', '1 150,00'],
    ['Argent reçu de votre famille', '850,00,00', '850'],
    ['Bourse', '1 54O', '1 540', { group: 'Ressources du mois' }],
    ['Sortie d’hospitalisation', '32/01/2026', '31/01/2026'],
    ['Entrée en formation', '30 février 2026', '28 février 2026'],
    ['Contact', 'ana@@exemple.fr', 'ana@exemple.fr', { hint: 'Exemple : nom@domaine.fr' }],
    ['Adresse de contact', 'ana@exemple,fr', 'ana@exemple.fr', {}, { placeholder: 'nom@domaine.fr' }],
    ['À quel numéro peut-on vous appeler ?', '06 12 34 56 7', '+33 (0)6 12 34 56 78'],
    ['Numéro où vous joindre', '0O 12 34 56 78', '0692 12 34 56'],
    ['GSM', '06 12 34 56 789', '06.12.34.56.78'],
    ['Coordonnées', '06 12 34 56 7', '06 12 34 56 78', {}, { placeholder: '06 12 34 56 78' }],
    ['C.P.', '7501', '75012'],
    ['Compte à créditer', 'FR14 2004 1010 0505 0001 3M02 607', iban],
    ['I.B.A.N.', 'FR1420041010O50500013M02606', 'DE89 3704 0044 0532 0130 00'],
    ['Compte', 'FR14 2004 1010 0505 0001 3M02 60', iban, { hint: 'Commence par FR, 27 caractères' }],
    ['Votre numéro', '2 84 05 75 115 001 89', nir, { hint: 'Les 15 chiffres de votre carte Vitale' }],
    ['Numéro', '803 512 664 00018', '803 512 664 00019', { group: 'SIRET de l’employeur' }],
    ['Numéro fiscal de référence', '30 12 345 678 168', '30 12 345 678 167'],
    ['Numéro d’allocataire (7 chiffres)', '12O4567', '1234567'],
    ['Votre n° allocataire', '123456', '1234567', { hint: 'Il est composé de 7 chiffres sans lettre' }],
    ['Code BIC', 'PSSTFRPPPA', 'PSSTFRPPPAR'],
    ['BIC / SWIFT', 'PSST', 'AGRI FR PP 878'],
  ])('%s: %s, %s', (label, wrong, right, given, clues) => {
    expect(wrongAmong([of(label, wrong, given, clues)])).toEqual([label]);
    expect(wrongAmong([of(label, right, given, clues)])).toEqual([]);
  });
});

describe('parts of a number', () => {
  const rib = (key: string, bank = '20041'): Case[] => [
    of('Code banque', bank, { group: 'RIB' }),
    of('Code guichet', '01005', { group: 'RIB' }),
    of('N° de compte', '0500013M026', { group: 'RIB' }),
    of('Clé RIB', key, { group: 'RIB' }),
  ];
  test('of an account, by its key', () => {
    expect(wrongAmong(rib('07'))).toEqual(['Clé RIB']);
    expect(wrongAmong(rib('06'))).toEqual([]);
    expect(wrongAmong(rib(''))).toEqual([]);
    expect(wrongAmong(rib('07', 'La Poste'))).toEqual([]);
  });
  test('of her own number, its key without its zero too', () => {
    const cases = (key: string): Case[] => [
      of('Numéro', '285042A004012', { group: 'Numéro de sécurité sociale' }),
      of('Clé', key, { group: 'Numéro de sécurité sociale' }),
    ];
    expect(wrongAmong(cases('05'))).toEqual(['Numéro']);
    expect(wrongAmong(cases('04'))).toEqual([]);
    expect(wrongAmong(cases('4'))).toEqual([]);
  });
});

describe('asked twice', () => {
  const email = 'ana.exemple@orange.fr';
  test.each([
    ['E-mail', 'Confirmation', email, 'ana.exempel@orange.fr', 'ANA.exemple@orange.fr'],
    ['E-mail', 'Saisissez-le une seconde fois', email, 'ana@orange.fr', email],
    ['E-mail', 'Encore une fois, pour être sûrs', email, 'ana@orange.fr', email],
    ['E-mail', 'Confirmez l’adresse e-mail pour recevoir nos avis', email, 'ana@orange.fr', email],
    ['E-mail', 'E-mail (bis)', email, 'ana@orange.fr', email],
    ['IBAN', 'Ressaisissez votre IBAN pour confirmer', iban, 'FR33 3000 2005 5000 0015 7841 Z25', iban],
    ['IBAN', 'Confirmation', iban, 'FR33 3000 2005 5000 0015 7841 Z25', iban.replaceAll(' ', '')],
    ['Téléphone', 'Confirmez le numéro', '06 12 34 56 78', '06 12 34 56 87', '+33612345678'],
  ])('%s, %s', (first, second, one, other, same) => {
    expect(wrongAmong([of(first, one), of(second, other)])).toEqual([second]);
    expect(wrongAmong([of(first, one), of(second, same)])).toEqual([]);
  });
});

describe('nothing to say', () => {
  test.each<[string, Case[]]>([
    ['both in one case', [of('IBAN et BIC', `${iban} PSSTFRPPPAR`)]],
    ['gains of a trader', [of('BIC', '1200', { group: 'Revenus non salariés' })]],
    ['a bank named beside its code', [of('BIC', 'BNPAFRPPXXX (BNP Paribas)')]],
    ['a number of the street', [of('Numéro', '12', { group: 'Adresse et téléphone' })]],
    [
      'a letter’s number',
      [of('Votre numéro', '2026-117', { hint: 'Sur le courrier de la Sécurité sociale' })],
    ],
    ['another number', [of('Numéro', '4471', { hint: 'Différent du numéro de sécurité sociale' })]],
    [
      'a telephone or an e-mail',
      [of('Contact', '06 12 34 56 78', {}, { placeholder: '06 12 34 56 78 ou nom@exemple.fr' })],
    ],
    [
      'where to ask for help',
      [of('Contact', 'Mme Exemple', { hint: 'Un doute ? Écrivez à aide@mairie.fr' })],
    ],
    ['from whom', [of('Argent reçu de', 'mes parents')]],
    ['how often', [of('Combien de fois avez-vous payé ?', '3 fois')]],
    ['in letters', [of('Somme perçue en toutes lettres', 'douze cents euros')]],
    ['which grant', [of('Bourse', 'échelon 3')]],
    ['who pays', [of('RSA', 'Caf du Rhône', { group: 'Organisme qui verse vos ressources' })]],
    ['what a machine draws', [of('E-mail', 'ana@exemple.fr'), of('Vérification', 'XK7Q')]],
    ['a code received', [of('Téléphone', '06 12 34 56 78'), of('Code de confirmation', '448812')]],
    ['the key of the Caf', [of('Numéro allocataire', '1234567 A', { hint: '7 chiffres' })]],
    ['a door', [of('Entrée', 'B')]],
    ['a number of the tax office', [of('Référence de l’avis', '26 12 3456789 01')]],
    ['of towns', [of('N° INSEE', '69123')]],
  ])('%s', (_name, cases) => expect(wrongAmong(cases)).toEqual([]));
});

test.each([
  ['Compte à créditer', 'FR14 2004 1010 0505 0001 3M02 607', iban],
  ['RIB', 'FR14 2004 1010 0505 0001 3M02 607', `${iban} (La Banque Postale)`],
  ['Numéro de sécu', '2 84 05 75 115 001 89', nir],
  ['Identifiant fiscal', '30 12 345 678 168', '30 12 345 678 167'],
  ['Tél.', '06 12 34 56 789', '06 12 34 56 78'],
  ['Mail', 'ana.exemple@orange', 'ana.exemple@orange.fr'],
])('shown again, %s', (label, wrong, right) => {
  const look = (text: string) =>
    told(caf(['Nom : EXEMPLE', 'Prénom : Ana', `${label} : ${text}`, 'Situation familiale : célibataire']))
      .problems;
  expect(look(wrong)).toEqual([['format', label]]);
  expect(look(right)).toEqual([]);
});
