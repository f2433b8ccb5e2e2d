/** Ordinary pages, rightly filled in, of which a check that understood half of the page would tell something: lists told again, guides, limits. */
import { describe, expect, test } from 'vitest';
import { france as work } from '../../support/conditional.ts';
import {
  aDate,
  aFile,
  amounts,
  aRadio,
  quarterly as caf,
  casesOf,
  days,
  rightly,
} from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';
import { ft, caf as recap, told } from '../../support/recap.ts';

const name = casesOf('name');
const count = casesOf('household');
const town = (label: string, text: string, given: Parameters<typeof aField>[1] = {}) =>
  aField(label, { text, ...given });
const months = (label: string, text: string) =>
  ['Juillet', 'Août', 'Septembre'].map((m) => anAmount(label, text, { group: `${m} 2026` }));

describe('recaps', () => {
  test.each<[string, string[]]>([
    [
      'who asks is one of them',
      [
        'Personnes au foyer : 3',
        'Demandeur : Marc EXEMPLE',
        'Personne 1 : Paul EXEMPLE',
        'Personne 2 : Lou EXEMPLE',
      ],
    ],
    [
      'in two lists',
      [
        'Votre foyer',
        'Inès EXEMPLE, née le 03/05/2016',
        'Lou EXEMPLE, né le 03/06/2018',
        'Enfants inscrits à la cantine',
        'Inès EXEMPLE, née le 03/05/2016',
      ],
    ],
    ['a back pay', ['Nombre d’employeurs : 1', 'Sodexo – brut : 900 €', 'Rappel d’octobre – brut : 120 €']],
    [
      'children by rank',
      ['Nombre d’enfants à charge : 2', 'Enfant 1 : Lou', 'Enfant 2 : Mia', 'Enfant 3 : Néant'],
    ],
    [
      'status by law',
      [
        'Situation matrimoniale : célibataire',
        'Compagnon : Paul MARTIN',
        'Revenus de votre compagnon : 900 €',
      ],
    ],
    [
      'none and paid',
      [
        'Aucune ressource en août 2026 : Oui',
        'Pension alimentaire versée en août 2026 : 150 €',
        'Salaire net de juillet 2026 : 900 €',
        'Salaire net de septembre 2026 : 900 €',
      ],
    ],
  ])('%s', (_what, lines) => {
    expect(told(recap(lines)).problems).toEqual([]);
  });
  test.each<[string, string[]]>([
    [
      'contracts, each in two lines',
      [
        'Au cours du mois, vous avez eu 2 contrats de travail.',
        'Contrat 1 : Boulangerie du port',
        'Type de contrat : CDD',
        'Contrat 2 : Mairie',
        'Type de contrat : Vacation',
        'Forme : contrat écrit',
      ],
    ],
    [
      'contracts of other words',
      ['Vous avez déclaré 3 contrats.', 'Boulangerie : CDD', 'Mairie : extra', 'Ville : CDD'],
    ],
  ])('%s', (_what, lines) => {
    expect(told(ft(lines)).problems).toEqual([]);
  });
});

