/** « Brut en euros » of each employer, under a title each; and « Total des salaires bruts », in a part of its own or only shown. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, isAsked, stateOf } from '../../values/answer.ts';
import { fold, withoutBrackets } from '../../wording/fold.ts';
import { spotOf } from '../finding.ts';
import { isShown } from '../recap/shown.ts';
import { hoursOf } from './sum-of-sort.ts';
import { isOfOther, ofAnyMoney, ofNoSort, someAdd } from './sum-sure.ts';
import { isAmount, isNamedTotal, isPart, judge, mostTotals, total } from './totals.ts';

/** « Salaire brut au total », « Rémunération brute totale ». */
const atEnd = / (?:(?:au |en )?totale?s?|en tout)$/;

/** Where a total stands that is of all parts: under no title, or one that says so. */
const ofAllParts =
  /^(?!.*\b(?:depuis|cumul\w*|annee|annuel\w*|precedent\w*|dernier\w*|attestation)\b).*\b(?:ensemble|total|totaux|recapitulati\w*|recapitulons|synthese|bilan|resume|foyer|mois|trimestre)\b/;

/** Parts of one sort of money each are not parts of one total. */
const ofOneSort = /\b(?:indemnites?|allocations?|chomage|primes?|pensions?|retraites?|loyers?|aides?)\b/;

/** « Brut en euros » is a salary, and « rémunération » another word for it. */
const pay = /^(?:salaires?|remunerations?|paies?|payes?)$/;
const grossOrNet = /^(?:brute?s?|net(?:te)?s?)$/;

const asOne = (word: string): string => word.replace(/(?:es|s|e)$/, '');
const wordsOf = (name: string): string[] =>
  name.split(' ').filter((word) => word !== '' && !ofNoSort.test(word) && !ofAnyMoney.test(word));

/** The name of what a total adds, or null where it is none. */
function nameAdded({ label }: Field): string | null {
  const name = fold(withoutBrackets(label));
  if (total.test(name)) return name.replace(total, '').trim();
  return atEnd.test(name) ? name.replace(atEnd, '') : null;
}

/** A total in a case or shown, against the cases of one name that stand each in a part of its own. */
export function sumsOfParts(fields: readonly Field[], shown: readonly Field[]): Finding[] {
  const sums = [...fields, ...shown].filter((sum) => nameAdded(sum) !== null && isAmount(sum));
  if (sums.length === 0) return [];
  const all = linesIn(fields);
  const sets = setsOf(all);
  return sums.slice(0, mostTotals).flatMap((sum) => {
    // « Total brut » of each part is of its own lines.
    if (sums.some((one) => one !== sum && one.label === sum.label)) return [];
    const [lines, other] = sets.filter((set) => isAddedBy(sum, set, fields));
    const cents = centsOf(sum);
    // « Total des salaires », over gross and net: it may be of either.
    if (!lines || other || cents === null) return [];
    const rest = lines.reduce((left, line) => left - (centsOf(line) ?? 0), cents);
    // A bonus told in a part of its own may be added too.
    const others = all.filter((one) => one.valueType === lines[0]?.valueType && !lines.includes(one));
    if (rest !== 0 && someAdd(others, rest, 0, true)) return [];
    const isOfHours = lines[0]?.valueType === 'hours';
    return isOfHours ? judge(cents, lines, spotOf(sum), hoursOf) : judge(cents, lines, spotOf(sum));
  });
}

const linesIn = (fields: readonly Field[]): Field[] =>
  fields.filter(
    (field) =>
      isAsked(field) &&
      (field.valueType === 'amount' || field.valueType === 'hours') &&
      !isNamedTotal(field) &&
      nameAdded(field) === null &&
      !isPart(field),
  );

/** Cases of the same name, each in its own part. */
function setsOf(lines: readonly Field[]): Field[][] {
  return [...Map.groupBy(lines, ({ label }) => label).values()].filter(
    (set) =>
      set.length > 1 &&
      new Set(set.map(({ group }) => group)).size === set.length &&
      !set.some(({ group }) => group === null || ofOneSort.test(fold(group))),
  );
}

function isAddedBy(sum: Field, lines: readonly Field[], fields: readonly Field[]): boolean {
  const name = nameAdded(sum) ?? '';
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last || lines.every((line) => stateOf(line) === 'empty')) return false;
  const ofHours = /\bheures?\b/.test(name);
  if (ofHours !== (first.valueType === 'hours')) return false;
  if (!isShown(sum) && fields.indexOf(sum) < fields.indexOf(last)) return false;
  // The title of the last part may stand over what follows it too.
  const isApart = sum.group === null || sum.group === last.group || ofAllParts.test(fold(sum.group));
  if (!isApart || lines.slice(0, -1).some(({ group }) => group === sum.group)) return false;
  if (isOfOther(name, [fold(first.label)])) return false;
  const [asked, own] = [wordsOf(name), wordsOf(fold(first.label))];
  const isPay = own.some((word) => pay.test(word) || grossOrNet.test(word));
  const isIn = (word: string): boolean => own.map(asOne).includes(asOne(word)) || (isPay && pay.test(word));
  return asked.length > 0 && asked.every(isIn);
}
