/** Pages rightly filled in, where another person, another thing or the reason why there is none looks like a fault. */
import { describe } from 'vitest';
import { aDate, aFile, amounts, aRadio, days, files, rightly, wrongly } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const aCase = (label: string, text: string, given: Parameters<typeof aField>[1] = {}) =>
  aField(label, { text, ...given });
const aName = (label: string, text: string, given: Parameters<typeof aField>[1] = {}) =>
  aField(label, { valueType: 'name', text, ...given });
const ticked = (label: string, given: Parameters<typeof aField>[1] = {}) =>
  aField(label, { kind: 'checkbox', text: 'on', ...given });
const aNumber = (text: string, label: string, group: string) =>
  aField(label, { valueType: 'nir', text, group });
const marriage = ['Célibataire', 'En couple', 'Marié(e)'];

describe('one sort of money, of work', () => {
  const impots = { host: 'www.impots.gouv.fr', title: 'Déclaration de revenus 2025' };
  rightly([
    [
      'money from abroad',
      [...amounts(['Salaires : 18 230']), ticked('Je n’ai aucun revenu à l’étranger')],
      [],
      impots,
    ],
    [
      'assets',
      [...amounts(['Salaires : 18 230']), ticked('Pas de revenus du patrimoine ni de placements')],
      [],
      impots,
    ],
    [
      'a pension for another',
      [
        aYesNo('Avez-vous versé une pension alimentaire à un ascendant ?', 'Non'),
        anAmount('Pension alimentaire versée à un enfant majeur', '2 400'),
      ],
      [],
      impots,
    ],
    [
      'a pension while out of work',
      [ticked('Je n’ai pas travaillé'), anAmount('Pension d’invalidité, montant brut mensuel', '640')],
    ],
    [
      'what does not apply, by its reason',
      [
        aYesNo('Percevez-vous une bourse ?', 'Non'),
        aCase('Si oui, laquelle', 'N/A'),
        aYesNo('Avez-vous un crédit ?', 'Non'),
        aCase('Si oui, mensualité', 'sans objet (aucun crédit)'),
      ],
    ],
    [
      'two tax returns',
      [
        aRadio('Situation', ['Célibataire', 'Marié(e)', 'Pacsé(e)'], 'Pacsé(e)'),
        aYesNo('Déclaration séparée pour l’année du Pacs', 'Oui'),
        ...['1', '2'].flatMap((at) => [
          aField('Nom', { valueType: 'name', text: at === '1' ? 'KEITA' : '', group: `Déclarant ${at}` }),
          aField('Date de naissance', {
            valueType: 'date',
            text: at === '1' ? '03/04/1988' : '',
            group: `Déclarant ${at}`,
          }),
        ]),
      ],
      [],
      impots,
    ],
    [
      'what is to be given back',
      [
        aYesNo('Avez-vous perçu une prime d’activité ?', 'Oui', { group: 'Primes' }),
        anAmount('Montant à reverser', '0', { group: 'Primes' }),
      ],
    ],
    ['a loss', [anAmount('Revenus fonciers nets (négatif en cas de déficit)', '-310')], [], impots],
  ]);
  wrongly([
    ['Salaires', [...amounts(['Salaires : 18 230']), ticked('Je n’ai perçu aucune ressource en 2025')]],
    ['Si oui, laquelle', [aYesNo('Percevez-vous une bourse ?', 'Non'), aCase('Si oui, laquelle', 'Crous')]],
  ]);
});

describe('another person, another home', () => {
  const alone = aYesNo('Vivez-vous en couple ?', 'Non');
  rightly([
    [
      'the number of a parent',
      [
        aDate('Né(e) le', '14/06/2017', { group: 'L’enfant' }),
        aNumber('2 88 03 69 123 456 06', 'N° de sécurité sociale', 'L’enfant'),
      ],
    ],
    ['the mother’s partner', [alone, anAmount('Revenu du conjoint de votre mère', '24 600')]],
    ['a mother at home', [alone, aName('Nom et prénom', 'ROUX Jeanne', { group: 'Autre adulte du foyer' })]],
    ['a flatmate', [alone, aName('Nom de la personne avec qui vous vivez', 'LOPEZ Ana')]],
    ['a partner of the town', [alone, aName('Partenaire – nom du référent', 'Julie NORMAND')]],
    [
      'a life that is over',
      [alone, ...days(['Début du concubinage : 01/02/2015', 'Fin du concubinage : 30/06/2024'])],
    ],
    [
      'parents who are apart',
      [aYesNo('Vos parents vivent-ils en couple ?', 'Non'), aName('Nom du conjoint', 'LEROY Anna')],
    ],
    [
      'the end of a contract',
      [
        aYesNo('Vivez-vous en couple ?', 'Oui'),
        aDate('Date de rupture du contrat', '30/09/2026'),
        aRadio('Motif', ['Démission', 'Licenciement', 'Rupture'], 'Rupture'),
      ],
    ],
    [
      'whoever is handicapped or helps',
      [
        aRadio('Situation familiale', marriage, 'Marié(e)'),
        aYesNo('Une personne handicapée vit-elle au domicile ?', 'Non'),
        aYesNo('Avez-vous une aide qui vit chez vous ?', 'Non'),
      ],
    ],
    [
      'a partner who lives elsewhere for his work',
      [
        aRadio('Situation familiale', marriage, 'Marié(e)'),
        aYesNo('Conjoint logé en caserne', 'Oui'),
        aField('Nombre de personnes vivant dans le logement', { valueType: 'household', text: '1' }),
      ],
    ],
    [
      'a grandmother asks',
      [
        aRadio('Situation familiale', ['Célibataire', 'Vie maritale'], 'Célibataire'),
        aYesNo('Le père de l’enfant habite-t-il à la même adresse que l’enfant ?', 'Oui'),
      ],
    ],
    [
      'rent of a shop, of a student, of a pitch',
      [
        aRadio('Vous êtes', ['Propriétaire', 'Locataire'], 'Propriétaire'),
        ...amounts([
          'Loyer du local professionnel : 340',
          'Loyer de l’étudiant : 290',
          'Loyer de l’emplacement : 210',
        ]),
      ],
    ],
    ['grown-up children', [aYesNo('Avez-vous des enfants à charge ?', 'Non'), aCase('Enfants', '3')]],
    ['who sends helpers', [aYesNo('Mesure de protection', 'Non'), aCase('Service mandataire', 'ADMR')]],
    [
      'a school',
      [aYesNo('Avez-vous déménagé ?', 'Non'), aDate('Date d’entrée dans l’établissement', '05/10/2026')],
    ],
  ]);
  wrongly([
    ['Revenus de votre conjoint', [alone, anAmount('Revenus de votre conjoint', '24 600')]],
    [
      'Loyer hors charges',
      [
        aRadio('Vous êtes', ['Propriétaire', 'Locataire'], 'Propriétaire'),
        anAmount('Loyer hors charges', '340'),
      ],
    ],
  ]);
});

