/** « Justificatif de domicile de moins de 3 mois : facture EDF datée du 12/01/2026 », a paper told with its day. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { formatDate, readDate } from '../../values/date.ts';
import { fileNamesIn } from '../../wording/file-names.ts';
import { fold } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { numberIn } from '../people/count-said.ts';
import { aDay } from '../recap/answer-lines.ts';
import { isShown } from '../recap/shown.ts';
import { isBefore } from './time-in.ts';

const ofPaper =
  /^(?!.*\b(?:enfants?|contrats?|stages?|naissance)\b).*\b(?:justificatifs?|attestations?|quittances?|factures?|certificats?|extraits?|photos?|devis|releves?|avis|documents?|pieces?|kbis)\b/;
/** « ou avis d'impôt », or other papers after it: those may be older. */
const age =
  /\bmoins de? (un|deux|trois|quatre|six|douze|\d{1,2}) (mois|jours|semaines)\b(?! (?:ou|sauf|sinon)\b)(?: \S+){0,2}$/;
const units: Record<string, string> = { mois: 'months', jours: 'days', semaines: 'weeks' };

/** Of the paper: not of a birth, of a lease, nor of when it was sent. */
const dated = new RegExp(
  String.raw`(?:(?<!\p{L})(?:du|daté\p{L}* (?:du|de)|(?:établi|émis|délivr|édit|imprim|sign|pris|fait)\p{L}* le)|[,(–-])\s?(${aDay})(?!\d)`,
  'giu',
);
const ofOtherDays =
  /\b(?:bail|contrat|depose\w* le|ajoute\w* le|transmis\w* le|valable|jusqu|periode)\b| au \d/;

export function olderThanAsked({ recap, today }: CheckContext): Finding[] {
  return recap.filter(isShown).flatMap((line) => {
    const asked = [line.label, line.group ?? '']
      .map(fold)
      .find((name) => ofPaper.test(name) && age.test(name));
    const day = asked === undefined ? null : paperDay(line);
    const [, much = '', unit = ''] = age.exec(asked ?? '') ?? [];
    const many = numberIn(much);
    if (!day || many === null) return [];
    const last = day.add({ [units[unit] ?? 'months']: many });
    return isBefore(last, today)
      ? [ownFinding('range', 'problem', spotOf(line), 'range-expired', { bound: formatDate(last) })]
      : [];
  });
}

/** The latest day it tells; of a month alone, « quittance de janvier 2026 », its last. Files are judged by their names. */
function paperDay(line: Field): Temporal.PlainDate | null {
  const text = textOf(line) ?? '';
  if (fileNamesIn(text).length > 0 && !/\d{4}\)?$/.test(text)) return null;
  if (ofOtherDays.test(fold(text))) return null;
  const days = [` ${text}`].flatMap((words) =>
    [...words.matchAll(dated)].flatMap(([, day = '']) => {
      const reading = readDate(day);
      return reading.state === 'date' ? [reading.date] : [];
    }),
  );
  const [month, other] = days.length === 0 && !/\d{1,2}[/.]\d/.test(text) ? monthsIn(text) : [];
  if (month?.year && !other && /\bd(?:e |u mois d)/.test(fold(text))) {
    const of = Temporal.PlainYearMonth.from({ year: month.year, month: month.month });
    return of.toPlainDate({ day: of.daysInMonth });
  }
  return days.sort(Temporal.PlainDate.compare).at(-1) ?? null;
}
