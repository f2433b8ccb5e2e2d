/** Days in a sentence, hers or one that tells her answers again: one that does not exist, an end before its start, too many days between. */
import type { Finding } from '../../assessment.ts';
import { hasFinalButton } from '../../detect/final-buttons.ts';
import { formatDate, readDate } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { wordsOf } from '../answers/told-in-words.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, type Spot, spotOf, wholePage } from '../finding.ts';
import { numberIn } from '../people/count-said.ts';
import { periodsIn } from '../recap/shown-dates.ts';
import { spanDiffers, type Unit } from './span-told.ts';
import { isBefore, weekdayNames } from './time-in.ts';

const day =
  /(?<![\d/])(?:\d{1,2}\/\d{1,2}\/(?:19|20)\d\d|(?:\d{1,2}|1er) \p{L}{3,9} (?:19|20)\d\d)(?![\d/-])/gu;
/** « Exemple : 31/02/2026 », « La date 31/02/2026 est refusée », « il est écrit 31/02/2026 par erreur » */
const ofThePage =
  /\b(exemples?|ex|format|invalide|incorrecte?|n existe pas|refusee?|attendue?|erreur|au lieu|faute|corrig\w*)\b/;
/** A longer one is a text about the procedure. */
const longestLine = 240;

interface Passage {
  text: string;
  spot: Spot;
  /** Its days are read as answers, and looked at as such. */
  isRead: boolean;
}

/** In what she writes, and above the button that sends. Days that stand beside a name of theirs are read as such, see page-dates.ts. */
export function checkDaysTold(context: CheckContext): Finding[] {
  return passagesIn(context)
    .filter(({ text }) => /\d/.test(text) && !ofThePage.test(fold(text)))
    .flatMap((passage) => [
      ...(passage.isRead ? [] : (impossible(passage) ?? [...backwards(passage), ...otherWeekday(passage)])),
      ...daysBetween(passage),
    ])
    .slice(0, mostTold);
}

const mostTold = 5;

function passagesIn({ asked, page, dates, procedure }: CheckContext): Passage[] {
  const inDates = new Set(dates.flatMap(({ fields }) => fields));
  const notes = asked.flatMap((field) =>
    inDates.has(field)
      ? []
      : wordsOf(field)
          .filter(isSentence)
          .map((text) => ({ text, spot: spotOf(field), isRead: false })),
  );
  if (!procedure || !hasFinalButton(page, procedure)) return notes;
  const read = new Set(dates.flatMap(({ fields: [field] }) => field?.block ?? []));
  return [
    ...notes,
    ...page.blocks.flatMap((text, at) =>
      text.length > longestLine
        ? []
        : [{ text, spot: { ...wholePage, fieldLabel: nameOf(text) }, isRead: read.has(at) }],
    ),
  ];
}

/** What stands before the first day. */
const nameOf = (text: string): string | null => text.slice(0, Math.max(0, text.search(/\d/))).trim() || null;

/** « Absente du 3 au 9 décembre », not a reference. */
const isSentence = (text: string): boolean => (text.match(/\p{L}{2,}/gu)?.length ?? 0) >= fewestWords;
const fewestWords = 3;

function impossible({ text, spot }: Passage): Finding[] | null {
  const isWrong =
    [...text.matchAll(day)].some(([one]) => readDate(one).state === 'impossible') ||
    periodsIn(text).some(({ from, to }) => to.state === 'impossible' || from.state === 'impossible');
  return isWrong ? [ownFinding('format', 'problem', spot, 'format-date-impossible')] : null;
}

/** « Du 15 décembre 2026 au 3 décembre 2026 » */
function backwards({ text, spot }: Passage): Finding[] {
  return periodsIn(text).flatMap(({ from, to }) =>
    from.state === 'date' && to.state === 'date' && isBefore(to.date, from.date)
      ? [ownFinding('order', 'problem', spot, 'order-problem', { start: formatDate(from.date) })]
      : [],
  );
}

const aWeekday = new RegExp(
  String.raw`(?<!\p{L})(${weekdayNames})\s(\d{1,2}\/\d{1,2}\/20\d\d|(?:\d{1,2}|1er)\s\p{L}{3,9}\s20\d\d)`,
  'giu',
);

/** « Le lundi 8 décembre 2026 », a Tuesday. */
function otherWeekday({ text, spot }: Passage): Finding[] {
  return [...text.matchAll(aWeekday)].flatMap(([, named = '', written = '']) => {
    const reading = readDate(written);
    return reading.state === 'date' ? notThatWeekday(spot, reading.date, named) : [];
  });
}

const names = weekdayNames.split('|');

/** « Lundi », and a day that is none. */
function notThatWeekday(spot: Spot, day: Temporal.PlainDate, named: string): Finding[] {
  const params = { told: formatDate(day), asked: named };
  return !fold(named)
    .split(' ')
    .includes(names[day.dayOfWeek - 1] ?? '')
    ? [{ ...ownFinding('agreement', 'problem', spot, 'papers-problem', params), why: null }]
    : [];
}

const howLong =
  /^[\s,(]*(?:soit|ce qui fait|donc|pendant)?\s*(?:de )?(\d{1,3}|\p{L}{2,7}) (jours?|nuits?|semaines?|mois)(?!\p{L})(?! (?:ouvr|travaill|apres|après|avant|plus tard|en (?!tout|total)))/iu;

/** « Du 3 au 9 décembre 2026, soit 12 jours » */
function daysBetween({ text, spot }: Passage): Finding[] {
  return periodsIn(text).flatMap(({ from, to, after }) => {
    const [, number = '', unit = ''] = howLong.exec(after) ?? [];
    const count = numberIn(number) ?? (/^\d+$/.test(number) ? Number(number) : null);
    // One who works the nights counts the last too.
    if (/^nuit/i.test(unit) && /\b(?:travail\w*|gardes?|veille\w*)\b/.test(fold(text))) return [];
    if (from.state !== 'date' || to.state !== 'date' || count === null || isBefore(to.date, from.date))
      return [];
    return spanDiffers(spot, { count, unit: unit.replace(/(?<!moi)s$/i, '') as Unit }, from.date, to.date);
  });
}
