/** Ordinary pages, rightly filled in, of which a check that understood half of the page would tell something: of what a day or a bound is said, which paper. */
import { describe } from 'vitest';
import { aDate, aFile, amounts, casesOf, days, rightly } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';

const count = casesOf('household');
const town = (label: string, text: string, given: Parameters<typeof aField>[1] = {}) =>
  aField(label, { text, ...given });

describe('days', () => {
  const year = { headings: [{ level: 1, text: 'Bourse 2026-2027' }] };
  rightly([
    ['the year she is in', [town('Année scolaire', '2025-2026', { group: 'Scolarité en cours' })], [], year],
    [
      'revenues of another year',
      [town('Année des revenus', '2024', { group: 'Revenus différés' })],
      [],
      { headings: [{ level: 1, text: 'Déclaration des revenus 2025' }] },
    ],
    [
      'her home, before the birth',
      [
        aDate('Date de naissance', '05/11/2025', { heading: 'Votre enfant' }),
        aDate('Date d’entrée dans le logement', '01/09/2019', { heading: 'Votre logement' }),
      ],
    ],
    [
      'asked today, taken later',
      days(['Date de demande : 24/11/2026']),
      ['Les demandes sont acceptées à partir du 01/12/2026.'],
    ],
    ['not before', [aDate('Date souhaitée', '30/12/2026', { hint: 'JJ/MM/AAAA, pas avant le 01/12/2026' })]],
    [
      'never before',
      [aDate('Date de la visite', '30/12/2026', { hint: 'Aucune visite n’a lieu avant le 05/12/2026.' })],
    ],
    [
      'may be cancelled',
      [aDate('Date du rendez-vous', '15/12/2026', { hint: 'Annulation possible jusqu’au 10/12/2026.' })],
    ],
    [
      'another thing is asked before',
      [aDate('Jour de la visite', '15/12/2026', { hint: 'Confirmez votre venue avant le 10/12/2026.' })],
    ],
    [
      'a longer contract',
      [
        ...days(['Période de l’attestation – du : 01/11/2026', 'Période de l’attestation – au : 30/11/2026']),
        town('Durée du contrat, en mois', '12', { valueType: 'duration' }),
      ],
    ],
    [
      'a stop made longer',
      [
        ...days(['Prolongation du : 09/11/2026', 'Prolongation au : 13/11/2026']),
        town('Durée totale de l’arrêt, en jours', '35', { valueType: 'duration' }),
      ],
    ],
    [
      'a concert in an evening',
      [
        town('Heure de début', '18:00'),
        town('Heure de fin', '23:00'),
        town('Durée du concert, en heures', '2'),
      ],
    ],
    [
      'her card, and a proof of home',
      [aDate('Date de délivrance', '12/03/2021', { group: 'Votre carte d’identité' })],
      ['Le justificatif de domicile doit être daté de moins de trois mois.'],
    ],
    [
      'her permit',
      days(['Titre de séjour délivré le : 12/03/2021']),
      ['Joignez une attestation d’hébergement datée de moins de 3 mois.'],
    ],
    ['at school for years', days(['Date de début de scolarité : 01/09/2022']), ['Année scolaire 2026-2027']],
    [
      'enrolled in spring',
      [aFile('Certificat de scolarité', 'certificat-scolarite-2025-2026.pdf')],
      ['Inscription pour l’année scolaire 2026-2027'],
      { today: '2026-05-12' },
    ],
    [
      'after the last job',
      days(['Inscrit à France Travail depuis le : 05/10/2026', 'Fin de votre dernier contrat : 30/09/2026']),
    ],
    [
      'a training, and its enrolments',
      days(['Date d’entrée en formation : 05/01/2027', 'Date de fin des inscriptions : 30/11/2026']),
    ],
    ['a card made, a lease ended', days(['Date d’embauche : 02/11/2026', 'Fin du bail : 31/10/2026'])],
    [
      'prices for some',
      [
        aField('Quotient familial', {
          kind: 'number',
          valueType: 'amount',
          text: '840',
          hint: 'De 0 à 620 : tarif réduit',
        }),
      ],
    ],
    [
      'children of some age',
      [count('Nombre d’enfants à inscrire', '2', { kind: 'number', hint: 'Enfants de 3 à 11 ans' })],
    ],
    [
      'children between',
      [count('Nombre d’enfants', '2', { kind: 'number', hint: 'Nés entre 2015 et 2023' })],
    ],
    [
      'paid back in part',
      [anAmount('Montant de la facture', '420', { hint: 'Remboursement de 300 € maximum' })],
    ],
    [
      'helped in part',
      [
        anAmount('Montant des frais', '80', {
          hint: 'Aide versée pour un achat de 100 € minimum : non cumulable',
        }),
      ],
    ],
    ['the usual', [anAmount('Salaire mensuel', '900', { hint: 'En général entre 1200 et 1800 euros' })]],
    ['a payment planned', [aDate('Date de paiement', '15/01/2027', { group: 'Acompte prévu' })]],
    [
      'a loss',
      amounts([
        'Résultat de l’exercice : -1200',
        'Crédit d’impôt garde d’enfant : -480',
        'Revenus fonciers nets : -300',
        'BIC : -200',
        'Reste : -20',
        'Remise : -15',
      ]),
    ],
    [
      'how long it takes',
      days(['Début du contrat : 01/09/2026', 'Fin du contrat : 30/06/2027']),
      ['Durée de traitement de votre demande : 10 jours maximum.'],
    ],
    [
      'how long one is away',
      days(['Début du stage : 01/09/2026', 'Fin du stage : 30/11/2026']),
      ['Une absence ne peut pas dépasser 8 jours.'],
    ],
    ['rents of the town', amounts(['Loyer actuel : 820']), ['Les loyers sont compris entre 300 € et 700 €.']],
    [
      'revenues of the others',
      amounts(['Revenu fiscal de référence : 42000']),
      ['Les revenus sont compris entre 10 000 € et 30 000 €, selon la commune.'],
    ],
  ]);
});

