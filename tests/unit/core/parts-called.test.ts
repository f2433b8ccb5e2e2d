/** Parts of a page that an answer asks for by their names; and those that it does not. */
import { describe, expect, test } from 'vitest';
import { aDate, aRadio, rightly, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const question = 'Avez-vous repris une activité ?';
const inPart = (group: string, employer: string, since: string) => [
  aField('Dénomination de l’employeur', { group, heading: group, valueType: 'organisation', text: employer }),
  aDate('Date d’embauche', since, { group, heading: group }),
];
const both = ['Dénomination de l’employeur', 'Date d’embauche'];

describe('a part asked for by its name', () => {
  test.each([
    [
      'in the question',
      `${question} Dans l’affirmative, remplir le cadre C.`,
      'Cadre C – Reprise d’activité',
      [],
    ],
    ['with « si oui »', `${question} Si oui, complétez la partie 3.`, 'Partie 3. Reprise d’activité', []],
    [
      'under the question',
      question,
      'Cadre C',
      [question, 'Si vous avez répondu oui, renseignez le cadre C.', ...both],
    ],
    [
      'by its title',
      `${question} Si oui, remplissez la rubrique « Votre employeur ».`,
      'Votre employeur',
      [],
    ],
  ])('%s', (_name, label, group, blocks) => {
    const page = (answer: 'Oui' | 'Non', employer = '', since = '') =>
      wrongIn(
        [aYesNo(label, answer, { group: 'Cadre A' }), ...inPart(group, employer, since)],
        blocks.length > 0 ? { blocks } : {},
      );
    expect(page('Oui')).toEqual(both);
    expect(page('Oui', 'Serres du Léon')).toEqual(['Date d’embauche']);
    expect(page('Oui', 'Serres du Léon', '02/06/2026')).toEqual([]);
    expect(page('Non')).toEqual([]);
  });

  test('by a letter before its title, in a sentence of its own, under « ci-dessus »', () => {
    const page = (
      label: string,
      answer: 'Oui' | 'Non',
      title: string,
      says: string[],
      under: string[] = [],
    ) =>
      wrongIn([aYesNo(label, answer), ...inPart(title, '', '')], {
        blocks: [...says, label, title, ...under, ...both],
      });
    const changed = 'Avez-vous changé d’employeur ?';
    for (const [label, says, title, under] of [
      [`${changed} (si oui, remplir la partie B)`, [], 'B. Votre nouvel employeur', []],
      [`${changed} Si oui, complétez l’annexe 2.`, [], 'Annexe 2 : emploi', []],
      [changed, ['Si vous avez changé d’employeur, remplissez le cadre B.'], 'Cadre B', []],
      [changed, [], 'Emploi', ['À remplir seulement si vous avez répondu « Oui » ci-dessus.']],
    ] as [string, string[], string, string[]][]) {
      expect(page(label, 'Oui', title, says, under)).toEqual(both);
      expect(page(label, 'Non', title, says, under)).toEqual([]);
    }
    expect(page(changed, 'Oui', 'Cadre B', ['Si vous avez déménagé, remplissez le cadre B.'])).toEqual([]);
  });

  test('by its own first line', () => {
    const title = 'Cadre C – Reprise d’activité';
    const page = (answer: 'Oui' | 'Non', since: string) =>
      wrongIn(
        [
          aYesNo(question, answer, { group: 'Cadre A – Activité' }),
          ...inPart(title, 'Serres du Léon', since),
        ],
        {
          blocks: [
            'Cadre A – Activité',
            question,
            title,
            'À servir si la réponse au cadre A est « Oui ».',
            ...both,
          ],
        },
      );
    expect(page('Oui', '')).toEqual(['Date d’embauche']);
    expect(page('Oui', '02/06/2026')).toEqual([]);
    expect(page('Non', '')).toEqual([]);
  });

  test('by the answer chosen', () => {
    const options = ['Je vis seul', 'Je vis en couple (remplissez le cadre B)'];
    const page = (answer: string) =>
      wrongIn([
        aRadio('Votre situation', options, answer),
        aField('Nom de la personne', { group: 'Cadre B – Votre couple', valueType: 'name' }),
      ]);
    expect(page(options[1] ?? '')).toEqual(['Nom de la personne']);
    expect(page(options[0] ?? '')).toEqual([]);
  });
});

describe('not asked for', () => {
  const ofPart = inPart('Cadre C – Reprise d’activité', '', '');
  rightly([
    ['the other answer', [aYesNo(`${question} Si non, remplissez le cadre C.`, 'Oui'), ...ofPart]],
    [
      'or a paper',
      [aYesNo(`${question} Si oui, remplissez le cadre C ou joignez un certificat.`, 'Oui'), ...ofPart],
    ],
    ['another part', [aYesNo(`${question} Si oui, remplissez le cadre D.`, 'Oui'), ...ofPart]],
    [
      'for a site',
      [aYesNo(`${question} Si oui, le cadre C est réservé à l’administration.`, 'Oui'), ...ofPart],
    ],
    ['not answered', [aYesNo(`${question} Si oui, remplissez le cadre C.`, ''), ...ofPart]],
    ['not to be filled in', [aYesNo(`${question} Si oui, ne remplissez pas le cadre C.`, 'Oui'), ...ofPart]],
    [
      'still at work',
      [
        aYesNo(`${question} Si oui, remplissez le cadre C.`, 'Oui'),
        ...inPart('Cadre C', 'Serres du Léon', '02/06/2026'),
        aDate('Date de fin', '', { group: 'Cadre C', heading: 'Cadre C' }),
        aField('Complément d’adresse', { group: 'Cadre C', heading: 'Cadre C' }),
      ],
    ],
    [
      'boxes ticked in it',
      [
        aYesNo(`${question} Si oui, remplissez le cadre C.`, 'Oui'),
        aField('Un salarié du privé', { kind: 'checkbox', text: 'Coché', group: 'Cadre C' }),
        aField('Observations', { group: 'Cadre C' }),
      ],
    ],
    [
      'a month without pay',
      [
        aYesNo(`${question} Si oui, remplissez le cadre C.`, 'Oui'),
        anAmount('Juin 2026', '640,20', { group: 'Cadre C' }),
        anAmount('Juillet 2026', '', { group: 'Cadre C' }),
      ],
    ],
    [
      'on the right',
      [
        aYesNo(`${question} Si oui, remplissez la rubrique à droite.`, 'Oui'),
        aField('Rue', { group: 'Rubrique A' }),
      ],
    ],
  ]);
});
