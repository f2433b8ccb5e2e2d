/** Details, addresses, accounts and papers that are whole, or that nobody needs. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aDate, aFile, aRadio, casesOf, rightly, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const change = { host: 'wwwd.caf.fr', title: 'Déclarer un changement de situation' };

const note = (text: string) => aField('Précisions', { kind: 'textarea', valueType: 'free-text', text });

const iban = casesOf('iban');

describe('details after a question', () => {
  const employed = aYesNo('Exercez-vous une activité professionnelle ?', 'Oui');
  const sameAccount = aYesNo('Avez-vous changé de compte bancaire ?', 'Non');
  const account = 'FR7630006000011234567890189';
  rightly([
    [
      'a nurse and no crèche',
      [
        aYesNo('Faites-vous garder votre enfant ?', 'Oui'),
        aField('Nom de la crèche'),
        aField('Nom de l’assistante maternelle', { text: 'Mme Roy' }),
      ],
      [],
      change,
    ],
    [
      'her own boss',
      [
        aRadio('Statut', ['Salariée', 'Indépendante'], 'Indépendante'),
        employed,
        aField('Nom de l’employeur'),
      ],
      [],
      change,
    ],
    [
      'the bank she keeps',
      [aYesNo('Avez-vous changé de banque ?', 'Non'), aField('Nom de la banque', { text: 'La Poste' })],
      [],
      change,
    ],
    [
      'one address for all',
      [
        aYesNo('Avez-vous une adresse de correspondance différente ?', 'Non'),
        aField('Adresse de correspondance', { text: 'idem' }),
      ],
      [],
      change,
    ],
    ['the account she keeps', [sameAccount, iban('IBAN', account)], [], change],
    ['the account on file', [sameAccount, iban('Nouvel IBAN', account, { initial: account })], [], change],
    [
      'a child already born',
      [aYesNo('Attendez-vous un enfant ?', 'Non'), aDate('Date d’accouchement', '03/10/2026')],
      [],
      change,
    ],
    [
      'a mobile phone alone',
      [
        aYesNo('Avez-vous un téléphone fixe ?', 'Non'),
        aField('Numéro de téléphone', { valueType: 'phone', text: '06 12 34 56 78' }),
      ],
      [],
      change,
    ],
  ]);
});

describe('an address and an account that are whole', () => {
  const home = (street: string, code: string, city: string) => [
    aField('Adresse', { valueType: 'address', text: street }),
    aField('Code postal', { valueType: 'postal-code', text: code }),
    aField('Commune', { valueType: 'city', text: city }),
  ];
  const pay = (label: string, options: string[], choice: string) => aRadio(label, options, choice);
  rightly([
    ['a code written with the town', home('12 rue du Lac', '', '74000 Annecy')],
    ['of the other parent', home('', '74000', 'Annecy').map((one) => ({ ...one, group: 'L’autre parent' }))],
    ['abroad', home('12 Hauptstrasse', '', 'Kehl (Allemagne)')],
    [
      'how she pays',
      [pay('Mode de paiement', ['Virement', 'Carte bancaire', 'Chèque'], 'Virement'), iban('IBAN', '')],
    ],
    [
      'the account on file',
      [
        pay(
          'Mode de versement',
          ['Virement sur le compte connu', 'Autre compte'],
          'Virement sur le compte connu',
        ),
        iban('IBAN', ''),
      ],
    ],
    [
      'written on the RIB',
      [aField('Titulaire du compte', { text: 'Mme Petit' }), iban('IBAN', ''), aFile('RIB', 'rib.pdf')],
    ],
    ['a new one if any', [aField('Titulaire du compte', { text: 'Mme Petit' }), iban('Nouvel IBAN', '')]],
  ]);
});

describe('asked in passing', () => {
  const left = (label: string) => [aField('Nom', { text: 'Petit' }), aField(label)];
  rightly([
    [
      'for a message',
      left('Numéro de téléphone'),
      ['Pour être prévenu par SMS, merci d’indiquer votre numéro de téléphone.'],
    ],
    [
      'for a copy',
      left('Adresse électronique'),
      ['Vous souhaitez une copie ? Indiquez votre adresse électronique.'],
    ],
    [
      'in letters',
      left('Numéro de dossier'),
      ['Dans toute correspondance, veuillez indiquer votre numéro de dossier.'],
    ],
    ['at the desk', left('Numéro fiscal'), ['Au guichet, pensez à donner votre numéro fiscal.']],
    [
      'of some',
      left('Numéro d’allocataire'),
      ['Allocataires : merci d’indiquer votre numéro d’allocataire.'],
    ],
    ['no need', [iban('IBAN', '')], ['Nous n’avons pas besoin de votre RIB.']],
    ['known', [iban('IBAN', '')], ['Sans RIB de votre part, nous utiliserons le compte connu.']],
    [
      'shown',
      [iban('IBAN', '')],
      ['Votre RIB est nécessaire pour le premier paiement.', 'Compte : FR76 •••• 0189'],
    ],
    ['to the landlord', [iban('IBAN', '')], ['Sans IBAN, l’aide est versée à votre bailleur.']],
    [
      'a zero in one case',
      [anAmount('Salaire', '900'), anAmount('Primes', '')],
      ['Si vous avez travaillé sans salaire, indiquez 0 dans « Salaire ».'],
      change,
    ],
  ]);
});

describe('her home', () => {
  const free = aRadio('Logement', ['Locataire', 'Hébergée à titre gratuit'], 'Hébergée à titre gratuit');
  const says = (text: string) => [free, note(text)];
  rightly([
    ['a home asked for', [free, anAmount('Loyer', '600', { group: 'Logement demandé' })]],
    ['a home to come', [free, anAmount('Loyer mensuel', '600', { group: 'Votre nouveau logement' })]],
    ['the home left', says('Je paie encore le préavis de 500 € pour le logement quitté en octobre.')],
    ['later', says('À partir de janvier je paie 450 € de loyer.')],
    [
      'the home of her son',
      [
        aRadio('Logement de l’étudiant', ['Hébergé à titre gratuit', 'Locataire'], 'Hébergé à titre gratuit'),
        anAmount('Votre loyer', '700'),
      ],
    ],
    ...(
      [
        ['4 all. des Lilas, 74000 Annecy', '4 allée des Lilas, 74000 Annecy'],
        ['4, pl. St Jean 69005 LYON', '4 place Saint-Jean, 69005 Lyon'],
        ['Résidence les Pins, 4 rue du Lac, 74000 Annecy', '4 rue du Lac, résidence les Pins, 74000 Annecy'],
        ['4 rue du Lac, 74000 Annecy-le-Vieux', '4 rue du Lac, bât. B, 74940 Annecy'],
      ] as const
    ).map(([before, after]): [string, Field[]] => [
      after,
      [
        aYesNo('Avez-vous déménagé en 2025 ?', 'Non'),
        aField('Adresse au 1er janvier 2025', { text: before }),
        aField('Adresse au 1er janvier 2026', { text: after }),
      ],
    ]),
  ]);
  test('still told', () =>
    expect(
      wrongIn([
        aYesNo('Avez-vous déménagé en 2025 ?', 'Non'),
        aField('Adresse au 1er janvier 2025', { text: '4 rue du Lac, 74000 Annecy' }),
        aField('Adresse au 1er janvier 2026', { text: '14 rue du Lac, 74000 Annecy' }),
      ]),
    ).toHaveLength(1));
});

describe('papers that serve, rules of other papers', () => {
  rightly([
    ['of a judge', [aFile('Jugement de divorce', 'ordonnance-non-conciliation.pdf')]],
    ['of a court', [aFile('Décision de justice', 'ordonnance.pdf')]],
    [
      'of the photo',
      [aFile('Justificatif', 'scan.jpg')],
      ['La photo d’identité est au format PNG uniquement.'],
    ],
    ['of letters', [aFile('Justificatif', 'scan.jpg')], ['Vos courriers sont désormais en PDF uniquement.']],
  ]);
});
