/**
 * « Par versement : 150 € », « Versements reçus : 12 », and 150 for the total of the row; or the same asked in cases that stand
 * apart, where the page says that one is multiplied by the other.
 */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { formatAmount, readAmount, sumsIn } from '../../values/amount.ts';
import { centsOf, textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { columnName, rowName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { cellsOfRow, type RowCell } from '../row-cells.ts';
import { sentencesOf } from '../sentences.ts';

const each =
  /\b(?:par|chaque) (?:versement|mois|fois|semaine|trimestre|paiement)\b|\b(?:mensuel\w*|unitaire)\b/;
const howMany =
  /^(?:nombre (?:de |d )?)?(?:mois|versements?|paiements?|fois|semaines?|trimestres?)\b(?: (?:recu|verse|paye|percu)e?s?)?(?: en 20\d\d)?$/;
const whole = /\b(?:total|annee|annuel\w*|douze mois|12 mois|periode)\b/;
const saysTimes = /\bmultipli\w+\b.{0,40}\bpar (?:le )?nombre de (?:mois|versements|paiements|semaines)\b/;

export function checkTimesShown({ asked, page }: CheckContext): Finding[] {
  const totals = asked.filter(
    (field) =>
      field.valueType === 'amount' && (centsOf(field) ?? 0) > 0 && whole.test(fold(columnName(field.label))),
  );
  const inRows = totals.flatMap((total) => judged(total, cellsOfRow(rowName(total.label), page)));
  const isSaid = page.blocks.some((block) => saysTimes.test(fold(block)));
  const [total, other] = totals;
  const cases = asked
    .filter((field) => field !== total)
    .map((field) => ({ head: field.label, text: textOf(field) ?? '' }));
  return [
    ...(isSaid && total && !other && inRows.length === 0 ? judged(total, cases) : inRows),
    ...oneOfSoMany(totals, asked, page),
  ];
}

/** « 6 482 € pour l'année entière (12 versements d'environ 540 €) », and 540 for the whole year. */
function oneOfSoMany(totals: readonly Field[], asked: readonly Field[], page: PageModel): Finding[] {
  const lines = totals.length > 0 ? sentencesOf(page.blocks).filter((sentence) => soMany.test(sentence)) : [];
  return totals.flatMap((total) => {
    const stated = centsOf(total) ?? 0;
    const told = lines.find((line) => {
      const count = Number(soMany.exec(line)?.[1] ?? 0);
      const sums = count > 1 && sumsIn(line).includes(stated) ? sumsIn(line) : [];
      return sums.some(
        (sum) =>
          Math.abs(sum - stated * count) <= sum * roughly && !asked.some((field) => centsOf(field) === sum),
      );
    });
    return told ? [ownFinding('sum', 'problem', spotOf(total), 'page-error-problem', { said: told })] : [];
  });
}

const soMany = /\b(\d{1,2})\s(?:versements|mois|paiements|mensualités|échéances)\b/u;
/** « d'environ 540 € » */
const roughly = 0.02;

function judged(total: Field, cells: readonly RowCell[]): Finding[] {
  const [[amount, otherAmount], [times, otherTimes]] = [each, howMany].map((name) =>
    cells.filter((cell) => name.test(fold(cell.head))),
  ) as [RowCell[], RowCell[]];
  const paid = amount ? readAmount(amount.text) : null;
  const count = Number(/^\d{1,3}$/.exec(times?.text ?? '')?.[0] ?? 0);
  if (otherAmount || otherTimes || paid?.state !== 'amount' || count < 2) return [];
  const [stated, found] = [centsOf(total) ?? 0, paid.cents * count];
  // In whole euros.
  return Math.abs(stated - found) < 100
    ? []
    : [
        ownFinding('sum', 'problem', spotOf(total), 'sum-problem', {
          stated: formatAmount(stated),
          added: formatAmount(found),
        }),
      ];
}
