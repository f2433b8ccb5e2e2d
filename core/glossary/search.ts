import type { TermForms } from '../words.ts';
import { editDistance, soundOf } from './sound.ts';
import { foldAccents, tokenise, toPlain } from './tokenise.ts';

/** What the search needs of a term. */
export type SearchEntry = Pick<TermForms, 'id' | 'headword' | 'forms' | 'exact'>;

/** One written form of a term, prepared. */
interface Written {
  /** Letters only, without accents, case, linking words. */
  plain: string;
  sound: string;
  /** Of each of its words. */
  sounds: string[];
  /** « RSA » is found as written: three letters sound like too many things. */
  isAbbreviation: boolean;
}

const mostResults = 8;
/** A beginning of a word is enough from here on. */
const shortestBeginning = 3;
const shortestSound = 4;
const longestQuery = 60;
const linking = new Set(
  'a au aux c ce cest d de des du en est et l la le les ma mes mon ou par quoi s se sa ses son sur un une vos votre y'.split(
    ' ',
  ),
);

const prepared = new WeakMap<readonly SearchEntry[], { id: string; written: Written[] }[]>();

/**
 * Ids of the terms that `query` may mean, nearest first, at most 8. Tolerant of spelling by ear: « telecharjé »,
 * « alocataire ». Nothing is better than a far guess: a word that resembles none gives an empty list.
 */
export function searchTerms(query: string, entries: readonly SearchEntry[]): string[] {
  const asked = prepare(query.slice(0, longestQuery));
  if (asked.plain.length < 2) return [];
  return indexOf(entries)
    .map(({ id, written }) => ({ id, far: Math.min(...written.map((one) => distance(asked, one))) }))
    .filter(({ far }) => far < Number.POSITIVE_INFINITY)
    .sort((one, other) => one.far - other.far)
    .slice(0, mostResults)
    .map(({ id }) => id);
}

function indexOf(entries: readonly SearchEntry[]) {
  let index = prepared.get(entries);
  if (!index) {
    index = entries.map(({ id, headword, forms, exact }) => ({
      id,
      written: [...new Set([headword, ...forms, ...(exact ?? [])])].map(prepare),
    }));
    prepared.set(entries, index);
  }
  return index;
}

function prepare(text: string): Written {
  const all = tokenise(text).map(({ raw }) => foldAccents(toPlain(raw)));
  const words = tokenise(text)
    .map(({ raw }) => toPlain(raw))
    .filter((_, at) => !linking.has(all[at] ?? ''));
  const kept = words.length > 0 ? words : all;
  return {
    plain: kept.map(foldAccents).join(''),
    sound: kept.map(soundOf).join(''),
    sounds: kept.map(soundOf),
    isAbbreviation: /^[A-Z0-9+-]{2,6}$/.test(text),
  };
}

/** From 0, written alike, to less than 6; infinite: not this word. */
function distance(asked: Written, form: Written): number {
  if (asked.plain === form.plain) return 0;
  if (form.isAbbreviation) return Number.POSITIVE_INFINITY;
  if (asked.sound.length >= shortestBeginning && asked.sound === form.sound) return 1;
  if (asked.plain.length >= shortestBeginning && form.plain.startsWith(asked.plain))
    return 2 - asked.plain.length / form.plain.length;
  if (asked.sound.length >= shortestSound && form.sound.startsWith(asked.sound)) return 2;
  const whole = slips(asked.sound, form.sound);
  if (whole !== null) return 3 + whole;
  if (form.sounds.length < 2 && asked.sounds.length < 2) return Number.POSITIVE_INFINITY;
  return byWords(asked, form);
}

/** Every word asked is one of the form's, in whatever order: « familial quotient ». */
function byWords(asked: Written, form: Written): number {
  const far = asked.sounds.map((one) =>
    Math.min(...form.sounds.map((other) => slips(one, other) ?? Number.POSITIVE_INFINITY)),
  );
  const unsaid = Math.max(0, form.sounds.length - asked.sounds.length) / form.sounds.length;
  return 4 + Math.max(...far) + unsaid;
}

/** Share of letters that differ, or null when too many do for words of this length. */
function slips(one: string, other: string): number | null {
  const length = Math.min(one.length, other.length);
  if (one === other) return length >= shortestBeginning ? 0 : null;
  const most = length < 5 ? 0 : length < 8 ? 1 : 2;
  const count = editDistance(one, other, most);
  return count > most ? null : count / length;
}
