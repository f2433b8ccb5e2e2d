/** The children told on a page, held against the ages that its sentences let in: see child-ages.ts. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { stateOf, textOf, yesNoOf } from '../../values/answer.ts';
import { datesIn } from '../../values/date.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { isBirth } from '../asks/range.ts';
import { columnName, rowName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import type { PageDate } from '../days/page-dates.ts';
import { dayOf } from '../days/time-in.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { recapIn } from '../recap/shown.ts';
import { datesShown } from '../recap/shown-dates.ts';
import { clausesOf } from '../sentences.ts';
import { whoseBirth } from './births.ts';
import { type Births, bornOutside, isBornSo, onlyOne } from './born-between.ts';
import { agesOfChildren, isOfAnyAge } from './child-ages.ts';
import { saysNo, tellsOfLeaving } from './people-listed.ts';

/** Of several sentences. */
const longestRule = 500;

interface Rule {
  births: Births;
  said: string;
}

/** @param asOfChildren the words of a line as they would be of children */
function ruleOf({ page, today }: CheckContext, asOfChildren = (line: string): string => line): Rule | null {
  const rules = page.blocks.flatMap((block) =>
    clausesOf([block], longestRule).flatMap((said) => {
      const births = agesOfChildren(asOfChildren(said), asOfChildren(block), today);
      return births ? [{ births, said }] : [];
    }),
  );
  const births = onlyOne(rules.map((rule) => rule.births));
  return births && rules[0] && !clausesOf(page.blocks, longestRule).some(isOfAnyAge)
    ? { births, said: rules[0].said }
    : null;
}

/** « Les frais concernent les enfants âgés de moins de 6 ans au 1er janvier 2025 », and the birth of one. */
export function ofOlderChild(context: CheckContext): Finding[] {
  const { page, dates, asked, recap } = context;
  const found = ruleOf(context);
  if (!found) return [];
  const rule = found.births;
  const ofYears = asked.flatMap((field) => {
    const year = isYearOfChild(field) ? Number(textOf(field)) : 0;
    const [first, last] = [dayOfYear(year, 1, 1), dayOfYear(year, 12, 31)];
    // Of a year alone, either day of it may be hers.
    return first && last && !isBornSo(rule, first, last)
      ? bornOutside(rule, { spot: spotOf(field) }, rule.first ? last : first)
      : [];
  });
  const ofAges = asked.flatMap((field) => (isOtherAge(rule, field) ? [toldOf(found, field)] : []));
  if (saysNo(page.fields) || page.fields.some(tellsOfLeaving)) return [...ofYears, ...ofAges];
  // Listed over a button that goes on, they are no recap yet.
  const listed = recap.length === 0 ? datesShown(recapIn(page)) : [];
  const all = [...dates, ...listed];
  const ofDays = all.flatMap((date) => {
    const isChild =
      (whoseBirth(date) === 'child' || isChildBySaid(date, all, [...asked, ...recap])) &&
      !/\bresponsables?\b/.test(fold(date.label));
    const born = isBirth(date) && isChild ? dayOf(date) : null;
    // At a day to come, one is too old for it already; too young, not yet.
    return born
      ? bornOutside(
          { ...rule, last: rule.most === null ? rule.last : (rule.last?.add({ years: 1 }) ?? null) },
          date,
          born,
        )
      : [];
  });
  const ticked = asked.flatMap((field) =>
    isTakenIn(field) && isOther(rule, field) ? [toldOf(found, field)] : [],
  );
  return [...ofDays, ...ofYears, ...ofAges, ...ticked];
}

/** « Inscrivez les personnes de 16 ans et plus », and « Personne 2 – Date de naissance » of one who is ten. */
export function ofOtherPerson(context: CheckContext): Finding[] {
  const births = context.dates.filter(
    (date) => isBirth(date) && aPerson.test(foldAll(date.label, date.fields[0]?.group)),
  );
  const found =
    births.length > 0
      ? ruleOf(context, (line) => (/\benfants?\b/iu.test(line) ? '' : line.replace(people, 'enfants')))
      : null;
  return births.flatMap((date) => {
    const born = found ? dayOf(date) : null;
    return found && born ? bornOutside(found.births, date, born) : [];
  });
}
const people =
  /(?<!\p{L})(?:personnes?|occupants|membres|adultes)(?: d[ue] (?:votre )?(?:foyer|logement|ménage))?(?!\p{L})/giu;
const aPerson = /\b(?:personne|occupante?|membre|adulte)(?: du foyer| du menage)? (?:n )?\d/;

const toldOf = ({ said }: Rule, field: Field): Finding =>
  ownFinding('range', 'problem', spotOf(field), 'page-error-problem', { said });

