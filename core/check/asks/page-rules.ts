/** Rules that a page states in words beside its cases, or in a sentence that names the case. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { readAmount } from '../../values/amount.ts';
import { centsOf, isYesNo, tellsNothing, textOf, yesNoOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { monthsIn, withoutMonths } from '../../wording/months.ts';
import { stems } from '../../wording/stems.ts';
import { linesBeside } from '../beside.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';
import { longerThanSaid } from './signs-said.ts';

export function checkPageRules(context: CheckContext): Finding[] {
  const beside = linesBeside(context.page);
  return [
    ...longerThanSaid(context.asked, context.page, beside),
    ...context.asked.flatMap((field) => startsOtherwise(field, beside(field))),
    ...betweenAsSaid(context),
    ...boundAsSaid(context),
    ...onlyIf(context, beside),
    ...farFromOthers(context),
    ...moreThanWhole(context),
  ];
}

/** « Il doit commencer par 06 ou 07 », of a number of France. */
function startsOtherwise(field: Field, beside: string): Finding[] {
  if (field.valueType !== 'phone') return [];
  const starts =
    /^(?!.*\b(?:si|s il|pour)\b).*\bdoi(?:t|vent) commencer par (?:le )?(\d{2}(?: (?:ou |et |par |le )*\d{2})*)\b/.exec(
      fold(beside),
    )?.[1] ?? '';
  const all = starts.match(/\d{2}/g) ?? [];
  const digits = (textOf(field) ?? '').replace(/\D/g, '').replace(/^(?:00)?33(?=\d{9}$)/, '0');
  if (all.length === 0 || !/^0\d{9}$/.test(digits)) return [];
  return all.some((start) => !start.startsWith('0') || digits.startsWith(start))
    ? []
    : [ownFinding('format', 'problem', spotOf(field), 'format-phone')];
}

const sum = String.raw`(\d{1,3}(?: \d{3})+|\d{1,6})(?:,\d+)?\s?(?:€|euros?)`;
const between = new RegExp(String.raw`\bentre ${sum} et ${sum}`, 'iu');

/** « Les mensualités sont », « Le montant doit être »: what is said of all, and not « Si votre loyer est », « Vos revenus sont ». */
const ofAll =
  /^(?:les?|la|l|chaque) (?!.*\b(?:moyen\w*|general\w*|souvent|habituel\w*)\b).* (?:est|sont|doi(?:t|vent) etre) (?:comprise?s?|fixee?s?|situee?s?)$/;

/** « Les mensualités sont comprises entre 30 € et 300 € », of the one case of that name. */
function betweenAsSaid({ asked, page }: CheckContext): Finding[] {
  const said = sentencesOf(page.blocks).flatMap((sentence) => {
    const found = between.exec(sentence);
    const subject = fold(sentence.slice(0, found?.index));
    const isRule =
      ofAll.test(subject) &&
      /^(?: par (?:mois|an))?(?:[.;]?$|, (?!sauf|selon|si\b))/.test(
        found?.input.slice(found.index + found[0].length) ?? '-',
      );
    return found && isRule ? [{ subject, bounds: found.slice(1, 3) }] : [];
  });
  // Of two, each is of another case.
  return (said.length === 1 ? said : []).flatMap(({ subject, bounds: [least = '', most = ''] }) => {
    const words = stems(subject);
    const [only, other] = asked.filter(
      (field) => field.valueType === 'amount' && stems(field.label).some((stem) => words.includes(stem)),
    );
    const cents = only && !other ? centsOf(only) : null;
    const [low, high] = [least, most].map((text) => readAmount(text));
    if (!only || cents === null || low?.state !== 'amount' || high?.state !== 'amount') return [];
    if (cents < low.cents)
      return [ownFinding('range', 'problem', spotOf(only), 'range-low', { bound: least })];
    return cents > high.cents
      ? [ownFinding('range', 'problem', spotOf(only), 'range-high', { bound: most })]
      : [];
  });
}

