import { expect, it } from 'vitest';
import { emptyProgress } from '../../../core/assessment.ts';
import { dismiss, doubt, doubtState } from '../../../core/progress.ts';
import { doubtsElsewhere, findAgain, nameFields, withoutIds } from '../../../core/progress-names.ts';
import { anAmount } from '../../support/page-model.ts';

const pay = anAmount('Salaire de juillet', '0');
const told = dismiss(doubt(emptyProgress, pay), `changed-value:${pay.id}`);

it('what was told of a case never passes to another case with the same id', () => {
  const other = { ...anAmount('Pension reçue', '0'), id: pay.id };
  const onNext = findAgain(withoutIds(told, [pay]), [], [other]);
  expect(doubtState(onNext, other)).toBe('none');
  expect(onNext.dismissed).not.toContain(`changed-value:${other.id}`);
});

it('is found again when the case comes back under another id', () => {
  const again = { ...pay, id: 'f99' };
  const onNext = findAgain(withoutIds(told, [pay]), [], [anAmount('Loyer', '4')]);
  const back = findAgain(onNext, [], [again]);
  expect(doubtState(back, again)).toBe('stands');
  expect(back.dismissed).toEqual(['changed-value:f99']);
});

it('a doubt about a case of another page is counted as such, until that page is back', () => {
  const away = findAgain(told, [pay], [anAmount('Loyer', '4')]);
  expect([doubtsElsewhere(told), doubtsElsewhere(away), doubtsElsewhere(findAgain(away, [], [pay]))]).toEqual(
    [0, 1, 0],
  );
});

it('follows a step drawn anew in the same page', () => {
  const other = anAmount('Loyer', '4');
  const away = findAgain(told, [pay], [other]);
  const again = { ...pay, id: 'f98' };
  expect(doubtState(findAgain(away, [other], [again]), again)).toBe('stands');
});

it('two cases that look alike are told apart by their order, and no answer is in a name', () => {
  const twins = ['12', '34'].map((text, at) => ({ ...anAmount('Montant', text), id: `f${at + 200}` }));
  const names = [...nameFields(twins).values()];
  expect(new Set(names).size).toBe(2);
  const changed = twins.map((field) => ({ ...field, value: { state: 'empty' as const } }));
  expect([...nameFields(changed).values()]).toEqual(names);
  expect(names.join()).not.toMatch(/Montant/);
});
