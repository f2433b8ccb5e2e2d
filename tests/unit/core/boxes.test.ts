/** Boxes ticked that go against each other, or against what the page says of them. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aRadio, problemsIn, rightly, wrongIn } from '../../support/filled-in.ts';
import { aButton, aField } from '../../support/page-model.ts';

type Given = Parameters<typeof aField>[1];

/** « x Théâtre » is ticked, « Danse » is not. */
const boxes = (labels: string[], question: string | null, given: Given = {}): Field[] =>
  labels.map((label) =>
    aField(label.replace(/^x /, ''), {
      kind: 'checkbox',
      valueType: 'choice',
      text: label.startsWith('x ') ? 'on' : '',
      question,
      group: question,
      ...given,
    }),
  );
const words = (labels: string[]): Field[] => boxes(labels, null, { valueType: 'consent' });

describe('a box for nothing, that the page says to tick', () => {
  const question = 'Ressources perçues';
  const list = (...labels: string[]) => boxes(labels, question);
  const rule = 'Cochez tout ce que vous avez perçu, ou « Aucune ressource » si vous n’avez rien reçu.';
  const look = (fields: Field[], says = [rule]) => wrongIn(fields, { says: [question, ...says] });
  test('none of them ticked', () => {
    expect(look(list('Salaires', 'Pensions', 'Aucune ressource'))).toEqual([question]);
    expect(look(list('x Salaires', 'Pensions', 'Aucune ressource'))).toEqual([]);
    expect(look(list('Salaires', 'Pensions', 'x Aucune ressource'))).toEqual([]);
    // Nothing says that one is to be ticked.
    expect(look(list('Salaires', 'Pensions', 'Aucune ressource'), [])).toEqual([]);
  });
});

test('« Si oui, quels jours ? », after a « Oui »', () => {
  const asks = 'Si oui, quels jours ?';
  const page = (answer: string, ...days: string[]) =>
    wrongIn([
      aRadio('Votre enfant mangera-t-il à la cantine ?', ['Oui, certains jours', 'Non'], answer, {
        valueType: 'yes-no',
      }),
      ...boxes(days, asks),
    ]);
  expect(page('Oui, certains jours', 'Lundi', 'Mardi')).toEqual([asks]);
  expect(page('Oui, certains jours', 'x Lundi', 'Mardi')).toEqual([]);
  expect(page('Non', 'Lundi', 'Mardi')).toEqual([]);
});

