import { expect, test } from 'vitest';
import { forgetLeft, leftBefore, rememberLeft } from '../../../core/assess/left.ts';
import { emptyProgress, type Progress } from '../../../core/assessment.ts';
import { answer, dismiss, doubt } from '../../../core/progress.ts';
import { cafPage, see } from '../../support/declared-pages.ts';
import { aButton, anAmount, aPage, aYesNo } from '../../support/page-model.ts';

/** The next part, as she comes to it with what was told before. */
const recap = (progress: Progress) =>
  see(
    aPage('wwwd.caf.fr', ['Déclaration trimestrielle de ressources', 'Récapitulatif de votre déclaration'], {
      step: { index: 4, total: 4, title: 'Récapitulatif' },
      buttons: [aButton('Envoyer ma déclaration', 'submit-final')],
    }),
    '2026-11-24',
    progress,
  );
const leave = (page: ReturnType<typeof cafPage>, progress: Progress = emptyProgress) =>
  rememberLeft(progress, see(page, '2026-11-24', progress));
const statesAfter = (progress: Progress) => recap(progress).steps.map(({ state }) => state);

const withEmpty = () =>
  cafPage((fields) => {
    fields.push(
      anAmount('Montant net social, juillet 2026', '', { group: 'Lou Exemple (votre enfant, 17 ans)' }),
      aYesNo('Avez-vous reçu des revenus de l’étranger ?', '', { required: true }),
    );
  });

test('a part left with something open stays to look at, whatever the page counts', () => {
  const left = leave(withEmpty());
  expect(statesAfter(left)[2]).toBe('look');
  // Filled in since, it is as any other that was read.
  expect(statesAfter(leave(cafPage(), left))[2]).toBe('seen');
});

test('a part the page counts past is seen only where it was read, with nothing left to see', () => {
  expect(statesAfter(emptyProgress)).toEqual(['look', 'look', 'look', 'look']);
  expect(statesAfter(leave(cafPage()))).toEqual(['look', 'look', 'seen', 'look']);
});

test('what she put aside, doubts, or answered so that it stays to see, is left too', () => {
  const page = withEmpty();
  const { findings } = see(page);
  const aside = findings.reduce((told, { id }) => dismiss(told, id), emptyProgress);
  expect(statesAfter(leave(page, aside))[2]).toBe('look');
  const whole = cafPage();
  const [first] = whole.fields;
  if (!first) throw new Error('no field');
  expect(statesAfter(leave(whole, doubt(emptyProgress, first)))[2]).toBe('look');
  const line = see(whole).findings.find(({ text }) => text.key === 'ask-line');
  if (!line) throw new Error('no question');
  const answered = leave(cafPage(), answer(emptyProgress, line.id, 'no'));
  expect(statesAfter(answered)[2]).toBe('look');
  expect(leftBefore(recap(answered), answered)).toEqual([
    expect.objectContaining({
      points: 0,
      aside: 0,
      title: { ns: 'caf', key: 'step-resources', params: {} },
      asks: [{ ns: 'caf', key: 'ask-line', params: {} }],
    }),
  ]);
  expect(statesAfter(leave(cafPage(), answer(emptyProgress, line.id, 'yes')))[2]).toBe('seen');
});

test('nothing of an answer, of a name nor of a case is kept', () => {
  const kept = JSON.stringify(leave(withEmpty()).left);
  expect(kept).toMatch(
    /^\{"caf\/quarterly-declaration\/resources":\{"points":\d+,"aside":0,"doubts":0,"asks":\[\]\}\}$/,
  );
});

test('a page nothing can be concluded of leaves what was remembered', () => {
  const left = leave(withEmpty());
  expect(leave(cafPage(undefined, { isTranslated: true }), left)).toBe(left);
  expect(leave(cafPage(undefined, { isLoading: true }), left)).toBe(left);
});

test('an answer changed just before she goes on leaves nothing said of what was open in its part', () => {
  const left = leave(withEmpty());
  const { place } = see(withEmpty());
  if (!place) throw new Error('no place');
  const forgotten = forgetLeft(left, place);
  expect(statesAfter(forgotten)[2]).toBe('look');
  expect(leftBefore(recap(forgotten), forgotten)).toEqual([]);
  // Of another part of the guide, what was left stays.
  expect(forgetLeft(left, { ...place, stepId: 'recap' })).toBe(left);
  expect(forgetLeft(forgotten, place)).toBe(forgotten);
  const answered = leave(cafPage());
  expect(forgetLeft(answered, place)).toBe(answered);
});

test('a question left is told once: here where it is asked again, else under the part that asks it, never under one before', () => {
  const bank = aPage('wwwd.caf.fr', ['Déclaration trimestrielle de ressources', 'Coordonnées bancaires'], {
    step: { index: 2, total: 4, title: 'Coordonnées bancaires' },
    fields: [aYesNo('Vos coordonnées bancaires ont-elles changé ?', 'Non')],
  });
  expect(see(bank).place?.stepId).toBe('bank');
  const household = see(cafPage()).findings.find(({ text }) => text.key === 'ask-household');
  if (!household) throw new Error('no question');
  const left = leave(cafPage(), answer(emptyProgress, household.id, 'no'));
  // She comes back to a part before, then goes on.
  const told = leave(bank, left);
  expect(see(bank, '2026-11-24', told).findings.map(({ text }) => text.key)).not.toContain('ask-household');
  const there = recap(told);
  expect(there.findings.map(({ text }) => text.key)).toContain('ask-household');
  expect(leftBefore(there, told)).toEqual([]);
  const asks = (part: number) =>
    leftBefore({ ...there, findings: [] }, told)[part]?.asks.map(({ key }) => key);
  expect([asks(0), asks(1)]).toEqual([['ask-household'], undefined]);
  const twice = {
    ...told,
    left: {
      ...told.left,
      'caf/quarterly-declaration/bank': { points: 0, aside: 0, doubts: 0, asks: ['ask-household'] },
    },
  };
  expect(leftBefore({ ...there, findings: [] }, twice)).toHaveLength(1);
});
