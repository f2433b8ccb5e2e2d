/** Sentences by which a page asks for all its cases, or for all but those it marks. */
import { describe, expect, test } from 'vitest';
import { aRadio, wrongIn } from '../../support/filled-in.ts';
import { aField } from '../../support/page-model.ts';

const look = (says: string, left: string | null, free = 'Téléphone professionnel') =>
  wrongIn(
    [
      ...['Nom', 'Commune de naissance'].map((label) =>
        aField(label, { text: left === label ? '' : 'Givors' }),
      ),
      aRadio('Vivez-vous seul ?', ['Oui', 'Non'], left === 'Vivez-vous seul ?' ? '' : 'Oui'),
      aField(free, { valueType: 'phone' }),
    ],
    { says: [says] },
  );

describe('all but those marked', () => {
  test.each([
    ['Toutes les questions appellent une réponse, sauf celles marquées « au choix ».', ' (au choix)'],
    [
      'Toutes les questions de cette page appellent une réponse, à l’exception de celles qui portent la mention « si vous le souhaitez ».',
      ', si vous le souhaitez',
    ],
    [
      'Merci de compléter chaque ligne ; seules celles marquées « si possible » peuvent rester vides.',
      ' (si possible)',
    ],
    ['Aucune ligne ne doit rester vide, hormis celles notées « libre ».', ' – libre'],
    ['Répondez à tout, sauf aux lignes notées (f).', ' (f)'],
    ['Toute ligne est à remplir, à l’exception de celles suivies de °', ' °'],
    ['Sauf indication « au choix », une réponse est attendue partout.', ' (au choix)'],
    ['Les lignes sans la mention « libre » attendent une réponse.', ' – libre'],
    ['Les questions non suivies de « libre » appellent une réponse.', ' – libre'],
    ['Hormis le téléphone professionnel, tout est à remplir.', ''],
    ['Seul le téléphone professionnel peut rester vide.', ''],
    ['Seul le téléphone est facultatif.', ''],
    ['Remplissez toutes les lignes, exceptées celles dites « souhaitées ».', ' (souhaitées)'],
    ['En dehors du téléphone professionnel, chaque ligne doit recevoir une réponse.', ''],
    ['À défaut de la mention « non obligatoire », chaque réponse est nécessaire.', ' (non obligatoire)'],
    ['Nous attendons une réponse à chaque question, sauf à celles marquées « au choix ».', ' (au choix)'],
    ['Tout ce qui n’est pas signalé comme facultatif est à remplir.', ' (facultatif)'],
  ])('%s', (says, mark) => {
    const free = `Téléphone professionnel${mark}`;
    expect(look(says, null, free)).toEqual([]);
    expect(look(says, 'Commune de naissance', free)).toEqual(['Commune de naissance']);
    expect(look(says, 'Vivez-vous seul ?', free)).toEqual(['Vivez-vous seul ?']);
  });
});

test('« celles entre [crochets] peuvent rester vides », and names in them', () => {
  const says = 'Renseignez chaque donnée ; celles entre [crochets] peuvent rester vides.';
  const free = '[Téléphone du père]';
  expect(look(says, null, free)).toEqual([]);
  expect(look(says, 'Commune de naissance', free)).toEqual(['Commune de naissance']);
  expect(look(says, null, 'Téléphone du père')).toEqual(['Téléphone du père']);
});

test('two questions about the household, side by side: the second is asked after a « Non » too', () => {
  const asks = (what: string, chosen: string) =>
    aRadio(`Un membre du foyer a-t-il ${what} ?`, ['Oui', 'Non'], chosen, {
      valueType: 'yes-no',
      required: true,
    });
  const grant = asks('perçu une bourse', 'Non');
  expect(wrongIn([grant, asks('perçu une pension', '')])).toEqual([
    'Un membre du foyer a-t-il perçu une pension ?',
  ]);
  expect(wrongIn([grant, asks('perçu une pension', 'Non')])).toEqual([]);
});

