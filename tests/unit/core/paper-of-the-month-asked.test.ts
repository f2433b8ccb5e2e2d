import { describe, expect, test } from 'vitest';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, aPage } from '../../support/page-model.ts';

const title = 'Document attendu par votre agence';

/** Lines of a list, each a name and what stands beside it. */
function look(label: string, chosen: string, lines: [string, string][], over = title) {
  const blocks = ['Envoyer un document', over, ...lines.flat(), label];
  const page = aPage('candidat.francetravail.fr', ['Envoyer un document', over], {
    fields: [
      aField('Type de document', {
        kind: 'select',
        valueType: 'choice',
        options: ['Bulletin de salaire', 'Contrat de travail'],
        text: 'Bulletin de salaire',
      }),
      aField(label, {
        kind: 'select',
        valueType: 'choice',
        options: ['Mars 2026', 'Avril 2026', 'Mai 2026'],
        text: chosen,
      }),
    ],
    blocks,
    answers: lines.map((_, at) => ({ block: 2 * at + 3, from: 0, name: 2 * at + 2, column: null })),
    buttons: [aButton('Envoyer', 'submit-final')],
  });
  return assessed(page, '2026-06-10').problems.map(({ check, fieldLabel }) => [check, fieldLabel]);
}

const asked: [string, string][] = [
  ['Document', 'Bulletin de salaire'],
  ['Employeur', 'Conserverie du Port'],
  ['Mois', 'Avril 2026'],
];

describe('the month of a paper, against the list of what is awaited', () => {
  test.each(['Mois du bulletin que vous envoyez', 'Bulletin du mois de', 'Période du document'])(
    '%s',
    (label) => {
      expect(look(label, 'Mars 2026', asked)).toEqual([['papers', label]]);
      expect(look(label, 'Avril 2026', asked)).toEqual([]);
    },
  );

  test('where the month itself is said to be awaited, whatever the title', () => {
    const lines: [string, string][] = [asked[0] as [string, string], ['Mois réclamé', 'Avril 2026']];
    expect(look('Mois du bulletin', 'Mai 2026', lines, 'Votre dossier')).toEqual([
      ['papers', 'Mois du bulletin'],
    ]);
  });

  test('not where it was received, where two are awaited, nor of a list that awaits nothing', () => {
    const label = 'Mois du bulletin';
    expect(look(label, 'Mars 2026', [...asked, ['État', 'Reçu et traité']])).toEqual([]);
    const two: [string, string][] = [...asked, ['Document', 'Bulletin de salaire'], ['Mois', 'Mars 2026']];
    expect(look(label, 'Mars 2026', two)).toEqual([]);
    expect(look(label, 'Mars 2026', asked, 'Votre dernier envoi')).toEqual([]);
  });
});
