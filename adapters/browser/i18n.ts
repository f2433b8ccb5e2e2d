import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { SentenceTree } from '../../core/wording/translation.ts';
import languages from '../../locales/languages.json' with { type: 'json' };
import { readyLanguage, textsIn } from '../../packs/language.ts';
import { textDirection } from './i18n-page.ts';

/** A language of the interface: its code, and its name in itself. */
export interface Language {
  id: string;
  name: string;
}

const names: Record<string, { name: string; isReviewed: boolean; unreviewed: string }> = languages;

/** The languages a person may choose. That each has every sentence of the French one, the build made sure of. */
export function offeredLanguages(): Language[] {
  return Object.entries(names).map(([id, { name }]) => ({ id, name }));
}

/** The language asked for, made ready to be shown; or French, when it cannot be. */
export async function usableLanguage(lang: string): Promise<string> {
  const usable = await readyLanguage(lang);
  if (i18next.isInitialized && !i18next.hasResourceBundle(usable, 'language')) {
    for (const [namespace, texts] of Object.entries(sentencesIn(usable)))
      i18next.addResourceBundle(usable, namespace, texts);
  }
  return usable;
}

/** Whether somebody who speaks it has read the whole language over. */
export function isReviewed(lang: string): boolean {
  return names[lang]?.isReviewed ?? false;
}

/**
 * Interface words (locales/) and the packs' own (each under its pack id), for extension pages, in a language that is ready.
 * French is the fallback.
 */
export async function startI18n(lang: string): Promise<i18n> {
  await i18next.use(initReactI18next).init(i18nOptions(i18next, lang));
  return i18next;
}

/** How an instance of i18next is set up here, with the languages that are ready. */
export function i18nOptions(instance: i18n, lang: string) {
  return {
    lng: lang,
    fallbackLng: 'fr' as string | false,
    defaultNS: 'panel',
    resources: Object.fromEntries(
      offeredLanguages()
        .filter(({ id }) => textsIn(id))
        .map(({ id }) => [id, sentencesIn(id)]),
    ),
    // React escapes.
    interpolation: { escapeValue: true, escape: (value: string) => asPutIn(value, instance.language) },
    returnNull: false as const,
  };
}

/**
 * Words of the page or of somebody, put into a sentence of ours: they do not turn round one written from right to left, and
 * their last sign does not go to the next line alone.
 */
function asPutIn(value: string, lang: string | undefined): string {
  const bound = value.replaceAll(/ (?=[?!:;»])/g, '\u00a0');
  return textDirection(lang ?? 'fr') === 'rtl' ? `\u2068${bound}\u2069` : bound;
}

/** Namespace → sentences, of a language that is ready. */
function sentencesIn(lang: string): Record<string, SentenceTree> {
  const texts = textsIn(lang);
  const { unreviewed = '' } = names[lang] ?? {};
  return { ...texts?.interface, language: { unreviewed }, ...texts?.guides };
}
