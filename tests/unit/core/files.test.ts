import { describe, expect, test } from 'vitest';
import type { FileInfo } from '../../../core/page-model.ts';
import { brief } from '../../support/any-site.ts';
import { aField } from '../../support/page-model.ts';

test('named as the page asks, made as something else', () => {
  const file = (type: string): FileInfo => ({ name: 'scan.pdf', type, size: 9000 });
  const asked = (type: string) =>
    brief([aField('Papier', { kind: 'file', valueType: 'file', accept: '.pdf', files: [file(type)] })]);
  expect(asked('application/pdf')).toEqual([]);
  expect(asked('image/heic')).toEqual(['file problem Papier']);
});

describe('files', () => {
  const pdf: FileInfo = { name: 'fiche.pdf', type: 'application/pdf', size: 1_000_000 };
  const file = (info: FileInfo, hint: string | null, accept?: string) =>
    brief([
      aField('Fiche de paie', {
        kind: 'file',
        valueType: 'file',
        files: [info],
        text: info.name,
        hint,
        ...(accept ? { accept } : {}),
      }),
    ]);

  test('empty, of another kind, too heavy', () => {
    const hint = 'Formats acceptés : PDF, JPG ou PNG. Taille maximale : 5 Mo.';
    expect(file(pdf, hint)).toEqual([]);
    expect(file({ ...pdf, size: 0 }, null)).toEqual(['file problem Fiche de paie']);
    expect(file({ ...pdf, name: 'fiche.docx' }, hint)).toEqual(['file problem Fiche de paie']);
    expect(file({ ...pdf, name: 'photo.JPEG', type: 'image/jpeg' }, hint)).toEqual([]);
    expect(file({ ...pdf, size: 6_000_000 }, hint)).toEqual(['file problem Fiche de paie']);
    expect(file({ ...pdf, size: 5_100_000 }, hint)).toEqual(['file unknown Fiche de paie']);
    expect(file({ ...pdf, size: 6_000_000 }, '2 Mo par fichier, 20 Mo au total')).toEqual([
      'file problem Fiche de paie',
    ]);
    expect(file({ ...pdf, name: 'photo.heic', type: '' }, null, '.pdf,image/*')).toEqual([]);
    expect(file({ ...pdf, name: 'table.xlsx' }, null, 'application/pdf')).toEqual([
      'file problem Fiche de paie',
    ]);
    expect(file({ ...pdf, name: 'table.xlsx' }, null)).toEqual([]);
  });

  test('limits said once for the page; a notice to fetch sets none', () => {
    const photo = { name: 'livret.png', type: 'image/png', size: 6_000_000 };
    const said = (block: string) =>
      brief([aField('Livret', { kind: 'file', valueType: 'file', files: [photo], text: photo.name })], {
        blocks: [block],
      });
    expect(said('Fichiers acceptés : .pdf, .jpg, .png (5 Mo maximum)')).toEqual(['file problem Livret']);
    expect(said('Lire la notice (fichier PDF, 2 Mo)')).toEqual([]);
  });
});

test('a limit told as « 1 Mo max. » in a line beside the case', () => {
  const page = (size: number, name: string) =>
    brief(
      [
        aField('Papier', {
          kind: 'file',
          valueType: 'file',
          files: [{ name, type: '', size }],
        }),
      ],
      { blocks: ['PDF, PNG, JPEG. 1 Mo max.'] },
    );
  expect(page(900_000, 'a.pdf')).toEqual([]);
  expect(page(1_200_000, 'a.pdf')).toEqual(['file problem Papier']);
  expect(page(900_000, 'a.gif')).toEqual(['file problem Papier']);
});
