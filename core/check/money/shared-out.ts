/**
 * « Un chiffre d'affaires de 2 940 € pour l'ensemble des trois mois ci-dessous, à répartir mois par mois », and months that add up
 * to 3 940.
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsTold } from '../../values/amount.ts';
import { centsOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import { stems } from '../../wording/stems.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { longestText, sentencesOf } from '../sentences.ts';
import { monthOf, seriesOf, withoutMonth } from '../who-and-when.ts';
import { ruleWords } from '../word-lists.ts';
import { isNamedTotal } from './totals.ts';

const inAll =
  /\b(?:ensemble|total\w*|totaux|en tout|somme|cumul\w*|globale?|(?:les|ces|des) trois mois|(?:le|ce|du) (?:\w+ )?trimestre)\b/;
/** Of these very months. */
const ofThose =
  /\b(?:trois|3|deux|ces|les|des) (?:derniers )?mois\b|\bmois ci (?:dessous|apres)\b|\btrimestre\b|\bperiode\b/;
/** It says that the cases share it out. */
const toShare =
  /\b(?:repart\w+|ventil\w+|partag\w+|mois par mois|par mois|chaque mois|ci dessous|ci apres|cases suivantes|doi(?:t|vent) (?:faire|donner|correspondre|retrouver|etre egale?)|retrouve\w*)\b/;
const isElse = new RegExp(
  String.raw`\b(?:${ruleWords}|environ|estim\w*|prevu\w*|precedente?|derniere (?:annee|declaration)|abattement|cotisations?|hors|sauf|autres?|rectif\w*|corrig\w*|moyen\w*)\b`,
);

export function checkSharedOut({ asked, page }: CheckContext): Finding[] {
  const months = asked.filter(
    (field) => field.valueType === 'amount' && monthOf(field) !== null && !isNamedTotal(field),
  );
  const all = [
    ...Map.groupBy(months, (field) => `${seriesOf(field)} – ${field.outerGroup ?? ''}`).values(),
  ].filter(
    (series) =>
      series.length > 1 &&
      series.every((field) => centsOf(field) !== null) &&
      new Set(series.map((field) => monthOf(field)?.month)).size === series.length,
  );
  if (all.length === 0) return [];
  const ofCases = new Set(page.fields.map(({ label }) => label));
  return page.blocks.flatMap((block, at) => {
    if (block.length > longestText || ofCases.has(block)) return [];
    const around = foldAll(
      block,
      ...[page.blocks[at - 1], page.blocks[at + 1]].filter((one) => !ofCases.has(one ?? '')),
    );
    return sentencesOf([block], longestText).flatMap((said) => {
      const words = fold(said);
      const [cents, other] = centsTold(said);
      const isTotal = inAll.test(words) && (ofThose.test(words) || monthsIn(said).length > 1);
      if (!cents || other !== undefined || !isTotal || isElse.test(words) || !toShare.test(around)) return [];
      const [series, more] = all.filter((one) => isOf(one, said, all));
      return series && !more ? judged(series, cents, said) : [];
    });
  });
}

/** By a word of the money's name; the only cases of months are of it, unless they are named by nothing of it. */
function isOf(series: readonly Field[], said: string, all: readonly Field[][]): boolean {
  const told = stems(said);
  const named = (one: readonly Field[]): boolean => {
    const own = stems(withoutMonth(one[0]?.label ?? ''));
    const words = own.length > 0 ? own : stems(one[0]?.group ?? '');
    return words.some((stem) => told.includes(stem));
  };
  const ofWhole = monthsIn(said).map(({ month }) => month);
  const isOfMonths =
    ofWhole.length < 2 || series.every((field) => ofWhole.includes(monthOf(field)?.month ?? 0));
  return (
    isOfMonths &&
    (ofWhole.length < 2 || ofWhole.length === series.length) &&
    named(series) &&
    all.filter(named).length === 1
  );
}

function judged(series: readonly Field[], total: number, said: string): Finding[] {
  const sum = series.reduce((all, field) => all + (centsOf(field) ?? 0), 0);
  const areWhole = series.every((field) => (centsOf(field) ?? 0) % 100 === 0);
  const slack = areWhole || total % 100 === 0 ? series.length * 100 : 0;
  // Nothing written yet, or some of it only: other checks say what is missing.
  if (sum === 0 || Math.abs(sum - total) <= slack) return [];
  return [
    ownFinding('contradiction', 'problem', spotOf(likeliest(series, sum - total)), 'page-error-problem', {
      said,
    }),
  ];
}

/** Put right, it is as far from the others as they are from each other; the one that is furthest from them, as written. */
function likeliest(series: readonly Field[], excess: number): Field {
  const spread = (sums: readonly number[]): number => Math.max(...sums) - Math.min(...sums);
  const put = series.map((field) => {
    const right = (centsOf(field) ?? 0) - excess;
    const others = series.filter((one) => one !== field).map((one) => centsOf(one) ?? 0);
    return { field, spread: right < 0 ? Number.POSITIVE_INFINITY : spread([...others, right]) };
  });
  const [best] = put.sort((one, two) => one.spread - two.spread);
  return best?.field ?? (series[0] as Field);
}
