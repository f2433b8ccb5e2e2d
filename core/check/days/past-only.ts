/** « La période s'arrête à la fin du mois dernier », « Elle ne remonte pas à plus de 24 mois », and a period that goes further. */
import type { Finding } from '../../assessment.ts';
import { datesIn, formatDate, readDate } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding } from '../finding.ts';
import { aDay } from '../recap/answer-lines.ts';
import { clausesOf, longestText } from '../sentences.ts';
import { daysGone } from './days-gone.ts';
import { monthsOf, type Period, periodsOf } from './order.ts';
import { aCount, aSpan, spanOf } from './span-in-words.ts';
import { dayOf, isBefore, outside, timeIn } from './time-in.ts';

/** « La date doit être antérieure ou égale à aujourd’hui », « pas dans le futur », « pas postérieure au jour de la déclaration » */
export const mustBePast =
  /(?<!\bpas |\bpas etre )\b(anterieure?|inferieure?)\b.{0,20}\b(aujourd hui|date (du|de ce) jour)\b|\bpas .{0,10}\b(dans le futur|(posterieure?|superieure?) (?:a (?:aujourd hui|la date (?:du|de ce) jour)|(?:au jour|a la date) (?:de la|de votre|de cette|du|de l) (?:presente )?(?:declaration|demande|depot))|apres aujourd hui)\b|\bpas (depasser|exceder|aller au dela d\w*) (la date (du|de ce) jour|aujourd hui)\b|\b(?:aujourd hui|(?:date|jour) du jour|ce jour) (?:au plus(?: tard)?|maximum)\b|\bau plus tard (?:aujourd hui|(?:la date|le jour) d(?:u jour|e ce jour)|ce jour)\b/;

/** « Seuls les mois déjà payés peuvent figurer sur l'attestation », and whatever else says that the days asked for are gone. */
export const pastMonths = new RegExp(
  `\\bseule?s? les (?:mois|dates|periodes|paiements|versements) (?:qui (?:vous )?(?:sont|ont ete) )?(?:deja )?(?:passe|ecoule|termine|paye|verse|regle)\\w*|${daysGone.source}`,
  'u',
);
/** Said of the period itself, or of the months that a paper covers: money or a right of this month is another matter. */
const untilLastMonth = new RegExp(
  [
    '\\bperiode\\b.{0,30}\\b(?:s arrete|se termine|finit|prend fin|va)\\b.{0,30}\\b(?:fin|dernier jour) du mois (?:dernier|precedent|passe|ecoule)\\b',
    '\\bmois (?:en cours|courant)\\b.{0,40}\\bne (?:peu\\w+|sont|est) (?:pas|jamais) (?:etre )?(?:atteste|couvert|choisi|demande)\\w*',
  ].join('|'),
);
const notBefore =
  'ne (?:(?:remonte\\w*|commence\\w*|d[eé]bute\\w*) pas|peu\\w+ (?:pas )?(?:remonter|commencer|d[eé]buter)(?: pas)?) (?:a plus de|au[- ]dela de|avant)';
const aDate = new RegExp(`(?<!\\p{L})${notBefore} le (${aDay})`, 'iu');
const aTime = new RegExp(`\\b${notBefore.replace('[- ]', ' ')} ${aSpan}`);
/** « Seuls les 24 derniers mois peuvent être attestés » */
const lastMonths = new RegExp(
  `\\bseule?s? les ${aCount} derniers? (mois|semaines?|annees?|ans?)\\b.*\\b(?:atteste|couvert|choisi|demande|disponible)`,
);
/** Of the works or the lease, the page would say so. */
const ofPeriod = /\b(?:periodes?|attestations?|releves?|service|elles?|historique)\b/;

/** A period that ends after what the page allows, or begins before. */
export function checkPastOnly(context: CheckContext): Finding[] {
  const said = clausesOf(context.page.blocks, longestText);
  return [
    ...tooFarAhead(said.map(fold), context),
    ...tooFarBack(said, context),
    ...outOfOffered(said, context),
  ];
}

const earliestAndLast = /,?\s\(?au plus (?:tôt|tard)\)?/giu;

/** « Vous pouvez choisir des dates du 01/11/2024 au 31/10/2026 », « La période doit être comprise entre le… et le… » */
const mayChoose =
  /\b(?:pouvez|peu(?:t|vent)|devez|doi(?:t|vent)|choisissez|selectionnez|saisissez)\b.*\b(?:du|entre le) \d/;
/** Not « Les dates de vos contrats ». */
const aboutDays =
  /\b(?:dates?|jours?|periodes?|mois)\b(?! (?:de|du|des|d) (?!\d|debut|fin|(?:l |votre )?attestation|paiements?))/;
