/** « Pension reçue : 150 € par mois, versée les 12 mois », then « Montant de la pension pour la période : 1 500 € ». */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { formatAmount, readAmount, sumsTold } from '../../values/amount.ts';
import { centsOf, textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { numberIn } from '../people/count-said.ts';
import { moneyIn } from './sum-in-text.ts';

const eachMonth = /\b(?:(?:par|chaque|tous les) mois|mensuel\w*)\b/;
const soMany = /\b(\d{1,2}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze) (?:mois|mensualites)\b/g;
/** Not the same each month, or not all of it. */
const notEach =
  /\b(?:puis|environ|moyenne|depuis|jusqu\w*|sauf|dont|revaloris\w*|augment\w*|plus|moins|chacune?|par enfant|parfois|irreguli\w*|retard|impaye\w*|pas|avant|apres|a partir|prevue?s?|du|due)\b/;
/** The whole of that time. */
const ofWhole =
  /\b(?:(?:pour|sur|dans|pendant) (?:toute )?(?:la periode|l annee|les (?:\d{1,2}|douze|trois|six) (?:derniers )?mois)|de l annee|de la periode|total\w*|annuel\w*|par an|en tout|en 20\d\d)\b/;

export function checkForSoLong({ asked, recap }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  const wholes = said.filter(
    ({ valueType, label }) =>
      valueType === 'amount' && ofWhole.test(fold(label)) && !/\b(?:par|chaque) mois\b/.test(fold(label)),
  );
  return (wholes.length === 0 ? [] : said).flatMap((field) => {
    const told = toldIn(textOf(field) ?? '');
    if (!told) return [];
    const sorts = moneyIn(`${field.label} ${textOf(field) ?? ''}`);
    const [whole, other] = wholes.filter(
      (one) => one !== field && one.group === field.group && isOfOne(sorts, moneyIn(one.label)),
    );
    const stated = whole && centsOf(whole);
    if (!whole || other || !stated || !isOfAsMany(whole, told.months)) return [];
    const added = told.cents * told.months;
    // Told in whole euros, of amounts that have cents.
    const slack = told.cents % 100 === 0 ? told.months * 50 : 100;
    const params = { stated: formatAmount(stated), added: formatAmount(added) };
    return Math.abs(stated - added) <= slack
      ? []
      : [ownFinding('sum', 'problem', spotOf(whole), 'sum-problem', params)];
  });
}

const isOfOne = (sorts: readonly string[], own: readonly string[]): boolean =>
  sorts.some((sort) => own.includes(sort)) && new Set([...sorts, ...own]).size === 1;

interface Told {
  cents: number;
  months: number;
}

/** So much a month, and for how many of them: each told once. */
function toldIn(text: string): Told | null {
  const words = fold(text.replace(/\s?\/\s?mois/giu, ' par mois'));
  const isEach = /\bmensualites\b/.test(words) || eachMonth.test(words.replace(soMany, ' '));
  if (!isEach || notEach.test(words)) return null;
  const [only, other] = [...text.matchAll(sumsTold)].map(([amount]) => readAmount(amount));
  const [months, others] = [...words.matchAll(soMany)].map(
    ([, count = '']) => numberIn(count) ?? Number(count),
  );
  return only?.state === 'amount' && !other && months !== undefined && months > 1 && others === undefined
    ? { cents: only.cents, months }
    : null;
}

/** « Sur les 6 mois » is of another time than the twelve that are told. */
function isOfAsMany({ label }: Field, months: number): boolean {
  const counts = [...fold(label).matchAll(soMany)].map(([, count = '']) => numberIn(count) ?? Number(count));
  return counts.every((count) => count === months);
}
