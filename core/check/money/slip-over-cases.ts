/**
 * « Recopiez les heures et le brut du bulletin », over « Heures ........ 21,00 Salaire brut .. 258,72 » and the cases of that very
 * payslip: another number of hours, or another amount, in one of them.
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { readAmount } from '../../values/amount.ts';
import { centsOf, textOf } from '../../values/answer.ts';
import { readHours } from '../../values/numbers.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { clausesOf } from '../sentences.ts';
import { isSame } from './papers-in-line.ts';
import { figureOf } from './payslip.ts';
import { type SlipLine, slipLinesIn } from './slip-lines.ts';

const copies = /^(?!.*\b(?:si|exemple|sauf)\b).*\b(?:repren\w+|recopi\w+|report\w+|copie[rz]|releve[rz])\b/;
const ofHours = /^(?:nombre d |total des )?heures(?: (?:payees|travaillees|du mois))?$/;

export function checkSlipOverCases({ asked, page }: CheckContext): Finding[] {
  const { blocks } = page;
  const slips = blocks.flatMap((block, at) => {
    const lines = slipLinesIn(block);
    return lines.length > 1 && lines.some(({ name }) => figureOf(name)) ? [{ at, lines }] : [];
  });
  if (slips.length === 0 || !clausesOf(blocks).some((one) => copies.test(fold(one)))) return [];
  return slips.flatMap(({ at, lines }, order) => {
    const end = slips[order + 1]?.at ?? blocks.length;
    const own = asked.filter(({ label }) => {
      const place = blocks.indexOf(label);
      return place > at && place < end;
    });
    return own.flatMap((field) => {
      const line = lines.find((one) => isOf(field, one));
      // Of several cases of one name, nothing tells which is of the payslip.
      const isAlone = own.filter((one) => line && isOf(one, line)).length === 1;
      return line && isAlone && isApart(field, line)
        ? [
            {
              ...ownFinding('agreement', 'problem', spotOf(field), 'page-error-problem', {
                said: `${line.name} : ${line.text}`,
              }),
              why: null,
            },
          ]
        : [];
    });
  });
}

const isOf = (field: Field, { name }: SlipLine): boolean =>
  field.valueType === 'hours'
    ? ofHours.test(fold(name)) && /\bheures?\b/.test(fold(field.label))
    : field.valueType === 'amount' && figureOf(name) !== null && figureOf(field.label) === figureOf(name);

function isApart(field: Field, { text }: SlipLine): boolean {
  if (field.valueType === 'hours') {
    const [given, told] = [readHours(textOf(field) ?? ''), readHours(text)];
    // Hours are declared whole, rounded either way.
    return given !== null && told !== null && given > 0 && Math.abs(given - told) >= 1;
  }
  const [cents, paper] = [centsOf(field), readAmount(text)];
  return cents !== null && cents > 0 && paper.state === 'amount' && !isSame(cents, paper.cents);
}