const notBelow = String.raw`\b(?:ne|pas)\s(?:\p{L}+\s){0,3}`;
const atLeast = new RegExp(
  String.raw`\b(?:(?:d['’])?au moins|minim(?:um|al)e?(?: de| est de| :)?) ${sum}|${sum} (?:au )?minimum\b|${notBelow}inférieure?s? à ${sum}`,
  'iu',
);
const atMost = new RegExp(
  String.raw`\b(?:au plus|maxim(?:um|al)e?(?: de| est de| :)?) ${sum}|${sum} (?:au )?maximum\b|${notBelow}(?:dépasser|excéder|supérieure?s? à) ${sum}`,
  'iu',
);
/** « Les versements d'au moins 100 € donnent droit à … » bounds nothing. */
const isRule =
  /\b(?:accept\w*|admis\w*|possibles?|doi(?:t|vent)|minim\w*|maxim\w*|peu(?:t|vent)|pourra|fixee?s?)\b/;
/** What she offers to pay or asks for, and not what she has. */
const offered: RegExp[] = [
  /\b(?:versements?|mensualites?|echeances?|prelevements?|remboursements?)\b/,
  /\bdons?\b/,
  /\bacomptes?\b/,
  /\bmontant (?:demande|propose|souhaite|choisi)\b/,
];
const ofSomeOnly =
  /\b(?:si|sauf|exemple|lorsqu\w*|quand|pour (?:les?|une?|tout)|moyenne|selon|frais|bonus|supplement\w*|reduction\w*|ouvre\w*|credit|fisca\w*|recue?s?|percue?s?|deja|premiere?|derniere?|droit|permet\w*|benefici\w*)\b/;

const plain = /^(?:chaque|montan|mensue|souhai|propos|demand|choisi|verse|annuel|trimes|hebdom|total)/;
const perTime: [RegExp, RegExp][] = [
  [/\bpar mois\b|\bmensue/, /\b(?:an|annee|annue\w*|trimestr\w*|hebdomadaire|semaine)\b/],
  [/\bpar an\b|\bannue/, /\b(?:mois|mensue\w*|trimestr\w*|hebdomadaire|semaine)\b/],
];

/** « Remboursement de la mutuelle », « Versement annuel »: of another, or of another time, than « 200 € par mois au plus ». */
function isOfOther(label: string, sentence: string): boolean {
  const [own, said] = [fold(label), fold(sentence)];
  const known = stems(sentence);
  return (
    stems(label).some((stem) => !plain.test(stem) && !known.includes(stem)) ||
    perTime.some(([here, elsewhere]) => here.test(said) && elsewhere.test(own))
  );
}

/** « La régie accepte des versements d'au moins 30 € », of the one case of that name. */
function boundAsSaid({ asked, page }: CheckContext): Finding[] {
  const said = sentencesOf(page.blocks).filter(
    (sentence) => isRule.test(fold(sentence)) && !ofSomeOnly.test(fold(sentence)) && !between.test(sentence),
  );
  if (said.length === 0) return [];
  const cases = asked.filter(
    ({ valueType, label }) => valueType === 'amount' && !ofSomeOnly.test(fold(label)),
  );
  return offered.flatMap((name) => {
    const [field, otherCase] = cases.filter(({ label }) => name.test(fold(label)));
    const cents = field ? centsOf(field) : null;
    if (!field || otherCase || cents === null) return [];
    return [atLeast, atMost].flatMap((pattern, at) => {
      const [only, other] = said.flatMap((sentence) => {
        const isOfIt = name.test(fold(sentence)) && !isOfOther(field.label, sentence);
        const found = isOfIt ? pattern.exec(sentence) : null;
        return found?.slice(1).find((one) => one !== undefined) ?? [];
      });
      const limit = readAmount(only ?? '');
      if (only === undefined || other !== undefined || limit.state !== 'amount') return [];
      const [isOut, key] =
        at === 0 ? [cents < limit.cents, 'range-low'] : [cents > limit.cents, 'range-high'];
      return isOut ? [ownFinding('range', 'problem', spotOf(field), key, { bound: `${only} €` })] : [];
    });
  });
}

