/**
 * « Enfants mineurs : nés entre le 1er janvier 2007 et le 31 décembre 2025 », in a line over the births of that part; « (de 2007
 * à 2025) », « à partir de 2007 », in the name or the help of the case itself; « enfant mineur », of one who is no longer.
 */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { readDate } from '../../values/date.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { isBirth } from '../asks/range.ts';
import type { CheckContext } from '../context.ts';
import { dayOf } from '../days/time-in.ts';
import { type Spot, spotOf } from '../finding.ts';
import { clausesOf, longestText } from '../sentences.ts';
import { type Births, birthsAsked, bornOutside, isBornSo, yearsByWord } from './born-between.ts';

interface Birth {
  field: Field;
  spot: Spot;
  /** Of a year alone, its first and its last day. */
  from: Temporal.PlainDate;
  to: Temporal.PlainDate;
}

const ofChild = /\benfants?\b/;
/** Told of somebody else, or of one who may be of any age. */
const ofAnother =
  /\b(?:parents?|pere|mere|conjointe?|concubine?|partenaire|assistante?|garde|declarante?|demandeu\w+|vous|votre (?:date|annee))\b/;
const ofAnyAge =
  /\b(?:handicap\w*|invalid\w*|infirm\w*|cmi|carte mobilite|quel que soit|sauf|sans limite|majeure?s? ou mineure?s?|mineure?s? ou majeure?s?)\b/;
const [isMinor, isMajor] = [/\bmineure?s?\b/, /\bmajeure?s?\b/];

export function checkBirthsSaid({ asked, dates, page, today }: CheckContext): Finding[] {
  const births = [...dates.flatMap(birthIn), ...asked.flatMap(yearIn)].filter(({ field }) => {
    const names = namesOf(field);
    return ofChild.test(names) && !ofAnyAge.test(names) && !ofAnother.test(fold(field.label));
  });
  return births.flatMap((birth) => {
    const { field, spot, from, to } = birth;
    const rule = ruleBeside(field) ?? ruleOver(field, page, today) ?? ruleByWord(field, page, today);
    if (!rule || isBornSo(rule.births, from, to, rule.slack)) return [];
    const { first } = rule.births;
    return bornOutside(rule.births, { spot }, first && Temporal.PlainDate.compare(to, first) < 0 ? to : from);
  });
}

function birthIn(date: CheckContext['dates'][number]): Birth[] {
  const [field] = date.fields;
  const day = isBirth(date) ? dayOf(date) : null;
  return field && day ? [{ field, spot: date.spot, from: day, to: day }] : [];
}

function yearIn(field: Field): Birth[] {
  const year = /^(?:19|20)\d\d$/.exec((textOf(field) ?? '').trim())?.[0];
  return year && /\bannee de naissance\b|\bnee?s? en\b/.test(foldAll(field.label, field.question))
    ? [
        {
          field,
          spot: spotOf(field),
          from: Temporal.PlainDate.from(`${year}-01-01`),
          to: Temporal.PlainDate.from(`${year}-12-31`),
        },
      ]
    : [];
}

const namesOf = ({ label, question, group, outerGroup = '' }: Field): string =>
  foldAll(label, question, group, outerGroup);

interface Rule {
  births: Births;
  /** By how many years it may be missed. */
  slack: number;
}

const day = String.raw`(?:(?:(?:\d{1,2}|1er) (?:\d{1,2}|\p{L}{3,9}) )?(?:19|20)\d\d)`;
/** A limit that leaves « né » to the name of the case. */
const bare: [RegExp, (found: string[]) => string][] = [
  [
    new RegExp(`\\b(?:entre|de|du) (?:le )?(${day}) (?:et|a|au) (?:le )?(${day})`, 'u'),
    ([from, to]) => `ne entre ${from} et ${to}`,
  ],
  [
    new RegExp(`\\b(${day}) (?:ou|et) (?:apres|plus tard|au dela)`, 'u'),
    ([from]) => `ne a partir de ${from}`,
  ],
  [new RegExp(`\\b(${day}) (?:ou|et) (?:avant|plus tot)`, 'u'), ([to]) => `ne au plus tard en ${to}`],
  [
    new RegExp(`\\b(?:a partir|a compter|au plus tot)(?: (?:de|du|en|le))?(?: l annee)? (${day})`, 'u'),
    ([from]) => `ne a partir de ${from}`,
  ],
  [new RegExp(`\\b(?:apres|posterieure? a)(?: le)? (${day})`, 'u'), ([from]) => `ne apres ${from}`],
  [new RegExp(`\\b(?:avant|anterieure? a)(?: le)? (${day})`, 'u'), ([to]) => `ne avant ${to}`],
];

/** In the name of the case, in its help, or in the title of its part. */
function ruleBeside({ label, hint, question, group }: Field): Rule | null {
  for (const text of [label, hint, question, group]) {
    const words = fold(text ?? '');
    if (!/\b(?:19|20)\d\d\b/.test(words) || notAllowed.test(words) || ofAnyAge.test(words)) continue;
    const own = birthsAsked(words, noDay);
    if (own && isByYear(own)) return { births: own, slack: 0 };
    for (const [pattern, say] of bare) {
      const [found, ...parts] = pattern.exec(words) ?? [];
      const births = found === undefined ? null : birthsAsked(say(parts), noDay);
      if (births) return { births, slack: 0 };
    }
  }
  return null;
}

