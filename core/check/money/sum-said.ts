/** Totals that are named otherwise than « Total », stand before their lines, or add what the page only writes. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { formatAmount, readAmount } from '../../values/amount.ts';
import { centsOf, textOf } from '../../values/answer.ts';
import { readHours } from '../../values/numbers.ts';
import { fold } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf, wholePage } from '../finding.ts';
import { totalsIn } from '../recap/answer-lines.ts';
import { hoursAndPayIn } from '../recap/figures-in-line.ts';
import { isMonth } from '../recap/line-answer.ts';
import { notExplained } from './sum-explained.ts';
import { checkSumOfPeople } from './sum-of-people.ts';
import { isOfOther, mayNotBeAdded, someAdd, weekday } from './sum-sure.ts';
import { fits, isAmount, isNamedTotal, isOfOneSpan, isPart, judge, total } from './totals.ts';

export function checkSumSaid({ page, asked, shown }: CheckContext): Finding[] {
  const amounts = [...asked, ...shown].filter(({ valueType }) => valueType === 'amount');
  const found = [
    ...checkSumOfPeople(amounts),
    ...overMonths(amounts),
    ...linesAbove(page, asked),
    ...inAccount(asked),
    ...ofTimes(asked),
    ...inSentences(page.blocks),
    ...toldTwice(shown),
    ...ofHundred(asked, page),
  ];
  return notExplained(found, page, shown);
}

const ofOtherTime =
  /\b(?:precedente?|dernieres?|annee|annuel|an|douze|depuis|cumule?s?|restante?s?|dus?|dues?|20\d\d)\b/;

/** « Total de mes salaires », then bare months and nothing else. */
function overMonths(amounts: readonly Field[]): Finding[] {
  return amounts.flatMap((sum, at) => {
    if (!isNamedTotal(sum) || ofOtherTime.test(fold(sum.label)) || !isMonth(amounts[at + 1]?.label))
      return [];
    const stated = readAmount(textOf(sum) ?? '');
    const others = amounts.filter((line) => line !== sum && line.group === sum.group);
    const isOver = others.length > 1 && amounts[at + 1] === others[0];
    return isOver && stated.state === 'amount' && others.every(({ label }) => isMonth(label))
      ? judge(stated.cents, others, spotOf(sum))
      : [];
  });
}

const bareAmount = /^\d[\d\s.,]*€$/;

/** « Total des lignes ci-dessus », where some of them are only written. */
function linesAbove({ blocks }: PageModel, asked: readonly Field[]): Finding[] {
  const at = blocks.findIndex((block) =>
    /\b(?:total|somme) des (?:lignes|montants|sommes) (?:ci dessus|qui precedent)\b/.test(fold(block)),
  );
  const [sum, other] = asked.filter((field) => isNamedTotal(field) && isAmount(field));
  const before = blocks.slice(0, Math.max(0, at));
  const written = before.filter(
    (block, place) => bareAmount.test(block) && !total.test(fold(before[place - 1] ?? '')),
  );
  const stated = readAmount((sum && textOf(sum)) ?? '');
  if (!sum || other || written.length === 0 || stated.state !== 'amount') return [];
  // Two amounts in a row, as in a table of several columns; or a name that says it is not added.
  const isUnclear = before.some(
    (block, place) =>
      bareAmount.test(block) &&
      (bareAmount.test(before[place - 1] ?? '') || mayNotBeAdded(before[place - 1] ?? '')),
  );
  if (isUnclear) return [];
  const inCases = asked
    .slice(0, asked.indexOf(sum))
    .filter((line) => line.group === sum.group && line.valueType === 'amount');
  const cents = [...written.map((text) => centsIn(text)), ...inCases.map((line) => centsOf(line) ?? 0)];
  const added = cents.reduce((all, one) => all + one, 0);
  const params = { stated: formatAmount(stated.cents), added: formatAmount(added) };
  return Math.abs(added - stated.cents) < 50 * cents.length
    ? []
    : [ownFinding('sum', 'problem', spotOf(sum), 'sum-problem', params)];
}

