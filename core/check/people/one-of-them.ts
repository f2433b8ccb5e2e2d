/** Whether she is one of « les célibataires, divorcés ou veufs », « les locataires », « les personnes de plus de 65 ans ». */
import type { Field } from '../../page-model.ts';
import { stateOf, textOf } from '../../values/answer.ts';
import { datesIn } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { isBirth } from '../asks/range.ts';
import type { CheckContext } from '../context.ts';
import { dayOf } from '../days/time-in.ts';
import { sentencesOf } from '../sentences.ts';
import { isHers } from '../who-and-when.ts';
import { whoseBirth } from './births.ts';
import { type Births, birthsAsked, isBornSo } from './born-between.ts';
import { coupleKnown } from './couple-known.ts';
import { linesOf } from './lines-of-page.ts';
import { linesOf as linesTold } from './lines-told.ts';
import { declaresChange, tellsOfChange } from './parted-known.ts';
import { toldIn } from './situation-told.ts';
import { family, home, mayBe, sorts, type Ways, waysIn, work } from './ways-to-be.ts';

/** What tells how she is: a line of the page, or an answer of hers. */
export interface Known {
  line: string;
  answer: Field | null;
}

interface Found {
  /** Null: nothing tells. */
  isOne: boolean | null;
  known: Known | null;
}

const unsure = /\b(?:non|pas|sans|sauf|hors|ni|plus(?! de \d)|anciens?|futurs?|autres?)\b/;

/** Null where it is not of a way to be, or of an age. @param isNot of everybody but them */
export function isOfThem(whom: string, field: Field, context: CheckContext, isNot: boolean): Found | null {
  const words = whom
    .replace(
      /\bpersonnes? seules?\b|\b(?:parents? )?isolee?s?\b|\b(?:elev|viv)(?:ant|ez|iez|ent) seule?s?\b(?! [ou]u?\b)/g,
      'vivant seul',
    )
    .replace(/\bcouples?\b/g, 'en couple');
  if (unsure.test(words) || /\benfants? (?:de|agee?s?)\b/.test(words)) return null;
  const parts = words.split(/ (?:ou|et) /).filter((part) => /\p{L}/u.test(part));
  for (const ways of [family, home, work]) {
    const own = parts.map((part) => waysIn(ways, part));
    if (own.every(({ length }) => length === 0)) continue;
    // « Aux locataires ou aux personnes en foyer »: she may be one of those.
    if (!isNot && own.some(({ length }) => length === 0)) return null;
    const found = among(ways, own.flat(), field, context, isNot);
    // « Aux locataires d'un logement social »: of which, nothing tells.
    return found.isOne && !isNot && parts.some((part) => asksMore(part, ways))
      ? { ...found, isOne: null }
      : found;
  }
  const asked = birthsAsked(words, context.today);
  return asked && !asked.isByWord ? bornAs(asked, context) : null;
}

const light =
  /^(?:les|des|aux|qui|avec|leurs?|vos|votre|ses|etes|sont|viv\w+|elev\w+|seule?s?|couple|enfants?|charge|personnes?|contribuables?|declarante?s?|parents?|foyers?|assuree?s?|allocataires?|demandeu\w+|titulaires?|residence|logement|domicile|principale|case|cocher)$/;
const asksMore = (part: string, ways: Ways): boolean =>
  part.split(' ').filter((word) => word.length > 2 && !light.test(word) && waysIn(ways, word).length === 0)
    .length > 0;

function among(ways: Ways, own: string[], field: Field, context: CheckContext, isNot: boolean): Found {
  const told = chosenIn(ways, field, context) ?? knownIn(ways, field, context);
  if (!told) return { isOne: null, known: null };
  const { ways: hers, known } = told;
  const fits = (way: string): boolean =>
    own.some(
      (one) =>
        one === way || (ways !== work && one !== 'separated' && way !== 'separated' && mayBe(way, one)),
    );
  // « Divorcé(e) ou séparé(e) » is either. Of others than those, only the same word is sure.
  const areFit = hers.map((way) => (isNot ? own.includes(way) : fits(way)));
  const isOne = areFit.every((one) => one) ? true : areFit.some((one) => one) ? null : false;
  const isSure = isNot
    ? isOne === true || hers.every((way) => !fits(way))
    : isOne !== false || !hers.includes('separated');
  return { isOne: isSure ? isOne : null, known };
}