describe('births and days', () => {
  const birth = (group: string, text: string) => aDate('Date de naissance', text, { group });
  rightly([
    [
      'a family older than the child',
      days(['Date de naissance : 11/05/2021', 'Date d’arrivée dans la commune : 01/09/2012']),
    ],
    [
      'a sister who answers for him',
      [
        aCase('Qualité', 'Sœur majeure'),
        birth('Représentant légal', '12/09/2004'),
        birth('Autre enfant du foyer', '04/05/2003'),
      ],
    ],
    [
      'the eldest of a family',
      [
        birth('Vous', '14/09/2006'),
        aDate('Date de naissance du père', '03/02/1972'),
        birth('Enfant à charge de la famille', '02/03/2001'),
      ],
    ],
    [
      'one who learns a year later',
      [
        birth('L’enfant', '11/05/2020'),
        aRadio(
          'Classe',
          ['CP (enfants nés en 2020)', 'GS (enfants nés en 2021)'],
          'GS (enfants nés en 2021)',
          { group: 'L’enfant' },
        ),
      ],
      ['Le maintien en classe se demande avec l’avis de l’école.'],
    ],
    [
      'the age of one who has died',
      [
        birth('Défunt', '04/03/1938'),
        aCase('Âge', '80', { group: 'Défunt' }),
        aDate('Date du décès', '12/01/2019', { group: 'Défunt' }),
      ],
    ],
    [
      'two contracts',
      days(['Date de début du nouveau contrat : 01/11/2026', 'Date de fin du contrat actuel : 31/10/2026']),
    ],
    [
      'two addresses',
      [
        aCase('Nouvelle adresse', '12 rue des Lilas'),
        aDate('À compter du', '01/11/2026'),
        aCase('Ancienne adresse', '4 rue du Port'),
        aDate('Jusqu’au', '31/10/2026'),
      ],
    ],
    [
      'two employers',
      [
        aDate('Date de fin du contrat', '10/11/2026', { group: 'Employeur 1' }),
        aDate('Dernier jour travaillé', '20/11/2026', { group: 'Employeur 2' }),
      ],
    ],
    [
      'a card, and a bill further on',
      [aDate('Date de délivrance de la pièce', '12/03/2019'), aCase('Fournisseur', 'EDF')],
      [],
      {
        blocks: [
          'Date de délivrance de la pièce',
          'Fournisseur',
          'Ce document doit dater de moins de trois mois.',
        ],
      },
    ],
    [
      'contracts that may go together',
      [1, 2].flatMap((at) => [
        aDate('Du', `0${at}/09/2026`, { group: `Contrat ${at}` }),
        aDate('Au', '31/12/2026', { group: `Contrat ${at}` }),
      ]),
      ['Deux contrats ne peuvent pas couvrir les mêmes jours, sauf temps partiels.'],
    ],
    [
      'all year',
      [aDate('Fait le', '24/11/2026')],
      [
        'Les inscriptions sont reçues jusqu’au 15 novembre 2026, pour un accueil le 1er décembre, et toute l’année selon les places.',
      ],
    ],
  ]);
  wrongly([
    ['Date du mariage ou du pacs en 2025', days(['Date du mariage ou du pacs en 2025 : 14/02/2026'])],
    ['Date de fin', days(['Date de début : 01/11/2026', 'Date de fin : 31/10/2026'])],
  ]);
});

describe('papers', () => {
  rightly([
    [
      'what serves as well',
      files([
        'Certificat de scolarité : attestation-inscription-universite.pdf',
        'Attestation de quotient familial : attestation-de-paiement-caf.pdf',
        'Dernière quittance de loyer : attestation-de-loyer.pdf',
      ]),
    ],
    [
      'paid the month after',
      [aFile('Bulletin de salaire', 'bulletin-juillet-2026.pdf', { group: 'Août 2026' })],
    ],
    [
      'read where it was paid',
      [aCase('Bulletin sur lequel vous l’avez lu', 'juillet 2026', { group: 'Août 2026' })],
      ['Le montant à déclarer est celui du mois de paiement, lu sur votre bulletin.'],
    ],
    ['several months', files(['Bulletins de salaire (jusqu’à octobre 2026) : bulletin-aout-2026.pdf'])],
  ]);
  wrongly([
    ['Bulletin de salaire', [aFile('Bulletin de salaire', 'bulletin-mai-2026.pdf', { group: 'Août 2026' })]],
  ]);
});
