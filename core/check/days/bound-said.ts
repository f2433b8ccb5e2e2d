/** « La date doit être antérieure au 30 novembre 2026 », « Les travaux doivent être terminés avant le… »: a rule of one side. */
import type { Finding } from '../../assessment.ts';
import { formatDate, readDate } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import { isBirth } from '../asks/range.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding } from '../finding.ts';
import { aDay } from '../recap/answer-lines.ts';
import { sentencesOf } from '../sentences.ts';
import { beforeDeposit } from './after-deposit.ts';
import { outOfAll } from './all-within.ts';
import { outOfDated } from './dated-only.ts';
import { sideOf } from './order.ts';
import type { PageDate } from './page-dates.ts';
import { dayOf, isBefore } from './time-in.ts';

const last = new RegExp(
  `(?:(?<!pas (?:être |commencer |débuter |finir |avoir lieu )?)(?:antérieure?s? au|avant le|au plus tard le)|pas (?:être |commencer |débuter |finir |avoir lieu )?(?:postérieure?s? au|après le|dépasser le|excéder le)) (${aDay})`,
  'iu',
);
const first = new RegExp(
  `(?:(?<!pas (?:être |commencer |débuter |finir |avoir lieu )?)(?:postérieure?s? au|après le|à partir du|à compter du|au plus tôt le)|pas (?:être |commencer |débuter |finir |avoir lieu )?(?:antérieure?s? au|avant le)) (${aDay})`,
  'iu',
);
const rule =
  /^(?!.*\b(?:si|sauf|lorsque|ou|sinon|nees?|nes|naissance|ages?)\b)(.{2,80}?) (?:ne )?doi(?:t|vent) (.*)$/;
/** « La date doit être… »: the one of the page. */
const anyDate =
  /^(?:(?:attention|important|rappel|nota|nb) )?(?:la|cette|une|votre|elle)(?: date| jour)?(?: (?:choisie?|saisie?|indiquee?|souhaitee?|demandee?))?$/;
const ofSide =
  /\b(?:date|jour|debut|premiere?|derniere?|arrivee|depart|retour|choisie?|souhaitee?|demandee?|commencee?|finie?|terminee?|signature|conclusion)\b/g;
const [begun, ended] = [
  /\b(?:commenc\w*|debut\w*|demarr\w*|signee?s?|conclue?s?)\b/,
  /\b(?:termin\w*|achev\w*|finie?s?|finir)\b/,
];

/** Of a paper to send, and of the step that is asked for: « La demande de location doit être faite avant… » */
const sent =
  /\b(?:envoye|rendu|remis|retourne|transmis|rempli|complete|adresse|recu|expedie)e?s?\b|\b(?:parvenir|arriver)\b/;
const aStep = /^(?:demand|dossie|paiem|reglem|fich|conven|formul|reserv|declar|inscri|attest|certif)/;

interface Bound {
  words: string[];
  isAny: boolean;
  side: 'start' | 'end' | null;
  isLast: boolean;
  day: Temporal.PlainDate;
}

/** « Seules les sommes payées du 1er janvier au 31 décembre 2025 peuvent figurer ici » */
const onlyWithin = new RegExp(
  `(?:seule?s?|uniquement|que) (?:les? |la |l['’]|des )?[^.]{3,50}?(payé|versé|réglé|acquitté|effectué|engagé|facturé|arrivé|survenu|intervenu)e?s? (?:du|entre le) (${aDay}|\\d{1,2}(?:er)?(?: \\p{L}{3,9})?) (?:au|et le) (${aDay})`,
  'iu',
);

/** A day before the first of two days written on the page, or after the last; nothing where one cannot be read. */
function outOf(date: PageDate, from: string, to: string): Finding[] {
  const [start, end] = [readDate(from), readDate(to)];
  if (start.state !== 'date' || end.state !== 'date') return [];
  return [
    ...beyond(date, { isLast: false, day: start.date }),
    ...beyond(date, { isLast: true, day: end.date }),
  ];
}

/** « Date écrite sur le bulletin, entre le 01/04/2027 et le 30/04/2027 » */
const dateWithin = new RegExp(
  `^(?:la |cette )?date (?:[^.]{0,60} )?(?:entre le|du) (${aDay}) (?:et le|au) (${aDay})\\.?$`,
  'iu',
);

