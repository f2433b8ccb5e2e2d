/** What a page says it has of the papers it follows, what it awaits, and another one about to be sent. */
import { describe, expect, test } from 'vitest';
import type { Field, PageModel } from '../../../core/page-model.ts';
import { aFile, aSelect, wrongIn } from '../../support/filled-in.ts';
import { aField } from '../../support/page-model.ts';

const site = { host: 'candidat.francetravail.fr', title: 'Transmettre un justificatif', today: '2026-11-19' };
const look = (fields: Field[], says: string[], given: Partial<PageModel> = {}) =>
  wrongIn(fields, { ...site, says, ...given });
const kinds = [
  'Bulletin de salaire',
  'Contrat de travail',
  'Attestation employeur',
  'Certificat de scolarité',
];
const months = ['Août 2026', 'Septembre 2026', 'Octobre 2026'];
const sent = (month: string, name = 'scan001.pdf', kind = 'Bulletin de salaire') => [
  aSelect('Type de document', kinds, kind),
  aSelect('Mois du bulletin', months, month),
  aFile('Fichier', name),
];
const again = 'Un document déjà traité n’a pas à être renvoyé.';

/** Rows right under the title of the page. */
const inTable = (heads: string[], rows: string[][]) => ({
  says: [...heads, ...rows.flat(), again],
  given: {
    answers: rows.flatMap((row, at) =>
      row.slice(1).map((_, cell) => ({
        block: 1 + heads.length * (at + 1) + cell + 1,
        from: 0,
        name: 1 + heads.length * (at + 1),
        column: 2 + cell,
      })),
    ),
  },
});
const table = inTable(
  ['Document', 'Période', 'Reçu le', 'État'],
  [
    ['Bulletin de salaire', 'Août 2026', '07/09/2026', 'Traité'],
    ['Bulletin de salaire', 'Septembre 2026', '08/10/2026', 'Traité'],
    ['Bulletin de salaire', 'Octobre 2026', '—', 'Attendu'],
  ],
);
const byMonth = inTable(
  ['Mois', 'Pièce', 'Statut'],
  [
    ['Septembre 2026', 'Bulletin de salaire', 'Reçue, en cours de traitement'],
    ['Octobre 2026', 'Bulletin de salaire', 'À nous transmettre'],
  ],
);

describe('another month', () => {
  test.each([
    [table.says, table.given],
    [byMonth.says, byMonth.given],
    [
      [
        'Bulletin de salaire – septembre 2026 : reçu le 08/10/2026',
        'Bulletin de salaire – octobre 2026 : attendu',
      ],
    ],
    [['Bulletin de salaire', 'Septembre 2026', 'Validé', 'Bulletin de salaire', 'Octobre 2026', 'Manquant']],
    [
      [
        'Documents reçus',
        'Bulletin de salaire de septembre 2026',
        'À fournir',
        'Bulletin de salaire d’octobre 2026',
      ],
    ],
    [['Vos bulletins de salaire', 'Août 2026 : reçu', 'Septembre 2026 : reçu', 'Octobre 2026 : attendu']],
    [
      [
        'Bulletins de salaire reçus : août 2026, septembre 2026',
        'Bulletin de salaire attendu : octobre 2026',
      ],
    ],
    [
      [
        'Nous avons bien reçu votre bulletin de salaire de septembre 2026. Il nous manque celui d’octobre 2026.',
      ],
    ],
    [
      [
        'Bulletin de salaire de septembre 2026 (traité)',
        'Bulletin de salaire d’octobre 2026 (à transmettre avant le 30/11/2026)',
      ],
    ],
    [['Déjà reçu : bulletin de salaire de septembre 2026', 'Manquant : bulletin de salaire d’octobre 2026']],
    [
      [
        'Votre bulletin de salaire de septembre a déjà été traité.',
        'Le bulletin de salaire d’octobre 2026 est toujours attendu.',
      ],
    ],
  ])('%j', (says, given = { answers: [] }) => {
    expect(look(sent('Septembre 2026'), says, given)).toEqual(['Mois du bulletin']);
    expect(look(sent('Octobre 2026'), says, given)).toEqual([]);
    const byName = [aFile('Fichier', 'bulletin-salaire-09-2026.pdf')];
    expect(look(byName, says, given)).toEqual(['Fichier']);
    expect(look([aFile('Fichier', 'bulletin-salaire-10-2026.pdf')], says, given)).toEqual([]);
    expect(look([aFile('Fichier', 'scan001.pdf')], says, given)).toEqual([]);
  });
});

