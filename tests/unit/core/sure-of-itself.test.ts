/** Ordinary pages, rightly filled in, of which a check that understood half of the page would tell something. */
import { describe } from 'vitest';
import { aDate, aFile, amounts, aRadio, casesOf, days, rightly } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const box = (label: string, given: Parameters<typeof aField>[1] = {}) =>
  aField(label, { kind: 'checkbox', text: 'on', ...given });
const name = casesOf('name');
const count = casesOf('household');
const email = casesOf('email');
const town = (label: string, text: string, given: Parameters<typeof aField>[1] = {}) =>
  aField(label, { text, ...given });
const caf = { host: 'wwwd.caf.fr', title: 'Déclaration trimestrielle de ressources' };
const work = {
  host: 'candidat.francetravail.fr',
  title: 'Actualisation du mois de novembre 2026',
  today: '2026-11-30',
};

describe('people', () => {
  rightly([
    [
      'the birth of a child, and since when she lives there',
      days(['Date de naissance de l’enfant : 05/11/2026', 'Date d’entrée dans le logement : 01/09/2019']),
    ],
    [
      'arrived in France',
      days(['Date de naissance de votre enfant : 05/11/2026', 'Arrivée en France le : 01/09/2019']),
    ],
    [
      'present in the flat',
      days(['Date de naissance : 05/11/2025', 'Présente dans le logement depuis le : 01/09/2019']),
    ],
    [
      'a section, and her own birth',
      [
        aDate('Date de naissance', '12/03/1990'),
        aRadio(
          'Section demandée',
          ['Petite section – enfants nés en 2024', 'Moyenne section – enfants nés en 2023'],
          'Petite section – enfants nés en 2024',
        ),
      ],
    ],
    [
      'a grown-up pupil',
      days([
        'Date de naissance de l’élève : 12/03/1983',
        'Date de naissance du responsable légal : 02/05/1985',
      ]),
    ],
    [
      'maintenance for a child elsewhere',
      [
        count('Nombre d’enfants à charge', '0'),
        anAmount('Contribution à l’entretien de vos enfants mineurs', '150'),
      ],
    ],
    [
      'hours of a childminder',
      [
        count('Enfants à charge', '0'),
        aField('Heures de garde par enfant gardé', { valueType: 'hours', text: '120' }),
      ],
    ],
    [
      'an apprentice since the month',
      [
        aYesNo('Un de vos enfants a-t-il perçu un salaire en août 2026 ?', 'Non'),
        aRadio('Situation', ['Élève', 'Apprenti'], 'Apprenti', { group: 'Loris, 17 ans' }),
      ],
      [],
      { today: '2026-09-20' },
    ],
    [
      'a third child, none',
      [
        count('Nombre d’enfants à charge', '2'),
        ...['Lou', 'Mia', 'Néant'].map((text, at) => name('Prénom', text, { group: `Enfant ${at + 1}` })),
      ],
    ],
    [
      'a third part with its first choice',
      [
        count('Nombre d’enfants à charge', '2'),
        ...['Lou', 'Mia', ''].flatMap((text, at) => [
          name('Prénom', text, { group: `Enfant ${at + 1}` }),
          aYesNo('En situation de handicap ?', 'Non', { group: `Enfant ${at + 1}` }),
        ]),
      ],
    ],
    [
      'two parties in one title',
      [
        aRadio('Situation familiale', ['Célibataire', 'En couple', 'Marié(e)'], 'Célibataire'),
        name('Nom', 'EXEMPLE', { heading: 'Identité du demandeur et du conjoint' }),
      ],
    ],
    [
      'a flat-mate',
      [
        aYesNo('Vivez-vous en couple ?', 'Non'),
        name('Nom de la personne avec qui vous vivez en colocation', 'Paul MARTIN'),
      ],
    ],
    ['her married name', [aYesNo('Vivez-vous en couple ?', 'Non'), name('Nom d’épouse', 'MARTIN')]],
    [
      'her name of use',
      [
        aRadio('Vous vivez', ['Seul(e)', 'En couple'], 'Seul(e)'),
        name('Nom d’usage (nom d’époux ou d’épouse)', 'MARTIN'),
      ],
    ],
    [
      'a partner who asks for nothing',
      [
        aYesNo('Vivez-vous en couple ?', 'Oui'),
        aYesNo('Votre conjoint demande-t-il aussi cette aide ?', 'Non'),
        name('Nom', '', { group: 'Votre conjoint' }),
        aDate('Date de naissance', '', { group: 'Votre conjoint' }),
        name('Nom', 'EXEMPLE', { group: 'Vous' }),
      ],
    ],
    [
      'a partner without income',
      [
        aYesNo('Vivez-vous en couple ?', 'Oui'),
        aYesNo('Votre conjoint a-t-il des revenus ?', 'Non'),
        anAmount('Revenus de votre conjoint', ''),
        anAmount('Vos revenus', '1200'),
      ],
    ],
    [
      'a part for those it concerns',
      [
        aYesNo('Vivez-vous en couple ?', 'Oui'),
        name('Nom', '', { group: 'Conjoint (si son adresse est différente)' }),
        aDate('Date de naissance', '', { group: 'Conjoint (si son adresse est différente)' }),
      ],
    ],
    [
      'apart, he kept the home',
      [
        aRadio('Ce qui a changé', ['Séparation', 'Mariage'], 'Séparation'),
        aYesNo('Votre conjoint occupe-t-il toujours le logement familial ?', 'Oui'),
      ],
    ],
    [
      'other grown-ups',
      [
        aRadio('Situation', ['Marié(e)', 'Célibataire'], 'Marié(e)', { valueType: 'marital-status' }),
        count('Autres adultes vivant avec vous', '0'),
      ],
    ],
    [
      'adults, the partner left out',
      [
        aRadio('Situation', ['Marié(e)', 'Célibataire'], 'Marié(e)', { valueType: 'marital-status' }),
        count('Nombre d’adultes vivant avec vous', '0', { hint: 'Ne comptez pas votre conjoint.' }),
      ],
    ],
    [
      'single by law, at one address',
      [
        town('Situation matrimoniale', 'Célibataire', { valueType: 'marital-status' }),
        aRadio('Où habite l’autre parent ?', ['Avec vous', 'Ailleurs'], 'Avec vous'),
      ],
    ],
    [
      'the list, then those who left',
      [count('Nombre d’enfants à charge', '2')],
      [
        'Enfants à charge',
        'Lou, née le 03/05/2016',
        'Mia, née le 04/06/2018',
        'Enfants qui ont quitté le foyer',
        'Tom, né le 05/07/2009',
      ],
    ],
    [
      'one other e-mail',
      [
        email('Adresse électronique', 'a@exemple.fr'),
        email('Adresse électronique pour recevoir la confirmation', 'b@exemple.fr'),
      ],
    ],
    [
      'the first of two, again',
      [
        email('Courriel personnel', 'a@exemple.fr'),
        email('Courriel professionnel', 'b@exemple.fr'),
        email('Confirmez votre courriel personnel', 'a@exemple.fr'),
      ],
    ],
    [
      'the insured and the patient',
      [
        town('Numéro de sécurité sociale de l’assuré', '2 85 05 78 006 084 41', { valueType: 'nir' }),
        aDate('Date de naissance du bénéficiaire des soins', '02/03/2016'),
      ],
    ],
  ]);
});

