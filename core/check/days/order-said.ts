/** Two days in another order than the page says: « La facture est établie après le devis », « du plus ancien au plus récent ». */
import type { Finding } from '../../assessment.ts';
import type { PageModel } from '../../page-model.ts';
import { fold } from '../../wording/fold.ts';
import { isBirth } from '../asks/range.ts';
import { columnName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding } from '../finding.ts';
import { clausesOf, longestText, sentencesOf } from '../sentences.ts';
import { dateNamed, eventWords, withoutDeed } from './event-words.ts';
import { type Period, periodsOf } from './order.ts';
import type { PageDate } from './page-dates.ts';
import { dayOf, isBefore } from './time-in.ts';

export function checkOrderSaid(context: CheckContext): Finding[] {
  return context.dates.length < 2 ? [] : [...betweenTwo(context), ...inAList(context)];
}

/** Of two days, the one that cannot be later. */
interface Order {
  first: string;
  then: string;
}

/** « Si », « parfois »: not of everyone; so many days before or after bound otherwise, see delay-said.ts. */
const isLoose =
  /\b(?:si|sauf|lorsqu\w*|quand|ou bien|parfois|souvent|generalement|habituellement|en general|en principe|hors|exemple|\d+ (?:jours?|mois|semaines?|heures?|ans?)|(?:un|deux|trois|six|huit|dix|quinze|trente) (?:jours?|mois|semaines?))\b/;
/** What the site does with it, or in what turn the cases are filled in. */
const ofSite =
  /\b(?:indiquez|precisez|renseignez|notez|inscrivez|saisissez|remplissez|ajoutez|traite\w*|examin\w*|instrui\w*|repon\w*|nous|notre|vers(?:ee?s?|ement\w*|er)|rembours\w*|recevr\w*|verifi\w*|valid(?:ee?s?|ation)|possible|pourr\w*|annul\w*|modifi\w*)\b/;
const isNot = /\b(?:ne|n|pas|jamais|aucune?)\b/;
/** « A… après B », each way it is said; `isAfter` where what is named first comes last. */
const ways: { words: RegExp; isAfter: boolean }[] = [
  {
    words:
      /\b(?:apres|une fois|a la suite (?:de|du)|posterieure?s? (?:ou egale? )?(?:a|au|aux)|suit|suivent|suivre|des lors qu|seulement apres)\b/,
    isAfter: true,
  },
  {
    words:
      /\b(?:avant|anterieure?s? (?:ou egale? )?(?:a|au|aux)|precede(?:nt|r)?|au plus tard (?:le jour|a la date|lors|au moment))\b/,
    isAfter: false,
  },
];

/** « Dans l'ordre : dépôt du permis, puis ouverture du chantier » */
const inTurn = /\b(?:ordre|d abord)\b(?: suivant)? (.{4,60}?) (?:puis|ensuite|et enfin) (.{4,60})$/;

/** The order that a sentence tells; `own`: what it is said of, where it does not name it: « Postérieure à l'ouverture ». */
function orderIn(sentence: string, own: string | null): Order | null {
  const words = fold(sentence);
  if (isLoose.test(words) || ofSite.test(words) || sentence.trim().endsWith('?')) return null;
  const listed = inTurn.exec(words);
  if (listed) return { first: listed[1] ?? '', then: listed[2] ?? '' };
  const [found, other] = ways.flatMap(({ words: way, isAfter }) => {
    const one = way.exec(words);
    return one ? [{ isAfter, at: one.index, end: one.index + one[0].length }] : [];
  });
  if (!found || other) return null;
  const before = words.slice(0, found.at);
  const after = words.slice(found.end);
  const isDenied = isNot.test(before);
  // « Ne peut commencer qu'après » bounds as « après » does; « pas après » the other way.
  const isOnly = isDenied && /\bqu$/.test(before.trim());
  if (isDenied && !isOnly && /\b(?:ne|n) .*\b(?:que|qu)\b/.test(before)) return null;
  const subject =
    eventWords(before).length > 0 && !/^(?:il|elle|cette date|la date|ce jour)\b/.test(before.trim());
  const one = subject ? before : (own ?? '');
  // « Le contrat est signé avant de commencer », « au plus tard le jour où il commence »
  const isOfSame =
    /^(?:(?:d |de |le jour |ou |toujours )*(?:il |elle |son |sa )|de (?!la |l )\w+(?:er|ir)\b)/.test(
      after.trim(),
    );
  const two = isOfSame ? `${withoutDeed(one)} ${after}` : after;
  if (one === '' || eventWords(two).length === 0) return null;
  const isAfter = isDenied && !isOnly ? !found.isAfter : found.isAfter;
  return isAfter ? { first: two, then: one } : { first: one, then: two };
}