/** Not « à la question 2 ». */
const onlyAfter =
  /\b(?:seulement|uniquement|que) si (?:vous avez repondu|la reponse est) (oui|non)\b(?! (?:a|au|aux)\b(?! la question (?:precedente|ci dessus|au dessus)))/;

/** « À indiquer seulement si vous avez répondu « Non » à la question précédente », and a « Oui » before it. */
function onlyIf({ asked }: CheckContext, beside: (field: Field) => string): Finding[] {
  let question: Field | null = null;
  return asked.flatMap((field) => {
    const wanted = onlyAfter.exec(fold(beside(field)))?.[1];
    if (wanted === undefined && isYesNo(field)) question = field;
    const answer = question ? yesNoOf(question) : null;
    if (wanted === undefined || !question || tellsNothing(field) || (answer !== 'yes' && answer !== 'no'))
      return [];
    const params = { first: `${question.label} ${textOf(question) ?? ''}` };
    return (wanted === 'oui') === (answer === 'yes')
      ? []
      : [ownFinding('contradiction', 'problem', spotOf(field), 'answers-apart', params)];
  });
}

/** In cents: with less, one month of work among others is as far. */
const leastOfRow = 100_00;

/** « 12 000 000 », between two months of 900: whatever was sold, no money of one month is that much. In cents. */
const leastBeyond = 1_000_000_00;

const wide = { least: 0.7, most: 1.5 };
const narrow = { least: 0.9, most: 1.1 };

/** « 105 461 », between months of 1 054,61 and 1 061,15: a comma was left out. */
function farFromOthers({ asked, recap }: CheckContext): Finding[] {
  const amounts = [...new Set([...asked, ...recap])].filter(
    (field) => field.valueType === 'amount' && (centsOf(field) ?? 0) > 0,
  );
  return [...Map.groupBy(amounts, rowOf).values()].flatMap((row) => {
    const sorted = row
      .map((field) => ({ field, cents: centsOf(field) ?? 0 }))
      .sort((a, b) => b.cents - a.cents);
    const [far, next, ...others] = sorted;
    // Of two, nothing else tells what is usual there.
    const [last, slack] = others.length > 0 ? [others.at(-1), wide] : [next, narrow];
    const isOfMonths = others.length > 0 || row.every(({ label }) => monthsIn(label).length === 1);
    if (!far || !next || !last || !isOfMonths || last.cents < leastOfRow) return [];
    const meant = far.cents / 100;
    const isBeyond = far.cents >= leastBeyond && meant >= next.cents;
    return isBeyond || (meant >= slack.least * last.cents && meant <= slack.most * next.cents)
      ? [{ ...ownFinding('range', 'problem', spotOf(far.field), 'range-far'), why: null }]
      : [];
  });
}

/** The same thing, month after month: the name of a case without its month. */
const rowOf = ({ label, group }: Field): string =>
  [label, group ?? '']
    .map((name) => fold(withoutMonths(name.replace(/(?<!\d)\d{2}\/20\d\d(?!\d)/g, ' '))))
    .join(' ');

/** « Pourcentage d'un temps plein : 800 » */
function moreThanWhole({ asked }: CheckContext): Finding[] {
  return asked.flatMap((field) => {
    const percent = readAmount((textOf(field) ?? '').replace('%', ''));
    const isOfWhole = /\b(temps (plein|partiel)|quotite)\b/.test(foldAll(field.label, field.group));
    return field.valueType === 'percent' && isOfWhole && percent.state === 'amount' && percent.cents > 10_000
      ? [{ ...ownFinding('range', 'problem', spotOf(field), 'range-high', { bound: '100 %' }), why: null }]
      : [];
  });
}