/** Of the service, of another time, or of some. */
const ofOther =
  /\b(?:exemples?|si|sauf|ouvert\w*|ferm\w*|recue?s?|traite\w*|depos\w*|inscri\w*|envoy\w*|naissance|nee?s?|plusieurs|pas (?:choisir|demander|saisir|etre))\b/;

/** « Les paiements du 01/11/2024 au plus tôt au 31/10/2026 au plus tard »: both days of the one period of the page lie there. */
function outOfOffered(said: readonly string[], { dates }: CheckContext): Finding[] {
  const isOffer = (one: string): boolean => {
    const words = fold(one);
    return mayChoose.test(words) && aboutDays.test(words) && !ofOther.test(words);
  };
  const offered = said
    .filter((one) => (one.match(earliestAndLast) ?? []).length === 2 || isOffer(one))
    .flatMap((one) => timeIn(one.replace(earliestAndLast, '')) ?? []);
  const [time, other] = offered;
  if (!time || other) return [];
  return theOnly(periodsOf(dates)).flatMap(({ start, end }) =>
    [start, end].flatMap((date) => {
      const day = dayOf(date);
      return day ? outside(date, day, time) : [];
    }),
  );
}

/** Of several periods, nothing tells which a sentence about « la période » means. */
const theOnly = (periods: readonly Period[]): readonly Period[] => (periods.length === 1 ? periods : []);

function tooFarAhead(said: readonly string[], { asked, dates, today }: CheckContext): Finding[] {
  const isOfMonth = said.some((one) => untilLastMonth.test(one));
  const isPast = said.some((one) => pastMonths.test(one));
  const isRuled = isPast || said.some((one) => mustBePast.test(one) && /\b(fin|dernier)\b/.test(one));
  if (!isOfMonth && !isRuled) return [];
  const bound = isOfMonth ? today.with({ day: 1 }).subtract({ days: 1 }) : today;
  const periods = [...periodsOf(monthsOf(asked)), ...(isOfMonth || isPast ? theOnly(periodsOf(dates)) : [])];
  const [month, other] = isOfMonth && periods.length === 0 ? monthsOf(asked) : [];
  // « Mois », the one that is asked for.
  const ends = month && !other ? [month] : periods.map(({ end }) => end);
  return ends.flatMap((end) => {
    const day = dayOf(end);
    if (!day || !isBefore(bound, day)) return [];
    return isOfMonth
      ? [ownFinding('range', 'problem', end.spot, 'range-high', { bound: formatDate(bound) })]
      : [ownFinding('range', 'problem', end.spot, 'range-future')];
  });
}

function tooFarBack(said: readonly string[], { dates, today }: CheckContext): Finding[] {
  const bound = said.map((one) => firstDay(one, today) ?? dayOfHer(one, said)).find((day) => day !== null);
  return theOnly(periodsOf(dates)).flatMap(({ start }) => {
    const from = dayOf(start);
    // Whole months: on the 13th, 24 months may reach back to the 1st.
    return bound && from && isBefore(from, bound.with({ day: 1 }))
      ? [ownFinding('range', 'problem', start.spot, 'range-low', { bound: formatDate(bound) })]
      : [];
  });
}

const untilThen = /\b(?:jusqu\w*|avant|ouverte?s?|au plus tard|cloture)\b/;

/** « Au plus tôt le jour de votre inscription », and the one day of it that the page tells. */
function dayOfHer(rule: string, said: readonly string[]): Temporal.PlainDate | null {
  const [, noun] =
    /\b(?:au plus tot (?:le jour|a la date) de|pas (?:commencer |debuter |remonter )?avant(?: (?:le jour|la date) de)?) (?:votre|l|la) ?(\p{L}{5,})/u.exec(
      fold(rule),
    ) ?? [];
  if (noun === undefined || !/\b(?:commence|debute|periode)/.test(fold(rule))) return null;
  const days = said
    // « Vous êtes inscrite depuis le… »
    .filter((one) => one !== rule && fold(one).includes(noun.slice(0, 6)) && !untilThen.test(fold(one)))
    .flatMap(datesIn);
  const [day, other] = days;
  return day && !other ? day : null;
}

function firstDay(rule: string, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const [, many = '', times = ''] = lastMonths.exec(fold(rule)) ?? [];
  if (many !== '') return today.subtract(spanOf(many, times));
  if (!ofPeriod.test(fold(rule))) return null;
  const day = readDate(aDate.exec(rule)?.[1] ?? '');
  if (day.state === 'date') return day.date;
  const [, count = '', unit = ''] = aTime.exec(fold(rule)) ?? [];
  return count === '' ? null : today.subtract(spanOf(count, unit));
}
