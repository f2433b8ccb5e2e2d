/** Her home and her household, asked in words of several sites; beside those who answer rightly in the same words. */
import { describe, expect, test } from 'vitest';
import { aDate, aRadio, rightly, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';
import { caf, told } from '../../support/recap.ts';

const name = (label: string, text: string, given = {}) =>
  aField(label, { valueType: 'name', text, ...given });
const address = (label: string, text: string) => aField(label, { valueType: 'address', text });
const count = (label: string, text: string) => aField(label, { valueType: 'household', text });
const note = (label: string, text: string) =>
  aField(label, { kind: 'textarea', valueType: 'free-text', text });
const child = (group: string, text: string, birth: string) => [
  name('Prénom', text, { group }),
  aDate('Date de naissance', birth, { group }),
];
const lina = child('Enfant 1', 'Lina', '03/04/2015');
const noe = child('Enfant 2', 'Noé', '09/08/2018');

describe('a rent, where nothing is paid', () => {
  const free = (label: string, answer: string, other: string) => (isFree: boolean) =>
    aRadio(label, [answer, other], isFree ? answer : other);
  const yes = (label: string) => (isFree: boolean) => aYesNo(label, isFree ? 'Oui' : 'Non');
  test.each([
    [free('Vous êtes logée', 'À titre gratuit chez un tiers', 'En location'), 'Loyer principal'],
    [
      free('Votre logement', 'Je ne paie rien, on m’héberge gratuitement', 'Je paie un loyer'),
      'Montant du loyer mensuel',
    ],
    [
      free('Mode d’occupation', 'Logé gratuitement par un membre de la famille', 'Locataire'),
      'Montant que vous versez au propriétaire chaque mois',
    ],
    [yes('Bénéficiez-vous d’un logement à titre gratuit ?'), 'Montant du loyer acquitté'],
    [yes('Une personne vous loge-t-elle gratuitement ?'), 'Votre loyer'],
    [yes('Es-tu logé gratuitement ?'), 'Ton loyer par mois'],
    [yes('Êtes-vous propriétaire de votre logement ?'), 'Montant du loyer'],
    [
      free('Votre situation dans le logement', 'Propriétaire sans crédit', 'Locataire'),
      'Loyer payé chaque mois',
    ],
  ])('%o, %s', (home, label) => {
    expect(wrongIn([home(true), anAmount(label, '430')])).toEqual([label]);
    expect(wrongIn([home(false), anAmount(label, '430')])).toEqual([]);
  });

  test('a recap that shows the answer without the others', () => {
    const look = (home: string) =>
      told(caf([`Statut d’occupation : ${home}`, 'Bailleur : Habitat 29', 'Commune : Brest'])).problems;
    expect(look('Propriétaire').map(([, label]) => label)).toEqual(['Bailleur']);
    expect(look('Locataire')).toEqual([]);
  });

  rightly([
    [
      'the rent of whoever lodges her',
      [
        aRadio('Comment êtes-vous logé ?', ['Locataire', 'Hébergé gratuitement'], 'Hébergé gratuitement'),
        anAmount('Loyer de la personne qui vous héberge', '540'),
      ],
    ],
    [
      'she lends a flat',
      [aYesNo('Mettez-vous un logement à disposition gratuitement ?', 'Oui'), anAmount('Votre loyer', '430')],
    ],
    [
      'her child is lodged',
      [aYesNo('Votre enfant étudiant est-il logé gratuitement ?', 'Oui'), anAmount('Votre loyer', '430')],
    ],
    [
      'the home she left',
      [
        aYesNo('Bénéficiez-vous d’un logement à titre gratuit ?', 'Oui'),
        anAmount('Loyer de votre ancien logement', '430'),
      ],
    ],
    ['she owns some home', [aYesNo('Êtes-vous propriétaire d’un logement ?', 'Oui'), anAmount('Loyer', '5')]],
    [
      'she is the owner that is named',
      [aYesNo('Êtes-vous propriétaire de votre logement ?', 'Oui'), name('Nom du propriétaire', 'PETIT Ana')],
    ],
  ]);
});

describe('no move, and a new home', () => {
  const home = address('Nouvelle adresse', '4 rue Haute 29200 Brest');
  const moved = aDate('Date de votre déménagement', '12/09/2026');
  test.each([
    ['Habitez-vous toujours à la même adresse ?', 'Oui', home],
    ['Votre domicile a-t-il changé depuis le 1er septembre 2026 ?', 'Non', moved],
    ['Avez-vous changé de domicile depuis votre dernière déclaration ?', 'Non', home],
    ['Changement d’adresse', 'Non', address('Adresse de votre nouveau logement', '4 rue Haute 29200 Brest')],
  ] as const)('%s %s, %o', (question, wrong, given) => {
    expect(wrongIn([aYesNo(question, wrong), given])).toEqual([given.label]);
    expect(wrongIn([aYesNo(question, wrong === 'Oui' ? 'Non' : 'Oui'), given])).toEqual([]);
  });

  test('two sentences to choose from', () => {
    const since = 'Depuis le 1er janvier 2026';
    const look = (answer: string) =>
      wrongIn([aRadio(since, ['Je n’ai pas déménagé', 'J’ai déménagé'], answer), moved]);
    expect(look('Je n’ai pas déménagé')).toEqual([moved.label]);
    expect(look('J’ai déménagé')).toEqual([]);
  });

  test('what she writes', () => {
    const look = (text: string, says: string[] = []) =>
      wrongIn([aYesNo('Votre adresse a-t-elle changé ?', 'Non'), note('Commentaires', text)], { says });
    const told = 'J’ai emménagé au 4 rue Haute à Brest le 3 octobre 2026.';
    expect(look(told)).toEqual(['Votre adresse a-t-elle changé ?']);
    expect(look(told, ['Votre adresse : 4 rue Haute, 29200 Brest'])).toEqual([]);
    expect(look('J’ai emménagé au 4 rue Haute à Brest le 3 octobre 2019.')).toEqual([]);
    expect(look('Ma mère a emménagé au 4 rue Haute à Brest le 3 octobre 2026.')).toEqual([]);
  });

  rightly([
    ['a bonus for it', [aYesNo('Avez-vous reçu une prime de déménagement ?', 'Non'), home, moved]],
    ['long before', [aYesNo('Avez-vous déménagé depuis le 1er octobre 2026 ?', 'Non'), moved]],
    [
      'before this month',
      [
        aYesNo('Avez-vous déménagé ce mois-ci ?', 'Non'),
        aDate('Date d’emménagement dans le logement', '03/09/2026'),
      ],
    ],
    [
      'an address of another sort',
      [
        aYesNo('Avez-vous déménagé ?', 'Non'),
        aField('Nouvelle adresse e-mail', { valueType: 'email', text: 'ana12@exemple.fr' }),
      ],
    ],
    ['her child', [aYesNo('Votre enfant a-t-il déménagé ?', 'Non'), home]],
    [
      'the same again',
      [aYesNo('Habitez-vous toujours à la même adresse ?', 'Oui'), address('Nouvelle adresse', 'identique')],
    ],
  ]);
});

describe('how many they are', () => {
  const ages = (text: string) => note('Prénoms et âges des enfants', text);
  const occupants = ['Ana', 'Léo', 'Max'].map((text, at) =>
    name('Prénom', text, { group: `Occupant ${at + 1}` }),
  );
  test.each([
    ['Combien d’enfants avez-vous à charge ?', '3', '2', [...lina, ...noe]],
    ['Combien d’enfants as-tu à ta charge ?', '1', '2', [...lina, ...noe]],
    ['Combien d’enfants vivent chez vous ?', '3', '2', [ages('Lina 11 ans, Noé 8 ans')]],
    ['Combien d’enfants vivent chez vous ?', '1', '2', [ages('Lina (2015) et Noé (2018)')]],
    ['Combien êtes-vous à vivre dans ce logement (vous compris) ?', '2', '3', occupants],
    [
      'Combien de personnes composent votre foyer ?',
      '2',
      '3',
      [
        name('Nom', 'PETIT', { group: 'Vous' }),
        name('Nom', 'ROUX', { group: 'Votre conjoint' }),
        name('Nom', 'PETIT', { group: 'Enfant 1' }),
      ],
    ],
  ])('%s %s', (label, wrong, right, fields) => {
    expect(wrongIn([count(label, wrong), ...fields])).toEqual([label]);
    expect(wrongIn([count(label, right), ...fields])).toEqual([]);
  });

  test('none, and one is named', () => {
    const label = 'Nombre d’enfants à charge';
    const look = (text: string, title = 'Déclarer un changement') =>
      wrongIn([count(label, text), name('Prénom de l’enfant', 'Lina')], { title });
    expect(look('0')).toEqual([label]);
    expect(look('1')).toEqual([]);
    expect(look('0', 'Déclarer une naissance')).toEqual([]);
  });

  test('on a recap', () => {
    const births = ['Lina PETIT, née le 03/04/2015', 'Noé PETIT, né le 09/08/2018'];
    const look = (line: string, more: string[] = []) =>
      told(caf([line, ...births, ...more, 'Adresse : 4 rue Haute'])).problems.map(([check]) => check);
    expect(look('Nombre d’enfants à charge : 3')).toEqual(['count']);
    expect(look('Nombre d’enfants à charge : 2')).toEqual([]);
    expect(look('Nombre d’enfants : 2', ['Paul ROUX, né le 09/08/1988'])).toEqual([]);
  });

  rightly([
    [
      'the others on a sheet',
      [count('Nombre d’enfants à charge', '4'), ...lina, ...noe],
      ['Au-delà, indiquez les autres enfants sur papier libre.'],
    ],
    [
      'one who has grown up, told elsewhere',
      [count('Nombre d’enfants à charge', '3'), ...lina, ...noe],
      ['Les enfants majeurs sont à indiquer dans votre espace.'],
    ],
    [
      'all of hers, and those « à charge »',
      [count('Combien d’enfants avez-vous ?', '3'), ...lina, ...noe],
      ['Indiquez ici vos enfants à charge.'],
    ],
    [
      'those who live with her',
      [
        count('Combien de personnes vivent avec vous ?', '2'),
        name('Nom', 'PETIT', { group: 'Vous' }),
        name('Nom', 'ROUX', { group: 'Votre conjoint' }),
        name('Nom', 'PETIT', { group: 'Enfant 1' }),
      ],
    ],
    ['twins of one age', [count('Combien d’enfants vivent chez vous ?', '2'), ages('Lina et Noé 8 ans')]],
  ]);
});

describe('no couple, and whom she lives with', () => {
  const couple = (answer: 'Oui' | 'Non') => aYesNo('Vivez-vous en couple ?', answer);
  test.each([
    [
      aField('Personnes vivant au foyer', { valueType: 'household', text: 'Moi, mon mari Paul et Lina' }),
      'Personnes vivant au foyer',
    ],
    [
      note('Message', 'Mon mari a perdu son travail en octobre, nous vivons sur mon salaire.'),
      'Vivez-vous en couple ?',
    ],
  ])('%o', (field, wrong) => {
    expect(wrongIn([couple('Non'), field])).toEqual([wrong]);
    expect(wrongIn([couple('Oui'), field])).toEqual([]);
  });
  test('asked of all three ways', () => {
    const question = 'Êtes-vous marié(e), pacsé(e) ou en concubinage ?';
    const theirs = name('Nom', 'ROUX', { group: 'Votre conjoint(e)' });
    expect(wrongIn([aYesNo(question, 'Non'), theirs])).toEqual(['Nom']);
    expect(wrongIn([aYesNo(question, 'Oui'), theirs])).toEqual([]);
  });
  rightly([
    ['he has left', [couple('Non'), note('Message', 'Depuis le départ de mon mari, nous vivons à trois.')]],
    [
      'at week-ends',
      [couple('Non'), note('Message', 'Mon compagnon habite chez moi le week-end seulement.')],
    ],
    [
      'neither married nor bound by a Pacs',
      [aYesNo('Êtes-vous marié(e) ou pacsé(e) ?', 'Non'), anAmount('Salaire de votre concubin', '980')],
    ],
    [
      'her children',
      [
        couple('Non'),
        aField('Personnes vivant au foyer', { valueType: 'household', text: 'Moi, ma fille et mon fils' }),
      ],
    ],
  ]);
});

describe('an age', () => {
  const birth = (label: string, text: string, given = {}) => aDate(label, text, given);
  test.each([
    [
      'Les séjours s’adressent aux jeunes âgés de 12 à 17 ans.',
      'Date de naissance du jeune',
      '03/04/2018',
      '03/04/2012',
    ],
    ['Tu dois avoir entre 18 et 25 ans.', 'Ta date de naissance', '03/04/1999', '03/04/2005'],
    ['La carte est délivrée aux habitants de plus de 65 ans.', 'Né(e) le', '03/04/1980', '03/04/1950'],
    ['Le Pass’jeunes concerne les 11-17 ans.', 'Date de naissance du jeune', '03/04/2004', '03/04/2012'],
    [
      'La crèche accueille les enfants jusqu’à leurs 3 ans.',
      'Date de naissance de l’enfant',
      '03/04/2020',
      '03/04/2025',
    ],
  ])('%s', (rule, label, wrong, right) => {
    expect(wrongIn([birth(label, wrong)], { says: [rule] })).toEqual([label]);
    expect(wrongIn([birth(label, right)], { says: [rule] })).toEqual([]);
  });
  test('under the case of the birth', () => {
    const look = (text: string, hint: string) => wrongIn([birth('Date de naissance', text, { hint })]);
    expect(look('03/04/2016', 'L’enfant doit avoir moins de 6 ans')).toEqual(['Date de naissance']);
    expect(look('03/04/2022', 'L’enfant doit avoir moins de 6 ans')).toEqual([]);
    expect(look('03/04/2016', 'Moins de 6 ans : gratuit')).toEqual([]);
  });
});
