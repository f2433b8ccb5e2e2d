import { languages } from 'virtual:bienvu/languages';
import type { TermEntry } from '../core/glossary-schema.ts';
import type { SentenceTree } from '../core/wording/translation.ts';

/** All that is said in a language. */
export interface LanguageTexts {
  /** File of locales/ → its sentences. */
  interface: Record<string, SentenceTree>;
  /** Pack id → key → sentence. */
  guides: Record<string, Record<string, string>>;
  /** Pack id → term id → sense id → entry. */
  words: Record<string, Record<string, Record<string, TermEntry>>>;
}

const loaded = new Map<string, LanguageTexts>();

/**
 * Makes ready what is said in a language, and in French, which stands in for it: only those who speak a language load it.
 * Returns the language there is: French when the one asked for is not, or no longer, offered, or when its file is gone
 * (the extension was updated under an open page).
 */
export async function readyLanguage(lang: string): Promise<string> {
  const [own] = await Promise.allSettled([load(lang), load('fr')]);
  return own.status === 'fulfilled' ? lang : 'fr';
}

/** What is said in a language that was made ready; else null. */
export function textsIn(lang: string): LanguageTexts | null {
  return loaded.get(lang) ?? null;
}

async function load(lang: string): Promise<void> {
  if (!Object.hasOwn(languages, lang)) throw new Error(`No language « ${lang} »`);
  const made = loaded.get(lang) ?? (await languages[lang]?.())?.texts;
  if (made) loaded.set(lang, made);
}
