/** What she wrote to the administration before, as the page shows it: « Vous, le 9 février 2026 : Bonjour, depuis… ». */
import type { PageModel } from '../../page-model.ts';
import { collapse, fold } from '../../wording/fold.ts';
import { monthName, monthNumber } from '../../wording/months.ts';
import { weekdayNames } from '../days/time-in.ts';
import { longestText, sentencesOf } from '../sentences.ts';
import { isByHer, type MessageHead, messageHead, nameOf, writtenOn } from './head.ts';

type Day = Temporal.PlainDate;

export interface Message {
  /** The day it was written. */
  day: Day;
  sentences: string[];
}

/** One who works there, or somebody else of her life. */
const ofOthers =
  /\b(?:conjointe?|concubine?|partenaire|compagnon|compagne|mari|epou(?:x|se)|ex|pere|mere|parent|enfant|fils|fille|frere|soeur|bailleur|proprietaire|employeur|directeur|directrice|educat\w+|tuteur|tutrice|curat\w+|mandataire|avocate?|notaire|medecin|docteur|intervenante?|interlocuteur|interlocutrice|travailleu\w+|accompagnat\w+|instruct\w+|conseill\w+|agente?|gestionnaire|referente?|service|assistante?|secretaire|mairie|caf|msa)\b/;
const greeting =
  /^(?:bonjour|bonsoir|madame|monsieur|chere?s?|mme|m)(?: (?:madame|monsieur|a (?:tous|vous)|ou|et))*$/;

/** The day and who wrote it may each stand on a line of its own. */
const mostLines = 2;

const known = new WeakMap<readonly string[], Message[]>();

/** Those that tell their day, in the order of the page. */
function herMessages({ blocks }: PageModel): Message[] {
  const told = known.get(blocks);
  if (told) return told;
  const lines = blocks.map(collapse);
  const messages = lines.flatMap((_, at): Message[] => {
    const found = headAt(lines, at);
    const day = found && writtenOn(found.head);
    if (!day) return [];
    const text = found.head.text || textAfter(lines, found.next);
    const isText = /^[«"“\s]*\p{Lu}/u.test(text) && text.length <= longestText;
    return isText ? [{ day, sentences: sentencesOf([unquoted(text)], longestText) }] : [];
  });
  known.set(blocks, messages);
  return messages;
}

/** Longer ago, a month without its year may be that of another one. */
const monthsKept = 5;

/** Those of the last months, of which a month named without its year tells which one it is. */
export const messagesSince = (page: PageModel, today: Day): Message[] =>
  herMessages(page).filter(
    ({ day }) =>
      Temporal.PlainDate.compare(day, today) <= 0 &&
      Temporal.PlainDate.compare(day, today.subtract({ months: monthsKept })) >= 0,
  );

const unquoted = (text: string): string => text.replace(/^[«"“]\s?/u, '').replace(/\s?[»"”]$/u, '');

/** Of what she wrote, with the number of the line after it. */
function headAt(lines: readonly string[], at: number): { head: MessageHead; next: number } | null {
  if (!/\d/.test(lines[at] ?? '') && !/\d/.test(lines[at + 1] ?? '')) return null;
  for (let count = 1; count <= mostLines; count += 1) {
    const head = messageHead(lines.slice(at, at + count).join(', '));
    // Of two lines, both are the head.
    const isWhole = head !== null && (count === 1 || head.text === '');
    if (isWhole && (isByHer(head) || isOfHerName(head, lines))) return { head, next: at + count };
  }
  return null;
}

/** Hers, where the page has that name elsewhere, and not as that of one who works there. */
function isOfHerName(head: MessageHead, lines: readonly string[]): boolean {
  const name = nameOf(head)?.replace(/ \p{Lu}?\.$/u, '');
  if (!name) return false;
  // « Responsable : Virginie AUBRY. Enfant : Gabin AUBRY »
  const others = lines
    .filter((one) => nameOf(messageHead(one) ?? noHead) === null)
    .flatMap((one) => one.split(/[.;|]\s/))
    .filter((one) => one.includes(name));
  return others.length > 0 && !others.some((one) => ofOthers.test(fold(one)));
}
const noHead: MessageHead = { author: '', when: '', text: '' };

function textAfter(lines: readonly string[], at: number): string {
  const [first = '', second = ''] = lines.slice(at, at + 2);
  const text = greeting.test(fold(first)) ? second : first;
  return messageHead(text) ? '' : text;
}

const ago: readonly [words: RegExp, days: number][] = [
  [/\bavant[- ]hier\b/giu, 2],
  [/\bhier(?: (?:soir|matin))?\b/giu, 1],
  [/\b(?:aujourd['’]hui|ce (?:matin|midi|soir))\b/giu, 0],
];
const names = weekdayNames.split('|');
const aMonth = 'janv|fév|fev|mars|avr|mai|juin|juil|ao|sept|oct|nov|déc|dec';
/** « vendredi 27 », « le 27 », and no month after it. */
const dayAlone = new RegExp(
  String.raw`(?<![\p{L}\d])((?:(?:le|du|au|depuis le) )?(?:(?:${weekdayNames}) )|(?:le|du|au) )(\d{1,2}|1er)(?![\d/:%€\p{L}]|[.,]\d|\s?(?:€|euros?|heures?|h\b|au \d|et le \d)| (?:${aMonth}))`,
  'giu',
);
const weekdayAlone = new RegExp(
  String.raw`(?<![\p{L}\d])(${weekdayNames})(?: dernier)?(?! ?\d|\p{L}| prochain| sur )`,
  'giu',
);

/** The sentence with the days it tells from the one on which it was written: « vendredi 27 » as « vendredi 27 novembre ». */
export function withDays(sentence: string, written: Day): string {
  const said = (day: Day): string => `le ${day.day} ${monthName(day.month)}`;
  const counted = ago.reduce(
    (text, [words, days]) => text.replace(words, said(written.subtract({ days }))),
    sentence,
  );
  const numbered = counted.replace(dayAlone, (all, _before, number: string) => {
    const day = Number(number.replace('1er', '1'));
    const { month } = day <= written.day ? written : written.subtract({ months: 1 });
    return day > 0 && day <= 31 ? `${all} ${monthName(month)}` : all;
  });
  return numbered.replace(weekdayAlone, (all, name: string) => {
    if (monthsTold(numbered)) return all;
    const back = (written.dayOfWeek - (names.indexOf(name.toLowerCase()) + 1) + 7) % 7;
    // Written that day, it may be that of the week before.
    return back === 0 ? all : `${all} ${said(written.subtract({ days: back }))}`;
  });
}

const monthsTold = (text: string): boolean =>
  fold(text)
    .split(' ')
    .some((word) => !/\d/.test(word) && monthNumber(word) !== null);
