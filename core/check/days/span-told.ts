/** So many days, weeks or months, told beside the first and the last day; so many hours, beside when it begins and ends. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { readHours } from '../../values/numbers.ts';
import { fold, foldAll, withoutBrackets } from '../../wording/fold.ts';
import { linesBeside } from '../beside.ts';
import { columnName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, type Spot, spotOf } from '../finding.ts';
import { isShown } from '../recap/shown.ts';
import { isOfOneThing, periodsOf } from './order.ts';
import { dayOf, isBefore } from './time-in.ts';

export type Unit = 'jour' | 'nuit' | 'semaine' | 'mois';

const isCount = /^(?:soit (?:une? )?)?(?:duree|nombre|nb|total|combien)\b/;
/** Of the stay itself, by every word of its name: « Nombre de jours travaillés », « de retard », « Durée du crédit » are none. */
const ofStay =
  /^(?:(?:soit|une?|duree|nombre|nb|total|totale|combien|de|d|du|des|la|le|l|en|jours?|nuits?|semaines?|mois|votre|mon|ma|demandee?s?|reservee?s?|souhaitee?s?|prevue?s?|arrets?(?: de travail)?|maladie|absence|sejour|location|occupation|stage|contrat|cdd|bail|voyage|hospitalisation|reservation|mission|interruption|fermeture|periode|evenement|manifestation|premier|dernier|et|calendaires?|a|facturer|payer|regler|reserver|louer|consecutifs?|entiere?s?|compris|inclus)(?: |$))+$/;
/** Some of the days only. */
const ofSome = /\b(?:ouvre(?:e?s)?|ouvrables?|travailles?|nuits?|nuitees?)\b/;
/** Every day, from the first to the last. */
const ofEach =
  /\b(?:compris\w*|inclus\w*|calendaires?|consecuti\w*|entiere?s?)\b|\bduree\b.*\b(?:arret|sejour|voyage|location|occupation|hospitalisation|contrat|bail|reservation)\b|\bsemaines (?:demandees?|reservees?)\b/;

/** « Disponible du … au … », for a shorter stay. */
const within = /\b(?:disponib\w*|possibles?|souhait\w*|entre|creneaux?|plage|flexib\w*)\b/;
/** A period further off is of something else. */
const near = 3;

/** « Durée de l'arrêt, en jours : 15 », from the 9th to the 13th. */
export function checkSpanTold(context: CheckContext): Finding[] {
  return [...daysTold(context), ...hoursTold(context), ...moreHoursThanDays(context)];
}

const hoursInDay = 24;
/** « Heures travaillées », « Nombre d'heures sur cette période »: of the days beside them, not of a month or of a contract to come. */
const ofTheseDays =
  /^(?:(?:nombre|nb|total|volume) (?:total )?(?:des |d )?)?heures(?: (?:travaillees?|effectuees?|faites?|payees?|remunerees?|declarees?|reelles?|de travail|brutes?|en tout|au total|(?:(?:pour|pendant|durant|dans|sur|de|au cours de) )?(?:(?:cette|la|votre) (?:periode|mission|vacation)|(?:ce|votre) (?:contrat|cdd)|ces (?:deux )?(?:dates|jours)|l ensemble de la periode|entre ces (?:deux )?(?:dates|jours))))*$/;
/** « Total déclaré : 159 heures », under the last of several jobs. */
const ofAllJobs = /^total\b(?! (?:des |d )?heures)/;
/** As words of a recap: « 210 heures ». */
const isOfHours = (field: Field): boolean =>
  field.valueType === 'hours' || (isShown(field) && readHours(textOf(field) ?? '') !== null);

/** « Du 05/10 au 09/10 », in one part of the page or right beside it, and 151 hours. */
function moreHoursThanDays({ asked, recap, dates }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  const told = said.filter(
    (field) => isOfHours(field) && ofTheseDays.test(nameIn(field)) && !ofAllJobs.test(fold(field.label)),
  );
  const periods = told.length > 0 ? periodsOf(dates) : [];
  return periods.flatMap(({ start, end }) => {
    const [from, to] = [dayOf(start), dayOf(end)];
    const group = start.spot.group ?? start.fields[0]?.group ?? null;
    const [field, other] = told.filter((one) => one.group === group);
    const names = foldAll(start.label, end.label);
    if (!from || !to || isBefore(to, from) || !field || other || ofAbsence.test(names)) return [];
    // In no part of the page, they may be of another job.
    const isBeside =
      periods.length === 1 &&
      ofWork.test(names) &&
      !ofOther.test(names) &&
      Math.abs(said.indexOf(end.fields[0] ?? field) - said.indexOf(field)) <= near;
    const hours = group !== null || isBeside ? readHours(textOf(field) ?? '') : null;
    const most = (from.until(to).total('days') + 1) * hoursInDay;
    return hours !== null && hours > most
      ? [ownFinding('range', 'problem', spotOf(field), 'range-high', { bound: `${most} h` })]
      : [];
  });
}

