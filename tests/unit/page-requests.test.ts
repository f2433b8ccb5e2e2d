import { describe, expect, test } from 'vitest';
import { pageReadSchema } from '../../adapters/browser/page-read-schema.ts';
import type { PageAsRead } from '../../core/page-model.ts';
import { aButtonAsRead, aCaseAsRead, aPage } from '../support/page-model.ts';

const salary = aCaseAsRead(
  'Salaire',
  { text: '1 180', group: 'Août', outerGroup: 'Vous' },
  { label: 'Salaire (€)' },
);
const page: PageAsRead = {
  ...aPage('wwwd.caf.fr', ['Déclaration trimestrielle de ressources']),
  needs: [],
  fields: [
    salary,
    aCaseAsRead('Midi', { kind: 'checkbox', question: 'Quels repas ?', needsOne: true }),
    aCaseAsRead('Fiche de paie', {
      kind: 'file',
      accept: '.pdf',
      files: [{ name: 'a.pdf', type: '', size: 1 }],
    }),
  ],
  buttons: [aButtonAsRead('Continuer', { onlyField: salary.id })],
  step: { index: 2, total: null, title: null },
};

describe('what a page script may say of a page', () => {
  test('a page as the reader reads it passes, unchanged', () => {
    expect(pageReadSchema.parse(page)).toEqual(page);
  });

  test.each([
    ['a key nobody knows', { ...page, secret: '1' }],
    ['a field without a label', { ...page, fields: [{ ...salary, label: undefined }] }],
    ['a meaning, which is told here', { ...page, fields: [{ ...salary, valueType: 'amount' }] }],
    ['a field without its clues', { ...page, fields: [{ ...salary, clues: undefined }] }],
    ['more than any page has', { ...page, blocks: Array.from({ length: 200_001 }, () => '') }],
  ])('%s is refused', (_what, wrong) => {
    expect(pageReadSchema.safeParse(wrong).success).toBe(false);
  });
});
