/** « Domaine des Ormes, novembre 2026 », « Cave coopérative, novembre 2026 », then « En tout, novembre 2026 »: the cases of one month right before it. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { withoutMonths } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { spotOf } from '../finding.ts';
import { monthOf } from '../who-and-when.ts';
import { judgeAll } from './totals.ts';

const aTotal = /^(?:en tout|au total|total|le tout|cela fait en tout)$/;

export function checkTotalOfRun({ asked }: CheckContext): Finding[] {
  return asked.flatMap((sum, at) => {
    const [stated, month] = [centsOf(sum), monthOf(sum)?.month];
    if (stated === null || month === undefined || !isTotal(sum)) return [];
    const before = asked.slice(0, at);
    const first = before.findLastIndex((field) => !isLine(field, month, sum));
    const lines = before.slice(first + 1);
    return lines.length > 1 ? judgeAll(stated, lines, spotOf(sum)) : [];
  });
}

/** « , novembre 2026 », by which the cases of one sentence are named; another total is added up elsewhere. */
const endOf = ({ label }: Field): string => /, [^,–]+$/u.exec(label)?.[0] ?? '';

const isTotal = (field: Field): boolean =>
  endOf(field) !== '' && aTotal.test(fold(withoutMonths(field.label)).trim());

const isLine = (field: Field, month: number, sum: Field): boolean =>
  (field.valueType === 'amount' || (field.kind === 'text' && centsOf(field) !== null)) &&
  field.group === sum.group &&
  endOf(field) === endOf(sum) &&
  monthOf(field)?.month === month &&
  !isTotal(field);
