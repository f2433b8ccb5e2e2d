/**
 * What the cases of a tab first held, once she changed them: when she comes back to a page, or it is drawn anew, what she
 * wrote herself must not pass for what was there. Kept for answers that may be shown, until it is sent, she signs in, or
 * the tab is closed.
 */
import type { Assessment } from './assessment.ts';
import { signIn } from './detect.ts';
import type { Field, FieldValue, PageModel } from './page-model.ts';
import { nameFields } from './progress-names.ts';
import { mayShow } from './redact.ts';
import { isSameValue } from './values/same.ts';
import { digest } from './wording/digest.ts';

/** By the case's name on its page: what it held at first, and what it held since. */
export type FirstValues = Record<string, { first: FieldValue; since: FieldValue[] }>;

const mostCases = 500;
/** An amount typed digit by digit passes by several. */
const mostValues = 30;

/**
 * The cases with what they held at first, where this reading began with something she had put there. Another value than
 * those she left: the page wrote it, or it is another person's case.
 */
export function withFirstValues(page: PageModel, known: FirstValues): PageModel {
  if (Object.keys(known).length === 0) return page;
  const names = namesOn(page);
  const fields = page.fields.map((field) => {
    const told = known[names.get(field.id) ?? ''];
    const isHers = told?.since.some((value) => isSame(value, field.initial, field));
    return told && isHers ? { ...field, initial: told.first } : field;
  });
  return { ...page, fields };
}

/** What is known once this page was seen; `known` itself when that is nothing new. */
export function rememberFirst(known: FirstValues, { page, place, sent }: Assessment): FirstValues {
  // Whoever signs in may be somebody else; what was sent is no longer to be compared.
  if (page.stopped || place?.procedure === signIn || sent.state === 'sent') return {};
  if (page.isTranslated) return known;
  const changed = page.fields.filter(
    (field) =>
      field.value.state !== 'unread' &&
      !isSame(field.value, field.initial, field) &&
      mayShow(field)?.sensitivity === 'open',
  );
  if (changed.length === 0) return known;
  const names = namesOn(page);
  const news = changed.flatMap((field) => {
    const name = names.get(field.id) ?? '';
    const since = known[name]?.since ?? [];
    if (since.some((value) => isSame(value, field.value, field))) return [];
    return [[name, { first: field.initial, since: [...since, field.value].slice(-mostValues) }] as const];
  });
  if (news.length === 0) return known;
  return Object.fromEntries([...Object.entries(known), ...news].slice(-mostCases));
}

/** On another page, or under other titles, the same label is another case. */
function namesOn(page: PageModel): Map<string, string> {
  const { host, path, hash, step, headings, fields } = page;
  const where = digest(JSON.stringify([host, path, hash, step, headings.map(({ text }) => text)]));
  return new Map([...nameFields(fields)].map(([id, name]) => [id, `${where}${name}`]));
}

const isSame = (one: FieldValue, other: FieldValue, { valueType }: Pick<Field, 'valueType'>): boolean =>
  one.state === 'filled' && other.state === 'filled'
    ? isSameValue(one.text, other.text, valueType)
    : one.state === other.state;
