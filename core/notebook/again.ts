/** « Refaire la même relecture »: what is kept of a re-reading for the next time, and where it leads then. */
import type { Place } from '../assessment.ts';
import { firstNames } from '../check/papers/first-names.ts';
import { matchCases } from '../detect/match-cases.ts';
import type { Case } from '../pack.ts';
import type { Field, FieldId } from '../page-model.ts';
import { fold } from '../reading/normalise.ts';
import { isOfAPlace } from '../redact/addresses.ts';
import { isOrdinary } from '../redact/ordinary-words.ts';
import { hasNumberWords } from '../redact/personal.ts';
import { isAboutSubject, isSubjectCase } from '../redact/subjects.ts';
import { cleanText, hasContact } from '../review/clean-text.ts';
import type { Again, NotebookEntry } from './entry.ts';

const longestName = 40;

/**
 * Whether a name may be kept: a first name or a place, without anything that could reach somebody or tell of a subject that
 * enters no list (« SOS violences conjugales »).
 */
export function isPlainName(name: string): boolean {
  if (name.length === 0 || name.length > longestName || /[\p{N}@/\\]/u.test(name)) return false;
  if (isTitledOrCarer(name) || hasSurname(name)) return false;
  return !hasContact(name) && !hasNumberWords(name) && !isOfAPlace(name) && !isAboutSubject(name);
}

/** « Dr Martin », « ma psychologue »: who somebody is, and what she is cared or defended for. */
function isTitledOrCarer(name: string): boolean {
  const words = fold(name);
  return (
    /^(?:dr|me|maitre|pr|professeure?|mmes?|mlles?|mm?|mr|monsieur|madame|mademoiselle)\b\.? ?\p{L}/u.test(
      words,
    ) ||
    /\b(?:docteure?s?|doctoresse|psys?|psycho\w*|psychiatres?|psychanalyste|medecins?|infirmiere?s?|kines?|kinesitherapeute|orthophoniste|ergotherapeute|\w*therapeute|addictologue|oncologue|dentiste|sage[ -]femme|avocate?s?|juges?|huissiere?|curat(?:eur|rice)|tut(?:eur|rice)|mandataire)\b/.test(
      words,
    )
  );
}

/** « Samira Benali »; not « Marie Claire », « Samira CCAS », « Samira de Lille ». */
function hasSurname(name: string): boolean {
  const [first = '', second = ''] = name.split(' ');
  const isFirst = (one: string) => firstNames.has(fold(one));
  const isAcronym = /^\p{Lu}{2,4}$/u.test(second);
  // « France services », « France Bénévolat »
  if (fold(first) === 'france' || !isFirst(first) || isFirst(second) || isAcronym) return false;
  return /^\p{Lu}\p{L}/u.test(second) && !isOrdinary(second);
}

/**
 * The name as it is kept.
 * @returns null when she named nobody; `'refused'` when it holds a number, an address or such a subject
 */
export function nameOfWho(written: string): string | null | 'refused' {
  // One letter over: a name that is too long is said to be so, never cut.
  const name = cleanText(written, longestName + 1);
  if (name === '') return null;
  return isPlainName(name) ? name : 'refused';
}

/** The last time's re-reading of this guide. `entries`: newest first. */
export function lastAgain(entries: readonly NotebookEntry[], place: Place | null): NotebookEntry | null {
  return (
    entries.find(
      ({ portal, procedure, again }) =>
        again !== null && portal === place?.portal && procedure === place.procedure,
    ) ?? null
  );
}

/** Doubts as they may be kept and shown: without those on a subject that enters no list. null: none is left. */
export function withoutSubjects(again: Again | null, known: readonly Case[]): Again | null {
  const subjects = known.filter(isSubjectCase).map(({ id }) => id);
  const cases = again?.cases.filter((id) => !subjects.includes(id)) ?? [];
  return again && cases.length > 0 ? { ...again, cases } : null;
}

/** A doubt of last time on the page of today. */
export interface DoubtAgain {
  caseId: string;
  /** The guide's own words, in French; null: the guide no longer has this case. */
  label: string | null;
  /** Where it is on this page; empty: nowhere. */
  fieldIds: FieldId[];
  /** The part of the guide it was doubted in; null: not known. */
  stepId: string | null;
}

/** Finds last time's doubts on a page by what a person reads there. */
export function findDoubts(
  { cases: ids, steps = {} }: Again,
  fields: readonly Field[],
  known: readonly Case[],
): DoubtAgain[] {
  const { cases } = matchCases(fields, known);
  return ids.map((caseId) => ({
    caseId,
    label: known.find(({ id }) => id === caseId)?.labels[0] ?? null,
    fieldIds: (cases.get(caseId) ?? []).map(({ id }) => id),
    stepId: (Object.hasOwn(steps, caseId) && steps[caseId]) || null,
  }));
}
