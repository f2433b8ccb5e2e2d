/** Looks at sums with every total called « Total », whatever the page calls it; what is found is told by the page's own names. */
import type { Finding, TextRef } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import { ofSeveralMonths, withTotal } from '../../wording/total-names.ts';
import type { CheckContext } from '../context.ts';
import { figureOf } from './payslip.ts';

type Check = (context: CheckContext) => Finding[];

/** « Pour vous deux », a choice or a name, is none; nor « Pour le foyer : 4 ». */
const mayBeNumber = new Set(['unknown', 'period', 'month', 'household', 'duration']);
const mayHoldTotal = (field: Field): boolean =>
  field.valueType === 'amount' ||
  field.valueType === 'hours' ||
  (mayBeNumber.has(field.valueType) && /\d{3}|\d[.,]\d\d/.test(textOf(field) ?? ''));

/** Read once for each page: several checks look at sums. */
const read = new WeakMap<CheckContext, ReadonlyMap<Field, Field>>();

function totalsCalled(context: CheckContext): ReadonlyMap<Field, Field> {
  const known = read.get(context);
  if (known) return known;
  const called = new Map<Field, Field>();
  for (const list of [context.page.fields, context.shown, context.recap])
    for (const [at, field] of list.entries()) {
      if (!mayHoldTotal(field)) continue;
      const label = withTotal(ofMonthsAbove(list, at) ?? field.label);
      if (label !== field.label) called.set(field, { ...field, label });
    }
  read.set(context, called);
  return called;
}

export function withTotalsCalled(check: Check): Check {
  return (context) => {
    const { page, asked, shown, recap } = context;
    const called = totalsCalled(context);
    if (called.size === 0) return check(context);
    const all = (fields: readonly Field[]): Field[] => fields.map((field) => called.get(field) ?? field);
    const found = check({
      ...context,
      page: { ...page, fields: all(page.fields) },
      asked: all(asked),
      shown: all(shown),
      recap: all(recap),
    });
    const own = new Map([...called].map(([{ id, label }, field]) => [`${id} ${field.label}`, label]));
    return found.map((finding) => {
      const label = own.get(`${finding.fieldId} ${finding.fieldLabel}`);
      const named = (text: TextRef): TextRef => ({ ...text, params: { ...text.params, label: label ?? '' } });
      return label === undefined
        ? finding
        : {
            ...finding,
            fieldLabel: label,
            text: named(finding.text),
            why: finding.why && named(finding.why),
          };
    });
  };
}

/** « Juin », « Juillet », « Août », then « Ce que vous avez gagné en trois mois »: right under one amount for each of them. */
function ofMonthsAbove(list: readonly Field[], at: number): string | null {
  const sum = list[at];
  const [row, name] = sum ? cellOf(sum) : ['', ''];
  const count = ofSeveralMonths(name);
  if (!sum || count === null || sum.valueType === 'hours' || monthsIn(name).length > 0) return null;
  const isBeside = (one: Field | undefined): one is Field =>
    one?.valueType === 'amount' && one.group === sum.group && cellOf(one)[0] === row;
  const lines = list.slice(Math.max(0, at - count), at);
  const months = lines.map((line) => monthsIn(cellOf(line)[1]));
  const areMonths =
    lines.length === count &&
    lines.every(isBeside) &&
    months.every(({ length }) => length === 1) &&
    new Set(months.map(([one]) => one?.month)).size === count &&
    !isBeside(list[at - count - 1]);
  if (!areMonths) return null;
  const said = foldAll(...lines.map(({ label }) => label), sum.group).split(' ');
  const isAlone = list.filter(({ valueType }) => valueType === 'amount').length === count + 1;
  const isSame = fold(name)
    .split(' ')
    .every(
      (word) =>
        ofNoMoney.test(word) ||
        (isAlone && /^(?:ressources?|revenus?|argent)$/.test(word)) ||
        said.some((one) => asOne(one) === asOne(word)),
    );
  const [own, other] = [figureOf(name), figureOf(lines[0]?.label ?? '') ?? figureOf(sum.group ?? '')];
  return isSame && (own === null || own === other) ? `${row}Total des ${count} mois` : null;
}

const cellOf = ({ label }: Field): [row: string, name: string] => {
  const end = label.lastIndexOf(' – ') + 1;
  return end === 0 ? ['', label] : [label.slice(0, end + 2), label.slice(end + 2)];
};

/** Words of such a name that say no sort of money. */
const ofNoMoney =
  /^(?:montants?|sommes?|ce|que|qui|cela|fait|vous|j|avez|ai|eue?s?|gagnee?s?|percue?s?|recue?s?|touchee?s?|declaree?s?|cumulee?s?|additionne[rz]|total|les?|des?|ces?|vos|votre|mes|d|l|la|du|en|sur|pour|au|tout|mois|trimestre|\d|deux|trois|quatre|six)$/;

/** « Paie » is « salaire », and one of several is the same. */
const asOne = (word: string): string =>
  word.replace(/^(?:paies?|payes?|remunerations?)$/, 'salaire').replace(/s$/, '');
