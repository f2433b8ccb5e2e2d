import i18next from 'i18next';
import type { ReactNode } from 'react';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { i18nOptions, offeredLanguages, usableLanguage } from '../../adapters/browser/i18n.ts';

/** The interface's words, ready at once: examples and tests show the words people will read. */
export const exampleI18n = i18next.createInstance();

await Promise.all(offeredLanguages().map(({ id }) => usableLanguage(id)));
void exampleI18n.use(initReactI18next).init({
  ...i18nOptions(exampleI18n, 'fr'),
  initAsync: false,
  // A sentence that does not exist in the language shown is a failure: neither a key nor French may stand for it.
  fallbackLng: false,
  saveMissing: true,
  missingKeyHandler: (languages, namespace, key) => {
    throw new Error(`No sentence « ${key} » in ${namespace}.json (${languages.join(', ')})`);
  },
});

export function ExampleWords({ children }: { children: ReactNode }) {
  return <I18nextProvider i18n={exampleI18n}>{children}</I18nextProvider>;
}
