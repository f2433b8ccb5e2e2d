/**
 * Her amounts and hours of one time, to be asked about the next one: « La dernière fois, vous aviez écrit 412 €. » In the
 * panel's memory only, until she keeps them by an act of its own. Nothing else she answers is remembered: no name, no
 * choice, no number that names her, nothing on a subject that enters no list.
 */
import type { Assessment } from '../assessment.ts';
import { matchCases } from '../detect/match-cases.ts';
import type { Case } from '../pack.ts';
import type { Field, FieldId, ValueType } from '../page-model.ts';
import { nameFieldsAlone } from '../progress-names.ts';
import { subjectTest } from '../redact/subjects.ts';
import { mayShow } from '../redact.ts';
import { isHers } from '../retype/memory.ts';
import { pageKey } from '../retype/page-key.ts';
import { formatAmount, readAmount } from '../values/amount.ts';
import { isSameValue } from '../values/same.ts';
import { monthsIn } from '../wording/months.ts';
import { follow, type OneTime } from './one-time.ts';

/** By the name of the case, made of what surrounds it. Of one that is of a month or a year by its name there is none. */
export type Answers = Readonly<Record<string, string>>;

/** `isAway`: another page, or this one without the case, was seen since. */
interface Written {
  text: string;
  page: string;
  isAway: boolean;
}

export interface Answered extends OneTime {
  written: Readonly<Record<string, Written>>;
  /** Names that two cases bear, one after the other: which answer was of which is not known. */
  twice: readonly string[];
}

const compared: readonly ValueType[] = ['amount', 'count', 'hours'];
/** No amount is that long. */
export const longestAnswer = 20;

/**
 * What was written, once this page was seen.
 * @param known the cases of the page's guide
 */
export function rememberAnswers(
  former: Answered | null,
  assessment: Assessment,
  known: readonly Case[],
): Answered | null {
  const begin = (time: OneTime): Answered => ({ ...time, written: {}, twice: [] });
  return follow(former, assessment, begin, (told) => see(told, assessment, known));
}

function see(told: Answered, { page }: Assessment, known: readonly Case[]): Answered {
  const key = pageKey(page);
  const here = casesHere(page.fields, known);
  const twice = new Set(told.twice);
  const written = new Map(
    Object.entries(told.written).map(([name, one]) => [
      name,
      { ...one, isAway: one.isAway || one.page !== key || !here.has(name) },
    ]),
  );
  for (const [name, field] of here) {
    const text = field.value.state === 'filled' ? field.value.text : null;
    const before = written.get(name);
    // Come back to, and as it was left: the same case.
    if (before && text === before.text) written.set(name, { text, page: key, isAway: false });
    else if (before?.isAway) twice.add(name);
    else if (text !== null && isHers(field)) written.set(name, { text, page: key, isAway: false });
    else written.delete(name);
  }
  for (const name of twice) written.delete(name);
  return { ...told, written: Object.fromEntries(written), twice: [...twice] };
}

/** Cases whose answer may be kept, by a name that no other case of the page bears. */
function casesHere(fields: readonly Field[], known: readonly Case[]): Map<string, Field> {
  const some = fields.filter(isComparable);
  if (some.length === 0) return new Map();
  // Among these alone a case of the guide is found sooner than among all: more is left out, never less.
  const isApart = subjectTest(known, matchCases(some, known).caseOf);
  const names = nameFieldsAlone(fields);
  return new Map(
    some.flatMap((field) => {
      const name = names.get(field.id);
      return name !== undefined && !isApart(field) ? [[name, field] as const] : [];
    }),
  );
}

function isComparable(field: Field): boolean {
  if (isOfOneTime(field)) return false;
  if (!compared.includes(field.valueType) || field.disabled) return false;
  const isShort = field.value.state !== 'filled' || field.value.text.length <= longestAnswer;
  return isShort && mayShow(field)?.sensitivity === 'open';
}

/** « Juillet 2026 »: the next time it bears another name, and nothing would find it. */
function isOfOneTime({ label, question, group, outerGroup, heading }: Field): boolean {
  const name = [label, question, group, outerGroup, heading].join(' ');
  return /\b20\d\d\b/.test(name) || monthsIn(name).length > 0;
}

/** As they would be kept; null: there is none, or they are of another guide. */
export function answersToKeep(
  answered: Answered | null,
  { portal, procedure }: Pick<OneTime, 'portal' | 'procedure'>,
): Answers | null {
  if (answered?.portal !== portal || answered.procedure !== procedure) return null;
  const entries = Object.entries(answered.written).map(([name, { text }]) => [name, text] as const);
  return entries.length > 0 ? Object.fromEntries(entries) : null;
}

/**
 * What she had written the last time where she has just written something else, ready to be said. Of a case that is empty,
 * or that the site filled in, nothing: it is no hint.
 * @param known the cases of the page's guide
 */
export function otherThanBefore(
  last: Answers,
  fields: readonly Field[],
  known: readonly Case[],
): Record<FieldId, string> {
  const here = [...casesHere(fields, known)];
  return Object.fromEntries(
    here.flatMap(([name, field]) => {
      const before = last[name];
      if (before === undefined || field.value.state !== 'filled' || !isHers(field)) return [];
      const isSame = isSameValue(before, field.value.text, field.valueType);
      return isSame ? [] : [[field.id, asSaid(before, field)]];
    }),
  );
}

function asSaid(text: string, { valueType }: Field): string {
  const amount = valueType === 'amount' ? readAmount(text) : null;
  return amount?.state === 'amount' ? formatAmount(amount.cents) : text;
}
