/** « Les tournées ont lieu le mardi et le jeudi uniquement », and a day asked for that is a Monday. */
import type { Finding } from '../../assessment.ts';
import { formatDate } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { isBirth } from '../asks/range.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding } from '../finding.ts';
import { longestText, sentencesOf } from '../sentences.ts';
import { dayOf, isBefore } from './time-in.ts';

const names = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const aName = new RegExp(`\\b(${names.join('|')})s?\\b`, 'g');
const span = new RegExp(`\\bdu (${names.join('|')}) au (${names.join('|')})\\b`);
const isOnly =
  /\b(?:uniquement|seulement|exclusivement)\b|^seuls?\b|\bne\b.* que (?:le|les|du)\b|\baucun\w* .*\b(?:hors|autres?) (?:de )?(?:ces )?jours?\b/;
/** When one may call or come, and a day that is left out. */
const ofElse =
  /\b(?:sauf|hors|ouvert\w*|ferme\w*|accueil|guichet|permanence\w*|appel\w*|telephone|standard|joignable|horaires?|ecole|cantine|rendez vous|bureau|feries?|decheterie|dechetterie)\b|\b\d{1,2} ?h\b/;

/** The days of the week that the sentence names, from 1 for Monday; none where it says nothing of the kind. */
function daysIn(sentence: string): number[] {
  const said = fold(sentence);
  if (!isOnly.test(said) || ofElse.test(said)) return [];
  const [, first, last] = span.exec(said) ?? [];
  const [from, to] = [names.indexOf(first ?? ''), names.indexOf(last ?? '')];
  if (from >= 0 && to > from) return names.slice(from, to + 1).map((_, at) => from + at + 1);
  return [...said.matchAll(aName)].map(([, name = '']) => names.indexOf(name) + 1);
}

/** On a page that asks for one day to come. */
export function checkWeekdaySaid({ dates, page, today }: CheckContext): Finding[] {
  const toCome = dates.filter((date) => {
    const day = dayOf(date);
    return day !== null && !isBirth(date) && !isBefore(day, today);
  });
  const [date, other] = toCome;
  const day = date && dayOf(date);
  if (!date || !day || other) return [];
  return sentencesOf(page.blocks, longestText)
    .filter((sentence) => {
      const days = daysIn(sentence);
      return days.length > 0 && !days.includes(day.dayOfWeek);
    })
    .slice(0, 1)
    .map((sentence) =>
      ownFinding('contradiction', 'problem', date.spot, 'papers-problem', {
        told: `${names[day.dayOfWeek - 1]} ${formatDate(day)}`,
        asked: sentence.replace(/\s*[.;]$/, ''),
      }),
    );
}