describe('cases', () => {
  rightly([
    [
      'a leave, after a birth',
      days(['Du : 08/10/2026', 'Jusqu’au : 27/01/2027'], { group: 'Votre foyer après la naissance' }),
    ],
    [
      'what she was paid, beside',
      [
        ...months('Salaire', '900'),
        ...amounts(['Octobre 2026 : 120', 'Novembre 2026 : 120'], { group: 'Mes paiements' }),
      ],
      [],
      caf,
    ],
    [
      'another person there',
      [
        ...['Juillet', 'Août', 'Septembre'].flatMap((m) => [
          anAmount('Salaire', '', { group: `Autre personne à charge – ${m} 2026` }),
          aField('Aucune ressource', {
            kind: 'checkbox',
            text: 'on',
            group: `Autre personne à charge – ${m} 2026`,
          }),
        ]),
      ],
      [],
      caf,
    ],
    [
      'three others and her',
      [
        count('Nombre de personnes au foyer (vous compris)', '4'),
        ...['Paul', 'Lou', 'Mia', ''].map((text, at) =>
          name('Prénom', text, { group: `Personne ${at + 1}`, outerGroup: 'Autres personnes du foyer' }),
        ),
      ],
    ],
    [
      'paid after « Non »',
      [
        aYesNo('Avez-vous travaillé ?', 'Non'),
        anAmount('Allocation versée en novembre', '900', { group: 'Votre paiement' }),
        aYesNo('Êtes-vous toujours à la recherche d’un emploi ?', 'Oui'),
      ],
      [],
      work,
    ],
    [
      'signed after « Non »',
      [aYesNo('Avez-vous suivi une formation ?', 'Non'), aDate('Fait le', '30/11/2026')],
      [],
      work,
    ],
    [
      'registered since',
      [
        aYesNo('Avez-vous travaillé ?', 'Non'),
        aDate('Inscrit depuis le', '02/03/2026', { group: 'Votre inscription' }),
      ],
      [],
      work,
    ],
    [
      'paid soon',
      [
        aYesNo('Avez-vous travaillé ?', 'Oui'),
        aField('Nombre d’heures', { valueType: 'hours', text: '40' }),
        anAmount('Salaire brut', '480'),
        aDate('Date de versement du salaire', '05/12/2026'),
      ],
      [],
      { ...work, today: '2026-11-30' },
    ],
    [
      'full months',
      [
        town('Nombre de mois complets de chômage', '2', { valueType: 'count' }),
        ...amounts([
          'Allocation chômage de juin 2026 : 900',
          'Allocation chômage de juillet 2026 : 900',
          'Allocation chômage d’août 2026 : 450',
        ]),
      ],
    ],
    [
      'a model to fill in',
      [
        aFile('Attestation sur l’honneur', 'attestation.pdf', {
          hint: 'Téléchargez le modèle Word, complétez-le puis joignez-le.',
        }),
      ],
    ],
    ['no Word', [aFile('Attestation sur l’honneur', 'attestation.pdf', { hint: 'Pas de fichier Word.' })]],
    [
      'a child, if any money',
      [
        ...months('Salaire', '900'),
        ...['Juillet', 'Août', 'Septembre'].map((m) =>
          anAmount(`${m} 2026`, '', { group: 'Lou, votre enfant, s’il a perçu des ressources' }),
        ),
      ],
      [],
      caf,
    ],
    [
      'a rent of this month',
      [...months('Salaire', '900'), anAmount('Loyer de novembre 2026', '500')],
      [],
      caf,
    ],
    [
      'a benefit paid',
      [...months('Salaire', '900'), anAmount('Prime d’activité versée en octobre 2026', '120')],
      [],
      caf,
    ],
    [
      'a certificate of this year',
      [aDate('Date du certificat de scolarité', '12/09/2025')],
      ['Inscription pour l’année scolaire 2026-2027'],
      { today: '2026-05-12' },
    ],
    [
      'her home, and the stay',
      [...days(['Date d’entrée dans le logement : 01/09/2026', 'Date de fin du préavis : 15/08/2026'])],
    ],
    [
      'a new and an old value',
      [
        town('Ancien numéro de téléphone', '06 12 34 56 78', { valueType: 'phone' }),
        town('Nouveau numéro de téléphone', '06 98 76 54 32', { valueType: 'phone' }),
        town('Confirmez le nouveau numéro de téléphone', '06 98 76 54 32', { valueType: 'phone' }),
      ],
    ],
    [
      'a monthly limit',
      [anAmount('Montant total des travaux', '4500', { hint: 'Dans la limite de 1 500 € maximum par an' })],
    ],
    ['an example', [count('Nombre d’enfants', '4', { kind: 'number', hint: 'Par exemple de 1 à 3' })]],
    [
      'hours of some',
      [
        aField('Heures travaillées dans le mois', {
          kind: 'number',
          valueType: 'hours',
          text: '160',
          hint: 'Temps plein : de 140 à 152 heures',
        }),
      ],
    ],
    [
      'hers and her child’s births',
      [
        aDate('Date de naissance', '03/05/1990', { group: 'Assurée' }),
        aDate('Date de naissance', '02/03/2016', { group: 'Bénéficiaire' }),
        town('Numéro de sécurité sociale', '2 90 05 78 006 084 87', {
          valueType: 'nir',
          group: 'Bénéficiaire',
        }),
      ],
    ],
    [
      'rent received',
      [
        aRadio('Vous êtes', ['Propriétaire', 'Locataire'], 'Propriétaire'),
        anAmount('Loyer que vous recevez', '600'),
      ],
    ],
    [
      'no partner at work',
      [
        aRadio(
          'Statut du conjoint',
          ['Sans conjoint collaborateur', 'Conjoint collaborateur'],
          'Sans conjoint collaborateur',
        ),
        aRadio('Situation', ['Marié(e)', 'Célibataire'], 'Marié(e)', { valueType: 'marital-status' }),
      ],
    ],
    [
      'he has his own account',
      [
        aYesNo('Vivez-vous en couple ?', 'Oui'),
        name('Nom du conjoint', '', { hint: 'Seulement s’il n’a pas de compte' }),
        aDate('Date de naissance du conjoint', '', { hint: 'Seulement s’il n’a pas de compte' }),
      ],
    ],
    [
      'one home, many flats',
      [aYesNo('Vivez-vous seul(e) ?', 'Oui'), count('Nombre de personnes dans l’immeuble', '12')],
    ],
    [
      'an association partner',
      [aYesNo('Vivez-vous en couple ?', 'Non'), anAmount('Participation de la commune partenaire', '500')],
    ],
    [
      'a letter after the deadline',
      [aDate('Fait le', '24/11/2026')],
      [
        'Les candidatures pour la rentrée 2026 étaient à déposer avant le 30/06/2026.',
        'Les demandes reçues en retard sont examinées.',
      ],
    ],
    [
      'an hour later',
      [
        town('Heure de début', '14:00'),
        town('Heure de fin', '18:00'),
        town('Durée de la visite guidée', '2'),
      ],
    ],
    [
      'nights',
      [
        ...days(['Arrivée : 02/12/2026', 'Départ : 05/12/2026']),
        town('Nombre de nuits', '3'),
        town('Nombre de personnes', '4'),
      ],
    ],
    [
      'days of work',
      [
        ...days(['Début du contrat : 02/11/2026', 'Fin du contrat : 30/11/2026']),
        town('Nombre de jours travaillés', '12'),
      ],
    ],
    [
      'hours a month by contract',
      [
        ...days(['Début du contrat : 02/11/2026', 'Fin du contrat : 08/11/2026']),
        town('Durée hebdomadaire du contrat, en heures', '35'),
      ],
    ],
    [
      'a lease of three years',
      [
        ...days(['Début du bail : 01/09/2026', 'Fin de la période déclarée : 31/10/2026']),
        town('Durée du bail, en mois', '36'),
      ],
    ],
  ]);
});
