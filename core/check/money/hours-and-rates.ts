/**
 * « 13,50 € brut de l'heure, soit 10,53 € net », 40 hours, and 421 where the gross pay is asked; « 48 h 30 », which the page tells, and
 * 48,30 where hundredths of an hour are asked.
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, initialTextOf, textOf } from '../../values/answer.ts';
import { readHours } from '../../values/numbers.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { longestText, sentencesOf } from '../sentences.ts';
import { figureAsked } from './figure-said.ts';
import { type Figure, figureOf, figureOfCase, isOfSalary, ofWork } from './payslip.ts';
import { type SumTold, sumsInWords } from './sums-in-words.ts';

export const checkHoursAndRates = (context: CheckContext): Finding[] => [
  ...byOtherRate(context),
  ...inMinutes(context),
];

const ofHour = /\b(?:heures?|horaires?|h)\b/;
const isNet = /\bnets?(?:te)?\b(?! social)/;
const isGross = /\bbrute?s?\b/;
const isElse = /\b(?:smic|minimum|plafond|exemples?|anciens?|precedente?|majoree?s?|supplementaires?)\b/;
const otherHours = /\b(?:supplementaires?|complementaires?|absen\w*|formation|semaine|hebdo\w*|par jour)\b/;
/** A rate of more, in cents, is no rate of an hour. */
const mostByHour = 200_00;

interface Rates {
  gross: SumTold;
  net: SumTold;
}

function byOtherRate(context: CheckContext): Finding[] {
  const { asked, page } = context;
  const pays = asked.filter(
    (field) =>
      field.valueType === 'amount' && (centsOf(field) ?? 0) > 0 && initialTextOf(field) !== textOf(field),
  );
  const hours = asked.filter(
    ({ valueType, label }) => valueType === 'hours' && !otherHours.test(fold(label)),
  );
  if (pays.length === 0 || hours.length === 0) return [];
  const rates = ratesIn(sumsInWords(page));
  const advised = rates.length > 0 ? (figureAsked(context)?.figure ?? null) : null;
  return pays.flatMap((field) => {
    const figure = figureFor(field, advised) ?? figureUnder(field, page.blocks);
    const [worked, other] = hours.filter((one) => one.group === field.group && one.heading === field.heading);
    const many = worked && !other ? readHours(textOf(worked) ?? '') : null;
    if (!many || (figure !== 'gross' && figure !== 'paid')) return [];
    const typed = centsOf(field) ?? 0;
    const isBy = ({ cents }: SumTold): boolean => {
      const apart = Math.abs(typed - cents * many);
      return apart <= 1 || (typed % 100 === 0 && apart < 100);
    };
    const [right, wrong] = figure === 'gross' ? (['gross', 'net'] as const) : (['net', 'gross'] as const);
    const pair = rates.find((one) => isBy(one[wrong]));
    return pair && !rates.some((one) => isBy(one[right]))
      ? [
          ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', {
            said: pair.net.block,
          }),
        ]
      : [];
  });
}

const figureFor = (field: Field, advised: Figure | null): Figure | null =>
  figureOfCase(field) ?? figureOf(field.hint ?? '') ?? (isOfSalary(field) ? ofWork(field, advised) : null);

/** « Salaire », « Montant brut du mois, avant toute retenue. »: in the line under its name, wherever that name stands. */
function figureUnder({ label }: Field, blocks: readonly string[]): Figure | null {
  // Past a unit alone, « € ».
  const lines = blocks.filter((block) => fold(block) !== '');
  const under = lines.flatMap((block, at) => (fold(block) === fold(label) ? [lines[at + 1] ?? ''] : []));
  const [figure, other] = new Set(under.map((line) => (/\d\s?€/u.test(line) ? null : figureOf(line))));
  return other === undefined ? (figure ?? null) : null;
}

/** The gross and the net rate that one line tells. */
function ratesIn(sums: readonly SumTold[]): Rates[] {
  const lines = Map.groupBy(
    sums.filter(({ cents }) => cents > 0 && cents <= mostByHour),
    ({ at }) => at,
  );
  return [...lines.values()].flatMap((line) => {
    const words = fold(line[0]?.block ?? '');
    if (!ofHour.test(words) || isElse.test(words)) return [];
    const [gross, otherGross] = line.filter((one) => isGross.test(one.words) && !isNet.test(one.words));
    const [net, otherNet] = line.filter((one) => isNet.test(one.words) && !isGross.test(one.words));
    return gross && net && !otherGross && !otherNet && gross.cents > net.cents ? [{ gross, net }] : [];
  });
}

const inHundredths =
  /\b(?:centiemes?|decimal\w*|demi heure (?:\p{L}+ ){0,3}?0 50?|quart d heure (?:\p{L}+ ){0,3}?0 25|30 (?:minutes|min|mn) (?:\p{L}+ ){0,3}?0 50?)\b/u;
const aTime = /(?<![\d.,:])(\d{1,3})\s?(?:h|heures?)\s?([0-5]\d)(?!\d)/giu;
const isOfTime = new Set<Field['valueType']>(['hours', 'duration']);

function inMinutes({ asked, page }: CheckContext): Finding[] {
  const cases = asked.filter(
    (field) => isOfTime.has(field.valueType) && /^\d{1,3}[.,]\d{1,2}$/.test(textOf(field) ?? ''),
  );
  if (cases.length === 0) return [];
  const isSaid = sentencesOf(page.blocks, longestText).some((one) => inHundredths.test(fold(one)));
  const times = page.blocks.flatMap((block) =>
    block.length > longestText
      ? []
      : [...block.matchAll(aTime)].map(([, hours = '', minutes = '']) => ({
          hours: Number(hours),
          minutes: Number(minutes),
          block,
        })),
  );
  return cases.flatMap((field) => {
    if (!isSaid && !inHundredths.test(foldAll(field.label, field.hint))) return [];
    const [whole = '', part = ''] = (textOf(field) ?? '').split(/[.,]/);
    const [hours, hundredths] = [Number(whole), Number(part.padEnd(2, '0'))];
    const isRight = times.some(
      (one) => one.hours === hours && Math.abs((one.minutes * 100) / 60 - hundredths) <= 1,
    );
    const time = times.find((one) => one.minutes > 0 && one.hours === hours && one.minutes === hundredths);
    return time && !isRight
      ? [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said: time.block })]
      : [];
  });
}