describe('how many boxes', () => {
  const arts = 'Ateliers choisis';
  test.each<[string, string[], string[], (string | null)[]]>([
    ['two at the most', ['Deux choix au maximum.'], ['x Danse', 'x Cirque', 'x Chant'], [arts]],
    ['up to two', ['Vous pouvez cocher jusqu’à deux ateliers.'], ['x Danse', 'x Cirque', 'x Chant'], [arts]],
    ['two at the least', ['Retenez deux ateliers au minimum.'], ['x Danse', 'Cirque', 'Chant'], [arts]],
    ['at least two', ['Choisissez au moins 2 ateliers.'], ['x Danse', 'Cirque', 'Chant'], [arts]],
    ['at least one', ['Au moins une case est à cocher.'], ['Danse', 'Cirque', 'Chant'], [arts]],
    ['one alone', ['Une seule réponse possible.'], ['x Danse', 'x Cirque', 'Chant'], ['Cirque']],
    ['as many', ['Choisissez deux ateliers.'], ['x Danse', 'Cirque', 'Chant'], [arts]],
    ['between two and three', ['Cochez 2 à 3 cases.'], ['x Danse', 'Cirque', 'Chant'], [arts]],
    ['between one and two', ['Cochez 1 ou 2 cases.'], ['x Danse', 'x Cirque', 'x Chant'], [arts]],
    ['one and no more', ['Ne cochez qu’une case.'], ['x Danse', 'x Cirque', 'Chant'], ['Cirque']],
    ['enough', ['Retenez deux ateliers au minimum.'], ['x Danse', 'x Cirque', 'Chant'], []],
    ['not more', ['Deux choix au maximum.'], ['x Danse', 'x Cirque', 'Chant'], []],
  ])('%s', (_what, lines, labels, expected) => {
    expect(wrongIn(boxes(labels, arts), { says: [arts, ...lines] })).toEqual(expected);
  });

  test('said by the question itself, or in a line over boxes that no question holds', () => {
    expect(wrongIn(boxes(['Lundi', 'Mardi'], 'Vos jours (cochez au moins une réponse)'))).toHaveLength(1);
    const free = boxes(['x Lundi', 'Mardi'], null, { group: 'Vos cours', heading: 'Vos cours' });
    expect(wrongIn(free, { says: ['Vos cours', 'Choisissez deux cours du soir au minimum.'] })).toEqual([
      'Vos cours',
    ]);
  });

  test('one for each row', () => {
    const rows = ['x Lina – Internat', 'x Lina – Externat', 'x Omar – Internat', 'Omar – Externat'];
    const says = ['Une seule croix par ligne.', 'Internat', 'Externat', 'Lina', 'Omar'];
    const wrong = (blocks: string[]) => problemsIn(boxes(rows, null), blocks).map(([, label]) => label);
    expect(wrong(says)).toEqual(['Lina – Externat']);
    expect(wrong(says.slice(1))).toEqual([]);
    const people = [
      ...boxes(['x Salarié', 'x Retraité'], 'Lina'),
      ...boxes(['x Salarié', 'Retraité'], 'Omar'),
    ];
    expect(wrongIn(people, { says: ['Une seule case par personne.'] })).toEqual(['Retraité']);
    const columnsFirst = ['x Internat : Lina', 'Externat : Lina', 'x Internat : Omar', 'Externat : Omar'];
    expect(problemsIn(boxes(columnsFirst, null), says)).toEqual([]);
  });

  rightly([
    ['as many as one likes', boxes(['x Danse', 'x Chant'], 'Ateliers (un ou plusieurs choix)')],
    [
      'if concerned',
      boxes(['Danse', 'Chant'], arts),
      [arts, 'Si vous participez, cochez au moins une case.'],
    ],
    ['may choose', boxes(['x Danse', 'Chant'], arts), [arts, 'Vous pouvez en choisir deux.']],
    [
      'one of two ways',
      boxes(['x Danse', 'Chant'], arts),
      [arts, 'Vous pouvez choisir entre deux formules.'],
    ],
    ['ages', boxes(['x Danse', 'Chant'], arts), [arts, 'Ateliers ouverts entre 6 et 9 ans.']],
    ['a tariff', boxes(['x Lia', 'Tom'], 'Enfants'), ['Tarif : deux enfants au minimum.', 'Enfants']],
    [
      'papers',
      boxes(['x A', 'x B', 'x C'], 'Documents'),
      ['Documents', 'Joignez deux documents au maximum.'],
    ],
    [
      'an answer to come',
      boxes(['x Lia', 'x Tom'], 'Enfants'),
      ['Enfants', 'Une seule réponse vous sera envoyée.'],
    ],
    ['one answer a home', boxes(['x Lia', 'x Tom'], 'Enfants'), ['Enfants', 'Une seule réponse par foyer.']],
    ['who may ask', boxes(['Lia', 'Tom'], 'Enfants'), ['Enfants', 'Vous avez au moins un enfant scolarisé.']],
    ['a password', boxes(['x Lia', 'x Tom'], 'Enfants'), ['8 signes, dont 3 chiffres au moins.']],
    [
      'a day for each child',
      boxes(['x Lundi – Lia', 'x Lundi – Tom', 'Mardi – Lia', 'Mardi – Tom'], null),
      ['Une croix par enfant.'],
    ],
    ['hours, not boxes', boxes(['x Danse', 'Chant'], arts), [arts, 'Deux heures de cours au minimum.']],
    ['other things', boxes(['x Danse', 'Chant'], arts), [arts, 'Prévoyez au moins deux tenues.']],
    [
      'children, not boxes',
      boxes(['x Danse', 'Chant'], arts),
      [arts, 'Ouvert à partir de deux enfants au minimum.'],
    ],
    ['a list that may be left', boxes(['Danse', 'Chant'], 'Ateliers (deux au minimum, facultatif)')],
    [
      'one line over two lists',
      [
        ...boxes(['Danse', 'Chant'], 'Le matin', { heading: 'Ateliers' }),
        ...boxes(['x Cirque', 'Dessin'], 'Le soir', { heading: 'Ateliers' }),
      ],
      ['Ateliers', 'Cochez au moins une case.', 'Le matin'],
    ],
    [
      'days of a week, and one answer to another question',
      [
        ...boxes(['x Lundi – Matin', 'x Lundi – Soir', 'Mardi – Matin', 'x Mardi – Soir'], null),
        aRadio('Transport (une seule réponse possible)', ['Car', 'Train'], 'Car'),
      ],
    ],
  ]);
});