describe('papers', () => {
  const rib = aFile('RIB', 'rib.pdf');
  const photo = (label: string, given = {}) =>
    aFile(label, 'photo.jpg', {
      files: [{ name: 'photo.jpg', type: 'image/jpeg', size: 240_000 }],
      ...given,
    });
  rightly([
    ['a photo has its own kinds', [photo('Photo d’identité (format JPEG)'), rib]],
    [
      'told under the photo',
      [photo('Photo d’identité', { hint: 'Format JPEG, 300 Ko maximum' }), rib],
      ['Photo d’identité', 'Format JPEG, 300 Ko maximum', 'RIB'],
    ],
    [
      'untied, under the photo',
      [photo('Photo d’identité'), rib],
      [],
      { blocks: ['Photo d’identité', 'Format JPEG, 300 Ko maximum', 'RIB'] },
    ],
    [
      'two payslips in one scan',
      [
        aFile('Bulletin de salaire de mai 2026', 'bulletins-mai-juin-2026.pdf'),
        aFile('Bulletin de salaire de juin 2026', 'bulletins-mai-juin-2026.pdf'),
      ],
    ],
    [
      'paid in November, of October',
      [
        aFile('Bulletin de salaire', 'bulletin-octobre-2026.pdf', {
          group: 'Salaires reçus en novembre 2026',
        }),
      ],
    ],
    [
      'paid in November, by its name',
      [aFile('Bulletin du salaire versé en novembre 2026', 'bulletin-salaire-octobre-2026.pdf')],
    ],
    ['one more paper', [aFile('Pièce complémentaire', 'rib.pdf', { group: 'Contrat de travail' })]],
    ['an annexe', [aFile('Autre pièce', 'rib.pdf', { group: 'Attestation employeur' })]],
  ]);
});