describe('answers', () => {
  const none = 'Je n’ai aucune ressource';
  rightly([
    [
      'nothing had, something asked for',
      [box(none), ...amounts(['Montant de la facture : 84', 'Montant demandé : 150'])],
    ],
    ['nothing had, savings', [box(none), ...amounts(['Épargne disponible : 1200'])]],
    [
      'nothing had, a debt',
      [box(none), ...amounts(['Montant de la dette : 340', 'Mensualité proposée : 30'])],
    ],
    [
      'none of these, and a salary',
      [
        anAmount('Salaire net', '1500'),
        ...['Pension alimentaire', 'Revenus fonciers'].map((label) =>
          aField(label, { kind: 'checkbox', question: 'Avez-vous perçu :' }),
        ),
        box('Aucune de ces ressources', { question: 'Avez-vous perçu :' }),
      ],
    ],
    [
      'the number of who hosts',
      [town('Numéro d’allocataire de l’hébergeant', '7654321', { valueType: 'caf-number' })],
      ['Numéro allocataire : 1234567'],
    ],
    [
      'born otherwise',
      [name('Titulaire du compte', 'LEROY')],
      ['Mme Claire DURAND (née LEROY)', 'Le compte doit être à votre nom.'],
    ],
    [
      'no self-employed work',
      [aYesNo('Avez-vous exercé une activité non salariée ?', 'Non')],
      ['Contrat du 02/11/2026 au 13/11/2026, déclaré par votre employeur, reçu le 16/11/2026'],
      work,
    ],
    [
      'abroad',
      [aYesNo('Avez-vous travaillé à l’étranger ?', 'Non')],
      ['Contrat du 02/11/2026 au 13/11/2026, reçu le 16/11/2026'],
      work,
    ],
    [
      'not the partner',
      [aYesNo('Votre conjoint a-t-il travaillé ?', 'Non')],
      ['Contrat du 02/11/2026 au 13/11/2026, reçu le 16/11/2026'],
      work,
    ],
    [
      'later in the month',
      [aYesNo('Avez-vous travaillé depuis le 20 novembre ?', 'Non')],
      ['Contrat du 02/11/2026 au 13/11/2026, reçu le 16/11/2026'],
      work,
    ],
    [
      'no bonus, and the pay',
      [aYesNo('Avez-vous perçu une prime ce mois-ci ?', 'Non'), ...amounts(['Net : 1400', 'Brut : 1800'])],
    ],
    [
      'a row of questions, a row of details',
      [
        aYesNo('Avez-vous des revenus fonciers ?', 'Oui', { group: 'Vous' }),
        aYesNo('Avez-vous des revenus fonciers ?', 'Non', { group: 'Votre conjoint' }),
        anAmount('Si oui, montant', '100', { group: 'Vous' }),
        anAmount('Si oui, montant', '', { group: 'Votre conjoint' }),
      ],
    ],
    [
      'a tutor at work',
      [
        aYesNo('Faites-vous l’objet d’une mesure de protection ?', 'Non'),
        name('Nom du tuteur dans l’entreprise', 'Paul MARTIN'),
      ],
    ],
    [
      'who acts for her',
      [
        aYesNo('Mesure de protection juridique', 'Non'),
        name('Mandataire pour le dépôt du dossier', 'Paul MARTIN'),
      ],
    ],
    [
      'a child elsewhere',
      [
        aYesNo('Avez-vous des enfants à charge ?', 'Non'),
        name('Prénom de l’enfant pour lequel vous versez une pension', 'Lou'),
      ],
    ],
    [
      'a trial period over',
      [
        aYesNo('Êtes-vous toujours en poste ?', 'Oui'),
        aDate('Date de fin de la période d’essai', '02/09/2026'),
      ],
    ],
    [
      'the job before',
      [
        aYesNo('Êtes-vous toujours en poste ?', 'Oui'),
        aDate('Date de fin', '02/09/2026', { group: 'Emploi précédent' }),
        aDate('Fin du contrat d’apprentissage', '02/09/2026'),
      ],
    ],
    [
      'an entry elsewhere',
      [
        aYesNo('Avez-vous déménagé ?', 'Non'),
        aDate('Date d’entrée', '02/11/2026', { group: 'Votre formation' }),
      ],
    ],
    [
      'a divorce of old',
      [aYesNo('Vivez-vous en couple ?', 'Oui'), aDate('Date de votre divorce', '02/03/2012')],
    ],
    [
      'a guest, and the rent of a workshop',
      [
        aYesNo('Êtes-vous hébergé(e) à titre gratuit ?', 'Oui'),
        anAmount('Loyer de votre local professionnel', '450'),
      ],
    ],
    [
      'an owner, and the rent of her son',
      [
        aRadio('Votre logement', ['Propriétaire', 'Locataire'], 'Propriétaire'),
        anAmount('Loyer de la chambre de votre fils étudiant', '450'),
      ],
    ],
    [
      'single, her parents wed',
      [
        aRadio('Situation', ['Célibataire', 'Marié(e)'], 'Célibataire', { group: 'Vous' }),
        aDate('Date du mariage', '02/03/1985', { group: 'Vos parents' }),
      ],
    ],
    [
      'alone, and people kept elsewhere',
      [aYesNo('Vivez-vous seul(e) dans ce logement ?', 'Oui'), count('Nombre de personnes à charge', '2')],
    ],
    [
      'another resource, no',
      [
        anAmount('Salaire', '900', { group: 'Juillet 2026' }),
        anAmount('Salaire', '900', { group: 'Août 2026' }),
        anAmount('Salaire', '900', { group: 'Septembre 2026' }),
        aRadio(
          'Avez-vous eu d’autres ressources ?',
          ['Oui', 'Non, aucune ressource'],
          'Non, aucune ressource',
          { valueType: 'yes-no' },
        ),
      ],
      [],
      caf,
    ],
    [
      'of someone told in the line above',
      [
        anAmount('Salaire', '900', { group: 'Juillet 2026' }),
        anAmount('Salaire', '900', { group: 'Août 2026' }),
        anAmount('Salaire', '900', { group: 'Septembre 2026' }),
        aRadio('a-t-il eu des ressources ?', ['Oui', 'Non, aucune ressource'], 'Non, aucune ressource', {
          valueType: 'yes-no',
        }),
      ],
      ['Votre conjoint, M. Paul MARTIN :'],
      caf,
    ],
    [
      'nothing had, a pension paid',
      ['Juillet', 'Août', 'Septembre'].flatMap((month) => [
        box('Aucune ressource', { group: `${month} 2026` }),
        anAmount('Salaire', '', { group: `${month} 2026` }),
        anAmount('Pension alimentaire versée', '150', { group: `${month} 2026` }),
      ]),
      [],
      caf,
    ],
    [
      '« Non », and the day she signs',
      [
        aYesNo('Avez-vous repris une activité professionnelle depuis votre dernière déclaration ?', 'Non'),
        aDate('Fait le', '24/11/2026'),
      ],
      [],
      caf,
    ],
    [
      'signed after a « Non »',
      [
        aYesNo('Avez-vous travaillé en novembre ?', 'Non'),
        aYesNo('Avez-vous été en arrêt maladie ?', 'Non'),
        aYesNo('Êtes-vous toujours à la recherche d’un emploi ?', 'Oui'),
        aDate('Date', '30/11/2026'),
      ],
      [],
      work,
    ],
    [
      'a job that goes on',
      [
        aYesNo('Avez-vous travaillé en novembre ?', 'Oui'),
        aField('Nombre d’heures', { valueType: 'hours', text: '40' }),
        anAmount('Salaire brut', '480'),
        aDate('Date de début du contrat', '02/03/2024'),
      ],
      [],
      work,
    ],
    [
      'a contract that will end',
      [
        aYesNo('Avez-vous travaillé en novembre ?', 'Oui'),
        aField('Nombre d’heures', { valueType: 'hours', text: '40' }),
        anAmount('Salaire brut', '480'),
        aDate('Fin de contrat prévue', '31/01/2027'),
      ],
      [],
      work,
    ],
  ]);
});

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
