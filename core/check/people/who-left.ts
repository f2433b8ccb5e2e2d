/** « Sonia EXEMPLE, votre fille, a quitté votre foyer le 31 juillet 2026 », and a pay of hers in August. */
import type { Finding } from '../../assessment.ts';
import { centsOf } from '../../values/answer.ts';
import { readDate } from '../../values/date.ts';
import { fold, hasWords } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { aDay } from '../recap/answer-lines.ts';
import { longestLine, sentencesOf } from '../sentences.ts';
import { monthOf } from '../who-and-when.ts';

const leaves = new RegExp(
  // « Votre aînée Lina »: a word of the tie is no name.
  String.raw`^(?:\p{Lu}\.? )?(?:(?:Votre|Mon|Ma|Notre) (?:\p{Ll}+ )+)?(?!(?:Votre|Mon|Ma|Notre|Ils?|Elles?|Vous) )(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?!\p{L})[^.;:]{0,60}? (?:a quitté|est partie? de|ne fait plus partie de|a été retirée? de|ne vit plus dans) (?:votre|le|notre) foyer (?:le|depuis le|au|à partir du) (${aDay})`,
  'u',
);

export function checkWhoLeft({ asked, page }: CheckContext): Finding[] {
  const left = sentencesOf(page.blocks.filter(({ length }) => length <= longestLine)).flatMap((said) => {
    const [, name = '', day = ''] = leaves.exec(said) ?? [];
    const reading = readDate(day);
    return reading.state === 'date' ? [{ said, name: fold(name), day: reading.date }] : [];
  });
  return left.flatMap(({ said, name, day }) =>
    asked
      .filter((field) => {
        const month = monthOf(field);
        const isAfter =
          month !== null && Temporal.PlainYearMonth.compare(dated(month, day), day.toPlainYearMonth()) > 0;
        return (
          isAfter &&
          field.valueType === 'amount' &&
          (centsOf(field) ?? 0) > 0 &&
          [field.label, field.group ?? ''].some((title) => hasWords(fold(title), name))
        );
      })
      .map((field) => ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said })),
  );
}

const dated = (
  { month, year }: { month: number; year: number | null },
  day: Temporal.PlainDate,
): Temporal.PlainYearMonth => Temporal.PlainYearMonth.from({ year: year ?? day.year, month });
