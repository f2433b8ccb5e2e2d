import { longestBefore, type Selected, type WordHit } from '../../core/words.ts';
import { senseOf, type WordLine } from '../Words/WordLines.tsx';
import type { EntryView, PanelTexts, Said } from './panel-state.ts';

/**
 * One line a word and sense, in the order of the page; those whose sense is not known here come last, and after them those
 * she knows. Words without an entry are left out.
 */
export function listWords(hits: WordHit[], texts: PanelTexts, knownTerms: string[]): WordLine[] {
  const firsts = new Map<string, WordHit>();
  for (const hit of hits) {
    const key = `${hit.termId} ${hit.sense}`;
    if (!firsts.has(key)) firsts.set(key, hit);
  }
  const lines = [...firsts.values()].flatMap((hit) => {
    const entry = texts.entryFor(hit.termId);
    if (!entry) return [];
    const isAlone = [...firsts.values()].every((one) => one === hit || one.termId !== hit.termId);
    const line = {
      entry,
      form: hit.form,
      sense: hit.sense,
      index: hit.index,
      because: becauseOf(hit, texts),
    };
    return [isAlone ? line : { ...line, around: around(hit) }];
  });
  const rank = (line: WordLine) => (knownTerms.includes(line.entry.termId) ? 2 : senseOf(line) ? 0 : 1);
  return lines.toSorted((one, other) => rank(one) - rank(other));
}

/** What the search answers, nearest first; in the sense of this page when it has them, and only one. */
export interface FoundWords {
  /** Words she wrote, however she spells them. */
  found: WordLine[];
  /** Words that only look like what she wrote. */
  near: WordLine[];
}

/** Looks for what she wrote, or selected: what it is, and apart from it what only looks like it. */
export function listFound(query: string, words: WordLine[], texts: PanelTexts): FoundWords {
  if (query.trim() === '') return { found: [], near: [] };
  const searched = texts.searchWords(query);
  const found = [...searched.found, ...texts.namedWords(query)].filter(isFirst);
  const near = [...found, ...searched.near].filter(isFirst).slice(found.length);
  const linesOf = (entries: EntryView[]) => entries.map((entry) => lineOf(entry, words));
  return { found: linesOf(found), near: linesOf(near) };
}

const isFirst = ({ termId }: EntryView, at: number, all: EntryView[]): boolean =>
  all.findIndex((one) => one.termId === termId) === at;

/** The words she said she knows, in the order of the alphabet; in the sense of this page when it has them. */
export function listKnown(knownTerms: string[], words: WordLine[], texts: PanelTexts): WordLine[] {
  return knownTerms
    .flatMap((termId) => texts.entryFor(termId) ?? [])
    .map((entry) => lineOf(entry, words))
    .toSorted((one, other) => one.entry.headword.localeCompare(other.entry.headword, 'fr'));
}

/**
 * The one word a selection holds, or null when it holds none or several. A word with two senses on the page is in the
 * sense it has where she selected it.
 */
export function theWordIn(
  selected: Selected,
  words: WordLine[],
  texts: PanelTexts,
  hits: readonly WordHit[],
): WordLine | null {
  const [entry, ...others] = texts.namedWords(selected.text);
  if (!entry || others.length > 0) return null;
  const there = hits.find((hit) => hit.termId === entry.termId && isSelected(hit, selected));
  const line =
    there && words.find(({ entry: { termId }, sense }) => termId === entry.termId && sense === there.sense);
  return line ?? lineOf(entry, words);
}

const withoutSpaces = (text: string): string => text.replaceAll(/\s/gu, '');

/** Whether this occurrence is in the selection: what stands before both is the same, all of it unless it was cut. */
function isSelected({ block, start, form }: WordHit, { text, before }: Selected): boolean {
  const inSelection = withoutSpaces(text).indexOf(withoutSpaces(form));
  if (before === null || inSelection < 0) return false;
  const upToWord = withoutSpaces(block.slice(0, start));
  const upToSelection = upToWord.slice(0, upToWord.length - inSelection);
  const lead = withoutSpaces(before);
  return before.length < longestBefore ? upToSelection === lead : upToSelection.endsWith(lead);
}

function lineOf(entry: EntryView, words: WordLine[]): WordLine {
  const [here, ...others] = words.filter((word) => word.entry.termId === entry.termId);
  return here && others.length === 0 ? here : { entry, sense: null, index: null, because: null };
}

/** Words kept on each side. */
const besideWord = 3;

/** « … changement de situation familiale … »: the word with its neighbours, as the page writes them. */
function around({ block, start, form }: WordHit): string {
  const end = start + form.length;
  const before = block.slice(0, start).match(new RegExp(`(\\S+\\s+){0,${besideWord}}\\S*$`, 'u'))?.[0] ?? '';
  const after = block.slice(end).match(new RegExp(`^\\S*(\\s+\\S+){0,${besideWord}}`, 'u'))?.[0] ?? '';
  const isCut = [before.length < start, end + after.length < block.trimEnd().length];
  const words = `${isCut[0] ? '… ' : ''}${before}${form}${after}${isCut[1] ? ' …' : ''}`;
  // The star of a case that must be filled in is no word.
  return words.replaceAll(/\s*\*+/gu, '').trim();
}

const becauseOf = (hit: WordHit, texts: PanelTexts): Said | null =>
  hit.because === null ? null : texts.text({ ns: 'words', key: hit.because, params: {} });