/** « Contrat 1 – Heures (sans les minutes) » is named « Heures ». */
const nameIn = ({ label }: Field): string => fold(withoutBrackets(columnName(label)));

const ofWork = /\b(?:travaill\w*|contrat|missions?|emploi|periode|cdd|interim|vacations?)\b/;
/** Away from work, in a month of it. */
const ofAbsence =
  /\b(?:arrets?|maladie|absen\w*|conges?|vacances|maternite|paternite|hospitalis\w*|formation|stage|essai)\b/;
const ofOther = /\b(?:nouve(?:au|l|lle)|prochaine?|autre|suivante?|prevue?)\b/;

function daysTold({ asked, recap, dates, page }: CheckContext): Finding[] {
  const beside = linesBeside(page);
  const periods = periodsOf(dates);
  const told = [...asked, ...recap];
  return told.flatMap((field) => {
    const span = spanTold(field);
    if (!span || (span.unit !== 'nuit' && ofSome.test(fold(beside(field))))) return [];
    const [period, other] = periods.filter(({ start: { fields } }) => isBeside(fields[0], field));
    const [from, to] = [period && dayOf(period.start), period && dayOf(period.end)];
    if (!period || other || !from || !to || Temporal.PlainDate.compare(from, to) > 0) return [];
    const far = told.indexOf(period.start.fields[0] ?? field) - told.indexOf(field);
    if (Math.abs(far) > near) return [];
    // « Durée du contrat », beside the days of an attestation.
    if (!isOfOneThing(field.label, period.start.spot.fieldLabel ?? '')) return [];
    const said = foldAll(field.label, beside(field), blockOn(span.unit, page.blocks));
    const [least, most] = between(from, to, span.unit, /\bcompris|\binclus/.test(fold(beside(field))));
    const isOfWeek = most <= weekdays && ofWeek.test(fold(textOf(period.start.fields[0] ?? field) ?? ''));
    const isOfEach =
      (span.unit === 'nuit' && !/\bnuits?\b/.test(foldAll(period.start.label, period.end.label))) ||
      (ofEach.test(said) && !within.test(foldAll(period.start.label, field.label))) ||
      (isOfWeek && !told.some(tellsWeekdays));
    const fewest = isOfWeek ? most : least;
    return span.count > most || (isOfEach && span.count < fewest)
      ? [differs(spotOf(field), span.count, span.count > most ? most : fewest)]
      : [];
  });
}

const weekdays = 5;
/** « Du lundi 6 au vendredi 10 juillet 2026 »: each day of a week but its end. */
const ofWeek = /\bdu lundi \d.*\bau (?:mardi|mercredi|jeudi|vendredi) \d/;

/** « Lundi, mardi et jeudi » */
const tellsWeekdays = (field: Field): boolean =>
  /\b(?:lundis?|mardis?|mercredis?|jeudis?|vendredis?)\b(?! \d)/.test(fold(textOf(field) ?? ''));

/** More of them than there are from the first day to the last; of nights, any other number. */
export function spanDiffers(
  spot: Spot,
  { count, unit }: { count: number; unit: Unit },
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): Finding[] {
  const [, most] = between(from, to, unit, false);
  return count > most || (unit === 'nuit' && count !== most) ? [differs(spot, count, most)] : [];
}

function differs(spot: Spot, stated: number, told: number): Finding {
  const [one, two] = [stated, told].map((count) => String(count).replace('.', ','));
  const params = { stated: one ?? '', told: two ?? '' };
  return { ...ownFinding('count', 'problem', spot, 'span-problem', params), why: null };
}

const [begins, ends] = [
  /^heure (?:de |d )?(?:debut|arrivee|ouverture)\b/,
  /^heure (?:de |d )?(?:fin|depart|fermeture)\b/,
];
const lasts =
  /^(?:duree|nombre d heures)(?: (?:(?:de|du|d) (?:la |l |votre )?(?:location|reservation|occupation|manifestation|evenement|presence|accueil|garde|mission|intervention|travail|seance|rendez vous)|en heures?|prevue?|demandee?|reservee?s?|souhaitee?))*$/;
