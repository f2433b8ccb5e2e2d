/**
 * « Les ressources sont celles du 1er décembre 2025 au 30 novembre 2026 », « pension de 150 € chaque mois, premier paiement le
 * 05/03/2026 », and 150, or twelve times 150, in the total of the period: it was paid nine times.
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsTold } from '../../values/amount.ts';
import { centsOf, initialTextOf, textOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { monthNumber } from '../../wording/months.ts';
import { stems } from '../../wording/stems.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { longestText, sentencesOf } from '../sentences.ts';
import { monthOf } from '../who-and-when.ts';
import { formerWords, ruleWords } from '../word-lists.ts';
import { eachMonth } from './times-ten.ts';

interface Period {
  from: Temporal.PlainYearMonth;
  to: Temporal.PlainYearMonth;
}

const aName = String.raw`(?:\d{1,2}|\p{L}{3,9})`;
/** « Du 1er décembre 2025 au 30 novembre 2026 », « de décembre 2025 à novembre 2026 », « du 01/12/2025 au 30/11/2026 » */
const fromTo = new RegExp(
  String.raw`\b(?:du|de|entre(?: le)?) (?:(?:1er|\d{1,2}) )?(?<first>${aName})(?: (?<year>20\d\d))? (?:au|a|et(?: le)?|jusqu au) (?:(?:1er|\d{1,2}) )?(?<last>${aName}) (?<lastYear>20\d\d)\b`,
  'gu',
);
const [fewest, most] = [3, 24];

function periodsIn(words: string): Period[] {
  return [...words.matchAll(fromTo)].flatMap(({ groups = {} }) => {
    const [first, last] = [monthNumber(groups.first ?? ''), monthNumber(groups.last ?? '')];
    if (first === null || last === null) return [];
    const lastYear = Number(groups.lastYear);
    const year = groups.year ? Number(groups.year) : lastYear - (first > last ? 1 : 0);
    const period = { from: monthAt(year, first), to: monthAt(lastYear, last) };
    const months = monthsOf(period);
    return months >= fewest && months <= most ? [period] : [];
  });
}

const monthAt = (year: number, month: number): Temporal.PlainYearMonth =>
  Temporal.PlainYearMonth.from({ year, month });
const monthsOf = ({ from, to }: Period): number => from.until(to, { largestUnit: 'month' }).months + 1;
const { compare } = Temporal.PlainYearMonth;

const ofPeriod =
  /\b(?:periode|ressources|revenus|sommes|etudie\w*|examine\w*|reference|douze mois|12 mois|percu\w*|recu\w*)\b/;
/** « Un contrat du 1er mars au 30 novembre » is no period to declare. */
const ofElse = /\b(?:contrat|bail|mission|formation|validite|valable|ouvert|droits?|service|scolaire)\b/;
const ofAll =
  /\b(?:periode entiere|(?:toute|ensemble de|tout le long de) (?:la|cette) periode|(?:sur|pour|pendant|dans|de) (?:la|cette) periode|(?:les|des|ces|sur|pour) (?:douze|12) (?:derniers )?mois|totaux|total\w*|cumul\w*)\b/;
const ofOneMonth = /\b(?:mensuel\w*|par mois|chaque mois|d un (?:seul )?mois|au mois|moyenn\w*)\b/;
const toWrite = /\b(?:indiqu|inscri|donn|saisi|declar|report|not|mett)\w*/;

const isElse = new RegExp(
  String.raw`\b(?:${ruleWords}|${formerWords}|environ|moyenn\w*|sera|seront|par enfant|chacune?|augment\w*|revaloris\w*|sauf|hormis|exception|interrompu\w*|impaye\w*|puis)\b`,
);
const withoutGap =
  /\b(?:sans (?:aucun )?(?:mois |versement |paiement )?(?:de )?(?:manqu\w*|interruption|retard|oubli|trou|exception)|jamais (?:manque|interrompu)\w*|regulier\w*|(?:chaque|tous les) mois (?:de|sur) (?:toute )?(?:la periode|20\d\d|l annee|cette periode)|toute (?:la periode|l annee))\b/;
const goesOn = /\b(?:pensions?|bourses?|rentes?|retraites?|loyers?)\b/;
const begunLately =
  /\bdepuis (?:peu|quelques|(?:une?|deux|trois|quatre|cinq|six|\d{1,2}) (?:mois|semaines)|20\d\d)\b/;

const aDay = String.raw`(?:(?:le|la|du|de|d|mois|fin|debut|mi) ){0,3}?(?:(?:1er|\d{1,2}) )?(?<month>${aName})(?: (?<year>20\d\d))?\b`;
const begins = new RegExp(
  String.raw`\b(?:premiere? (?:paiement|versement|virement|mensualite|echeance)(?: \p{L}+){0,2}?|depuis|a compter|a partir|des|commenc\w*|aucune? \p{L}+ avant)(?: en)? ${aDay}`,
  'u',
);
const ends = new RegExp(
  String.raw`\b(?:derniere? (?:paiement|versement|virement|mensualite|echeance)(?: \p{L}+){0,2}?|jusqu (?:en|au|a)|arrete\w*|cesse\w*|pris fin)(?: en| au)? ${aDay}`,
  'u',
);

