/** The births that words ask for: « nés en 2007 ou après », « de moins de 25 ans », « de 18 à 25 ans », « mineurs ». */
import type { Finding } from '../../assessment.ts';
import { formatDate, readDate } from '../../values/date.ts';
import type { PageDate } from '../days/page-dates.ts';
import { isBefore } from '../days/time-in.ts';
import { ownFinding } from '../finding.ts';

type Day = Temporal.PlainDate;

/** Null where there is no bound on that side. */
export interface Births {
  first: Day | null;
  last: Day | null;
  /** The age to have reached, and the one not to have; null where a day or a year of birth is told instead. */
  least: number | null;
  most: number | null;
  /** The words that say so, folded. */
  words: string;
  /** « Mineurs », « majeurs »: by that word alone, of a day that is not told. */
  isByWord: boolean;
}

const aDay = String.raw`(?:\d{1,2}|1er) (?:\d{1,2}|\p{L}{3,9}) (?:19|20)\d\d`;
const aYear = '(?:19|20)\\d\\d';
const born = '(?:\\bnee?s?(?: e)?(?: s)? )';
const onDay = new RegExp(`(?: (?:a la date du|au|le) (${aDay}))?`, 'u').source;

const after = new RegExp(
  `${born}(?:en (${aYear}) (?:ou|et) (?:apres|plus tard|au dela)|(?:a partir|a compter|depuis)(?: de| du| le)?(?: l annee)? (${aDay}|${aYear})|apres(?: le)? (${aDay}|${aYear}))`,
  'u',
);
const before = new RegExp(
  `${born}(?:en (${aYear}) (?:ou|et) (?:avant|plus tot)|(?:jusqu en|jusqu au|au plus tard en|au plus tard le) (${aDay}|${aYear})|avant(?: le)? (${aDay}|${aYear}))`,
  'u',
);
const between = new RegExp(
  `${born}(?:entre|de|du)(?: le)? (${aDay}|${aYear}) (?:et|a|au)(?: le)? (${aDay}|${aYear})`,
  'u',
);
const within = new RegExp(`${born}en (${aYear})\\b(?! (?:ou|et)\\b)`, 'u');
/** « De 18 à 25 ans », « 18-25 ans »; « deux enfants de 3 et 5 ans » are of two ages. */
const agesBetween = new RegExp(
  `\\b(?:entre (?=\\d+(?: ans)? et)|(?:de )?(?=\\d+ (?:ans )?a |\\d\\d \\d\\d ans))(\\d{1,2})(?: ans)? (?:et |a )?(\\d{1,2}) ans\\b${onDay}`,
  'u',
);
const younger = new RegExp(
  `\\b(?:(?:de )?moins de (\\d{1,2}) ans|(?:de |jusqu a )?(\\d{1,2}) ans (?:(?:ou|et) moins|maximum|au (?:plus|maximum))|jusqu a (?:l age de |leurs? |ses )?(\\d{1,2}) ans(?! (?:ou|et)\\b)|(?:jusqu a la veille d(?:e|u|es)|avant) (?:l age de |leurs? |ses |son |vos )?(\\d{1,2}) ?(?:ans|(?:e|eme) anniversaires?))\\b${onDay}`,
  'u',
);
const older = new RegExp(
  `\\b(?:(?:(?:de )?plus de|d au moins|au moins|des|a partir de) (?=\\d{1,2} ans)|(?:de )?(?=\\d{1,2} ans (?:(?:ou|et) plus|revolus|minimum|au (?:moins|minimum))))(\\d{1,2}) ans(?: (?:(?:ou|et) plus|revolus|minimum|au (?:moins|minimum)))?\\b${onDay}`,
  'u',
);
const byWord = /\b(mineur|majeur)e?s?\b(?: e\b)?(?: s\b)?/;
/** « Enfants mineurs ou majeurs » */
const ofAnyAge = /\bmineur\w*\b.*\bmajeur|\bmajeur\w*\b.*\bmineur/;

/** « 31 12 2006 », « 1er janvier 2007 »; of a year alone, its first or its last day. */
function dayIn(text: string, side: 'first' | 'last'): Day | null {
  const day = readDate(/^\d{4}$/.test(text) ? `${side === 'first' ? '1 1' : '31 12'} ${text}` : text);
  return day.state === 'date' ? day.date : null;
}

