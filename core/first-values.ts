/**
 * What amounts and hours of a tab first held, once she changed them: when she comes back to a page, or it is drawn anew,
 * what she wrote herself must not pass for what was there. Until it is sent, she signs in, or the tab is closed.
 */
import { askedOnce } from './assess/asked-once.ts';
import type { Assessment } from './assessment.ts';
import { matchCases } from './detect/match-cases.ts';
import { guideName, namesOn } from './first-values/names.ts';
import type { Procedure } from './pack.ts';
import type { Field, FieldValue, PageModel } from './page-model.ts';
import { mayShow } from './redact.ts';
import { isSigningIn } from './signing-in.ts';
import { readAmount } from './values/amount.ts';
import { isSameValue } from './values/same.ts';
import { foldingOnce } from './wording/fold.ts';

/** `last`: what she left there. `opened`: the same, as the page of now began with it. */
export interface FirstValue {
  first: FieldValue;
  last: string;
  opened: string | null;
  /** What the case asks, where it alone asks it on its page, and of which guide: for the recap that shows it again. */
  asked?: { guide: string; asks: string[] } | undefined;
}

/** By the case's name on its page. */
export type FirstValues = Record<string, FirstValue>;

const mostCases = 300;
/** No amount is that long. */
const longestValue = 20;

/**
 * The cases with what they held at first, where this reading began with what she had left there. Another value: the page
 * wrote it, or it is another person's case. An empty case, or a zero, may be anybody's.
 */
export function withFirstValues(page: PageModel, known: FirstValues): PageModel {
  if (Object.keys(known).length === 0) return page;
  const names = namesOn(page);
  const fields = page.fields.map((field) => {
    const told = known[names.get(field.id) ?? ''];
    return told && isHers(told, field) ? { ...field, initial: told.first } : field;
  });
  return { ...page, fields };
}

function isHers({ last, opened }: FirstValue, field: Field): boolean {
  const text = textIn(field.initial);
  return text !== null && [last, opened].some((own) => own !== null && isSame(own, text, field));
}

/**
 * What is known once this page was seen; `known` itself when that is nothing new.
 * @param read the page as it was read: what is understood of it since may bear other names
 * @param procedure the guide of the page
 */
export function rememberFirst(
  known: FirstValues,
  read: PageModel,
  { page, sent, place }: Pick<Assessment, 'page' | 'sent' | 'place'>,
  procedure: Procedure | null = null,
): FirstValues {
  // What was sent is no longer to be compared.
  if (isSigningIn(page) || sent.state === 'sent') return {};
  if (page.stopped || page.isTranslated) return known;
  const meant = new Map(page.fields.map((field) => [field.id, field]));
  const changed = read.fields.flatMap((field) => {
    const own = meant.get(field.id);
    const last = textIn(field.value);
    // « 1100 » and « 50 » are understood as one « 1100,50 »: what the first case of the two holds is not that amount.
    if (!own || last === null || !isKept(own) || textIn(own.value) !== last) return [];
    const first = textIn(own.initial);
    return first !== null && isSame(first, last, own) ? [] : [{ field: own, last }];
  });
  if (changed.length === 0) return known;
  const names = namesOn(read);
  const openedWith = new Map(read.fields.map(({ id, initial }) => [id, textIn(initial)]));
  const asked =
    place && procedure ? foldingOnce(() => [...askedOnce(page.fields, casesOf(page, procedure))]) : [];
  const next = { ...known };
  for (const { field, last } of changed) {
    const name = names.get(field.id);
    if (name === undefined) continue;
    const before = known[name];
    const opened = before && isOpenedWith(before, openedWith.get(field.id) ?? null, field);
    const asks = asked.flatMap(([one, id]) => (id === field.id ? [one] : []));
    const its = place && asks.length > 0 ? { asked: { guide: guideName(place), asks } } : {};
    next[name] = { first: field.initial, last, opened: opened ?? null, ...its };
  }
  if (JSON.stringify(next) === JSON.stringify(known)) return known;
  return Object.fromEntries(Object.entries(next).slice(-mostCases));
}

const casesOf = ({ fields }: PageModel, { cases }: Procedure): ReadonlyMap<string, string> =>
  matchCases(fields, cases).caseOf;

/** What the page of now began with, if that was hers. */
function isOpenedWith({ last, opened }: FirstValue, initial: string | null, field: Field): string | null {
  return (
    [opened, last].find((own) => own !== null && initial !== null && isSame(own, initial, field)) ?? null
  );
}

function isKept(field: Field): boolean {
  const isMeant = field.valueType === 'amount' || field.valueType === 'hours';
  return isMeant && !field.disabled && mayShow(field)?.sensitivity === 'open';
}

/** Null where nothing is written, and for a zero. */
function textIn(value: FieldValue): string | null {
  if (value.state !== 'filled' || value.text.length > longestValue) return null;
  const amount = readAmount(value.text);
  return amount.state === 'amount' && amount.cents === 0 ? null : value.text;
}

const isSame = (one: string, other: string, { valueType }: Field): boolean =>
  isSameValue(one, other, valueType);
