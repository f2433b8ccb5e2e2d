import type { Finding } from '../assessment.ts';
import { fold } from '../wording/fold.ts';
import type { CheckContext } from './context.ts';
import { ownFinding } from './finding.ts';
import type { PageDate } from './page-dates.ts';

const starts = /\b(debut|depuis|a partir du|a compter du|commence\w*|entree|arrivee|embauche|premier jour)\b/;
const ends = /\b(fin|jusqu|sortie|depart|termin\w*|dernier jour|retour|reprise)\b/;
/** « Du » and « Au » alone name a side; in « fin du séjour » they do not. */
const [startsAlone, endsAlone] = [/\bdu\b/, /\bau\b/];

/** A period: its two dates, next to each other under the same question or group. */
export interface Period {
  start: PageDate;
  end: PageDate;
}

export function periodsOf(dates: readonly PageDate[]): Period[] {
  const periods: Period[] = [];
  dates.forEach((start, index) => {
    const end = dates[index + 1];
    if (end && sideOf(start) === 'start' && sideOf(end) === 'end' && isSameBlock(start, end))
      periods.push({ start, end });
  });
  return periods;
}

function sideOf(date: PageDate): 'start' | 'end' | null {
  // The case's own words first: « Date de fin » under « Début et fin de l'arrêt » is an end.
  for (const text of [date.spot.fieldLabel ?? '', date.label]) {
    const label = fold(text);
    const [isStart, isEnd] = [starts.test(label), ends.test(label)];
    if (isStart !== isEnd) return isStart ? 'start' : 'end';
    if (isStart) continue;
    const [isFrom, isTo] = [startsAlone.test(label), endsAlone.test(label)];
    if (isFrom !== isTo) return isFrom ? 'start' : 'end';
  }
  return null;
}

function isSameBlock(a: PageDate, b: PageDate): boolean {
  const [one, two] = [a.fields[0], b.fields[0]];
  if (a.fields.length > 1 || b.fields.length > 1) return one?.heading === two?.heading;
  return one?.group === two?.group;
}

/** Start and end of a period the wrong way round. */
export function checkOrder({ dates }: CheckContext): Finding[] {
  return periodsOf(dates).flatMap(({ start, end }) => {
    if (start.reading.state !== 'date' || end.reading.state !== 'date') return [];
    const isRight = Temporal.PlainDate.compare(start.reading.date, end.reading.date) <= 0;
    return [
      ownFinding('order', isRight ? 'ok' : 'problem', end.spot, isRight ? 'order-ok' : 'order-problem', {
        start: start.spot.fieldLabel ?? '',
      }),
    ];
  });
}
