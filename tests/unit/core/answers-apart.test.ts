/** Two places of a page that do not go together: a choice and what it asks for, alone and a count, what the site knows and « Non ». */
import { describe, expect, test } from 'vitest';
import { aDate, aRadio, problemsIn, rightly, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const contract = (text: string) =>
  aField('Type de contrat', {
    kind: 'select',
    valueType: 'choice',
    options: ['Choisir', 'CDI', 'CDD', 'Intérim'],
    text,
  });

describe('a case for whoever chose something', () => {
  test.each([
    [
      'Dernier jour prévu au contrat',
      'À indiquer pour un CDD ou une mission d’intérim. Laissez vide pour un CDI.',
    ],
    ['Date de fin', 'Obligatoire si CDD.'],
    ['Si CDD, date de fin', null],
    ['Date de fin (en cas de CDD)', null],
    ['Fin du contrat', 'Pour un CDD, indiquez le dernier jour.'],
  ])('« %s » (%s)', (label, hint) => {
    expect(wrongIn([contract('CDD'), aDate(label, '', { hint })])).toEqual([label]);
    expect(wrongIn([contract('CDD'), aDate(label, '12/01/2027', { hint })])).toEqual([]);
    expect(wrongIn([contract('CDI'), aDate(label, '', { hint })])).toEqual([]);
  });

  rightly([
    ['left empty for it', [contract('CDD'), aDate('Date de fin', '', { hint: 'Laissez vide pour un CDD.' })]],
    ['may be given', [contract('CDD'), aDate('Date de fin', '', { hint: 'Facultatif, pour un CDD.' })]],
    [
      'if it is known',
      [
        contract('CDD'),
        aDate('Date de fin', '', { hint: 'Pour un CDD, indiquez-la si vous la connaissez.' }),
      ],
    ],
    ['but for it', [contract('CDD'), aDate('Date de fin', '', { hint: 'À renseigner, sauf pour un CDD.' })]],
    [
      'for every contract',
      [contract('CDD'), aDate('Date de fin', '', { hint: 'À indiquer pour un CDI, un CDD ou un intérim.' })],
    ],
    [
      'an example',
      [contract('CDD'), aField('Autre précision', { hint: 'Pour un CDD par exemple, précisez le motif.' })],
    ],
    [
      'in another part',
      [contract('CDD'), aDate('Date de fin', '', { hint: 'Obligatoire si CDD.', heading: 'Votre conjoint' })],
    ],
  ]);
});

describe('alone, and how many live there', () => {
  const alone = (text: 'Oui' | 'Non') => aYesNo('Êtes-vous la seule personne à habiter ce logement ?', text);
  const count = (text: string, label = 'Nombre total de personnes vivant dans le logement (vous compris)') =>
    aField(label, { valueType: 'household', text });

  test('do not go together', () => {
    expect(wrongIn([alone('Oui'), count('3')])).toEqual([expect.stringMatching(/^Nombre total/)]);
    expect(wrongIn([alone('Non'), count('1')])).toEqual([expect.stringMatching(/^Nombre total/)]);
  });

  rightly([
    ['alone', [alone('Oui'), count('1')]],
    ['not alone', [alone('Non'), count('2')]],
    ['not alone, the others counted', [alone('Non'), count('1', 'Nombre de personnes vivant avec vous')]],
    [
      'the only grown-up',
      [aYesNo('Êtes-vous la seule personne adulte à habiter ce logement ?', 'Oui'), count('3')],
    ],
    [
      'alone with children',
      [aYesNo('Vivez-vous seul(e) ?', 'Oui'), aYesNo('Avez-vous des enfants ?', 'Oui'), count('3')],
    ],
  ]);
});

describe('what the site says it knows of the month', () => {
  const asked = (text: 'Oui' | 'Non') => aYesNo('Avez-vous été en arrêt maladie ?', text);
  const title = 'Je déclare ma situation pour novembre 2026';
  const known = 'Avis d’arrêt de travail du 09/11/2026 au 13/11/2026, reçu le 16/11/2026';

  test.each([
    ['arrêt maladie', 'Avez-vous été en arrêt maladie ?', known],
    [
      'formation',
      'Avez-vous suivi une formation ?',
      'Formation du 02/11/2026 au 20/11/2026 signalée par l’organisme',
    ],
    ['work', 'Avez-vous travaillé ?', 'Contrat du 5 au 7 novembre 2026 déclaré par votre employeur'],
  ])('%s', (_sort, label, block) => {
    expect(wrongIn([aYesNo(label, 'Non')], { title, says: [block] })).toEqual([label]);
    expect(wrongIn([aYesNo(label, 'Oui')], { title, says: [block] })).toEqual([]);
  });

  rightly([
    [
      'of another month',
      [asked('Non')],
      ['Arrêt de travail du 09/09/2026 au 13/09/2026, reçu le 16/09/2026'],
      { title },
    ],
    ['none', [asked('Non')], ['Aucun arrêt de travail reçu du 01/11/2026 au 30/11/2026'], { title }],
    [
      'foreseen',
      [asked('Non')],
      ['Formation prévue du 23/11/2026 au 27/11/2026, reçue le 02/11/2026'],
      { title },
    ],
    [
      'an example',
      [asked('Non')],
      ['Exemple : arrêt de travail du 09/11/2026 au 13/11/2026, reçu le 16/11/2026'],
      { title },
    ],
    [
      'something else',
      [asked('Non')],
      ['Contrat du 5 au 7 novembre 2026 déclaré par votre employeur'],
      { title },
    ],
  ]);
});

describe('a choice for a year of birth', () => {
  const level = (text: string) =>
    aRadio(
      'Classe demandée',
      ['Petite section – enfants nés en 2024', 'Grande section – enfants nés en 2022'],
      text,
    );

  test('other than the one told', () => {
    const born = aDate('Date de naissance de l’enfant', '14/05/2022');
    expect(wrongIn([born, level('Petite section – enfants nés en 2024')])).toEqual(['Classe demandée']);
    expect(wrongIn([born, level('Grande section – enfants nés en 2022')])).toEqual([]);
    // Of a parent, or of two children, nothing is told.
    expect(
      wrongIn([
        aDate('Date de naissance de la mère', '14/05/1992'),
        level('Petite section – enfants nés en 2024'),
      ]),
    ).toEqual([]);
    expect(
      wrongIn([
        born,
        aDate('Date de naissance du second enfant', '14/05/2024'),
        level('Petite section – enfants nés en 2024'),
      ]),
    ).toEqual([]);
  });
});

test('children told one by one as hers, without a title over them', () => {
  const rows = ['Inès EXEMPLE Votre fille, née le 22/03/2012', 'Malo EXEMPLE Votre fils, né le 30/01/2019'];
  const count = (text: string) =>
    aField('Combien d’enfants avez-vous à charge ?', { valueType: 'household', text });
  const exact = aYesNo('Cette liste est-elle exacte ?', 'Oui');
  const couple = aYesNo('Vivez-vous en couple ?', 'Non', { group: 'Cette liste est-elle exacte ?' });
  expect(wrongIn([exact, count('1'), couple], { says: rows })).toEqual([
    'Combien d’enfants avez-vous à charge ?',
  ]);
  expect(wrongIn([exact, count('2'), couple], { says: rows })).toEqual([]);
});

test('one who has grown up may be counted or not, and no more than are listed', () => {
  const rows = [
    'Enfants à votre charge après ce changement',
    'Élise EXEMPLE',
    'Née le 21/02/2006',
    'Tom EXEMPLE',
    'Né le 06/10/2013',
  ];
  const label = 'Combien d’enfants à charge vivent avec vous ?';
  const count = (text: string) => [
    aField(label, { valueType: 'household', text }),
    aYesNo('L’un de ces enfants a-t-il un salaire ?', 'Non'),
  ];
  expect(wrongIn(count('3'), { says: rows })).toEqual([label]);
  expect(wrongIn(count('2'), { says: rows })).toEqual([]);
  expect(wrongIn(count('1'), { says: rows })).toEqual([]);
});

test('a total in a sentence adds the lines of its own name, where some have it', () => {
  const of = (label: string, text: string, group: string) => anAmount(label, text, { group, heading: group });
  const fields = ['Septembre', 'Octobre'].flatMap((month) => [
    of('Camille : chiffre d’affaires (€)', '640', month),
    of('Dorian : salaire (€)', '1 436,18', month),
  ]);
  const look = (total: string) =>
    problemsIn(fields, [`Total du chiffre d’affaires sur la période : ${total} €`]).map(([check]) => check);
  expect(look('1 280,00')).toEqual([]);
  expect(look('1 300,00')).toEqual(['sum']);
});

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
