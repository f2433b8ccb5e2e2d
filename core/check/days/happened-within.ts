/** « Un contrat commencé pendant la période », « vous avez déménagé en 2026 », « un changement survenu depuis le 1er janvier »: the day of it lies in the time named. */
import type { Finding } from '../../assessment.ts';
import type { PageModel } from '../../page-model.ts';
import { formatDate, readDate } from '../../values/date.ts';
import { fold, withoutBrackets } from '../../wording/fold.ts';
import { isBirth } from '../asks/range.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding } from '../finding.ts';
import { aDay } from '../recap/answer-lines.ts';
import { sentencesOf } from '../sentences.ts';
import { eventWords } from './event-words.ts';
import { sideOf } from './order.ts';
import type { PageDate } from './page-dates.ts';
import {
  anyTime,
  dayOf,
  distinct,
  isBefore,
  monthsAsTime,
  opening,
  outside,
  type Time,
  timeIn,
} from './time-in.ts';

/** What happens on one day, and the names that a case for that day may bear. */
type Sort = 'start' | 'end' | 'paid' | 'event';
const verbs: [Sort, string][] = [
  ['start', 'commenc|début|démarr|embauch|engagée?s?|conclu|signé'],
  ['end', 'termin|achev|pris fin|prend fin|licenci|rompu'],
  ['paid', 'reçu|perçu|versé|payé|crédité|encaissé|touché|réglé|effectué'],
  [
    'event',
    'survenu|intervenu|arrivé|produit|mari|pacs|sépar|divorc|déménag|emménag|décéd|quitt|vend|achet|acquis|donné|accouch|adopt',
  ],
];
const within = '(?:pendant|durant|au cours (?:de|du)|dans|sur|en|entre|du|au mois)';
const sayings = verbs.map(
  ([sort, words]) =>
    [
      sort,
      new RegExp(
        `(?<!\\p{L})(?:${words})\\p{L}*(?: ou (?:\\p{L}+ ){1,3}?| et (?:\\p{L}+ ){1,3}?)?(?: (?!pas|plus)[\\p{L}’']+(?: au| des?)?){0,3}? (${within} .*)$`,
        'iu',
      ),
    ] as const,
);
const since = new RegExp(
  `(?<!\\p{L})(?:${verbs.map(([, words]) => words).join('|')})\\p{L}* (?:depuis le|à partir du|à compter du|après le) (${aDay})`,
  'iu',
);
/** The one time of the page, named before. */
const theSame =
  /^(?:pendant|durant|au cours|dans|sur|en) (?:de |du |le |la |l )?(?:(?:cette|la|votre) (?:meme )?periode|(?:ce|le|votre) trimestre|ces (?:\p{L}+|\d+) (?:derniers )?mois|l(?:es)? (?:trois|douze|3|12) mois|ces dates)/u;
/** Of what is not so, of what may be, or of what is told elsewhere: « ce qui commence en janvier se déclarera le mois prochain ». */
const notOfIt =
  /\b20\d\d ou (?:en )?20\d\d\b|\b(?:sauf|hors|avant|aussi|egalement|y compris|ouvert\w*|droits|rsa|prime d activite|allocations?|exonere\w*|se declarera\w*|(?:mois|trimestre) prochain|prochaine (?:declaration|actualisation)|(?:ne|n) (?!\p{L}+ (?:ici )?que\b).*\b(?:pas|plus|jamais|rien|aucune?))\b/u;

interface Rule {
  sort: Sort;
  time: Time;
  words: string[];
}