interface Paid {
  cents: number;
  /** How many times in the period. */
  times: number;
  /** Whether the page says when it began or that none was missed. */
  isSure: boolean;
  block: string;
  at: number;
}

export function checkMonthsOfPeriod({ asked, page }: CheckContext): Finding[] {
  const names = new Set(page.fields.flatMap(({ label, options }) => [label, ...options]));
  const cases = asked.filter(
    (field) =>
      field.valueType === 'amount' &&
      (centsOf(field) ?? 0) > 0 &&
      monthOf(field) === null &&
      initialTextOf(field) !== textOf(field) &&
      !ofOneMonth.test(foldAll(field.label, field.hint && /\d\s?€/u.test(field.hint) ? null : field.hint)),
  );
  if (cases.length === 0) return [];
  const sentences = sentencesOf(page.blocks, longestText).map((one) => fold(one));
  const spans = sentences
    .filter((words) => ofPeriod.test(words) && !ofElse.test(words))
    .flatMap((words) => periodsIn(words));
  const [period, another] = new Map(spans.map((one) => [`${one.from} ${one.to}`, one])).values();
  const asksOneMonth = sentences.some(
    (words) => toWrite.test(words) && ofOneMonth.test(words) && !/\b(?:chaque mois|par mois)\b/.test(words),
  );
  if (!period || another || asksOneMonth) return [];
  const paid = page.blocks.flatMap((block, at) => (names.has(block) ? [] : paidIn(block, at, period)));
  if (paid.length === 0) return [];
  const isOfAll = sentences.some(
    (words) =>
      ofAll.test(words) || (periodsIn(words).length > 0 && /\b(?:ressources|revenus|sommes)\b/.test(words)),
  );
  return cases.flatMap((field) => {
    const own = paid.filter((one) => isOf(field, one, page.blocks, cases));
    const [first, more] = own;
    const isAsked = isOfAll || ofAll.test(foldAll(field.label, field.hint, field.group));
    if (!first || !isAsked) return [];
    const typed = centsOf(field) ?? 0;
    const right = own.reduce((sum, { cents, times }) => sum + cents * times, 0);
    const ofOneTime = own.reduce((sum, { cents }) => sum + cents, 0);
    const isOnce = typed === ofOneTime || own.some(({ cents }) => cents === typed);
    const isOtherTimes = !more && first.isSure && typed % first.cents === 0 && typed / first.cents <= most;
    return typed !== right && (isOnce || isOtherTimes)
      ? [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said: first.block })]
      : [];
  });
}

/** What a line says is paid month after month, and how many of those months are of the period. */
function paidIn(block: string, at: number, period: Period): Paid[] {
  if (block.length > longestText) return [];
  const words = fold(block);
  const each = sentencesOf([block], longestText).filter(
    (one) => eachMonth.test(fold(one)) && centsTold(one).length > 0,
  );
  const [cents, other] = new Set(each.flatMap((one) => centsTold(one)));
  if (!cents || other !== undefined || isElse.test(words) || begunLately.test(words)) return [];
  const [began, ended] = [monthAfter(begins, words, period), monthAfter(ends, words, period)];
  const isSure = began !== null || withoutGap.test(words);
  if (!isSure && !goesOn.test(words)) return [];
  const from = began && compare(began, period.from) > 0 ? began : period.from;
  const to = ended && compare(ended, period.to) < 0 ? ended : period.to;
  const times = compare(from, to) > 0 ? 0 : monthsOf({ from, to });
  return times > 1 ? [{ cents, times, isSure, block, at }] : [];
}

/** « Premier paiement le 05/03/2026 », « depuis mars »: of the period where its year is not told. */
function monthAfter(pattern: RegExp, words: string, { from, to }: Period): Temporal.PlainYearMonth | null {
  const { month: name = '', year } = pattern.exec(words)?.groups ?? {};
  const month = monthNumber(name);
  if (month === null) return null;
  if (year) return monthAt(Number(year), month);
  const inFirst = monthAt(from.year, month);
  return compare(inFirst, from) >= 0 || from.year === to.year ? inFirst : monthAt(to.year, month);
}

/** By a word that both have, else the line right under its name. */
function isOf(
  field: Field,
  { block, at }: Paid,
  blocks: readonly string[],
  cases: readonly Field[],
): boolean {
  // What stands under a case as its help is of that case.
  const ofHint = cases.find(({ hint }) => hint?.includes(block));
  if (ofHint) return ofHint === field;
  const told = stems(block);
  const isNamed = (one: Field): boolean => stems(one.label).some((stem) => told.includes(stem));
  if (cases.some(isNamed)) return isNamed(field);
  // Past a unit alone, « € ».
  const over = blocks.slice(0, at).findLast((one) => fold(one) !== '');
  return over?.startsWith(field.label) === true;
}
