/** A request made later after an event than the page allows; two days of a pregnancy that are too near or too far. */
import type { Finding } from '../../assessment.ts';
import { formatDate } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import { isBirth } from '../asks/range.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding } from '../finding.ts';
import { whoseBirth } from '../people/births.ts';
import { numberIn } from '../people/count-said.ts';
import { sentencesOf } from '../sentences.ts';
import { dayOf, isBefore } from './time-in.ts';

export function checkDelaySaid(context: CheckContext): Finding[] {
  return [...tooLate(context), ...tooSoon(context), ...notNineMonths(context)];
}

/** « La demande doit être déposée au plus tard deux mois après l'entrée dans le logement. » */
const delay =
  /\b(?:demande|dossier|declaration|inscription)\b.*\b(?:doit|doivent|est a|sont a)\b.*\b(?:au plus tard|dans (?:les|un delai de)|sous) (\w+) (jours?|semaines?|mois) (?:apres|suivant|qui suivent|a compter de|a partir de) (.+)$/;
const forSome = /\b(?:si|sauf|lorsque|quand|toutefois|en principe)\b/;
const units = { j: 'days', s: 'weeks', m: 'months' } as const;

/** Of the one date that the page calls by the name of the event. */
function tooLate({ page, dates, today }: CheckContext): Finding[] {
  return sentencesOf(page.blocks).flatMap((sentence) => {
    const words = fold(sentence);
    const [, count = '', unit = '', event = ''] = delay.exec(words) ?? [];
    const number = numberIn(count);
    if (number === null || forSome.test(words)) return [];
    const wanted = stems(event);
    const own = dates.filter((one) => {
      const named = stems(one.spot.fieldLabel ?? '');
      // « Deux mois après la naissance »: a child's, and not hers.
      const isOther = isBirth(one) && whoseBirth(one) !== 'child';
      return !isOther && named.length > 0 && named.every((stem) => wanted.includes(stem));
    });
    const [date, other] = own;
    const day = date && !other ? dayOf(date) : null;
    const last = day?.add({ [units[unit.charAt(0) as keyof typeof units]]: number });
    return date && last && isBefore(last, today)
      ? [ownFinding('range', 'problem', date.spot, 'delay-over', { day: formatDate(last) })]
      : [];
  });
}

/** « Demande à faire au moins 15 jours avant le déménagement » */
const notice =
  /^(?!.*\b(?:annul\w*|rembours\w*|repon\w*|paiement|solde|rappel\w*)\b).*\b(?:demande|dossier|declaration|inscription|reservation)\b.*\b(?:a (?:faire|deposer|adresser|envoyer|presenter)|doi(?:t|vent)|est a|sont a)\b.*\b(?:au moins|au plus tard|minimum) (\w+) (jours?|semaines?|mois) avant (?:le |la |l |les |votre |vos )?(?:date |jour )?(?:(?:du|de la|de l|de|d|des) )?(\p{L}+)/u;

const noEvent = /^(?:debut|fin|premiere?|derniere?|date|jour|limite)$/;

/** Of the one day to come that bears the name of the event, or stands in a part that does. */
function tooSoon({ page, dates, today }: CheckContext): Finding[] {
  return sentencesOf(page.blocks).flatMap((sentence) => {
    const words = fold(sentence);
    const [, count = '', unit = '', event = ''] = notice.exec(words) ?? [];
    const number = numberIn(count);
    const [wanted] = stems(event);
    if (number === null || wanted === undefined || forSome.test(words) || noEvent.test(event)) return [];
    const own = dates.filter(({ spot, fields: [field] }) =>
      [spot.fieldLabel, field?.group, field?.heading].some((name) => stems(name ?? '').includes(wanted)),
    );
    const ahead = own.filter((date) => {
      const day = dayOf(date);
      return day !== null && !isBefore(day, today) && !isBirth(date);
    });
    const [date, other] = ahead;
    const day = date && !other ? dayOf(date) : null;
    const first = today.add({ [units[unit.charAt(0) as keyof typeof units]]: number });
    return date && day && isBefore(day, first)
      ? [ownFinding('range', 'problem', date.spot, 'range-low', { bound: formatDate(first) })]
      : [];
  });
}

const begins = /\bdebut de (?:la |votre )?grossesse\b/;
const due = /\b(?:date|jour) (?:prevue?|presumee?) (?:de |d )?(?:l )?(?:accouchement|naissance)\b/;
/** Weeks, told generously: a child may come early, and the first day is known within some days. */
const [fewest, most] = [30, 44];

/** « Début de grossesse : 20/06/2026 », and « Date prévue de l'accouchement : 02/11/2026 »: of what is foreseen, nine months. */
function notNineMonths({ dates }: CheckContext): Finding[] {
  const [[start, otherStart], [end, otherEnd]] = [begins, due].map((name) =>
    dates.filter(({ spot }) => name.test(fold(spot.fieldLabel ?? ''))),
  ) as [typeof dates, typeof dates];
  const [from, to] = [start, end].map((date) => (date ? dayOf(date) : null));
  if (!start || !end || otherStart || otherEnd || !from || !to) return [];
  const weeks = Math.floor(from.until(to, { largestUnit: 'day' }).days / 7);
  const first = start.spot.fieldLabel ?? '';
  return weeks < fewest || weeks > most
    ? [
        {
          ...ownFinding('order', 'problem', end.spot, 'weeks-between', { first, weeks: `${weeks}` }),
          why: null,
        },
      ]
    : [];
}
