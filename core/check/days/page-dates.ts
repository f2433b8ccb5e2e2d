import type { Field, ValueType } from '../../page-model.ts';
import { stateOf, textOf } from '../../values/answer.ts';
import { composeDate, type DateReading, readDate } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { type Spot, spotOf, spotOfQuestion } from '../finding.ts';

/** A date asked for on the page, in one case or in three. */
export interface PageDate {
  fields: Field[];
  spot: Spot;
  /** Everything visible that names it. */
  label: string;
  reading: DateReading | { state: 'empty' } | { state: 'partial' } | { state: 'unread' };
}

type Part = 'day' | 'month' | 'year';

const partNames: [Part, RegExp][] = [
  ['day', /\b(jours?|jj|day|dd)\b/],
  ['month', /\b(mois|mm|month)\b/],
  ['year', /\b(annees?|aaaa|year|yyyy)\b/],
];

const ofDay = /\b(jour|dates?|dt|quand)\b| le( jj mm aaaa)?$|^(de|du|a|au)$/;
const ofEvent =
  /\b(naissance|anniversaire|mariage|deces|arrivee|depart|entree|sortie|retour|emmenagement|demenagement|embauche|separation|visite|depuis)\b/;

const mayBeDay = new Set<ValueType>([
  'address',
  'identifier',
  'city',
  'organisation',
  'free-text',
  'name',
  'job',
  'period',
]);

/**
 * « C'était quel jour ? », « Premier repas livré le »: of no known sense by its name, and a whole date in it. « 32/01/2026 »
 * under « Sortie d'hospitalisation » is meant as one.
 */
function holdsDate(field: Field): boolean {
  const label = fold(field.label);
  const text = (textOf(field) ?? '').trim();
  // « Jour d'entrée dans le logement (JJ/MM/AAAA) » may be taken for an address.
  const saysDay = field.label
    .split(/, | – | : /)
    .some((piece) => /^(?:date|jour|quel jour|quand)\b|\bjj mm aaaa\b/.test(fold(piece)));
  if (
    (field.valueType !== 'unknown' && !(saysDay && mayBeDay.has(field.valueType))) ||
    !/\d\D+\d{4}$/.test(text)
  )
    return false;
  const { state } = singleDate(field).reading;
  const isMeant = /^(?:\d{1,2}([/.-])\d{1,2}\1|\d{1,2} \p{L}{3,9} )(?:19|20)\d\d$/u.test(text);
  return state === 'date'
    ? ofDay.test(label)
    : state === 'impossible' && isMeant && (ofDay.test(label) || ofEvent.test(label));
}

/** « mois », of « Premier jour du stage : mois » under « Premier jour du stage ». */
function ownName({ label, question }: Field): string {
  const [own, asked] = [fold(label), fold(question ?? '')];
  return asked !== '' && own.startsWith(`${asked} `) ? own.slice(asked.length + 1) : own;
}

export function partOf(field: Field): Part | null {
  if (field.valueType === 'year') return 'year';
  const isOfDate = field.valueType === 'date-part' || field.valueType === 'month';
  if (!isOfDate && field.kind !== 'select') return null;
  const label = ownName(field);
  // A list of days may look like any list of choices: its name says what it is.
  if (field.kind === 'select' && /^(jour|mois|annee)$/.test(label))
    return label === 'jour' ? 'day' : label === 'mois' ? 'month' : 'year';
  if (!isOfDate) return null;
  const own = partNames.find(([, words]) => words.test(label));
  return own?.[0] ?? (field.valueType === 'month' ? 'month' : null);
}

/** Dates of the page, in order: single cases, and day, month, year side by side under one question. */
export function datesOf(fields: readonly Field[]): PageDate[] {
  const dates: PageDate[] = [];
  for (let index = 0; index < fields.length; index++) {
    const field = fields[index];
    if (!field) continue;
    const three = partsFrom(fields, index);
    if (three) {
      dates.push(threePartDate(three));
      index += 2;
    } else if ((field.valueType === 'date' && field.kind !== 'select') || holdsDate(field))
      dates.push(singleDate(field));
  }
  return dates;
}

/** Day, month, year in any order, next to each other and under the same question or group; or null. */
function partsFrom(fields: readonly Field[], start: number): Field[] | null {
  const three = fields.slice(start, start + 3);
  const [first] = three;
  if (!first || three.length < 3) return null;
  const isTogether = three.every((one) => one.question === first.question && one.group === first.group);
  const parts = three.map(partOf);
  // Three unnamed parts under one question are day, month and year: the order every French page uses.
  const isUnnamed =
    three.every((one) => one.valueType === 'date-part') && parts.every((part) => part === null);
  const isWhole = new Set(parts).size === 3 && !parts.includes(null);
  const isRead = isTogether && (isWhole || (isUnnamed && first.question !== null));
  return isRead || isNamedFirst(three) ? three : null;
}

/** « Date d'arrivée », then « Mois » and « Année » beside it or under that name: the first holds the day. */
function isNamedFirst(three: readonly Field[]): boolean {
  const [first, ...others] = three;
  const isUnder = (question: string | null, group: string | null): boolean =>
    others.every((one) => one.question === question && one.group === group);
  return (
    first?.valueType === 'date-part' &&
    three.map(partOf).join() === ',month,year' &&
    (isUnder(first.question, first.group) || isUnder(first.label, first.label))
  );
}

/** « Date de naissance * », written over « Jour », « Mois » and « Année » and read as what explains each of them. */
function nameBeside(three: readonly Field[]): string | null {
  const [name, ...others] = three.map(({ hint }) => hint?.replace(/[\s*:]+$/, '') ?? '');
  const isName =
    name !== undefined && /^(?:date|jour) (?:de |du |d )/.test(fold(name)) && !/[\d.?]/.test(name);
  return isName && others.every((other) => other === name) ? name : null;
}

function threePartDate(fields: Field[]): PageDate {
  const [first] = fields as [Field];
  // Three cases of one name are named by it, not by what stands over other dates too.
  const isOneName =
    isNamedFirst(fields) ||
    (fields.every(({ label }) => label === first.label) &&
      !partNames.some(([, words]) => words.test(fold(first.label))));
  const beside = first.question === null && !isOneName ? nameBeside(fields) : null;
  const spot = beside
    ? { ...spotOf(first), fieldLabel: beside }
    : isOneName
      ? spotOf(first)
      : spotOfQuestion(first);
  const label = [first.question, first.group, beside, first.label].filter(Boolean).join(' ');
  const states = fields.map(stateOf);
  if (states.includes('unread')) return { fields, spot, label, reading: { state: 'unread' } };
  if (states.every((state) => state === 'empty')) return { fields, spot, label, reading: { state: 'empty' } };
  if (states.includes('empty')) return { fields, spot, label, reading: { state: 'partial' } };
  const named = (part: Part, place: number): string =>
    textOf(fields.find((one) => partOf(one) === part) ?? fields[place] ?? first) ?? '';
  return { fields, spot, label, reading: composeDate(named('day', 0), named('month', 1), named('year', 2)) };
}

function singleDate(field: Field): PageDate {
  const label = [field.label, field.question, field.group].filter(Boolean).join(' ');
  const spot = spotOf(field);
  const state = stateOf(field);
  if (state !== 'filled') return { fields: [field], spot, label, reading: { state } };
  return { fields: [field], spot, label, reading: readDate((textOf(field) ?? '').replace(/^le /i, '')) };
}
