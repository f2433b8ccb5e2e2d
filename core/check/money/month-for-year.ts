/**
 * « Montant connu de l'administration : 19 344 € », of a year, and « Montant que vous déclarez : 1 612 € »: one month of it, or
 * the other way; and « 90 436 », of 904,36 as it is known: a comma was left out.
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { readAmount } from '../../values/amount.ts';
import { centsOf, textOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { linesBeside } from '../beside.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';

const byOthers =
  /\bpar (?:l |la |le |les |votre |vos |un )?(?:administration|employeurs?|caisses?|organismes?|tiers|banques?|verseurs?|payeurs?)\b/;
const known = /\b(?:connue?s?|connaissons|pre ?remplie?s?|transmise?s?|communiquee?s?)\b/;
const declared = /\b(?:declar\w*|corrig\w*|saisi\w*|retenue?s?|indique\w*)\b/;
const ofYear = /\b(?:annee|annuel\w*|revenus (?:de |percus en )?20\d\d|douze mois|12 mois)\b/;
/** There, one is rightly a twelfth of the other. */
const ofMonth = /\b(?:mois|mensuel\w*)\b/;
const monthsInYear = 12;
/** In cents: a smaller sum may be twelve times another by chance. */
const least = 100_00;
/** Of amounts told to the euro, a month of a year is told to half of one. */
const slack = 50;

const isKnown = (name: string): boolean => known.test(name) || byOthers.test(name);
const isDeclared = (name: string): boolean => declared.test(name) && !isKnown(name);

/** What the name of a column, or of a line in a part of its own, says: the last of its parts. */
const lastOf = ({ label }: Field): string => fold(label.split(' – ').at(-1) ?? '');
const rowOf = ({ label, group, heading }: Field): string =>
  [label.split(' – ').slice(0, -1).join(' – '), group ?? heading ?? ''].map(fold).join('\n');

export function checkMonthForYear({ asked, recap, shown, page }: CheckContext): Finding[] {
  const all = [...new Set([...asked, ...recap, ...shown])].filter(({ valueType }) => valueType === 'amount');
  const ofKnown = Map.groupBy(
    all.filter((field) => isKnown(lastOf(field))),
    rowOf,
  );
  const isOfYear = [...page.headings.map(({ text }) => text), ...page.blocks].some((text) =>
    ofYear.test(fold(text)),
  );
  const ofDeclared = Map.groupBy(
    all.filter((field) => !ofKnown.get(rowOf(field))?.includes(field) && isDeclared(lastOf(field))),
    rowOf,
  );
  const inRows = [...ofDeclared].flatMap(([row, [field, more]]) => {
    const [one, another] = ofKnown.get(row) ?? [];
    return field && one && !more && !another
      ? [{ field, told: `${one.label} : ${textOf(one)}`, cents: centsOf(one) }]
      : [];
  });
  const beside = linesBeside(page);
  const inHints = asked.flatMap((field) => {
    const said = field.valueType === 'amount' ? beside(field) : '';
    const amount = readAmount((isKnown(fold(said)) && anAmount.exec(said)?.[0]) || '');
    return amount.state === 'amount' ? [{ field, told: said, cents: amount.cents }] : [];
  });
  return [...inRows, ...inHints].flatMap(({ field, told, cents }) => {
    const own = centsOf(field) ?? 0;
    const [less, more] = [own, cents ?? 0].sort((a, b) => a - b);
    if (less === undefined || more === undefined || less < least) return [];
    const isMonth =
      isOfYear && !ofMonth.test(foldAll(field.label, told)) && Math.abs(more / monthsInYear - less) <= slack;
    const isWithoutComma = own === 100 * (cents ?? 0);
    return isMonth || isWithoutComma
      ? [
          ownFinding('contradiction', 'problem', spotOf(field), 'papers-problem', {
            told,
            asked: `${field.label} : ${textOf(field)}`,
          }),
        ]
      : [];
  });
}

const anAmount = /(?<![\d.,])\d[\d\s\u00a0\u202f]*(?:,\d{1,2})?(?=\s?(?:€|euros?))/u;