/** Years and days of birth need no day of which an age is said. */
const noDay = Temporal.PlainDate.from('2000-01-01');
const isByYear = ({ least, most, isByWord }: Births): boolean => least === null && most === null && !isByWord;

const notAllowed = /\b(?:exemples?|ex|si|s ils?|lorsqu\w*|sauf|format)\b/;
/** « Enfants mineurs nés de 2007 à 2025 », whole; or told to be those who are asked for. */
const whole =
  /^(?:(?:les |vos |vos |tous (?:les|vos) )?enfants?(?: \p{L}+){0,6}|(?:il s agit|sont concernes|ce sont)(?: \p{L}+){0,6})$/u;
const ofThose =
  /^(?:(?:a (?:votre |ma )?charge|(?:du|de votre) foyer|a (?:ce jour|la date de (?:la|votre) demande)) ?)*$/;
const asks =
  /\b(?:doi(?:t|vent)|il s agit|indiqu\w+|inscri\w+|declar\w+|not(?:ez|er)|saisi\w+|renseign\w+|ajout\w+|ecriv\w+|concern\w+|reserv\w+|seule?s?|uniquement|seulement|que)\b/;
const denied =
  /\b(?:ne (?:se |s )?(?:declar|inscri|indiqu|compt|not|figur|mett|saisi|port|doi|sont|peuv)\p{L}*|n ont|n est|n entr\p{L}*) (?:pas|plus|jamais)\b/u;
/** What such births give a right to, and no answer of the page. */
const ofRights =
  /\b(?:donn\w+ droit|ouvr\w+ droit|peuvent|peut|beneficient?|recoi\w+|percoi\w+|allocation\w*|prime|majoration)\b/;

/** Said between the title of its part and the case, of children of the same sort. */
function ruleOver(field: Field, { blocks, fields }: PageModel, today: Temporal.PlainDate): Rule | null {
  const titles = [field.group, field.heading].filter((title) => title !== null);
  const starts = titles.map((title) => blocks.indexOf(title)).filter((at) => at >= 0);
  const start = Math.max(-1, ...starts);
  const end = blocks.findIndex((block, at) => at > start && block.startsWith(field.label));
  if (start < 0 || end < 0) return null;
  const said = clausesOf(blocks.slice(start, end), longestText).map(fold);
  const cases = new Set(fields.map(({ label }) => fold(label)));
  const rules = said.flatMap((words): Rule[] => {
    const isOther =
      (isMinor.test(words) && isMajor.test(namesOf(field))) ||
      (isMajor.test(words) && isMinor.test(namesOf(field)));
    const births = ofChild.test(words) && !isOther ? birthsAsked(words, today) : null;
    if (!births || births.isByWord || notAllowed.test(words) || ofAnyAge.test(words)) return [];
    const [before = '', after = ''] = words.split(births.words).map((part) => part.trim());
    // « Enfants de moins de 25 ans à votre charge »: of what day is not always said.
    if (!isByYear(births))
      return whole.test(before) && ofThose.test(after) && !cases.has(words) ? [{ births, slack: 1 }] : [];
    const inverted = denied.test(after) ? inverse(births) : null;
    if (inverted) return [{ births: inverted, slack: 0 }];
    if (denied.test(words) || ofRights.test(words)) return [];
    return (whole.test(before) && after === '') || asks.test(before) ? [{ births, slack: 0 }] : [];
  });
  const [rule, ...others] = rules;
  if (!rule) return null;
  // « Nés entre 2007 et 2025 », and again « avant 2007, ne s'inscrivent pas ici »: the first says all of it.
  const { first } = rule.births;
  const isSame = others.every(({ births }) => !births.first || !first || births.first.equals(first));
  return isSame ? rule : null;
}

/** « Nés avant 2007 » are not asked for: those are who were born since. */
function inverse(births: Births): Births | null {
  const { first, last } = births;
  if (first && last) return null;
  return { ...births, first: last?.add({ days: 1 }) ?? null, last: first?.subtract({ days: 1 }) ?? null };
}

const atDay = /\bau ((?:\d{1,2}|1er) \p{L}{3,9} (?:19|20)\d\d)\b/u;

/** « Enfant mineur », on the one day that the page tells, else today: a year or two apart, which of the two is meant is not said. */
function ruleByWord(field: Field, { blocks }: PageModel, today: Temporal.PlainDate): Rule | null {
  const names = foldAll(field.label, field.question, field.group);
  if (!isMinor.test(names) || isMajor.test(names)) return null;
  const days = new Set(
    clausesOf(blocks).flatMap((one) =>
      /\b(?:foyer|situation|age|ans|mineurs?)\b/.test(fold(one)) ? (atDay.exec(fold(one))?.[1] ?? []) : [],
    ),
  );
  const [told] = days.size === 1 ? days : [];
  const at = readDate(told ?? '');
  const births = birthsAsked('mineur', at.state === 'date' ? at.date : today);
  return births && { births, slack: at.state === 'date' ? 1 : yearsByWord };
}
