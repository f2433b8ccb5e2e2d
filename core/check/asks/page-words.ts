/** Days that the page's own words leave out: outside the time it speaks of, too old, no longer valid. */
import type { Finding } from '../../assessment.ts';
import { formatDate, readDate } from '../../values/date.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import type { PageDate } from '../days/page-dates.ts';
import { ownFinding } from '../finding.ts';
import { kindsIn } from '../papers/paper-kinds.ts';
import { aDay } from '../recap/answer-lines.ts';
import { isBirth } from './range.ts';

type Day = Temporal.PlainDate;

/** A longer line is a text about the procedure. */
const longestLine = 240;

export function checkPageWords(context: CheckContext): Finding[] {
  return [...outsideTime(context), ...tooOld(context), ...expired(context)];
}

const between = new RegExp(
  String.raw`\bentre\b.{0,40}?((?:${aDay})|(?:\d{1,2}|1er) \p{L}{3,9})\b.{0,30}?\bet\b.{0,30}?(${aDay})`,
  'iu',
);
const ofEvent = /\b(evenement|changement|change)\b/;
/** « Si votre changement est intervenu entre… », « Avez-vous changé d'adresse entre… ? » */
const isNoRule =
  /\?\s*$|\b(?:si|lorsque|pour les?)\b|\d{4}\s?:\s?\S|\b(?:sont|seront|est|sera) (?:pris|trait|étudi)/iu;

/** « Événement survenu entre le 1er janvier et le 31 décembre 2025 », and the day of it. */
function outsideTime({ page, dates }: CheckContext): Finding[] {
  const [date, other] = dates.filter((one) => !isBirth(one));
  if (!date || other || date.reading.state !== 'date') return [];
  const asks = foldAll(date.label, date.spot.fieldLabel);
  if (
    !/\b(evenement|changement|a quelle date$|(a quelle date|quand) (a t|s est|est il|est elle))\b/.test(asks)
  )
    return [];
  const told = date.reading.date;
  const times = [...new Set([...page.blocks, page.step?.title ?? ''])].flatMap((line) => {
    const isRule = line.length <= longestLine && ofEvent.test(fold(line)) && !isNoRule.test(line);
    const found = isRule ? between.exec(line) : null;
    const end = dayIn(found?.[2] ?? '');
    const start = dayIn(found?.[1] ?? '') ?? (end && dayIn(`${found?.[1]} ${end.year}`));
    return start && end ? [{ start, end }] : [];
  });
  const [only] = times;
  if (!only || times.some(({ start, end }) => !start.equals(only.start) || !end.equals(only.end))) return [];
  if (Temporal.PlainDate.compare(told, only.start) < 0)
    return [ownFinding('range', 'problem', date.spot, 'range-low', { bound: formatDate(only.start) })];
  return Temporal.PlainDate.compare(told, only.end) > 0
    ? [ownFinding('range', 'problem', date.spot, 'range-high', { bound: formatDate(only.end) })]
    : [];
}

function dayIn(text: string): Day | null {
  const reading = readDate(text);
  return reading.state === 'date' ? reading.date : null;
}

const ofKin =
  '(?:enfants?|(?:filles?|fils)(?: (?:et|ou) (?:(?:de )?(?:vos|votre|mes|ma|mon|une?) )?(?:filles?|fils))?)';
const ofWhose = '(?: (?:a|en|de|du) (?:votre |ma |la |le )?\\p{L}+)?';
/** « Enfants de moins de 25 ans », « votre fille ou votre fils, 24 ans au plus (1) »; « … au 1er janvier 2026 » counts their years on another day. */
const ofYoung = new RegExp(
  `^(?:[\\p{L}\\d]+ ){0,2}?${ofKin}(?: a charge)?(?: qui (?:a|ont)| ayant)?(?: agee?s?)?(?: (?:de )?moins de (\\d{1,2}) ans| (?:de |jusqu a |a )?(\\d{1,2}) ans (?:au plus|au maximum|maximum|(?:ou|et) moins)| jusqu a (?:l age de |leurs? |ses )?(\\d{1,2}) ans(?: (?:inclus|compris|revolus))?)${ofWhose}(?: \\d{1,2})?$`,
  'u',
);
/** The age that a title says its children have not reached. */
function ageUnder(title: string): number | undefined {
  const [, under, most, until] = ofYoung.exec(fold(title)) ?? [];
  const last = most ?? until;
  return under === undefined ? (last && Number(last) + 1) || undefined : Number(under);
}
const ofGrownUp =
  /\b(mere|pere|parents?|responsable|representant|conjoint\w*|demandeur|allocataire|assistante?)\b/;

/** « Enfants de moins de 25 ans », over the birth of one who is older. */
function tooOld({ dates, today }: CheckContext): Finding[] {
  return dates.flatMap((date) => {
    const [field] = date.fields;
    const title = [field?.question, field?.group, field?.outerGroup, field?.heading]
      .map((one) => ageUnder(one ?? ''))
      .find((one) => one !== undefined);
    if (title === undefined || !isBirth(date) || date.reading.state !== 'date') return [];
    if (ofGrownUp.test(fold(date.label))) return [];
    const limit = today.subtract({ years: title });
    return Temporal.PlainDate.compare(date.reading.date, limit) <= 0
      ? [ownFinding('range', 'problem', date.spot, 'range-low', { bound: formatDate(limit) })]
      : [];
  });
}

const validUntil =
  /^(valable jusqu|valide jusqu|(date de )?fin de validite|date (d expiration|de validite)|expire le)/;

/** « ou périmée depuis moins de cinq ans » takes another too. */
const mustBeValid =
  /^(?!.*\b(?:ou|si|perimee?s?|n est)\b).*\b(?:doi(?:t|vent)|etre)\b.*\ben cours de validite\b/;

/** « Elle doit être en cours de validité », and a day that has passed. */
function expired({ dates, page, today }: CheckContext): Finding[] {
  const rules = page.blocks.filter(
    (line) => line.length <= longestLine && mustBeValid.test(fold(line.replaceAll('où', ''))),
  );
  // « Votre passeport doit être… », and the day of the « Titre de séjour ».
  const isOfPaper = (line: string, { fields, spot }: PageDate): boolean => {
    const [said, own] = [line, `${fields[0]?.group ?? ''} ${spot.fieldLabel ?? ''}`].map(kindsIn);
    return !said?.length || !own?.length || said.some((kind) => own.includes(kind));
  };
  return dates.flatMap((date: PageDate) =>
    rules.some((line) => isOfPaper(line, date)) &&
    date.reading.state === 'date' &&
    validUntil.test(fold(date.spot.fieldLabel ?? '')) &&
    !/\b(ancien\w*|precedent\w*|renouvel\w*)\b/.test(fold(date.spot.fieldLabel ?? '')) &&
    Temporal.PlainDate.compare(date.reading.date, today) < 0
      ? [ownFinding('range', 'problem', date.spot, 'range-expired', { bound: formatDate(date.reading.date) })]
      : [],
  );
}