describe('another kind', () => {
  const says = [
    'Contrat de travail : reçu le 03/11/2026',
    'Attestation employeur : à fournir avant le 30/11/2026',
  ];
  const of = (kind: string) => [aSelect('Type de document', kinds, kind), aFile('Fichier', 'scan001.pdf')];
  test('which it has', () => {
    expect(look(of('Contrat de travail'), says)).toEqual(['Type de document']);
    expect(look(of('Attestation employeur'), says)).toEqual([]);
    expect(look([aFile('Fichier', 'contrat-de-travail.pdf')], says)).toEqual(['Fichier']);
  });
});

describe('of another', () => {
  const says = ['Certificat de scolarité – Lina : reçu', 'Certificat de scolarité – Noé : à fournir'];
  const children = inTable(
    ['Document', 'Enfant', 'État'],
    [
      ['Certificat de scolarité', 'Lina', 'Validé'],
      ['Certificat de scolarité', 'Noé', 'Attendu'],
    ],
  );
  test.each([
    [says, { answers: [] }],
    [children.says, children.given],
  ])('%j', (lines, given) => {
    const of = (name: string) => look([aFile('Fichier', name)], lines, given);
    expect(of('certificat-scolarite-lina.pdf')).toEqual(['Fichier']);
    expect(of('certificat-scolarite-noe.pdf')).toEqual([]);
    expect(of('certificat-scolarite.pdf')).toEqual([]);
    const chosen = (child: string) => [
      aSelect('Type de document', kinds, 'Certificat de scolarité'),
      aSelect('Enfant concerné', ['Lina', 'Noé'], child),
      aFile('Fichier', 'scan001.pdf'),
    ];
    expect(look(chosen('Lina'), lines, given)).toEqual(['Type de document']);
    expect(look(chosen('Noé'), lines, given)).toEqual([]);
  });
});

test('nothing awaited, and what it has is not to be sent again', () => {
  const says = ['Bulletin de salaire – septembre 2026 : traité', again];
  expect(look(sent('Septembre 2026'), says)).toEqual(['Mois du bulletin']);
  expect(look(sent('Octobre 2026'), says)).toEqual([]);
  expect(look(sent('Septembre 2026'), says.slice(0, 1))).toEqual([]);
});

describe('rightly', () => {
  test.each([
    [
      'refused, to be sent again',
      ['Bulletin de salaire – septembre 2026 : illisible', 'Bulletin de salaire – octobre 2026 : reçu'],
    ],
    [
      'both awaited',
      ['Bulletin de salaire – septembre 2026 : attendu', 'Bulletin de salaire – octobre 2026 : attendu'],
    ],
    ['of whom nothing is said', ['Bulletin de salaire – août 2026 : traité']],
    [
      'everybody',
      ['Si votre bulletin de salaire de septembre est déjà traité, il reste à envoyer celui d’octobre.'],
    ],
  ])('%s', (_name, says) => {
    expect(look(sent('Septembre 2026'), says)).toEqual([]);
  });
  test('one that may be awaited too', () => {
    const { says, given } = inTable(
      ['Document', 'Période', 'État'],
      [
        ['Bulletin de salaire', 'Septembre 2026', 'En attente'],
        ['Bulletin de salaire', 'Octobre 2026', 'Attendu'],
      ],
    );
    expect(look(sent('Septembre 2026'), says, given)).toEqual([]);
  });
  test('another one in its place', () => {
    const says = ['Bulletin de salaire – septembre 2026 : traité', again];
    const inItsPlace = [aFile('Fichier', 'bulletin-09-2026-rectifie.pdf')];
    expect(look(inItsPlace, says)).toEqual([]);
    const note = aField('Commentaire', { text: 'Mon employeur a corrigé ce bulletin.' });
    expect(look([...sent('Septembre 2026'), note], says)).toEqual([]);
  });
  test('no paper is chosen', () => {
    expect(look([aField('Commentaire', { text: 'Bonjour' })], table.says, table.given)).toEqual([]);
  });
});
