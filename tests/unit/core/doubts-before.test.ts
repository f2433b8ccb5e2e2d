import { expect, test } from 'vitest';
import { listReviewItems } from '../../../components/Review/review-items.ts';
import { nameDoubts } from '../../../core/assess/doubts-before.ts';
import { emptyProgress, type Progress } from '../../../core/assessment.ts';
import type { PageModel } from '../../../core/page-model.ts';
import { doubt } from '../../../core/progress.ts';
import { doubtsElsewhere, withoutIds } from '../../../core/progress-names.ts';
import { proceduresFor } from '../../../packs/index.ts';
import { caf, cafPage, see } from '../../support/declared-pages.ts';
import { aButton, aField, anAmount, aPage } from '../../support/page-model.ts';

const guide = proceduresFor(caf).find(({ id }) => id === 'quarterly-declaration') ?? null;
const dominique = 'Dominique Exemple (votre conjoint)';
const money = (given: Partial<PageModel> = {}) =>
  cafPage((fields) => {
    fields.splice(
      0,
      fields.length,
      ...['Camille Exemple (vous)', dominique].flatMap((outerGroup) =>
        ['Juillet 2026', 'Août 2026'].map((group) =>
          anAmount('Montant net social', '412,30', { group, outerGroup }),
        ),
      ),
    );
  }, given);

/** What is told once she has left this page with a doubt on the case of this number. */
function leave(page: PageModel, at: number, before: Progress = emptyProgress): Progress {
  const field = page.fields[at];
  if (!field) throw new Error('no case');
  const told = doubt(before, field);
  return withoutIds(nameDoubts(told, page.fields, see(page, '2026-11-24', told), guide), page.fields);
}

/** The last page: a table of amounts, and the button that sends. */
function recap(progress: Progress, amount = '412,30 €') {
  const rows = [`${dominique} – juillet 2026`, `${dominique} – août 2026`];
  const blocks = rows.flatMap((row) => [`${row} – Montant net social`, amount]);
  const page = aPage(caf, ['Déclaration trimestrielle de ressources', 'Récapitulatif de votre déclaration'], {
    blocks: ['Récapitulatif de votre déclaration', ...blocks],
    answers: rows.map((_, at) => ({ block: at * 2 + 2, from: 0, name: at * 2 + 1, column: null })),
    step: { index: 4, total: 4, title: 'Récapitulatif' },
    buttons: [aButton('Envoyer ma déclaration', 'submit-final')],
  });
  return see(page, '2026-11-24', progress);
}

test('a doubt of a part before is named beside the last button: the case, whose it is, the part', () => {
  const told = leave(money(), 3);
  const assessment = recap(told, '500,00 €');
  expect(assessment.doubtsBefore).toMatchObject([
    {
      label: 'Montant net social',
      whose: `${dominique} – Août 2026`,
      part: { ns: 'caf', key: guide?.steps[2]?.title },
      lineId: null,
    },
  ]);
  const [first] = listReviewItems(assessment, told);
  expect(first).toMatchObject({ kind: 'before', group: 'doubt' });
});

test('it stands on the line of the recap that shows this very answer, and on no other', () => {
  const told = leave(money(), 3);
  const items = listReviewItems(recap(told), told).filter(({ group }) => group === 'doubt');
  expect(items).toMatchObject([
    { kind: 'line', doubt: 'stands', line: { label: `${dominique} – août 2026 – Montant net social` } },
  ]);
  // Taken back by its name, it is gone from the line at once, before the page is read again.
  const { doubts: _gone, ...rest } = told;
  const after = listReviewItems(recap(told), { ...rest, doubts: {} });
  expect(after.filter(({ group }) => group === 'doubt')).toEqual([]);
});

test('a line is known by the very words of the case too, where the guide does not know it', () => {
  const page = money({ fields: [aField('Montant total de votre salaire', { text: '412' })] });
  const told = leave(page, 0);
  const shown = (names: string[]) =>
    see(
      aPage(caf, ['Déclaration trimestrielle de ressources', 'Récapitulatif de votre déclaration'], {
        blocks: names.flatMap((name) => [name, '412']),
        answers: names.map((_, at) => ({ block: at * 2 + 1, from: 0, name: at * 2, column: null })),
        step: { index: 4, total: 4, title: 'Récapitulatif' },
        buttons: [aButton('Envoyer ma déclaration', 'submit-final')],
      }),
      '2026-11-24',
      told,
    ).doubtsBefore?.map(({ lineId }) => lineId !== null);
  expect(shown(['Montant total de votre salaire'])).toEqual([true]);
  // Of two of one name, which is which is not known.
  expect(shown(['Montant total de votre salaire', 'Montant total de votre salaire'])).toEqual([false]);
});

test('nothing is said of it on the parts between, nor once it is taken back', () => {
  const told = leave(money(), 3);
  expect(see(cafPage(), '2026-11-24', told).doubtsBefore).toBeUndefined();
  const nothing = nameDoubts({ ...told, doubts: {} }, [], see(cafPage()), guide);
  expect(nothing.doubted).toBeUndefined();
});

test('a doubt on an answer that changed since is of no answer any more', () => {
  const page = money();
  const [field] = page.fields;
  if (!field) throw new Error('no case');
  const told = doubt(emptyProgress, field);
  const changed = money();
  const fields = changed.fields.map((one, at) => ({ ...one, id: page.fields[at]?.id ?? one.id }));
  fields[0] = { ...field, value: { state: 'filled', text: '900' } };
  const seen = see({ ...changed, fields }, '2026-11-24', told);
  const left = withoutIds(nameDoubts(told, fields, seen, guide), fields);
  expect(recap(left).doubtsBefore).toBeUndefined();
  expect(doubtsElsewhere(left)).toBe(0);
});

test('nothing new leaves the same progress', () => {
  const page = money();
  const [field] = page.fields;
  if (!field) throw new Error('no case');
  const told = doubt(emptyProgress, field);
  const once = nameDoubts(told, page.fields, see(page, '2026-11-24', told), guide);
  expect(once).not.toBe(told);
  expect(nameDoubts(once, page.fields, see(page, '2026-11-24', once), guide)).toBe(once);
});
