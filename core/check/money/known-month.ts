/** « Salaire transmis pour août : 912,40 € », « pour septembre : 1 012,40 € », and in the case of September what is known of August. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { isShown } from '../recap/shown.ts';
import { isSamePerson, monthOf, personOf, seriesOf, withoutMonth } from '../who-and-when.ts';
import { isOfSeveral, slipOf } from './figures.ts';
import { figureOf } from './payslip.ts';
import { isSlipOf } from './slip.ts';
import { moneyIn } from './sum-in-text.ts';

const isKnown =
  /^(?!.*\b(?:estim\w*|prevu\w*|plafond|droits?)\b).*\b(?:connue?s?|connaissons|transmise?s?|communiquee?s?|attestations?|releves?|bulletins?|fiches? de paie|(?:versee?s?|payee?s?|declaree?s?) par)\b/;

export function checkKnownMonth({ asked, shown }: CheckContext): Finding[] {
  const known = shown.filter(
    (line) =>
      isShown(line) && isPaid(line) && !isOfSeveral(line) && isKnown.test(foldAll(line.label, line.group)),
  );
  const cases = asked.filter(isPaid);
  const slips = [...slipsIn(cases, known), ...oddOnes(asked, shown), ...zeroMore(asked, shown)];
  if (known.length < 2) return slips;
  const isItsOwn = (field: Field): boolean => ofItsMonth(field, known).some((line) => isOne(line, field));
  const ofOthers = cases.flatMap((field) => {
    const [right, more] = ofItsMonth(field, known);
    const [other, another] = known.filter((line) => isOfMoney(line, field) && isOne(line, field));
    const beside = cases.filter((one) => one !== field && seriesOf(one) === seriesOf(field));
    // All of them the month before: a pay of August that came in September.
    const isSure =
      beside.some(isItsOwn) && !beside.some((one) => right && isOne(right, one) && isOfMonth(one, field));
    return right && !more && other && !another && !isOne(right, field) && !isOfMonth(other, field) && isSure
      ? [
          {
            ...ownFinding('figures', 'problem', spotOf(field), 'figures-problem', {
              line: other.label,
              asked: right.label,
            }),
            why: null,
          },
        ]
      : [];
  });
  return [...slips, ...ofOthers];
}

/**
 * « Février 620 €, mars 540 €, avril 700 € », which the page shows under one title, the first two in their cases, and
 * another sum in the third.
 */
function oddOnes(asked: readonly Field[], shown: readonly Field[]): Finding[] {
  const cases = asked.filter((field) => field.valueType === 'amount' && monthOf(field) !== null);
  const tables = Map.groupBy(
    shown.filter((line) => isShown(line) && isPaid(line) && !isOfOtherTime(line)),
    ({ group, label }) => `${group} – ${withoutMonth(label)}`,
  );
  const [ofCases, ofLines] = [Map.groupBy(cases, seriesOf), tables].map((groups) =>
    [...groups.values()].filter(({ length }) => length > 2),
  );
  return (ofCases ?? []).flatMap((series) =>
    (ofLines ?? []).flatMap((table) => {
      const pairs = series.flatMap((field) => {
        const [line, other] = table.filter((one) => isOfMonth(one, field));
        return line && !other ? [{ field, line }] : [];
      });
      const [only, another] = pairs.filter(({ field, line }) => !isOne(line, field));
      const isWhole = pairs.length === series.length && table.length === pairs.length;
      // « 900 € » each month is no proof that the table is of the same money.
      const isOfSame = new Set(table.map(centsOf)).size > 1;
      return isWhole && isOfSame && only && !another && isFarFrom(only.field, only.line)
        ? [slipOf(only.field, only.line)]
        : [];
    }),
  );
}

/** « Attestation fiscale de France Travail : 3 462 € », and 34 620 in the one case of that part of the page. */
function zeroMore(asked: readonly Field[], shown: readonly Field[]): Finding[] {
  const byPart = ({ group }: Field): string | null => group;
  const papers = Map.groupBy(
    shown.filter((line) => isShown(line) && line.valueType === 'amount' && isKnown.test(fold(line.label))),
    byPart,
  );
  if (papers.size === 0) return [];
  const cases = Map.groupBy(
    asked.filter(({ valueType, group }) => valueType === 'amount' && group !== null),
    byPart,
  );
  return [...cases].flatMap(([group, [field, other]]) => {
    const [paper, more] = papers.get(group) ?? [];
    if (!field || other || !paper || more) return [];
    if (ofTenth.test(foldAll(field.label, field.hint, paper.label, group))) return [];
    const [own, known] = [centsOf(field) ?? 0, centsOf(paper) ?? 0];
    return own > 0 && [known * 10, known / 10].includes(own) ? [slipOf(field, paper)] : [];
  });
}

const ofTenth =
  /\b10 (?=$|\D)|\b(?:dix\w*|deductions?|abattement|frais|part|mensualites?|mensuel\w*|par mois|taxe|cotisations?)\b/;

/** « 1 015 » for 1 012,40 is rounded, or was put right. */
function isFarFrom(field: Field, line: Field): boolean {
  const [own, known] = [centsOf(field), centsOf(line) ?? 0];
  return own !== null && Math.abs(own - known) > known / 100;
}

const isOfOtherTime = ({ label, group }: Field): boolean =>
  /\b(?:total\w*|ensemble|estim\w*|prevu\w*|plafond|droits?|simul\w*|exemple|precedent\w*|dernie\w*|an passe|brut\w*|calcul\w*)\b/.test(
    foldAll(label, group),
  );

/** « Montant transmis par votre employeur pour mars : 842,16 € », and 824,16 in the one case of that month. */
function slipsIn(cases: readonly Field[], known: readonly Field[]): Finding[] {
  return cases.flatMap((field) => {
    const [right, more] = known.filter((line) => isOfMonth(line, field));
    // What is known of another month, in this one: paid later.
    const isKnownElsewhere = known.some((line) => isOne(line, field));
    const isAlone = cases.every((one) => one === field || !isOfMonth(one, field));
    const isSlip =
      right &&
      !more &&
      isAlone &&
      !isKnownElsewhere &&
      isSlipOf(centsOf(field) ?? 0, centsOf(right) ?? 0, true);
    return isSlip ? [slipOf(field, right)] : [];
  });
}

const isPaid = (field: Field): boolean =>
  field.valueType === 'amount' && (centsOf(field) ?? 0) > 0 && monthOf(field) !== null;
const isOne = (one: Field, two: Field): boolean => centsOf(one) === centsOf(two);
const isOfMonth = (one: Field, two: Field): boolean => monthOf(one)?.month === monthOf(two)?.month;

const ofItsMonth = (field: Field, known: readonly Field[]): Field[] =>
  known.filter((line) => isOfMonth(line, field) && isOfMoney(line, field));

/** Of one sort and one person, as far as they are named. */
function isOfMoney(line: Field, field: Field): boolean {
  const [one, two] = [line, field].map(({ label, group }) => `${label} ${group ?? ''}`);
  const [told, own] = [one, two].map((name) => moneyIn(name ?? ''));
  const isOfOneSort =
    told?.some((sort) => own?.includes(sort)) ||
    (figureOf(one ?? '') !== null && figureOf(one ?? '') === figureOf(two ?? ''));
  return Boolean(isOfOneSort) && isSamePerson(personOf(line), personOf(field));
}
