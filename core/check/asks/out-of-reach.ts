/**
 * A limit that a sentence of a page states, moved to where nothing keeps it: « trois personnes au plus » → « 0 personnes au
 * plus ». Where the checks then say nothing new, no check reads that sentence.
 */
import { aNumberInWords } from '../../values/number-words.ts';
import { fold } from '../../wording/fold.ts';

const [before, after] = ['(?<![\\p{L}\\d])', '(?![\\p{L}\\d])'];
/** « vingt-quatre » too, as it is written. */
const inWords = aNumberInWords.replaceAll(' ', '[ -]');
const number = `(?<number>\\d+(?:[  ]\\d{3})*|${inWords})`;
/** « 3 personnes », « 35 heures par semaine »; a clock, a day of the month and a size of file are none. */
const unit =
  '[  ](?<unit>(?!h\\b|[kmg]o\\b|(?:er|janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc))[\\p{L}€%]{1,20})';
const between = "(?:[\\p{L}’']+[  ]){0,2}?";
const most =
  "au plus(?! (?:tard|tôt))|(?:au )?maximum|max\\.?|pas plus d[e’']|(?:dépasse|excède)(?:r|z|nt)?(?: pas)?|jusqu[’']à|limitée?s? à|moins d[e’']|inférieure?s? à";
const least = "au moins|(?:au )?minimum|plus d[e’']|à partir d[e’']|supérieure?s? à|au-delà d[e’']";
const tail = '(?:[  ][\\p{L}]+){0,2}?[  ]';

const pattern = (source: string): RegExp => new RegExp(`${before}${source}${after}`, 'giu');
const highest = [
  pattern(`(?:${most})[  ]${between}${number}${unit}`),
  pattern(`${number}${unit}${tail}?(?:au plus(?! (?:tard|tôt))|(?:au )?maximum|max)`),
  pattern(`ne [\\p{L}]+ que ${number}${unit}`),
];
const lowest = [
  pattern(`(?:${least})[  ]${between}${number}${unit}`),
  pattern(`${number}${unit}${tail}?(?:au moins|(?:au )?minimum|ou plus|révolus)`),
];
const ofAge = pattern(
  `(?:avant|veille d\\p{L}+|après)[  ](?:l['’]âge d[e’]|ses|leurs)?[  ]?${number}(?<unit>[  ]ans)`,
);

/** What is counted or measured there. */
export type Measure = 'age' | 'time' | 'signs' | 'hours' | 'money' | 'count';

const measures: [Measure, RegExp][] = [
  ['signs', /^(?:caracteres?|signes?|mots?)$/],
  ['time', /^(?:mois|jours?|semaines?|annees?)$/],
  ['hours', /^heures?$/],
  ['money', /^(?:|euros?)$/],
];

/**
 * What the limit of the sentence is of, and what is said besides; null where it states none. An age is told in years, as a
 * time may be.
 */
export function limitIn(sentence: string): { measure: Measure; rest: string } | null {
  const found = [...highest, ...lowest, ofAge].flatMap((one) => [...sentence.matchAll(one)])[0];
  const name = fold(found?.groups?.unit ?? '');
  if (!found) return null;
  const rest = sentence.replace(found[0], ' ');
  if (/^ans?$/.test(name)) return { measure: 'age', rest };
  return { measure: measures.find(([, names]) => names.test(name))?.[0] ?? 'count', rest };
}

/** The sentence with its limits moved where no answer keeps them, in the ways that a check may read. */
export function outOfReach(sentence: string): string[] {
  const moved = [
    ['0', '9999'],
    ['1', '99'],
    // Of signs, a limit has two figures.
    ['10', '99'],
  ].map(([few = '', many = '']) =>
    moveAll(moveAll(moveAll(sentence, highest, few), lowest, many), [ofAge], few),
  );
  return [...new Set(moved)].filter((one) => one !== sentence);
}

const moveAll = (sentence: string, limits: readonly RegExp[], to: string): string =>
  limits.reduce(
    (text, limit) => text.replace(limit, (whole: string, ...rest) => whole.replace(rest.at(-1).number, to)),
    sentence,
  );
