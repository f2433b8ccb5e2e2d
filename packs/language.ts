import { languages } from 'virtual:bienvu/languages';
import { words } from 'virtual:bienvu/words';
import type { TermEntry } from '../core/glossary-schema.ts';
import type { SentenceTree } from '../core/wording/translation.ts';

/** What our own pages say in a language. */
export interface LanguageTexts {
  /** File of locales/ → its sentences. */
  interface: Record<string, SentenceTree>;
  /** Pack id → key → sentence. */
  guides: Record<string, Record<string, string>>;
}

/** Pack id → term id → sense id → entry. */
export type WordTexts = Record<string, Record<string, Record<string, TermEntry>>>;

const texts = new Map<string, LanguageTexts>();
const entries = new Map<string, WordTexts>();

/**
 * Makes ready what our pages and the glossary say in a language, and in French, which stands in for it: only those who
 * speak a language load it. Returns the language there is: French when the one asked for is not, or no longer, offered, or
 * when its file is gone (the extension was updated under an open page).
 */
export async function readyLanguage(lang: string): Promise<string> {
  const both = (one: string) => Promise.all([load(one, languages, texts), load(one, words, entries)]);
  const [own] = await Promise.allSettled([both(lang), both('fr')]);
  return own.status === 'fulfilled' ? lang : 'fr';
}

/** The same, of the glossary alone: all that the background says. */
export async function readyWords(lang: string): Promise<string> {
  const [own] = await Promise.allSettled([load(lang, words, entries), load('fr', words, entries)]);
  return own.status === 'fulfilled' ? lang : 'fr';
}

/** What our pages say in a language that was made ready; else null. */
export function textsIn(lang: string): LanguageTexts | null {
  return texts.get(lang) ?? null;
}

/** What a pack's glossary says in a language that was made ready. */
export function wordsIn(lang: string, pack: string): WordTexts[string] | undefined {
  return entries.get(lang)?.[pack];
}

async function load<Texts>(
  lang: string,
  from: Record<string, () => Promise<{ texts: Texts }>>,
  to: Map<string, Texts>,
): Promise<void> {
  if (!Object.hasOwn(from, lang)) throw new Error(`No language « ${lang} »`);
  const made = to.get(lang) ?? (await from[lang]?.())?.texts;
  if (made) to.set(lang, made);
}
