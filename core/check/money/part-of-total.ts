/** « Divisez le total de l'année par douze: ce douzième va dans chacune des trois cases », and 180 in a month of 1 800 a year. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { formatAmount } from '../../values/amount.ts';
import { centsOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import { stems } from '../../wording/stems.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { longestText } from '../sentences.ts';

/** « Un douzième », « divisé par 12 », « 1/12 », « ÷ 12 »: into how many parts; a year has twelve months. */
const twelve = '(?:douze|12)';
const inTwelve = [
  new RegExp(`\\bdivis\\w+ (?:\\p{L}+ ){0,8}par ${twelve}\\b`, 'u'),
  /\b(?:douziemes?|12 ?(?:e|eme|emes))\b/,
  /\b1 12(?:e|eme)?\b(?! ?\d)/,
  new RegExp(`\\b(?:total|annuel|annee|revenus?|loyers?) ${twelve}\\b`, 'u'),
];
/** Worked out by the office, or not to be done. */
const ofElse =
  /\b(?:nous|la caf|le calcul) (?:(?:le|la|les) )?(?:divis|calcul|prend|pren|retien|fer|applique)\w*|\b(?:automatiquement|inutile|ne divisez|n est pas|sauf|exemples?)\b/;
const isToWrite =
  /\b(?:cases?|inscri\w*|indiqu\w*|report\w*|mett\w*|not(?:ez|er)|declar\w*|va|chaque mois|par mois|pour chacun)\b/;
const ofYear = /\b(?:annee|annuel\w*|an|en 20\d\d|de 20\d\d|20\d\d)\b/;
/** A cent or two of rounding, or the euros alone. */
const slack = 100;

/** A rule says it in one line or two that follow each other. */
const isRule = (text: string): boolean =>
  text.length <= longestText && inTwelve.some((way) => way.test(fold(text))) && !ofElse.test(fold(text));

export function checkPartOfTotal({ asked, page }: CheckContext): Finding[] {
  const rules = page.blocks.flatMap((block, at) => {
    const said = fold(block);
    const around = foldAll(page.blocks[at - 1], block, page.blocks[at + 1]);
    return isRule(block) && (isToWrite.test(said) || isToWrite.test(around)) && ofYear.test(around)
      ? [at]
      : [];
  });
  if (rules.length === 0) return [];
  const amounts = asked.filter(({ valueType }) => valueType === 'amount');
  const totals = amounts.filter(({ label }) => isTotal(label));
  return totals.flatMap((total) => {
    const year = centsOf(total);
    const months = monthsOf(total, amounts);
    const isNear = rules.some((at) => isOfPart(at, total, page.blocks));
    if (year === null || year === 0 || months.length === 0 || !isNear) return [];
    const right = year / 12;
    return months.flatMap((month) => {
      const given = centsOf(month);
      return given === null || Math.abs(given - right) <= slack
        ? []
        : [
            ownFinding('sum', 'problem', spotOf(month), 'sum-problem', {
              stated: formatAmount(given),
              added: formatAmount(Math.round(right)),
            }),
          ];
    });
  });
}

const isTotal = (label: string): boolean =>
  ofYear.test(fold(label)) && monthsIn(label).length === 0 && !/\bmois\b|\bmensuel/.test(fold(label));

/** The cells of months that follow it, in a part that is named by the same thing. */
function monthsOf(total: Field, amounts: readonly Field[]): Field[] {
  const own = stems(total.label).filter((word) => !/^(?:annuel|report|impos|declar)/.test(word));
  const after = amounts.slice(amounts.indexOf(total) + 1);
  const next = after.findIndex(({ label }) => isTotal(label));
  return (next < 0 ? after : after.slice(0, next)).filter(
    ({ label, group, question, heading }) =>
      (monthsIn(label).length === 1 || /\b(?:par mois|mensuel\w*)\b/.test(fold(label))) &&
      heading === total.heading &&
      stems([label, group, question].join(' ')).some((word) => own.includes(word)),
  );
}

/** Between the title over the total and a few lines under it. */
function isOfPart(at: number, total: Field, blocks: readonly string[]): boolean {
  const place = blocks.indexOf(total.label);
  const from = total.heading === null ? -1 : blocks.lastIndexOf(total.heading, place);
  return place >= 0 && at >= Math.max(from, place - mostLines) && at <= place + mostLines;
}
const mostLines = 8;