describe('all', () => {
  test.each([
    'Chaque question appelle une réponse.',
    'Aucune question ne doit rester sans réponse.',
    'Aucune case ne doit être laissée en blanc.',
    'Ne laissez aucune ligne vide.',
    'Veuillez renseigner l’ensemble des rubriques.',
    'Une réponse est attendue à chaque question.',
    'Nous avons besoin d’une réponse à chaque question.',
    'Tout champ doit être renseigné.',
    'Toute question restée sans réponse bloque l’envoi.',
    'Une seule ligne vide entraîne le renvoi du dossier.',
    'Ce formulaire est à remplir entièrement.',
    'Remplissez ce formulaire en entier.',
    'Merci de remplir intégralement ce questionnaire.',
    'Répondez à chacune des questions.',
    'Il faut répondre à toutes les questions.',
    'Les réponses sont toutes obligatoires.',
    'Chaque rubrique est obligatoire.',
    'Toutes les lignes doivent comporter une réponse.',
    'Les quatre lignes ci-dessous sont à remplir.',
    'Tout est à remplir.',
    'Toutes les réponses nous sont nécessaires.',
    'Pas une ligne ne doit rester vide.',
    'La page doit être remplie en totalité.',
    'Il est nécessaire de répondre à toutes les questions.',
    'On ne peut laisser aucune ligne vide.',
    'Chaque ligne demande une réponse.',
    'Nous ne pouvons traiter une demande dont une ligne est vide.',
    'Les lignes ci-dessous doivent toutes être remplies.',
    'Une réponse par ligne est exigée.',
    'Vous devez répondre à l’intégralité des questions.',
    'Il ne doit rester aucune ligne vide.',
    'Toutes les lignes sont requises.',
    'Aucune réponse ne peut être omise.',
    'Aucune de ces questions n’est facultative.',
    'Aucune ligne n’est facultative.',
    'Rien n’est facultatif sur cette page.',
    'Vous devez tout remplir.',
    'Merci de tout compléter.',
    'Donnez une réponse à chaque question.',
    'Indiquez une réponse sur chaque ligne.',
    'L’envoi n’est possible que si toutes les lignes sont remplies.',
    'Le bouton « Suivant » reste grisé tant que toutes les questions n’ont pas de réponse.',
    'Vous ne pourrez continuer que lorsque chaque ligne sera remplie.',
    'Les deux questions ci-dessous sont obligatoires.',
    'Ces questions sont toutes obligatoires.',
    'Toutes ces questions sont obligatoires.',
  ])('%s', (says) => {
    expect(look(says, null, 'Téléphone (facultatif)')).toEqual([]);
    expect(look(says, 'Commune de naissance', 'Téléphone (facultatif)')).toEqual(['Commune de naissance']);
  });
});

describe('of some only', () => {
  test.each([
    'Remplissez toutes les lignes qui vous concernent.',
    'Si vous êtes salarié, répondez à toutes les questions.',
    'Toutes les lignes sont à remplir, sauf celles en italique.',
    'Pour répondre à toutes les questions, prévoyez dix minutes.',
    'Il n’est pas nécessaire de répondre à toutes les questions.',
    'Complétez chaque ligne du tableau.',
    'Avez-vous répondu à toutes les questions ?',
    'Une conseillère répond à toutes les questions.',
    'Les champs marqués en rouge doivent tous être remplis.',
    'Remplissez toutes les lignes obligatoires.',
    'Tout changement doit être déclaré.',
    'Vous pouvez répondre à toutes les questions en une fois.',
    'Tous les renseignements utiles sont attendus ici.',
    'Toutes les informations demandées sont gardées un an.',
    'Une question restée sans réponse ? Écrivez-nous.',
    'Vérifiez que tout est rempli.',
    'Seul le justificatif de domicile est facultatif.',
    'Seule la photo est facultative.',
    'Toutes les réponses sont gardées un an.',
    'Nous répondons à toutes les questions.',
    'Toutes les cases cochées sont prises en compte.',
    'Vous avez répondu à toutes les questions.',
    'Toute demande incomplète sera refusée.',
    'Les informations déjà connues sont toutes affichées.',
    'Chaque dossier doit être complet.',
  ])('%s', (says) => {
    expect(look(says, 'Commune de naissance')).toEqual([]);
  });
});

test('a case named by the exception, and one among others that are given', () => {
  const contract = (end: string) => [
    aField('Employeur', { text: 'Collège Moulin' }),
    aField('Date de fin, Collège Moulin', { valueType: 'date', text: end }),
  ];
  const says = ['Une seule colonne peut rester vide : la date de fin, quand le contrat continue.'];
  expect(wrongIn(contract(''), { says })).toEqual([]);
  const housing = (rent: string) => [
    aRadio('Type de logement', ['T1', 'T2'], 'T2', { required: true }),
    aField('Surface', { text: '38', required: true }),
    aField('Loyer mensuel', { text: rent, required: true }),
    aField('Occupants', { text: '3', required: true }),
    aField('Précisions'),
  ];
  const all = ['Les rubriques qui ne portent pas la mention « facultatif » sont indispensables.'];
  expect(wrongIn(housing('500'), { says: all })).toEqual([]);
  expect(wrongIn(housing(''), { says: all })).toEqual(['Loyer mensuel']);
});

test('a question about a person named, after a « Non » to another about them', () => {
  const asked = (income: string) => [
    aRadio('Karim a-t-il des enfants ?', ['Oui', 'Non'], 'Non'),
    aRadio('Karim perçoit-il des revenus ?', ['Oui', 'Non'], income),
  ];
  const says = ['Toutes les questions appellent une réponse.'];
  expect(wrongIn(asked('Oui'), { says })).toEqual([]);
  expect(wrongIn(asked(''), { says })).toEqual(['Karim perçoit-il des revenus ?']);
});
