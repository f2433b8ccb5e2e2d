/** Numbers, days and empty cases that are right, in other words and layouts than those a check was made for. */
import { describe } from 'vitest';
import { aDate, casesOf, days, rightly, rightlyOn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const caf = { host: 'wwwd.caf.fr', title: 'Déclaration trimestrielle de ressources', today: '2026-12-12' };
const msa = { ...caf, host: 'monespaceprive.msa.fr' };
const siret = (label: string) => aField(label, { valueType: 'siret', text: '824 173 652 00010' });
const ticked = (label: string) => aField(label, { kind: 'checkbox', valueType: 'choice', text: label });
const organisation = casesOf('organisation');

const now = '2026-11-24';
const opened = (
  question: string,
  said: string,
  cells: ReturnType<typeof aField>[],
): [string, ReturnType<typeof aField>[], string[], object] => [
  said,
  [aYesNo(question, 'Oui'), ...cells],
  [],
  { blocks: ['Demande en ligne', question, said, ...cells.map(({ label }) => label)], today: now },
];
describe('the SIRET of another business than the one shown', () => {
  const known = 'Votre employeur connu : Serres de Kerouzien (SIREN 512 345 679)';
  rightlyOn(msa, [
    ['of the new one', [siret('SIRET du nouvel employeur')], [known]],
    [
      'for whom she works no longer',
      [aYesNo('Travaillez-vous toujours pour cet employeur ?', 'Non'), siret('Numéro SIRET de l’employeur')],
      [known],
    ],
    [
      'of a temp agency',
      [siret('Numéro SIRET de l’employeur')],
      ['Entreprise utilisatrice : Ormes SA, SIREN 512 345 679'],
    ],
    [
      'of who makes the site',
      [siret('Numéro SIRET de l’employeur')],
      ['Entreprise éditrice du site : Docs SA, SIREN 512 345 679'],
    ],
    [
      'under a title of its own',
      [{ ...siret('Numéro SIRET de l’employeur'), heading: 'Ajouter un employeur' }],
      [known],
    ],
  ]);
});

describe('cases that a « Oui » opens and that may stay empty', () => {
  const job = (end = '') => [
    aYesNo('Avez-vous un contrat en cours ?', 'Oui'),
    organisation('Nom de l’employeur', 'Ormes SA'),
    aDate('Date de début', '04/01/2027'),
    aDate('Date de fin', end),
  ];
  const said = (text: string, fields = job()): [string, typeof fields, string[], object] => {
    const [question, ...rest] = fields.map(({ label }) => label);
    return [text, fields, [], { blocks: ['Demande en ligne', question ?? '', text, ...rest] }];
  };
  const moved = [
    aYesNo('Avez-vous changé d’adresse ?', 'Oui'),
    aField('Numéro et voie', { text: '4 rue des Lilas' }),
    aField('Bâtiment', {}),
    aField('Complément d’adresse', {}),
    aField('Code postal', { text: '17100' }),
    aField('Commune', { text: 'Saintes' }),
  ];
  rightly([
    said('La date de fin ne peut être antérieure à la date de début.'),
    said('La date de fin doit être saisie au format JJ/MM/AAAA.'),
    said('Sans date de fin, votre contrat n’est pas un CDD.'),
    said('Pour un contrat à durée déterminée : indiquez la date de fin.'),
    said('Si non : indiquez la date de fin.'),
    said('Date de fin : elle est indiquée sur votre contrat.'),
    said('Ces informations sont demandées à titre indicatif.'),
    said('Complétez les informations ci-dessous.', moved),
    said('Si oui, indiquez l’adresse complète.', moved),
    said('Ces informations sont nécessaires à l’étude de votre demande.', moved),
    said('Tous les champs sont obligatoires.', [
      ticked('Mon conjoint n’a aucune ressource'),
      aField('Employeur du conjoint', {}),
      anAmount('Salaires du conjoint', ''),
    ]),
  ]);
});

describe('what a sentence does not want', () => {
  rightly([
    opened('Avez-vous déménagé ?', 'Complétez les informations ci-dessous.', [
      aDate('Date d’arrivée', '01/10/2026'),
      aField('Numéro et voie', { text: '4 rue X' }),
      aField('Bâtiment, étage', {}),
      aField('Commune', { text: 'Saintes' }),
    ]),
    opened('Avez-vous déménagé ?', 'Indiquez votre nouvelle adresse.', [
      aField('Numéro et voie', { text: '4 rue X' }),
      aField('Complément d’adresse', {}),
      aField('Commune', { text: 'Saintes' }),
    ]),
    opened('Avez-vous déménagé ?', 'Tous les champs sont obligatoires.', [
      aField('Numéro et voie', { text: '4 rue X' }),
      aField('Complément d’adresse', {}),
      aField('Lieu-dit', {}),
      aField('Commune', { text: 'Saintes' }),
    ]),
    opened('Avez-vous travaillé ?', 'Renseignez le nombre d’heures et le salaire brut.', [
      aField('Nombre d’heures', { text: '12', valueType: 'hours' }),
      anAmount('Salaire brut', '120,10'),
      anAmount('Prime', ''),
    ]),
    opened('Avez-vous un compte ?', 'N’oubliez pas de joindre votre RIB.', [
      aField('Banque', { text: 'Banque du Lac' }),
      aField('RIB clé', {}),
    ]),
    opened('Êtes-vous suivi par un médecin ?', 'Vous devez indiquer le nom et le téléphone du médecin.', [
      aField('Nom du médecin', { text: 'Durand' }),
      aField('Téléphone du médecin', { text: '0546000000', valueType: 'phone' }),
      aField('Téléphone du secrétariat', { valueType: 'phone' }),
    ]),
    opened('Avez-vous des revenus ?', 'Le montant est à indiquer en euros, sans les centimes.', [
      aField('Nature', { text: 'Loyers' }),
      anAmount('Montant', '120'),
    ]),
    opened(
      'Avez-vous vécu à l’étranger ?',
      'Le pays et la date de retour sont demandés aux personnes revenues en France.',
      [aField('Pays', { text: 'Portugal' }), aDate('Date de retour', '')],
    ),
    opened('Avez-vous vécu à l’étranger ?', 'La date de retour est à indiquer par les personnes revenues.', [
      aField('Pays', { text: 'Portugal' }),
      aDate('Date de retour', ''),
    ]),
    opened('Avez-vous vécu à l’étranger ?', 'Les dates sont indiquées sur votre passeport.', [
      aField('Pays', { text: 'Portugal' }),
      aDate('Date de retour', ''),
    ]),
    opened('Avez-vous vécu à l’étranger ?', 'La date de retour est indiquée sur votre billet.', [
      aField('Pays', { text: 'Portugal' }),
      aDate('Date de retour', ''),
    ]),
    opened('Avez-vous vécu à l’étranger ?', 'La date de retour est demandée plus loin.', [
      aField('Pays', { text: 'Portugal' }),
      aDate('Date de retour', ''),
    ]),
    opened('Avez-vous vécu à l’étranger ?', 'La date de retour sera saisie par nos services.', [
      aField('Pays', { text: 'Portugal' }),
      aDate('Date de retour', ''),
    ]),
    opened('Avez-vous une carte ?', 'Le numéro seul ne permet pas de vous identifier.', [
      aField('Numéro de carte', {}),
      aField('Nom', { text: 'Durand' }),
    ]),
    opened('Avez-vous une voiture ?', 'Notez le kilométrage.', [
      aField('Marque', { text: 'X' }),
      aField('Kilométrage', { text: '12000' }),
      aField('Modèle', {}),
    ]),
    opened('Avez-vous des enfants ?', 'Remplissez une ligne par enfant.', [
      aField('Prénom du 1er enfant', { text: 'Lou' }),
      aField('Prénom du 2e enfant', {}),
    ]),
    opened('Avez-vous des enfants ?', 'Indiquez leur prénom.', [
      aField('Prénom', { text: 'Lou' }),
      aField('Prénom du deuxième enfant', {}),
    ]),
    opened('Avez-vous des enfants ?', 'Les prénoms doivent être indiqués.', [
      aField('Enfant 1', { text: 'Lou' }),
      aField('Enfant 2', {}),
      aField('Enfant 3', {}),
    ]),
    opened('Avez-vous des enfants ?', 'Chacune des lignes doit être remplie pour chaque enfant.', [
      aField('Enfant 1', { text: 'Lou' }),
      aField('Enfant 2', {}),
      aField('Enfant 3', {}),
    ]),
    opened('Avez-vous travaillé ?', 'Complétez les trois lignes suivantes.', [
      aField('Employeur 1', { text: 'Ormes' }),
      aField('Employeur 2', { text: 'Lilas' }),
      aField('Employeur 3', { text: 'Port' }),
      aField('Employeur 4', {}),
    ]),
  ]);
});

const ft = {
  host: 'candidat.francetravail.fr',
  title: 'Je m’actualise pour février 2027',
  today: '2027-03-03',
};

describe('days', () => {
  const within = 'Les dates doivent être comprises entre le 01/02/2027 et le 28/02/2027.';
  const stop = (from: string, to: string, given = {}) =>
    days([`Premier jour de l’arrêt : ${from}`, `Dernier jour de l’arrêt : ${to}`], given);
  const names = ['Premier jour de l’arrêt', 'Dernier jour de l’arrêt'];
  rightlyOn(ft, [
    [
      'bounded in one part of the page',
      [
        aDate('Premier jour travaillé', '03/02/2027', { heading: 'Vos périodes de travail' }),
        aDate('Date de début du contrat', '04/01/2027', { heading: 'Votre contrat' }),
      ],
      [],
      {
        headings: [
          { level: 1, text: ft.title },
          { level: 2, text: 'Vos périodes de travail' },
          { level: 2, text: 'Votre contrat' },
        ],
        blocks: [
          ft.title,
          'Vos périodes de travail',
          within,
          'Premier jour travaillé',
          'Votre contrat',
          'Date de début du contrat',
        ],
      },
    ],
    [
      'the day she signs',
      [aDate('Premier jour travaillé', '03/02/2027'), aDate('Fait le', '03/03/2027')],
      [within],
    ],
    [
      'another sick leave than the one known',
      stop('18/02/2027', '26/02/2027'),
      [],
      {
        headings: [
          { level: 1, text: ft.title },
          { level: 2, text: 'Ajouter un arrêt' },
        ],
        blocks: [ft.title, 'Arrêt maladie du 01/02/2027 au 12/02/2027', 'Ajouter un arrêt', ...names],
      },
    ],
    [
      'a second one, in the same words',
      [
        ...stop('01/02/2027', '05/02/2027', { group: 'Arrêt 1' }),
        ...stop('18/02/2027', '26/02/2027', { group: 'Arrêt 2' }),
      ],
      [],
      {
        blocks: [
          ft.title,
          'Arrêt 1',
          'Arrêt maladie du 01/02/2027 au 05/02/2027',
          ...names,
          'Arrêt 2',
          ...names,
        ],
      },
    ],
    [
      'what is paid begins three days later',
      stop('15/02/2027', '28/02/2027'),
      ['Indemnités journalières de votre arrêt maladie : du 18/02/2027 au 28/02/2027'],
    ],
    [
      'a leave put off',
      days(['Premier jour du congé : 26/03/2027']),
      ['Dates légales de votre congé maternité : du 05/03/2027 au 24/06/2027'],
    ],
  ]);
});

describe('days that bind nothing', () => {
  const f = {
    host: 'candidat.francetravail.fr',
    title: 'Je m’actualise pour février 2027',
    today: '2027-03-03',
  };
  rightlyOn(f, [
    [
      'a contract declared a month before',
      days(['Date de début du contrat : 08/02/2027', 'Date de fin du contrat : 26/02/2027']),
      ['Contrat déclaré le mois dernier : du 04/01/2027 au 29/01/2027'],
    ],
    [
      'the last contract known',
      days(['Date de début du contrat : 08/02/2027', 'Date de fin du contrat : 26/02/2027']),
      ['Dernier contrat connu chez Ormes : du 04/01/2027 au 29/01/2027'],
    ],
    [
      'when one may enrol',
      days(['Premier jour de la formation : 08/02/2027']),
      ['Inscriptions à la formation ouvertes du 01/02/2027 au 05/02/2027'],
    ],
    [
      'a part of the training',
      days(['Dernier jour de la formation : 26/03/2027']),
      ['Formation Bureautique, module 1 du 01/02/2027 au 12/02/2027'],
    ],
    [
      'a time that is known in part',
      days(['Premier jour de l’arrêt : 01/02/2027', 'Dernier jour de l’arrêt : 20/02/2027']),
      ['Période d’arrêt connue : du 01/02/2027 au 10/02/2027'],
    ],
    [
      'a sick leave that was made longer',
      days(['Premier jour de l’arrêt : 01/02/2027', 'Dernier jour de l’arrêt : 20/02/2027']),
      [
        'Avis d’arrêt de travail reçu : du 01/02/2027 au 10/02/2027',
        'Avis de prolongation reçu : du 11/02/2027 au 20/02/2027',
      ],
    ],
    [
      'when the business is closed',
      days(['Premier jour de congé : 15/02/2027']),
      ['Votre entreprise ferme pour congés du 22/02/2027 au 26/02/2027'],
    ],
    [
      'holidays of schools',
      days(['Premier jour de congé : 15/02/2027']),
      ['Congés scolaires zone A : du 13/02/2027 au 01/03/2027'],
    ],
    [
      'a paper that holds for some days',
      days(['Date de fin du contrat : 26/02/2027']),
      ['Attestation valable du 01/02/2027 au 28/02/2027 pour votre contrat'],
    ],
    [
      'days of work, and the day of joining',
      [aDate('Date du dernier jour travaillé', '12/02/2027'), aDate('Date d’inscription', '04/01/2027')],
      ['Les dates de travail doivent être comprises entre le 01/02/2027 et le 28/02/2027.'],
    ],
    [
      'days of work alone',
      [aDate('Premier jour travaillé', '12/02/2027'), aDate('Date d’embauche', '04/01/2027')],
      ['Indiquez seulement les dates de travail du 1er au 28 février 2027.'],
    ],
    [
      'days of one thing',
      [aDate('Date de reprise', '01/03/2027'), aDate('Premier jour de l’arrêt', '15/02/2027')],
      ['Vos dates d’arrêt doivent être en février 2027.'],
    ],
    [
      'days of two months',
      [aDate('Premier jour travaillé', '12/02/2027')],
      ['Dates acceptées : du 01/02/2027 au 28/02/2027 (février), du 01/03/2027 au 31/03/2027 (mars)'],
    ],
  ]);
});
