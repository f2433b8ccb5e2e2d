/** Right pages that rules of days, of rows and of papers might take for wrong; each was found by reading them once more. */
import { aDate, aFile, amounts, aRadio, aSelect, days, rightly } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const name = (text: string, group: string) => aField('Nom', { valueType: 'name', text, group });
const count = (label: string, text: string) => aField(label, { valueType: 'household', text });
const box = (label: string, group: string) =>
  aField(label, { kind: 'checkbox', question: group, group, text: label });
const tax = (label: string) => aField(label, { valueType: 'tax-number', text: 'FR12345' });

rightly([
  [
    'two who ask, and children told by their number',
    [
      name('Martin', 'Demandeur'),
      name('Durand', 'Conjoint'),
      count('Nombre de personnes vivant au foyer', '4'),
    ],
  ],
  [
    'maintenance of an ex-husband',
    [anAmount('Pension alimentaire versée par votre ex-conjoint', '150')],
    ['Vie en couple : Non'],
  ],
  [
    'a contract begun before what was earned',
    days(['Date de début du contrat de travail : 02/03/2024']),
    ['Indiquez uniquement les revenus du travail perçus du 1er juin 2026 au 31 août 2026.'],
  ],
  [
    'a home found, entered later',
    [
      aYesNo('Avez-vous déjà trouvé un logement ?', 'Oui'),
      aDate('Date d’entrée prévue dans le logement', '01/02/2027'),
    ],
  ],
  [
    'not there yet, and where she lives now',
    [
      aYesNo('Habitez-vous déjà le nouveau logement ?', 'Non'),
      aDate('Date d’entrée dans votre logement actuel', '01/02/2020'),
    ],
  ],
  [
    'a child who earns less than so much',
    [
      aYesNo('L’un de vos enfants gagne-t-il plus de 1 104 € par mois ?', 'Non'),
      anAmount('Salaire de votre enfant Léo', '450'),
    ],
  ],
  [
    'one child of two',
    [aYesNo('Votre enfant Emma a-t-elle été payée ?', 'Non'), anAmount('Salaire de votre enfant Léo', '450')],
  ],
  [
    'maintenance paid and none received',
    [
      aYesNo('Percevez-vous une pension alimentaire ?', 'Non'),
      aYesNo('Versez-vous une pension alimentaire ?', 'Oui'),
      box('Justificatif de versement de la pension alimentaire', 'Pièces jointes'),
    ],
  ],
  [
    'papers lost',
    [
      aYesNo('Avez-vous votre carte d’identité ?', 'Non'),
      box('Carte d’identité', 'Documents perdus ou volés'),
    ],
  ],
  [
    'not alone from the nursery',
    [
      aRadio(
        'Retour',
        ['Il rentre seul', 'Il ne rentre pas seul de la garderie'],
        'Il ne rentre pas seul de la garderie',
      ),
      box('Lundi', 'Jours de garderie'),
    ],
  ],
  [
    'a plain menu',
    [
      aRadio(
        'Régime',
        ['Sans porc', 'Pas de régime particulier : repas standard'],
        'Pas de régime particulier : repas standard',
      ),
      box('Lundi', 'Jours de repas'),
    ],
  ],
  [
    'another help that was had',
    [
      aRadio(
        'Votre demande',
        ['Renouvellement', 'Première demande : je n’ai jamais bénéficié du FSL', 'Suite'],
        'Première demande : je n’ai jamais bénéficié du FSL',
      ),
      aYesNo('Avez-vous déjà bénéficié d’un accompagnement social ?', 'Oui'),
    ],
  ],
  ['a tax number of another country', [tax('Numéro fiscal (étranger)'), tax('Numéro fiscal (numéro FIP)')]],
  [
    'a home that is given',
    [aField('Votre nouvelle adresse', { valueType: 'address', text: '18 rue des Tanneurs, 35000 Rennes' })],
    ['Dossier n° 2026-118', 'Logement attribué', '18 rue des Tanneurs, 35000 Rennes'],
  ],
  [
    'a paper of some students',
    [
      aSelect('Votre statut', ['Étudiant', 'Salarié'], 'Étudiant'),
      aFile('Justificatif', 'certificat-scolarite.pdf'),
    ],
    ['Si vous êtes étudiant étranger, joignez votre titre de séjour.'],
  ],
  [
    'an account of who is helped',
    [aField('Titulaire du compte', { valueType: 'name', text: 'Odette DURAND' })],
    ['Bonjour Ana MARTIN', 'Le compte doit être ouvert au nom du bénéficiaire.'],
  ],
  [
    'the birth of a parent',
    [
      aRadio('Qui doit être inscrit ?', ['Un mineur', 'Un majeur'], 'Un mineur'),
      aDate('Date de naissance du représentant légal', '04/01/1987'),
    ],
  ],
  [
    'until when one may register',
    days(['Début : 01/12/2026', 'Fin : 31/12/2026']),
    ['La période commence au plus tôt le jour de votre inscription.', 'Inscriptions jusqu’au 15/01/2027.'],
  ],
  [
    'two totals of the same time',
    amounts(['Total des charges : 430', 'Total des produits : 500']),
    ['Indiquez le total des charges et, pour la même période, le total des produits.'],
  ],
  [
    'charges that are called money and charges that are not, and the total of all',
    [
      ...amounts(['Loyer hors charges : 412,00', 'Charges locatives : 68,50']),
      aField('Électricité', { text: '54,20' }),
      aField('Gaz', { text: '' }),
      aField('Eau', { text: '23,30' }),
      ...amounts(['Total des charges mensuelles : 558,00']),
    ],
  ],
  [
    'lines that the page leaves empty',
    amounts(['Salaires : 1 054,61', 'Revenus de placements : '], { required: true }),
    ['Les lignes qui ne vous concernent pas restent vides.'],
  ],
]);