function betweenTwo({ dates, page }: CheckContext): Finding[] {
  const ofPage = eventWords([page.title, ...page.headings.map(({ text }) => text)].join(' '));
  const said: Order[] = clausesOf(page.blocks).flatMap(
    (sentence) => orderIn(sentence.replace(/^\s*\d+\s?[.)]\s?/, ''), null) ?? [],
  );
  const beside = dates.flatMap(({ fields: [field], spot }) =>
    sentencesOf([field?.hint ?? '']).flatMap((sentence) => orderIn(sentence, spot.fieldLabel ?? '') ?? []),
  );
  const parts = [
    ...Map.groupBy(dates, ({ fields: [field] }) => `${field?.outerGroup} ${field?.group}`).values(),
  ];
  return [...said, ...beside].flatMap(({ first, then }) => {
    const pairs = [dates, ...parts].flatMap((some) => {
      const [one, two] = [first, then].map((phrase) => dateNamed(phrase, some, ofPage));
      return one && two && one !== two && !areOfTwo(one, two) ? [[one, two] as const] : [];
    });
    return pairs.flatMap(([one, two]) => outOfOrder(one, two));
  });
}

/** « Léa » and « Noé », « Contrat 1 » and « Contrat 2 » */
const namesOne = /^(?:\p{Lu}[\p{L}'’-]+ ?)+$|\d|(?<!\p{L})(?:de |d['’])\p{Lu}/u;
const areOfTwo = (one: PageDate, two: PageDate): boolean => {
  const [first, second] = [one, two].map(({ fields: [field] }) => field?.group ?? '');
  return first !== second && [first, second].some((group) => namesOne.test(group ?? ''));
};

/** Of two things that are no end and start: the reason told of periods would not be so. */
function outOfOrder(first: PageDate, then: PageDate): Finding[] {
  const [one, two] = [dayOf(first), dayOf(then)];
  return one && two && isBefore(two, one)
    ? [
        {
          ...ownFinding('order', 'problem', then.spot, 'order-problem', { start: nameOf(first, then) }),
          why: null,
        },
      ]
    : [];
}

/** « Emploi 2 – Du », and where both are a « Date d'entrée » */
const nameOf = ({ spot: { group, fieldLabel } }: PageDate, { spot: other }: PageDate): string =>
  (/^(?:du|de|date|le|debut|depuis)?$/.test(fold(fieldLabel ?? '')) || fieldLabel === other.fieldLabel) &&
  group
    ? `${group} – ${fieldLabel}`
    : (fieldLabel ?? '');

const [oldest, latest] = ['plus (?:ancien(?:ne)?s?|vieux|vieille)', 'plus recente?s?'];
const fewWords = '(?:\\p{L}+ ){0,3}';
/** « Le poste 1 est celui que vous avez quitté en dernier » */
const firstIs = '\\b1 (?:est|sera) (?:celui|celle|le|la|votre)(?: \\p{L}+){0,6}?';
const inTurnFrom = (one: string, two: string): string =>
  `\\b(?:du|de|des) ${fewWords}${one} (?:a|au|aux|vers) ${fewWords}${two}\\b|\\b(?:commen(?:cez|cant|cer) par|part(?:ez|ant|ir) d(?:e|u|es)|d abord|numero 1 (?:est|pour)) ${fewWords}${one}\\b|\\b${one} (?:d abord|en premier|en tete|en haut)\\b`;
/** « Du plus ancien au plus récent », « dans l'ordre chronologique », « dans l'ordre où elles se sont passées » */
const upwards = new RegExp(
  `${inTurnFrom(oldest, latest)}|${firstIs} (?:${oldest}|en premier)\\b|\\bdu premier au dernier\\b|\\bordre (?:chronologique|des dates|du temps)\\b(?! inverse)|\\bordre ou (?:ils|elles|(?:les|ces) \\p{L}+) (?:se sont|ont eu)\\b`,
  'u',
);
const downwards = new RegExp(
  `${inTurnFrom(latest, oldest)}|${firstIs} (?:${latest}|en dernier)\\b|\\bdu dernier au premier\\b|\\bremont(?:ez|ant|er) (?:dans le temps|vers (?:le|les) ${oldest})\\b|\\bcommen(?:cez|cant|cer) par (?:le|la|votre|vos|les|l) (?:\\p{L}+ )?(?:derniere?s?|actuel(?:le)?)\\b|\\bordre (?:chronologique|des dates) inverse\\b|\\b(?:antichronologique|anti chronologique|chronologique inverse)\\b`,
  'u',
);
/** « Nous traitons d'abord les plus anciens », « Vos demandes sont affichées du plus récent… » */
const ofShown = /\b(?:nous|traite\w*|examin\w*|instrui\w*|affichee?s?)\b/;
/** « Vos trois dates », « votre séjour, événement par événement »: of all that follows; else of the rows of one name. */
const ofAll = /\b(?:dates|evenements?|etapes?|faits?|jours?|sejour|parcours|procedure)\b/;