interface Told {
  ways: string[];
  known: Known;
}

const isSame = ({ ways }: Told, other: Told): boolean => `${ways}` === `${other.ways}`;

/** « Situation familiale : Marié(e) », « Je suis locataire », ticked */
function chosenIn(ways: Ways, field: Field, { asked }: CheckContext): Told | null {
  const told = asked.flatMap((answer): Told[] => {
    if (answer === field || stateOf(answer) !== 'filled' || !isHers(answer)) return [];
    const isBox = answer.kind === 'checkbox';
    if (
      isBox
        ? !/^(?:je (?:suis|vis)|vous (?:etes|vivez))\b/.test(fold(answer.label))
        : answer.options.length < 2
    )
      return [];
    if (/\b(?:avant|precedent\w*|ancien\w*|conjointe?|parents?|enfants?)\b/.test(fold(answer.label)))
      return [];
    const offered = new Set(answer.options.flatMap((option) => waysIn(ways, option)));
    const own = waysIn(ways, textOf(answer) ?? '');
    return own.length > 0 && (isBox || offered.size > own.length)
      ? [{ ways: own, known: { line: answer.label, answer } }]
      : [];
  });
  const [first] = told;
  return first && told.every((one) => isSame(one, first)) ? first : null;
}

function knownIn(ways: Ways, field: Field, { page, today }: CheckContext): Told | null {
  if (declaresChange(page)) return null;
  const headings = new Set(page.headings.map(({ text }) => fold(text)));
  const name = sorts.find((sort) => sort.ways === ways)?.name ?? ofWork;
  const told = toldIn(ways, name, linesOf(page), headings);
  if (told) return { ways: [told.way], known: { line: told.line, answer: null } };
  if (ways === work) {
    const lines = linesTold(page).flatMap(([label, text]): Told[] => {
      const [way, other] = ofWork.test(fold(label)) && !unsure.test(fold(text)) ? waysIn(work, text) : [];
      return way && !other ? [{ ways: [way], known: { line: `${label} : ${text}`, answer: null } }] : [];
    });
    const [first] = lines;
    return first && lines.every((one) => isSame(one, first)) ? first : null;
  }
  const year = today.year - 1;
  if (ways !== family || tellsOfChange(page, year)) return null;
  const line = coupleKnown(page, year, field);
  return line === null
    ? null
    : { ways: [waysIn(ways, line)[0] ?? 'together'], known: { line, answer: null } };
}
const ofWork =
  /^(?!.*\b(?:conjointe?|employeurs?|date)\b).*\b(?:(?:situation|statut|categorie) (?:professionnel\w*|sociale?|socio\w*)|profession|activite (?:connue|principale|enregistree|declaree|actuelle)|regime)\b/;

const bornLine = /(?<!\p{L})née?(?:\(e\))? le (?=\d)/iu;
const ofChild = /\b(?:enfants?|fils|filles?|bebe)\b/;

/** All those of age whom the page tells of, and her own case. */
function bornAs(asked: Births, { page, dates }: CheckContext): Found {
  const lines = sentencesOf(page.blocks).filter((line) => bornLine.test(line) && !ofChild.test(fold(line)));
  const births = [
    ...lines.flatMap((line) => datesIn(line).map((day) => ({ day, line }))),
    ...dates.flatMap((date) => {
      const day = isBirth(date) && whoseBirth(date) !== 'child' ? dayOf(date) : null;
      return day ? [{ day, line: `${date.label} ${day.day}/${day.month}/${day.year}` }] : [];
    }),
  ];
  const [first] = births;
  if (!first) return { isOne: null, known: null };
  const isOne = births.some(({ day }) => isBornSo(asked, day, day));
  return { isOne, known: { line: first.line, answer: null } };
}
