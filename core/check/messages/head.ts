/** What begins a message shown on a page: who wrote it, and when. */
import { datesIn } from '../../values/date.ts';
import { weekdayNames } from '../days/time-in.ts';

export interface MessageHead {
  /** As the page names who wrote: « Vous », « De : Solène Martel », « votre conseillère ». */
  author: string;
  /** When, as the page writes it: « 18 mai », « le 9 février 2026 à 14h05 ». */
  when: string;
  /** What follows on that line. */
  text: string;
}

const month = String.raw`(?:janv|f[ée]v|mars|avr|mai|juin|juil|ao[uû]|sept|oct|nov|d[ée]c)\p{L}*\.?`;
const day = String.raw`(?:(?:[Ll]e|[Dd]u) )?(?:(?:${weekdayNames}) )?(?:(?:\d{1,2}|1er) ${month}(?: 20\d\d)?|\d{1,2}[/.-]\d{1,2}(?:[/.-]20\d\d)?)(?![\p{L}\d/])(?:,? (?:à )?\d{1,2} ?[h:] ?(?:\d{2})?)?`;
const her = `(?:[Dd]e )?(?:[Vv]ous|[Mm]oi)(?: avez (?:écrit|répondu|demandé|envoyé))?|[Vv]otre (?:message|réponse|demande|question)|(?:[Mm]essage|[Qq]uestion) envoyée?(?: par vous)?`;
const name = String.raw`\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]*\.?`;
const between = String.raw`\s?[,:(|·–—-]?\s?`;
/** What was written begins with a capital: « Vous le 9 février 2026 avez… » goes on. */
const thenText = String.raw`\)?(?![\p{L}\d])\s?[,:–—-]?\s?(?=[«"“]?\s?\p{Lu}|$)`;
const anybody = String.raw`(?!\s)[^:€\d]{2,40}?`;

const dayFirst = new RegExp(
  String.raw`^(?<when>${day})${between}(?:(?<known>${her}|${name})${thenText}|(?<author>${anybody})\s?:\s)`,
  'u',
);
const authorFirst = new RegExp(
  `^(?:(?<known>${her}|(?:De : )?${name})|(?<author>(?:De : )?${anybody}))${between}(?<when>${day})${thenText}`,
  'u',
);

/** « 18 mai – Patrick V. : Bonjour », « Vous, le 9 février 2026 Bonjour »; null for any other line. */
export function messageHead(line: string): MessageHead | null {
  const found = dayFirst.exec(line) ?? authorFirst.exec(line);
  const { when = '', known, author = '' } = found?.groups ?? {};
  return found ? { author: known ?? author, when, text: line.slice(found[0].length) } : null;
}

const wholeHer = new RegExp(`^(?:${her})$`, 'u');
const wholeName = new RegExp(`^(?:De : )?(${name})$`, 'u');

/** « Vous », « Votre message » */
export const isByHer = ({ author }: MessageHead): boolean => wholeHer.test(author);

/** « Sylvie Marchal », of somebody named, else null. */
export const nameOf = ({ author }: MessageHead): string | null => wholeName.exec(author)?.[1] ?? null;

/** The day with its year, else null. */
export const writtenOn = ({ when }: MessageHead): Temporal.PlainDate | null => datesIn(when)[0] ?? null;
