import { expect, test } from 'vitest';
import { toldAfter } from '../../../core/assess/told-after.ts';
import { emptyProgress, type Progress } from '../../../core/assessment.ts';
import { holds } from '../../../core/condition.ts';
import {
  answer,
  confirm,
  confirmedState,
  dismiss,
  doubt,
  doubtAgain,
  doubtState,
  finalPressed,
  isTicked,
  sawReceipt,
  tickStep,
  unmark,
  withoutExpired,
} from '../../../core/progress.ts';
import { aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';

test('a mark stands on a value, and expires visibly when it changes', () => {
  const field = anAmount('Salaire', '1 180');
  const progress = doubt(emptyProgress, field);
  expect(doubtState(progress, field)).toBe('stands');
  expect(doubtState(progress, { ...field, value: { state: 'filled', text: '1 420' } })).toBe('expired');
  expect(doubtState(progress, { ...field, value: { state: 'empty' } })).toBe('expired');
  expect(doubtState(emptyProgress, field)).toBe('none');
});

test('a doubt of last time stands on its case while she writes in it, until she says of it what she will', () => {
  const empty = anAmount('Salaire', '');
  const again = doubtAgain(emptyProgress, empty);
  const written = { ...empty, value: { state: 'filled', text: '1 420' } } as const;
  expect(doubtState(again, empty)).toBe('stands');
  expect(doubtState(again, written)).toBe('stands');
  expect(doubtState(confirm(again, written), written)).toBe('none');
  expect(doubtState(unmark(again, empty.id), written)).toBe('none');
  // A doubt of this time, on the case as it is, expires.
  expect(doubtState(doubt(again, written), empty)).toBe('expired');
});

test('an answer about a case is gone once the case holds something else, and asked again', () => {
  const field = anAmount('Salaire', '960');
  const question = `caf/quarterly-declaration/line:${field.id}`;
  const told = answer(answer(emptyProgress, 'household:page', 'yes'), question, 'gross', field);
  expect(withoutExpired(told, [field])).toBe(told);
  // On another page it is not there: nothing tells that it changed.
  expect(withoutExpired(told, [])).toBe(told);
  const changed = withoutExpired(told, [{ ...field, value: { state: 'filled', text: '9600' } }]);
  expect(changed.answers).toEqual({ 'household:page': 'yes' });
  expect(changed.answeredOn).toEqual({});
});

test('« C’est bien ça » and « J’ai un doute » take each other’s place', () => {
  const field = anAmount('Salaire', '1 180');
  const confirmed = confirm(doubt(emptyProgress, field), field);
  expect([doubtState(confirmed, field), confirmedState(confirmed, field)]).toEqual(['none', 'stands']);
  const doubted = doubt(confirmed, field);
  expect([doubtState(doubted, field), confirmedState(doubted, field)]).toEqual(['stands', 'none']);
  expect(unmark(doubted, field.id)).toEqual(emptyProgress);
});

const declaration = { portal: 'caf', procedure: 'quarterly-declaration' };

test('a step said to be done is of one guide: others name theirs alike', () => {
  const told = tickStep(emptyProgress, declaration, 'send');
  expect(isTicked(told, declaration, 'send')).toBe(true);
  expect(isTicked(told, { ...declaration, portal: 'msa' }, 'send')).toBe(false);
  expect(isTicked(told, { ...declaration, procedure: 'send-document' }, 'send')).toBe(false);
});

test('of what one person told, nothing is left for whoever signs in after her; a code or a wall on the way is no sign-in', () => {
  const press = { at: '2026-11-24T10:00:00Z', host: 'wwwd.caf.fr', button: 'Envoyer' };
  const sent = { state: 'unknown' as const, pressed: true };
  const told = [
    (before: Progress) => finalPressed(before, press, declaration),
    (before: Progress) => sawReceipt(before, 'yes'),
    (before: Progress) => dismiss(before, 'address'),
    (before: Progress) => tickStep(before, declaration, 'send'),
    (before: Progress) => doubt(before, anAmount('Salaire', '1 180')),
  ].reduce((before, act) => act(before), emptyProgress);
  const after = (stopped: ReturnType<typeof aPage>['stopped']) =>
    toldAfter(told, { page: aPage('connect.caf.fr', ['Connexion'], { stopped }), place: null, sent }, null);
  for (const stopped of ['sign-in', 'france-connect'] as const) expect(after(stopped)).toEqual(emptyProgress);
  for (const stopped of ['one-time-code', 'captcha', null] as const) expect(after(stopped)).toBe(told);
});

test('no act edits the progress it is given', () => {
  const frozen = Object.freeze({
    ...emptyProgress,
    doubts: Object.freeze({}),
    tickedSteps: Object.freeze([]) as unknown as string[],
  });
  const field = aField('Nom', { text: 'A' });
  const twice = tickStep(tickStep(frozen, declaration, 'a'), declaration, 'a');
  expect(twice.tickedSteps).toHaveLength(1);
  expect(tickStep(twice, declaration, 'a', false).tickedSteps).toEqual([]);
  expect(dismiss(dismiss(frozen, 'x'), 'x').dismissed).toEqual(['x']);
  expect(answer(frozen, 'q', 'oui').answers).toEqual({ q: 'oui' });
  const press = (from: Progress) =>
    finalPressed(from, { at: '2026-11-24T10:00:00Z', host: 'wwwd.caf.fr', button: 'Envoyer' }, declaration);
  expect(sawReceipt(press(frozen), 'no').sawReceipt).toBe('no');
  expect(press(sawReceipt(frozen, 'yes')).sawReceipt).toBeNull();
  doubt(frozen, field);
});

test('a condition is true, false or unknown, and unknown never passes for either', () => {
  const yes = aYesNo('Avez-vous travaillé ?', 'Oui');
  const cases = new Map([
    ['worked', [yes]],
    ['hours', [aField('Heures')]],
    ['pay', [anAmount('Salaire', '0')]],
    ['twice', [yes, yes]],
    ['closed', [aField('Widget', { text: null })]],
  ]);
  const says = (id: string, said: 'yes' | 'no' | 'filled' | 'empty' | 'zero') => ({ case: id, answer: said });
  expect(holds(says('worked', 'yes'), cases)).toBe(true);
  expect(holds(says('worked', 'no'), cases)).toBe(false);
  expect(holds(says('hours', 'empty'), cases)).toBe(true);
  expect(holds(says('pay', 'zero'), cases)).toBe(true);
  expect(holds(says('twice', 'yes'), cases)).toBe('unknown');
  expect(holds(says('closed', 'filled'), cases)).toBe('unknown');
  expect(holds(says('nowhere', 'yes'), cases)).toBe('unknown');
  expect(holds({ all: [says('worked', 'no'), says('nowhere', 'yes')] }, cases)).toBe(false);
  expect(holds({ all: [says('worked', 'yes'), says('nowhere', 'yes')] }, cases)).toBe('unknown');
  expect(holds({ any: [says('worked', 'yes'), says('nowhere', 'yes')] }, cases)).toBe(true);
  expect(holds({ none: [says('worked', 'no'), says('nowhere', 'yes')] }, cases)).toBe('unknown');
});