/** « Elle doit être comprise entre le 01/11/2026 et le 30/11/2026 », in the line right under the name of the case. */
const itWithin = new RegExp(
  `(?:^|[.;:] )(?:elle|ce jour|il|cette date|la date(?: [^.;]{1,30})?) doit (?:donc )?(?:être (?:comprise? |située? )?|se situer |tomber )entre le (${aDay}) et le (${aDay})`,
  'iu',
);

function outOfLineUnder(dates: readonly PageDate[], blocks: readonly string[]): Finding[] {
  // Said on few pages.
  if (!blocks.some((block) => itWithin.test(block))) return [];
  return dates.flatMap((date) => {
    const at = blocks.indexOf(date.spot.fieldLabel ?? '');
    const [, from = '', to = ''] = (at >= 0 && itWithin.exec(blocks[at + 1] ?? '')) || [];
    return outOf(date, from, to);
  });
}

/** A day out of the time told right under the title of its part, which asks for no other. */
function outOfPart(dates: readonly PageDate[], blocks: readonly string[]): Finding[] {
  return dates.flatMap((date) => {
    const { group } = date.spot;
    const at = group === null ? -1 : blocks.indexOf(group);
    const isOnly = dates.filter((one) => one.spot.group === group).length === 1;
    const [, from = '', to = ''] = (at >= 0 && isOnly && dateWithin.exec(blocks[at + 1] ?? '')) || [];
    return outOf(date, from, to);
  });
}

/** « Un événement commencé plus tôt se déclare à partir du 1er février »: no first day of one is before it. */
const fromDay =
  /\b(.{0,40}?)(?:commencee?s?|debutee?s?)(?: (?:plus tot|avant|auparavant))?\b(?! en 20).{0,40}\b(?:se declare\w*|est a declarer|sont a declarer|declare[rz]\w*|indique[rz])\b.{0,20}\b(?:a partir|a compter) du (1er|\d{1,2}) (\p{L}+)(?: (\d{4}))?/u;
const ofArticle = /\b(?:contrats?|emplois?|cdd|missions?)\b/;
const ofAnyEvent = /\b(?:evenements?|situations?|periodes?)\b/;

function begunTooEarly(
  dates: readonly PageDate[],
  sentences: readonly string[],
  today: Temporal.PlainDate,
): Finding[] {
  const [subject, day, month, year] =
    sentences.map((one) => fromDay.exec(fold(one))?.slice(1) ?? []).find(({ length }) => length > 0) ?? [];
  const told = readDate(`${day} ${month} ${year ?? today.year}`);
  if (subject === undefined || told.state !== 'date') return [];
  // « À partir du 1er décembre », said in January.
  const bound =
    year === undefined && isBefore(today, told.date) ? told.date.subtract({ years: 1 }) : told.date;
  const named = stems(subject);
  return dates
    .filter(
      (date) =>
        sideOf(date) === 'start' &&
        !ofArticle.test(fold(date.label)) &&
        (ofAnyEvent.test(subject) || stems(date.label).some((stem) => named.includes(stem))),
    )
    .flatMap((date) => beyond(date, { isLast: false, day: bound }));
}

/** « Les événements arrivés entre le… » */
const happened = /^(?:arrivé|survenu|intervenu)$/i;
const ofEvent = /\b(?:evenement|changement|mariage|pacs|divorce|separation|deces)\b/;

/** The days of one name on which something was paid or happened, out of the time whose payments alone are asked for. */
function outOfTime(dates: readonly PageDate[], sentences: readonly string[]): Finding[] {
  return sentences.flatMap((sentence) => {
    const [, verb = '', from = '', to = ''] = onlyWithin.exec(sentence) ?? [];
    const end = readDate(to);
    if (verb === '' || end.state !== 'date') return [];
    const start = readDate(
      /\d{4}$/.test(from) ? from : `${from} ${/\p{L}/u.test(from) ? '' : end.date.month} ${end.date.year}`,
    );
    const own = dates.filter(({ spot, label }) =>
      (happened.test(verb) ? ofEvent : new RegExp(`\\b(?:${fold(verb)}|paiement|versement|reglement)`)).test(
        fold(`${spot.fieldLabel} ${label}`),
      ),
    );
    // « Reçu 1, date du versement », « Reçu 2, date du versement »: each of them.
    const names = new Set(
      own.map(({ spot }) => fold(`${spot.group ?? ''} ${spot.fieldLabel ?? ''}`).replace(/\d+/g, '')),
    );
    if (names.size !== 1 || start.state !== 'date') return [];
    return own.flatMap((date) => {
      const day = dayOf(date);
      return day && isBefore(day, start.date)
        ? beyond(date, { isLast: false, day: start.date })
        : beyond(date, { isLast: true, day: end.date });
    });
  });
}

