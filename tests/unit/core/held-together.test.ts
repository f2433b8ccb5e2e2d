/** Days, people, parts and papers of a page held together; and ordinary answers that come near. */
import { describe, expect, test } from 'vitest';
import { aDate, aFile, aRadio, problemsIn, rightly, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

describe('days that cannot come before another', () => {
  const [worked, ended] = ['Dernier jour travaillé en novembre', 'Date de fin du contrat'];
  const born = (text: string, given = {}) => aDate('Né(e) le', text, given);
  const since = (text: string, given = {}) => aDate('Vit à votre foyer depuis le', text, given);

  test('work after the end of its contract', () => {
    expect(wrongIn([aDate(worked, '27/11/2026'), aDate(ended, '13/11/2026')])).toEqual([ended]);
    expect(wrongIn([aDate(worked, '13/11/2026'), aDate(ended, '13/11/2026')])).toEqual([]);
    // Of two contracts, nothing tells which.
    const two = [
      aDate(ended, '13/11/2026', { group: 'Contrat 1' }),
      aDate(ended, '30/11/2026', { group: 'Contrat 2' }),
    ];
    expect(wrongIn([aDate(worked, '27/11/2026'), ...two])).toEqual([]);
  });

  test('the paper of a death that is before it', () => {
    const died = aDate('Date du décès', '12/10/2026');
    const paper = 'Date de l’acte de décès';
    expect(wrongIn([died, aDate(paper, '09/10/2026')])).toEqual([paper]);
    expect(wrongIn([died, aDate(paper, '13/10/2026')])).toEqual([]);
  });

  test('a marriage after the death of whom she married', () => {
    const [married, died] = ['Date du mariage', 'Date du décès'];
    expect(wrongIn([aDate(married, '20/06/1975'), aDate(died, '04/09/1972')])).toEqual([died]);
    expect(wrongIn([aDate(married, '20/06/1975'), aDate(died, '04/09/2022')])).toEqual([]);
    // Of a first marriage and of a second, nothing tells which.
    const again = aDate(married, '20/06/2024', { group: 'Second mariage' });
    expect(wrongIn([aDate(married, '20/06/1975'), again, aDate(died, '04/09/2022')])).toEqual([]);
  });

  test('a home lived in before the move', () => {
    const move = aDate('Date de votre déménagement', '01/10/2026');
    const home = 'Vous habitez cette adresse depuis le';
    expect(wrongIn([move, aDate(home, '01/09/2026')])).toEqual([home]);
    expect(wrongIn([move, aDate(home, '01/10/2026')])).toEqual([]);
    expect(wrongIn([move, aDate(home, '01/09/2021', { group: 'Ancien logement' })])).toEqual([]);
    expect(wrongIn([move, aDate('Vous habitez votre logement actuel depuis', '01/09/2021')])).toEqual([]);
  });

  test('a child there before it was born', () => {
    expect(wrongIn([born('03/11/2026'), since('30/10/2026')])).toEqual(['Vit à votre foyer depuis le']);
    expect(wrongIn([born('03/11/2026'), since('03/11/2026')])).toEqual([]);
    expect(
      wrongIn([born('03/11/2026', { group: 'Enfant 2' }), since('30/10/2026', { group: 'Enfant 1' })]),
    ).toEqual([]);
    expect(wrongIn([born('03/11/2026'), aDate('Date de début de la grossesse', '01/02/2026')])).toEqual([]);
  });

  test('a paper older than the page accepts', () => {
    const look = (label: string, text: string, says: string) =>
      wrongIn([aDate(label, text)], { says: [says], today: '2026-11-20' });
    const must = 'L’attestation doit dater de moins de trois mois au jour de la demande.';
    expect(look('Attestation établie le', '12/06/2026', must)).toEqual(['Attestation établie le']);
    expect(look('Date de délivrance', '12/06/2026', 'Un justificatif daté de moins de 3 mois.')).toEqual([
      'Date de délivrance',
    ]);
    expect(look('Attestation établie le', '12/09/2026', must)).toEqual([]);
    expect(look('Date d’entrée dans le logement', '12/06/2020', must)).toEqual([]);
    expect(
      look('Attestation établie le', '12/06/2026', 'Enfant de moins de trois mois : joignez l’attestation.'),
    ).toEqual([]);
    expect(
      look(
        'Attestation établie le',
        '12/06/2026',
        `${must} Une facture doit être datée de moins de six mois.`,
      ),
    ).toEqual([]);
  });
});

test('a total named after its sort, over the months of it told in words', () => {
  const label = 'Pension alimentaire : total des trois mois';
  const look = (total: string, second = 'Pension alimentaire reçue en novembre 2026') =>
    wrongIn([
      anAmount('Pension alimentaire reçue en octobre 2026', '160'),
      anAmount(second, '160'),
      anAmount('Loyers encaissés en octobre 2026', '210'),
      anAmount(label, total),
    ]);
  expect(look('300')).toEqual([label]);
  expect(look('320')).toEqual([]);
  const months = ['Salaires, mars 2026', 'Salaires, avril 2026'].map((month) => anAmount(month, '900'));
  const total = (text: string) => anAmount('Salaires, total des trois mois', text);
  expect(wrongIn([...months, total('1 080')])).toEqual(['Salaires, total des trois mois']);
  expect(wrongIn([...months, total('1 800')])).toEqual([]);
});

test('« Total de tous vos salaires », over a salary of each employer', () => {
  const gross = (text: string, group: string) => anAmount('Salaire brut (€)', text, { group });
  const label = 'Montant total de tous vos salaires bruts (€)';
  const look = (total: string) =>
    wrongIn([
      gross('640', 'Employeur 1'),
      gross('385', 'Employeur 2'),
      anAmount(label, total, { group: 'En tout' }),
    ]);
  expect(look('1205')).toEqual([label]);
  expect(look('1025')).toEqual([]);
});

test('people told by their ages, in a list said to be whole', () => {
  const rows = [
    'Farid EXEMPLE vous, 44 ans',
    'Samira EXEMPLE votre épouse, 41 ans',
    'Nour EXEMPLE enfant, 12 ans',
  ];
  const label = 'Pour combien de personnes demandez-vous la complémentaire, vous compris ?';
  const look = (text: string) =>
    wrongIn(
      [
        aRadio(
          'Cette liste est-elle juste et complète ?',
          ['Oui, personne à ajouter ni à retirer', 'Non, je la corrige'],
          'Oui, personne à ajouter ni à retirer',
        ),
        aField(label, { valueType: 'household', text }),
      ],
      { says: rows },
    );
  expect(look('2')).toEqual([label]);
  expect(look('3')).toEqual([]);
});

describe('alone and in a couple, in two answers of today', () => {
  const status = (text: string) =>
    aRadio(
      'Que s’est-il passé ?',
      ['Je me suis séparée et je vis seule, sans conjoint', 'Je vis avec un conjoint'],
      text,
    );
  const [alone, together] = ['Je me suis séparée et je vis seule, sans conjoint', 'Je vis avec un conjoint'];
  const couple = aYesNo('Aujourd’hui, vivez-vous en couple ?', 'Oui');
  const him = (text: string) =>
    aRadio('Thomas EXEMPLE, conjoint', ['Habite avec moi', 'A quitté le domicile'], text);

  test('do not go together', () => {
    expect(wrongIn([status(alone), couple])).toEqual(['Que s’est-il passé ?']);
    expect(wrongIn([status(alone), him('Habite avec moi')])).toEqual(['Thomas EXEMPLE, conjoint']);
  });

  test('a box of those who lived alone, beside « Marié(e) »', () => {
    const name = 'T – Vous viviez seul(e) au 1er janvier 2025 avec vos enfants';
    const box = (text: string) => aField(name, { kind: 'checkbox', text });
    const life = (text: string) =>
      aRadio('Situation de famille', ['M – Marié(e)', 'C – Célibataire'], text, {
        valueType: 'marital-status',
      });
    expect(wrongIn([life('M – Marié(e)'), box(name)])).toEqual([name]);
    expect(wrongIn([life('C – Célibataire'), box(name)])).toEqual([]);
    expect(wrongIn([life('M – Marié(e)'), box('')])).toEqual([]);
    const wedding = aDate('Date du mariage', '14/06/2025');
    expect(wrongIn([life('M – Marié(e)'), wedding, box(name)])).toEqual([]);
  });

  rightly([
    ['in a couple', [status(together), couple]],
    ['parted', [status(alone), aYesNo('Aujourd’hui, vivez-vous en couple ?', 'Non')]],
    ['of before', [status(alone), aYesNo('Viviez-vous en couple avant ce changement ?', 'Oui')]],
    ['gone', [status(alone), him('A quitté le domicile')]],
    [
      'a child',
      [
        status(alone),
        aRadio('Adèle, enfant de mon conjoint', ['Habite avec moi', 'Habite ailleurs'], 'Habite avec moi'),
      ],
    ],
  ]);
});

describe('a case to leave empty for whoever chose something', () => {
  const hint = 'Uniquement pour un CDD ou une mission ; laissez vide pour un CDI.';
  const kind = (text: string) =>
    aRadio(
      'Type de contrat',
      ['CDI sans date de fin', 'CDD avec une date de fin', 'Mission d’intérim'],
      text,
    );
  const end = (text: string, given = {}) => aDate('Date de fin prévue', text, { hint, ...given });

  test('and filled in', () => {
    expect(wrongIn([kind('CDI sans date de fin'), end('30/04/2027')])).toEqual(['Date de fin prévue']);
    expect(wrongIn([kind('CDI sans date de fin'), end('')])).toEqual([]);
    expect(wrongIn([kind('CDD avec une date de fin'), end('30/04/2027')])).toEqual([]);
    expect(wrongIn([kind('CDI sans date de fin'), end('30/04/2027', { initial: '30/04/2027' })])).toEqual([]);
  });
});

test('what a sentence after « Oui » names is asked for', () => {
  const question = 'Partagez-vous ce logement avec d’autres locataires ?';
  const look = (answer: 'Oui' | 'Non', text: string, sentence: string) =>
    wrongIn(
      [
        aYesNo(question, answer),
        aField('Nombre de colocataires', { kind: 'number', valueType: 'count', text }),
        anAmount('Votre part du loyer', '310'),
      ],
      {
        host: 'wwwd.caf.fr',
        title: 'Déclarer un changement de situation',
        blocks: [question, sentence, 'Nombre de colocataires', 'Votre part du loyer'],
      },
    );
  const asked = 'Vous avez répondu oui : indiquez le nombre de colocataires et votre part.';
  expect(look('Oui', '', asked)).toEqual(['Nombre de colocataires']);
  expect(look('Oui', '2', asked)).toEqual([]);
  expect(look('Non', '', 'Le nombre de colocataires compte pour l’aide.')).not.toContain(
    'Nombre de colocataires',
  );
});

test('nobody came nor left: the list of the site is whole', () => {
  const rows = ['Léonie EXEMPLE', 'Enfant · née le 11/06/2019', 'Maël EXEMPLE', 'Enfant · né le 30/01/2022'];
  const label = 'Nombre d’enfants à charge au foyer';
  const change = (text: 'Oui' | 'Non') =>
    aYesNo('Quelqu’un est-il arrivé dans votre foyer ou l’a-t-il quitté ?', text);
  const look = (text: string, answer: 'Oui' | 'Non') =>
    wrongIn([aField(label, { valueType: 'household', text }), change(answer)], { says: rows });
  expect(look('3', 'Non')).toEqual([label]);
  expect(look('2', 'Non')).toEqual([]);
  expect(look('3', 'Oui')).toEqual([]);
});

describe('ordinary answers that were taken for faults', () => {
  const declares = { host: 'wwwd.caf.fr', title: 'Déclaration trimestrielle de ressources' };

  test('what is said of one part of the household says nothing of another', () => {
    const months = ['Octobre 2026', 'Novembre 2026'].map((month) =>
      anAmount(`Chiffre d’affaires – ${month}`, '980', { heading: 'Julien', group: 'Recettes' }),
    );
    const none = (heading: string) =>
      aRadio(
        'Amélie a-t-elle perçu des ressources ?',
        ['Oui', 'Non, aucune ressource'],
        'Non, aucune ressource',
        {
          valueType: 'yes-no',
          heading,
          group: heading,
        },
      );
    const unsaid = (heading: string) =>
      problemsIn([...months, none(heading)], [], declares).filter(([check]) => check === 'unsaid');
    expect(unsaid('Amélie')).toEqual([]);
  });

  test('one of the cases of a tax return answers for the others', () => {
    const cases = (first: string) => [
      aYesNo('Avez-vous versé une pension alimentaire ?', 'Oui'),
      anAmount('6EL – Pension versée à un enfant majeur', first),
      anAmount('6GU – Pension versée pour un enfant mineur', ''),
    ];
    const taxes = { host: 'cfspart.impots.gouv.fr', title: 'Déclaration des revenus 2025' };
    const look = (first: string) =>
      problemsIn(cases(first), [], taxes).filter(([check]) => check === 'yes-needs');
    expect(look('2 160')).toEqual([]);
    expect(look('')).not.toEqual([]);
  });

  rightly([
    [
      'asked for after a no',
      [
        aYesNo('Ces informations sont-elles exactes ?', 'Oui'),
        aDate('Date du changement', '', { hint: 'Si vous avez répondu non' }),
      ],
      [],
      declares,
    ],
    [
      'asked for another paper',
      [
        aYesNo('Faire figurer les enfants ?', 'Oui'),
        aDate('Début de période', '', { hint: 'Seulement pour l’attestation de paiement' }),
      ],
      [],
      { host: 'wwwd.caf.fr', title: 'Télécharger une attestation' },
    ],
    [
      'for « Autre » alone',
      [
        aRadio('Motif', ['Employeur', 'Autre'], 'Employeur'),
        aField('Précisez si « Autre »', { required: true }),
      ],
    ],
    [
      'children counted, not added',
      ['93', '2']
        .map((text, at) => aField(`Numéro ${at}`, { valueType: 'unknown', text, group: 'L’enfant' }))
        .concat(
          aField('Total des enfants à charge', { valueType: 'household', text: '3', group: 'L’enfant' }),
        ),
    ],
    [
      'totals by month and by year',
      [
        ...[
          ['Base', '890', '10 680'],
          ['Réversion', '310', '3 720'],
          ['Total des retraites', '1 200', '14 400'],
        ].flatMap(([name, month = '', year = '']) => [
          anAmount(`${name} par mois`, month, { group: 'Retraites' }),
          anAmount(`${name} par an`, year, { group: 'Retraites' }),
        ]),
      ],
    ],
    [
      'how much after « Oui »',
      [
        anAmount('Pension de retraite, novembre 2026', '423,16'),
        anAmount('Pension de retraite, décembre 2026', '423,16'),
        aYesNo('A-t-il perçu des revenus de l’étranger ?', 'Oui'),
        aField('Pays de versement', { valueType: 'amount', text: 'Sénégal' }),
        anAmount('Montant total perçu sur les trois mois', '276'),
      ],
    ],
    ['a bill by month', [aField('Téléphone et Internet par mois', { valueType: 'phone', text: '25' })]],
    [
      'so many letters',
      [aField('Nombre de cases modifiées', { valueType: 'count', text: '2' })],
      ['Motif de la correction De 20 à 300 caractères'],
    ],
    [
      'an amount in words',
      [
        anAmount('Montant de la dette', '1 080'),
        anAmount('Montant de la dette en toutes lettres', 'Mille quatre-vingts euros'),
      ],
    ],
    ['a name and a day', [aDate('Prénom et date de naissance des enfants', 'An, 07/07/2019')]],
  ]);
});

test('« Tous les enfants à votre charge », over a list, is whole', () => {
  const rows = [
    'Tous les enfants à votre charge, nouveau-né compris',
    'Enfant',
    'Né(e) le',
    'Noé EXEMPLE',
    '22/06/2021',
    'Inès EXEMPLE',
    '03/01/2026',
  ];
  const label = 'Nombre d’enfants à votre charge, nouveau-né compris';
  const look = (text: string) => wrongIn([aField(label, { valueType: 'household', text })], { says: rows });
  expect(look('3')).toEqual([label]);
  expect(look('2')).toEqual([]);
});

test('an insurance is no payslip, whatever little words its file leaves out', () => {
  const label = 'Bulletin de salaire d’octobre 2026';
  expect(wrongIn([aFile(label, 'attestation-assurance-habitation-2026.pdf')])).toEqual([label]);
  expect(wrongIn([aFile(label, 'bulletin-salaire-octobre-2026.pdf')])).toEqual([]);
});