function centsIn(text: string): number {
  const amount = readAmount(text);
  return amount.state === 'amount' ? amount.cents : 0;
}

const isCounted = /^(?:nombre|nb|quantite|effectif|annee|taux|code|numero|n)\b/;
const noLine = new Set(
  'count hours percent year date date-part postal-code phone siret identifier id-number caf-number duration area'.split(
    ' ',
  ),
);

const closes =
  /^(?:montant )?total (?:general )?(?:des|de vos|du)? ?(?:recettes|produits|depenses|charges|financements?|plan de financement|budget)$/;

/** « Total des recettes » closes an account: all the numbers right above it are its lines, whatever they are named. */
function inAccount(asked: readonly Field[]): Finding[] {
  return asked.flatMap((sum, at) => {
    const stated = readAmount(textOf(sum) ?? '');
    if (!closes.test(fold(sum.label)) || stated.state !== 'amount') return [];
    const before = asked.slice(0, at);
    // « Gaz (s'il y a lieu) », left empty, ends no list.
    const isGiven = (line: Field): boolean => (textOf(line) ?? '') !== '';
    const start = before.findLastIndex(
      (line) =>
        line.group !== sum.group ||
        isNamedTotal(line) ||
        (isGiven(line) && !isAmount(line)) ||
        noLine.has(line.valueType),
    );
    const lines = before.slice(start + 1).filter((line) => isGiven(line) && !isPart(line));
    if (
      lines.length < 2 ||
      !isOfOneSpan([...lines, sum]) ||
      lines.some(({ label }) => isCounted.test(fold(label)))
    )
      return [];
    // Where it fits the last lines alone, those before are of something else.
    const isOfLast = lines.some((_line, from) => fits(stated.cents, lines.slice(from)));
    return isOfLast ? [] : judge(stated.cents, lines, spotOf(sum));
  });
}

/** « Heure d'arrivée : 8 h 30 » */
const ofClock =
  /^(?:de|a|du|au)$|\b(?:heure|depose|recuperation|arrivee|depart|debut|fin|ouverture|fermeture|reprise|pause|horaires?)\b/;

/** « Durée totale sur la semaine : 8 h 30 », under the hours of each day. */
function ofTimes(asked: readonly Field[]): Finding[] {
  return asked.flatMap((sum, at) => {
    const stated = timeOf(sum);
    const words = fold(sum.label);
    if (stated === null || !/^(?:duree|temps) totale?\b|^total\b/.test(words)) return [];
    if (/\b(?:mois|mensuel\w*|annee|annuel\w*|semaines)\b/.test(words)) return [];
    const before = asked.slice(0, at);
    const start = before.findLastIndex((line) => line.group !== sum.group || timeOf(line) === null);
    const lines = before.slice(start + 1).filter((line) => !isPart(line));
    if (lines.some(({ label }) => ofClock.test(fold(label)) || /\btotale?\b/.test(fold(label)))) return [];
    const names = lines.map(({ label }) => fold(label));
    if (isOfOther(words, names)) return [];
    const times = lines.map((line) => timeOf(line) ?? 0);
    const added = times.reduce((all, time) => all + time, 0);
    const [from = 0, to = 0, other] = times;
    // « Lundi matin : 8 h 30 », « Lundi midi : 12 h »
    const isOfClock = other === undefined && isNear(to - from, stated);
    // « Matin », « après-midi », « coupure »: some of what is written may be no part of it, but for days.
    const isOfDays = lines.every(({ label }) => weekday.test(fold(label)));
    if (!isOfDays && someAreAll(times, stated)) return [];
    return lines.length < 2 || isNear(added, stated) || isOfClock
      ? []
      : [
          ownFinding('sum', 'problem', spotOf(sum), 'sum-problem', {
            stated: hoursAs(stated),
            added: hoursAs(added),
          }),
        ];
  });
}

