import type { Condition, ConditionLeaf } from './pack.ts';
import type { Field } from './page-model.ts';
import { readAmount } from './values/amount.ts';
import { stateOf, textOf, yesNoOf } from './values/answer.ts';

/** Whether a condition holds for the cases seen. unknown: a case it speaks of was not found or not read. */
export function holds(condition: Condition, cases: ReadonlyMap<string, Field[]>): boolean | 'unknown' {
  if ('all' in condition) return every(condition.all.map((leaf) => leafHolds(leaf, cases)));
  if ('any' in condition) return negate(every(condition.any.map((leaf) => negate(leafHolds(leaf, cases)))));
  if ('none' in condition) return every(condition.none.map((leaf) => negate(leafHolds(leaf, cases))));
  return leafHolds(condition, cases);
}

function every(parts: (boolean | 'unknown')[]): boolean | 'unknown' {
  if (parts.includes(false)) return false;
  return parts.includes('unknown') ? 'unknown' : true;
}

function negate(part: boolean | 'unknown'): boolean | 'unknown' {
  return part === 'unknown' ? part : !part;
}

function leafHolds(leaf: ConditionLeaf, cases: ReadonlyMap<string, Field[]>): boolean | 'unknown' {
  const [field, other] = cases.get(leaf.case) ?? [];
  // Found twice, nobody can say which one counts.
  if (!field || other) return 'unknown';
  const state = stateOf(field);
  if (state === 'unread') return 'unknown';
  switch (leaf.answer) {
    case 'filled':
    case 'empty':
      return state === leaf.answer;
    case 'zero': {
      const amount = readAmount(textOf(field) ?? '');
      return amount.state === 'ambiguous' ? 'unknown' : amount.state === 'amount' && amount.cents === 0;
    }
    default:
      return yesNoOf(field) === leaf.answer;
  }
}
