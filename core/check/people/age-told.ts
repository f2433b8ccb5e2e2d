/** « Âge de Kylian aujourd'hui : 16 », under « Né le 3 mai 2008 ». */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { datesIn } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';

/** « Âge au 1er janvier » is of another day. */
const asksAge =
  /^(?!.*\b(?:au|janvier|decembre|mariage|depart|debut|naissance|scolarisation|rentree|fin|en 20\d\d|pere|mere)\b)age\b/;
/** Lines from a name to the birth of who bears it. */
const near = 2;

export function checkAgeTold({ asked, page, today }: CheckContext): Finding[] {
  return asked.flatMap((field) => {
    const age = asksAge.test(fold(field.label))
      ? /^\d{1,3}(?= ?(?:ans)?$)/.exec(textOf(field) ?? '')?.[0]
      : undefined;
    const born = age === undefined ? null : birthOver(field, page);
    const years = born?.until(today, { largestUnit: 'years' }).years;
    return years !== undefined && years !== Number(age)
      ? [
          ownFinding('count', 'problem', spotOf(field), 'count-problem', {
            stated: `${age}`,
            told: `${years}`,
          }),
        ]
      : [];
  });
}

/** Of the part that the case stands in: « Kylian LE GALL », then « Né le 3 mai 2008 ». */
function birthOver({ group }: Field, { blocks }: PageModel): Temporal.PlainDate | null {
  const at = group === null ? -1 : blocks.indexOf(group);
  const lines = at < 0 ? [] : blocks.slice(at, at + 1 + near);
  const days = lines.flatMap((line) => (/\bnee? (?:e )?le\b/.test(fold(line)) ? datesIn(line) : []));
  const [only, other] = days;
  return only && !other ? only : null;
}