describe('« none of these » and another', () => {
  const asks = 'Votre situation';
  test.each([
    ['Aucune de ces situations'],
    ['Je ne suis dans aucun de ces cas'],
    ['Aucune des situations ci-dessus'],
    ['Rien à signaler'],
    ['Non concerné(e)'],
    ['Ma situation n’a pas changé'],
    ['Je n’ai rien à signaler'],
    ['Je n’ai connu aucun changement'],
    ['Aucune situation particulière'],
    ['Aucun changement ce mois-ci'],
  ])('%s', (none) => {
    expect(wrongIn(boxes(['x Je suis boursière', `x ${none}`], asks))).toEqual(['Je suis boursière']);
    expect(wrongIn(boxes(['x Je suis boursière', none], asks))).toEqual([]);
    expect(wrongIn(boxes(['Je suis boursière', `x ${none}`], asks))).toEqual([]);
  });

  test('of the sort of thing that is asked', () => {
    const aids = (question: string) =>
      wrongIn(boxes(['x Une bourse', 'x Je ne reçois aucune aide'], question));
    expect(aids('Aides reçues')).toEqual(['Une bourse']);
    expect(aids('Votre foyer')).toEqual([]);
  });

  test('beside a child or a month that the other names', () => {
    const raises = boxes(['x J’élève un enfant', 'x Aucune de ces situations'], 'Le foyer');
    expect(wrongIn(raises)).toEqual(['J’élève un enfant']);
    expect(wrongIn(boxes(['x Août', 'x Aucun de ces mois'], 'Mois travaillés'))).toEqual(['Août']);
  });

  test('of a row, and of boxes that no question holds', () => {
    const rows = [
      'x Lina – Asthme',
      'x Lina – Rien de tout cela',
      'Omar – Asthme',
      'x Omar – Rien de tout cela',
    ];
    expect(wrongIn(boxes(rows, null))).toEqual(['Lina – Asthme']);
    const months = ['x Mai – Stage', 'x Mai – Non concerné', 'Juin – Stage', 'x Juin – Non concerné'];
    expect(wrongIn(boxes(months, null))).toEqual(['Mai – Stage']);
    expect(wrongIn(boxes(['x Asthme', 'x Aucun de ces cas'], null))).toEqual(['Asthme']);
    const apart = boxes(['x Aucun de ces cas'], null);
    expect(wrongIn([...boxes(['x Asthme', 'Diabète'], asks), ...apart])).toEqual(['Asthme']);
    expect(wrongIn([...boxes(['Asthme', 'Diabète'], asks), ...apart])).toEqual([]);
  });

  test('on a recap, in lines of one name or in one', () => {
    const recap = (blocks: string[], names: [number, number][]) =>
      wrongIn([aField('J’atteste l’exactitude', { kind: 'checkbox', valueType: 'consent', text: 'on' })], {
        blocks: ['Récapitulatif', ...blocks],
        answers: names.map(([block, name]) => ({ block, from: 0, name, column: null })),
        buttons: [aButton('Envoyer', 'submit-final')],
      });
    const lines = ['Cases cochées', 'Bourse', 'Aucune de ces aides'];
    expect(
      recap(lines, [
        [2, 1],
        [3, 1],
      ]),
    ).toEqual(['Cases cochées']);
    expect(recap(['Cases cochées', 'Bourse ; Aucune de ces aides'], [[2, 1]])).toEqual(['Cases cochées']);
    const people = ['Enfant', 'Lia', 'Allergies', 'Aucune', 'Enfant', 'Omar', 'Allergies', 'Arachide'];
    expect(
      recap(people, [
        [2, 1],
        [4, 3],
        [6, 5],
        [8, 7],
      ]),
    ).toEqual([]);
    expect(
      recap(
        ['Remarques', 'Rien à signaler', 'Merci'],
        [
          [2, 1],
          [3, 1],
        ],
      ),
    ).toEqual([]);
    expect(recap(['Cases cochées', 'Bourse ; Logement'], [[2, 1]])).toEqual([]);
  });

  rightly([
    ['another thing', boxes(['x Autre situation', 'x Aucune de ces situations'], asks)],
    ['nothing else either', boxes(['x Aucune ressource', 'x Aucun patrimoine'], 'Ressources et patrimoine')],
    ['no allergy, and glasses', boxes(['x Aucune allergie', 'x Porte des lunettes'], 'Santé de l’enfant')],
    ['two sorts', boxes(['x Un loyer', 'x Aucune ressource'], 'Ressources et charges')],
    ['hers and his', boxes(['x Mon conjoint étudie', 'x Je ne suis dans aucun de ces cas'], 'Le foyer')],
    ['of a month', boxes(['x Salaire de mai', 'x Rien à déclarer en juin'], 'Ressources')],
    ['nobody else', boxes(['x Mon conjoint', 'x Personne d’autre'], 'Qui vit avec vous ?')],
    ['no other aid', boxes(['x Une bourse', 'x Aucune autre aide'], 'Aides reçues')],
    ['an aid of one sort', boxes(['x Une bourse', 'x Aucune aide au logement'], 'Aides reçues')],
    ['to be told by text', boxes(['x Aucune de ces situations', 'x Prévenez-moi par SMS'], asks)],
    ['to be told by post', boxes(['x Aucune de ces situations', 'x J’accepte d’être contactée'], asks)],
    [
      'two people',
      boxes(
        [
          'x Vous : étudiante',
          'Vous : aucune de ces situations',
          'Lui : étudiant',
          'x Lui : aucune de ces situations',
        ],
        asks,
      ),
    ],
  ]);
});