/** Whether some of these make the whole. */
function someAreAll(times: readonly number[], stated: number): boolean {
  const sums = [0];
  for (const time of times.slice(0, 12)) sums.push(...sums.map((one) => one + time));
  return sums.some((one) => isNear(one, stated));
}

const isNear = (one: number, two: number): boolean => Math.abs(one - two) < 0.02;

/** « 1 h 30 », not a bare number. */
function timeOf(field: Field): number | null {
  const text = textOf(field) ?? '';
  return /\d\s?h/i.test(text) ? readHours(text) : null;
}

function hoursAs(hours: number): string {
  const minutes = Math.round((hours % 1) * 60);
  return `${Math.floor(hours)} h${minutes === 0 ? '' : ` ${String(minutes).padStart(2, '0')}`}`;
}

const units = {
  hours: /(?<![\d.,])(\d{1,3}(?:[.,]\d{1,2})?)\s?(?:h|heures?)(?![\p{L}\d]|\s?\d)/giu,
  euros:
    /(?<![\d.,])(\d{1,3}(?:[\s\u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?)\s?(?:€|euros?)/giu,
};
/** What is taken off, not added. */
const takenOff =
  /\b(?:dus?|dues?|paye\w*|verse\w*|retenue?s?|retenir|deduit\w*|deduire|trop percus?|remise|avoir|solde|reste)\b/;
const notWorked = /\b(?:stages?|formations?|maladie|absences?|conges?)\b/;
const inAll = /\b(?:au total|en tout|total de|totalisant)\b/;

/** « Garage Delmas : 35 heures, 560 € » */
const aLine = /^(?!vous |il |elle |le |la |les ).{2,60}\s?[:–—,-]\s.{1,60}$/i;

/** « Vous déclarez au total 55 heures et 880 €, soit : » over the lines of each employer; or « Soit, en tout, … » under them. */
function inSentences(blocks: readonly string[]): Finding[] {
  return blocks.flatMap((block, at) => {
    if (block.length > 160 || !inAll.test(fold(block)) || /\bdont\b/.test(fold(block))) return [];
    const isOver = /:$/.test(block.trim());
    if (!isOver && !/^soit\b/.test(fold(block))) return [];
    // Read as a total, over lines read as its parts: looked at with the others.
    if (!isOver && totalsIn(block).length > 0 && hoursAndPayIn(blocks[at - 1] ?? '').length > 0) return [];
    return Object.entries(units).flatMap(([unit, pattern]) => {
      const [stated, another] = valuesIn(block, pattern);
      const step = isOver ? 1 : -1;
      const lines: number[] = [];
      for (let line = at + step; blocks[line] !== undefined; line += step) {
        const [value, more] = valuesIn(blocks[line] ?? '', pattern);
        const text = blocks[line] ?? '';
        if (value === undefined || more !== undefined || !aLine.test(text)) break;
        if (mayNotBeAdded(text) || notWorked.test(fold(text))) return [];
        if (takenOff.test(fold(text.split(/\s?[:–—]\s/)[0] ?? ''))) return [];
        lines.push(value);
      }
      const added = lines.reduce((all, one) => all + one, 0);
      const isOfNearest = lines.some(
        (_line, last) => lines.slice(0, last + 1).reduce((all, one) => all + one, 0) === stated,
      );
      if (stated === undefined || another !== undefined || lines.length < 2 || isOfNearest) return [];
      const format = unit === 'euros' ? formatAmount : (cents: number) => hoursAs(cents / 100);
      const params = { stated: format(stated), added: format(added) };
      return [ownFinding('sum', 'problem', { ...wholePage, fieldLabel: block }, 'sum-problem', params)];
    });
  });
}

const valuesIn = (text: string, pattern: RegExp): number[] =>
  [...text.matchAll(pattern)].map(([, value]) => centsIn(value ?? ''));

const hers = /\bvous avez (?:saisi|declare|indique|repondu)\b|\b(?:votre saisie|vos reponses)\b/;
const kept = /\b(?:enregistr|transmi|transmettre|envoy|retenu)\w*/;

/** The same months told twice, all alike but one: « Ce que vous avez saisi », « Ce que nous allons enregistrer ». */
function toldTwice(shown: readonly Field[]): Finding[] {
  const parts = [
    ...Map.groupBy(
      shown.filter(({ valueType }) => valueType === 'amount'),
      ({ group }) => group,
    ).values(),
  ]
    .map((lines) => lines.map((line) => ({ line, month: onlyMonth(line.label), cents: centsOf(line) })))
    .filter(
      (lines) =>
        lines.length > 2 &&
        lines.every(({ month, cents }) => month !== null && cents) &&
        new Set(lines.map(({ month }) => month)).size === lines.length,
    );
  return parts.flatMap((lines, at) => {
    const first = parts
      .slice(0, at)
      .find((one) => one.length === lines.length && hers.test(fold(one[0]?.line.group ?? '')));
    if (!kept.test(fold(lines[0]?.line.group ?? ''))) return [];
    const pairs = lines.map((two) => ({ two, one: first?.find(({ month }) => month === two.month) }));
    // Kept in whole euros, rounded or without its cents.
    const apart = pairs.filter(
      ({ one, two }) =>
        one?.cents !== two.cents &&
        ((two.cents ?? 0) % 100 !== 0 || Math.abs((one?.cents ?? 0) - (two.cents ?? 0)) >= 100),
    );
    const [only, other] = apart;
    return only?.one && !other
      ? [
          {
            ...ownFinding('agreement', 'problem', spotOf(only.two.line), 'agreement-problem', {
              first: [only.one.line.group, only.one.line.label].filter(Boolean).join(' – '),
            }),
            why: null,
          },
        ]
      : [];
  });
}

function onlyMonth(label: string): string | null {
  const [only, other] = monthsIn(label);
  return only && !other ? `${only.month} ${only.year}` : null;
}

const makesHundred =
  /\b(?:total|somme|ensemble|repartition|parts?|faire)\b.*\b(?:faire|font|fait|egale?(?:r|s|nt)?|atteindre|etre|est|valoir|representer) (?:de |a |bien )*100\b|\b(?:egale?s?|faire|font) (?:a )?100 (?:.* )?au total\b/;

/** « Le total doit faire 100 % », and shares that make more or less. */
function ofHundred(asked: readonly Field[], { blocks }: PageModel): Finding[] {
  const isSaid = blocks.some(
    (block) => block.length < 240 && /100 ?(?:%|pour cent)/.test(block) && makesHundred.test(fold(block)),
  );
  const shares = isSaid
    ? asked.filter(({ label, valueType }) => valueType === 'percent' && !/^taux\b/.test(fold(label)))
    : [];
  const [first] = shares;
  const hundredths = shares.map((line) => readAmount((textOf(line) ?? '').replace('%', '')));
  const isRead = hundredths.every(({ state }) => state === 'amount');
  const isOne = shares.length > 1 && shares.every(({ group }) => group === first?.group);
  const added = hundredths.reduce((all, one) => all + (one.state === 'amount' ? one.cents : 0), 0);
  // « Les parts de vos frères sont déjà enregistrées : 50 % »
  const isRestTold = blocks.some((block) =>
    [...block.matchAll(/(\d{1,2}(?:,\d{1,2})?) ?%/g)].some(
      ([, rest]) => centsIn(rest ?? '') === 100_00 - added,
    ),
  );
  if (isRestTold) return [];
  // Thirds, each told with its decimals.
  const slack = added % 100 === 0 ? 0 : shares.length;
  const params = { stated: '100 %', added: `${added / 100} %`.replace('.', ',') };
  // « Usufruit : 100 % », beside the shares of the rest.
  const isInPart = someAdd(
    shares.filter((line) => centsOf(line) !== 100_00),
    100_00,
  );
  return first &&
    isRead &&
    isOne &&
    !isInPart &&
    Math.abs(added - 100_00) > slack &&
    !shares.some(isNamedTotal)
    ? [ownFinding('sum', 'problem', spotOf(first), 'sum-problem', params)]
    : [];
}