/** @param words folded; @param today the day of which an age is said, where the words name none */
export function birthsAsked(words: string, today: Day): Births | null {
  const asked = words.replace(bornSince, '');
  return bornIn(asked) ?? agedSo(asked, today);
}

/** « De moins de 18 ans au 1er janvier 2025 ou nés en 2025 »: one born since is younger still. */
const bornSince = new RegExp(
  `(?<=\\bde moins de \\d{1,2} ans\\b.{0,40}) ou ${born}en ${aYear}\\b(?! (?:ou|et)\\b)`,
  'u',
);

/** « Nés en 2007 ou après », « nés avant le 1er janvier 2008 », « nés en 2021 » */
function bornIn(words: string): Births | null {
  const [both, later, earlier, year] = [between, after, before, within].map((way) => way.exec(words));
  const told = (found: RegExpExecArray, first: Day | null, last: Day | null): Births | null =>
    first || last ? { first, last, least: null, most: null, words: found[0], isByWord: false } : null;
  if (both) return told(both, dayIn(both[1] ?? '', 'first'), dayIn(both[2] ?? '', 'last'));
  if (later) {
    const [, year, from, past = ''] = later;
    const first = dayIn(year ?? from ?? '', 'first') ?? dayIn(past, 'last')?.add({ days: 1 }) ?? null;
    return told(later, first, null);
  }
  if (earlier) {
    const [, year, until, short = ''] = earlier;
    const last = dayIn(year ?? until ?? '', 'last') ?? dayIn(short, 'first')?.subtract({ days: 1 }) ?? null;
    return told(earlier, null, last);
  }
  return year ? told(year, dayIn(year[1] ?? '', 'first'), dayIn(year[1] ?? '', 'last')) : null;
}

/** « De moins de 25 ans au 1er janvier 2025 », « de 18 à 25 ans », « majeurs » */
function agedSo(words: string, today: Day): Births | null {
  const [both, under, over, word] = [agesBetween, younger, older, byWord].map((way) => way.exec(words));
  const told = (
    found: RegExpExecArray,
    least: number | null,
    most: number | null,
    on: string | undefined,
    isByWord = false,
  ): Births => {
    const day = dayIn(on ?? '', 'first') ?? today;
    const first = most === null ? null : day.subtract({ years: most }).add({ days: 1 });
    const last = least === null ? null : day.subtract({ years: least });
    return { first, last, least, most, words: found[0], isByWord };
  };
  if (both) return told(both, Number(both[1]), Number(both[2]) + 1, both[3]);
  if (under)
    return told(under, null, Number(under[1] ?? under[4] ?? Number(under[2] ?? under[3]) + 1), under[5]);
  if (over) return told(over, Number(over[1]), null, over[2]);
  if (!word || ofAnyAge.test(words)) return null;
  return word[1] === 'majeur' ? told(word, fullAge, null, '', true) : told(word, null, fullAge, '', true);
}

const fullAge = 18;

/** Came of age within the time that is declared, one may still stand among the minors. */
export const yearsByWord = 2;

/** @param years by how many years both sides may be missed */
export const isBornSo = ({ first, last }: Births, from: Day, to = from, years = 0): boolean =>
  !(first && isBefore(to, first.subtract({ years }))) && !(last && isBefore(last.add({ years }), from));

/** Told twice alike, it is one. */
export const onlyOne = (rules: readonly Births[]): Births | undefined => {
  const [rule, other] = new Map(rules.map((one) => [`${one.first} ${one.last}`, one])).values();
  return other ? undefined : rule;
};

/** What to say of a birth that is not among them. */
export function bornOutside(asked: Births, { spot }: Pick<PageDate, 'spot'>, born: Day): Finding[] {
  const { first, last, least, most } = asked;
  const problem = (key: string, params: Record<string, string>): Finding[] => [
    ownFinding('range', 'problem', spot, key, params),
  ];
  const aged = (key: string, age: number, on: Day): Finding[] =>
    problem(key, { asked: `${age}`, years: `${born.until(on, { largestUnit: 'year' }).years}` });
  if (first && isBefore(born, first))
    return most === null
      ? problem('range-low', { bound: formatDate(first) })
      : aged('age-most', most, first.add({ years: most }).subtract({ days: 1 }));
  if (last && isBefore(last, born))
    return least === null
      ? problem('range-high', { bound: formatDate(last) })
      : aged('age-least', least, last.add({ years: least }));
  return [];
}
