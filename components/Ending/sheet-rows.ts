import type { DoubtBefore, ReviewLine } from '../../core/assessment.ts';
import { hideRows, type People } from '../../core/redact/people.ts';
import { isAboutSubject } from '../../core/redact/subjects.ts';
import { monthName, monthsIn, withoutMonths } from '../../core/wording/months.ts';
import type { LineItem, ReviewItem } from '../Review/review-items.ts';

/** One case by name, and what it holds: months that hold the same are told together. */
export interface SheetEntry {
  id: string;
  /** '' where the month says all, or for a sentence of a recap, which has no name. */
  what: string;
  /** Its name would tell of her life whoever finds the sheet: it is not on it. */
  isPersonal?: true;
  values: { months: string[]; line: ReviewLine }[];
}

/** In her voice, what she said of it, or that it is still to look at; null of what needs nothing and got no word of hers. */
export type Look = 'review.doubt' | 'review.confirm' | 'print.aside' | 'print.look' | null;

/** One row of the sheet: cases of one part or one person of which she says the same, or one thing by itself. */
export type SheetRow =
  | { id: string; kind: 'cases'; look: Look; title: string; entries: SheetEntry[] }
  | { id: string; kind: 'alone'; look: Look; item: Exclude<ReviewItem, LineItem> };

/**
 * The printed half page, nothing left out: what is doubted or left to see first; a person or a part named once. `common`
 * is what the page calls all of it. Without her answers equal ones are not put together, as that would tell of them; nor is
 * a case of a subject that never leaves named.
 */
export function listSheetRows(
  items: ReviewItem[],
  people: People,
  withAnswers: boolean,
): { common: string | null; rows: SheetRow[] } {
  const isPersonal = (parts: string[]) => !withAnswers && parts.some(isOfSubject);
  const all = items.flatMap((item) => (item.kind === 'line' ? [partsOf(item, people)] : []));
  const common = commonPart(all.filter((parts) => !isPersonal(parts)));
  const isRest = (item: ReviewItem) => item.group === 'rest';
  const rows = new Map<string, SheetRow>();
  for (const item of [...items.filter((one) => !isRest(one)), ...items.filter(isRest)]) {
    const { id } = item;
    const look = lookOf(item);
    if (item.kind !== 'line') {
      rows.set(id, { id, kind: 'alone', look, item });
      continue;
    }
    const whole = partsOf(item, people);
    if (isPersonal(whole)) {
      const entry: SheetEntry = { id, what: '', isPersonal: true, values: [{ months: [], line: item.line }] };
      const row = rows.get(`${look} `);
      const entries = [...(row?.kind === 'cases' ? row.entries : []), entry];
      rows.set(`${look} `, { id: row?.id ?? id, kind: 'cases', look, title: '', entries });
      continue;
    }
    const parts = whole.slice(common === null ? 0 : 1);
    const title = parts.length > 1 ? (parts.find((part) => withoutMonths(part) !== '') ?? '') : '';
    const name = parts.filter((part) => part !== title);
    const row = rows.get(`${look} ${title}`);
    const entries = row?.kind === 'cases' ? row.entries : [];
    rows.set(`${look} ${title}`, {
      id: row?.id ?? id,
      kind: 'cases',
      look,
      title,
      entries: withCase(entries, item, name, withAnswers),
    });
  }
  return { common, rows: [...rows.values()] };
}

/** « Situation familiale »; « Personne 2 (votre conjoint) » only says whose a case is. */
export const isOfSubject = (name: string): boolean => !/\bPersonne \d/u.test(name) && isAboutSubject(name);

/** Whom the lines speak of, known from the first one. */
export const meetPeople = (items: ReviewItem[], people: People): void => {
  for (const item of items) {
    if (item.kind === 'line') partsOf(item, people);
    if (item.kind === 'before') nameBefore(item.before, people);
  }
};

/** A case of a page before, and whose it is. */
export const nameBefore = ({ whose, label }: DoubtBefore, people: People): string =>
  hideRows(people, [whose, label].filter(Boolean).join(' – ')).split(' – ').join(', ');

function lookOf(item: ReviewItem): Look {
  if (item.group === 'doubt') return 'review.doubt';
  if (item.kind === 'line' && item.confirmed === 'stands') return 'review.confirm';
  if (item.group === 'aside') return 'print.aside';
  return item.group === 'rest' ? null : 'print.look';
}

/** Whose it is or of which part, then its rows, then its own name. */
function partsOf({ whose, line }: LineItem, people: People): string[] {
  const name = [whose ?? line.group, line.label].filter(Boolean).join(' – ');
  return name === '' ? [] : hideRows(people, name).split(' – ');
}

const commonPart = (all: string[][]): string | null => {
  const first = all[0]?.[0];
  const isCommon = all.length > 1 && all.every((parts) => parts.length > 1 && parts[0] === first);
  return isCommon && first !== undefined && withoutMonths(first) !== '' ? first : null;
};

function withCase(
  entries: SheetEntry[],
  { id, line }: LineItem,
  name: string[],
  withAnswers: boolean,
): SheetEntry[] {
  const [month, ...others] = name.flatMap(monthsIn);
  if (month === undefined || others.length > 0)
    return [...entries, { id, what: name.join(', '), values: [{ months: [], line }] }];
  const what = name.map(withoutMonths).filter(Boolean).join(', ');
  const months = [[monthName(month.month), month.year].filter(Boolean).join(' ')];
  const entry = entries.find((one) => one.what === what && one.values[0]?.months.length);
  const same = entry?.values.find((one) => !withAnswers || isSame(one.line, line));
  if (!entry) return [...entries, { id, what, values: [{ months, line }] }];
  if (same) same.months.push(...months);
  else entry.values.push({ months, line });
  return entries;
}

const isSame = (one: ReviewLine, other: ReviewLine): boolean =>
  one.value === other.value &&
  one.isUnread === other.isUnread &&
  one.box === other.box &&
  before(one) === before(other);

const before = ({ hasChanged, initial }: ReviewLine): string | null => (hasChanged ? initial : null);
