/** Pages rightly filled in that look like a fault of people, of counts or of what is denied; nothing is to be told of them. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aDate, aRadio, problemsIn, wrongIn } from '../../support/filled-in.ts';
import { aField, aYesNo } from '../../support/page-model.ts';

const count = (label: string, text: string, given: Parameters<typeof aField>[1] = {}) =>
  aField(label, { kind: 'number', valueType: 'household', text, ...given });
const name = (label: string, text: string, given: Parameters<typeof aField>[1] = {}): Field =>
  aField(label, { valueType: 'name', text, ...given });

describe('boxes to tick', () => {
  const boxes = (question: string, labels: string) =>
    labels.split(' ').map((label) =>
      aField(label.replace('*', ''), {
        kind: 'checkbox',
        question,
        text: label.endsWith('*') ? 'on' : '',
      }),
    );

  test.each([
    ['Nombre d’enfants à charge', '3', 'Cochez les enfants concernés par cette demande', 'Lina* Noé Zoé'],
    ['Nombre d’enfants à charge', '3', 'Cochez les enfants scolarisés', 'Lina* Noé* Zoé'],
    ['Nombre d’enfants dans le foyer', '3', 'Cochez les enfants à inscrire à la cantine', 'Lina* Noé* Zoé'],
    [
      'Nombre d’enfants à charge',
      '3',
      'Cochez ceux de vos enfants qui mangent à la cantine',
      'Lina* Noé* Zoé',
    ],
    [
      'Nombre d’enfants à inscrire',
      '1',
      'Cochez les jours où votre enfant mangera à la cantine',
      'Lundi* Mardi* Jeudi',
    ],
    ['Nombre d’enfants à charge', '1', 'Sélectionnez les activités de votre enfant', 'Judo* Danse* Piscine'],
    [
      'Nombre de personnes au foyer',
      '2',
      'Cochez les pièces jointes pour chaque personne du foyer',
      'Identité* Domicile* Impôts*',
    ],
    [
      'Nombre d’enfants à charge',
      '1',
      'Cochez le ou les modes de garde de vos enfants',
      'Crèche* Assistante Famille*',
    ],
    [
      'Nombre de personnes dans le foyer',
      '1',
      'Cochez les ressources perçues par les personnes du foyer',
      'Salaire* Pension* Chômage',
    ],
    [
      'Nombre d’employeurs',
      '1',
      'Cochez les documents remis par votre employeur',
      'Bulletin* Attestation* Contrat',
    ],
    ['Nombre de contrats', '1', 'Sélectionnez le type de contrat et sa durée', 'CDD* Saisonnier* CDI'],
    [
      'Nombre de personnes dans le logement',
      '3',
      'Cochez les personnes que vous souhaitez rattacher',
      'Lina* Noé* Zoé',
    ],
    [
      'Nombre de personnes dans le logement (vous compris)',
      '4',
      'Cochez les personnes qui vivent avec vous',
      'Paul* Lina* Noé*',
    ],
    [
      'Nombre de personnes dans votre foyer',
      '3',
      'Cochez les personnes pour lesquelles vous demandez l’aide',
      'Vous* Paul Lina*',
    ],
    [
      'Nombre d’enfants à charge',
      '2',
      'Cochez les personnes autorisées à venir chercher votre enfant',
      'Père* Mère* Mamie*',
    ],
  ])('« %s » %s, « %s » %s', (label, text, question, labels) => {
    expect(problemsIn([count(label, text), ...boxes(question, labels)])).toEqual([]);
  });

  test('« Lesquels ? », of another question', () => {
    const asked = (question: string, labels: string, text = '3') =>
      problemsIn([
        count('Nombre d’enfants à charge', text),
        aYesNo(question, 'Oui'),
        ...boxes('Lesquels ?', labels),
      ]);
    expect(asked('Certains enfants sont-ils en situation de handicap ?', 'Lina* Noé Zoé')).toEqual([]);
    expect(asked('Avez-vous des frais pour vos enfants ?', 'Cantine* Garde* Car', '1')).toEqual([]);
  });
});

describe('sentences', () => {
  test.each<[string, Field[], string[]]>([
    [
      'two-word names',
      [count('Nombre d’enfants à charge', '2')],
      ['Enfants à charge : Léa Martin, Noé Martin'],
    ],
    [
      'compound',
      [count('Nombre d’enfants à charge', '2')],
      ['Enfants à charge : Marie-Lou et Jean-Baptiste'],
    ],
    ['a hyphened pair', [count('Nombre d’enfants à charge', '1')], ['Enfants à charge : Anne-Sophie']],
    ['a sentence', [count('Nombre d’enfants à charge', '1')], ['Enfants à charge : Consultez la fiche.']],
    ['none', [count('Nombre d’enfants à charge', '0')], ['Enfants à charge : Aucun']],
    ['a day', [count('Nombre d’enfants à inscrire', '2')], ['Enfants : Mercredi, Samedi et Dimanche']],
    ['a school rate', [count('Nombre d’enfants à charge', '1')], ['Enfants : Tarif réduit']],
    ['places', [count('Nombre d’enfants à inscrire', '1')], ['Enfants : Gymnase, Piscine et Médiathèque']],
    [
      'one grown up since',
      [count('Nombre d’enfants à charge', '1')],
      ['Enfants connus : Léa (19 ans) et Noé (12 ans)'],
    ],
    [
      'under 14',
      [count('Nombre d’enfants de moins de 14 ans', '1')],
      ['Enfants à charge : Léa (16 ans) et Noé (12 ans)'],
    ],
    [
      'living with, him away',
      [count('Nombre de personnes dans le logement, vous compris', '3')],
      ['Vous avez déclaré vivre avec Mehdi et Lou.'],
    ],
    [
      'living with, place',
      [count('Nombre de personnes dans le logement, vous compris', '1')],
      ['Vous habitez avec Paris Habitat.'],
    ],
    [
      'left, on the page',
      [
        count('Nombre d’enfants à charge', '1'),
        aYesNo('Tous vos enfants vivent-ils toujours avec vous ?', 'Non'),
      ],
      ['Enfants à charge : Léa (16 ans) et Noé (12 ans)'],
    ],
    [
      'left, one asked each',
      [count('Nombre d’enfants à charge', '1'), aYesNo('Léa vit-elle toujours avec vous ?', 'Non')],
      ['Enfants à charge : Léa (16 ans) et Noé (12 ans)'],
    ],
    [
      'today, and the birth added',
      [
        count('Nombre d’enfants à charge', '3'),
        aDate('Date de naissance', '02/11/2026', { group: 'L’enfant' }),
      ],
      ['Votre profil à ce jour', 'Enfants à charge : Léa (16 ans) et Noé (12 ans)'],
    ],
    [
      'today, and who moves in',
      [
        count('Nombre de personnes au foyer (vous compris)', '4'),
        name('Prénom de la personne qui arrive', 'Karim'),
      ],
      ['Situation actuelle', 'Vous vivez avec Mehdi et Lou.'],
    ],
    ['to register', [count('Nombre d’enfants à inscrire', '1')], ['Enfants : Léa et Noé']],
  ])('%s', (_what, fields, blocks) => {
    expect(problemsIn(fields, blocks)).toEqual([]);
  });
});

describe('parts', () => {
  const part = (group: string, text = 'Lou') => [
    name('Prénom', text, { group }),
    aDate('Date de naissance', /onjoint/.test(group) ? '02/03/1986' : '02/03/2016', { group }),
  ];
  const withHer = 'Nombre de personnes dans le foyer, vous compris';
  test.each<[string, Field[], string[]]>([
    ['hers too', [count(withHer, '3'), ...part('Votre conjoint'), ...part('Mon enfant 1')], []],
    ['more elsewhere', [count(withHer, '4'), ...part('Votre conjoint'), ...part('Mon enfant 1')], []],
    [
      'a child there half of the time',
      [
        count(withHer, '2'),
        ...part('Conjoint'),
        ...part('Enfant 1'),
        aYesNo('En résidence alternée', 'Oui', { group: 'Enfant 1' }),
      ],
      [],
    ],
    [
      'conjoint separated',
      [
        count(withHer, '1'),
        ...part('Conjoint'),
        aRadio('Situation familiale', ['Séparé(e)', 'Marié(e)'], 'Séparé(e)'),
      ],
      [],
    ],
    [
      'none other, in another part',
      [
        count(withHer, '3'),
        ...part('Conjoint'),
        ...part('Enfant 1'),
        aField('Il n’y a pas d’autre personne', { kind: 'checkbox', text: 'on' }),
      ],
      [],
    ],
    [
      'a child to be born',
      [
        count(withHer, '2'),
        ...part('Conjoint'),
        aDate('Date prévue de naissance', '02/03/2027', { group: 'Enfant 1' }),
      ],
      [],
    ],
    ['a former partner', [count(withHer, '2'), ...part('Enfant 1'), ...part('Ex-conjoint')], []],
    [
      'of the wedding alone',
      [count(withHer, '2'), aDate('Date du mariage', '02/03/2016', { group: 'Conjoint' }), ...part('Enfant')],
      [],
    ],
    [
      'in rows besides her',
      [
        count(withHer, '3'),
        ...[1, 2, 3].map((at) =>
          name('Nom et prénom', at < 3 ? `Lou ${at}` : '', {
            question: 'Autres que vous, qui vit au domicile',
          }),
        ),
      ],
      [],
    ],
    [
      'rows: name and first name',
      [
        count(withHer, '2'),
        name('Nom', 'EXEMPLE', { question: 'Personnes vivant au domicile, en plus de vous' }),
        name('Prénom', 'Lou', { question: 'Personnes vivant au domicile, en plus de vous' }),
      ],
      [],
    ],
    [
      'rows: guests',
      [
        count(withHer, '2'),
        name('Nom et prénom', 'Lou', { group: 'Personnes autres que vous à prévenir' }),
        name('Nom et prénom', 'Mia', { group: 'Personnes autres que vous à prévenir' }),
      ],
      [],
    ],
  ])('%s', (_what, fields, blocks) => {
    expect(problemsIn(fields, blocks)).toEqual([]);
  });
});

test('the site’s own name over theirs is nobody', () => {
  const withHer = 'Nombre de personnes dans le foyer, vous compris';
  const list = ['Camille EXEMPLE (vous)', 'Lou EXEMPLE'];
  for (const given of [
    { title: 'Mutuelle Exemple' },
    { says: ['Mutuelle Exemple', ...list], headings: [{ level: 1, text: 'Mutuelle Exemple' }] },
  ])
    expect(wrongIn([count(withHer, '2')], { says: list, ...given })).toEqual([]);
  expect(wrongIn([count(withHer, '1')], { says: list, title: 'Mutuelle Exemple' })).toEqual([withHer]);
});

describe('listed', () => {
  const withHer = 'Nombre de personnes dans le foyer, vous compris';
  const known = ['Enfants connus de votre dossier', 'Lou, né le 02/03/2016', 'Rose, née le 03/05/2019'];
  const list = ['Camille EXEMPLE (vous)', 'Lou EXEMPLE', 'Rose EXEMPLE, votre fille'];
  test.each<[string, Field[], string[]]>([
    ['whole', [count(withHer, '3')], list],
    ['one more', [count(withHer, '4')], list],
    ['one of them to enrol', [count('Nombre d’enfants à inscrire', '1')], known],
    [
      'one of them left',
      [count('Nombre d’enfants à charge', '1'), name('Enfant parti du foyer', 'Lou')],
      known,
    ],
    [
      'beside a street',
      [count(withHer, '3')],
      ['Camille EXEMPLE (vous)', 'Lou EXEMPLE', 'Rose EXEMPLE, votre fille', 'Rue Victor Hugo'],
    ],
    [
      'beside a name of the site',
      [count(withHer, '3')],
      ['Espace Famille', 'Camille EXEMPLE (vous)', 'Lou EXEMPLE', 'Rose EXEMPLE'],
    ],
    [
      'beside a service after',
      [count(withHer, '2')],
      ['Camille EXEMPLE (vous)', 'Lou EXEMPLE', 'Mairie de Plouha', 'Service Enfance'],
    ],
    [
      'some of the household',
      [count(withHer, '2')],
      ['Camille EXEMPLE (vous)', 'Lou EXEMPLE', 'Conseil Départemental'],
    ],
    ['contacts', [count(withHer, '1')], ['Camille EXEMPLE (vous)', 'Lou MARTIN, votre conseillère']],
    [
      'who left',
      [count(withHer, '2')],
      ['Camille EXEMPLE (vous)', 'Lou EXEMPLE', 'Rose EXEMPLE, partie le 03/11/2026'],
    ],
    [
      'the others left, asked',
      [count(withHer, '2'), aYesNo('Ces personnes vivent-elles toujours avec vous ?', 'Non')],
      list,
    ],
    ['adults only counted', [count('Nombre de personnes adultes dans le foyer', '2')], list],
    [
      'added birth',
      [
        count('Nombre total d’enfants à charge, en comptant l’enfant né', '3'),
        aDate('Date de naissance', '02/11/2026', { group: 'L’enfant' }),
      ],
      known,
    ],
    [
      'added twins',
      [
        count('Nombre total d’enfants à charge, en comptant les enfants nés', '4'),
        aDate('Date de naissance', '02/11/2026', { group: 'Enfant 1' }),
        aDate('Date de naissance', '02/11/2026', { group: 'Enfant 2' }),
      ],
      known,
    ],
    [
      'her own birth',
      [
        count('Nombre d’enfants à charge, y compris ceux du conjoint', '2'),
        aDate('Votre date de naissance', '02/11/1986'),
      ],
      known,
    ],
    [
      'her own birth, avec',
      [count('Nombre d’enfants vivant avec vous', '2'), aDate('Votre date de naissance', '02/11/1986')],
      known,
    ],
    [
      'her own birth, one child more',
      [
        count('Nombre d’enfants vivant avec vous', '3'),
        aDate('Date de naissance', '02/11/1986', { group: 'Votre conjoint' }),
      ],
      known,
    ],
    [
      'one more, nobody else asked',
      [
        count('Nombre d’enfants à charge', '3'),
        aYesNo('D’autres enfants sont-ils en garde alternée ?', 'Non'),
      ],
      known,
    ],
    [
      'changed: of address',
      [
        count('Nombre d’enfants à charge', '3'),
        aYesNo('Votre foyer fiscal a-t-il changé d’adresse ?', 'Non'),
      ],
      known,
    ],
    [
      'children over 18 in the household',
      [count(withHer, '3')],
      [
        'Camille EXEMPLE, née le 04/11/1974 (vous)',
        'Lou EXEMPLE, né le 04/11/2004',
        'Rose EXEMPLE, née le 04/11/2014',
      ],
    ],
  ])('%s', (_what, fields, blocks) => {
    expect(problemsIn(fields, blocks)).toEqual([]);
  });
});
