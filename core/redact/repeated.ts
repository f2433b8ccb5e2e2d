import { readAmount } from '../values/amount.ts';
import { readDate } from '../values/date.ts';

/** Shorter answers are part of ordinary words; only names are looked for whatever their length, as whole words. */
const shortest = 4;

const amounts = /(?<![\d.,])(?:\d{1,3}(?:[\s.]\d{3})+|\d+)(?:[.,]\d{1,2})?(?!\d)/gu;
const dates = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}(?:er)?\s\p{L}+\s\d{4}/gu;

/**
 * What takes out of a label the answers that a page repeats in it, however it writes them there: « 1420 » as
 * « 1 420,00 € », « 2026-08-03 » as « 3 août 2026 », « dupont » as « DUPONT ». `names`: of people and places, where
 * even « Léa » tells who it is; only as whole words, with their capital.
 */
export function hideAnswers(answers: string[], names: string[] = []): (label: string) => string {
  const all = [...new Set(answers.map((answer) => answer.trim()))];
  const cents = new Set(all.map(centsOf).filter((one) => one !== null));
  const days = new Set(all.map(dayOf).filter((one) => one !== null));
  const texts = all
    .filter(({ length }) => length >= shortest)
    .sort((one, other) => other.length - one.length)
    .map(asPattern);
  const written = texts.length > 0 ? new RegExp(texts.join('|'), 'giu') : null;
  const named = wholeWords(names);
  return (label) => {
    const text = written ? label.replace(written, '…') : label;
    return (named ? text.replace(named, (run) => (/^\p{Ll}/u.test(run) ? run : '…')) : text)
      .replace(dates, (run) => (days.has(dayOf(run) ?? '') ? '…' : run))
      .replace(amounts, (run, at: number, whole: string) => {
        const rest = whole.slice(at + run.length);
        // A small number alone may count anything; with its cents or its sign it is an amount.
        const isAmount = /\d{3}|[.,]/.test(run) || /^\s?(€|euros?\b)/iu.test(rest);
        return isAmount && cents.has(centsOf(run) ?? Number.NaN) ? '…' : run;
      });
  };
}

/** Of a letter she wrote, the beginning is looked for, and all that follows it goes: no pattern holds a whole letter. */
const longest = 200;

function asPattern(text: string): string {
  const start = text
    .slice(0, longest)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+');
  return text.length > longest ? `${start}[^]*` : start;
}

/** Any of these texts, the longest first, with no letter or figure around; null when there is none. */
function wholeWords(names: string[]): RegExp | null {
  const patterns = [...new Set(names.map((name) => name.trim()))]
    .filter(({ length }) => length > 1)
    .sort((one, other) => other.length - one.length)
    .map(asPattern);
  return patterns.length > 0
    ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
    : null;
}

function centsOf(text: string): number | null {
  const reading = readAmount(text);
  return reading.state === 'amount' && reading.cents !== 0 ? reading.cents : null;
}

function dayOf(text: string): string | null {
  const reading = readDate(text);
  return reading.state === 'date' ? reading.date.toString() : null;
}