/** Days of what the page says to have happened in a time, out of that time. */
export function checkHappenedWithin({ dates, page, procedure, today }: CheckContext): Finding[] {
  // A form of any site may tell of a time in passing.
  if (!procedure || procedure.recognise.anySite !== null) return [];
  // Today is the day she signs.
  const given = dates.filter((date) => dayOf(date)?.equals(today) === false && !isBirth(date));
  if (given.length === 0) return [];
  const time = timeOf(page);
  // The name of a case, or a question, is of that one alone.
  const names = new Set(page.fields.map(({ label }) => label));
  const sentences = sentencesOf(page.blocks).filter((one) => !one.includes('?') && !names.has(one));
  const told = sentences.flatMap((sentence) => ruleIn(sentence, time) ?? []);
  const rules = told.filter(
    ({ sort }) => distinct(told.flatMap((one) => (one.sort === sort ? one.time : []))).length === 1,
  );
  const lows = sentences.flatMap(lowIn);
  return given.flatMap((date): Finding[] => {
    const day = dayOf(date);
    if (!day || ofAnother.test(fold(date.spot.fieldLabel ?? ''))) return [];
    const own = ownTime(date, time, day.year) ?? rules.find((rule) => isOf(date, rule, given))?.time;
    if (own) return outside(date, day, own);
    const low = lows.find((one) => isBefore(day, one.day) && isOf(date, one, given));
    return low
      ? [ownFinding('range', 'problem', date.spot, 'range-low', { bound: formatDate(low.day) })]
      : [];
  });
}

const ofAnother =
  /\b(?:precedent\w*|(?:deja )?connue?s?|ancien\w*|prochaine?s?|prevu\w*|derniere? (?:contrat|emploi)|delivr\w*|valid\w*|inscri\w*|signature|depot)\b/;

/** « Période de référence : 1er avril 2027 – 30 juin 2027 », the only one that the page says. */
function timeOf({ blocks, headings }: PageModel): Time | null {
  const told = sentencesOf([...headings.map(({ text }) => text), ...blocks])
    .filter((text) => saysTime.test(fold(text)) && !opening.test(fold(text)) && !ofElse.test(fold(text)))
    .flatMap((text) => timeIn(text) ?? apart(text) ?? monthsAsTime(text) ?? []);
  const [only, other] = distinct(told);
  return only && !other ? only : null;
}
const saysTime =
  /\b(?:periode|trimestre|mois (?:a declarer|concernes?|declares?|de reference)|ressources|revenus|salaires|douze mois|12 mois)\b/;
const ofElse =
  /\b(?:droits|verse\w* (?:en|du)|contrat|arret|formation|repon\w+|envoy\w+|declar\w+ (?:entre|avant))\b/;

const dashed = new RegExp(`(${aDay}) ?[–—→-] ?(${aDay})`, 'iu');
function apart(text: string): Time | null {
  const [, first = '', last = ''] = dashed.exec(text) ?? [];
  const [from, to] = [readDate(first), readDate(last)];
  return from.state === 'date' && to.state === 'date' && isBefore(from.date, to.date)
    ? { from: from.date, to: to.date }
    : null;
}

function ruleIn(sentence: string, ofPage: Time | null): Rule | null {
  const words = fold(sentence);
  if (notOfIt.test(words) || opening.test(words)) return null;
  for (const [sort, saying] of sayings) {
    const told = saying.exec(sentence)?.[1];
    const time = told === undefined ? null : timeNamed(told, ofPage);
    if (time) return { sort, time, words: eventWords(sentence) };
  }
  return null;
}

const yearAlone = /^(?:en|pendant|durant|au cours de)(?: l annee)? 20\d\d\b/;
function timeNamed(told: string, ofPage: Time | null): Time | null {
  const words = fold(told);
  if (theSame.test(words)) return ofPage;
  return timeIn(told) ?? (yearAlone.test(words) || monthAlone.test(words) ? anyTime(told, 0) : null);
}
const monthAlone =
  /^(?:en|pendant|durant|au cours de|au mois de|dans)(?: le mois de| les mois de)? \p{L}{3,9}(?:,? \p{L}{3,9})*(?: et \p{L}{3,9})? 20\d\d\b/u;

interface Low {
  sort: Sort;
  day: Temporal.PlainDate;
  words: string[];
}