const namesOf = ({ label, question, group, outerGroup, heading }: Field): string =>
  foldAll(label, question, group, outerGroup, heading);
const ofAChild = /\b(?:enfants?|fils|fille)\b(?!.*\b(?:handicap|infirm|invalid)\w*)/;
const ofAParent = /\b(?:parents?|pere|mere|conjointe?|concubine?|partenaire|responsables?)\b/;

const isOfAge = ({ least, most }: Births, years: number): boolean =>
  (most === null || years < most) && (least === null || years >= least);

/** « Âge de l'enfant 1 : 27 » */
function isOtherAge(rule: Births, field: Field): boolean {
  const age = /^age\b/.test(fold(columnName(field.label)))
    ? /^\d{1,2}(?= ?(?:ans)?$)/.exec((textOf(field) ?? '').trim())?.[0]
    : undefined;
  const isOfChild = ofAChild.test(namesOf(field)) && !ofAParent.test(fold(field.label));
  return age !== undefined && isOfChild && !isOfAge(rule, Number(age));
}

/** « Maxime, né le 17/08/1999 », ticked; « Maxime (27 ans) – Dans la demande : Oui » */
const isTakenIn = (field: Field): boolean =>
  stateOf(field) === 'filled' &&
  ofAChild.test(namesOf(field)) &&
  !ofAParent.test(fold(field.label)) &&
  (field.kind === 'checkbox' ||
    (yesNoOf(field) === 'yes' && takesIn.test(foldAll(field.label, field.question))));
const takesIn =
  /\b(?:inclu\w*|ajout\w*|inscri\w*|compt\w*|figur\w*|(?:dans|fait partie de) (?:la|votre|ma) demande|(?:fait partie )?(?:du|de votre|au) foyer)\b/;

function isOther(rule: Births, { label, question, kind }: Field): boolean {
  const name = kind === 'checkbox' ? label : `${question ?? ''} ${label}`;
  const [born, other] = /(?<!\p{L})née?(?:\(e\))? le \d/iu.test(name) ? datesIn(name) : [];
  if (born) return !other && !isBornSo(rule, born, born);
  const age = /(?:\(|, )(\d{1,2}) ans/.exec(name)?.[1];
  return age !== undefined && !isOfAge(rule, Number(age));
}

/** « Année de naissance du premier enfant mineur » */
const isYearOfChild = ({ valueType, label, question, group }: Field): boolean =>
  valueType === 'year' &&
  /\bnaissance\b|\bnee?s?\b/.test(fold(label)) &&
  /\benfants?\b(?!.*\b(?:handicap|infirm|invalid|majeur)\w*)/.test(foldAll(label, question, group));

const dayOfYear = (year: number, month: number, day: number): Temporal.PlainDate | null =>
  year > 1900 ? Temporal.PlainDate.from({ year, month, day }) : null;

const ofKinship = /^(?:lien|parente|qualite)\b/;
const isChildOf =
  /^(?:(?:mon|ma|votre|son|sa) )?(?:enfant|fils|fille)\b(?!.*\b(?:handicap|infirm|invalid)\w*)/;

/** « Membre du foyer n° 1 – Né(e) le », and « Lien avec le demandeur : Enfant » in the same part or the same row. */
function isChildBySaid(
  { fields: [field] }: PageDate,
  dates: readonly PageDate[],
  said: readonly Field[],
): boolean {
  if (!field) return false;
  const isBeside = (one: Field | undefined): boolean =>
    one?.group === field.group &&
    one.heading === field.heading &&
    rowName(one.label) === rowName(field.label);
  const kinship = said.filter((one) => ofKinship.test(fold(columnName(one.label))) && isBeside(one));
  const births = dates.flatMap((one) =>
    isBirth(one) && isBeside(one.fields[0]) ? one.fields.slice(0, 1) : [],
  );
  const own = kinship[births.indexOf(field)];
  return own !== undefined && areInTurn(births, kinship, said) && isChildOf.test(fold(textOf(own) ?? ''));
}

/** « Date de naissance », « Lien », « Date de naissance », « Lien »: one after the other, be they of several people. */
function areInTurn(births: readonly Field[], kinship: readonly Field[], said: readonly Field[]): boolean {
  if (births.length !== kinship.length) return false;
  const places = births.map((birth, at) => [birth, kinship[at]].map((one) => (one ? said.indexOf(one) : -1)));
  const inOrder = [(a: number[]) => a, (a: number[]) => a.toReversed()].map((turn) => places.flatMap(turn));
  return inOrder.some((all) => all.every((place, at) => place >= 0 && place > (all[at - 1] ?? -1)));
}