const longestBreak = 2;
const hasBreak = /\b(?:pauses?|coupures?|repas|installation|par (?:jour|semaine))\b/;

/** « Heure de début : 14:00 », « Heure de fin : 17:00 », and « Durée : 5 heures », all of one day. */
function hoursTold({ asked, dates, page }: CheckContext): Finding[] {
  const days = new Set(dates.map((date) => dayOf(date)?.toString()));
  if (
    days.size > 1 ||
    [...page.blocks, ...asked.map(({ label }) => label)].some((text) => hasBreak.test(fold(text)))
  )
    return [];
  const [start, end, length] = [begins, ends, lasts].map((name) => {
    const [only, other] = asked.filter(({ label }) => name.test(fold(label)));
    return only && !other ? { field: only, hours: readHours(textOf(only) ?? '') } : null;
  });
  if (!start || !end || !length || start.field.group !== end.field.group) return [];
  if (
    length.field.group !== start.field.group ||
    /\b(?:totale?|jours?|semaines?|hebdomadaires?|mois|minutes?)\b/.test(fold(length.field.label))
  )
    return [];
  if (start.hours === null || end.hours === null || length.hours === null) return [];
  // It may end after midnight.
  const found = (end.hours - start.hours + 24) % 24;
  // In minutes; the journey from « Heure de départ » to « Heure d'arrivée »; a break in a day of work.
  const label = fold(length.field.label);
  const isAlike = [
    found,
    found * 60,
    /\b(?:depart|arrivee)\b/.test(fold(start.field.label)) ? 24 - found : found,
  ].some((hours) => Math.abs(hours - (length.hours ?? 0)) < 0.02);
  const isShorter = length.hours < found && found - length.hours <= longestBreak;
  return isAlike || (isShorter && /\b(?:travail|mission)\b/.test(label))
    ? []
    : [differs(spotOf(length.field), length.hours, found)];
}

function isBeside(start: Field | undefined, field: Field): boolean {
  return start?.group === field.group && start.heading === field.heading;
}

/** « L'autorisation est délivrée par semaine entière »: said of all. */
const blockOn = (unit: Unit, blocks: readonly string[]): string =>
  blocks.find((block) => new RegExp(`\\bpar ${unit}s? entiere?s?\\b`).test(fold(block))) ??
  (unit === 'jour' && blocks.some((block) => eachDay.test(fold(block))) ? 'jours calendaires' : '');

/** « Comptez tous les jours, week-ends compris » */
const eachDay =
  /^(?!.*\b(?:si|sauf|hors|ne)\b).*(?:\bcompte\w* (?:tous les|chaque) jours?\b|\b(?:samedis?|dimanches?|week ends?|jours feries)\b.*\b(?:compris|inclus|comptent)\b|\by compris les (?:samedis?|dimanches?|week ends?)\b|\bjours calendaires\b)/;

function spanTold(field: Field): { count: number; unit: Unit } | null {
  const label = fold(field.label);
  const [, count, own] =
    /^(\d{1,3})(?: (jours?|nuits?|semaines?|mois))?$/.exec(fold(textOf(field) ?? '')) ?? [];
  const units = own === undefined ? (label.match(/\b(?:jours?|nuits?|semaines?|mois)\b/g) ?? []) : [own];
  const [unit, other] = new Set(units.map((one) => (one === 'mois' ? one : one.replace(/s$/, ''))));
  return count === undefined || !unit || other || !isCount.test(label) || !ofStay.test(label)
    ? null
    : { count: Number(count), unit: unit as Unit };
}

/** The least and the most that may be told: the last day may count or not, a week or a month begun too. */
function between(
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  unit: Unit,
  isLastIn: boolean,
): [least: number, most: number] {
  const after = to.add({ days: 1 });
  const { days } = from.until(after, { largestUnit: 'days' });
  if (unit === 'jour') return [isLastIn ? days : days - 1, days];
  if (unit === 'nuit') return [days - 1, days - 1];
  if (unit === 'semaine') return [Math.floor(days / 7), Math.ceil(days / 7)];
  const whole = from.until(after, { largestUnit: 'months' });
  return [whole.months, whole.months + (whole.days > 0 ? 1 : 0)];
}