function lowIn(sentence: string): Low[] {
  const words = fold(sentence);
  const reading = readDate(since.exec(sentence)?.[1] ?? '');
  const sort = sayings.find(([, saying]) =>
    saying.test(sentence.replace(/ (?:depuis le|à partir du|à compter du|après le) /i, ' en ')),
  )?.[0];
  return reading.state === 'date' && sort && !notOfIt.test(words.replace(/\bavant\b/, '')) && asks.test(words)
    ? [{ sort, day: reading.date, words: eventWords(sentence) }]
    : [];
}
const asks = /\b(?:declar|indiqu|signal|dites|not[ez]|inscri|renseign|uniquement|seule?s?|que)\w*/;

const paidName =
  /^(?!.*\b(?:du|le|un) recu\b).*\b(?:pay(?:ee?s?|ement)|paiement|vers(?:ee?s?|ements?)|vir(?:ee?s?|ements?)|credit\w*|recue?s?|percue?s?|encaiss\w*|regle\w*|dons?)\b/;
const plain =
  /^(?:(?:date|jour|le)(?: jj mm aaaa)?|(?:date|jour) (?:de (?:cet|l) evenement|(?:de ce|du) changement))$/;

/** Whether a rule is of that date: by the side of a thing it tells of, by the payment, by the event it names. */
function isOf(
  date: PageDate,
  { sort, words }: Pick<Rule, 'sort' | 'words'>,
  given: readonly PageDate[],
): boolean {
  const label = fold(withoutBrackets(date.spot.fieldLabel ?? ''));
  const side = sideOf(date);
  if (sort === 'paid') return paidName.test(label) && side === null;
  const own = eventWords(date.label);
  const isNamed = own.some((word) => words.includes(word) && !sides.has(word));
  if (sort === 'start' || sort === 'end') {
    const alike = given.filter((one) => sideOf(one) === sort);
    return side === sort && (isNamed || alike.length === 1);
  }
  return side !== 'end' && ((plain.test(label) && given.length === 1) || isNamed);
}
const sides = new Set(eventWords('début fin jour date premier dernier contrat nouveau'));

/** « Date d'embauche (dans la période) »; « Vous êtes-vous mariés en 2026 ? » over « Date », « Si vous avez déménagé en 2026, date du déménagement ». */
function ownTime(date: PageDate, ofPage: Time | null, year: number): Time | null {
  const label = date.spot.fieldLabel ?? '';
  const [field] = date.fields;
  if (/\b(?:dans|pendant|durant|au cours de|sur) (?:la|cette|votre) periode\b/.test(fold(label)))
    return ofPage;
  const isPlain = plain.test(fold(withoutBrackets(label)));
  const over = [field?.question, field?.group].filter((title) => title != null && title !== label);
  for (const text of [label, ...over]) {
    const words = fold(text ?? '');
    if (!text || opening.test(words) || notOfIt.test(words)) continue;
    const [sort, saying] = sayings.find(([, one]) => one.test(text)) ?? [];
    const told = saying?.exec(text)?.[1];
    const time = told === undefined ? null : (timeNamed(told, ofPage) ?? anyMonth(told, year));
    if (!time || !sort) continue;
    const side = sideOf(date);
    const isOfIt =
      sort === 'start' || sort === 'end'
        ? side === sort
        : sort === 'paid'
          ? paidName.test(fold(label))
          : side !== 'end' && (isPlain || eventWords(label).some((word) => eventWords(text).includes(word)));
    if (isOfIt) return time;
  }
  return null;
}

/** « En février », of the year of the day. */
const anyMonth = (told: string, year: number): Time | null => {
  const [, month] =
    /^(?:en|au mois de|pendant|durant|au cours de)(?: le mois de| mois de)? (\p{L}{3,9})\b/u.exec(
      fold(told),
    ) ?? [];
  return month === undefined ? null : (monthsAsTime(`${month} ${year}`) ?? anyTime(`${month} ${year}`, year));
};