describe('a word given on honour that the page asks for', () => {
  const labels = ['x J’ai lu le règlement.', 'J’atteste sur l’honneur n’avoir rien reçu d’une autre ville.'];
  test.each([
    ['Sans attestation sur l’honneur, la demande est écartée.'],
    ['La déclaration sur l’honneur doit être cochée pour continuer.'],
    ['Vous devez attester sur l’honneur de votre situation.'],
    ['La demande n’est étudiée que si la déclaration sur l’honneur est cochée.'],
    ['Sans cette attestation, le dossier est classé.'],
    ['Cochez les deux cases pour continuer.'],
    ['Chaque engagement doit être accepté.'],
  ])('%s', (rule) => {
    expect(problemsIn(words(labels), [rule])).toHaveLength(1);
    expect(problemsIn(words(labels.map((label) => `x ${label.replace('x ', '')}`)), [rule])).toEqual([]);
  });

  test('of the only box', () => {
    const rule = ['La case ci-dessous doit être cochée pour continuer.'];
    expect(problemsIn(words(['J’accepte le règlement']), rule)).toHaveLength(1);
    expect(problemsIn(words(['x J’accepte le règlement', 'Je m’engage à venir']), rule)).toEqual([]);
  });

  test.each([
    ['La demande n’est enregistrée que si la déclaration ci-dessous est cochée.'],
    ['Sans cette case, rien n’est enregistré.'],
    ['Tant que la déclaration n’est pas cochée, la demande reste en attente.'],
    ['Il faut cocher la déclaration avant l’envoi.'],
    ['Cette déclaration est à cocher pour continuer.'],
  ])('of the only box: %s', (rule) => {
    const box = 'Je déclare que les renseignements fournis sont exacts';
    expect(problemsIn(words([box]), [rule])).toHaveLength(1);
    expect(problemsIn(words([`x ${box}`]), [rule])).toEqual([]);
  });

  rightly([
    ['asked of nobody', words(labels)],
    [
      'another word',
      words(['Je m’engage à venir']),
      ['Sans cette déclaration de sinistre, appelez la mairie.'],
    ],
    ['if lodged', words(labels), ['Cochez l’attestation sur l’honneur si vous êtes hébergée.']],
    ['another paper', words(labels), ['Sans attestation d’assurance, l’inscription est suspendue.']],
    ['a paper', words(labels), ['Une attestation sur l’honneur signée doit être jointe.']],
    [
      'a letter',
      words(['x Je m’engage à venir', 'J’accepte de recevoir la lettre']),
      ['Cochez les deux cases.'],
    ],
    ['those that concern her', words(labels), ['Cochez toutes les cases qui vous concernent.']],
  ]);
});
