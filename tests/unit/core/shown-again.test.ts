/** What is hers, shown by the page and written again. */
import { describe, expect, test } from 'vitest';
import { aDate, casesOf, rightly, wrongIn } from '../../support/filled-in.ts';
import { aField, aYesNo } from '../../support/page-model.ts';

const anIban = casesOf('iban');
const anAllocataire = casesOf('caf-number');
const aTaxNumber = casesOf('tax-number');
const aBusiness = casesOf('siret');
const anAddress = casesOf('address');
const aNir = casesOf('nir');
const aName = casesOf('name');
const account = 'FR76 3000 6000 0112 3456 7890 189';
const banner = 'Mme Odile FERRAND – Numéro allocataire 3051846 – Caf de la Drôme';
const deposit = 'Vous déposez pour : Les Amis du Moulin – SIREN 824 173 652';

describe('a number shown by the page', () => {
  test.each([
    [anAllocataire('Rappel de votre numéro allocataire', '3501846'), banner],
    [anAllocataire('Numéro allocataire', '3051864'), 'N° allocataire : 3051846'],
    [aTaxNumber('Votre numéro fiscal', '12 34 567 980 156'), 'Numéro fiscal : 12 34 567 890 066'],
    [aBusiness('SIRET de l’association', '509 382 149 00011'), deposit],
    [aBusiness('Numéro SIRET du siège', '50938214900011'), 'Votre association, SIREN : 824173652'],
  ])('$label', (field, line) => {
    expect(wrongIn([field], { says: [line] })).toContain(field.label);
  });

  rightly([
    ['with a letter of its own', [anAllocataire('Numéro allocataire', '3051846 K')], [banner]],
    ['with a zero before it', [anAllocataire('Votre numéro allocataire', '03051846')], [banner]],
    ['of the other parent', [anAllocataire('Numéro allocataire de l’autre parent', '4482170')], [banner]],
    [
      'of him, in his part of the page',
      [anAllocataire('Numéro allocataire', '4482170', { group: 'Votre conjoint' })],
      [banner],
    ],
    ['of him, by a word', [anAllocataire('Son numéro allocataire', '4482170')], [banner]],
    ['the former one', [anAllocataire('Ancien numéro allocataire', '4482170')], [banner]],
    [
      'an example',
      [anAllocataire('Numéro allocataire', '4482170')],
      ['Exemple : numéro allocataire 1234567'],
    ],
    [
      'two shown, hers and his',
      [anAllocataire('Numéro allocataire', '4482170')],
      [banner, 'M. Luc FERRAND – Numéro allocataire 4482170'],
    ],
    [
      'written under the case',
      [anAllocataire('Numéro allocataire', '4482170')],
      [],
      {
        blocks: [
          'Demande en ligne',
          'Numéro allocataire',
          'Votre numéro allocataire 7 chiffres est sur vos courriers',
        ],
      },
    ],
    ['another establishment', [aBusiness('SIRET de l’association', '824 173 652 00036')], [deposit]],
    ['of her employer', [aBusiness('SIRET de l’employeur', '509 382 149 00011')], [deposit]],
    [
      'of her employer, under his name',
      [aBusiness('SIRET', '509 382 149 00011', { group: 'Employeur 1' })],
      [deposit],
    ],
    [
      'of where the trainee goes',
      [aBusiness('SIRET de l’organisme d’accueil', '509 382 149 00011')],
      [deposit],
    ],
    ['of a partner', [aBusiness('SIRET de l’association partenaire', '509 382 149 00011')], [deposit]],
    [
      'of who makes the site',
      [aBusiness('Numéro SIRET', '509 382 149 00011')],
      ['Service édité par Démat SAS, SIREN 824 173 652'],
    ],
    [
      'his tax number',
      [aTaxNumber('Numéro fiscal de votre conjoint', '12 34 567 980 156')],
      ['Numéro fiscal : 12 34 567 890 066'],
    ],
    [
      'his tax number, as the tax form has it',
      [aTaxNumber('Numéro fiscal – Déclarant 2', '12 34 567 980 156')],
      ['Numéro fiscal : 12 34 567 890 066'],
    ],
    [
      'of a child',
      [aTaxNumber('Numéro fiscal', '12 34 567 980 156', { group: 'Enfant majeur rattaché' })],
      ['Numéro fiscal : 12 34 567 890 066'],
    ],
  ]);
});

describe('a number of someone else than the one shown', () => {
  rightly([
    [
      'of the one who died',
      [anAllocataire('Numéro allocataire de la personne décédée', '4482170')],
      [banner],
    ],
    [
      'of the school of the trainee',
      [aBusiness('SIRET de l’établissement d’enseignement', '509 382 149 00011')],
      [deposit],
    ],
    [
      'her telephone, and that of the service',
      [aField('Confirmez votre numéro de téléphone', { valueType: 'phone', text: '06 39 98 14 27' })],
      ['Notre numéro de téléphone : 03 80 12 34 56'],
    ],
    [
      'with its key',
      [aField('Rappel du numéro de contrat', { valueType: 'identifier', text: '88210 K' })],
      ['Contrat n° 88210'],
    ],
    [
      'his name, beside who helps',
      [aName('Nom du titulaire du compte', 'Odile Ferrand')],
      ['Mme Claire DUPONT – votre conseillère', 'Le compte doit être ouvert à votre nom.'],
    ],
    [
      'a birth in one part with hers',
      [
        aDate('Date de naissance de l’enfant', '14/05/2026', { group: 'Naissance', heading: 'Naissance' }),
        aNir('Votre numéro de sécurité sociale', '2 87 05 75 115 042 94', {
          group: 'Naissance',
          heading: 'Naissance',
        }),
      ],
    ],
  ]);
});

