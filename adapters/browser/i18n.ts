import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { packs } from '../../packs/index.ts';

type Texts = Record<string, unknown>;
const interfaceFiles = import.meta.glob<Texts>('../../locales/*/*.json', { eager: true, import: 'default' });

/** Interface words (locales/) and the packs' own (each under its pack id), for extension pages. French is the fallback. */
export async function startI18n(lang: string): Promise<i18n> {
  await i18next.use(initReactI18next).init({
    lng: lang,
    fallbackLng: 'fr',
    defaultNS: 'panel',
    resources: allTexts(),
    interpolation: { escapeValue: false }, // React escapes.
    returnNull: false,
  });
  return i18next;
}

function allTexts(): Record<string, Record<string, Texts>> {
  const resources: Record<string, Record<string, Texts>> = {};
  const add = (lang: string, namespace: string, texts: Texts) => {
    resources[lang] = { ...resources[lang], [namespace]: texts };
  };
  for (const [path, texts] of Object.entries(interfaceFiles)) {
    const [, lang, namespace] = /locales\/([^/]+)\/([^/]+)\.json$/.exec(path) ?? [];
    if (lang && namespace) add(lang, namespace, texts);
  }
  for (const pack of packs) {
    for (const [lang, texts] of Object.entries(pack.texts)) add(lang, pack.id, texts);
  }
  return resources;
}
