import { describe, expect, test } from 'vitest';
import { pageModelSchema } from '../../adapters/browser/page-model-schema.ts';
import { aField, aPage } from '../support/page-model.ts';

const page = aPage('wwwd.caf.fr', ['Déclaration trimestrielle de ressources'], {
  fields: [
    aField('Salaire', { valueType: 'amount', text: '1 180', group: 'Août', outerGroup: 'Vous' }),
    aField('Midi', { kind: 'checkbox', question: 'Quels repas ?', needsOne: true }),
    aField('Fiche de paie', { kind: 'file', accept: '.pdf', files: [{ name: 'a.pdf', type: '', size: 1 }] }),
  ],
  step: { index: 2, total: null, title: null },
});

describe('what a page script may say of a page', () => {
  test('a page as the reader reads it passes, unchanged', () => {
    expect(pageModelSchema.parse(page)).toEqual(page);
  });

  test.each([
    ['a key nobody knows', { ...page, secret: '1' }],
    ['a field without a label', { ...page, fields: [{ ...page.fields[0], label: undefined }] }],
    ['more than any page has', { ...page, blocks: Array.from({ length: 200_001 }, () => '') }],
  ])('%s is refused', (_what, wrong) => {
    expect(pageModelSchema.safeParse(wrong).success).toBe(false);
  });
});
