/**
 * « 10 jours travaillés, soit 70 heures », which the page tells, and 10 in the case of the hours; « 12,02 € de l'heure », and 12,02 in
 * that of the pay.
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { initialTextOf, textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { timeIn } from '../days/time-in.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { formerWords, ruleWords } from '../word-lists.ts';
import { figureOf } from './payslip.ts';
import { type Told, toldValues } from './told-values.ts';
import { numberIn, unitOf } from './unit-asked.ts';
import type { Unit } from './values-in.ts';

/** More of them are no page about one month of work. */
const mostCases = 40;
/** One work is told in so many lines, one under another. */
const near = 3;

const ofWork = /\b(?:travail\w*|vacations?|journees?|mission|contrat|remplacement|heures|paye\w*|presence)\b/;
const isElse = new RegExp(
  String.raw`\b(?:${ruleWords}|${formerWords}|essai|preavis|ouvr(?:es|ables)|venir|prochain\w*|termine\w*|formations?|stages?|arrets?|conges?|absen\w*|maladie|delais?|indemnis\w*|supplementaires?)\b`,
);

export function checkUnitOfAnother({ asked, page }: CheckContext): Finding[] {
  const cases = asked.flatMap((field) => {
    const unit = unitOf(field);
    const value = unit && textOf(field) !== initialTextOf(field) ? numberIn(field, unit) : null;
    return unit ? [{ field, unit, value }] : [];
  });
  if (cases.length > mostCases || cases.every(({ value }) => !value)) return [];
  const told = toldValues(page).filter(({ line }) => !isElse.test(fold(line)));
  return cases.flatMap(({ field, unit, value }) => {
    const isAlone = cases.filter((one) => one.unit === unit).length === 1;
    const isOfCase = ({ over }: Told): boolean => isAlone || (over !== null && over === field.group);
    if (!value || told.some((one) => one.unit === unit && asNumber(one) === value)) return [];
    const other = told.find(
      (one) => one.unit !== unit && asNumber(one) === value && isOfCase(one) && ofWork.test(fold(one.line)),
    );
    const beside = other ? told.filter((one) => one.over === other.over && isNear(one, other)) : [];
    const [own, more] = new Set(ownIn(beside, field, unit));
    const isOfTwoMonths = beside.some(({ line }) => {
      const time = timeIn(line);
      return time !== null && time.from.month !== time.to.month;
    });
    return other && own !== undefined && more === undefined && own !== value && !isOfTwoMonths
      ? [
          {
            ...ownFinding('figures', 'problem', spotOf(field), 'papers-problem', {
              told: other.line,
              asked: `${field.label} : ${textOf(field)}`,
            }),
            why: null,
          },
        ]
      : [];
  });
}

const isNear = (one: Told, other: Told): boolean =>
  one.at < 0 || other.at < 0 ? one.line === other.line : Math.abs(one.at - other.at) <= near;

const asNumber = ({ unit, value }: Told): number => (unit.startsWith('euros') ? value / 100 : value);

/** What is told in the unit of the case: the sum of its own figure, else so many days of so many hours. */
function ownIn(beside: readonly Told[], { label, group }: Field, unit: Unit): number[] {
  const figure = figureOf(`${label} ${group ?? ''}`);
  const same = beside.filter((one) => one.unit === unit && [null, figure].includes(figureOf(one.line)));
  const [days, hours] = (['days', 'hours-each'] as const).map(
    (one) => beside.find((told) => told.unit === one)?.value,
  );
  return same.length === 0 && unit === 'hours' && days && hours ? [days * hours] : same.map(asNumber);
}
