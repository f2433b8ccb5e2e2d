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
  /** « RSA », « Paje » are found as written: so few letters sound like too many things, « page » for one. */
  isAbbreviation: boolean;
}

const mostNear = 8;
/** The distance from which a word is not the one asked for. */
const nearOnly = 3;
/** Of the letters of several words, the share that may differ: « date de naissance » is not « acte de naissance ». */
const mostFar = 0.2;
/** A beginning of a word is enough from here on. */
const shortestBeginning = 3;
const shortestSound = 4;
/** Words of so few sounds resemble too many others. */
const longestShort = 5;
const longestQuery = 60;
const linking = new Set(
  'a au aux c ce cest d de des du en est et l la le les ma mes mon ou par quoi s se sa ses son sur un une vos votre y'.split(
    ' ',
  ),
);

const prepared = new WeakMap<readonly SearchEntry[], { id: string; written: Written[] }[]>();

/** Ids of terms, nearest first. */
export interface SearchResult {
  /** What was asked is one of their written forms, or sounds like one. */
  found: string[];
  /** Words that only look like it, at most 8. */
  near: string[];
}

/**
 * The terms that `query` is, however it is spelt by ear (« telecharjé », « alocataire »), and those whose own name looks
 * like it. Nothing is better than a far guess: a word that resembles none gives two empty lists.
 */
export function searchTerms(query: string, entries: readonly SearchEntry[]): SearchResult {
  const asked = prepare(query.slice(0, longestQuery));
  if (asked.plain.length < 2) return { found: [], near: [] };
  const ranked = indexOf(entries)
    .map(({ id, written }) => ({
      id,
      far: Math.min(...written.map((one, at) => distance(asked, one, at === 0))),
    }))
    .sort((one, other) => one.far - other.far);
  const idsOf = (from: number, to: number) =>
    ranked.filter(({ far }) => far >= from && far < to).map(({ id }) => id);
  return { found: idsOf(0, nearOnly), near: idsOf(nearOnly, Number.POSITIVE_INFINITY).slice(0, mostNear) };
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
    isAbbreviation: /^(?:[A-Z0-9+-]{2,6}|[A-Z][a-z]{1,3})$/.test(text),
  };
}

/** From 0, written alike; infinite: not this word. Only the name shown can look like what was asked. */
function distance(asked: Written, form: Written, isName: boolean): number {
  const { plain, sound } = asked;
  if (plain === form.plain) return 0;
  if (form.isAbbreviation) return Number.POSITIVE_INFINITY;
  if (sound.length >= shortestBeginning && sound === form.sound) return 1;
  // « loneur »: the article is heard as one with the word.
  if (/^[dl]/.test(sound) && form.sound.length >= shortestSound && sound.slice(1) === form.sound) return 1.5;
  const isBeginning = plain.length >= shortestBeginning && form.plain.startsWith(plain);
  // « foyé »: its last letter alone is not there.
  const isOneWord = form.sounds.length === 1;
  if (isOneWord && isBeginning && plain.length >= shortestSound && plain.length + 1 === form.plain.length)
    return 1.5;
  const far = slips(sound, form.sound);
  // Several words that all sound near are no coincidence.
  if (asked.sounds.length > 1 && ((far ?? 1) < mostFar || hasSameWords(asked, form)))
    return 2 + (far ?? mostFar);
  // « consubin » is near « concubin », whatever the name shown.
  if (isOneWord && asked.sounds.length === 1 && sound.length > longestShort && far !== null && far < mostFar)
    return nearOnly + 1 + far;
  if (!isName) return Number.POSITIVE_INFINITY;
  if (isBeginning) return nearOnly + 1 - plain.length / form.plain.length;
  if (sound.length >= shortestSound && form.sound.startsWith(sound)) return nearOnly + 1;
  return far === null ? Number.POSITIVE_INFINITY : nearOnly + 1 + far;
}

/** In whatever order: « familial quotient ». */
const hasSameWords = ({ sounds }: Written, form: Written): boolean =>
  sounds.length === form.sounds.length &&
  sounds.every((one) => form.sounds.some((other) => slips(one, other) !== null));

/** Share of letters that differ, or null when too many do for words of this length. */
function slips(one: string, other: string): number | null {
  const length = Math.min(one.length, other.length);
  if (one === other) return length >= shortestBeginning ? 0 : null;
  const most = length < 5 ? 0 : length < 8 ? 1 : 2;
  const count = editDistance(one, other, most);
  return count > most ? null : count / length;
}