describe('an address to be copied', () => {
  const known = 'Adresse connue de nos services : 14 rue des Tilleuls, 49000 Angers';
  const copy = 'Pour confirmer, recopiez votre adresse';
  const still = 'Est-ce toujours votre adresse ?';

  test('another than the one shown', () => {
    expect(
      wrongIn([aYesNo(still, 'Oui'), anAddress(copy, '8 boulevard Foch, 49100 Angers')], { says: [known] }),
    ).toEqual([copy]);
  });

  rightly([
    ['written otherwise', [anAddress(copy, '14, r. des tilleuls 49000 ANGERS')], [known]],
    ['without its town', [anAddress(copy, '14 rue des Tilleuls')], [known]],
    [
      'that is no longer hers',
      [aYesNo(still, 'Non'), anAddress(copy, '8 boulevard Foch, 49100 Angers')],
      [known],
    ],
    ['a new one', [anAddress('Votre nouvelle adresse', '8 boulevard Foch, 49100 Angers')], [known]],
    ['to write to', [anAddress('Adresse de correspondance', '8 boulevard Foch, 49100 Angers')], [known]],
    [
      'copied from a bill',
      [anAddress('Recopiez l’adresse inscrite sur votre facture', '8 boulevard Foch, 49100 Angers')],
      ['Adresse du service : 2 place de la Mairie, 49000 Angers'],
    ],
    [
      'her e-mail',
      [aField('Recopiez votre adresse e-mail', { valueType: 'email', text: 'odile49@exemple.fr' })],
      [known],
    ],
  ]);
});

describe('whose account it is', () => {
  const rule = 'Attention : le compte doit être ouvert à votre nom.';
  const who = 'Allocataire : Mme Odile FERRAND';
  const holder = (text: string) => aName('Nom et prénom inscrits sur le RIB', text);

  test('of someone else', () => {
    expect(wrongIn([holder('Luc MOREL')], { says: [who, rule] })).toEqual([
      'Nom et prénom inscrits sur le RIB',
    ]);
  });

  test('a name is no account', () => {
    const label = 'Nom et prénom inscrits sur le RIB';
    expect(wrongIn([anIban('IBAN', account), anIban(label, 'FERRAND Odile')], { says: [who, rule] })).toEqual(
      [],
    );
  });

  rightly([
    ['hers', [holder('FERRAND Odile')], [who, rule]],
    ['of both', [holder('M. ou Mme L. Ferrand')], [who, rule]],
    ['of her married name', [holder('Odile Morel')], [who, rule]],
    ['with an accent left out', [holder('HELENE PEGUY')], ['Allocataire : Mme Hélène PÉGUY', rule]],
    ['of anyone', [holder('Luc MOREL')], [who]],
    ['two people named', [holder('Luc MOREL')], [who, 'M. Luc MOREL', rule]],
    ['of the landlord', [aName('Titulaire du compte du bailleur', 'Luc MOREL')], [who, rule]],
  ]);
});

describe('a reference shown by the page', () => {
  const shown = ['Dossier n° 2026-00412'];
  const reference = (label: string, text: string) => aField(label, { valueType: 'identifier', text });
  test.each([
    ['Rappel du numéro de dossier', '2026-00421', 'Dossier n° 2026-00412'],
    ['Confirmez votre numéro de contrat', 'EV 88120', 'Votre numéro de contrat : EV 88210'],
  ])('%s %s', (label, text, line) => {
    expect(wrongIn([reference(label, text)], { says: [line] })).toEqual([label]);
  });

  rightly([
    ['as it is', [reference('Rappel du numéro de dossier', '2026 00412')], shown],
    [
      'without its year',
      [reference('Rappel du numéro de dossier', '2026-00412')],
      ['Dossier n° 2026-00412 ouvert le 3 mars'],
    ],
    ['another file', [reference('Numéro du dossier MDPH', '77120')], shown],
    ['of another thing', [reference('Rappel du numéro de facture', '77120')], shown],
    ['two of them', [reference('Rappel du numéro de dossier', '77120')], [...shown, 'Dossier n° 77120']],
    ['an example', [reference('Rappel du numéro de dossier', '77120')], ['Exemple : dossier n° 2026-00412']],
    [
      'no number',
      [reference('Rappel du numéro de dossier', '77120')],
      ['Le numéro de dossier est sur votre courrier'],
    ],
  ]);
});

describe('her birth, shown by the page', () => {
  const shown = ['Mme Odile FERRAND, née le 03/05/1988'];
  test('another day', () => {
    const label = 'Confirmez votre date de naissance';
    expect(wrongIn([aDate(label, '05/03/1988')], { says: shown })).toEqual([label]);
    expect(wrongIn([aDate(label, '03/05/1988')], { says: shown })).toEqual([]);
  });

  rightly([
    ['of a child', [aDate('Date de naissance', '14/09/2026')], shown],
    ['of the child', [aDate('Date de naissance de votre enfant', '14/09/2020')], shown],
    [
      'of a child shown',
      [aDate('Votre date de naissance', '05/03/1988')],
      ['Votre enfant : Zoé FERRAND, née le 03/05/2018'],
    ],
    ['of him', [aDate('Date de naissance de votre conjoint', '05/03/1986')], shown],
    [
      'two people shown',
      [aDate('Votre date de naissance', '05/03/1986')],
      [...shown, 'M. Luc FERRAND, né le 05/03/1986'],
    ],
  ]);
});