/** The days that follow the line that tells their order, up to the next title. */
function inAList({ dates, page }: CheckContext): Finding[] {
  const said = page.blocks.flatMap((block, at) =>
    sentencesOf([block], longestText).flatMap((sentence) => {
      const words = fold(sentence.replace(/n°\s?(?=\d)/giu, ''));
      const isUp = upwards.test(words);
      if (isUp === downwards.test(words) || isNot.test(words) || ofShown.test(words)) return [];
      return [{ at, isUp, isOfAll: ofAll.test(words), title: block }];
    }),
  );
  const titles = dates.flatMap(({ fields: [field] }) => [field?.group, field?.question, field?.heading]);
  const inTitles = [...new Set(titles)].flatMap((title) => {
    const words = fold(title ?? '');
    const isUp = upwards.test(words);
    return title == null || isUp === downwards.test(words) || said.some((one) => one.title === title)
      ? []
      : [{ at: -1, isUp, isOfAll: ofAll.test(words), title }];
  });
  return [...said, ...inTitles].flatMap(({ at, isUp, isOfAll, title }) => {
    const listed = dates.filter((date) => !isBirth(date) && isUnder(date, title, at, page));
    const periods = periodsOf(listed);
    const inPeriods = new Set(periods.flatMap(({ start, end }) => [start, end]));
    const rows = startsOf(listed, periods);
    const all = isOfAll && (periods.length < 2 || rows.length < 2) ? listed : rows;
    // A day that is in no row nor period stands alone.
    if (!isOfAll && all.some((date) => !inPeriods.has(date)) && inPeriods.size > 0) return [];
    return all.flatMap((date, place) => {
      const before = all[place - 1];
      // The two sides of one period are in their own order.
      if (!before || periods.some(({ start, end }) => start === before && end === date)) return [];
      const [first, then] = isUp ? [before, date] : [date, before];
      return endsInTurn(first, then, periods) ? [] : outOfOrder(first, then);
    });
  });
}

/** Of two jobs at once, the one that goes on may be the latest. */
function endsInTurn(first: PageDate, then: PageDate, periods: readonly Period[]): boolean {
  const [one, two] = [first, then].map((date) => {
    const period = periods.find(({ start }) => start === date);
    return period ? dayOf(period.end) : null;
  });
  return !!one && !!two && isBefore(one, two);
}

/** The first days of periods, or the days, that bear one name in several rows. */
function startsOf(dates: readonly PageDate[], periods: readonly Period[]): PageDate[] {
  const starts = periods.length > 1 ? periods.map(({ start }) => start) : dates;
  const rowName = ({ spot }: PageDate): string => fold(columnName(spot.fieldLabel ?? '')).replace(/\d+/g, '');
  return new Set(starts.map(rowName)).size === 1 && starts.length > 1 ? [...starts] : [];
}

/** « Poste 1 », « Emploi n° 2 », « Troisième contrat », « 2e séjour » */
const ordinal =
  /\b(?:\d{1,2}(?:e|er|ere|eme|nd|nde)?|premi(?:er|ere)|deuxieme|second(?:e)?|troisieme|quatrieme|cinquieme|sixieme)\b/;
const numbered = new RegExp(`^(?:\\p{L}+ )?(?:n |no |numero )?${ordinal.source}(?: \\p{L}+)?$`, 'u');
const nameOfRow = (title: string): string => fold(title).replace(ordinal, '').trim();

/** In the part of that title; or after that line, with no other title between. */
function isUnder({ fields: [field] }: PageDate, title: string, at: number, page: PageModel): boolean {
  if ([field?.group, field?.question, field?.outerGroup].includes(title)) return true;
  if (!field || at < 0) return field?.heading === title;
  const { blocks, answers, headings } = page;
  const row = field.group ? blocks.indexOf(field.group, at + 1) : -1;
  if (row > at && numbered.test(fold(field.group ?? ''))) {
    const titles = blocks.slice(at + 1, row).filter((text) => headings.some((one) => one.text === text));
    return titles.every((text) => nameOfRow(text) === nameOfRow(field.group ?? ''));
  }
  const label = fold(field.label);
  const place = field.block ?? blocks.findIndex((block, index) => index > at && fold(block) === label);
  const isRow = (index: number): boolean =>
    (blocks[index] ?? '').includes(' : ') ||
    answers.some(({ block, name }) => block === index || name === index);
  const between = blocks.slice(at + 1, place).map((text, index) => ({ text, index: at + 1 + index }));
  return (
    place > at &&
    between.every(({ text, index }) =>
      field.block === undefined ? headings.every((one) => one.text !== text) : isRow(index),
    )
  );
}