/** « Indiquez uniquement des jours compris entre le 01/02/2027 et le 28/02/2027 », right over the days asked. */
const onlyDays = new RegExp(
  `(?:uniquement|seulement|que) (?:des|les) (?:jours|dates) (?:compris(?:es)?|situé(?:e?s)?|qui sont) entre le (${aDay}) et le (${aDay})`,
  'iu',
);
const linesUnder = 4;

function outOfNext(dates: readonly PageDate[], blocks: readonly string[]): Finding[] {
  // Said on few pages: on a large one, each day would be looked for among all its lines.
  if (!blocks.some((block) => onlyDays.test(block))) return [];
  return dates.flatMap((date) => {
    const at = blocks.indexOf(date.spot.fieldLabel ?? '');
    const over = at < 0 ? [] : blocks.slice(Math.max(0, at - linesUnder), at);
    const said = over.findLastIndex((block) => onlyDays.test(block));
    // Under another question, it is of that one's days no longer.
    if (said < 0 || over.slice(said + 1).some((block) => block.trim().endsWith('?'))) return [];
    const [, from = '', to = ''] = onlyDays.exec(over[said] ?? '') ?? [];
    return outOf(date, from, to);
  });
}

export function checkBoundSaid({ dates, page, today }: CheckContext): Finding[] {
  const told = dates.filter((date) => dayOf(date) !== null && !isBirth(date));
  const hints = new Map(told.map((date) => [date, boundIn(`Cette date ${date.fields[0]?.hint ?? ''}`)]));
  const beside = told.flatMap(({ fields }) => fields[0]?.hint ?? []);
  const sentences = told.length === 0 ? [] : sentencesOf([...page.blocks, ...beside]);
  const bounds = sentences.flatMap((one) => boundIn(one) ?? []);
  const late = [
    ...outOfTime(told, sentences),
    ...outOfAll(told, sentences, page),
    ...outOfDated(told, sentences, page),
    ...beforeDeposit(told, page, today),
    ...outOfPart(told, page.blocks),
    ...outOfNext(told, page.blocks),
    ...begunTooEarly(told, sentences, today),
    ...outOfLineUnder(told, page.blocks),
  ];
  const ofSides = told.flatMap((date) => {
    const own = stems(fold(date.spot.fieldLabel ?? '').replace(ofSide, ''));
    const side = sideOf(date);
    const isOf = (bound: Bound): boolean =>
      (bound.side === null || side === null || bound.side === side) &&
      (bound.isAny
        ? told.length === 1
        : own.length > 0 &&
          own.every((stem) => bound.words.includes(stem)) &&
          bound.words.every((stem) => !aStep.test(stem) || own.includes(stem)));
    return [hints.get(date) ?? [], bounds.filter(isOf)]
      .flat()
      .slice(0, 1)
      .flatMap((bound) => beyond(date, bound));
  });
  return [...ofSides, ...late];
}

function boundIn(sentence: string): Bound | null {
  const [, subject = '', must = ''] = rule.exec(fold(sentence)) ?? [];
  const [end, start] = [last, first].map((one) => readDate(one.exec(sentence)?.[1] ?? ''));
  const [bound, other] = [end, start].filter((one) => one?.state === 'date');
  if (subject === '' || sent.test(must) || bound?.state !== 'date' || other) return null;
  return {
    words: stems(subject),
    isAny: anyDate.test(subject),
    side: begun.test(must) ? 'start' : ended.test(must) ? 'end' : null,
    isLast: bound === end,
    day: bound.date,
  };
}

function beyond(date: PageDate, { isLast, day }: Pick<Bound, 'isLast' | 'day'>): Finding[] {
  const given = dayOf(date);
  if (!given || !(isLast ? isBefore(day, given) : isBefore(given, day))) return [];
  return [
    ownFinding('range', 'problem', date.spot, isLast ? 'range-high' : 'range-low', {
      bound: formatDate(day),
    }),
  ];
}
