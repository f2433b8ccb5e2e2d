/** Rules that a page states in words beside its cases, or in a sentence that names the case. */
import type { Finding } from '../assessment.ts';
import type { Field } from '../page-model.ts';
import { readAmount } from '../values/amount.ts';
import { centsOf, isYesNo, stateOf, textOf, yesNoOf } from '../values/answer.ts';
import { formatDate } from '../values/date.ts';
import { fold } from '../wording/fold.ts';
import { linesBeside } from './beside.ts';
import type { CheckContext } from './context.ts';
import { ownFinding, spotOf, spotOfQuestion } from './finding.ts';
import { sentencesOf } from './papers.ts';
import { isBirth } from './range.ts';
import { stems } from './yes-needs.ts';

const numbers = ['zero', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
const numberOf = (word: string): number => (numbers.includes(word) ? numbers.indexOf(word) : Number(word));

export function checkPageRules(context: CheckContext): Finding[] {
  const beside = linesBeside(context.page);
  return [
    ...context.asked.flatMap((field) => [
      ...tooLong(field, beside(field)),
      ...startsOtherwise(field, beside(field)),
    ]),
    ...betweenAsSaid(context),
    ...tooMany(context),
    ...onlyIf(context, beside),
    ...tooYoung(context),
    ...farFromOthers(context),
    ...moreThanWhole(context),
  ];
}

const atMostSigns =
  /\b(\d ?\d{3}|\d{2,3}) (?:caracteres|signes)(?: (?:au plus|(?:au )?max\w*|espaces compris\w*))|\b(?:maximum|max|limitee? a|au plus|pas depasser|jusqu a) (?:de )?(\d ?\d{3}|\d{2,3}) (?:caracteres|signes)/;

/** « 150 caractères au plus » */
function tooLong(field: Field, beside: string): Finding[] {
  const found = atMostSigns.exec(fold(`${field.label} ${beside}`));
  const most = Number((found?.[1] ?? found?.[2] ?? 'Infinity').replace(' ', ''));
  return (textOf(field) ?? '').length > most
    ? [ownFinding('range', 'problem', spotOf(field), 'range-high', { bound: `${most} caractères` })]
    : [];
}

/** « Il doit commencer par 06 ou 07 » */
function startsOtherwise(field: Field, beside: string): Finding[] {
  const [, first, second = first] =
    /(?<!\bpas )\bcommence(?:r|nt)? par (?:le )?(\d{1,2})(?: ou (?:par )?(\d{1,2}))?\b/.exec(fold(beside)) ??
    [];
  const digits = (textOf(field) ?? '').replace(/\D/g, '').replace(/^(?:00)?33(?=\d{9}$)/, '0');
  if (first === undefined || digits === '' || field.valueType !== 'phone') return [];
  return [first, second].some((start) => digits.startsWith(start ?? ''))
    ? []
    : [ownFinding('format', 'problem', spotOf(field), 'format-phone')];
}

const sum = String.raw`(\d{1,3}(?: \d{3})+|\d{1,6})(?:,\d+)?\s?(?:€|euros?)`;
const between = new RegExp(String.raw`\bentre ${sum} et ${sum}`, 'iu');
/** « Pour des revenus entre 800 € et 1 200 €, l'aide est de 50 % »: what follows from an amount, not what it must be. */
const ofScale = /^entre\b|\b(si|pour|lorsqu\w*|quand|selon|tranche)\b/;

/** « Les mensualités sont comprises entre 30 € et 300 € », of the one case of that name. */
function betweenAsSaid({ asked, page }: CheckContext): Finding[] {
  const said = sentencesOf(page.blocks).filter(
    (sentence) => between.test(sentence) && !ofScale.test(fold(sentence)),
  );
  return said.flatMap((sentence) => {
    const [, least = '', most = ''] = between.exec(sentence) ?? [];
    const words = stems(sentence);
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

const atMostBoxes =
  /\b(\d|deux|trois|quatre|cinq|six)(?: \p{L}+)? (?:au plus|maximum|max)\b|\b(?:jusqu a|maximum|au plus|pas plus de) (\d|deux|trois|quatre|cinq|six)\b/u;

/** « Quels ateliers ? (trois au plus) », and four boxes ticked. */
function tooMany({ asked }: CheckContext): Finding[] {
  const boxes = asked.filter(({ kind, question }) => kind === 'checkbox' && question !== null);
  return [...Map.groupBy(boxes, ({ question }) => question).values()].flatMap((all) => {
    const [first] = all;
    const found = atMostBoxes.exec(fold(first?.question ?? ''));
    const most = numberOf(found?.[1] ?? found?.[2] ?? 'aucun');
    const ticked = all.filter((box) => stateOf(box) === 'filled').length;
    return first && ticked > most
      ? [ownFinding('range', 'problem', spotOfQuestion(first), 'range-high', { bound: `${most}` })]
      : [];
  });
}

/** « À indiquer seulement si vous avez répondu « Non » à la question précédente », and a « Oui » before it. */
function onlyIf({ asked }: CheckContext, beside: (field: Field) => string): Finding[] {
  return asked.flatMap((field, at) => {
    const wanted = /\b(?:seulement|uniquement|que) si (?:vous avez repondu|la reponse est) (oui|non)\b/.exec(
      fold(beside(field)),
    )?.[1];
    const question = asked.slice(0, at).findLast(isYesNo);
    const answer = question ? yesNoOf(question) : null;
    if (
      wanted === undefined ||
      !question ||
      stateOf(field) !== 'filled' ||
      (answer !== 'yes' && answer !== 'no')
    )
      return [];
    const params = { first: `${question.label} ${textOf(question) ?? ''}` };
    return (wanted === 'oui') === (answer === 'yes')
      ? []
      : [ownFinding('contradiction', 'problem', spotOf(field), 'answers-apart', params)];
  });
}

const leastAge = /\b(?:ayant|avoir|agee?s? d|etre agee?s? d)\w* (?:au moins|plus de) (\d\d) ans\b/;
/** « Un tarif réduit pour les personnes ayant au moins 60 ans »: of some of those who may ask. */
const ofSome = /\b(si|reduit\w*|reductions?|gratuit\w*|exoner\w*|dispens\w*|majoration|supplement)\b/;

/** « Cette aide s'adresse aux personnes ayant au moins 18 ans », and the one birth of the page. */
function tooYoung({ page, dates, today }: CheckContext): Finding[] {
  const ages = new Set(
    sentencesOf(page.blocks)
      .map(fold)
      .flatMap((sentence) => (ofSome.test(sentence) ? [] : (leastAge.exec(sentence)?.[1] ?? []))),
  );
  const [age, otherAge] = ages;
  const [birth, other] = dates.filter(isBirth);
  if (age === undefined || otherAge || !birth || other || birth.reading.state !== 'date') return [];
  if (/\b(enfants?|eleve|fils|fille|conjointe?)\b/.test(fold(birth.label))) return [];
  const limit = today.subtract({ years: Number(age) });
  return Temporal.PlainDate.compare(birth.reading.date, limit) > 0
    ? [ownFinding('range', 'problem', birth.spot, 'range-high', { bound: formatDate(limit) })]
    : [];
}

/** More than so many times the others of its row: a comma was left out. */
const farTimes = 40;

/** « 105 461 », between months of 1 054,61 and 1 061,15. */
function farFromOthers({ asked }: CheckContext): Finding[] {
  const amounts = asked.filter((field) => field.valueType === 'amount' && (centsOf(field) ?? 0) > 0);
  return [...Map.groupBy(amounts, rowOf).values()].flatMap((row) => {
    if (row.length < 3) return [];
    return row.flatMap((field) => {
      const others = row.filter((one) => one !== field).map((one) => centsOf(one) ?? 0);
      return (centsOf(field) ?? 0) > farTimes * Math.max(...others)
        ? [{ ...ownFinding('range', 'problem', spotOf(field), 'range-far'), why: null }]
        : [];
    });
  });
}

/** The same thing, month after month: the name of a case without its month. */
function rowOf({ label, group }: Field): string {
  const month =
    /\b(janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)( \d{4})?\b/;
  const words = fold(label);
  return month.test(words)
    ? `${words.replace(month, '')} ${fold(group ?? '').replace(month, '')}`
    : `${words} ${fold(group ?? '').replace(month, '')}`;
}

/** « Pourcentage d'un temps plein : 800 » */
function moreThanWhole({ asked }: CheckContext): Finding[] {
  return asked.flatMap((field) => {
    const percent = readAmount((textOf(field) ?? '').replace('%', ''));
    const isOfWhole = /\b(temps (plein|partiel)|quotite)\b/.test(fold(`${field.label} ${field.group ?? ''}`));
    return field.valueType === 'percent' && isOfWhole && percent.state === 'amount' && percent.cents > 10_000
      ? [{ ...ownFinding('range', 'problem', spotOf(field), 'range-high', { bound: '100 %' }), why: null }]
      : [];
  });
}
