import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { SentenceTree } from '../../core/wording/translation.ts';
import languages from '../../locales/languages.json' with { type: 'json' };
import { packs } from '../../packs/index.ts';
import { textDirection } from './i18n-page.ts';

type Texts = SentenceTree;
const interfaceFiles = import.meta.glob<Texts>('../../locales/*/*.json', { eager: true, import: 'default' });

/** A language of the interface: its code, and its name in itself. */
export interface Language {
  id: string;
  name: string;
}

const names: Record<string, { name: string; isReviewed: boolean; unreviewed: string }> = languages;

/** Each file of the interface in a language, by namespace. */
export function interfaceTexts(lang: string): Record<string, Texts> {
  const own: Record<string, Texts> = {};
  for (const [path, texts] of Object.entries(interfaceFiles)) {
    const [, of, namespace] = /locales\/([^/]+)\/([^/]+)\.json$/.exec(path) ?? [];
    if (of === lang && namespace) own[namespace] = texts;
  }
  return own;
}

/** The languages a person may choose. That each has every sentence of the French one, the build made sure of. */
export function offeredLanguages(): Language[] {
  return Object.entries(names).map(([id, { name }]) => ({ id, name }));
}

/** The language asked for, or French when it is not, or no longer, offered. */
export function usableLanguage(lang: string): string {
  return Object.hasOwn(names, lang) ? lang : 'fr';
}

/** Whether somebody who speaks it has read the whole language over. */
export function isReviewed(lang: string): boolean {
  return names[lang]?.isReviewed ?? false;
}

/** Interface words (locales/) and the packs' own (each under its pack id), for extension pages. French is the fallback. */
export async function startI18n(lang: string): Promise<i18n> {
  await i18next.use(initReactI18next).init(i18nOptions(i18next, lang));
  return i18next;
}

/** How an instance of i18next is set up here. */
export function i18nOptions(instance: i18n, lang: string) {
  return {
    lng: lang,
    fallbackLng: 'fr' as string | false,
    defaultNS: 'panel',
    resources: allTexts(),
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

function allTexts(): Record<string, Record<string, Texts>> {
  const resources: Record<string, Record<string, Texts>> = {};
  for (const [lang, { unreviewed }] of Object.entries(names)) {
    resources[lang] = { ...interfaceTexts(lang), language: { unreviewed } };
  }
  for (const pack of packs) {
    for (const [lang, texts] of Object.entries(pack.texts)) {
      resources[lang] = { ...resources[lang], [pack.id]: texts };
    }
  }
  return resources;
}
